// Generated from catalogue.yaml by `make generate`; do not edit.

/** Every status code by its name. */
export const MetaStatus = {
  /**
   * 102 · Order is being processed
   *
   * Order created? Not decided yet · Send again? Only unchanged, as a way to ask · Who acts? Nobody
   *
   * What to do:
   * 1. Keep the order as pending under its `reference_number`, together with the exact body that
   *    was sent; store no waybill and report no failure.
   * 2. Wait 5 seconds, then ask for its state: fetch the order where the endpoint takes a
   *    `reference_number` (B2B, and the older form of V3); otherwise send the same create request
   *    again, unchanged.
   * 3. If the answer is 200, or 323 with a `waybill` in its `result`, store that waybill and its
   *    label, and stop asking.
   * 4. If it is 102 or 202, ask again after twice the wait, at most a minute. If it is 322, 329,
   *    500 or no reply, wait a minute and ask once more: perhaps only the question failed. After a
   *    second such answer stop, and ask the courier or support.
   * 5. If it is 420, stop asking and follow its entry. Any other code is not certain to be about
   *    the order: stop asking, and let a person ask support.
   * 6. After 10 questions, give the `reference_number` to `support@clickpost.in`; until they
   *    answer, do not send this parcel under another `reference_number`, courier or waybill number.
   */
  PROCESSING: 102,
  /**
   * 200 · Done
   *
   * Order created? Yes · Send again? No need · Who acts? Nobody
   *
   * What to do:
   * 1. Store `waybill`, `label_url` and `order_id` from the `result`, together with your
   *    `reference_number`.
   * 2. If `waybill` is missing or null after an order creation, do not ship: ask for the order as
   *    the entry of 102 describes until the waybill is there.
   * 3. If the call was a fetch, compare `reference_number` and courier with your order before you
   *    use the waybill.
   */
  SUCCESS: 200,
  /**
   * 202 · Order is queued
   *
   * Order created? Not decided yet · Send again? Only unchanged, as a way to ask · Who acts? Nobody
   *
   * What to do:
   * 1. Check which endpoint answered: after a call to cancel, stop here, since asking by order
   *    creation could book the cancelled order again.
   * 2. Keep the order as pending under its `reference_number`, together with the exact body that
   *    was sent; store no waybill and report no failure.
   * 3. Wait 5 seconds, then ask for its state: fetch the order where the endpoint takes a
   *    `reference_number` (B2B, and the older form of V3); otherwise send the same create request
   *    again, unchanged.
   * 4. If the answer is 200, or 323 with a `waybill` in its `result`, store that waybill and its
   *    label, and stop asking.
   * 5. If it is 102 or 202, ask again after twice the wait, at most a minute. If it is 322, 329,
   *    500 or no reply, wait a minute and ask once more: perhaps only the question failed. After a
   *    second such answer stop, and ask the courier or support.
   * 6. If it is 420, stop asking and follow its entry. Any other code is not certain to be about
   *    the order: stop asking, and let a person ask support.
   * 7. After 10 questions, give the `reference_number` to `support@clickpost.in`; until they
   *    answer, do not send this parcel under another `reference_number`, courier or waybill number.
   */
  REGISTERED: 202,
  /**
   * 301 · Authentication failed
   *
   * Order created? No order reported · Send again? Only after fixing account or credentials · Who
   * acts? Developer
   *
   * What to do:
   * 1. Look at the URL that was really sent: it must contain both `username` and `key`, complete
   *    and URL-encoded.
   * 2. Compare both with the credentials of your Clickpost account, and check that each environment
   *    uses its own key.
   * 3. If they match, ask the account administrator whether the key is still active, and put an
   *    active key into your settings.
   * 4. Send the request again with the corrected `username` and `key`, and with the same
   *    `reference_number`.
   * 5. Remove the key from everything that you log or pass on.
   */
  AUTHENTICATION_FAILED: 301,
  /**
   * 302 · Invalid courier partner
   *
   * Order created? No order reported · Send again? Only after changing the request · Who acts?
   * Developer
   *
   * What to do:
   * 1. Look at `courier_partner` in the JSON that was sent: it must be an integer such as `123`,
   *    not `"123"` and not null.
   * 2. Compare the number with an order for this courier that was accepted; if you have none, ask
   *    your account administrator or `support@clickpost.in` for it.
   * 3. Send the request again with the corrected `courier_partner`.
   */
  INVALID_COURIER_PARTNER: 302,
  /**
   * 303 · Waybill is registered already
   *
   * Order created? Exists already: compare first · Send again? No: use the order that exists · Who
   * acts? Developer
   *
   * What to do:
   * 1. Check which endpoint answered: after a call to tracking's `awb-register`, stop here.
   * 2. If this reply has a `result` with an order, compare its `reference_number` and courier with
   *    yours, and look the waybill up in your own records.
   * 3. If it has none, fetch the order by the `awb_number` and courier that you sent, and look the
   *    `awb_number` up in your own records.
   * 4. If it is this parcel, store its waybill and label and go on as after 200; send nothing
   *    again.
   * 5. If the `awb_number` belongs to another parcel, send your order with an unused `awb_number`
   *    or without the field, and keep its `reference_number`.
   * 6. If you cannot tell which parcel has the number, ask `support@clickpost.in` before you book
   *    anything.
   */
  WAYBILL_ALREADY_REGISTERED: 303,
  /**
   * 306 · Service is not registered
   *
   * Order created? No order reported · Send again? Only after fixing account or credentials · Who
   * acts? Account administrator
   *
   * What to do:
   * 1. Check that the request went to the endpoint that you meant, with the `username` and `key` of
   *    the intended company account.
   * 2. If it did, ask the account administrator to have this service registered; the administrator
   *    writes to `support@clickpost.in` for it.
   * 3. Hold back further orders until it is registered, then send them unchanged, each with its own
   *    `reference_number`.
   */
  SERVICE_NOT_REGISTERED: 306,
  /**
   * 307 · Invalid order type
   *
   * Order created? No order reported · Send again? Only after changing the request · Who acts?
   * Developer
   *
   * What to do:
   * 1. Look at `order_type` in the JSON that was sent: it must be present, in capitals, and without
   *    spaces around it.
   * 2. Set it to `PREPAID` for an order that is paid, `COD` for cash on delivery, or `EXCHANGE` for
   *    an exchange.
   * 3. Set `cod_value` to match, or 315 is the next answer: `0` for `PREPAID`, more than `0` for
   *    `COD`.
   * 4. Send the request again.
   */
  INVALID_ORDER_TYPE: 307,
  /**
   * 308 · Invalid priority
   *
   * Order created? No order reported · Send again? Only after changing the request · Who acts?
   * Developer
   *
   * What to do:
   * 1. Look at `priority` in the JSON that was sent: it must be in capitals and without spaces
   *    around it.
   * 2. Set it to `NORMAL` or `URGENT`, and send the request again.
   */
  INVALID_PRIORITY: 308,
  /**
   * 309 · Invalid delivery type
   *
   * Order created? No order reported · Send again? Only after changing the request · Who acts?
   * Developer
   *
   * What to do:
   * 1. Look at `delivery_type` in the JSON that was sent: it must be in capitals and without spaces
   *    around it.
   * 2. Set it to `FORWARD` or `RVP`; `RVP` also needs `rvp_reason`, or 310 is the next answer.
   * 3. Send the request again.
   */
  INVALID_DELIVERY_TYPE: 309,
  /**
   * 310 · Return reason missing or too long
   *
   * Order created? No order reported · Send again? Only after changing the request · Who acts?
   * Developer
   *
   * What to do:
   * 1. Look at `delivery_type`: if the parcel goes to the customer, it should be `FORWARD`, and no
   *    reason is needed.
   * 2. For `RVP`, put the reason as text into `additional.rvp_reason`, inside the `additional`
   *    object and not at the top level; if it is there and still refused, put it into
   *    `shipment_details`.
   * 3. Shorten it to 500 characters at most, then send the request again.
   */
  INVALID_RVP_REASON: 310,
  /**
   * 311 · Courier does not do reverse shipments
   *
   * Order created? No order reported · Send again? Only after changing the request · Who acts?
   * Developer
   *
   * What to do:
   * 1. Check that the order is meant as a reverse shipment; if not, set `delivery_type` to
   *    `FORWARD`.
   * 2. Otherwise ask your account administrator which of your couriers picks up from customers; set
   *    `courier_partner` to it, and `account_code` to match.
   * 3. Send the request again.
   */
  RVP_NOT_SUPPORTED: 311,
  /**
   * 312 · No items in the order
   *
   * Order created? No order reported · Send again? Only after changing the request · Who acts?
   * Developer
   *
   * What to do:
   * 1. Look at the JSON that was sent: the array must be called `items`, not `item`, and in V3 and
   *    V4 it must be inside `shipment_details`.
   * 2. Put at least one item into `items`, each as an object.
   * 3. Send the request again.
   */
  ITEMS_MISSING: 312,
  /**
   * 313 · Items have the wrong form
   *
   * Order created? No order reported · Send again? Only after changing the request · Who acts?
   * Developer
   *
   * What to do:
   * 1. Look at `items` in the JSON that was sent: it must be an array, and each element must be an
   *    object.
   * 2. If it is text that holds JSON, the body was encoded twice: encode it once; if it is one
   *    object, put it into an array.
   * 3. Compare each item with Clickpost's schema for order creation, and add the mandatory fields
   *    that are missing.
   * 4. Send the request again.
   */
  INVALID_ITEMS_FORMAT: 313,
  /**
   * 314 · Order data is invalid
   *
   * Order created? No order reported · Send again? Only after changing the request · Who acts?
   * Developer
   *
   * What to do:
   * 1. Read `meta.message` after `Invalid Format of items for Order data:`; it says which data is
   *    not accepted and why.
   * 2. Correct that data in the request, and in the system that it comes from.
   * 3. Send the request again; if the message ends at the colon, ask `support@clickpost.in` with
   *    the full reply.
   */
  INVALID_ORDER_DATA: 314,
  /**
   * 315 · COD value and order type disagree
   *
   * Order created? No order reported · Send again? Only after changing the request · Who acts?
   * Developer
   *
   * What to do:
   * 1. Look at `order_type` and `cod_value` in the JSON that was sent, and find out which of the
   *    two is wrong.
   * 2. For `PREPAID`, set `cod_value` to `0`; for `COD`, set it to the amount to collect, which
   *    must be more than `0`.
   * 3. For `EXCHANGE` no rule is documented: send `0` if nothing is collected, and ask
   *    `support@clickpost.in` if that is refused.
   * 4. Send the request again.
   */
  INVALID_COD_VALUE: 315,
  /**
   * 316 · No credentials for the courier
   *
   * Order created? No order reported · Send again? Only after fixing account or credentials · Who
   * acts? Account administrator
   *
   * What to do:
   * 1. Read `account_code` and `courier_partner` from the request, to know which account of which
   *    courier is meant.
   * 2. Log in to the dashboard, open Carrier Configuration, choose Add Credentials, and fill in
   *    every field for this courier.
   * 3. If the credentials exist under another account, have the developer send the `account_code`
   *    of that account instead.
   * 4. Send the request again.
   */
  COURIER_CREDENTIALS_MISSING: 316,
  /**
   * 319 · Courier did not accept the order
   *
   * Order created? No order reported · Send again? Only after acting on the message · Who acts?
   * Courier partner
   *
   * What to do:
   * 1. Read the courier's reason in `meta.message`, after
   *    `Error In Order Placing To Courier Partner:` or, where that is missing, from the beginning.
   * 2. If it says that the order, shipment or waybill exists already, or if the attempt before
   *    ended in 322, 329, 354, 500 or no reply, ask the courier for the waybill of this
   *    `reference_number` first; until the courier answers, send nothing: neither the same request
   *    nor another one.
   * 3. If no earlier attempt is open and it names data of the order (an address, pin code, weight
   *    or amount), correct that and send the request again with the same `reference_number` and
   *    courier.
   * 4. If no earlier attempt is open and it sounds like a passing fault or a time-out, follow the
   *    entry of 329: wait, send the same request once more, then ask the courier.
   * 5. If it names a service or an area that the courier does not offer, and no earlier attempt is
   *    open, set another `courier_partner` and keep the `reference_number`.
   * 6. If it names the contract or the account, give it to the account administrator or to your
   *    contact at the courier.
   * 7. If it is too vague to act on, send the full reply to `support@clickpost.in`.
   */
  COURIER_ORDER_FAILED: 319,
  /**
   * 320 · Order creation is not subscribed
   *
   * Order created? No order reported · Send again? Only after fixing account or credentials · Who
   * acts? Account administrator
   *
   * What to do:
   * 1. Check that the request used the `username` and `key` of the intended company account.
   * 2. If it did, write to `support@clickpost.in` and have the Order Creation Service enabled for
   *    it.
   * 3. Hold back further orders until it is enabled, then send them unchanged, each with its own
   *    `reference_number`.
   */
  SERVICE_NOT_SUBSCRIBED: 320,
  /**
   * 321 · Waybill not found
   *
   * Order created? No order reported · Send again? Only after changing the request · Who acts?
   * Developer
   *
   * What to do:
   * 1. When creating: leave `awb_number` out, unless you hold an unused number of your own, and
   *    send the request again with the same `reference_number`.
   * 2. When creating with a number of your own: compare it digit by digit, check that
   *    `courier_partner` issued it, and if both are right ask `support@clickpost.in` why it is not
   *    known.
   * 3. When fetching: compare `awb` with your records digit by digit, and check that the courier
   *    and the `username` are those that the order was made with.
   * 4. When fetching an order that was answered 102 or 202: it may have no waybill yet, so ask for
   *    it as the entry of 102 describes.
   * 5. If a fetch still finds nothing, ask `support@clickpost.in` with the `reference_number`
   *    before you book the parcel again.
   */
  AWB_NOT_FOUND: 321,
  /**
   * 322 · Courier's server failed
   *
   * Order created? Unknown: it may exist · Send again? Once, unchanged, with the same reference
   * number and courier · Who acts? Courier partner
   *
   * What to do:
   * 1. Keep the `reference_number`, the courier and the waybill number as they are: changing one of
   *    them can book the parcel twice.
   * 2. Wait at least a minute, then fetch the order where the endpoint takes a `reference_number`;
   *    on 200 or 323 use what it finds, on 102 or 202 follow the entry of 102.
   * 3. Where there is no such fetch, or it does not find the order, send exactly the same request
   *    once more; this is the least risky next call, not a safe one.
   * 4. If the answer is 323, Clickpost stored the first attempt: use the waybill in its `result`.
   * 5. If it is 319 with a duplicate in the courier's words, the courier holds the parcel: ask the
   *    courier for its waybill.
   * 6. If the second answer is 322, 329, 500, no reply or unreadable, do not send it a third time:
   *    ask the courier, or `support@clickpost.in`, whether the parcel is booked, before you book it
   *    in any other way.
   */
  COURIER_SERVER_ERROR: 322,
  /**
   * 323 · Order exists already
   *
   * Order created? Exists already: compare first · Send again? No: use the order that exists · Who
   * acts? Developer
   *
   * What to do:
   * 1. Read `result` in this very reply: it mostly holds `waybill`, `label`, `reference_number` and
   *    the courier of the order that exists.
   * 2. Compare `reference_number` and courier with what you sent; if they match, store the waybill
   *    and the label and go on as after 200.
   * 3. If `waybill` is null or missing, the order is not done: wait and ask again as the entry of
   *    102 describes, then ask `support@clickpost.in`; with several pieces, check the waybill of
   *    each.
   * 4. If an earlier answer was 420, the order that exists is the failed one: follow the entry of
   *    420\.
   * 5. If it is a different order, your code gave one `reference_number` to two orders: correct
   *    that, then give this order its own.
   * 6. Use another `reference_number` for the same parcel only where you want a second shipment.
   */
  ORDER_ALREADY_PLACED: 323,
  /**
   * 324 · Courier credentials are not valid
   *
   * Order created? No order reported · Send again? Only after fixing account or credentials · Who
   * acts? Account administrator
   *
   * What to do:
   * 1. Read `account_code` and `courier_partner` from the request, to know which account of which
   *    courier is meant.
   * 2. Log in to the dashboard, open Carrier Configuration, and compare each credential of this
   *    account with what the courier gave you.
   * 3. If they match, ask your contact at the courier whether they are still valid, and enter the
   *    new ones.
   * 4. Send the request again.
   */
  INVALID_COURIER_CREDENTIALS: 324,
  /**
   * 328 · Mandatory data is missing
   *
   * Order created? No order reported · Send again? Only after changing the request · Who acts?
   * Developer
   *
   * What to do:
   * 1. Read `meta.message`; if it names a field, begin with that one.
   * 2. Otherwise compare the JSON that was sent with the last order that was accepted: name, phone,
   *    address and pin code first, in each address of the order.
   * 3. Compare the rest with Clickpost's schema for order creation, and look for mandatory fields
   *    that are absent, null or empty.
   * 4. Fill in what is missing, and send the request again with the same `reference_number`.
   */
  INVALID_POST_DATA: 328,
  /**
   * 329 · Courier did not answer in time
   *
   * Order created? Unknown: it may exist · Send again? Once, unchanged, with the same reference
   * number and courier · Who acts? Courier partner
   *
   * What to do:
   * 1. Keep the `reference_number`, the courier and the waybill number as they are: changing one of
   *    them can book the parcel twice.
   * 2. Wait at least a minute, then fetch the order where the endpoint takes a `reference_number`;
   *    on 200 or 323 use what it finds, on 102 or 202 follow the entry of 102.
   * 3. Where there is no such fetch, or it does not find the order, send exactly the same request
   *    once more; this is the least risky next call, not a safe one.
   * 4. If the answer is 323, Clickpost stored the first attempt: use the waybill in its `result`.
   * 5. If it is 319 with a duplicate in the courier's words, the courier holds the parcel: ask the
   *    courier for its waybill.
   * 6. If the second answer is 322, 329, 500, no reply or unreadable, do not send it a third time:
   *    ask the courier, or `support@clickpost.in`, whether the parcel is booked, before you book it
   *    in any other way.
   */
  COURIER_TIMEOUT: 329,
  /**
   * 330 · Waybill numbers are used up
   *
   * Order created? No order reported · Send again? Only after fixing account or credentials · Who
   * acts? Account administrator
   *
   * What to do:
   * 1. Check which endpoint answered: this entry is only for order creation.
   * 2. If the request has an `awb_number`, follow the entry of 321 first.
   * 3. Otherwise ask the account administrator to look at the waybill series of this courier and at
   *    its auto-fetch setting.
   * 4. If the series is used up, have it extended; the administrator writes to
   *    `support@clickpost.in` where the dashboard has no setting for it.
   * 5. Send the request again, unchanged, with the same `reference_number`.
   */
  WAYBILL_SERIES_EXHAUSTED: 330,
  /**
   * 351 · Account does not exist
   *
   * Order created? No order reported · Send again? Only after fixing account or credentials · Who
   * acts? Developer
   *
   * What to do:
   * 1. Look at `account_code` and `courier_partner` in the JSON that was sent.
   * 2. Ask the account administrator to read the account's name from the dashboard; compare it
   *    letter by letter, and check that the account belongs to this courier.
   * 3. Check that `username` and `key` are those of the company that owns the account.
   * 4. Correct what is wrong, and send the request again with the same `reference_number`.
   */
  ACCOUNT_NOT_FOUND: 351,
  /**
   * 352 · Account is not unique
   *
   * Order created? No order reported · Send again? No: contact support first · Who acts? Clickpost
   *
   * What to do:
   * 1. Stop sending orders with this `account_code` and `courier_partner`: each of them fails in
   *    the same way.
   * 2. Write to `support@clickpost.in`, name the `account_code` and `courier_partner`, and ask for
   *    the duplicate to be removed.
   * 3. When it is removed, send the waiting orders unchanged, each with its own `reference_number`.
   */
  MULTIPLE_ACCOUNTS: 352,
  /**
   * 353 · Account is inactive
   *
   * Order created? No order reported · Send again? Only after fixing account or credentials · Who
   * acts? Account administrator
   *
   * What to do:
   * 1. Log in to the Clickpost dashboard and find the account with this `account_code` and
   *    `courier_partner`.
   * 2. Find out why it was switched off; if that was a mistake, enable it.
   * 3. If it is to stay off, have the developer send the `account_code` of an active account
   *    instead.
   * 4. Send the request again.
   */
  ACCOUNT_INACTIVE: 353,
  /**
   * 354 · Courier gave an unrecognised error
   *
   * Order created? Unknown: it may exist · Send again? Only after acting on the message · Who acts?
   * Courier partner
   *
   * What to do:
   * 1. Keep the `reference_number` and the courier as they are until you know whether the parcel is
   *    booked.
   * 2. Read `meta.message`; unless it is the fixed text
   *    `Unhandled error! Contact support@clickpost.in`, it is the courier's reason.
   * 3. If it says that the order exists already, or sounds like a passing fault, ask the courier
   *    for the waybill of this `reference_number`.
   * 4. If it clearly names data of the order that the courier does not accept, correct that and
   *    send the request again with the same `reference_number` and courier.
   * 5. If it clearly names something that the courier does not offer, let the courier confirm that
   *    it holds no parcel; then set another `courier_partner`.
   * 6. If it is vague, or only the fixed text, send the full reply to `support@clickpost.in` and
   *    send nothing again until they answer.
   */
  UNHANDLED_COURIER_ERROR: 354,
  /**
   * 355 · Vendor code is missing
   *
   * Order created? No order reported · Send again? Only after changing the request · Who acts?
   * Developer
   *
   * What to do:
   * 1. Look at `vendor_code` in the JSON that was sent: it may be absent, empty or misspelt.
   * 2. Get the registered vendor code for this courier from your account administrator or your
   *    contact at the courier.
   * 3. Put it into `vendor_code` of every order with this `courier_partner`, and send the request
   *    again.
   */
  VENDOR_CODE_MISSING: 355,
  /**
   * 400 · Bad request
   *
   * Order created? No order reported · Send again? Only after changing the request · Who acts?
   * Developer
   *
   * What to do:
   * 1. Read `meta.message`; if it is more than `Bad Request`, correct what it names.
   * 2. Otherwise run the body that was really sent through a JSON parser, and fix it where the
   *    parser stops.
   * 3. Then compare the type of each value with Clickpost's schema: numbers without quotes, arrays
   *    and objects not as text.
   * 4. Send the corrected request with the same `reference_number`; if you find no fault and still
   *    get a bare `Bad Request`, send the full reply to `support@clickpost.in`.
   */
  BAD_REQUEST: 400,
  /**
   * 420 · Asynchronous order failed
   *
   * Order created? No order reported · Send again? Only after changing the request · Who acts?
   * Developer
   *
   * What to do:
   * 1. Stop asking: this state is final, and Clickpost reports no order.
   * 2. Read `meta.message`, and correct the data that it names.
   * 3. Send the order again with the same `reference_number`.
   * 4. If the answer to that is 323, fetch the order by its `reference_number`; if the fetch
   *    answers 420 again, the stored order is the failed one, so stop sending.
   * 5. In that case ask `support@clickpost.in`, and use a new `reference_number` only when support
   *    or the courier confirms that no parcel exists under the old one.
   * 6. If the message is too vague to act on, send the full reply to `support@clickpost.in`.
   */
  ASYNC_ORDER_FAILED: 420,
  /**
   * 500 · Clickpost failed
   *
   * Order created? Unknown: it may exist · Send again? Once, unchanged, with the same reference
   * number and courier · Who acts? Clickpost
   *
   * What to do:
   * 1. Keep the `reference_number`, the courier and the waybill number as they are: changing one of
   *    them can book the parcel twice.
   * 2. Wait 1–2 minutes, then fetch the order where the endpoint takes a `reference_number`; on 200
   *    or 323 use what it finds, on 102 or 202 follow the entry of 102.
   * 3. Where there is no such fetch, or it does not find the order, send exactly the same request
   *    once more; this is the least risky next call, not a safe one.
   * 4. If the answer is 323, Clickpost stored the first attempt: use the waybill in its `result`.
   * 5. If it is 319 with a duplicate in the courier's words, the courier holds the parcel: ask the
   *    courier for its waybill.
   * 6. If the second answer is 322, 329, 500, no reply or unreadable, do not send it a third time:
   *    write to `support@clickpost.in` with the times of both attempts, and hold the order back
   *    until they answer.
   */
  INTERNAL_SERVER_ERROR: 500,
} as const;

/** A status code of the catalogue. */
export type MetaStatus = (typeof MetaStatus)[keyof typeof MetaStatus];

/** The name of a status. */
export type StatusName = keyof typeof MetaStatus;

const values = /* @__PURE__ */ Object.values(MetaStatus);
const codes: ReadonlySet<unknown> = /* @__PURE__ */ new Set(values);

/** Whether a value is a status code of the catalogue. */
export function isMetaStatus(value: unknown): value is MetaStatus {
  return codes.has(value);
}
