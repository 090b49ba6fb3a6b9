// Generated from catalogue.yaml by `make generate`; do not edit.

/**
 * Every status code as a constant of its own, so that bundlers reduce a use to the bare number.
 *
 * @module
 */

/**
 * 102 · Order is being processed
 *
 * Order created? Not decided yet · Send again? No: ask for its state · Who acts? Nobody
 *
 * What to do:
 * 1. Keep the order as pending, under its `reference_number`; do not report a failure and do not
 *    store a waybill yet.
 * 2. Call the Fetch Order endpoint with the same `reference_number`, first after some seconds,
 *    then with growing pauses.
 * 3. Go on while the answer is 102 or 202, and on 322, 329 or 500 too: there the fetch failed,
 *    which tells nothing of the order.
 * 4. On 200 store the result; on any other code do what that code's entry says.
 * 5. Set a limit of time; past it, give the `reference_number` to `support@clickpost.in` and do
 *    not create the order again.
 */
export const PROCESSING = 102;

/**
 * 200 · Done
 *
 * Order created? Yes · Send again? No need · Who acts? Nobody
 *
 * What to do:
 * 1. Store `waybill`, `label_url` and `order_id` out of the result, beside your
 *    `reference_number`.
 * 2. If `waybill` is missing or null after order creation, do not ship: fetch the order by its
 *    `reference_number` first.
 */
export const SUCCESS = 200;

/**
 * 202 · Order is queued
 *
 * Order created? Not decided yet · Send again? No: ask for its state · Who acts? Nobody
 *
 * What to do:
 * 1. Keep the order as pending, under its `reference_number`; leave the waybill empty.
 * 2. Call the Fetch Order endpoint with the same `reference_number`, first after some seconds,
 *    then with growing pauses.
 * 3. Go on while the answer is 102 or 202, and on 322, 329 or 500 too: there the fetch failed,
 *    which tells nothing of the order.
 * 4. On 200 store the result; on any other code do what that code's entry says.
 * 5. Set a limit of time; past it, give the `reference_number` to `support@clickpost.in` and do
 *    not create the order again.
 */
export const REGISTERED = 202;

/**
 * 301 · Authentication failed
 *
 * Order created? No · Send again? Only after fixing account or credentials · Who acts? Developer
 *
 * What to do:
 * 1. Look at the URL that was really sent: it must hold both `username` and `key`, whole and
 *    URL-encoded.
 * 2. Compare both with the values of your Clickpost account, and check that the environment uses
 *    its own key and not that of another.
 * 3. If they agree, have the account administrator see whether the key is still active, and put
 *    the active key into your settings.
 * 4. Send the request again with the corrected `username` and `key`; remove the key from whatever
 *    you log or pass on.
 */
export const AUTHENTICATION_FAILED = 301;

/**
 * 302 · Invalid courier partner
 *
 * Order created? No · Send again? Only after changing the request · Who acts? Developer
 *
 * What to do:
 * 1. Look at `courier_partner` in the JSON that was sent: it must be an integer such as `123`,
 *    not `"123"` and not null.
 * 2. Look the number up in Clickpost's list of courier partners and correct it if it is not
 *    there.
 * 3. Send the request again with the corrected `courier_partner`.
 */
export const INVALID_COURIER_PARTNER = 302;

/**
 * 303 · Waybill is registered already
 *
 * Order created? Yes, by an earlier call · Send again? No: it exists already · Who acts?
 * Developer
 *
 * What to do:
 * 1. Call the Fetch Order endpoint with the `reference_number` that you sent, and compare its
 *    waybill with your `awb_number`.
 * 2. If it is the same shipment, store its waybill and label and go on as after 200; send nothing
 *    again.
 * 3. If nothing is found, look in your own records for the order that was given this `awb_number`
 *    before.
 * 4. Use an unused `awb_number` only where the registered one carries another parcel, so that
 *    yours is truly a second shipment.
 * 5. If you cannot tell which parcel has the waybill, ask `support@clickpost.in` before you book
 *    anything.
 */
export const WAYBILL_ALREADY_REGISTERED = 303;

/**
 * 307 · Invalid order type
 *
 * Order created? No · Send again? Only after changing the request · Who acts? Developer
 *
 * What to do:
 * 1. Look at `order_type` in the JSON that was sent, including its case and any spaces around it.
 * 2. Set it to `PREPAID` for an order that is paid, `COD` for cash on delivery, or `EXCHANGE` for
 *    an exchange.
 * 3. See that `cod_value` goes with it (zero for `PREPAID`, more than zero for `COD`), or 315
 *    comes next; then send the request again.
 */
export const INVALID_ORDER_TYPE = 307;

/**
 * 308 · Invalid priority
 *
 * Order created? No · Send again? Only after changing the request · Who acts? Developer
 *
 * What to do:
 * 1. Look at `priority` in the JSON that was sent, including its case and any spaces around it.
 * 2. Set it to `NORMAL` or `URGENT`, in capitals, and send the request again.
 */
export const INVALID_PRIORITY = 308;

/**
 * 309 · Invalid delivery type
 *
 * Order created? No · Send again? Only after changing the request · Who acts? Developer
 *
 * What to do:
 * 1. Look at `delivery_type` in the JSON that was sent, including its case and any spaces around
 *    it.
 * 2. Set it to `FORWARD` or `RVP`, in capitals; `RVP` also needs `additional.rvp_reason`, or 310
 *    comes next.
 * 3. Send the request again.
 */
export const INVALID_DELIVERY_TYPE = 309;

/**
 * 310 · Return reason missing or too long
 *
 * Order created? No · Send again? Only after changing the request · Who acts? Developer
 *
 * What to do:
 * 1. Look at `delivery_type`: if the parcel goes to the customer, it should be `FORWARD`, and no
 *    reason is needed.
 * 2. For `RVP`, put the reason as text into `additional.rvp_reason`, inside the `additional`
 *    object and not at the top level.
 * 3. Shorten it to 500 characters at most, then send the request again.
 */
export const INVALID_RVP_REASON = 310;

/**
 * 311 · Courier does not do reverse shipments
 *
 * Order created? No · Send again? Only after changing the request · Who acts? Developer
 *
 * What to do:
 * 1. Check that the order is meant as a reverse shipment; if not, set `delivery_type` to
 *    `FORWARD`.
 * 2. Otherwise set `courier_partner` to a courier of your account that offers reverse pickups,
 *    and `account_code` to match.
 * 3. Send the request again.
 */
export const RVP_NOT_SUPPORTED = 311;

/**
 * 312 · No items in the order
 *
 * Order created? No · Send again? Only after changing the request · Who acts? Developer
 *
 * What to do:
 * 1. Look at `shipment_details` in the JSON that was sent: the array is named `items` and stands
 *    inside it.
 * 2. Put at least one item into `shipment_details.items`, each as an object.
 * 3. Send the request again.
 */
export const ITEMS_MISSING = 312;

/**
 * 313 · Items have the wrong form
 *
 * Order created? No · Send again? Only after changing the request · Who acts? Developer
 *
 * What to do:
 * 1. Look at `shipment_details.items` in the JSON that was sent: it must be an array, and each
 *    element an object.
 * 2. If it is text that holds JSON, encode the body once and not twice; if it is one object, put
 *    it into an array.
 * 3. Compare each item with Clickpost's schema for order creation and add the mandatory fields
 *    that are missing.
 * 4. Send the request again.
 */
export const INVALID_ITEMS_FORMAT = 313;

/**
 * 314 · Order data is invalid
 *
 * Order created? No · Send again? Only after changing the request · Who acts? Developer
 *
 * What to do:
 * 1. Read `meta.message` after `Invalid Format of items for Order data:`; it says which data is
 *    refused and why.
 * 2. Correct that data in the request, and where it comes from.
 * 3. Send the request again; if the message says nothing after the colon, ask
 *    `support@clickpost.in` with the full reply.
 */
export const INVALID_ORDER_DATA = 314;

/**
 * 315 · COD value and order type disagree
 *
 * Order created? No · Send again? Only after changing the request · Who acts? Developer
 *
 * What to do:
 * 1. Look at `order_type` and `cod_value` in the JSON that was sent, and find out which of the
 *    two is wrong.
 * 2. For `PREPAID`, set `cod_value` to `0`; for `COD`, set it to the amount to be collected,
 *    which must be more than zero.
 * 3. For `EXCHANGE` no rule is documented: try `0` if nothing is collected, and ask
 *    `support@clickpost.in` if that is refused.
 * 4. Send the request again.
 */
export const INVALID_COD_VALUE = 315;

/**
 * 316 · No credentials for the courier
 *
 * Order created? No · Send again? Only after fixing account or credentials · Who acts? Account
 * administrator
 *
 * What to do:
 * 1. Read `account_code` and `courier_partner` from the request, so that you know which account
 *    of which courier is meant.
 * 2. Log in to the dashboard, open Carrier Configuration, choose Add Credentials, and fill in
 *    every field for this courier.
 * 3. If the credentials exist under another account, have the developer send that account's
 *    `account_code` instead.
 * 4. Send the request again.
 */
export const COURIER_CREDENTIALS_MISSING = 316;

/**
 * 319 · Courier refused the order
 *
 * Order created? No · Send again? Only after acting on the message · Who acts? Courier partner
 *
 * What to do:
 * 1. Read the courier's reason in `meta.message`, mostly behind
 *    `Error In Order Placing To Courier Partner:`.
 * 2. If it names data of the order (an address, pin code, weight or amount), correct that and
 *    send the request again with the same `reference_number`.
 * 3. If it sounds like a passing fault or a timeout, go to no other courier: wait, then send the
 *    same request with the same `reference_number`, or ask support.
 * 4. If it names something that the courier does not do, set another `courier_partner` and send
 *    it with the same `reference_number`.
 * 5. If it names the contract or account, hand it to the account administrator or your contact at
 *    the courier.
 * 6. If it is too vague to act on, send the full reply to `support@clickpost.in`.
 */
export const COURIER_ORDER_FAILED = 319;

/**
 * 320 · Order creation is not subscribed
 *
 * Order created? No · Send again? Only after fixing account or credentials · Who acts? Account
 * administrator
 *
 * What to do:
 * 1. Check that the request used the `username` and `key` of the intended company account;
 *    another one may lack the service.
 * 2. If it did, write to `support@clickpost.in`, or to your account manager there, and have order
 *    creation enabled.
 * 3. Hold back further orders until it is enabled, then send them, complete and unchanged.
 */
export const SERVICE_NOT_SUBSCRIBED = 320;

/**
 * 321 · Waybill not found
 *
 * Order created? No · Send again? Only after changing the request · Who acts? Developer
 *
 * What to do:
 * 1. See which call it was: order creation sends `awb_number`, the fetch sends `awb`.
 * 2. Compare the number with your records, digit by digit, and check that `courier_partner` is
 *    the courier who issued it.
 * 3. When creating, send an `awb_number` that is registered with Clickpost, or leave the field
 *    out.
 * 4. When fetching, make sure that the order came to exist (200, not 102 or 202) and that you use
 *    the account which made it.
 * 5. Do not take this code as leave to book the parcel again: fetch it by its `reference_number`
 *    first.
 */
export const AWB_NOT_FOUND = 321;

/**
 * 322 · Courier's server failed
 *
 * Order created? Cannot be told · Send again? Yes, unchanged, same reference number · Who acts?
 * Courier partner
 *
 * What to do:
 * 1. Do not switch to another courier and do not change the `reference_number`: the parcel may be
 *    booked already.
 * 2. Wait a minute or two, then send exactly the same request, with the same `reference_number`.
 * 3. If 323 comes back, the first attempt got through: fetch that order and use it.
 * 4. If the fault goes on, double the pause each time and stop after about five attempts.
 * 5. Then ask the courier, or `support@clickpost.in`, whether the order exists, before you book
 *    it in any other way.
 */
export const COURIER_SERVER_ERROR = 322;

/**
 * 323 · Order exists already
 *
 * Order created? Yes, by an earlier call · Send again? No: it exists already · Who acts?
 * Developer
 *
 * What to do:
 * 1. Call the Fetch Order endpoint with the same `reference_number`.
 * 2. Compare the order found with yours (recipient, items, courier); if it is the same, store its
 *    waybill and label and go on as after 200.
 * 3. If the fetch answers 102 or 202, the first attempt is still under way: poll until it is
 *    final.
 * 4. If it is a different order, your code gave one `reference_number` to two orders: correct
 *    that first.
 * 5. Only where a second shipment is truly wanted, give it a `reference_number` of its own.
 */
export const ORDER_ALREADY_PLACED = 323;

/**
 * 328 · Mandatory data is missing
 *
 * Order created? No · Send again? Only after changing the request · Who acts? Developer
 *
 * What to do:
 * 1. Read `meta.message`; if it names a field, begin with that one.
 * 2. Look at the JSON that was sent: name, phone, address and pin code must be filled in for
 *    pickup and for drop.
 * 3. Compare the rest with Clickpost's schema for order creation, and look for required fields
 *    that are absent, null or empty.
 * 4. Fill in what is missing, and send the request again.
 */
export const INVALID_POST_DATA = 328;

/**
 * 329 · Courier did not answer in time
 *
 * Order created? Cannot be told · Send again? Yes, unchanged, same reference number · Who acts?
 * Courier partner
 *
 * What to do:
 * 1. Do not switch to another courier and do not change the `reference_number`: the parcel may be
 *    booked already.
 * 2. Wait a minute or two, then send exactly the same request, with the same `reference_number`.
 * 3. If 323 comes back, the first attempt got through: fetch that order and use it.
 * 4. If the timeouts go on, double the pause each time and stop after about five attempts.
 * 5. Then ask the courier, or `support@clickpost.in`, whether the order exists, before you book
 *    it in any other way.
 */
export const COURIER_TIMEOUT = 329;

/**
 * 351 · Account does not exist
 *
 * Order created? No · Send again? Only after fixing account or credentials · Who acts? Developer
 *
 * What to do:
 * 1. Look at `account_code` and `courier_partner` in the JSON that was sent.
 * 2. In the dashboard, compare the account's name letter by letter, and see that it is mapped to
 *    this very courier.
 * 3. Check that `username`, `key` and the partner id belong to the company that owns the account.
 * 4. Correct whichever is wrong, and send the request again.
 */
export const ACCOUNT_NOT_FOUND = 351;

/**
 * 352 · Account is not unique
 *
 * Order created? No · Send again? No: contact support first · Who acts? Clickpost
 *
 * What to do:
 * 1. Stop sending orders with this `account_code` and `courier_partner`; each of them fails
 *    alike.
 * 2. Write to `support@clickpost.in`, name the `account_code` and `courier_partner`, and ask for
 *    the duplicate to be removed.
 * 3. When it is removed, send the waiting orders unchanged, each with its own `reference_number`.
 */
export const MULTIPLE_ACCOUNTS = 352;

/**
 * 353 · Account is inactive
 *
 * Order created? No · Send again? Only after fixing account or credentials · Who acts? Account
 * administrator
 *
 * What to do:
 * 1. Log in to the Clickpost dashboard and find the account with this `account_code` and
 *    `courier_partner`.
 * 2. Find out why it was switched off; if that was not on purpose, enable it.
 * 3. If it is to stay off, have the developer send the `account_code` of an active account
 *    instead.
 * 4. Send the request again.
 */
export const ACCOUNT_INACTIVE = 353;

/**
 * 354 · Courier gave an unfamiliar error
 *
 * Order created? No · Send again? Only after acting on the message · Who acts? Courier partner
 *
 * What to do:
 * 1. Read `meta.message`; unless it is the fixed text
 *    `Unhandled error! Contact support@clickpost.in`, it is the courier's reason.
 * 2. If it names data of the order, correct that and send the request again with the same
 *    `reference_number`.
 * 3. If it names something that the courier does not do, set another `courier_partner` and send
 *    it with the same `reference_number`.
 * 4. If it sounds like a passing fault of the courier, send nothing under another
 *    `reference_number` and to no other courier until the courier says whether the order exists.
 * 5. If it is vague or only the fixed text, send the full reply to `support@clickpost.in`.
 */
export const UNHANDLED_COURIER_ERROR = 354;

/**
 * 355 · Vendor code is missing
 *
 * Order created? No · Send again? Only after changing the request · Who acts? Developer
 *
 * What to do:
 * 1. Look at `vendor_code` in the JSON that was sent: it may be absent, empty or misspelt.
 * 2. Get the registered vendor code for this courier from your account administrator or your
 *    contact at the courier.
 * 3. Put it into `vendor_code`, for every order with this `courier_partner`, and send the request
 *    again.
 */
export const VENDOR_CODE_MISSING = 355;

/**
 * 400 · Bad request
 *
 * Order created? No · Send again? Only after changing the request · Who acts? Developer
 *
 * What to do:
 * 1. Read `meta.message`; if it is more than `Bad Request`, correct what it names.
 * 2. Otherwise run the body that was really sent through a JSON parser, and mend it where that
 *    stops.
 * 3. Then compare the type of each value with Clickpost's schema: numbers without quotes, arrays
 *    and objects not as text.
 * 4. Send the corrected request; if a request that you find faultless still gets a bare
 *    `Bad Request`, ask `support@clickpost.in` with the full reply.
 */
export const BAD_REQUEST = 400;

/**
 * 420 · Asynchronous order failed
 *
 * Order created? No · Send again? Only after acting on the message · Who acts? Developer
 *
 * What to do:
 * 1. End the polling: this state is final, and no order came of it.
 * 2. Read `meta.message`, which tells what was wrong with the order's data.
 * 3. Correct that data, and send the order again with the same `reference_number`.
 * 4. If the message is too vague to act on, send the full reply to `support@clickpost.in`.
 */
export const ASYNC_ORDER_FAILED = 420;

/**
 * 500 · Clickpost failed
 *
 * Order created? Cannot be told · Send again? Yes, unchanged, same reference number · Who acts?
 * Clickpost
 *
 * What to do:
 * 1. Do not change the `reference_number` and do not book the parcel elsewhere: the order may
 *    exist.
 * 2. Wait 1–2 minutes, then send exactly the same request, with the same `reference_number`.
 * 3. If 323 comes back, the first attempt got through: fetch that order and use it.
 * 4. If the fault goes on, double the pause each time and stop after about five attempts.
 * 5. Then write to `support@clickpost.in` with the times of all attempts, and hold the order back
 *    until they answer.
 */
export const INTERNAL_SERVER_ERROR = 500;
