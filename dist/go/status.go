// Code generated from catalogue.yaml by `make generate`. DO NOT EDIT.

package clickposterrors

import "strconv"

// MetaStatus is a status code of a reply. Every documented status code of the Clickpost API, with
// what it says about the order, whether the same request may be sent again, and who has to act.
type MetaStatus int64

// Each status of the catalogue.
const (
	// MetaStatusProcessing is 102: Order is being processed.
	//
	// In short: Order created? Not decided yet · Send again? Only unchanged, as a way to ask · Who
	// acts? Nobody.
	//
	//  1. Keep the order as pending under its reference_number, together with the exact body that
	//     was sent; store no waybill and report no failure.
	//  2. Wait 5 seconds, then ask for its state: fetch the order where the endpoint takes a
	//     reference_number (B2B, and the older form of V3); otherwise send the same create request
	//     again, unchanged.
	//  3. If the answer is 200, or 323 with a waybill in its result, store that waybill and its
	//     label, and stop asking.
	//  4. If it is 102 or 202, ask again after twice the wait, at most a minute. If it is 322, 329,
	//     500 or no reply, wait a minute and ask once more: perhaps only the question failed. After
	//     a second such answer stop, and ask the courier or support.
	//  5. If it is 420, stop asking and follow its entry. Any other code is not certain to be about
	//     the order: stop asking, and let a person ask support.
	//  6. After 10 questions, give the reference_number to support@clickpost.in; until they answer,
	//     do not send this parcel under another reference_number, courier or waybill number.
	MetaStatusProcessing MetaStatus = 102

	// MetaStatusSuccess is 200: Done.
	//
	// In short: Order created? Yes · Send again? No need · Who acts? Nobody.
	//
	//  1. Store waybill, label_url and order_id from the result, together with your
	//     reference_number.
	//  2. If waybill is missing or null after an order creation, do not ship: ask for the order as
	//     the entry of 102 describes until the waybill is there.
	//  3. If the call was a fetch, compare reference_number and courier with your order before you
	//     use the waybill.
	MetaStatusSuccess MetaStatus = 200

	// MetaStatusRegistered is 202: Order is queued.
	//
	// In short: Order created? Not decided yet · Send again? Only unchanged, as a way to ask · Who
	// acts? Nobody.
	//
	//  1. Check which endpoint answered: after a call to cancel, stop here, since asking by order
	//     creation could book the cancelled order again.
	//  2. Keep the order as pending under its reference_number, together with the exact body that
	//     was sent; store no waybill and report no failure.
	//  3. Wait 5 seconds, then ask for its state: fetch the order where the endpoint takes a
	//     reference_number (B2B, and the older form of V3); otherwise send the same create request
	//     again, unchanged.
	//  4. If the answer is 200, or 323 with a waybill in its result, store that waybill and its
	//     label, and stop asking.
	//  5. If it is 102 or 202, ask again after twice the wait, at most a minute. If it is 322, 329,
	//     500 or no reply, wait a minute and ask once more: perhaps only the question failed. After
	//     a second such answer stop, and ask the courier or support.
	//  6. If it is 420, stop asking and follow its entry. Any other code is not certain to be about
	//     the order: stop asking, and let a person ask support.
	//  7. After 10 questions, give the reference_number to support@clickpost.in; until they answer,
	//     do not send this parcel under another reference_number, courier or waybill number.
	MetaStatusRegistered MetaStatus = 202

	// MetaStatusAuthenticationFailed is 301: Authentication failed.
	//
	// In short: Order created? No order reported · Send again? Only after fixing account or
	// credentials · Who acts? Developer.
	//
	//  1. Look at the URL that was really sent: it must contain both username and key, complete and
	//     URL-encoded.
	//  2. Compare both with the credentials of your Clickpost account, and check that each
	//     environment uses its own key.
	//  3. If they match, ask the account administrator whether the key is still active, and put an
	//     active key into your settings.
	//  4. Send the request again with the corrected username and key, and with the same
	//     reference_number.
	//  5. Remove the key from everything that you log or pass on.
	MetaStatusAuthenticationFailed MetaStatus = 301

	// MetaStatusInvalidCourierPartner is 302: Invalid courier partner.
	//
	// In short: Order created? No order reported · Send again? Only after changing the request ·
	// Who acts? Developer.
	//
	//  1. Look at courier_partner in the JSON that was sent: it must be an integer such as 123, not
	//     "123" and not null.
	//  2. Compare the number with an order for this courier that was accepted; if you have none,
	//     ask your account administrator or support@clickpost.in for it.
	//  3. Send the request again with the corrected courier_partner.
	MetaStatusInvalidCourierPartner MetaStatus = 302

	// MetaStatusWaybillAlreadyRegistered is 303: Waybill is registered already.
	//
	// In short: Order created? Exists already: compare first · Send again? No: use the order that
	// exists · Who acts? Developer.
	//
	//  1. Check which endpoint answered: after a call to tracking's awb-register, stop here.
	//  2. If this reply has a result with an order, compare its reference_number and courier with
	//     yours, and look the waybill up in your own records.
	//  3. If it has none, fetch the order by the awb_number and courier that you sent, and look the
	//     awb_number up in your own records.
	//  4. If it is this parcel, store its waybill and label and go on as after 200; send nothing
	//     again.
	//  5. If the awb_number belongs to another parcel, send your order with an unused awb_number or
	//     without the field, and keep its reference_number.
	//  6. If you cannot tell which parcel has the number, ask support@clickpost.in before you book
	//     anything.
	MetaStatusWaybillAlreadyRegistered MetaStatus = 303

	// MetaStatusServiceNotRegistered is 306: Service is not registered.
	//
	// In short: Order created? No order reported · Send again? Only after fixing account or
	// credentials · Who acts? Account administrator.
	//
	//  1. Check that the request went to the endpoint that you meant, with the username and key of
	//     the intended company account.
	//  2. If it did, ask the account administrator to have this service registered; the
	//     administrator writes to support@clickpost.in for it.
	//  3. Hold back further orders until it is registered, then send them unchanged, each with its
	//     own reference_number.
	MetaStatusServiceNotRegistered MetaStatus = 306

	// MetaStatusInvalidOrderType is 307: Invalid order type.
	//
	// In short: Order created? No order reported · Send again? Only after changing the request ·
	// Who acts? Developer.
	//
	//  1. Look at order_type in the JSON that was sent: it must be present, in capitals, and
	//     without spaces around it.
	//  2. Set it to PREPAID for an order that is paid, COD for cash on delivery, or EXCHANGE for an
	//     exchange.
	//  3. Set cod_value to match, or 315 is the next answer: 0 for PREPAID, more than 0 for COD.
	//  4. Send the request again.
	MetaStatusInvalidOrderType MetaStatus = 307

	// MetaStatusInvalidPriority is 308: Invalid priority.
	//
	// In short: Order created? No order reported · Send again? Only after changing the request ·
	// Who acts? Developer.
	//
	//  1. Look at priority in the JSON that was sent: it must be in capitals and without spaces
	//     around it.
	//  2. Set it to NORMAL or URGENT, and send the request again.
	MetaStatusInvalidPriority MetaStatus = 308

	// MetaStatusInvalidDeliveryType is 309: Invalid delivery type.
	//
	// In short: Order created? No order reported · Send again? Only after changing the request ·
	// Who acts? Developer.
	//
	//  1. Look at delivery_type in the JSON that was sent: it must be in capitals and without
	//     spaces around it.
	//  2. Set it to FORWARD or RVP; RVP also needs rvp_reason, or 310 is the next answer.
	//  3. Send the request again.
	MetaStatusInvalidDeliveryType MetaStatus = 309

	// MetaStatusInvalidRvpReason is 310: Return reason missing or too long.
	//
	// In short: Order created? No order reported · Send again? Only after changing the request ·
	// Who acts? Developer.
	//
	//  1. Look at delivery_type: if the parcel goes to the customer, it should be FORWARD, and no
	//     reason is needed.
	//  2. For RVP, put the reason as text into additional.rvp_reason, inside the additional object
	//     and not at the top level; if it is there and still refused, put it into shipment_details.
	//  3. Shorten it to 500 characters at most, then send the request again.
	MetaStatusInvalidRvpReason MetaStatus = 310

	// MetaStatusRvpNotSupported is 311: Courier does not do reverse shipments.
	//
	// In short: Order created? No order reported · Send again? Only after changing the request ·
	// Who acts? Developer.
	//
	//  1. Check that the order is meant as a reverse shipment; if not, set delivery_type to
	//     FORWARD.
	//  2. Otherwise ask your account administrator which of your couriers picks up from customers;
	//     set courier_partner to it, and account_code to match.
	//  3. Send the request again.
	MetaStatusRvpNotSupported MetaStatus = 311

	// MetaStatusItemsMissing is 312: No items in the order.
	//
	// In short: Order created? No order reported · Send again? Only after changing the request ·
	// Who acts? Developer.
	//
	//  1. Look at the JSON that was sent: the array must be called items, not item, and in V3 and
	//     V4 it must be inside shipment_details.
	//  2. Put at least one item into items, each as an object.
	//  3. Send the request again.
	MetaStatusItemsMissing MetaStatus = 312

	// MetaStatusInvalidItemsFormat is 313: Items have the wrong form.
	//
	// In short: Order created? No order reported · Send again? Only after changing the request ·
	// Who acts? Developer.
	//
	//  1. Look at items in the JSON that was sent: it must be an array, and each element must be an
	//     object.
	//  2. If it is text that holds JSON, the body was encoded twice: encode it once; if it is one
	//     object, put it into an array.
	//  3. Compare each item with Clickpost's schema for order creation, and add the mandatory
	//     fields that are missing.
	//  4. Send the request again.
	MetaStatusInvalidItemsFormat MetaStatus = 313

	// MetaStatusInvalidOrderData is 314: Order data is invalid.
	//
	// In short: Order created? No order reported · Send again? Only after changing the request ·
	// Who acts? Developer.
	//
	//  1. Read meta.message after Invalid Format of items for Order data:; it says which data is
	//     not accepted and why.
	//  2. Correct that data in the request, and in the system that it comes from.
	//  3. Send the request again; if the message ends at the colon, ask support@clickpost.in with
	//     the full reply.
	MetaStatusInvalidOrderData MetaStatus = 314

	// MetaStatusInvalidCodValue is 315: COD value and order type disagree.
	//
	// In short: Order created? No order reported · Send again? Only after changing the request ·
	// Who acts? Developer.
	//
	//  1. Look at order_type and cod_value in the JSON that was sent, and find out which of the two
	//     is wrong.
	//  2. For PREPAID, set cod_value to 0; for COD, set it to the amount to collect, which must be
	//     more than 0.
	//  3. For EXCHANGE no rule is documented: send 0 if nothing is collected, and ask
	//     support@clickpost.in if that is refused.
	//  4. Send the request again.
	MetaStatusInvalidCodValue MetaStatus = 315

	// MetaStatusCourierCredentialsMissing is 316: No credentials for the courier.
	//
	// In short: Order created? No order reported · Send again? Only after fixing account or
	// credentials · Who acts? Account administrator.
	//
	//  1. Read account_code and courier_partner from the request, to know which account of which
	//     courier is meant.
	//  2. Log in to the dashboard, open Carrier Configuration, choose Add Credentials, and fill in
	//     every field for this courier.
	//  3. If the credentials exist under another account, have the developer send the account_code
	//     of that account instead.
	//  4. Send the request again.
	MetaStatusCourierCredentialsMissing MetaStatus = 316

	// MetaStatusCourierOrderFailed is 319: Courier did not accept the order.
	//
	// In short: Order created? No order reported · Send again? Only after acting on the message ·
	// Who acts? Courier partner.
	//
	//  1. Read the courier's reason in meta.message, after Error In Order Placing To Courier
	//     Partner: or, where that is missing, from the beginning.
	//  2. If it says that the order, shipment or waybill exists already, or if the attempt before
	//     ended in 322, 329, 354, 500 or no reply, ask the courier for the waybill of this
	//     reference_number first; until the courier answers, send nothing: neither the same request
	//     nor another one.
	//  3. If no earlier attempt is open and it names data of the order (an address, pin code,
	//     weight or amount), correct that and send the request again with the same reference_number
	//     and courier.
	//  4. If no earlier attempt is open and it sounds like a passing fault or a time-out, follow
	//     the entry of 329: wait, send the same request once more, then ask the courier.
	//  5. If it names a service or an area that the courier does not offer, and no earlier attempt
	//     is open, set another courier_partner and keep the reference_number.
	//  6. If it names the contract or the account, give it to the account administrator or to your
	//     contact at the courier.
	//  7. If it is too vague to act on, send the full reply to support@clickpost.in.
	MetaStatusCourierOrderFailed MetaStatus = 319

	// MetaStatusServiceNotSubscribed is 320: Order creation is not subscribed.
	//
	// In short: Order created? No order reported · Send again? Only after fixing account or
	// credentials · Who acts? Account administrator.
	//
	//  1. Check that the request used the username and key of the intended company account.
	//  2. If it did, write to support@clickpost.in and have the Order Creation Service enabled for
	//     it.
	//  3. Hold back further orders until it is enabled, then send them unchanged, each with its own
	//     reference_number.
	MetaStatusServiceNotSubscribed MetaStatus = 320

	// MetaStatusAwbNotFound is 321: Waybill not found.
	//
	// In short: Order created? No order reported · Send again? Only after changing the request ·
	// Who acts? Developer.
	//
	//  1. When creating: leave awb_number out, unless you hold an unused number of your own, and
	//     send the request again with the same reference_number.
	//  2. When creating with a number of your own: compare it digit by digit, check that
	//     courier_partner issued it, and if both are right ask support@clickpost.in why it is not
	//     known.
	//  3. When fetching: compare awb with your records digit by digit, and check that the courier
	//     and the username are those that the order was made with.
	//  4. When fetching an order that was answered 102 or 202: it may have no waybill yet, so ask
	//     for it as the entry of 102 describes.
	//  5. If a fetch still finds nothing, ask support@clickpost.in with the reference_number before
	//     you book the parcel again.
	MetaStatusAwbNotFound MetaStatus = 321

	// MetaStatusCourierServerError is 322: Courier's server failed.
	//
	// In short: Order created? Unknown: it may exist · Send again? Once, unchanged, with the same
	// reference number and courier · Who acts? Courier partner.
	//
	//  1. Keep the reference_number, the courier and the waybill number as they are: changing one
	//     of them can book the parcel twice.
	//  2. Wait at least a minute, then fetch the order where the endpoint takes a reference_number;
	//     on 200 or 323 use what it finds, on 102 or 202 follow the entry of 102.
	//  3. Where there is no such fetch, or it does not find the order, send exactly the same
	//     request once more; this is the least risky next call, not a safe one.
	//  4. If the answer is 323, Clickpost stored the first attempt: use the waybill in its result.
	//  5. If it is 319 with a duplicate in the courier's words, the courier holds the parcel: ask
	//     the courier for its waybill.
	//  6. If the second answer is 322, 329, 500, no reply or unreadable, do not send it a third
	//     time: ask the courier, or support@clickpost.in, whether the parcel is booked, before you
	//     book it in any other way.
	MetaStatusCourierServerError MetaStatus = 322

	// MetaStatusOrderAlreadyPlaced is 323: Order exists already.
	//
	// In short: Order created? Exists already: compare first · Send again? No: use the order that
	// exists · Who acts? Developer.
	//
	//  1. Read result in this very reply: it mostly holds waybill, label, reference_number and the
	//     courier of the order that exists.
	//  2. Compare reference_number and courier with what you sent; if they match, store the waybill
	//     and the label and go on as after 200.
	//  3. If waybill is null or missing, the order is not done: wait and ask again as the entry of
	//     102 describes, then ask support@clickpost.in; with several pieces, check the waybill of
	//     each.
	//  4. If an earlier answer was 420, the order that exists is the failed one: follow the entry
	//     of 420.
	//  5. If it is a different order, your code gave one reference_number to two orders: correct
	//     that, then give this order its own.
	//  6. Use another reference_number for the same parcel only where you want a second shipment.
	MetaStatusOrderAlreadyPlaced MetaStatus = 323

	// MetaStatusInvalidCourierCredentials is 324: Courier credentials are not valid.
	//
	// In short: Order created? No order reported · Send again? Only after fixing account or
	// credentials · Who acts? Account administrator.
	//
	//  1. Read account_code and courier_partner from the request, to know which account of which
	//     courier is meant.
	//  2. Log in to the dashboard, open Carrier Configuration, and compare each credential of this
	//     account with what the courier gave you.
	//  3. If they match, ask your contact at the courier whether they are still valid, and enter
	//     the new ones.
	//  4. Send the request again.
	MetaStatusInvalidCourierCredentials MetaStatus = 324

	// MetaStatusInvalidPostData is 328: Mandatory data is missing.
	//
	// In short: Order created? No order reported · Send again? Only after changing the request ·
	// Who acts? Developer.
	//
	//  1. Read meta.message; if it names a field, begin with that one.
	//  2. Otherwise compare the JSON that was sent with the last order that was accepted: name,
	//     phone, address and pin code first, in each address of the order.
	//  3. Compare the rest with Clickpost's schema for order creation, and look for mandatory
	//     fields that are absent, null or empty.
	//  4. Fill in what is missing, and send the request again with the same reference_number.
	MetaStatusInvalidPostData MetaStatus = 328

	// MetaStatusCourierTimeout is 329: Courier did not answer in time.
	//
	// In short: Order created? Unknown: it may exist · Send again? Once, unchanged, with the same
	// reference number and courier · Who acts? Courier partner.
	//
	//  1. Keep the reference_number, the courier and the waybill number as they are: changing one
	//     of them can book the parcel twice.
	//  2. Wait at least a minute, then fetch the order where the endpoint takes a reference_number;
	//     on 200 or 323 use what it finds, on 102 or 202 follow the entry of 102.
	//  3. Where there is no such fetch, or it does not find the order, send exactly the same
	//     request once more; this is the least risky next call, not a safe one.
	//  4. If the answer is 323, Clickpost stored the first attempt: use the waybill in its result.
	//  5. If it is 319 with a duplicate in the courier's words, the courier holds the parcel: ask
	//     the courier for its waybill.
	//  6. If the second answer is 322, 329, 500, no reply or unreadable, do not send it a third
	//     time: ask the courier, or support@clickpost.in, whether the parcel is booked, before you
	//     book it in any other way.
	MetaStatusCourierTimeout MetaStatus = 329

	// MetaStatusWaybillSeriesExhausted is 330: Waybill numbers are used up.
	//
	// In short: Order created? No order reported · Send again? Only after fixing account or
	// credentials · Who acts? Account administrator.
	//
	//  1. Check which endpoint answered: this entry is only for order creation.
	//  2. If the request has an awb_number, follow the entry of 321 first.
	//  3. Otherwise ask the account administrator to look at the waybill series of this courier and
	//     at its auto-fetch setting.
	//  4. If the series is used up, have it extended; the administrator writes to
	//     support@clickpost.in where the dashboard has no setting for it.
	//  5. Send the request again, unchanged, with the same reference_number.
	MetaStatusWaybillSeriesExhausted MetaStatus = 330

	// MetaStatusAccountNotFound is 351: Account does not exist.
	//
	// In short: Order created? No order reported · Send again? Only after fixing account or
	// credentials · Who acts? Developer.
	//
	//  1. Look at account_code and courier_partner in the JSON that was sent.
	//  2. Ask the account administrator to read the account's name from the dashboard; compare it
	//     letter by letter, and check that the account belongs to this courier.
	//  3. Check that username and key are those of the company that owns the account.
	//  4. Correct what is wrong, and send the request again with the same reference_number.
	MetaStatusAccountNotFound MetaStatus = 351

	// MetaStatusMultipleAccounts is 352: Account is not unique.
	//
	// In short: Order created? No order reported · Send again? No: contact support first · Who
	// acts? Clickpost.
	//
	//  1. Stop sending orders with this account_code and courier_partner: each of them fails in the
	//     same way.
	//  2. Write to support@clickpost.in, name the account_code and courier_partner, and ask for the
	//     duplicate to be removed.
	//  3. When it is removed, send the waiting orders unchanged, each with its own
	//     reference_number.
	MetaStatusMultipleAccounts MetaStatus = 352

	// MetaStatusAccountInactive is 353: Account is inactive.
	//
	// In short: Order created? No order reported · Send again? Only after fixing account or
	// credentials · Who acts? Account administrator.
	//
	//  1. Log in to the Clickpost dashboard and find the account with this account_code and
	//     courier_partner.
	//  2. Find out why it was switched off; if that was a mistake, enable it.
	//  3. If it is to stay off, have the developer send the account_code of an active account
	//     instead.
	//  4. Send the request again.
	MetaStatusAccountInactive MetaStatus = 353

	// MetaStatusUnhandledCourierError is 354: Courier gave an unrecognised error.
	//
	// In short: Order created? Unknown: it may exist · Send again? Only after acting on the message
	// · Who acts? Courier partner.
	//
	//  1. Keep the reference_number and the courier as they are until you know whether the parcel
	//     is booked.
	//  2. Read meta.message; unless it is the fixed text Unhandled error! Contact
	//     support@clickpost.in, it is the courier's reason.
	//  3. If it says that the order exists already, or sounds like a passing fault, ask the courier
	//     for the waybill of this reference_number.
	//  4. If it clearly names data of the order that the courier does not accept, correct that and
	//     send the request again with the same reference_number and courier.
	//  5. If it clearly names something that the courier does not offer, let the courier confirm
	//     that it holds no parcel; then set another courier_partner.
	//  6. If it is vague, or only the fixed text, send the full reply to support@clickpost.in and
	//     send nothing again until they answer.
	MetaStatusUnhandledCourierError MetaStatus = 354

	// MetaStatusVendorCodeMissing is 355: Vendor code is missing.
	//
	// In short: Order created? No order reported · Send again? Only after changing the request ·
	// Who acts? Developer.
	//
	//  1. Look at vendor_code in the JSON that was sent: it may be absent, empty or misspelt.
	//  2. Get the registered vendor code for this courier from your account administrator or your
	//     contact at the courier.
	//  3. Put it into vendor_code of every order with this courier_partner, and send the request
	//     again.
	MetaStatusVendorCodeMissing MetaStatus = 355

	// MetaStatusBadRequest is 400: Bad request.
	//
	// In short: Order created? No order reported · Send again? Only after changing the request ·
	// Who acts? Developer.
	//
	//  1. Read meta.message; if it is more than Bad Request, correct what it names.
	//  2. Otherwise run the body that was really sent through a JSON parser, and fix it where the
	//     parser stops.
	//  3. Then compare the type of each value with Clickpost's schema: numbers without quotes,
	//     arrays and objects not as text.
	//  4. Send the corrected request with the same reference_number; if you find no fault and still
	//     get a bare Bad Request, send the full reply to support@clickpost.in.
	MetaStatusBadRequest MetaStatus = 400

	// MetaStatusAsyncOrderFailed is 420: Asynchronous order failed.
	//
	// In short: Order created? No order reported · Send again? Only after changing the request ·
	// Who acts? Developer.
	//
	//  1. Stop asking: this state is final, and Clickpost reports no order.
	//  2. Read meta.message, and correct the data that it names.
	//  3. Send the order again with the same reference_number.
	//  4. If the answer to that is 323, fetch the order by its reference_number; if the fetch
	//     answers 420 again, the stored order is the failed one, so stop sending.
	//  5. In that case ask support@clickpost.in, and use a new reference_number only when support
	//     or the courier confirms that no parcel exists under the old one.
	//  6. If the message is too vague to act on, send the full reply to support@clickpost.in.
	MetaStatusAsyncOrderFailed MetaStatus = 420

	// MetaStatusInternalServerError is 500: Clickpost failed.
	//
	// In short: Order created? Unknown: it may exist · Send again? Once, unchanged, with the same
	// reference number and courier · Who acts? Clickpost.
	//
	//  1. Keep the reference_number, the courier and the waybill number as they are: changing one
	//     of them can book the parcel twice.
	//  2. Wait 1–2 minutes, then fetch the order where the endpoint takes a reference_number; on
	//     200 or 323 use what it finds, on 102 or 202 follow the entry of 102.
	//  3. Where there is no such fetch, or it does not find the order, send exactly the same
	//     request once more; this is the least risky next call, not a safe one.
	//  4. If the answer is 323, Clickpost stored the first attempt: use the waybill in its result.
	//  5. If it is 319 with a duplicate in the courier's words, the courier holds the parcel: ask
	//     the courier for its waybill.
	//  6. If the second answer is 322, 329, 500, no reply or unreadable, do not send it a third
	//     time: write to support@clickpost.in with the times of both attempts, and hold the order
	//     back until they answer.
	MetaStatusInternalServerError MetaStatus = 500
)

// MetaStatusValues returns each status of the catalogue, in order of code.
func MetaStatusValues() []MetaStatus {
	return []MetaStatus{
		MetaStatusProcessing,
		MetaStatusSuccess,
		MetaStatusRegistered,
		MetaStatusAuthenticationFailed,
		MetaStatusInvalidCourierPartner,
		MetaStatusWaybillAlreadyRegistered,
		MetaStatusServiceNotRegistered,
		MetaStatusInvalidOrderType,
		MetaStatusInvalidPriority,
		MetaStatusInvalidDeliveryType,
		MetaStatusInvalidRvpReason,
		MetaStatusRvpNotSupported,
		MetaStatusItemsMissing,
		MetaStatusInvalidItemsFormat,
		MetaStatusInvalidOrderData,
		MetaStatusInvalidCodValue,
		MetaStatusCourierCredentialsMissing,
		MetaStatusCourierOrderFailed,
		MetaStatusServiceNotSubscribed,
		MetaStatusAwbNotFound,
		MetaStatusCourierServerError,
		MetaStatusOrderAlreadyPlaced,
		MetaStatusInvalidCourierCredentials,
		MetaStatusInvalidPostData,
		MetaStatusCourierTimeout,
		MetaStatusWaybillSeriesExhausted,
		MetaStatusAccountNotFound,
		MetaStatusMultipleAccounts,
		MetaStatusAccountInactive,
		MetaStatusUnhandledCourierError,
		MetaStatusVendorCodeMissing,
		MetaStatusBadRequest,
		MetaStatusAsyncOrderFailed,
		MetaStatusInternalServerError,
	}
}

// Known reports whether the catalogue has the code.
func (v MetaStatus) Known() bool {
	return v.Name() != ""
}

// String returns the name, or the number where the catalogue does not have the code.
func (v MetaStatus) String() string {
	if v.Known() {
		return v.Name()
	}
	return "MetaStatus(" + strconv.FormatInt(int64(v), 10) + ")"
}

// DocsURL returns the address of the page of the status; it is empty until the site is published.
func (v MetaStatus) DocsURL() string {
	return ""
}

// Name returns the unique name; never changed or given to another code.
func (v MetaStatus) Name() string {
	switch v {
	case MetaStatusProcessing:
		return "PROCESSING"
	case MetaStatusSuccess:
		return "SUCCESS"
	case MetaStatusRegistered:
		return "REGISTERED"
	case MetaStatusAuthenticationFailed:
		return "AUTHENTICATION_FAILED"
	case MetaStatusInvalidCourierPartner:
		return "INVALID_COURIER_PARTNER"
	case MetaStatusWaybillAlreadyRegistered:
		return "WAYBILL_ALREADY_REGISTERED"
	case MetaStatusServiceNotRegistered:
		return "SERVICE_NOT_REGISTERED"
	case MetaStatusInvalidOrderType:
		return "INVALID_ORDER_TYPE"
	case MetaStatusInvalidPriority:
		return "INVALID_PRIORITY"
	case MetaStatusInvalidDeliveryType:
		return "INVALID_DELIVERY_TYPE"
	case MetaStatusInvalidRvpReason:
		return "INVALID_RVP_REASON"
	case MetaStatusRvpNotSupported:
		return "RVP_NOT_SUPPORTED"
	case MetaStatusItemsMissing:
		return "ITEMS_MISSING"
	case MetaStatusInvalidItemsFormat:
		return "INVALID_ITEMS_FORMAT"
	case MetaStatusInvalidOrderData:
		return "INVALID_ORDER_DATA"
	case MetaStatusInvalidCodValue:
		return "INVALID_COD_VALUE"
	case MetaStatusCourierCredentialsMissing:
		return "COURIER_CREDENTIALS_MISSING"
	case MetaStatusCourierOrderFailed:
		return "COURIER_ORDER_FAILED"
	case MetaStatusServiceNotSubscribed:
		return "SERVICE_NOT_SUBSCRIBED"
	case MetaStatusAwbNotFound:
		return "AWB_NOT_FOUND"
	case MetaStatusCourierServerError:
		return "COURIER_SERVER_ERROR"
	case MetaStatusOrderAlreadyPlaced:
		return "ORDER_ALREADY_PLACED"
	case MetaStatusInvalidCourierCredentials:
		return "INVALID_COURIER_CREDENTIALS"
	case MetaStatusInvalidPostData:
		return "INVALID_POST_DATA"
	case MetaStatusCourierTimeout:
		return "COURIER_TIMEOUT"
	case MetaStatusWaybillSeriesExhausted:
		return "WAYBILL_SERIES_EXHAUSTED"
	case MetaStatusAccountNotFound:
		return "ACCOUNT_NOT_FOUND"
	case MetaStatusMultipleAccounts:
		return "MULTIPLE_ACCOUNTS"
	case MetaStatusAccountInactive:
		return "ACCOUNT_INACTIVE"
	case MetaStatusUnhandledCourierError:
		return "UNHANDLED_COURIER_ERROR"
	case MetaStatusVendorCodeMissing:
		return "VENDOR_CODE_MISSING"
	case MetaStatusBadRequest:
		return "BAD_REQUEST"
	case MetaStatusAsyncOrderFailed:
		return "ASYNC_ORDER_FAILED"
	case MetaStatusInternalServerError:
		return "INTERNAL_SERVER_ERROR"
	}
	return ""
}

// Title returns what it means, in a few words.
func (v MetaStatus) Title() string {
	switch v {
	case MetaStatusProcessing:
		return "Order is being processed"
	case MetaStatusSuccess:
		return "Done"
	case MetaStatusRegistered:
		return "Order is queued"
	case MetaStatusAuthenticationFailed:
		return "Authentication failed"
	case MetaStatusInvalidCourierPartner:
		return "Invalid courier partner"
	case MetaStatusWaybillAlreadyRegistered:
		return "Waybill is registered already"
	case MetaStatusServiceNotRegistered:
		return "Service is not registered"
	case MetaStatusInvalidOrderType:
		return "Invalid order type"
	case MetaStatusInvalidPriority:
		return "Invalid priority"
	case MetaStatusInvalidDeliveryType:
		return "Invalid delivery type"
	case MetaStatusInvalidRvpReason:
		return "Return reason missing or too long"
	case MetaStatusRvpNotSupported:
		return "Courier does not do reverse shipments"
	case MetaStatusItemsMissing:
		return "No items in the order"
	case MetaStatusInvalidItemsFormat:
		return "Items have the wrong form"
	case MetaStatusInvalidOrderData:
		return "Order data is invalid"
	case MetaStatusInvalidCodValue:
		return "COD value and order type disagree"
	case MetaStatusCourierCredentialsMissing:
		return "No credentials for the courier"
	case MetaStatusCourierOrderFailed:
		return "Courier did not accept the order"
	case MetaStatusServiceNotSubscribed:
		return "Order creation is not subscribed"
	case MetaStatusAwbNotFound:
		return "Waybill not found"
	case MetaStatusCourierServerError:
		return "Courier's server failed"
	case MetaStatusOrderAlreadyPlaced:
		return "Order exists already"
	case MetaStatusInvalidCourierCredentials:
		return "Courier credentials are not valid"
	case MetaStatusInvalidPostData:
		return "Mandatory data is missing"
	case MetaStatusCourierTimeout:
		return "Courier did not answer in time"
	case MetaStatusWaybillSeriesExhausted:
		return "Waybill numbers are used up"
	case MetaStatusAccountNotFound:
		return "Account does not exist"
	case MetaStatusMultipleAccounts:
		return "Account is not unique"
	case MetaStatusAccountInactive:
		return "Account is inactive"
	case MetaStatusUnhandledCourierError:
		return "Courier gave an unrecognised error"
	case MetaStatusVendorCodeMissing:
		return "Vendor code is missing"
	case MetaStatusBadRequest:
		return "Bad request"
	case MetaStatusAsyncOrderFailed:
		return "Asynchronous order failed"
	case MetaStatusInternalServerError:
		return "Clickpost failed"
	}
	return ""
}

// Category returns the group that it belongs to.
func (v MetaStatus) Category() Category {
	switch v {
	case MetaStatusProcessing:
		return CategorySuccess
	case MetaStatusSuccess:
		return CategorySuccess
	case MetaStatusRegistered:
		return CategorySuccess
	case MetaStatusAuthenticationFailed:
		return CategoryAuthentication
	case MetaStatusInvalidCourierPartner:
		return CategoryValidation
	case MetaStatusWaybillAlreadyRegistered:
		return CategoryCourier
	case MetaStatusServiceNotRegistered:
		return CategoryAuthentication
	case MetaStatusInvalidOrderType:
		return CategoryValidation
	case MetaStatusInvalidPriority:
		return CategoryValidation
	case MetaStatusInvalidDeliveryType:
		return CategoryValidation
	case MetaStatusInvalidRvpReason:
		return CategoryReverseShipment
	case MetaStatusRvpNotSupported:
		return CategoryReverseShipment
	case MetaStatusItemsMissing:
		return CategoryValidation
	case MetaStatusInvalidItemsFormat:
		return CategoryValidation
	case MetaStatusInvalidOrderData:
		return CategoryValidation
	case MetaStatusInvalidCodValue:
		return CategoryValidation
	case MetaStatusCourierCredentialsMissing:
		return CategoryAuthentication
	case MetaStatusCourierOrderFailed:
		return CategoryCourier
	case MetaStatusServiceNotSubscribed:
		return CategoryAuthentication
	case MetaStatusAwbNotFound:
		return CategoryCourier
	case MetaStatusCourierServerError:
		return CategoryCourier
	case MetaStatusOrderAlreadyPlaced:
		return CategoryCourier
	case MetaStatusInvalidCourierCredentials:
		return CategoryAuthentication
	case MetaStatusInvalidPostData:
		return CategoryValidation
	case MetaStatusCourierTimeout:
		return CategoryCourier
	case MetaStatusWaybillSeriesExhausted:
		return CategoryCourier
	case MetaStatusAccountNotFound:
		return CategoryAuthentication
	case MetaStatusMultipleAccounts:
		return CategoryAuthentication
	case MetaStatusAccountInactive:
		return CategoryAuthentication
	case MetaStatusUnhandledCourierError:
		return CategoryCourier
	case MetaStatusVendorCodeMissing:
		return CategoryCourier
	case MetaStatusBadRequest:
		return CategoryValidation
	case MetaStatusAsyncOrderFailed:
		return CategoryServer
	case MetaStatusInternalServerError:
		return CategoryServer
	}
	return ""
}

// Outcome returns what became of the thing that was asked for: concluded by the catalogue.
func (v MetaStatus) Outcome() Outcome {
	switch v {
	case MetaStatusProcessing:
		return OutcomePending
	case MetaStatusSuccess:
		return OutcomeSucceeded
	case MetaStatusRegistered:
		return OutcomePending
	case MetaStatusAuthenticationFailed:
		return OutcomeFailed
	case MetaStatusInvalidCourierPartner:
		return OutcomeFailed
	case MetaStatusWaybillAlreadyRegistered:
		return OutcomeAlreadyExists
	case MetaStatusServiceNotRegistered:
		return OutcomeFailed
	case MetaStatusInvalidOrderType:
		return OutcomeFailed
	case MetaStatusInvalidPriority:
		return OutcomeFailed
	case MetaStatusInvalidDeliveryType:
		return OutcomeFailed
	case MetaStatusInvalidRvpReason:
		return OutcomeFailed
	case MetaStatusRvpNotSupported:
		return OutcomeFailed
	case MetaStatusItemsMissing:
		return OutcomeFailed
	case MetaStatusInvalidItemsFormat:
		return OutcomeFailed
	case MetaStatusInvalidOrderData:
		return OutcomeFailed
	case MetaStatusInvalidCodValue:
		return OutcomeFailed
	case MetaStatusCourierCredentialsMissing:
		return OutcomeFailed
	case MetaStatusCourierOrderFailed:
		return OutcomeFailed
	case MetaStatusServiceNotSubscribed:
		return OutcomeFailed
	case MetaStatusAwbNotFound:
		return OutcomeFailed
	case MetaStatusCourierServerError:
		return OutcomeUnknown
	case MetaStatusOrderAlreadyPlaced:
		return OutcomeAlreadyExists
	case MetaStatusInvalidCourierCredentials:
		return OutcomeFailed
	case MetaStatusInvalidPostData:
		return OutcomeFailed
	case MetaStatusCourierTimeout:
		return OutcomeUnknown
	case MetaStatusWaybillSeriesExhausted:
		return OutcomeFailed
	case MetaStatusAccountNotFound:
		return OutcomeFailed
	case MetaStatusMultipleAccounts:
		return OutcomeFailed
	case MetaStatusAccountInactive:
		return OutcomeFailed
	case MetaStatusUnhandledCourierError:
		return OutcomeUnknown
	case MetaStatusVendorCodeMissing:
		return OutcomeFailed
	case MetaStatusBadRequest:
		return OutcomeFailed
	case MetaStatusAsyncOrderFailed:
		return OutcomeFailed
	case MetaStatusInternalServerError:
		return OutcomeUnknown
	}
	return ""
}

// Recovery returns what the caller does next: concluded by the catalogue.
func (v MetaStatus) Recovery() Recovery {
	switch v {
	case MetaStatusProcessing:
		return RecoveryPoll
	case MetaStatusSuccess:
		return RecoveryNone
	case MetaStatusRegistered:
		return RecoveryPoll
	case MetaStatusAuthenticationFailed:
		return RecoveryFixAccount
	case MetaStatusInvalidCourierPartner:
		return RecoveryFixRequest
	case MetaStatusWaybillAlreadyRegistered:
		return RecoveryReconcile
	case MetaStatusServiceNotRegistered:
		return RecoveryFixAccount
	case MetaStatusInvalidOrderType:
		return RecoveryFixRequest
	case MetaStatusInvalidPriority:
		return RecoveryFixRequest
	case MetaStatusInvalidDeliveryType:
		return RecoveryFixRequest
	case MetaStatusInvalidRvpReason:
		return RecoveryFixRequest
	case MetaStatusRvpNotSupported:
		return RecoveryFixRequest
	case MetaStatusItemsMissing:
		return RecoveryFixRequest
	case MetaStatusInvalidItemsFormat:
		return RecoveryFixRequest
	case MetaStatusInvalidOrderData:
		return RecoveryFixRequest
	case MetaStatusInvalidCodValue:
		return RecoveryFixRequest
	case MetaStatusCourierCredentialsMissing:
		return RecoveryFixAccount
	case MetaStatusCourierOrderFailed:
		return RecoveryInspectMessage
	case MetaStatusServiceNotSubscribed:
		return RecoveryFixAccount
	case MetaStatusAwbNotFound:
		return RecoveryFixRequest
	case MetaStatusCourierServerError:
		return RecoveryRetry
	case MetaStatusOrderAlreadyPlaced:
		return RecoveryReconcile
	case MetaStatusInvalidCourierCredentials:
		return RecoveryFixAccount
	case MetaStatusInvalidPostData:
		return RecoveryFixRequest
	case MetaStatusCourierTimeout:
		return RecoveryRetry
	case MetaStatusWaybillSeriesExhausted:
		return RecoveryFixAccount
	case MetaStatusAccountNotFound:
		return RecoveryFixAccount
	case MetaStatusMultipleAccounts:
		return RecoveryContactSupport
	case MetaStatusAccountInactive:
		return RecoveryFixAccount
	case MetaStatusUnhandledCourierError:
		return RecoveryInspectMessage
	case MetaStatusVendorCodeMissing:
		return RecoveryFixRequest
	case MetaStatusBadRequest:
		return RecoveryFixRequest
	case MetaStatusAsyncOrderFailed:
		return RecoveryFixRequest
	case MetaStatusInternalServerError:
		return RecoveryRetry
	}
	return ""
}

// Owner returns who has to act: concluded by the catalogue.
func (v MetaStatus) Owner() Owner {
	switch v {
	case MetaStatusProcessing:
		return OwnerNobody
	case MetaStatusSuccess:
		return OwnerNobody
	case MetaStatusRegistered:
		return OwnerNobody
	case MetaStatusAuthenticationFailed:
		return OwnerDeveloper
	case MetaStatusInvalidCourierPartner:
		return OwnerDeveloper
	case MetaStatusWaybillAlreadyRegistered:
		return OwnerDeveloper
	case MetaStatusServiceNotRegistered:
		return OwnerAccountAdmin
	case MetaStatusInvalidOrderType:
		return OwnerDeveloper
	case MetaStatusInvalidPriority:
		return OwnerDeveloper
	case MetaStatusInvalidDeliveryType:
		return OwnerDeveloper
	case MetaStatusInvalidRvpReason:
		return OwnerDeveloper
	case MetaStatusRvpNotSupported:
		return OwnerDeveloper
	case MetaStatusItemsMissing:
		return OwnerDeveloper
	case MetaStatusInvalidItemsFormat:
		return OwnerDeveloper
	case MetaStatusInvalidOrderData:
		return OwnerDeveloper
	case MetaStatusInvalidCodValue:
		return OwnerDeveloper
	case MetaStatusCourierCredentialsMissing:
		return OwnerAccountAdmin
	case MetaStatusCourierOrderFailed:
		return OwnerCourier
	case MetaStatusServiceNotSubscribed:
		return OwnerAccountAdmin
	case MetaStatusAwbNotFound:
		return OwnerDeveloper
	case MetaStatusCourierServerError:
		return OwnerCourier
	case MetaStatusOrderAlreadyPlaced:
		return OwnerDeveloper
	case MetaStatusInvalidCourierCredentials:
		return OwnerAccountAdmin
	case MetaStatusInvalidPostData:
		return OwnerDeveloper
	case MetaStatusCourierTimeout:
		return OwnerCourier
	case MetaStatusWaybillSeriesExhausted:
		return OwnerAccountAdmin
	case MetaStatusAccountNotFound:
		return OwnerDeveloper
	case MetaStatusMultipleAccounts:
		return OwnerClickpost
	case MetaStatusAccountInactive:
		return OwnerAccountAdmin
	case MetaStatusUnhandledCourierError:
		return OwnerCourier
	case MetaStatusVendorCodeMissing:
		return OwnerDeveloper
	case MetaStatusBadRequest:
		return OwnerDeveloper
	case MetaStatusAsyncOrderFailed:
		return OwnerDeveloper
	case MetaStatusInternalServerError:
		return OwnerClickpost
	}
	return ""
}

// Description returns the cause, and where to look.
func (v MetaStatus) Description() string {
	switch v {
	case MetaStatusProcessing:
		return "Clickpost has stored an asynchronous order and is processing it in the background. This is neither success nor failure: there is no waybill yet. For a courier without a synchronous interface, the answer usually takes about 30 seconds."
	case MetaStatusSuccess:
		return "The call did what it is for: it created an order, or it found the one that was asked for. The `result` of a created order holds `waybill`, `label_url` and `order_id`."
	case MetaStatusRegistered:
		return "Clickpost has queued an asynchronous order. It is not decided yet and has no waybill, even where `meta.success` is true. The cancel endpoint also answers 202, for a request that it passes on: this entry does not apply there."
	case MetaStatusAuthenticationFailed:
		return "The `key` in the URL is wrong, unknown or no longer active, or `username` does not belong to it. The order's data is not the cause. If the call asked about an earlier order, this answer says nothing about that order."
	case MetaStatusInvalidCourierPartner:
		return "`courier_partner` is text, null, or a number that belongs to no courier at Clickpost. The message may call the field `cp_id`."
	case MetaStatusWaybillAlreadyRegistered:
		return "Clickpost knows the `awb_number`, or the `reference_number`, from an earlier call. That call may have been for this parcel or for another one, so compare before you change anything: a new number for the same parcel books it twice. Tracking's `awb-register` endpoint also answers 303; there it is about tracking, and this entry does not apply."
	case MetaStatusServiceNotRegistered:
		return "Your company's Clickpost account is not registered for the service that was called. This code is not in Clickpost's reference, only on its public error page."
	case MetaStatusInvalidOrderType:
		return "`order_type` says how the order is paid. It is null, or not one of `PREPAID`, `COD` and `EXCHANGE`."
	case MetaStatusInvalidPriority:
		return "`priority` is not one of `NORMAL` and `URGENT`."
	case MetaStatusInvalidDeliveryType:
		return "`delivery_type` says in which direction the parcel goes: `FORWARD` to the customer, or `RVP` for a pickup from the customer. It is neither of the two."
	case MetaStatusInvalidRvpReason:
		return "The order is a reverse shipment (`delivery_type` is `RVP`), and its `rvp_reason` is missing, null, or longer than 500 characters."
	case MetaStatusRvpNotSupported:
		return "The order is a reverse shipment (`delivery_type` is `RVP`), and the courier in `courier_partner` does not pick up from customers."
	case MetaStatusItemsMissing:
		return "The order lists nothing to ship: `items` is missing or an empty array. In V3 and V4 it belongs in `shipment_details`."
	case MetaStatusInvalidItemsFormat:
		return "`items` is not an array of objects (for example it is text that holds JSON, or a single object), or an item lacks one of its mandatory fields."
	case MetaStatusInvalidOrderData:
		return "Some of the order's data is not accepted. The message says what is wrong, after the colon. It may not concern the items, despite its wording."
	case MetaStatusInvalidCodValue:
		return "`cod_value` does not match `order_type`: a `PREPAID` order has an amount to collect, or a `COD` order has none."
	case MetaStatusCourierCredentialsMissing:
		return "The account named in `account_code` has no credentials for the courier partner, or they are blank. They are kept in the Clickpost dashboard, not in the request."
	case MetaStatusCourierOrderFailed:
		return "Clickpost passed the order to the courier partner, and reports no order. The courier's reason is in the message, mostly after the colon; sometimes the whole message is the courier's own text. One case is dangerous: the courier may refuse the order as a duplicate, because it holds the parcel from an earlier attempt."
	case MetaStatusServiceNotSubscribed:
		return "Your company's Clickpost account does not include the Order Creation Service. No change to the request can help."
	case MetaStatusAwbNotFound:
		return "Clickpost does not have the waybill number that was sent, or the number belongs to another company's account. Order creation sends it as `awb_number`, a fetch as `awb`. As the answer to a fetch, it does not mean that the parcel is unbooked."
	case MetaStatusCourierServerError:
		return "The courier partner's server failed while it handled the order. The courier may have booked the parcel all the same: the reply does not tell, although the reference lists it as not successful."
	case MetaStatusOrderAlreadyPlaced:
		return "Clickpost has an order with this `reference_number`. Either an earlier attempt got through, such as one that ended in 322, 329, 500 or a lost connection, or you asked for the state of an order by sending it again. The `result` of this reply mostly holds the waybill and the label of the order that exists."
	case MetaStatusInvalidCourierCredentials:
		return "The account named in `account_code` has credentials for the courier partner, but they are not valid. They are kept in the Clickpost dashboard, not in the request. This code is not in Clickpost's reference, only on its public error page."
	case MetaStatusInvalidPostData:
		return "One or more mandatory fields of the order are missing. The message usually names no field. The reference mentions the name, phone, address and pin code."
	case MetaStatusCourierTimeout:
		return "Clickpost waited for the courier partner's answer and gave up. The courier may have booked the parcel all the same: the reply does not tell, although the reference lists it as not successful."
	case MetaStatusWaybillSeriesExhausted:
		return "When an order is created, this code means that the series of waybill numbers assigned to your account beforehand is used up, so there is none for this order. On other endpoints it means something else, and this entry does not apply. This code is not in Clickpost's reference, only on its public error page."
	case MetaStatusAccountNotFound:
		return "Your company has no account with the name in `account_code` for the courier in `courier_partner`. If the call asked about an earlier order, this answer says nothing about that order."
	case MetaStatusMultipleAccounts:
		return "Your company has more than one account with the name in `account_code` for the same courier, so Clickpost cannot choose one. This is rare, and only Clickpost can remove the duplicate."
	case MetaStatusAccountInactive:
		return "The courier account named in `account_code` exists, but it is switched off in the Clickpost dashboard."
	case MetaStatusUnhandledCourierError:
		return "The courier partner answered with an error that Clickpost does not recognise. So the reply cannot tell whether the courier has booked the parcel, although the reference lists it as not successful. The message holds the courier's own words, or only a fixed text that points to support."
	case MetaStatusVendorCodeMissing:
		return "The courier in `courier_partner` needs a `vendor_code`, and the request has none, or one that is not registered. FedEx is named as an example."
	case MetaStatusBadRequest:
		return "The body is not valid JSON, a value has the wrong type (such as text for `weight`), or other data of the request is not accepted. The message may say what. If the call asked about an earlier order, this answer says nothing about that order."
	case MetaStatusAsyncOrderFailed:
		return "An order that was accepted before (102 or 202) was processed in the background and failed. The code belongs to the B2B interface. The message says which data was not valid."
	case MetaStatusInternalServerError:
		return "Clickpost's own servers failed while they handled the request. The reply does not tell whether the order was made, although the reference lists it as not successful."
	}
	return ""
}

// Action returns what to do: one step a line.
func (v MetaStatus) Action() string {
	switch v {
	case MetaStatusProcessing:
		return "Keep the order as pending under its `reference_number`, together with the exact body that was sent; store no waybill and report no failure.\nWait 5 seconds, then ask for its state: fetch the order where the endpoint takes a `reference_number` (B2B, and the older form of V3); otherwise send the same create request again, unchanged.\nIf the answer is 200, or 323 with a `waybill` in its `result`, store that waybill and its label, and stop asking.\nIf it is 102 or 202, ask again after twice the wait, at most a minute. If it is 322, 329, 500 or no reply, wait a minute and ask once more: perhaps only the question failed. After a second such answer stop, and ask the courier or support.\nIf it is 420, stop asking and follow its entry. Any other code is not certain to be about the order: stop asking, and let a person ask support.\nAfter 10 questions, give the `reference_number` to `support@clickpost.in`; until they answer, do not send this parcel under another `reference_number`, courier or waybill number."
	case MetaStatusSuccess:
		return "Store `waybill`, `label_url` and `order_id` from the `result`, together with your `reference_number`.\nIf `waybill` is missing or null after an order creation, do not ship: ask for the order as the entry of 102 describes until the waybill is there.\nIf the call was a fetch, compare `reference_number` and courier with your order before you use the waybill."
	case MetaStatusRegistered:
		return "Check which endpoint answered: after a call to cancel, stop here, since asking by order creation could book the cancelled order again.\nKeep the order as pending under its `reference_number`, together with the exact body that was sent; store no waybill and report no failure.\nWait 5 seconds, then ask for its state: fetch the order where the endpoint takes a `reference_number` (B2B, and the older form of V3); otherwise send the same create request again, unchanged.\nIf the answer is 200, or 323 with a `waybill` in its `result`, store that waybill and its label, and stop asking.\nIf it is 102 or 202, ask again after twice the wait, at most a minute. If it is 322, 329, 500 or no reply, wait a minute and ask once more: perhaps only the question failed. After a second such answer stop, and ask the courier or support.\nIf it is 420, stop asking and follow its entry. Any other code is not certain to be about the order: stop asking, and let a person ask support.\nAfter 10 questions, give the `reference_number` to `support@clickpost.in`; until they answer, do not send this parcel under another `reference_number`, courier or waybill number."
	case MetaStatusAuthenticationFailed:
		return "Look at the URL that was really sent: it must contain both `username` and `key`, complete and URL-encoded.\nCompare both with the credentials of your Clickpost account, and check that each environment uses its own key.\nIf they match, ask the account administrator whether the key is still active, and put an active key into your settings.\nSend the request again with the corrected `username` and `key`, and with the same `reference_number`.\nRemove the key from everything that you log or pass on."
	case MetaStatusInvalidCourierPartner:
		return "Look at `courier_partner` in the JSON that was sent: it must be an integer such as `123`, not `\"123\"` and not null.\nCompare the number with an order for this courier that was accepted; if you have none, ask your account administrator or `support@clickpost.in` for it.\nSend the request again with the corrected `courier_partner`."
	case MetaStatusWaybillAlreadyRegistered:
		return "Check which endpoint answered: after a call to tracking's `awb-register`, stop here.\nIf this reply has a `result` with an order, compare its `reference_number` and courier with yours, and look the waybill up in your own records.\nIf it has none, fetch the order by the `awb_number` and courier that you sent, and look the `awb_number` up in your own records.\nIf it is this parcel, store its waybill and label and go on as after 200; send nothing again.\nIf the `awb_number` belongs to another parcel, send your order with an unused `awb_number` or without the field, and keep its `reference_number`.\nIf you cannot tell which parcel has the number, ask `support@clickpost.in` before you book anything."
	case MetaStatusServiceNotRegistered:
		return "Check that the request went to the endpoint that you meant, with the `username` and `key` of the intended company account.\nIf it did, ask the account administrator to have this service registered; the administrator writes to `support@clickpost.in` for it.\nHold back further orders until it is registered, then send them unchanged, each with its own `reference_number`."
	case MetaStatusInvalidOrderType:
		return "Look at `order_type` in the JSON that was sent: it must be present, in capitals, and without spaces around it.\nSet it to `PREPAID` for an order that is paid, `COD` for cash on delivery, or `EXCHANGE` for an exchange.\nSet `cod_value` to match, or 315 is the next answer: `0` for `PREPAID`, more than `0` for `COD`.\nSend the request again."
	case MetaStatusInvalidPriority:
		return "Look at `priority` in the JSON that was sent: it must be in capitals and without spaces around it.\nSet it to `NORMAL` or `URGENT`, and send the request again."
	case MetaStatusInvalidDeliveryType:
		return "Look at `delivery_type` in the JSON that was sent: it must be in capitals and without spaces around it.\nSet it to `FORWARD` or `RVP`; `RVP` also needs `rvp_reason`, or 310 is the next answer.\nSend the request again."
	case MetaStatusInvalidRvpReason:
		return "Look at `delivery_type`: if the parcel goes to the customer, it should be `FORWARD`, and no reason is needed.\nFor `RVP`, put the reason as text into `additional.rvp_reason`, inside the `additional` object and not at the top level; if it is there and still refused, put it into `shipment_details`.\nShorten it to 500 characters at most, then send the request again."
	case MetaStatusRvpNotSupported:
		return "Check that the order is meant as a reverse shipment; if not, set `delivery_type` to `FORWARD`.\nOtherwise ask your account administrator which of your couriers picks up from customers; set `courier_partner` to it, and `account_code` to match.\nSend the request again."
	case MetaStatusItemsMissing:
		return "Look at the JSON that was sent: the array must be called `items`, not `item`, and in V3 and V4 it must be inside `shipment_details`.\nPut at least one item into `items`, each as an object.\nSend the request again."
	case MetaStatusInvalidItemsFormat:
		return "Look at `items` in the JSON that was sent: it must be an array, and each element must be an object.\nIf it is text that holds JSON, the body was encoded twice: encode it once; if it is one object, put it into an array.\nCompare each item with Clickpost's schema for order creation, and add the mandatory fields that are missing.\nSend the request again."
	case MetaStatusInvalidOrderData:
		return "Read `meta.message` after `Invalid Format of items for Order data:`; it says which data is not accepted and why.\nCorrect that data in the request, and in the system that it comes from.\nSend the request again; if the message ends at the colon, ask `support@clickpost.in` with the full reply."
	case MetaStatusInvalidCodValue:
		return "Look at `order_type` and `cod_value` in the JSON that was sent, and find out which of the two is wrong.\nFor `PREPAID`, set `cod_value` to `0`; for `COD`, set it to the amount to collect, which must be more than `0`.\nFor `EXCHANGE` no rule is documented: send `0` if nothing is collected, and ask `support@clickpost.in` if that is refused.\nSend the request again."
	case MetaStatusCourierCredentialsMissing:
		return "Read `account_code` and `courier_partner` from the request, to know which account of which courier is meant.\nLog in to the dashboard, open Carrier Configuration, choose Add Credentials, and fill in every field for this courier.\nIf the credentials exist under another account, have the developer send the `account_code` of that account instead.\nSend the request again."
	case MetaStatusCourierOrderFailed:
		return "Read the courier's reason in `meta.message`, after `Error In Order Placing To Courier Partner:` or, where that is missing, from the beginning.\nIf it says that the order, shipment or waybill exists already, or if the attempt before ended in 322, 329, 354, 500 or no reply, ask the courier for the waybill of this `reference_number` first; until the courier answers, send nothing: neither the same request nor another one.\nIf no earlier attempt is open and it names data of the order (an address, pin code, weight or amount), correct that and send the request again with the same `reference_number` and courier.\nIf no earlier attempt is open and it sounds like a passing fault or a time-out, follow the entry of 329: wait, send the same request once more, then ask the courier.\nIf it names a service or an area that the courier does not offer, and no earlier attempt is open, set another `courier_partner` and keep the `reference_number`.\nIf it names the contract or the account, give it to the account administrator or to your contact at the courier.\nIf it is too vague to act on, send the full reply to `support@clickpost.in`."
	case MetaStatusServiceNotSubscribed:
		return "Check that the request used the `username` and `key` of the intended company account.\nIf it did, write to `support@clickpost.in` and have the Order Creation Service enabled for it.\nHold back further orders until it is enabled, then send them unchanged, each with its own `reference_number`."
	case MetaStatusAwbNotFound:
		return "When creating: leave `awb_number` out, unless you hold an unused number of your own, and send the request again with the same `reference_number`.\nWhen creating with a number of your own: compare it digit by digit, check that `courier_partner` issued it, and if both are right ask `support@clickpost.in` why it is not known.\nWhen fetching: compare `awb` with your records digit by digit, and check that the courier and the `username` are those that the order was made with.\nWhen fetching an order that was answered 102 or 202: it may have no waybill yet, so ask for it as the entry of 102 describes.\nIf a fetch still finds nothing, ask `support@clickpost.in` with the `reference_number` before you book the parcel again."
	case MetaStatusCourierServerError:
		return "Keep the `reference_number`, the courier and the waybill number as they are: changing one of them can book the parcel twice.\nWait at least a minute, then fetch the order where the endpoint takes a `reference_number`; on 200 or 323 use what it finds, on 102 or 202 follow the entry of 102.\nWhere there is no such fetch, or it does not find the order, send exactly the same request once more; this is the least risky next call, not a safe one.\nIf the answer is 323, Clickpost stored the first attempt: use the waybill in its `result`.\nIf it is 319 with a duplicate in the courier's words, the courier holds the parcel: ask the courier for its waybill.\nIf the second answer is 322, 329, 500, no reply or unreadable, do not send it a third time: ask the courier, or `support@clickpost.in`, whether the parcel is booked, before you book it in any other way."
	case MetaStatusOrderAlreadyPlaced:
		return "Read `result` in this very reply: it mostly holds `waybill`, `label`, `reference_number` and the courier of the order that exists.\nCompare `reference_number` and courier with what you sent; if they match, store the waybill and the label and go on as after 200.\nIf `waybill` is null or missing, the order is not done: wait and ask again as the entry of 102 describes, then ask `support@clickpost.in`; with several pieces, check the waybill of each.\nIf an earlier answer was 420, the order that exists is the failed one: follow the entry of 420.\nIf it is a different order, your code gave one `reference_number` to two orders: correct that, then give this order its own.\nUse another `reference_number` for the same parcel only where you want a second shipment."
	case MetaStatusInvalidCourierCredentials:
		return "Read `account_code` and `courier_partner` from the request, to know which account of which courier is meant.\nLog in to the dashboard, open Carrier Configuration, and compare each credential of this account with what the courier gave you.\nIf they match, ask your contact at the courier whether they are still valid, and enter the new ones.\nSend the request again."
	case MetaStatusInvalidPostData:
		return "Read `meta.message`; if it names a field, begin with that one.\nOtherwise compare the JSON that was sent with the last order that was accepted: name, phone, address and pin code first, in each address of the order.\nCompare the rest with Clickpost's schema for order creation, and look for mandatory fields that are absent, null or empty.\nFill in what is missing, and send the request again with the same `reference_number`."
	case MetaStatusCourierTimeout:
		return "Keep the `reference_number`, the courier and the waybill number as they are: changing one of them can book the parcel twice.\nWait at least a minute, then fetch the order where the endpoint takes a `reference_number`; on 200 or 323 use what it finds, on 102 or 202 follow the entry of 102.\nWhere there is no such fetch, or it does not find the order, send exactly the same request once more; this is the least risky next call, not a safe one.\nIf the answer is 323, Clickpost stored the first attempt: use the waybill in its `result`.\nIf it is 319 with a duplicate in the courier's words, the courier holds the parcel: ask the courier for its waybill.\nIf the second answer is 322, 329, 500, no reply or unreadable, do not send it a third time: ask the courier, or `support@clickpost.in`, whether the parcel is booked, before you book it in any other way."
	case MetaStatusWaybillSeriesExhausted:
		return "Check which endpoint answered: this entry is only for order creation.\nIf the request has an `awb_number`, follow the entry of 321 first.\nOtherwise ask the account administrator to look at the waybill series of this courier and at its auto-fetch setting.\nIf the series is used up, have it extended; the administrator writes to `support@clickpost.in` where the dashboard has no setting for it.\nSend the request again, unchanged, with the same `reference_number`."
	case MetaStatusAccountNotFound:
		return "Look at `account_code` and `courier_partner` in the JSON that was sent.\nAsk the account administrator to read the account's name from the dashboard; compare it letter by letter, and check that the account belongs to this courier.\nCheck that `username` and `key` are those of the company that owns the account.\nCorrect what is wrong, and send the request again with the same `reference_number`."
	case MetaStatusMultipleAccounts:
		return "Stop sending orders with this `account_code` and `courier_partner`: each of them fails in the same way.\nWrite to `support@clickpost.in`, name the `account_code` and `courier_partner`, and ask for the duplicate to be removed.\nWhen it is removed, send the waiting orders unchanged, each with its own `reference_number`."
	case MetaStatusAccountInactive:
		return "Log in to the Clickpost dashboard and find the account with this `account_code` and `courier_partner`.\nFind out why it was switched off; if that was a mistake, enable it.\nIf it is to stay off, have the developer send the `account_code` of an active account instead.\nSend the request again."
	case MetaStatusUnhandledCourierError:
		return "Keep the `reference_number` and the courier as they are until you know whether the parcel is booked.\nRead `meta.message`; unless it is the fixed text `Unhandled error! Contact support@clickpost.in`, it is the courier's reason.\nIf it says that the order exists already, or sounds like a passing fault, ask the courier for the waybill of this `reference_number`.\nIf it clearly names data of the order that the courier does not accept, correct that and send the request again with the same `reference_number` and courier.\nIf it clearly names something that the courier does not offer, let the courier confirm that it holds no parcel; then set another `courier_partner`.\nIf it is vague, or only the fixed text, send the full reply to `support@clickpost.in` and send nothing again until they answer."
	case MetaStatusVendorCodeMissing:
		return "Look at `vendor_code` in the JSON that was sent: it may be absent, empty or misspelt.\nGet the registered vendor code for this courier from your account administrator or your contact at the courier.\nPut it into `vendor_code` of every order with this `courier_partner`, and send the request again."
	case MetaStatusBadRequest:
		return "Read `meta.message`; if it is more than `Bad Request`, correct what it names.\nOtherwise run the body that was really sent through a JSON parser, and fix it where the parser stops.\nThen compare the type of each value with Clickpost's schema: numbers without quotes, arrays and objects not as text.\nSend the corrected request with the same `reference_number`; if you find no fault and still get a bare `Bad Request`, send the full reply to `support@clickpost.in`."
	case MetaStatusAsyncOrderFailed:
		return "Stop asking: this state is final, and Clickpost reports no order.\nRead `meta.message`, and correct the data that it names.\nSend the order again with the same `reference_number`.\nIf the answer to that is 323, fetch the order by its `reference_number`; if the fetch answers 420 again, the stored order is the failed one, so stop sending.\nIn that case ask `support@clickpost.in`, and use a new `reference_number` only when support or the courier confirms that no parcel exists under the old one.\nIf the message is too vague to act on, send the full reply to `support@clickpost.in`."
	case MetaStatusInternalServerError:
		return "Keep the `reference_number`, the courier and the waybill number as they are: changing one of them can book the parcel twice.\nWait 1–2 minutes, then fetch the order where the endpoint takes a `reference_number`; on 200 or 323 use what it finds, on 102 or 202 follow the entry of 102.\nWhere there is no such fetch, or it does not find the order, send exactly the same request once more; this is the least risky next call, not a safe one.\nIf the answer is 323, Clickpost stored the first attempt: use the waybill in its `result`.\nIf it is 319 with a duplicate in the courier's words, the courier holds the parcel: ask the courier for its waybill.\nIf the second answer is 322, 329, 500, no reply or unreadable, do not send it a third time: write to `support@clickpost.in` with the times of both attempts, and hold the order back until they answer."
	}
	return ""
}

// Never returns what must not be done meanwhile, as the end of a sentence that begins with "Never".
func (v MetaStatus) Never() string {
	switch v {
	case MetaStatusProcessing:
		return "send this parcel under another `reference_number`, courier or waybill number while it is pending: that can book it twice."
	case MetaStatusRegistered:
		return "send this parcel under another `reference_number`, courier or waybill number while it is pending: that can book it twice."
	case MetaStatusWaybillAlreadyRegistered:
		return "take a new number before you have compared the parcel that has this one: for the same parcel that books it twice."
	case MetaStatusCourierOrderFailed:
		return "switch couriers or change the `reference_number` while this courier may hold the parcel from an earlier attempt."
	case MetaStatusAwbNotFound:
		return "book the parcel again because a fetch did not find it: it may be booked all the same."
	case MetaStatusCourierServerError:
		return "change the `reference_number`, the courier or the waybill number, or send it again after two unclear answers: the parcel may be booked already."
	case MetaStatusOrderAlreadyPlaced:
		return "add a suffix to the `reference_number` or switch couriers before you have compared the order that exists: for the same parcel that books it twice."
	case MetaStatusCourierTimeout:
		return "change the `reference_number`, the courier or the waybill number, or send it again after two unclear answers: the parcel may be booked already."
	case MetaStatusUnhandledCourierError:
		return "switch couriers or change the `reference_number` before you know that this courier holds no parcel."
	case MetaStatusAsyncOrderFailed:
		return "use a new `reference_number` before support or the courier confirms that no parcel exists under the old one."
	case MetaStatusInternalServerError:
		return "change the `reference_number`, the courier or the waybill number, or send it again after two unclear answers: the parcel may be booked already."
	}
	return ""
}

// Fields returns the fields of the request that it concerns; URL parameters begin with query..
func (v MetaStatus) Fields() []string {
	switch v {
	case MetaStatusProcessing:
		return []string{"reference_number"}
	case MetaStatusRegistered:
		return []string{"reference_number"}
	case MetaStatusAuthenticationFailed:
		return []string{"query.username", "query.key"}
	case MetaStatusInvalidCourierPartner:
		return []string{"courier_partner"}
	case MetaStatusWaybillAlreadyRegistered:
		return []string{"awb_number", "reference_number"}
	case MetaStatusInvalidOrderType:
		return []string{"order_type"}
	case MetaStatusInvalidPriority:
		return []string{"priority"}
	case MetaStatusInvalidDeliveryType:
		return []string{"delivery_type"}
	case MetaStatusInvalidRvpReason:
		return []string{"rvp_reason", "delivery_type"}
	case MetaStatusRvpNotSupported:
		return []string{"courier_partner"}
	case MetaStatusItemsMissing:
		return []string{"items"}
	case MetaStatusInvalidItemsFormat:
		return []string{"items"}
	case MetaStatusInvalidCodValue:
		return []string{"cod_value", "order_type"}
	case MetaStatusCourierCredentialsMissing:
		return []string{"account_code"}
	case MetaStatusAwbNotFound:
		return []string{"awb_number", "awb"}
	case MetaStatusOrderAlreadyPlaced:
		return []string{"reference_number"}
	case MetaStatusInvalidCourierCredentials:
		return []string{"account_code"}
	case MetaStatusWaybillSeriesExhausted:
		return []string{"awb_number"}
	case MetaStatusAccountNotFound:
		return []string{"account_code", "courier_partner"}
	case MetaStatusMultipleAccounts:
		return []string{"account_code"}
	case MetaStatusAccountInactive:
		return []string{"account_code"}
	case MetaStatusVendorCodeMissing:
		return []string{"vendor_code"}
	}
	return nil
}

// Request returns what in a request is documented to bring it about, as constraints that are then
// not met.
func (v MetaStatus) Request() []Constraint {
	switch v {
	case MetaStatusInvalidCourierPartner:
		return []Constraint{
			{Field: "courier_partner", Message: "`courier_partner` must be a whole number or text that consists of digits.", Schema: map[string]any{"anyOf": []any{map[string]any{"type": "integer"}, map[string]any{"type": "string", "pattern": "^[0-9]+$"}}}},
		}
	case MetaStatusInvalidOrderType:
		return []Constraint{
			{Field: "order_type", Message: "`order_type` must be `PREPAID`, `COD` or `EXCHANGE`.", Schema: map[string]any{"enum": []any{"PREPAID", "COD", "EXCHANGE"}}},
		}
	case MetaStatusInvalidPriority:
		return []Constraint{
			{Field: "priority", Message: "`priority` must be `NORMAL` or `URGENT`.", Schema: map[string]any{"enum": []any{"NORMAL", "URGENT", nil}}},
		}
	case MetaStatusInvalidDeliveryType:
		return []Constraint{
			{Field: "delivery_type", Message: "`delivery_type` must be `FORWARD` or `RVP`.", Schema: map[string]any{"enum": []any{"FORWARD", "RVP", nil}}},
		}
	case MetaStatusInvalidRvpReason:
		return []Constraint{
			{Field: "rvp_reason", When: &When{Field: "delivery_type", Value: "RVP"}, Required: true, Message: "Where `delivery_type` is `RVP`, `rvp_reason` must be present and have at most 500 characters.", Schema: map[string]any{"maxLength": 500}},
		}
	case MetaStatusItemsMissing:
		return []Constraint{
			{Field: "items", Required: true, Message: "`items` must be present and have at least 1 item.", Schema: map[string]any{"minItems": 1}},
		}
	case MetaStatusInvalidItemsFormat:
		return []Constraint{
			{Field: "items", Message: "`items` must be a list of objects.", Schema: map[string]any{"anyOf": []any{map[string]any{"type": "array", "items": map[string]any{"type": "object"}}, map[string]any{"type": "null"}}}},
		}
	case MetaStatusInvalidCodValue:
		return []Constraint{
			{Field: "cod_value", When: &When{Field: "order_type", Value: "PREPAID"}, Message: "Where `order_type` is `PREPAID`, `cod_value` must be `0`.", Schema: map[string]any{"minimum": 0, "maximum": 0}},
			{Field: "cod_value", When: &When{Field: "order_type", Value: "COD"}, Message: "Where `order_type` is `COD`, `cod_value` must be more than `0`.", Schema: map[string]any{"exclusiveMinimum": 0}},
		}
	}
	return nil
}

// Keywords returns what people call it when they search for it.
func (v MetaStatus) Keywords() []string {
	switch v {
	case MetaStatusProcessing:
		return []string{
			"async order",
			"still processing",
			"pending",
			"no waybill yet",
			"waybill null",
			"order in progress",
			"polling",
		}
	case MetaStatusSuccess:
		return []string{"order created", "booked"}
	case MetaStatusRegistered:
		return []string{
			"async order",
			"queued",
			"accepted",
			"pending",
			"no waybill yet",
			"waybill null",
			"polling",
		}
	case MetaStatusAuthenticationFailed:
		return []string{
			"invalid api key",
			"invalid token",
			"wrong key",
			"licence key",
			"license key",
			"login failed",
			"unauthorized",
			"authetication",
			"credentials",
		}
	case MetaStatusInvalidCourierPartner:
		return []string{
			"invalid courier partner id",
			"cp_id",
			"wrong courier id",
			"carrier id",
			"unknown courier",
		}
	case MetaStatusWaybillAlreadyRegistered:
		return []string{
			"duplicate waybill",
			"awb already used",
			"awb already registered",
			"duplicate awb",
			"waybill exists",
		}
	case MetaStatusServiceNotRegistered:
		return []string{"not registered", "service not enabled", "register service"}
	case MetaStatusInvalidOrderType:
		return []string{"payment type", "prepaid", "cod", "exchange", "order type"}
	case MetaStatusInvalidPriority:
		return []string{"urgent", "normal", "order priority"}
	case MetaStatusInvalidDeliveryType:
		return []string{"forward", "reverse", "rvp", "delivery type"}
	case MetaStatusInvalidRvpReason:
		return []string{
			"return reason",
			"rvp reason",
			"reverse pickup reason",
			"reason missing",
			"reason too long",
		}
	case MetaStatusRvpNotSupported:
		return []string{
			"reverse pickup",
			"return pickup",
			"rvp courier",
			"courier does not support returns",
		}
	case MetaStatusItemsMissing:
		return []string{"no items", "empty items", "products missing", "item missing"}
	case MetaStatusInvalidItemsFormat:
		return []string{
			"items format",
			"items not an array",
			"item fields missing",
			"items as string",
		}
	case MetaStatusInvalidOrderData:
		return []string{"invalid order data", "invalid format", "wrong data"}
	case MetaStatusInvalidCodValue:
		return []string{
			"cash on delivery",
			"cod amount",
			"cod value",
			"prepaid amount",
			"collectable value",
		}
	case MetaStatusCourierCredentialsMissing:
		return []string{
			"courier credentials",
			"no credentials",
			"carrier configuration",
			"courier login",
		}
	case MetaStatusCourierOrderFailed:
		return []string{
			"courier error",
			"courier rejected",
			"order failed",
			"duplicate at courier",
			"already exists at courier",
			"error in order placing",
			"area not serviceable",
		}
	case MetaStatusServiceNotSubscribed:
		return []string{
			"not subscribed",
			"subscription",
			"service not enabled",
			"plan",
			"order creation service",
		}
	case MetaStatusAwbNotFound:
		return []string{
			"awb not found",
			"waybill not found",
			"tracking number not found",
			"invalid awb",
			"awb does not exist",
		}
	case MetaStatusCourierServerError:
		return []string{
			"courier down",
			"courier 500",
			"courier server error",
			"internal server error",
			"carrier error",
		}
	case MetaStatusOrderAlreadyPlaced:
		return []string{
			"duplicate order",
			"order placed twice",
			"idempotency",
			"idempotent",
			"double booking",
			"order already exists",
			"duplicate reference number",
			"same order sent twice",
		}
	case MetaStatusInvalidCourierCredentials:
		return []string{
			"courier credentials",
			"wrong courier password",
			"invalid credential",
			"courier login failed",
		}
	case MetaStatusInvalidPostData:
		return []string{
			"pincode",
			"pin code",
			"phone missing",
			"address missing",
			"name missing",
			"mandatory field",
			"required field",
			"missing data",
		}
	case MetaStatusCourierTimeout:
		return []string{
			"timed out",
			"timeout",
			"time-out",
			"no response from courier",
			"courier slow",
			"retry",
			"can i retry",
		}
	case MetaStatusWaybillSeriesExhausted:
		return []string{
			"waybill does not exist",
			"waybill series",
			"awb series",
			"awb exhausted",
			"no waybills left",
			"auto-fetch",
		}
	case MetaStatusAccountNotFound:
		return []string{"account code", "no account exist", "wrong account", "account missing"}
	case MetaStatusMultipleAccounts:
		return []string{"duplicate account", "multiple accounts", "same account name"}
	case MetaStatusAccountInactive:
		return []string{
			"inactive account",
			"account disabled",
			"account switched off",
			"enable account",
		}
	case MetaStatusUnhandledCourierError:
		return []string{
			"unhandled error",
			"unknown courier error",
			"courier error",
			"contact support",
		}
	case MetaStatusVendorCodeMissing:
		return []string{"vendor code", "fedex", "vendor code not found"}
	case MetaStatusBadRequest:
		return []string{"bad request", "malformed json", "invalid json", "wrong type", "payload"}
	case MetaStatusAsyncOrderFailed:
		return []string{
			"async failed",
			"asynchronous order failed",
			"b2b",
			"background failure",
			"polling failed",
		}
	case MetaStatusInternalServerError:
		return []string{
			"internal server error",
			"clickpost down",
			"outage",
			"oops",
			"server error",
		}
	}
	return nil
}

// Related returns statuses that are easily taken for this one, or follow it.
func (v MetaStatus) Related() []MetaStatus {
	switch v {
	case MetaStatusProcessing:
		return []MetaStatus{MetaStatusRegistered, MetaStatusSuccess, MetaStatusAsyncOrderFailed}
	case MetaStatusSuccess:
		return []MetaStatus{MetaStatusProcessing, MetaStatusOrderAlreadyPlaced}
	case MetaStatusRegistered:
		return []MetaStatus{MetaStatusProcessing, MetaStatusSuccess, MetaStatusAsyncOrderFailed}
	case MetaStatusAuthenticationFailed:
		return []MetaStatus{MetaStatusAccountNotFound, MetaStatusServiceNotSubscribed}
	case MetaStatusInvalidCourierPartner:
		return []MetaStatus{MetaStatusRvpNotSupported, MetaStatusAccountNotFound}
	case MetaStatusWaybillAlreadyRegistered:
		return []MetaStatus{MetaStatusOrderAlreadyPlaced, MetaStatusAwbNotFound}
	case MetaStatusServiceNotRegistered:
		return []MetaStatus{MetaStatusServiceNotSubscribed, MetaStatusAuthenticationFailed}
	case MetaStatusInvalidOrderType:
		return []MetaStatus{MetaStatusInvalidCodValue, MetaStatusInvalidDeliveryType}
	case MetaStatusInvalidPriority:
		return []MetaStatus{MetaStatusInvalidOrderType, MetaStatusInvalidDeliveryType}
	case MetaStatusInvalidDeliveryType:
		return []MetaStatus{MetaStatusInvalidOrderType, MetaStatusInvalidRvpReason}
	case MetaStatusInvalidRvpReason:
		return []MetaStatus{MetaStatusRvpNotSupported, MetaStatusInvalidDeliveryType}
	case MetaStatusRvpNotSupported:
		return []MetaStatus{MetaStatusInvalidRvpReason, MetaStatusInvalidCourierPartner}
	case MetaStatusItemsMissing:
		return []MetaStatus{MetaStatusInvalidItemsFormat, MetaStatusInvalidOrderData}
	case MetaStatusInvalidItemsFormat:
		return []MetaStatus{MetaStatusItemsMissing, MetaStatusInvalidOrderData}
	case MetaStatusInvalidOrderData:
		return []MetaStatus{
			MetaStatusInvalidItemsFormat,
			MetaStatusInvalidPostData,
			MetaStatusBadRequest,
		}
	case MetaStatusInvalidCodValue:
		return []MetaStatus{MetaStatusInvalidOrderType}
	case MetaStatusCourierCredentialsMissing:
		return []MetaStatus{
			MetaStatusAccountNotFound,
			MetaStatusAccountInactive,
			MetaStatusInvalidCourierCredentials,
		}
	case MetaStatusCourierOrderFailed:
		return []MetaStatus{
			MetaStatusUnhandledCourierError,
			MetaStatusCourierServerError,
			MetaStatusCourierTimeout,
		}
	case MetaStatusServiceNotSubscribed:
		return []MetaStatus{
			MetaStatusServiceNotRegistered,
			MetaStatusAuthenticationFailed,
			MetaStatusAccountInactive,
		}
	case MetaStatusAwbNotFound:
		return []MetaStatus{
			MetaStatusWaybillAlreadyRegistered,
			MetaStatusProcessing,
			MetaStatusWaybillSeriesExhausted,
		}
	case MetaStatusCourierServerError:
		return []MetaStatus{
			MetaStatusCourierTimeout,
			MetaStatusOrderAlreadyPlaced,
			MetaStatusInternalServerError,
		}
	case MetaStatusOrderAlreadyPlaced:
		return []MetaStatus{
			MetaStatusWaybillAlreadyRegistered,
			MetaStatusCourierTimeout,
			MetaStatusSuccess,
		}
	case MetaStatusInvalidCourierCredentials:
		return []MetaStatus{MetaStatusCourierCredentialsMissing, MetaStatusAccountInactive}
	case MetaStatusInvalidPostData:
		return []MetaStatus{
			MetaStatusBadRequest,
			MetaStatusInvalidOrderData,
			MetaStatusItemsMissing,
		}
	case MetaStatusCourierTimeout:
		return []MetaStatus{
			MetaStatusCourierServerError,
			MetaStatusOrderAlreadyPlaced,
			MetaStatusCourierOrderFailed,
		}
	case MetaStatusWaybillSeriesExhausted:
		return []MetaStatus{MetaStatusAwbNotFound, MetaStatusWaybillAlreadyRegistered}
	case MetaStatusAccountNotFound:
		return []MetaStatus{
			MetaStatusAccountInactive,
			MetaStatusMultipleAccounts,
			MetaStatusCourierCredentialsMissing,
		}
	case MetaStatusMultipleAccounts:
		return []MetaStatus{MetaStatusAccountNotFound, MetaStatusAccountInactive}
	case MetaStatusAccountInactive:
		return []MetaStatus{MetaStatusAccountNotFound, MetaStatusCourierCredentialsMissing}
	case MetaStatusUnhandledCourierError:
		return []MetaStatus{MetaStatusCourierOrderFailed, MetaStatusCourierServerError}
	case MetaStatusVendorCodeMissing:
		return []MetaStatus{MetaStatusInvalidPostData, MetaStatusCourierCredentialsMissing}
	case MetaStatusBadRequest:
		return []MetaStatus{MetaStatusInvalidPostData, MetaStatusInvalidOrderData}
	case MetaStatusAsyncOrderFailed:
		return []MetaStatus{
			MetaStatusProcessing,
			MetaStatusRegistered,
			MetaStatusOrderAlreadyPlaced,
		}
	case MetaStatusInternalServerError:
		return []MetaStatus{
			MetaStatusCourierServerError,
			MetaStatusCourierTimeout,
			MetaStatusOrderAlreadyPlaced,
		}
	}
	return nil
}

// Discrepancies returns where the sources contradict each other or are silent.
func (v MetaStatus) Discrepancies() []Discrepancy {
	switch v {
	case MetaStatusProcessing:
		return []Discrepancy{
			{Said: []Said{{Source: "overview", Statement: "To learn the state, order creation is called again."}, {Source: "success", Statement: "To learn the state, the Fetch Order endpoint is polled."}, {Source: "public_docs", Statement: "To learn the state, the same create request is sent again with the same `reference_number`. Fetch Order asks for the waybill and the courier; only the B2B interface fetches by `reference_number`."}, {Source: "public_docs_older", Statement: "Fetch Order takes either the `reference_number`, or waybill and courier."}}, Decision: "Both ways are given: fetch where the endpoint takes a `reference_number` or the waybill is known, otherwise send the same create request again, unchanged."},
			{Said: []Said{{Source: "overview", Statement: "The success column says No, although the description is of an order that is stored and under way."}, {Source: "success", Statement: "The request was accepted. A failure is not mentioned."}}, Decision: "The outcome is `pending`: the order is not created yet, and may still be."},
			{Said: []Said{{Source: "success", Statement: "102 and 202 describe the same state, and the difference between them is not explained."}, {Source: "public_docs", Statement: "The first answer is 202; later ones are 102 until the order is decided."}}, Decision: "Both codes are `pending` and are asked about in the same way."},
			{Said: []Said{{Source: "overview", Statement: "Does not say what a question about an unknown reference returns."}, {Source: "public_docs", Statement: "Does not say what it returns either."}}, Decision: "Only 200, 323, 102, 202 and 420 say something about the order. Every other answer, \"not found\" included, proves nothing."},
		}
	case MetaStatusSuccess:
		return []Discrepancy{
			{Said: []Said{{Source: "overview", Statement: "The order was created, or it was fetched."}, {Source: "success", Statement: "The order was created, or the request was otherwise fulfilled."}}, Decision: "200 proves that the call did what it is for, not that this call made an order. Read `waybill` from the result before relying on it."},
			{Said: []Said{{Source: "overview", Statement: "No action is needed."}, {Source: "success", Statement: "Waybill, label and order id are to be stored."}}, Decision: "They are stored. Without the waybill the parcel cannot be shipped."},
			{Said: []Said{{Source: "success", Statement: "The label is called `label_url`."}, {Source: "public_docs", Statement: "In recorded replies the label is called `label`."}}, Decision: "`label_url` is named, as the reference has it. Read `label` if it is missing."},
		}
	case MetaStatusRegistered:
		return []Discrepancy{
			{Said: []Said{{Source: "success", Statement: "202 is called similar to 102; the difference is not explained."}, {Source: "public_docs", Statement: "The first answer is 202; later ones are 102 until the order is decided."}}, Decision: "Both codes are `pending` and are asked about in the same way."},
			{Said: []Said{{Source: "overview", Statement: "Calls itself a list of every code, but has no row for 202."}, {Source: "success", Statement: "Has a row for 202, without HTTP code, success flag or message."}}, Decision: "202 is a code of this catalogue. HTTP code, success flag and message are null."},
			{Said: []Said{{Source: "success", Statement: "202 means that an order is queued."}, {Source: "public_docs", Statement: "On the cancel endpoint, 202 is a request that will be mailed to the courier."}}, Decision: "This entry is about creating and fetching orders. The first step excludes the cancel endpoint."},
		}
	case MetaStatusAuthenticationFailed:
		return []Discrepancy{
			{Said: []Said{{Source: "overview", Statement: "Only the licence key is said to be wrong."}, {Source: "authentication", Statement: "Both `username` and `key` have to be right."}}, Decision: "Both parameters are named: check `username` and `key` together."},
			{Said: []Said{{Source: "overview", Statement: "The message speaks of a token or API key, the description of a license key."}, {Source: "authentication", Statement: "The parameter is called `key`."}}, Decision: "All of these are one thing, the URL parameter `key`."},
			{Said: []Said{{Source: "authentication", Statement: "`username` is one of the two parameters to be checked."}, {Source: "public_docs", Statement: "On the fetch of V4, `username` is optional."}}, Decision: "Send both. A wrong `username` can be the cause only where it is sent."},
		}
	case MetaStatusInvalidCourierPartner:
		return []Discrepancy{
			{Said: []Said{{Source: "overview", Statement: "An integer is wrong too if no courier partner has it as its id."}, {Source: "validation", Statement: "Only the type is mentioned: an integer, not a string or null."}}, Decision: "Both are checked: the type first, then whether the courier exists."},
			{Said: []Said{{Source: "validation", Statement: "Text is not accepted."}, {Source: "public_docs", Statement: "An integer in every table, but the example payload of V3 sends it as text, `\"129\"`."}}, Decision: "Send an integer. Digits as text are not reported as a mistake here."},
			{Said: []Said{{Source: "overview", Statement: "The message calls the field `courier_partner`."}, {Source: "public_errors", Statement: "The message calls the field `cp_id`."}}, Decision: "The message of the reference is listed. The code decides, never the text."},
		}
	case MetaStatusWaybillAlreadyRegistered:
		return []Discrepancy{
			{Said: []Said{{Source: "overview", Statement: "The success column says Yes, but the call is to be made once more with another `awb_number`."}, {Source: "courier", Statement: "A value that was not used before is to be sent."}}, Decision: "Compare the order that exists with yours, and use it. Taking another number for the same parcel books it twice."},
			{Said: []Said{{Source: "overview", Statement: "Only `awb_number` can be registered already."}, {Source: "courier", Statement: "It can be `awb_number` or `reference_number`."}}, Decision: "Both fields are named, since either may be the one that is known already."},
			{Said: []Said{{Source: "overview", Statement: "Limited to asynchronous orders."}, {Source: "courier", Statement: "No such limit is given."}}, Decision: "The entry holds for every order: the reply does not tell which kind it was."},
			{Said: []Said{{Source: "overview", Statement: "303 does not accept an `awb_number` that is registered, while 321 asks for one that is registered."}}, Decision: "Leave `awb_number` out, unless you hold an unused number of your own."},
			{Said: []Said{{Source: "courier", Statement: "Both 303 and 323 are for a `reference_number` that was used before."}}, Decision: "Both are `already_exists` and are resolved by comparing the order that exists."},
			{Said: []Said{{Source: "courier", Statement: "303 is an answer to order creation."}, {Source: "public_docs", Statement: "303 is also an answer of tracking's `awb-register` endpoint, with or without a `result`."}}, Decision: "This entry is about orders. The first step excludes the other endpoint."},
			{Said: []Said{{Source: "overview", Statement: "The message begins with a capital letter."}, {Source: "public_errors", Statement: "The message is in small letters."}}, Decision: "The message of the reference is listed. The code decides, never the text."},
		}
	case MetaStatusServiceNotRegistered:
		return []Discrepancy{
			{Said: []Said{{Source: "overview", Statement: "Calls itself a list of every code, but has no row for 306."}, {Source: "public_errors", Statement: "Has 306, for an account that is not registered for the service."}}, Decision: "306 is a code of this catalogue, marked as not in the reference. How it differs from 320 is not stated; the steps are the same."},
		}
	case MetaStatusInvalidOrderType:
		return []Discrepancy{
			{Said: []Said{{Source: "overview", Statement: "`EXCHANGE` is one of three values."}, {Source: "public_docs", Statement: "V3 has `EXCHANGE`; the pages of V4 do not name it."}}, Decision: "`EXCHANGE` is listed, as the reference has it. On V4 it may be refused."},
		}
	case MetaStatusInvalidPriority:
		return []Discrepancy{
			{Said: []Said{{Source: "overview", Statement: "Null is mentioned for `order_type` (307), but not for `priority`."}, {Source: "validation", Statement: "Does not mention a null or missing `priority` either."}}, Decision: "Only other words are said to be wrong. Whether null or a missing field is accepted is open."},
		}
	case MetaStatusInvalidDeliveryType:
		return []Discrepancy{
			{Said: []Said{{Source: "overview", Statement: "Null is mentioned for `order_type` (307), but not for `delivery_type`."}, {Source: "validation", Statement: "Does not mention a null or missing `delivery_type` either."}}, Decision: "Only other words are said to be wrong. Whether null or a missing field is accepted is open."},
		}
	case MetaStatusInvalidRvpReason:
		return []Discrepancy{
			{Said: []Said{{Source: "overview", Statement: "The field is called `rvp_reason`; where it belongs is not said."}, {Source: "reverse_shipment", Statement: "The field is `additional.rvp_reason`."}, {Source: "public_docs", Statement: "V3 and V4 show it in `additional` in one place and in `shipment_details` in another."}}, Decision: "The steps name `additional.rvp_reason` first, as the reference does, and `shipment_details` second."},
		}
	case MetaStatusItemsMissing:
		return []Discrepancy{
			{Said: []Said{{Source: "overview", Statement: "The data is missing from the field `item`, but an array called `items` is to be sent."}, {Source: "validation", Statement: "The field is `items`."}}, Decision: "The name `items` is used: both tables have it."},
			{Said: []Said{{Source: "overview", Statement: "Where in the payload the field belongs is not said."}, {Source: "validation", Statement: "It belongs in `shipment_details`."}, {Source: "public_docs", Statement: "V1 and V2 have it at the top level; B2B has boxes in place of items."}}, Decision: "The field is called `items`; its places in each version are listed."},
		}
	case MetaStatusInvalidItemsFormat:
		return []Discrepancy{
			{Said: []Said{{Source: "overview", Statement: "The message of 313 is the beginning of the message of 314, although the two describe different faults."}, {Source: "validation", Statement: "Has only 313, without a message."}}, Decision: "The code decides, never the text: 313 is about the items alone."},
			{Said: []Said{{Source: "overview", Statement: "A missing mandatory field of an item is a cause too."}, {Source: "validation", Statement: "Only the form is mentioned, a list of objects."}}, Decision: "Both are checked: the form first, then the mandatory fields of each item."},
		}
	case MetaStatusInvalidOrderData:
		return []Discrepancy{
			{Said: []Said{{Source: "overview", Statement: "The message is about items and begins like the message of 313, while the description is about order data as a whole."}, {Source: "public_errors", Statement: "The message does not mention items: `Invalid Format Of Order Data`."}}, Decision: "The code decides, never the text: 314 can be about any part of the order's data."},
			{Said: []Said{{Source: "overview", Statement: "Has a row for 314."}, {Source: "validation", Statement: "Has no row for 314; no other topic table has one either."}}, Decision: "Placed in the category `validation`, since it is about the data of the request."},
		}
	case MetaStatusInvalidCodValue:
		return []Discrepancy{
			{Said: []Said{{Source: "overview", Statement: "For `COD` the value has to be non-zero, which would allow a negative one."}, {Source: "validation", Statement: "For `COD` the value has to be above zero."}, {Source: "public_docs", Statement: "For `COD` the value has to be above zero."}}, Decision: "Send more than zero, which all of them accept."},
			{Said: []Said{{Source: "overview", Statement: "Does not mention `EXCHANGE`."}, {Source: "validation", Statement: "Does not mention `EXCHANGE`."}}, Decision: "The steps say that no rule is documented, and suggest `0` where nothing is collected."},
		}
	case MetaStatusCourierCredentialsMissing:
		return []Discrepancy{
			{Said: []Said{{Source: "overview", Statement: "Another account may be used, or the credentials filled in."}, {Source: "authentication", Statement: "The credentials are to be added in the dashboard."}}, Decision: "Both are given. Adding the credentials comes first."},
			{Said: []Said{{Source: "overview", Statement: "The message begins with `You do not have`."}, {Source: "public_errors", Statement: "The message begins with `You Dont Have`."}}, Decision: "The message of the reference is listed. The code decides, never the text."},
		}
	case MetaStatusCourierOrderFailed:
		return []Discrepancy{
			{Said: []Said{{Source: "overview", Statement: "Has a row for 319."}, {Source: "courier", Statement: "Has no row for 319; no other topic table has one either."}}, Decision: "Placed in the category `courier`, since the fault is the courier partner's."},
			{Said: []Said{{Source: "overview", Statement: "The success column says No."}, {Source: "help_desk", Statement: "After a time-out the courier may answer that the waybill exists. Clickpost then uses that waybill where the courier gives it, and otherwise has to ask the courier."}}, Decision: "The outcome is `failed`, as Clickpost reports it. The steps begin with the duplicate, in which the courier holds the parcel."},
		}
	case MetaStatusServiceNotSubscribed:
		return []Discrepancy{
			{Said: []Said{{Source: "overview", Statement: "The company is to subscribe to the service."}, {Source: "authentication", Statement: "Clickpost's support is to be contacted."}}, Decision: "Both are one step. Write to support to subscribe."},
		}
	case MetaStatusAwbNotFound:
		return []Discrepancy{
			{Said: []Said{{Source: "overview", Statement: "A fault of order creation. The field may be removed and the order tried without it."}, {Source: "courier", Statement: "A fault of the fetch. The waybill was never made, or is not yours."}}, Decision: "Both uses are described. The call that was made tells which one applies."},
			{Said: []Said{{Source: "overview", Statement: "The field is `awb_number`."}, {Source: "courier", Statement: "The field is `awb`."}}, Decision: "Both names are listed: `awb_number` for creation, `awb` for the fetch."},
			{Said: []Said{{Source: "overview", Statement: "321 asks for an `awb_number` that is registered, while 303 does not accept one that is registered."}}, Decision: "Leave `awb_number` out, unless you hold an unused number of your own."},
		}
	case MetaStatusCourierServerError:
		return []Discrepancy{
			{Said: []Said{{Source: "overview", Statement: "There is some fault in the servers of the courier partner."}, {Source: "courier", Statement: "The courier partner's server answered with a 500."}}, Decision: "Taken as any fault of the courier's server. The HTTP code between Clickpost and the courier is not in the reply and decides nothing."},
			{Said: []Said{{Source: "overview", Statement: "The success column says No."}}, Decision: "The outcome is `unknown`: after a fault on the courier's side the reply cannot show what the courier did."},
			{Said: []Said{{Source: "overview", Statement: "Does not say whether 322 in answer to a fetch is about the fetch or about the order."}}, Decision: "While asking for an order, go on asking. If it repeats, follow the steps of this entry."},
			{Said: []Said{{Source: "overview", Statement: "The message ends without advice."}, {Source: "public_errors", Statement: "The message ends in `, Try Again`."}}, Decision: "The message of the reference is listed. Trying again is right only with the same request."},
		}
	case MetaStatusOrderAlreadyPlaced:
		return []Discrepancy{
			{Said: []Said{{Source: "overview", Statement: "The success column says Yes, but the call is to be made once more under another reference number."}, {Source: "courier", Statement: "Says that the order exists, and gives no advice."}}, Decision: "Use the order that exists. Taking another number for the same parcel books it twice."},
			{Said: []Said{{Source: "overview", Statement: "Does not say what the reply contains."}, {Source: "public_docs", Statement: "Every recorded 323 has a `result` with the waybill, label, reference number and courier of the existing order. With several pieces, some may lack a waybill."}}, Decision: "The first step is to read the `result`. A null waybill is not done."},
			{Said: []Said{{Source: "public_docs", Statement: "In recorded replies `meta.success` is true."}, {Source: "public_docs_older", Statement: "In recorded replies `meta.success` is false."}}, Decision: "`meta.success` decides nothing."},
			{Said: []Said{{Source: "courier", Statement: "Both 323 and 303 are for a `reference_number` that was used before."}}, Decision: "Both are `already_exists` and are resolved by comparing the order that exists."},
		}
	case MetaStatusInvalidCourierCredentials:
		return []Discrepancy{
			{Said: []Said{{Source: "overview", Statement: "Calls itself a list of every code, but has no row for 324."}, {Source: "public_errors", Statement: "Has 324, for credentials that the courier partner does not accept."}}, Decision: "324 is a code of this catalogue, marked as not in the reference. Unlike 316, the credentials are there, but wrong."},
		}
	case MetaStatusInvalidPostData:
		return []Discrepancy{
			{Said: []Said{{Source: "overview", Statement: "Some mandatory field may be missing; none is named."}, {Source: "validation", Statement: "Name, phone, address and pin code are the missing ones."}}, Decision: "The four named ones are checked first, then every other mandatory field. None is listed under fields, as their paths are not given."},
			{Said: []Said{{Source: "public_docs", Statement: "The fields of people and addresses have other names in each version, such as `pickup_info.pickup_name` in V3 and `pickup_info.name` in V4."}}, Decision: "Compare with an order that was accepted by the same version of the endpoint."},
		}
	case MetaStatusCourierTimeout:
		return []Discrepancy{
			{Said: []Said{{Source: "overview", Statement: "Wait before the request is sent again, or ask support or the courier."}, {Source: "courier", Statement: "Send the request again."}, {Source: "help_desk", Statement: "Send it once more. If the courier then says that the waybill exists, Clickpost uses it where the courier gives it, and otherwise has to ask the courier."}}, Decision: "Wait, send it once more, then ask the courier or support."},
			{Said: []Said{{Source: "overview", Statement: "The success column says No."}}, Decision: "The outcome is `unknown`: after a time-out the reply cannot show what the courier did."},
			{Said: []Said{{Source: "overview", Statement: "Does not say whether 329 in answer to a fetch is about the fetch or about the order."}}, Decision: "While asking for an order, go on asking. If it repeats, follow the steps of this entry."},
			{Said: []Said{{Source: "help_desk", Statement: "A courier's answer is waited for about 10 seconds."}, {Source: "public_docs_older", Statement: "A client should wait at least 8 seconds before it gives up."}}, Decision: "Set your own time-out to 30 seconds. With a shorter one, your client gives up while Clickpost still waits."},
		}
	case MetaStatusWaybillSeriesExhausted:
		return []Discrepancy{
			{Said: []Said{{Source: "overview", Statement: "Calls itself a list of every code, but has no row for 330."}, {Source: "public_errors", Statement: "Has 330, for a waybill that does not exist."}, {Source: "help_desk", Statement: "When an order is created, the message means that the assigned series of waybills is used up."}}, Decision: "330 is a code of this catalogue, marked as not in the reference, with the meaning of the help desk."},
		}
	case MetaStatusAccountNotFound:
		return []Discrepancy{
			{Said: []Said{{Source: "overview", Statement: "The licence key and the partner id are to be checked as well as the account's name."}, {Source: "authentication", Statement: "Only the spelling of `account_code` and its mapping to `courier_partner` are to be checked."}}, Decision: "Everything that either table names is checked, spelling and mapping first. The partner id is taken to be `courier_partner`."},
			{Said: []Said{{Source: "overview", Statement: "The message is `Clickpost Account` with what is wrong after a colon."}, {Source: "public_errors", Statement: "The message is `No account exist`."}}, Decision: "The message of the reference is listed. The code decides, never the text."},
		}
	case MetaStatusMultipleAccounts:
		return []Discrepancy{
			{Said: []Said{{Source: "overview", Statement: "No action is given."}, {Source: "authentication", Statement: "Support is to be contacted."}}, Decision: "Contact support."},
			{Said: []Said{{Source: "overview", Statement: "The accounts share a name."}, {Source: "authentication", Statement: "The accounts share a name or an id."}}, Decision: "Give support the `account_code` that was sent; the request has no id of the account."},
			{Said: []Said{{Source: "overview", Statement: "The message speaks of an account, `Multiple account exists`."}, {Source: "public_errors", Statement: "The message is `Multiple Account exist`."}}, Decision: "The message of the reference is listed. The code decides, never the text."},
		}
	case MetaStatusAccountInactive:
		return []Discrepancy{
			{Said: []Said{{Source: "overview", Statement: "The account may be enabled, or an active one used."}, {Source: "authentication", Statement: "The account is to be enabled."}}, Decision: "Both are given. Enabling the account comes first."},
			{Said: []Said{{Source: "overview", Statement: "The message is `Clickpost Account` with what is wrong after a colon."}, {Source: "public_errors", Statement: "The message is `Inactive account`."}}, Decision: "The message of the reference is listed. The code decides, never the text."},
		}
	case MetaStatusUnhandledCourierError:
		return []Discrepancy{
			{Said: []Said{{Source: "overview", Statement: "The message is a fixed text, or else the error itself."}, {Source: "courier", Statement: "The field `message` holds the details."}, {Source: "public_errors", Statement: "The message is `Unhandled CP error`."}}, Decision: "Read the message. Where it is a fixed text, it holds no detail: ask support."},
			{Said: []Said{{Source: "overview", Statement: "The success column says No."}, {Source: "courier", Statement: "Clickpost does not recognise the courier's message."}}, Decision: "The outcome is `unknown`: an answer that Clickpost did not understand cannot show that the courier booked nothing."},
			{Said: []Said{{Source: "overview", Statement: "Support is to be asked where the message is vague."}, {Source: "courier", Statement: "Does not mention support."}}, Decision: "Ask support where the message is vague or the fixed text."},
		}
	case MetaStatusVendorCodeMissing:
		return []Discrepancy{
			{Said: []Said{{Source: "overview", Statement: "Certain couriers need it; none is named."}, {Source: "courier", Statement: "FedEx is named as an example."}}, Decision: "Any courier may need it. Send it to every courier that has answered 355."},
		}
	case MetaStatusBadRequest:
		return []Discrepancy{
			{Said: []Said{{Source: "overview", Statement: "Any issue of the payload, or data that is not valid."}, {Source: "validation", Statement: "Malformed JSON, or values of the wrong type."}}, Decision: "Every fault of the payload can be meant. Read the message, then check syntax, then types."},
			{Said: []Said{{Source: "overview", Statement: "The code is 400, but the HTTP code is 200."}}, Decision: "400 is the code in `meta.status`. A client that looks only at HTTP takes this reply for a success."},
			{Said: []Said{{Source: "overview", Statement: "Support is to be asked where the message is only `Bad Request`."}, {Source: "validation", Statement: "Does not mention support."}}, Decision: "Ask support after you have checked syntax and types."},
		}
	case MetaStatusAsyncOrderFailed:
		return []Discrepancy{
			{Said: []Said{{Source: "overview", Statement: "Calls itself a list of every code, but has no row for 420."}, {Source: "server", Statement: "Has a row for 420, without HTTP code, success flag or message."}}, Decision: "420 is a code of this catalogue. HTTP code, success flag and message are null."},
			{Said: []Said{{Source: "server", Statement: "It is among the server errors, but its message is about data that is not valid."}}, Decision: "The recovery is `fix_request`: the data has to be corrected, not the server."},
			{Said: []Said{{Source: "server", Statement: "420 is limited to the B2B interface. What a failed asynchronous order answers on the other interfaces is not said."}}, Decision: "On other interfaces another code may be the final one, but no source says which. Stop asking, and ask support."},
		}
	case MetaStatusInternalServerError:
		return []Discrepancy{
			{Said: []Said{{Source: "overview", Statement: "The code is 500, but the HTTP code is 200."}}, Decision: "500 is the code in `meta.status`. Alarms and retries that watch HTTP codes never see it."},
			{Said: []Said{{Source: "overview", Statement: "Wait a while; ask support when several attempts have failed."}, {Source: "server", Statement: "Wait 1–2 minutes; ask support if it persists."}}, Decision: "Wait 1–2 minutes, send it once more, then ask support. More attempts without an answer risk a second booking."},
			{Said: []Said{{Source: "introduction", Statement: "Names 500 as an example of an HTTP status."}, {Source: "overview", Statement: "The HTTP code of each row is 200, so that no code comes with HTTP 500."}, {Source: "public_errors", Statement: "Lists HTTP statuses such as 400, 401, 403, 404, 500 and 503 as possible."}}, Decision: "`http_status` is what the table says. Read the body of a reply with any HTTP status; if it has no readable code, the outcome is unknown."},
			{Said: []Said{{Source: "overview", Statement: "The success column says No."}}, Decision: "The outcome is `unknown`: after a fault of the server the reply cannot show how far the order had come."},
			{Said: []Said{{Source: "overview", Statement: "Does not say whether 500 in answer to a fetch is about the fetch or about the order."}}, Decision: "While asking for an order, go on asking. If it repeats, follow the steps of this entry."},
		}
	}
	return nil
}

// Since returns the version of the catalogue that first held it.
func (v MetaStatus) Since() string {
	switch v {
	case MetaStatusProcessing:
		return "1.0.0"
	case MetaStatusSuccess:
		return "1.0.0"
	case MetaStatusRegistered:
		return "1.0.0"
	case MetaStatusAuthenticationFailed:
		return "1.0.0"
	case MetaStatusInvalidCourierPartner:
		return "1.0.0"
	case MetaStatusWaybillAlreadyRegistered:
		return "1.0.0"
	case MetaStatusServiceNotRegistered:
		return "1.0.0"
	case MetaStatusInvalidOrderType:
		return "1.0.0"
	case MetaStatusInvalidPriority:
		return "1.0.0"
	case MetaStatusInvalidDeliveryType:
		return "1.0.0"
	case MetaStatusInvalidRvpReason:
		return "1.0.0"
	case MetaStatusRvpNotSupported:
		return "1.0.0"
	case MetaStatusItemsMissing:
		return "1.0.0"
	case MetaStatusInvalidItemsFormat:
		return "1.0.0"
	case MetaStatusInvalidOrderData:
		return "1.0.0"
	case MetaStatusInvalidCodValue:
		return "1.0.0"
	case MetaStatusCourierCredentialsMissing:
		return "1.0.0"
	case MetaStatusCourierOrderFailed:
		return "1.0.0"
	case MetaStatusServiceNotSubscribed:
		return "1.0.0"
	case MetaStatusAwbNotFound:
		return "1.0.0"
	case MetaStatusCourierServerError:
		return "1.0.0"
	case MetaStatusOrderAlreadyPlaced:
		return "1.0.0"
	case MetaStatusInvalidCourierCredentials:
		return "1.0.0"
	case MetaStatusInvalidPostData:
		return "1.0.0"
	case MetaStatusCourierTimeout:
		return "1.0.0"
	case MetaStatusWaybillSeriesExhausted:
		return "1.0.0"
	case MetaStatusAccountNotFound:
		return "1.0.0"
	case MetaStatusMultipleAccounts:
		return "1.0.0"
	case MetaStatusAccountInactive:
		return "1.0.0"
	case MetaStatusUnhandledCourierError:
		return "1.0.0"
	case MetaStatusVendorCodeMissing:
		return "1.0.0"
	case MetaStatusBadRequest:
		return "1.0.0"
	case MetaStatusAsyncOrderFailed:
		return "1.0.0"
	case MetaStatusInternalServerError:
		return "1.0.0"
	}
	return ""
}

// Deprecated returns nil where there is none. Set where the code must not be used any more.
func (v MetaStatus) Deprecated() *Deprecated {
	return nil
}

// HTTPStatus returns the documented HTTP status; null where none is documented: then ok is false.
func (v MetaStatus) HTTPStatus() (value int, ok bool) {
	switch v {
	case MetaStatusProcessing:
		return 200, true
	case MetaStatusSuccess:
		return 200, true
	case MetaStatusAuthenticationFailed:
		return 200, true
	case MetaStatusInvalidCourierPartner:
		return 200, true
	case MetaStatusWaybillAlreadyRegistered:
		return 200, true
	case MetaStatusInvalidOrderType:
		return 200, true
	case MetaStatusInvalidPriority:
		return 200, true
	case MetaStatusInvalidDeliveryType:
		return 200, true
	case MetaStatusInvalidRvpReason:
		return 200, true
	case MetaStatusRvpNotSupported:
		return 200, true
	case MetaStatusItemsMissing:
		return 200, true
	case MetaStatusInvalidItemsFormat:
		return 200, true
	case MetaStatusInvalidOrderData:
		return 200, true
	case MetaStatusInvalidCodValue:
		return 200, true
	case MetaStatusCourierCredentialsMissing:
		return 200, true
	case MetaStatusCourierOrderFailed:
		return 200, true
	case MetaStatusServiceNotSubscribed:
		return 200, true
	case MetaStatusAwbNotFound:
		return 200, true
	case MetaStatusCourierServerError:
		return 200, true
	case MetaStatusOrderAlreadyPlaced:
		return 200, true
	case MetaStatusInvalidPostData:
		return 200, true
	case MetaStatusCourierTimeout:
		return 200, true
	case MetaStatusAccountNotFound:
		return 200, true
	case MetaStatusMultipleAccounts:
		return 200, true
	case MetaStatusAccountInactive:
		return 200, true
	case MetaStatusUnhandledCourierError:
		return 200, true
	case MetaStatusVendorCodeMissing:
		return 200, true
	case MetaStatusBadRequest:
		return 200, true
	case MetaStatusInternalServerError:
		return 200, true
	}
	return 0, false
}

// OrderSuccessful returns the documented success flag, not the outcome; null where none is
// documented: then ok is false.
func (v MetaStatus) OrderSuccessful() (value bool, ok bool) {
	switch v {
	case MetaStatusProcessing:
		return false, true
	case MetaStatusSuccess:
		return true, true
	case MetaStatusAuthenticationFailed:
		return false, true
	case MetaStatusInvalidCourierPartner:
		return false, true
	case MetaStatusWaybillAlreadyRegistered:
		return true, true
	case MetaStatusInvalidOrderType:
		return false, true
	case MetaStatusInvalidPriority:
		return false, true
	case MetaStatusInvalidDeliveryType:
		return false, true
	case MetaStatusInvalidRvpReason:
		return false, true
	case MetaStatusRvpNotSupported:
		return false, true
	case MetaStatusItemsMissing:
		return false, true
	case MetaStatusInvalidItemsFormat:
		return false, true
	case MetaStatusInvalidOrderData:
		return false, true
	case MetaStatusInvalidCodValue:
		return false, true
	case MetaStatusCourierCredentialsMissing:
		return false, true
	case MetaStatusCourierOrderFailed:
		return false, true
	case MetaStatusServiceNotSubscribed:
		return false, true
	case MetaStatusAwbNotFound:
		return false, true
	case MetaStatusCourierServerError:
		return false, true
	case MetaStatusOrderAlreadyPlaced:
		return true, true
	case MetaStatusInvalidPostData:
		return false, true
	case MetaStatusCourierTimeout:
		return false, true
	case MetaStatusAccountNotFound:
		return false, true
	case MetaStatusMultipleAccounts:
		return false, true
	case MetaStatusAccountInactive:
		return false, true
	case MetaStatusUnhandledCourierError:
		return false, true
	case MetaStatusVendorCodeMissing:
		return false, true
	case MetaStatusBadRequest:
		return false, true
	case MetaStatusInternalServerError:
		return false, true
	}
	return false, false
}

// Messages returns the documented wire messages to the letter; a varying part is written {detail}.
func (v MetaStatus) Messages() []string {
	switch v {
	case MetaStatusSuccess:
		return []string{"Success"}
	case MetaStatusAuthenticationFailed:
		return []string{"Authentication Failed: Invalid Token or API Key"}
	case MetaStatusInvalidCourierPartner:
		return []string{"Invalid Courier Partner Id with Field courier_partner"}
	case MetaStatusWaybillAlreadyRegistered:
		return []string{"Waybill already registered"}
	case MetaStatusServiceNotRegistered:
		return []string{"You are not Registered To Use this service, Please Register"}
	case MetaStatusInvalidOrderType:
		return []string{"You have entered invalid Order Type"}
	case MetaStatusInvalidPriority:
		return []string{"You have entered invalid Order priority"}
	case MetaStatusInvalidDeliveryType:
		return []string{"Invalid Delivery Type"}
	case MetaStatusInvalidRvpReason:
		return []string{"RVP reason is missing", "RVP reason can't be more than 500 chars"}
	case MetaStatusRvpNotSupported:
		return []string{"Invalid Courier Partner For RVP"}
	case MetaStatusItemsMissing:
		return []string{"Items Data is missing from order details"}
	case MetaStatusInvalidItemsFormat:
		return []string{"Invalid Format of items for Order data"}
	case MetaStatusInvalidOrderData:
		return []string{"Invalid Format of items for Order data: {detail}"}
	case MetaStatusInvalidCodValue:
		return []string{"Invalid Cod Value"}
	case MetaStatusCourierCredentialsMissing:
		return []string{"You do not have credentials for the Courier Partner"}
	case MetaStatusCourierOrderFailed:
		return []string{"Error In Order Placing To Courier Partner: {detail}"}
	case MetaStatusServiceNotSubscribed:
		return []string{"This service is not subscribed by you"}
	case MetaStatusAwbNotFound:
		return []string{"Awb Number Does not exist in system for courier partner"}
	case MetaStatusCourierServerError:
		return []string{"Internal Server Error In Courier Partners Server"}
	case MetaStatusOrderAlreadyPlaced:
		return []string{"You have already placed this order"}
	case MetaStatusInvalidCourierCredentials:
		return []string{"You Are Using Invalid Credential For Courier Partner, Please Update"}
	case MetaStatusInvalidPostData:
		return []string{"Invalid POST data"}
	case MetaStatusCourierTimeout:
		return []string{"Courier Partner API timeout"}
	case MetaStatusWaybillSeriesExhausted:
		return []string{"waybill does not exist"}
	case MetaStatusAccountNotFound:
		return []string{"Clickpost Account: Does not exist"}
	case MetaStatusMultipleAccounts:
		return []string{"Multiple account exists"}
	case MetaStatusAccountInactive:
		return []string{"Clickpost Account: Inactive"}
	case MetaStatusUnhandledCourierError:
		return []string{"Unhandled error! Contact support@clickpost.in", "{detail}"}
	case MetaStatusVendorCodeMissing:
		return []string{"Vendor code not found"}
	case MetaStatusBadRequest:
		return []string{"Bad Request", "{detail}"}
	case MetaStatusInternalServerError:
		return []string{"Oops! Internal server error in Clickpost"}
	}
	return nil
}

// Tables returns the sources that list the code.
func (v MetaStatus) Tables() []string {
	switch v {
	case MetaStatusProcessing:
		return []string{"overview", "success"}
	case MetaStatusSuccess:
		return []string{"overview", "success"}
	case MetaStatusRegistered:
		return []string{"success"}
	case MetaStatusAuthenticationFailed:
		return []string{"overview", "authentication"}
	case MetaStatusInvalidCourierPartner:
		return []string{"overview", "validation"}
	case MetaStatusWaybillAlreadyRegistered:
		return []string{"overview", "courier"}
	case MetaStatusServiceNotRegistered:
		return []string{"public_errors"}
	case MetaStatusInvalidOrderType:
		return []string{"overview", "validation"}
	case MetaStatusInvalidPriority:
		return []string{"overview", "validation"}
	case MetaStatusInvalidDeliveryType:
		return []string{"overview", "validation"}
	case MetaStatusInvalidRvpReason:
		return []string{"overview", "reverse_shipment"}
	case MetaStatusRvpNotSupported:
		return []string{"overview", "reverse_shipment"}
	case MetaStatusItemsMissing:
		return []string{"overview", "validation"}
	case MetaStatusInvalidItemsFormat:
		return []string{"overview", "validation"}
	case MetaStatusInvalidOrderData:
		return []string{"overview"}
	case MetaStatusInvalidCodValue:
		return []string{"overview", "validation"}
	case MetaStatusCourierCredentialsMissing:
		return []string{"overview", "authentication"}
	case MetaStatusCourierOrderFailed:
		return []string{"overview"}
	case MetaStatusServiceNotSubscribed:
		return []string{"overview", "authentication"}
	case MetaStatusAwbNotFound:
		return []string{"overview", "courier"}
	case MetaStatusCourierServerError:
		return []string{"overview", "courier"}
	case MetaStatusOrderAlreadyPlaced:
		return []string{"overview", "courier"}
	case MetaStatusInvalidCourierCredentials:
		return []string{"public_errors"}
	case MetaStatusInvalidPostData:
		return []string{"overview", "validation"}
	case MetaStatusCourierTimeout:
		return []string{"overview", "courier"}
	case MetaStatusWaybillSeriesExhausted:
		return []string{"public_errors"}
	case MetaStatusAccountNotFound:
		return []string{"overview", "authentication"}
	case MetaStatusMultipleAccounts:
		return []string{"overview", "authentication"}
	case MetaStatusAccountInactive:
		return []string{"overview", "authentication"}
	case MetaStatusUnhandledCourierError:
		return []string{"overview", "courier"}
	case MetaStatusVendorCodeMissing:
		return []string{"overview", "courier"}
	case MetaStatusBadRequest:
		return []string{"overview", "validation"}
	case MetaStatusAsyncOrderFailed:
		return []string{"server"}
	case MetaStatusInternalServerError:
		return []string{"overview", "server"}
	}
	return nil
}
