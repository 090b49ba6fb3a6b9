# Generated from catalogue.yaml by `make generate`; do not edit.
"""Clickpost status codes: the enum, and what is known of each code."""

from enum import IntEnum

from .vocabulary import Category, Outcome, Owner, Recovery

__all__ = [
    "Deprecated",
    "Discrepancy",
    "MetaStatus",
]


class MetaStatus(IntEnum):
    """The status codes of Clickpost.

    As with `http.HTTPStatus`, a member is its number, and has properties that say what it means.
    """

    PROCESSING = 102
    """Order is being processed

    Clickpost has stored an asynchronous order and is processing it in the background. This is
    neither success nor failure: there is no waybill yet. For a courier without a synchronous
    interface, the answer usually takes about 30 seconds.

    - Order created? Not decided yet
    - Send again? Only unchanged, as a way to ask
    - Who acts? Nobody

    1. Keep the order as pending under its `reference_number`, together with the exact body
    that was sent; store no waybill and report no failure.
    2. Wait 5 seconds, then ask for its state: fetch the order where the endpoint takes a
    `reference_number` (B2B, and the older form of V3); otherwise send the same create request
    again, unchanged.
    3. If the answer is 200, or 323 with a `waybill` in its `result`, store that waybill and
    its label, and stop asking.
    4. If it is 102, 202, 322, 329, 500 or no reply, ask again after twice the wait, at most a
    minute: the fault may be one of the question and not of the order.
    5. If it is 420 or another code about the order, stop asking and follow the entry of that
    code; a refused question (301, 351, 400) says nothing about the order.
    6. After 10 questions, give the `reference_number` to `support@clickpost.in`; until they
    answer, do not send this parcel under another `reference_number`, courier or waybill
    number.
    """

    SUCCESS = 200
    """Done

    The call did what it is for: it created an order, or it found the one that was asked for.
    The `result` of a created order holds `waybill`, `label_url` and `order_id`.

    - Order created? Yes
    - Send again? No need
    - Who acts? Nobody

    1. Store `waybill`, `label_url` and `order_id` from the `result`, together with your
    `reference_number`.
    2. If `waybill` is missing or null after an order creation, do not ship: ask for the order
    as the entry of 102 describes until the waybill is there.
    3. If the call was a fetch, compare `reference_number` and courier with your order before
    you use the waybill.
    """

    REGISTERED = 202
    """Order is queued

    Clickpost has queued an asynchronous order. It is not decided yet and has no waybill, even
    where `meta.success` is true. The cancel endpoint also answers 202, for a request that it
    passes on: this entry does not apply there.

    - Order created? Not decided yet
    - Send again? Only unchanged, as a way to ask
    - Who acts? Nobody

    1. Check which endpoint answered: after a call to cancel, stop here, since asking by order
    creation could book the cancelled order again.
    2. Keep the order as pending under its `reference_number`, together with the exact body
    that was sent; store no waybill and report no failure.
    3. Wait 5 seconds, then ask for its state: fetch the order where the endpoint takes a
    `reference_number` (B2B, and the older form of V3); otherwise send the same create request
    again, unchanged.
    4. If the answer is 200, or 323 with a `waybill` in its `result`, store that waybill and
    its label, and stop asking.
    5. If it is 102, 202, 322, 329, 500 or no reply, ask again after twice the wait, at most a
    minute: the fault may be one of the question and not of the order.
    6. If it is 420 or another code about the order, stop asking and follow the entry of that
    code; a refused question (301, 351, 400) says nothing about the order.
    7. After 10 questions, give the `reference_number` to `support@clickpost.in`; until they
    answer, do not send this parcel under another `reference_number`, courier or waybill
    number.
    """

    AUTHENTICATION_FAILED = 301
    """Authentication failed

    The `key` in the URL is wrong, unknown or no longer active, or `username` does not belong
    to it. The order's data is not the cause. If the call asked about an earlier order, this
    answer says nothing about that order.

    - Order created? No order reported
    - Send again? Only after fixing account or credentials
    - Who acts? Developer

    1. Look at the URL that was really sent: it must contain both `username` and `key`,
    complete and URL-encoded.
    2. Compare both with the credentials of your Clickpost account, and check that each
    environment uses its own key.
    3. If they match, ask the account administrator whether the key is still active, and put
    an active key into your settings.
    4. Send the request again with the corrected `username` and `key`, and with the same
    `reference_number`.
    5. Remove the key from everything that you log or pass on.
    """

    INVALID_COURIER_PARTNER = 302
    """Invalid courier partner

    `courier_partner` is text, null, or a number that belongs to no courier at Clickpost. The
    message may call the field `cp_id`.

    - Order created? No order reported
    - Send again? Only after changing the request
    - Who acts? Developer

    1. Look at `courier_partner` in the JSON that was sent: it must be an integer such as
    `123`, not `"123"` and not null.
    2. Compare the number with an order for this courier that was accepted; if you have none,
    ask your account administrator or `support@clickpost.in` for it.
    3. Send the request again with the corrected `courier_partner`.
    """

    WAYBILL_ALREADY_REGISTERED = 303
    """Waybill is registered already

    Clickpost knows the `awb_number`, or the `reference_number`, from an earlier call. That
    call may have been for this parcel or for another one, so compare before you change
    anything: a new number for the same parcel books it twice. Tracking's `awb-register`
    endpoint also answers 303; there it is about tracking, and this entry does not apply.

    - Order created? Exists already: compare first
    - Send again? No: use the order that exists
    - Who acts? Developer

    1. Check which endpoint answered: after a call to tracking's `awb-register`, stop here.
    2. If this reply has a `result` with an order, compare its `reference_number`, courier and
    recipient with yours.
    3. If it has none, fetch the order by the `awb_number` and courier that you sent, and look
    the `awb_number` up in your own records.
    4. If it is this parcel, store its waybill and label and go on as after 200; send nothing
    again.
    5. If the `awb_number` belongs to another parcel, send your order with an unused
    `awb_number` or without the field, and keep its `reference_number`.
    6. If you cannot tell which parcel has the number, ask `support@clickpost.in` before you
    book anything.
    """

    SERVICE_NOT_REGISTERED = 306
    """Service is not registered

    Your company's Clickpost account is not registered for the service that was called. This
    code is not in Clickpost's reference, only on its public error page.

    - Order created? No order reported
    - Send again? Only after fixing account or credentials
    - Who acts? Account administrator

    1. Check that the request went to the endpoint that you meant, with the `username` and
    `key` of the intended company account.
    2. If it did, ask the account administrator to have this service registered; the
    administrator writes to `support@clickpost.in` for it.
    3. Hold back further orders until it is registered, then send them unchanged, each with
    its own `reference_number`.
    """

    INVALID_ORDER_TYPE = 307
    """Invalid order type

    `order_type` says how the order is paid. It is null, or not one of `PREPAID`, `COD` and
    `EXCHANGE`.

    - Order created? No order reported
    - Send again? Only after changing the request
    - Who acts? Developer

    1. Look at `order_type` in the JSON that was sent: it must be present, in capitals, and
    without spaces around it.
    2. Set it to `PREPAID` for an order that is paid, `COD` for cash on delivery, or
    `EXCHANGE` for an exchange.
    3. Set `cod_value` to match, or 315 is the next answer: `0` for `PREPAID`, more than `0`
    for `COD`.
    4. Send the request again.
    """

    INVALID_PRIORITY = 308
    """Invalid priority

    `priority` is not one of `NORMAL` and `URGENT`.

    - Order created? No order reported
    - Send again? Only after changing the request
    - Who acts? Developer

    1. Look at `priority` in the JSON that was sent: it must be in capitals and without spaces
    around it.
    2. Set it to `NORMAL` or `URGENT`, and send the request again.
    """

    INVALID_DELIVERY_TYPE = 309
    """Invalid delivery type

    `delivery_type` says in which direction the parcel goes: `FORWARD` to the customer, or
    `RVP` for a pickup from the customer. It is neither of the two.

    - Order created? No order reported
    - Send again? Only after changing the request
    - Who acts? Developer

    1. Look at `delivery_type` in the JSON that was sent: it must be in capitals and without
    spaces around it.
    2. Set it to `FORWARD` or `RVP`; `RVP` also needs `rvp_reason`, or 310 is the next answer.
    3. Send the request again.
    """

    INVALID_RVP_REASON = 310
    """Return reason missing or too long

    The order is a reverse shipment (`delivery_type` is `RVP`), and its `rvp_reason` is
    missing, null, or longer than 500 characters.

    - Order created? No order reported
    - Send again? Only after changing the request
    - Who acts? Developer

    1. Look at `delivery_type`: if the parcel goes to the customer, it should be `FORWARD`,
    and no reason is needed.
    2. For `RVP`, put the reason as text into `additional.rvp_reason`, inside the `additional`
    object and not at the top level; if it is there and still refused, put it into
    `shipment_details`.
    3. Shorten it to 500 characters at most, then send the request again.
    """

    RVP_NOT_SUPPORTED = 311
    """Courier does not do reverse shipments

    The order is a reverse shipment (`delivery_type` is `RVP`), and the courier in
    `courier_partner` does not pick up from customers.

    - Order created? No order reported
    - Send again? Only after changing the request
    - Who acts? Developer

    1. Check that the order is meant as a reverse shipment; if not, set `delivery_type` to
    `FORWARD`.
    2. Otherwise ask your account administrator which of your couriers picks up from
    customers; set `courier_partner` to it, and `account_code` to match.
    3. Send the request again.
    """

    ITEMS_MISSING = 312
    """No items in the order

    The order lists nothing to ship: `items` is missing or an empty array. In V3 and V4 it
    belongs in `shipment_details`.

    - Order created? No order reported
    - Send again? Only after changing the request
    - Who acts? Developer

    1. Look at the JSON that was sent: the array must be called `items`, not `item`, and in V3
    and V4 it must be inside `shipment_details`.
    2. Put at least one item into `items`, each as an object.
    3. Send the request again.
    """

    INVALID_ITEMS_FORMAT = 313
    """Items have the wrong form

    `items` is not an array of objects (for example it is text that holds JSON, or a single
    object), or an item lacks one of its mandatory fields.

    - Order created? No order reported
    - Send again? Only after changing the request
    - Who acts? Developer

    1. Look at `items` in the JSON that was sent: it must be an array, and each element must
    be an object.
    2. If it is text that holds JSON, the body was encoded twice: encode it once; if it is one
    object, put it into an array.
    3. Compare each item with Clickpost's schema for order creation, and add the mandatory
    fields that are missing.
    4. Send the request again.
    """

    INVALID_ORDER_DATA = 314
    """Order data is invalid

    Some of the order's data is not accepted. The message says what is wrong, after the colon.
    It may not concern the items, despite its wording.

    - Order created? No order reported
    - Send again? Only after changing the request
    - Who acts? Developer

    1. Read `meta.message` after `Invalid Format of items for Order data:`; it says which data
    is not accepted and why.
    2. Correct that data in the request, and in the system that it comes from.
    3. Send the request again; if the message ends at the colon, ask `support@clickpost.in`
    with the full reply.
    """

    INVALID_COD_VALUE = 315
    """COD value and order type disagree

    `cod_value` does not match `order_type`: a `PREPAID` order has an amount to collect, or a
    `COD` order has none.

    - Order created? No order reported
    - Send again? Only after changing the request
    - Who acts? Developer

    1. Look at `order_type` and `cod_value` in the JSON that was sent, and find out which of
    the two is wrong.
    2. For `PREPAID`, set `cod_value` to `0`; for `COD`, set it to the amount to collect,
    which must be more than `0`.
    3. For `EXCHANGE` no rule is documented: send `0` if nothing is collected, and ask
    `support@clickpost.in` if that is refused.
    4. Send the request again.
    """

    COURIER_CREDENTIALS_MISSING = 316
    """No credentials for the courier

    The account named in `account_code` has no credentials for the courier partner, or they
    are blank. They are kept in the Clickpost dashboard, not in the request.

    - Order created? No order reported
    - Send again? Only after fixing account or credentials
    - Who acts? Account administrator

    1. Read `account_code` and `courier_partner` from the request, to know which account of
    which courier is meant.
    2. Log in to the dashboard, open Carrier Configuration, choose Add Credentials, and fill
    in every field for this courier.
    3. If the credentials exist under another account, have the developer send the
    `account_code` of that account instead.
    4. Send the request again.
    """

    COURIER_ORDER_FAILED = 319
    """Courier did not accept the order

    Clickpost passed the order to the courier partner, and reports no order. The courier's
    reason is in the message, mostly after the colon; sometimes the whole message is the
    courier's own text. One case is dangerous: the courier may refuse the order as a
    duplicate, because it holds the parcel from an earlier attempt.

    - Order created? No order reported
    - Send again? Only after acting on the message
    - Who acts? Courier partner

    1. Read the courier's reason in `meta.message`, after `Error In Order Placing To Courier
    Partner:` or, where that is missing, from the beginning.
    2. If it says that the order, shipment or waybill exists already, or if the attempt before
    ended in 322, 329, 354, 500 or no reply, ask the courier for the waybill of this
    `reference_number` first; until the courier answers, do not switch couriers and do not
    change the `reference_number`.
    3. If it names data of the order (an address, pin code, weight or amount), correct that
    and send the request again with the same `reference_number` and courier.
    4. If it sounds like a passing fault or a time-out, follow the entry of 329: wait, send
    the same request once more, then ask the courier.
    5. If it names a service or an area that the courier does not offer, and no earlier
    attempt is open, set another `courier_partner` and keep the `reference_number`.
    6. If it names the contract or the account, give it to the account administrator or to
    your contact at the courier.
    7. If it is too vague to act on, send the full reply to `support@clickpost.in`.
    """

    SERVICE_NOT_SUBSCRIBED = 320
    """Order creation is not subscribed

    Your company's Clickpost account does not include the Order Creation Service. No change to
    the request can help.

    - Order created? No order reported
    - Send again? Only after fixing account or credentials
    - Who acts? Account administrator

    1. Check that the request used the `username` and `key` of the intended company account.
    2. If it did, write to `support@clickpost.in` and have the Order Creation Service enabled
    for it.
    3. Hold back further orders until it is enabled, then send them unchanged, each with its
    own `reference_number`.
    """

    AWB_NOT_FOUND = 321
    """Waybill not found

    Clickpost does not have the waybill number that was sent, or the number belongs to another
    company's account. Order creation sends it as `awb_number`, a fetch as `awb`. As the
    answer to a fetch, it does not mean that the parcel is unbooked.

    - Order created? No order reported
    - Send again? Only after changing the request
    - Who acts? Developer

    1. When creating: leave `awb_number` out, unless you hold an unused number of your own,
    and send the request again with the same `reference_number`.
    2. When creating with a number of your own: compare it digit by digit, check that
    `courier_partner` issued it, and if both are right ask `support@clickpost.in` why it is
    not known.
    3. When fetching: compare `awb` with your records digit by digit, and check that the
    courier and the `username` are those that the order was made with.
    4. When fetching an order that was answered 102 or 202: it may have no waybill yet, so ask
    for it as the entry of 102 describes.
    5. If a fetch still finds nothing, ask `support@clickpost.in` with the `reference_number`
    before you book the parcel again.
    """

    COURIER_SERVER_ERROR = 322
    """Courier's server failed

    The courier partner's server failed while it handled the order. The courier may have
    booked the parcel all the same: the reply does not tell, although the reference lists it
    as not successful.

    - Order created? Unknown: it may exist
    - Send again? Once, unchanged, with the same reference number and courier
    - Who acts? Courier partner

    1. Keep the `reference_number`, the courier and the waybill number as they are: changing
    one of them can book the parcel twice.
    2. Wait at least a minute, then fetch the order where the endpoint takes a
    `reference_number`; on 200 or 323 use what it finds, on 102 or 202 follow the entry of
    102.
    3. Where there is no such fetch, or it does not find the order, send exactly the same
    request once more; this is the least risky next call, not a safe one.
    4. If the answer is 323, Clickpost stored the first attempt: use the waybill in its
    `result`.
    5. If it is 319 with a duplicate in the courier's words, the courier holds the parcel: ask
    the courier for its waybill.
    6. If it fails in the same way again, do not send it a third time: ask the courier, or
    `support@clickpost.in`, whether the parcel is booked, before you book it in any other way.
    """

    ORDER_ALREADY_PLACED = 323
    """Order exists already

    Clickpost has an order with this `reference_number`. Either an earlier attempt got
    through, such as one that ended in 322, 329, 500 or a lost connection, or you asked for
    the state of an order by sending it again. The `result` of this reply mostly holds the
    waybill and the label of the order that exists.

    - Order created? Exists already: compare first
    - Send again? No: use the order that exists
    - Who acts? Developer

    1. Read `result` in this very reply: it mostly holds `waybill`, `label`,
    `reference_number` and the courier of the order that exists.
    2. Compare `reference_number` and courier with what you sent; if they match, store the
    waybill and the label and go on as after 200.
    3. If `waybill` is null or missing, the order is not done: wait and ask again as the entry
    of 102 describes, then ask `support@clickpost.in`; with several pieces, check the waybill
    of each.
    4. If an earlier answer was 420, the order that exists is the failed one: follow the entry
    of 420.
    5. If it is a different order, your code gave one `reference_number` to two orders:
    correct that, then give this order its own.
    6. Use another `reference_number` for the same parcel only where you want a second
    shipment.
    """

    INVALID_COURIER_CREDENTIALS = 324
    """Courier credentials are not valid

    The account named in `account_code` has credentials for the courier partner, but they are
    not valid. They are kept in the Clickpost dashboard, not in the request. This code is not
    in Clickpost's reference, only on its public error page.

    - Order created? No order reported
    - Send again? Only after fixing account or credentials
    - Who acts? Account administrator

    1. Read `account_code` and `courier_partner` from the request, to know which account of
    which courier is meant.
    2. Log in to the dashboard, open Carrier Configuration, and compare each credential of
    this account with what the courier gave you.
    3. If they match, ask your contact at the courier whether they are still valid, and enter
    the new ones.
    4. Send the request again.
    """

    INVALID_POST_DATA = 328
    """Mandatory data is missing

    One or more mandatory fields of the order are missing. The message usually names no field.
    The reference mentions the name, phone, address and pin code.

    - Order created? No order reported
    - Send again? Only after changing the request
    - Who acts? Developer

    1. Read `meta.message`; if it names a field, begin with that one.
    2. Otherwise compare the JSON that was sent with the last order that was accepted: name,
    phone, address and pin code first, in each address of the order.
    3. Compare the rest with Clickpost's schema for order creation, and look for mandatory
    fields that are absent, null or empty.
    4. Fill in what is missing, and send the request again with the same `reference_number`.
    """

    COURIER_TIMEOUT = 329
    """Courier did not answer in time

    Clickpost waited for the courier partner's answer and gave up. The courier may have booked
    the parcel all the same: the reply does not tell, although the reference lists it as not
    successful.

    - Order created? Unknown: it may exist
    - Send again? Once, unchanged, with the same reference number and courier
    - Who acts? Courier partner

    1. Keep the `reference_number`, the courier and the waybill number as they are: changing
    one of them can book the parcel twice.
    2. Wait at least a minute, then fetch the order where the endpoint takes a
    `reference_number`; on 200 or 323 use what it finds, on 102 or 202 follow the entry of
    102.
    3. Where there is no such fetch, or it does not find the order, send exactly the same
    request once more; this is the least risky next call, not a safe one.
    4. If the answer is 323, Clickpost stored the first attempt: use the waybill in its
    `result`.
    5. If it is 319 with a duplicate in the courier's words, the courier holds the parcel: ask
    the courier for its waybill.
    6. If it fails in the same way again, do not send it a third time: ask the courier, or
    `support@clickpost.in`, whether the parcel is booked, before you book it in any other way.
    """

    WAYBILL_SERIES_EXHAUSTED = 330
    """Waybill numbers are used up

    When an order is created, this code means that the series of waybill numbers assigned to
    your account beforehand is used up, so there is none for this order. On other endpoints it
    means something else, and this entry does not apply. This code is not in Clickpost's
    reference, only on its public error page.

    - Order created? No order reported
    - Send again? Only after fixing account or credentials
    - Who acts? Account administrator

    1. Check which endpoint answered: this entry is only for order creation.
    2. If the request has an `awb_number`, follow the entry of 321 first.
    3. Otherwise ask the account administrator to look at the waybill series of this courier
    and at its auto-fetch setting.
    4. If the series is used up, have it extended; the administrator writes to
    `support@clickpost.in` where the dashboard has no setting for it.
    5. Send the request again, unchanged, with the same `reference_number`.
    """

    ACCOUNT_NOT_FOUND = 351
    """Account does not exist

    Your company has no account with the name in `account_code` for the courier in
    `courier_partner`. If the call asked about an earlier order, this answer says nothing
    about that order.

    - Order created? No order reported
    - Send again? Only after fixing account or credentials
    - Who acts? Developer

    1. Look at `account_code` and `courier_partner` in the JSON that was sent.
    2. Ask the account administrator to read the account's name from the dashboard; compare it
    letter by letter, and check that the account belongs to this courier.
    3. Check that `username` and `key` are those of the company that owns the account.
    4. Correct what is wrong, and send the request again with the same `reference_number`.
    """

    MULTIPLE_ACCOUNTS = 352
    """Account is not unique

    Your company has more than one account with the name in `account_code` for the same
    courier, so Clickpost cannot choose one. This is rare, and only Clickpost can remove the
    duplicate.

    - Order created? No order reported
    - Send again? No: contact support first
    - Who acts? Clickpost

    1. Stop sending orders with this `account_code` and `courier_partner`: each of them fails
    in the same way.
    2. Write to `support@clickpost.in`, name the `account_code` and `courier_partner`, and ask
    for the duplicate to be removed.
    3. When it is removed, send the waiting orders unchanged, each with its own
    `reference_number`.
    """

    ACCOUNT_INACTIVE = 353
    """Account is inactive

    The courier account named in `account_code` exists, but it is switched off in the
    Clickpost dashboard.

    - Order created? No order reported
    - Send again? Only after fixing account or credentials
    - Who acts? Account administrator

    1. Log in to the Clickpost dashboard and find the account with this `account_code` and
    `courier_partner`.
    2. Find out why it was switched off; if that was a mistake, enable it.
    3. If it is to stay off, have the developer send the `account_code` of an active account
    instead.
    4. Send the request again.
    """

    UNHANDLED_COURIER_ERROR = 354
    """Courier gave an unrecognised error

    The courier partner answered with an error that Clickpost does not recognise. So the reply
    cannot tell whether the courier has booked the parcel, although the reference lists it as
    not successful. The message holds the courier's own words, or only a fixed text that
    points to support.

    - Order created? Unknown: it may exist
    - Send again? Only after acting on the message
    - Who acts? Courier partner

    1. Keep the `reference_number` and the courier as they are until you know whether the
    parcel is booked.
    2. Read `meta.message`; unless it is the fixed text `Unhandled error! Contact
    support@clickpost.in`, it is the courier's reason.
    3. If it says that the order exists already, or sounds like a passing fault, ask the
    courier for the waybill of this `reference_number`.
    4. If it clearly names data of the order that the courier does not accept, correct that
    and send the request again with the same `reference_number` and courier.
    5. If it clearly names something that the courier does not offer, let the courier confirm
    that it holds no parcel; then set another `courier_partner`.
    6. If it is vague, or only the fixed text, send the full reply to `support@clickpost.in`
    and send nothing again until they answer.
    """

    VENDOR_CODE_MISSING = 355
    """Vendor code is missing

    The courier in `courier_partner` needs a `vendor_code`, and the request has none, or one
    that is not registered. FedEx is named as an example.

    - Order created? No order reported
    - Send again? Only after changing the request
    - Who acts? Developer

    1. Look at `vendor_code` in the JSON that was sent: it may be absent, empty or misspelt.
    2. Get the registered vendor code for this courier from your account administrator or your
    contact at the courier.
    3. Put it into `vendor_code` of every order with this `courier_partner`, and send the
    request again.
    """

    BAD_REQUEST = 400
    """Bad request

    The body is not valid JSON, a value has the wrong type (such as text for `weight`), or
    other data of the request is not accepted. The message may say what. If the call asked
    about an earlier order, this answer says nothing about that order.

    - Order created? No order reported
    - Send again? Only after changing the request
    - Who acts? Developer

    1. Read `meta.message`; if it is more than `Bad Request`, correct what it names.
    2. Otherwise run the body that was really sent through a JSON parser, and fix it where the
    parser stops.
    3. Then compare the type of each value with Clickpost's schema: numbers without quotes,
    arrays and objects not as text.
    4. Send the corrected request with the same `reference_number`; if you find no fault and
    still get a bare `Bad Request`, send the full reply to `support@clickpost.in`.
    """

    ASYNC_ORDER_FAILED = 420
    """Asynchronous order failed

    An order that was accepted before (102 or 202) was processed in the background and failed.
    The code belongs to the B2B interface. The message says which data was not valid.

    - Order created? No order reported
    - Send again? Only after changing the request
    - Who acts? Developer

    1. Stop asking: this state is final, and Clickpost reports no order.
    2. Read `meta.message`, and correct the data that it names.
    3. Send the order again with the same `reference_number`.
    4. If the answer to that is 323, fetch the order by its `reference_number`; if the fetch
    answers 420 again, the stored order is the failed one, so stop sending.
    5. In that case ask `support@clickpost.in`, and use a new `reference_number` only when
    support or the courier confirms that no parcel exists under the old one.
    6. If the message is too vague to act on, send the full reply to `support@clickpost.in`.
    """

    INTERNAL_SERVER_ERROR = 500
    """Clickpost failed

    Clickpost's own servers failed while they handled the request. The reply does not tell
    whether the order was made, although the reference lists it as not successful.

    - Order created? Unknown: it may exist
    - Send again? Once, unchanged, with the same reference number and courier
    - Who acts? Clickpost

    1. Keep the `reference_number`, the courier and the waybill number as they are: changing
    one of them can book the parcel twice.
    2. Wait 1–2 minutes, then fetch the order where the endpoint takes a `reference_number`;
    on 200 or 323 use what it finds, on 102 or 202 follow the entry of 102.
    3. Where there is no such fetch, or it does not find the order, send exactly the same
    request once more; this is the least risky next call, not a safe one.
    4. If the answer is 323, Clickpost stored the first attempt: use the waybill in its
    `result`.
    5. If it is 319 with a duplicate in the courier's words, the courier holds the parcel: ask
    the courier for its waybill.
    6. If it fails in the same way again, do not send it a third time: write to
    `support@clickpost.in` with the times of both attempts, and hold the order back until they
    answer.
    """

    @property
    def title(self) -> str:
        """What it means, in a few words."""
        return _FACTS[self].title

    @property
    def description(self) -> str:
        """The cause, and where to look."""
        return _FACTS[self].description

    @property
    def action(self) -> str:
        """What to do: one step a line."""
        return _FACTS[self].action

    @property
    def messages(self) -> tuple[str, ...]:
        """The documented messages, letter for letter; `{detail}` stands for a part that varies."""
        return _FACTS[self].messages

    @property
    def category(self) -> Category:
        """The group that it belongs to."""
        return _FACTS[self].category

    @property
    def outcome(self) -> Outcome:
        """Order created?"""
        return _FACTS[self].outcome

    @property
    def recovery(self) -> Recovery:
        """What to do next. Send again?"""
        return _FACTS[self].recovery

    @property
    def owner(self) -> Owner:
        """Who acts?"""
        return _FACTS[self].owner

    @property
    def http_status(self) -> int | None:
        """The documented HTTP status; None where none is documented."""
        return _FACTS[self].http_status

    @property
    def order_successful(self) -> bool | None:
        """The documented success flag; None where none is documented. See `outcome`, too."""
        return _FACTS[self].order_successful

    @property
    def fields(self) -> tuple[str, ...]:
        """Where in the request to look: dotted paths; URL parameters begin with `query.`."""
        return _FACTS[self].fields

    @property
    def related(self) -> "tuple[MetaStatus, ...]":
        """Codes that are easily taken for this one, or follow it."""
        return _FACTS[self].related

    @property
    def discrepancies(self) -> "tuple[Discrepancy, ...]":
        """Where the documentation contradicts itself or is silent, and what is made of it here."""
        return _FACTS[self].discrepancies

    @property
    def since(self) -> str:
        """The version of this package that first held it."""
        return _FACTS[self].since

    @property
    def deprecated(self) -> "Deprecated | None":
        """Set where the code must not be used any more."""
        return _FACTS[self].deprecated

    @property
    def docs_url(self) -> str | None:
        """The address of its page; None where the pages are not published."""
        return f"{_DOCS_URL}/codes/{self:d}/" if _DOCS_URL else None


class Discrepancy:
    """Where sources contradict each other or are silent, and what this catalogue does about it."""

    __slots__ = ("decision", "said")

    def __init__(self, *, said: tuple[tuple[str, str], ...], decision: str) -> None:
        self.said = said
        """Pairs of a source and what it says, in our own words."""
        self.decision = decision

    def __repr__(self) -> str:
        return f"Discrepancy(said={self.said!r}, decision={self.decision!r})"


class Deprecated:
    """Since when and why a code must not be used any more, and which one replaces it."""

    __slots__ = ("reason", "since", "use")

    def __init__(self, *, since: str, reason: str, use: MetaStatus) -> None:
        self.since = since
        self.reason = reason
        self.use = use

    def __repr__(self) -> str:
        return f"Deprecated(since={self.since!r}, reason={self.reason!r}, use={self.use!r})"


class _Facts:
    """What is known of one code."""

    __slots__ = (
        "action",
        "category",
        "deprecated",
        "description",
        "discrepancies",
        "fields",
        "http_status",
        "messages",
        "order_successful",
        "outcome",
        "owner",
        "recovery",
        "related",
        "since",
        "title",
    )

    def __init__(
        self,
        *,
        title: str,
        description: str,
        action: str,
        category: Category,
        outcome: Outcome,
        recovery: Recovery,
        owner: Owner,
        since: str,
        http_status: int | None = None,
        order_successful: bool | None = None,
        messages: tuple[str, ...] = (),
        fields: tuple[str, ...] = (),
        related: tuple[MetaStatus, ...] = (),
        discrepancies: tuple[Discrepancy, ...] = (),
        deprecated: Deprecated | None = None,
    ) -> None:
        self.title = title
        self.description = description
        self.action = action
        self.category = category
        self.outcome = outcome
        self.recovery = recovery
        self.owner = owner
        self.since = since
        self.http_status = http_status
        self.order_successful = order_successful
        self.messages = messages
        self.fields = fields
        self.related = related
        self.discrepancies = discrepancies
        self.deprecated = deprecated


_DOCS_URL: str | None = None

_FACTS: dict[int, _Facts] = {
    MetaStatus.PROCESSING: _Facts(
        title="Order is being processed",
        description=(
            "Clickpost has stored an asynchronous order and is processing it in the background. "
            "This is neither success nor failure: there is no waybill yet. For a courier without a "
            "synchronous interface, the answer usually takes about 30 seconds."
        ),
        action=(
            "Keep the order as pending under its `reference_number`, together with the exact body "
            "that was sent; store no waybill and report no failure.\nWait 5 seconds, then ask for "
            "its state: fetch the order where the endpoint takes a `reference_number` (B2B, and "
            "the older form of V3); otherwise send the same create request again, unchanged.\nIf "
            "the answer is 200, or 323 with a `waybill` in its `result`, store that waybill and "
            "its label, and stop asking.\nIf it is 102, 202, 322, 329, 500 or no reply, ask again "
            "after twice the wait, at most a minute: the fault may be one of the question and not "
            "of the order.\nIf it is 420 or another code about the order, stop asking and follow "
            "the entry of that code; a refused question (301, 351, 400) says nothing about the "
            "order.\nAfter 10 questions, give the `reference_number` to `support@clickpost.in`; "
            "until they answer, do not send this parcel under another `reference_number`, courier "
            "or waybill number."
        ),
        category=Category.SUCCESS,
        outcome=Outcome.PENDING,
        recovery=Recovery.POLL,
        owner=Owner.NOBODY,
        since="1.0.0",
        http_status=200,
        order_successful=False,
        fields=("reference_number",),
        related=(MetaStatus.REGISTERED, MetaStatus.SUCCESS, MetaStatus.ASYNC_ORDER_FAILED),
        discrepancies=(
            Discrepancy(
                said=(
                    ("overview", "To learn the state, order creation is called again."),
                    ("success", "To learn the state, the Fetch Order endpoint is polled."),
                    (
                        "public_docs",
                        (
                            "To learn the state, the same create request is sent again with the "
                            "same `reference_number`. Fetch Order asks for the waybill and the "
                            "courier; only the B2B interface fetches by `reference_number`."
                        ),
                    ),
                    (
                        "public_docs_older",
                        "Fetch Order takes either the `reference_number`, or waybill and courier.",
                    ),
                ),
                decision=(
                    "Both ways are given: fetch where the endpoint takes a `reference_number` or "
                    "the waybill is known, otherwise send the same create request again, unchanged."
                ),
            ),
            Discrepancy(
                said=(
                    (
                        "overview",
                        (
                            "The success column says No, although the description is of an order "
                            "that is stored and under way."
                        ),
                    ),
                    ("success", "The request was accepted. A failure is not mentioned."),
                ),
                decision=(
                    "The outcome is `pending`: the order is not created yet, and may still be."
                ),
            ),
            Discrepancy(
                said=(
                    (
                        "success",
                        (
                            "102 and 202 describe the same state, and the difference between them "
                            "is not explained."
                        ),
                    ),
                    (
                        "public_docs",
                        "The first answer is 202; later ones are 102 until the order is decided.",
                    ),
                ),
                decision="Both codes are `pending` and are asked about in the same way.",
            ),
            Discrepancy(
                said=(
                    (
                        "overview",
                        "Does not say what a question about an unknown reference returns.",
                    ),
                    ("public_docs", "Does not say what it returns either."),
                ),
                decision=(
                    "Only 200, 323, 102, 202 and 420 say something about the order. Every other "
                    'answer, "not found" included, proves nothing.'
                ),
            ),
        ),
    ),
    MetaStatus.SUCCESS: _Facts(
        title="Done",
        description=(
            "The call did what it is for: it created an order, or it found the one that was asked "
            "for. The `result` of a created order holds `waybill`, `label_url` and `order_id`."
        ),
        action=(
            "Store `waybill`, `label_url` and `order_id` from the `result`, together with your "
            "`reference_number`.\nIf `waybill` is missing or null after an order creation, do not "
            "ship: ask for the order as the entry of 102 describes until the waybill is there.\nIf "
            "the call was a fetch, compare `reference_number` and courier with your order before "
            "you use the waybill."
        ),
        category=Category.SUCCESS,
        outcome=Outcome.SUCCEEDED,
        recovery=Recovery.NONE,
        owner=Owner.NOBODY,
        since="1.0.0",
        http_status=200,
        order_successful=True,
        messages=("Success",),
        related=(MetaStatus.PROCESSING, MetaStatus.ORDER_ALREADY_PLACED),
        discrepancies=(
            Discrepancy(
                said=(
                    ("overview", "The order was created, or it was fetched."),
                    ("success", "The order was created, or the request was otherwise fulfilled."),
                ),
                decision=(
                    "200 proves that the call did what it is for, not that this call made an "
                    "order. Read `waybill` from the result before relying on it."
                ),
            ),
            Discrepancy(
                said=(
                    ("overview", "No action is needed."),
                    ("success", "Waybill, label and order id are to be stored."),
                ),
                decision="They are stored. Without the waybill the parcel cannot be shipped.",
            ),
            Discrepancy(
                said=(
                    ("success", "The label is called `label_url`."),
                    ("public_docs", "In recorded replies the label is called `label`."),
                ),
                decision=(
                    "`label_url` is named, as the reference has it. Read `label` if it is missing."
                ),
            ),
        ),
    ),
    MetaStatus.REGISTERED: _Facts(
        title="Order is queued",
        description=(
            "Clickpost has queued an asynchronous order. It is not decided yet and has no waybill, "
            "even where `meta.success` is true. The cancel endpoint also answers 202, for a "
            "request that it passes on: this entry does not apply there."
        ),
        action=(
            "Check which endpoint answered: after a call to cancel, stop here, since asking by "
            "order creation could book the cancelled order again.\nKeep the order as pending under "
            "its `reference_number`, together with the exact body that was sent; store no waybill "
            "and report no failure.\nWait 5 seconds, then ask for its state: fetch the order where "
            "the endpoint takes a `reference_number` (B2B, and the older form of V3); otherwise "
            "send the same create request again, unchanged.\nIf the answer is 200, or 323 with a "
            "`waybill` in its `result`, store that waybill and its label, and stop asking.\nIf it "
            "is 102, 202, 322, 329, 500 or no reply, ask again after twice the wait, at most a "
            "minute: the fault may be one of the question and not of the order.\nIf it is 420 or "
            "another code about the order, stop asking and follow the entry of that code; a "
            "refused question (301, 351, 400) says nothing about the order.\nAfter 10 questions, "
            "give the `reference_number` to `support@clickpost.in`; until they answer, do not send "
            "this parcel under another `reference_number`, courier or waybill number."
        ),
        category=Category.SUCCESS,
        outcome=Outcome.PENDING,
        recovery=Recovery.POLL,
        owner=Owner.NOBODY,
        since="1.0.0",
        fields=("reference_number",),
        related=(MetaStatus.PROCESSING, MetaStatus.SUCCESS, MetaStatus.ASYNC_ORDER_FAILED),
        discrepancies=(
            Discrepancy(
                said=(
                    ("success", "202 is called similar to 102; the difference is not explained."),
                    (
                        "public_docs",
                        "The first answer is 202; later ones are 102 until the order is decided.",
                    ),
                ),
                decision="Both codes are `pending` and are asked about in the same way.",
            ),
            Discrepancy(
                said=(
                    ("overview", "Calls itself a list of every code, but has no row for 202."),
                    ("success", "Has a row for 202, without HTTP code, success flag or message."),
                ),
                decision=(
                    "202 is a code of this catalogue. HTTP code, success flag and message are null."
                ),
            ),
            Discrepancy(
                said=(
                    ("success", "202 means that an order is queued."),
                    (
                        "public_docs",
                        (
                            "On the cancel endpoint, 202 is a request that will be mailed to the "
                            "courier."
                        ),
                    ),
                ),
                decision=(
                    "This entry is about creating and fetching orders. The first step excludes the "
                    "cancel endpoint."
                ),
            ),
        ),
    ),
    MetaStatus.AUTHENTICATION_FAILED: _Facts(
        title="Authentication failed",
        description=(
            "The `key` in the URL is wrong, unknown or no longer active, or `username` does not "
            "belong to it. The order's data is not the cause. If the call asked about an earlier "
            "order, this answer says nothing about that order."
        ),
        action=(
            "Look at the URL that was really sent: it must contain both `username` and `key`, "
            "complete and URL-encoded.\nCompare both with the credentials of your Clickpost "
            "account, and check that each environment uses its own key.\nIf they match, ask the "
            "account administrator whether the key is still active, and put an active key into "
            "your settings.\nSend the request again with the corrected `username` and `key`, and "
            "with the same `reference_number`.\nRemove the key from everything that you log or "
            "pass on."
        ),
        category=Category.AUTHENTICATION,
        outcome=Outcome.FAILED,
        recovery=Recovery.FIX_ACCOUNT,
        owner=Owner.DEVELOPER,
        since="1.0.0",
        http_status=200,
        order_successful=False,
        messages=("Authentication Failed: Invalid Token or API Key",),
        fields=("query.username", "query.key"),
        related=(MetaStatus.ACCOUNT_NOT_FOUND, MetaStatus.SERVICE_NOT_SUBSCRIBED),
        discrepancies=(
            Discrepancy(
                said=(
                    ("overview", "Only the licence key is said to be wrong."),
                    ("authentication", "Both `username` and `key` have to be right."),
                ),
                decision="Both parameters are named: check `username` and `key` together.",
            ),
            Discrepancy(
                said=(
                    (
                        "overview",
                        (
                            "The message speaks of a token or API key, the description of a "
                            "license key."
                        ),
                    ),
                    ("authentication", "The parameter is called `key`."),
                ),
                decision="All of these are one thing, the URL parameter `key`.",
            ),
            Discrepancy(
                said=(
                    ("authentication", "`username` is one of the two parameters to be checked."),
                    ("public_docs", "On the fetch of V4, `username` is optional."),
                ),
                decision="Send both. A wrong `username` can be the cause only where it is sent.",
            ),
        ),
    ),
    MetaStatus.INVALID_COURIER_PARTNER: _Facts(
        title="Invalid courier partner",
        description=(
            "`courier_partner` is text, null, or a number that belongs to no courier at Clickpost. "
            "The message may call the field `cp_id`."
        ),
        action=(
            "Look at `courier_partner` in the JSON that was sent: it must be an integer such as "
            '`123`, not `"123"` and not null.\nCompare the number with an order for this courier '
            "that was accepted; if you have none, ask your account administrator or "
            "`support@clickpost.in` for it.\nSend the request again with the corrected "
            "`courier_partner`."
        ),
        category=Category.VALIDATION,
        outcome=Outcome.FAILED,
        recovery=Recovery.FIX_REQUEST,
        owner=Owner.DEVELOPER,
        since="1.0.0",
        http_status=200,
        order_successful=False,
        messages=("Invalid Courier Partner Id with Field courier_partner",),
        fields=("courier_partner",),
        related=(MetaStatus.RVP_NOT_SUPPORTED, MetaStatus.ACCOUNT_NOT_FOUND),
        discrepancies=(
            Discrepancy(
                said=(
                    ("overview", "An integer is wrong too if no courier partner has it as its id."),
                    ("validation", "Only the type is mentioned: an integer, not a string or null."),
                ),
                decision="Both are checked: the type first, then whether the courier exists.",
            ),
            Discrepancy(
                said=(
                    ("validation", "Text is not accepted."),
                    (
                        "public_docs",
                        (
                            "An integer in every table, but the example payload of V3 sends it as "
                            'text, `"129"`.'
                        ),
                    ),
                ),
                decision="Send an integer. Digits as text are not reported as a mistake here.",
            ),
            Discrepancy(
                said=(
                    ("overview", "The message calls the field `courier_partner`."),
                    ("public_errors", "The message calls the field `cp_id`."),
                ),
                decision=(
                    "The message of the reference is listed. The code decides, never the text."
                ),
            ),
        ),
    ),
    MetaStatus.WAYBILL_ALREADY_REGISTERED: _Facts(
        title="Waybill is registered already",
        description=(
            "Clickpost knows the `awb_number`, or the `reference_number`, from an earlier call. "
            "That call may have been for this parcel or for another one, so compare before you "
            "change anything: a new number for the same parcel books it twice. Tracking's "
            "`awb-register` endpoint also answers 303; there it is about tracking, and this entry "
            "does not apply."
        ),
        action=(
            "Check which endpoint answered: after a call to tracking's `awb-register`, stop here.\n"
            "If this reply has a `result` with an order, compare its `reference_number`, courier "
            "and recipient with yours.\nIf it has none, fetch the order by the `awb_number` and "
            "courier that you sent, and look the `awb_number` up in your own records.\nIf it is "
            "this parcel, store its waybill and label and go on as after 200; send nothing again.\n"
            "If the `awb_number` belongs to another parcel, send your order with an unused "
            "`awb_number` or without the field, and keep its `reference_number`.\nIf you cannot "
            "tell which parcel has the number, ask `support@clickpost.in` before you book anything."
        ),
        category=Category.COURIER,
        outcome=Outcome.ALREADY_EXISTS,
        recovery=Recovery.RECONCILE,
        owner=Owner.DEVELOPER,
        since="1.0.0",
        http_status=200,
        order_successful=True,
        messages=("Waybill already registered",),
        fields=("awb_number", "reference_number"),
        related=(MetaStatus.ORDER_ALREADY_PLACED, MetaStatus.AWB_NOT_FOUND),
        discrepancies=(
            Discrepancy(
                said=(
                    (
                        "overview",
                        (
                            "The success column says Yes, but the call is to be made once more "
                            "with another `awb_number`."
                        ),
                    ),
                    ("courier", "A value that was not used before is to be sent."),
                ),
                decision=(
                    "Compare the order that exists with yours, and use it. Taking another number "
                    "for the same parcel books it twice."
                ),
            ),
            Discrepancy(
                said=(
                    ("overview", "Only `awb_number` can be registered already."),
                    ("courier", "It can be `awb_number` or `reference_number`."),
                ),
                decision=(
                    "Both fields are named, since either may be the one that is known already."
                ),
            ),
            Discrepancy(
                said=(
                    ("overview", "Limited to asynchronous orders."),
                    ("courier", "No such limit is given."),
                ),
                decision=(
                    "The entry holds for every order: the reply does not tell which kind it was."
                ),
            ),
            Discrepancy(
                said=(
                    (
                        "overview",
                        (
                            "303 does not accept an `awb_number` that is registered, while 321 "
                            "asks for one that is registered."
                        ),
                    ),
                ),
                decision="Leave `awb_number` out, unless you hold an unused number of your own.",
            ),
            Discrepancy(
                said=(
                    (
                        "courier",
                        "Both 303 and 323 are for a `reference_number` that was used before.",
                    ),
                ),
                decision=(
                    "Both are `already_exists` and are resolved by comparing the order that exists."
                ),
            ),
            Discrepancy(
                said=(
                    ("courier", "303 is an answer to order creation."),
                    (
                        "public_docs",
                        (
                            "303 is also an answer of tracking's `awb-register` endpoint, with or "
                            "without a `result`."
                        ),
                    ),
                ),
                decision="This entry is about orders. The first step excludes the other endpoint.",
            ),
            Discrepancy(
                said=(
                    ("overview", "The message begins with a capital letter."),
                    ("public_errors", "The message is in small letters."),
                ),
                decision=(
                    "The message of the reference is listed. The code decides, never the text."
                ),
            ),
        ),
    ),
    MetaStatus.SERVICE_NOT_REGISTERED: _Facts(
        title="Service is not registered",
        description=(
            "Your company's Clickpost account is not registered for the service that was called. "
            "This code is not in Clickpost's reference, only on its public error page."
        ),
        action=(
            "Check that the request went to the endpoint that you meant, with the `username` and "
            "`key` of the intended company account.\nIf it did, ask the account administrator to "
            "have this service registered; the administrator writes to `support@clickpost.in` for "
            "it.\nHold back further orders until it is registered, then send them unchanged, each "
            "with its own `reference_number`."
        ),
        category=Category.AUTHENTICATION,
        outcome=Outcome.FAILED,
        recovery=Recovery.FIX_ACCOUNT,
        owner=Owner.ACCOUNT_ADMIN,
        since="1.0.0",
        messages=("You are not Registered To Use this service, Please Register",),
        related=(MetaStatus.SERVICE_NOT_SUBSCRIBED, MetaStatus.AUTHENTICATION_FAILED),
        discrepancies=(
            Discrepancy(
                said=(
                    ("overview", "Calls itself a list of every code, but has no row for 306."),
                    (
                        "public_errors",
                        "Has 306, for an account that is not registered for the service.",
                    ),
                ),
                decision=(
                    "306 is a code of this catalogue, marked as not in the reference. How it "
                    "differs from 320 is not stated; the steps are the same."
                ),
            ),
        ),
    ),
    MetaStatus.INVALID_ORDER_TYPE: _Facts(
        title="Invalid order type",
        description=(
            "`order_type` says how the order is paid. It is null, or not one of `PREPAID`, `COD` "
            "and `EXCHANGE`."
        ),
        action=(
            "Look at `order_type` in the JSON that was sent: it must be present, in capitals, and "
            "without spaces around it.\nSet it to `PREPAID` for an order that is paid, `COD` for "
            "cash on delivery, or `EXCHANGE` for an exchange.\nSet `cod_value` to match, or 315 is "
            "the next answer: `0` for `PREPAID`, more than `0` for `COD`.\nSend the request again."
        ),
        category=Category.VALIDATION,
        outcome=Outcome.FAILED,
        recovery=Recovery.FIX_REQUEST,
        owner=Owner.DEVELOPER,
        since="1.0.0",
        http_status=200,
        order_successful=False,
        messages=("You have entered invalid Order Type",),
        fields=("order_type",),
        related=(MetaStatus.INVALID_COD_VALUE, MetaStatus.INVALID_DELIVERY_TYPE),
        discrepancies=(
            Discrepancy(
                said=(
                    ("overview", "`EXCHANGE` is one of three values."),
                    ("public_docs", "V3 has `EXCHANGE`; the pages of V4 do not name it."),
                ),
                decision="`EXCHANGE` is listed, as the reference has it. On V4 it may be refused.",
            ),
        ),
    ),
    MetaStatus.INVALID_PRIORITY: _Facts(
        title="Invalid priority",
        description="`priority` is not one of `NORMAL` and `URGENT`.",
        action=(
            "Look at `priority` in the JSON that was sent: it must be in capitals and without "
            "spaces around it.\nSet it to `NORMAL` or `URGENT`, and send the request again."
        ),
        category=Category.VALIDATION,
        outcome=Outcome.FAILED,
        recovery=Recovery.FIX_REQUEST,
        owner=Owner.DEVELOPER,
        since="1.0.0",
        http_status=200,
        order_successful=False,
        messages=("You have entered invalid Order priority",),
        fields=("priority",),
        related=(MetaStatus.INVALID_ORDER_TYPE, MetaStatus.INVALID_DELIVERY_TYPE),
        discrepancies=(
            Discrepancy(
                said=(
                    (
                        "overview",
                        "Null is mentioned for `order_type` (307), but not for `priority`.",
                    ),
                    ("validation", "Does not mention a null or missing `priority` either."),
                ),
                decision=(
                    "Only other words are said to be wrong. Whether null or a missing field is "
                    "accepted is open."
                ),
            ),
        ),
    ),
    MetaStatus.INVALID_DELIVERY_TYPE: _Facts(
        title="Invalid delivery type",
        description=(
            "`delivery_type` says in which direction the parcel goes: `FORWARD` to the customer, "
            "or `RVP` for a pickup from the customer. It is neither of the two."
        ),
        action=(
            "Look at `delivery_type` in the JSON that was sent: it must be in capitals and without "
            "spaces around it.\nSet it to `FORWARD` or `RVP`; `RVP` also needs `rvp_reason`, or "
            "310 is the next answer.\nSend the request again."
        ),
        category=Category.VALIDATION,
        outcome=Outcome.FAILED,
        recovery=Recovery.FIX_REQUEST,
        owner=Owner.DEVELOPER,
        since="1.0.0",
        http_status=200,
        order_successful=False,
        messages=("Invalid Delivery Type",),
        fields=("delivery_type",),
        related=(MetaStatus.INVALID_ORDER_TYPE, MetaStatus.INVALID_RVP_REASON),
        discrepancies=(
            Discrepancy(
                said=(
                    (
                        "overview",
                        "Null is mentioned for `order_type` (307), but not for `delivery_type`.",
                    ),
                    ("validation", "Does not mention a null or missing `delivery_type` either."),
                ),
                decision=(
                    "Only other words are said to be wrong. Whether null or a missing field is "
                    "accepted is open."
                ),
            ),
        ),
    ),
    MetaStatus.INVALID_RVP_REASON: _Facts(
        title="Return reason missing or too long",
        description=(
            "The order is a reverse shipment (`delivery_type` is `RVP`), and its `rvp_reason` is "
            "missing, null, or longer than 500 characters."
        ),
        action=(
            "Look at `delivery_type`: if the parcel goes to the customer, it should be `FORWARD`, "
            "and no reason is needed.\nFor `RVP`, put the reason as text into "
            "`additional.rvp_reason`, inside the `additional` object and not at the top level; if "
            "it is there and still refused, put it into `shipment_details`.\nShorten it to 500 "
            "characters at most, then send the request again."
        ),
        category=Category.REVERSE_SHIPMENT,
        outcome=Outcome.FAILED,
        recovery=Recovery.FIX_REQUEST,
        owner=Owner.DEVELOPER,
        since="1.0.0",
        http_status=200,
        order_successful=False,
        messages=("RVP reason is missing", "RVP reason can't be more than 500 chars"),
        fields=("rvp_reason", "delivery_type"),
        related=(MetaStatus.RVP_NOT_SUPPORTED, MetaStatus.INVALID_DELIVERY_TYPE),
        discrepancies=(
            Discrepancy(
                said=(
                    ("overview", "The field is called `rvp_reason`; where it belongs is not said."),
                    ("reverse_shipment", "The field is `additional.rvp_reason`."),
                    (
                        "public_docs",
                        (
                            "V3 and V4 show it in `additional` in one place and in "
                            "`shipment_details` in another."
                        ),
                    ),
                ),
                decision=(
                    "The steps name `additional.rvp_reason` first, as the reference does, and "
                    "`shipment_details` second."
                ),
            ),
        ),
    ),
    MetaStatus.RVP_NOT_SUPPORTED: _Facts(
        title="Courier does not do reverse shipments",
        description=(
            "The order is a reverse shipment (`delivery_type` is `RVP`), and the courier in "
            "`courier_partner` does not pick up from customers."
        ),
        action=(
            "Check that the order is meant as a reverse shipment; if not, set `delivery_type` to "
            "`FORWARD`.\nOtherwise ask your account administrator which of your couriers picks up "
            "from customers; set `courier_partner` to it, and `account_code` to match.\nSend the "
            "request again."
        ),
        category=Category.REVERSE_SHIPMENT,
        outcome=Outcome.FAILED,
        recovery=Recovery.FIX_REQUEST,
        owner=Owner.DEVELOPER,
        since="1.0.0",
        http_status=200,
        order_successful=False,
        messages=("Invalid Courier Partner For RVP",),
        fields=("courier_partner",),
        related=(MetaStatus.INVALID_RVP_REASON, MetaStatus.INVALID_COURIER_PARTNER),
    ),
    MetaStatus.ITEMS_MISSING: _Facts(
        title="No items in the order",
        description=(
            "The order lists nothing to ship: `items` is missing or an empty array. In V3 and V4 "
            "it belongs in `shipment_details`."
        ),
        action=(
            "Look at the JSON that was sent: the array must be called `items`, not `item`, and in "
            "V3 and V4 it must be inside `shipment_details`.\nPut at least one item into `items`, "
            "each as an object.\nSend the request again."
        ),
        category=Category.VALIDATION,
        outcome=Outcome.FAILED,
        recovery=Recovery.FIX_REQUEST,
        owner=Owner.DEVELOPER,
        since="1.0.0",
        http_status=200,
        order_successful=False,
        messages=("Items Data is missing from order details",),
        fields=("items",),
        related=(MetaStatus.INVALID_ITEMS_FORMAT, MetaStatus.INVALID_ORDER_DATA),
        discrepancies=(
            Discrepancy(
                said=(
                    (
                        "overview",
                        (
                            "The data is missing from the field `item`, but an array called "
                            "`items` is to be sent."
                        ),
                    ),
                    ("validation", "The field is `items`."),
                ),
                decision="The name `items` is used: both tables have it.",
            ),
            Discrepancy(
                said=(
                    ("overview", "Where in the payload the field belongs is not said."),
                    ("validation", "It belongs in `shipment_details`."),
                    (
                        "public_docs",
                        "V1 and V2 have it at the top level; B2B has boxes in place of items.",
                    ),
                ),
                decision="The field is called `items`; its places in each version are listed.",
            ),
        ),
    ),
    MetaStatus.INVALID_ITEMS_FORMAT: _Facts(
        title="Items have the wrong form",
        description=(
            "`items` is not an array of objects (for example it is text that holds JSON, or a "
            "single object), or an item lacks one of its mandatory fields."
        ),
        action=(
            "Look at `items` in the JSON that was sent: it must be an array, and each element must "
            "be an object.\nIf it is text that holds JSON, the body was encoded twice: encode it "
            "once; if it is one object, put it into an array.\nCompare each item with Clickpost's "
            "schema for order creation, and add the mandatory fields that are missing.\nSend the "
            "request again."
        ),
        category=Category.VALIDATION,
        outcome=Outcome.FAILED,
        recovery=Recovery.FIX_REQUEST,
        owner=Owner.DEVELOPER,
        since="1.0.0",
        http_status=200,
        order_successful=False,
        messages=("Invalid Format of items for Order data",),
        fields=("items",),
        related=(MetaStatus.ITEMS_MISSING, MetaStatus.INVALID_ORDER_DATA),
        discrepancies=(
            Discrepancy(
                said=(
                    (
                        "overview",
                        (
                            "The message of 313 is the beginning of the message of 314, although "
                            "the two describe different faults."
                        ),
                    ),
                    ("validation", "Has only 313, without a message."),
                ),
                decision="The code decides, never the text: 313 is about the items alone.",
            ),
            Discrepancy(
                said=(
                    ("overview", "A missing mandatory field of an item is a cause too."),
                    ("validation", "Only the form is mentioned, a list of objects."),
                ),
                decision=(
                    "Both are checked: the form first, then the mandatory fields of each item."
                ),
            ),
        ),
    ),
    MetaStatus.INVALID_ORDER_DATA: _Facts(
        title="Order data is invalid",
        description=(
            "Some of the order's data is not accepted. The message says what is wrong, after the "
            "colon. It may not concern the items, despite its wording."
        ),
        action=(
            "Read `meta.message` after `Invalid Format of items for Order data:`; it says which "
            "data is not accepted and why.\nCorrect that data in the request, and in the system "
            "that it comes from.\nSend the request again; if the message ends at the colon, ask "
            "`support@clickpost.in` with the full reply."
        ),
        category=Category.VALIDATION,
        outcome=Outcome.FAILED,
        recovery=Recovery.FIX_REQUEST,
        owner=Owner.DEVELOPER,
        since="1.0.0",
        http_status=200,
        order_successful=False,
        messages=("Invalid Format of items for Order data: {detail}",),
        related=(
            MetaStatus.INVALID_ITEMS_FORMAT,
            MetaStatus.INVALID_POST_DATA,
            MetaStatus.BAD_REQUEST,
        ),
        discrepancies=(
            Discrepancy(
                said=(
                    (
                        "overview",
                        (
                            "The message is about items and begins like the message of 313, while "
                            "the description is about order data as a whole."
                        ),
                    ),
                    (
                        "public_errors",
                        "The message does not mention items: `Invalid Format Of Order Data`.",
                    ),
                ),
                decision=(
                    "The code decides, never the text: 314 can be about any part of the order's "
                    "data."
                ),
            ),
            Discrepancy(
                said=(
                    ("overview", "Has a row for 314."),
                    ("validation", "Has no row for 314; no other topic table has one either."),
                ),
                decision=(
                    "Placed in the category `validation`, since it is about the data of the "
                    "request."
                ),
            ),
        ),
    ),
    MetaStatus.INVALID_COD_VALUE: _Facts(
        title="COD value and order type disagree",
        description=(
            "`cod_value` does not match `order_type`: a `PREPAID` order has an amount to collect, "
            "or a `COD` order has none."
        ),
        action=(
            "Look at `order_type` and `cod_value` in the JSON that was sent, and find out which of "
            "the two is wrong.\nFor `PREPAID`, set `cod_value` to `0`; for `COD`, set it to the "
            "amount to collect, which must be more than `0`.\nFor `EXCHANGE` no rule is "
            "documented: send `0` if nothing is collected, and ask `support@clickpost.in` if that "
            "is refused.\nSend the request again."
        ),
        category=Category.VALIDATION,
        outcome=Outcome.FAILED,
        recovery=Recovery.FIX_REQUEST,
        owner=Owner.DEVELOPER,
        since="1.0.0",
        http_status=200,
        order_successful=False,
        messages=("Invalid Cod Value",),
        fields=("cod_value", "order_type"),
        related=(MetaStatus.INVALID_ORDER_TYPE,),
        discrepancies=(
            Discrepancy(
                said=(
                    (
                        "overview",
                        "For `COD` the value has to be non-zero, which would allow a negative one.",
                    ),
                    ("validation", "For `COD` the value has to be above zero."),
                    ("public_docs", "For `COD` the value has to be above zero."),
                ),
                decision="Send more than zero, which all of them accept.",
            ),
            Discrepancy(
                said=(
                    ("overview", "Does not mention `EXCHANGE`."),
                    ("validation", "Does not mention `EXCHANGE`."),
                ),
                decision=(
                    "The steps say that no rule is documented, and suggest `0` where nothing is "
                    "collected."
                ),
            ),
        ),
    ),
    MetaStatus.COURIER_CREDENTIALS_MISSING: _Facts(
        title="No credentials for the courier",
        description=(
            "The account named in `account_code` has no credentials for the courier partner, or "
            "they are blank. They are kept in the Clickpost dashboard, not in the request."
        ),
        action=(
            "Read `account_code` and `courier_partner` from the request, to know which account of "
            "which courier is meant.\nLog in to the dashboard, open Carrier Configuration, choose "
            "Add Credentials, and fill in every field for this courier.\nIf the credentials exist "
            "under another account, have the developer send the `account_code` of that account "
            "instead.\nSend the request again."
        ),
        category=Category.AUTHENTICATION,
        outcome=Outcome.FAILED,
        recovery=Recovery.FIX_ACCOUNT,
        owner=Owner.ACCOUNT_ADMIN,
        since="1.0.0",
        http_status=200,
        order_successful=False,
        messages=("You do not have credentials for the Courier Partner",),
        fields=("account_code",),
        related=(
            MetaStatus.ACCOUNT_NOT_FOUND,
            MetaStatus.ACCOUNT_INACTIVE,
            MetaStatus.INVALID_COURIER_CREDENTIALS,
        ),
        discrepancies=(
            Discrepancy(
                said=(
                    ("overview", "Another account may be used, or the credentials filled in."),
                    ("authentication", "The credentials are to be added in the dashboard."),
                ),
                decision="Both are given. Adding the credentials comes first.",
            ),
            Discrepancy(
                said=(
                    ("overview", "The message begins with `You do not have`."),
                    ("public_errors", "The message begins with `You Dont Have`."),
                ),
                decision=(
                    "The message of the reference is listed. The code decides, never the text."
                ),
            ),
        ),
    ),
    MetaStatus.COURIER_ORDER_FAILED: _Facts(
        title="Courier did not accept the order",
        description=(
            "Clickpost passed the order to the courier partner, and reports no order. The "
            "courier's reason is in the message, mostly after the colon; sometimes the whole "
            "message is the courier's own text. One case is dangerous: the courier may refuse the "
            "order as a duplicate, because it holds the parcel from an earlier attempt."
        ),
        action=(
            "Read the courier's reason in `meta.message`, after `Error In Order Placing To Courier "
            "Partner:` or, where that is missing, from the beginning.\nIf it says that the order, "
            "shipment or waybill exists already, or if the attempt before ended in 322, 329, 354, "
            "500 or no reply, ask the courier for the waybill of this `reference_number` first; "
            "until the courier answers, do not switch couriers and do not change the "
            "`reference_number`.\nIf it names data of the order (an address, pin code, weight or "
            "amount), correct that and send the request again with the same `reference_number` and "
            "courier.\nIf it sounds like a passing fault or a time-out, follow the entry of 329: "
            "wait, send the same request once more, then ask the courier.\nIf it names a service "
            "or an area that the courier does not offer, and no earlier attempt is open, set "
            "another `courier_partner` and keep the `reference_number`.\nIf it names the contract "
            "or the account, give it to the account administrator or to your contact at the "
            "courier.\nIf it is too vague to act on, send the full reply to `support@clickpost.in`."
        ),
        category=Category.COURIER,
        outcome=Outcome.FAILED,
        recovery=Recovery.INSPECT_MESSAGE,
        owner=Owner.COURIER,
        since="1.0.0",
        http_status=200,
        order_successful=False,
        messages=("Error In Order Placing To Courier Partner: {detail}",),
        related=(
            MetaStatus.UNHANDLED_COURIER_ERROR,
            MetaStatus.COURIER_SERVER_ERROR,
            MetaStatus.COURIER_TIMEOUT,
        ),
        discrepancies=(
            Discrepancy(
                said=(
                    ("overview", "Has a row for 319."),
                    ("courier", "Has no row for 319; no other topic table has one either."),
                ),
                decision=(
                    "Placed in the category `courier`, since the fault is the courier partner's."
                ),
            ),
            Discrepancy(
                said=(
                    ("overview", "The success column says No."),
                    (
                        "help_desk",
                        (
                            "After a time-out the courier may answer that the waybill exists. "
                            "Clickpost then uses that waybill where the courier gives it, and "
                            "otherwise has to ask the courier."
                        ),
                    ),
                ),
                decision=(
                    "The outcome is `failed`, as Clickpost reports it. The steps begin with the "
                    "duplicate, in which the courier holds the parcel."
                ),
            ),
        ),
    ),
    MetaStatus.SERVICE_NOT_SUBSCRIBED: _Facts(
        title="Order creation is not subscribed",
        description=(
            "Your company's Clickpost account does not include the Order Creation Service. No "
            "change to the request can help."
        ),
        action=(
            "Check that the request used the `username` and `key` of the intended company "
            "account.\nIf it did, write to `support@clickpost.in` and have the Order Creation "
            "Service enabled for it.\nHold back further orders until it is enabled, then send them "
            "unchanged, each with its own `reference_number`."
        ),
        category=Category.AUTHENTICATION,
        outcome=Outcome.FAILED,
        recovery=Recovery.FIX_ACCOUNT,
        owner=Owner.ACCOUNT_ADMIN,
        since="1.0.0",
        http_status=200,
        order_successful=False,
        messages=("This service is not subscribed by you",),
        related=(
            MetaStatus.SERVICE_NOT_REGISTERED,
            MetaStatus.AUTHENTICATION_FAILED,
            MetaStatus.ACCOUNT_INACTIVE,
        ),
        discrepancies=(
            Discrepancy(
                said=(
                    ("overview", "The company is to subscribe to the service."),
                    ("authentication", "Clickpost's support is to be contacted."),
                ),
                decision="Both are one step. Write to support to subscribe.",
            ),
        ),
    ),
    MetaStatus.AWB_NOT_FOUND: _Facts(
        title="Waybill not found",
        description=(
            "Clickpost does not have the waybill number that was sent, or the number belongs to "
            "another company's account. Order creation sends it as `awb_number`, a fetch as `awb`. "
            "As the answer to a fetch, it does not mean that the parcel is unbooked."
        ),
        action=(
            "When creating: leave `awb_number` out, unless you hold an unused number of your own, "
            "and send the request again with the same `reference_number`.\nWhen creating with a "
            "number of your own: compare it digit by digit, check that `courier_partner` issued "
            "it, and if both are right ask `support@clickpost.in` why it is not known.\nWhen "
            "fetching: compare `awb` with your records digit by digit, and check that the courier "
            "and the `username` are those that the order was made with.\nWhen fetching an order "
            "that was answered 102 or 202: it may have no waybill yet, so ask for it as the entry "
            "of 102 describes.\nIf a fetch still finds nothing, ask `support@clickpost.in` with "
            "the `reference_number` before you book the parcel again."
        ),
        category=Category.COURIER,
        outcome=Outcome.FAILED,
        recovery=Recovery.FIX_REQUEST,
        owner=Owner.DEVELOPER,
        since="1.0.0",
        http_status=200,
        order_successful=False,
        messages=("Awb Number Does not exist in system for courier partner",),
        fields=("awb_number", "awb"),
        related=(
            MetaStatus.WAYBILL_ALREADY_REGISTERED,
            MetaStatus.PROCESSING,
            MetaStatus.WAYBILL_SERIES_EXHAUSTED,
        ),
        discrepancies=(
            Discrepancy(
                said=(
                    (
                        "overview",
                        (
                            "A fault of order creation. The field may be removed and the order "
                            "tried without it."
                        ),
                    ),
                    (
                        "courier",
                        "A fault of the fetch. The waybill was never made, or is not yours.",
                    ),
                ),
                decision="Both uses are described. The call that was made tells which one applies.",
            ),
            Discrepancy(
                said=(
                    ("overview", "The field is `awb_number`."),
                    ("courier", "The field is `awb`."),
                ),
                decision="Both names are listed: `awb_number` for creation, `awb` for the fetch.",
            ),
            Discrepancy(
                said=(
                    (
                        "overview",
                        (
                            "321 asks for an `awb_number` that is registered, while 303 does not "
                            "accept one that is registered."
                        ),
                    ),
                ),
                decision="Leave `awb_number` out, unless you hold an unused number of your own.",
            ),
        ),
    ),
    MetaStatus.COURIER_SERVER_ERROR: _Facts(
        title="Courier's server failed",
        description=(
            "The courier partner's server failed while it handled the order. The courier may have "
            "booked the parcel all the same: the reply does not tell, although the reference lists "
            "it as not successful."
        ),
        action=(
            "Keep the `reference_number`, the courier and the waybill number as they are: changing "
            "one of them can book the parcel twice.\nWait at least a minute, then fetch the order "
            "where the endpoint takes a `reference_number`; on 200 or 323 use what it finds, on "
            "102 or 202 follow the entry of 102.\nWhere there is no such fetch, or it does not "
            "find the order, send exactly the same request once more; this is the least risky next "
            "call, not a safe one.\nIf the answer is 323, Clickpost stored the first attempt: use "
            "the waybill in its `result`.\nIf it is 319 with a duplicate in the courier's words, "
            "the courier holds the parcel: ask the courier for its waybill.\nIf it fails in the "
            "same way again, do not send it a third time: ask the courier, or "
            "`support@clickpost.in`, whether the parcel is booked, before you book it in any other "
            "way."
        ),
        category=Category.COURIER,
        outcome=Outcome.UNKNOWN,
        recovery=Recovery.RETRY,
        owner=Owner.COURIER,
        since="1.0.0",
        http_status=200,
        order_successful=False,
        messages=("Internal Server Error In Courier Partners Server",),
        related=(
            MetaStatus.COURIER_TIMEOUT,
            MetaStatus.ORDER_ALREADY_PLACED,
            MetaStatus.INTERNAL_SERVER_ERROR,
        ),
        discrepancies=(
            Discrepancy(
                said=(
                    ("overview", "There is some fault in the servers of the courier partner."),
                    ("courier", "The courier partner's server answered with a 500."),
                ),
                decision=(
                    "Taken as any fault of the courier's server. The HTTP code between Clickpost "
                    "and the courier is not in the reply and decides nothing."
                ),
            ),
            Discrepancy(
                said=(("overview", "The success column says No."),),
                decision=(
                    "The outcome is `unknown`: after a fault on the courier's side the reply "
                    "cannot show what the courier did."
                ),
            ),
            Discrepancy(
                said=(
                    (
                        "overview",
                        (
                            "Does not say whether 322 in answer to a fetch is about the fetch or "
                            "about the order."
                        ),
                    ),
                ),
                decision=(
                    "While asking for an order, go on asking. If it repeats, follow the steps of "
                    "this entry."
                ),
            ),
            Discrepancy(
                said=(
                    ("overview", "The message ends without advice."),
                    ("public_errors", "The message ends in `, Try Again`."),
                ),
                decision=(
                    "The message of the reference is listed. Trying again is right only with the "
                    "same request."
                ),
            ),
        ),
    ),
    MetaStatus.ORDER_ALREADY_PLACED: _Facts(
        title="Order exists already",
        description=(
            "Clickpost has an order with this `reference_number`. Either an earlier attempt got "
            "through, such as one that ended in 322, 329, 500 or a lost connection, or you asked "
            "for the state of an order by sending it again. The `result` of this reply mostly "
            "holds the waybill and the label of the order that exists."
        ),
        action=(
            "Read `result` in this very reply: it mostly holds `waybill`, `label`, "
            "`reference_number` and the courier of the order that exists.\nCompare "
            "`reference_number` and courier with what you sent; if they match, store the waybill "
            "and the label and go on as after 200.\nIf `waybill` is null or missing, the order is "
            "not done: wait and ask again as the entry of 102 describes, then ask "
            "`support@clickpost.in`; with several pieces, check the waybill of each.\nIf an "
            "earlier answer was 420, the order that exists is the failed one: follow the entry of "
            "420.\nIf it is a different order, your code gave one `reference_number` to two "
            "orders: correct that, then give this order its own.\nUse another `reference_number` "
            "for the same parcel only where you want a second shipment."
        ),
        category=Category.COURIER,
        outcome=Outcome.ALREADY_EXISTS,
        recovery=Recovery.RECONCILE,
        owner=Owner.DEVELOPER,
        since="1.0.0",
        http_status=200,
        order_successful=True,
        messages=("You have already placed this order",),
        fields=("reference_number",),
        related=(
            MetaStatus.WAYBILL_ALREADY_REGISTERED,
            MetaStatus.COURIER_TIMEOUT,
            MetaStatus.SUCCESS,
        ),
        discrepancies=(
            Discrepancy(
                said=(
                    (
                        "overview",
                        (
                            "The success column says Yes, but the call is to be made once more "
                            "under another reference number."
                        ),
                    ),
                    ("courier", "Says that the order exists, and gives no advice."),
                ),
                decision=(
                    "Use the order that exists. Taking another number for the same parcel books it "
                    "twice."
                ),
            ),
            Discrepancy(
                said=(
                    ("overview", "Does not say what the reply contains."),
                    (
                        "public_docs",
                        (
                            "Every recorded 323 has a `result` with the waybill, label, reference "
                            "number and courier of the existing order. With several pieces, some "
                            "may lack a waybill."
                        ),
                    ),
                ),
                decision="The first step is to read the `result`. A null waybill is not done.",
            ),
            Discrepancy(
                said=(
                    ("public_docs", "In recorded replies `meta.success` is true."),
                    ("public_docs_older", "In recorded replies `meta.success` is false."),
                ),
                decision="`meta.success` decides nothing.",
            ),
            Discrepancy(
                said=(
                    (
                        "courier",
                        "Both 323 and 303 are for a `reference_number` that was used before.",
                    ),
                ),
                decision=(
                    "Both are `already_exists` and are resolved by comparing the order that exists."
                ),
            ),
        ),
    ),
    MetaStatus.INVALID_COURIER_CREDENTIALS: _Facts(
        title="Courier credentials are not valid",
        description=(
            "The account named in `account_code` has credentials for the courier partner, but they "
            "are not valid. They are kept in the Clickpost dashboard, not in the request. This "
            "code is not in Clickpost's reference, only on its public error page."
        ),
        action=(
            "Read `account_code` and `courier_partner` from the request, to know which account of "
            "which courier is meant.\nLog in to the dashboard, open Carrier Configuration, and "
            "compare each credential of this account with what the courier gave you.\nIf they "
            "match, ask your contact at the courier whether they are still valid, and enter the "
            "new ones.\nSend the request again."
        ),
        category=Category.AUTHENTICATION,
        outcome=Outcome.FAILED,
        recovery=Recovery.FIX_ACCOUNT,
        owner=Owner.ACCOUNT_ADMIN,
        since="1.0.0",
        messages=("You Are Using Invalid Credential For Courier Partner, Please Update",),
        fields=("account_code",),
        related=(MetaStatus.COURIER_CREDENTIALS_MISSING, MetaStatus.ACCOUNT_INACTIVE),
        discrepancies=(
            Discrepancy(
                said=(
                    ("overview", "Calls itself a list of every code, but has no row for 324."),
                    (
                        "public_errors",
                        "Has 324, for credentials that the courier partner does not accept.",
                    ),
                ),
                decision=(
                    "324 is a code of this catalogue, marked as not in the reference. Unlike 316, "
                    "the credentials are there, but wrong."
                ),
            ),
        ),
    ),
    MetaStatus.INVALID_POST_DATA: _Facts(
        title="Mandatory data is missing",
        description=(
            "One or more mandatory fields of the order are missing. The message usually names no "
            "field. The reference mentions the name, phone, address and pin code."
        ),
        action=(
            "Read `meta.message`; if it names a field, begin with that one.\nOtherwise compare the "
            "JSON that was sent with the last order that was accepted: name, phone, address and "
            "pin code first, in each address of the order.\nCompare the rest with Clickpost's "
            "schema for order creation, and look for mandatory fields that are absent, null or "
            "empty.\nFill in what is missing, and send the request again with the same "
            "`reference_number`."
        ),
        category=Category.VALIDATION,
        outcome=Outcome.FAILED,
        recovery=Recovery.FIX_REQUEST,
        owner=Owner.DEVELOPER,
        since="1.0.0",
        http_status=200,
        order_successful=False,
        messages=("Invalid POST data",),
        related=(MetaStatus.BAD_REQUEST, MetaStatus.INVALID_ORDER_DATA, MetaStatus.ITEMS_MISSING),
        discrepancies=(
            Discrepancy(
                said=(
                    ("overview", "Some mandatory field may be missing; none is named."),
                    ("validation", "Name, phone, address and pin code are the missing ones."),
                ),
                decision=(
                    "The four named ones are checked first, then every other mandatory field. None "
                    "is listed under fields, as their paths are not given."
                ),
            ),
            Discrepancy(
                said=(
                    (
                        "public_docs",
                        (
                            "The fields of people and addresses have other names in each version, "
                            "such as `pickup_info.pickup_name` in V3 and `pickup_info.name` in V4."
                        ),
                    ),
                ),
                decision=(
                    "Compare with an order that was accepted by the same version of the endpoint."
                ),
            ),
        ),
    ),
    MetaStatus.COURIER_TIMEOUT: _Facts(
        title="Courier did not answer in time",
        description=(
            "Clickpost waited for the courier partner's answer and gave up. The courier may have "
            "booked the parcel all the same: the reply does not tell, although the reference lists "
            "it as not successful."
        ),
        action=(
            "Keep the `reference_number`, the courier and the waybill number as they are: changing "
            "one of them can book the parcel twice.\nWait at least a minute, then fetch the order "
            "where the endpoint takes a `reference_number`; on 200 or 323 use what it finds, on "
            "102 or 202 follow the entry of 102.\nWhere there is no such fetch, or it does not "
            "find the order, send exactly the same request once more; this is the least risky next "
            "call, not a safe one.\nIf the answer is 323, Clickpost stored the first attempt: use "
            "the waybill in its `result`.\nIf it is 319 with a duplicate in the courier's words, "
            "the courier holds the parcel: ask the courier for its waybill.\nIf it fails in the "
            "same way again, do not send it a third time: ask the courier, or "
            "`support@clickpost.in`, whether the parcel is booked, before you book it in any other "
            "way."
        ),
        category=Category.COURIER,
        outcome=Outcome.UNKNOWN,
        recovery=Recovery.RETRY,
        owner=Owner.COURIER,
        since="1.0.0",
        http_status=200,
        order_successful=False,
        messages=("Courier Partner API timeout",),
        related=(
            MetaStatus.COURIER_SERVER_ERROR,
            MetaStatus.ORDER_ALREADY_PLACED,
            MetaStatus.COURIER_ORDER_FAILED,
        ),
        discrepancies=(
            Discrepancy(
                said=(
                    (
                        "overview",
                        "Wait before the request is sent again, or ask support or the courier.",
                    ),
                    ("courier", "Send the request again."),
                    (
                        "help_desk",
                        (
                            "Send it once more. If the courier then says that the waybill exists, "
                            "Clickpost uses it where the courier gives it, and otherwise has to "
                            "ask the courier."
                        ),
                    ),
                ),
                decision="Wait, send it once more, then ask the courier or support.",
            ),
            Discrepancy(
                said=(("overview", "The success column says No."),),
                decision=(
                    "The outcome is `unknown`: after a time-out the reply cannot show what the "
                    "courier did."
                ),
            ),
            Discrepancy(
                said=(
                    (
                        "overview",
                        (
                            "Does not say whether 329 in answer to a fetch is about the fetch or "
                            "about the order."
                        ),
                    ),
                ),
                decision=(
                    "While asking for an order, go on asking. If it repeats, follow the steps of "
                    "this entry."
                ),
            ),
            Discrepancy(
                said=(
                    ("help_desk", "A courier's answer is waited for about 10 seconds."),
                    (
                        "public_docs_older",
                        "A client should wait at least 8 seconds before it gives up.",
                    ),
                ),
                decision=(
                    "Set your own time-out to 30 seconds. With a shorter one, your client gives up "
                    "while Clickpost still waits."
                ),
            ),
        ),
    ),
    MetaStatus.WAYBILL_SERIES_EXHAUSTED: _Facts(
        title="Waybill numbers are used up",
        description=(
            "When an order is created, this code means that the series of waybill numbers assigned "
            "to your account beforehand is used up, so there is none for this order. On other "
            "endpoints it means something else, and this entry does not apply. This code is not in "
            "Clickpost's reference, only on its public error page."
        ),
        action=(
            "Check which endpoint answered: this entry is only for order creation.\nIf the request "
            "has an `awb_number`, follow the entry of 321 first.\nOtherwise ask the account "
            "administrator to look at the waybill series of this courier and at its auto-fetch "
            "setting.\nIf the series is used up, have it extended; the administrator writes to "
            "`support@clickpost.in` where the dashboard has no setting for it.\nSend the request "
            "again, unchanged, with the same `reference_number`."
        ),
        category=Category.COURIER,
        outcome=Outcome.FAILED,
        recovery=Recovery.FIX_ACCOUNT,
        owner=Owner.ACCOUNT_ADMIN,
        since="1.0.0",
        messages=("waybill does not exist",),
        fields=("awb_number",),
        related=(MetaStatus.AWB_NOT_FOUND, MetaStatus.WAYBILL_ALREADY_REGISTERED),
        discrepancies=(
            Discrepancy(
                said=(
                    ("overview", "Calls itself a list of every code, but has no row for 330."),
                    ("public_errors", "Has 330, for a waybill that does not exist."),
                    (
                        "help_desk",
                        (
                            "When an order is created, the message means that the assigned series "
                            "of waybills is used up."
                        ),
                    ),
                ),
                decision=(
                    "330 is a code of this catalogue, marked as not in the reference, with the "
                    "meaning of the help desk."
                ),
            ),
        ),
    ),
    MetaStatus.ACCOUNT_NOT_FOUND: _Facts(
        title="Account does not exist",
        description=(
            "Your company has no account with the name in `account_code` for the courier in "
            "`courier_partner`. If the call asked about an earlier order, this answer says nothing "
            "about that order."
        ),
        action=(
            "Look at `account_code` and `courier_partner` in the JSON that was sent.\nAsk the "
            "account administrator to read the account's name from the dashboard; compare it "
            "letter by letter, and check that the account belongs to this courier.\nCheck that "
            "`username` and `key` are those of the company that owns the account.\nCorrect what is "
            "wrong, and send the request again with the same `reference_number`."
        ),
        category=Category.AUTHENTICATION,
        outcome=Outcome.FAILED,
        recovery=Recovery.FIX_ACCOUNT,
        owner=Owner.DEVELOPER,
        since="1.0.0",
        http_status=200,
        order_successful=False,
        messages=("Clickpost Account: Does not exist",),
        fields=("account_code", "courier_partner"),
        related=(
            MetaStatus.ACCOUNT_INACTIVE,
            MetaStatus.MULTIPLE_ACCOUNTS,
            MetaStatus.COURIER_CREDENTIALS_MISSING,
        ),
        discrepancies=(
            Discrepancy(
                said=(
                    (
                        "overview",
                        (
                            "The licence key and the partner id are to be checked as well as the "
                            "account's name."
                        ),
                    ),
                    (
                        "authentication",
                        (
                            "Only the spelling of `account_code` and its mapping to "
                            "`courier_partner` are to be checked."
                        ),
                    ),
                ),
                decision=(
                    "Everything that either table names is checked, spelling and mapping first. "
                    "The partner id is taken to be `courier_partner`."
                ),
            ),
            Discrepancy(
                said=(
                    (
                        "overview",
                        "The message is `Clickpost Account` with what is wrong after a colon.",
                    ),
                    ("public_errors", "The message is `No account exist`."),
                ),
                decision=(
                    "The message of the reference is listed. The code decides, never the text."
                ),
            ),
        ),
    ),
    MetaStatus.MULTIPLE_ACCOUNTS: _Facts(
        title="Account is not unique",
        description=(
            "Your company has more than one account with the name in `account_code` for the same "
            "courier, so Clickpost cannot choose one. This is rare, and only Clickpost can remove "
            "the duplicate."
        ),
        action=(
            "Stop sending orders with this `account_code` and `courier_partner`: each of them "
            "fails in the same way.\nWrite to `support@clickpost.in`, name the `account_code` and "
            "`courier_partner`, and ask for the duplicate to be removed.\nWhen it is removed, send "
            "the waiting orders unchanged, each with its own `reference_number`."
        ),
        category=Category.AUTHENTICATION,
        outcome=Outcome.FAILED,
        recovery=Recovery.CONTACT_SUPPORT,
        owner=Owner.CLICKPOST,
        since="1.0.0",
        http_status=200,
        order_successful=False,
        messages=("Multiple account exists",),
        fields=("account_code",),
        related=(MetaStatus.ACCOUNT_NOT_FOUND, MetaStatus.ACCOUNT_INACTIVE),
        discrepancies=(
            Discrepancy(
                said=(
                    ("overview", "No action is given."),
                    ("authentication", "Support is to be contacted."),
                ),
                decision="Contact support.",
            ),
            Discrepancy(
                said=(
                    ("overview", "The accounts share a name."),
                    ("authentication", "The accounts share a name or an id."),
                ),
                decision=(
                    "Give support the `account_code` that was sent; the request has no id of the "
                    "account."
                ),
            ),
            Discrepancy(
                said=(
                    ("overview", "The message speaks of an account, `Multiple account exists`."),
                    ("public_errors", "The message is `Multiple Account exist`."),
                ),
                decision=(
                    "The message of the reference is listed. The code decides, never the text."
                ),
            ),
        ),
    ),
    MetaStatus.ACCOUNT_INACTIVE: _Facts(
        title="Account is inactive",
        description=(
            "The courier account named in `account_code` exists, but it is switched off in the "
            "Clickpost dashboard."
        ),
        action=(
            "Log in to the Clickpost dashboard and find the account with this `account_code` and "
            "`courier_partner`.\nFind out why it was switched off; if that was a mistake, enable "
            "it.\nIf it is to stay off, have the developer send the `account_code` of an active "
            "account instead.\nSend the request again."
        ),
        category=Category.AUTHENTICATION,
        outcome=Outcome.FAILED,
        recovery=Recovery.FIX_ACCOUNT,
        owner=Owner.ACCOUNT_ADMIN,
        since="1.0.0",
        http_status=200,
        order_successful=False,
        messages=("Clickpost Account: Inactive",),
        fields=("account_code",),
        related=(MetaStatus.ACCOUNT_NOT_FOUND, MetaStatus.COURIER_CREDENTIALS_MISSING),
        discrepancies=(
            Discrepancy(
                said=(
                    ("overview", "The account may be enabled, or an active one used."),
                    ("authentication", "The account is to be enabled."),
                ),
                decision="Both are given. Enabling the account comes first.",
            ),
            Discrepancy(
                said=(
                    (
                        "overview",
                        "The message is `Clickpost Account` with what is wrong after a colon.",
                    ),
                    ("public_errors", "The message is `Inactive account`."),
                ),
                decision=(
                    "The message of the reference is listed. The code decides, never the text."
                ),
            ),
        ),
    ),
    MetaStatus.UNHANDLED_COURIER_ERROR: _Facts(
        title="Courier gave an unrecognised error",
        description=(
            "The courier partner answered with an error that Clickpost does not recognise. So the "
            "reply cannot tell whether the courier has booked the parcel, although the reference "
            "lists it as not successful. The message holds the courier's own words, or only a "
            "fixed text that points to support."
        ),
        action=(
            "Keep the `reference_number` and the courier as they are until you know whether the "
            "parcel is booked.\nRead `meta.message`; unless it is the fixed text `Unhandled error! "
            "Contact support@clickpost.in`, it is the courier's reason.\nIf it says that the order "
            "exists already, or sounds like a passing fault, ask the courier for the waybill of "
            "this `reference_number`.\nIf it clearly names data of the order that the courier does "
            "not accept, correct that and send the request again with the same `reference_number` "
            "and courier.\nIf it clearly names something that the courier does not offer, let the "
            "courier confirm that it holds no parcel; then set another `courier_partner`.\nIf it "
            "is vague, or only the fixed text, send the full reply to `support@clickpost.in` and "
            "send nothing again until they answer."
        ),
        category=Category.COURIER,
        outcome=Outcome.UNKNOWN,
        recovery=Recovery.INSPECT_MESSAGE,
        owner=Owner.COURIER,
        since="1.0.0",
        http_status=200,
        order_successful=False,
        messages=("Unhandled error! Contact support@clickpost.in", "{detail}"),
        related=(MetaStatus.COURIER_ORDER_FAILED, MetaStatus.COURIER_SERVER_ERROR),
        discrepancies=(
            Discrepancy(
                said=(
                    ("overview", "The message is a fixed text, or else the error itself."),
                    ("courier", "The field `message` holds the details."),
                    ("public_errors", "The message is `Unhandled CP error`."),
                ),
                decision=(
                    "Read the message. Where it is a fixed text, it holds no detail: ask support."
                ),
            ),
            Discrepancy(
                said=(
                    ("overview", "The success column says No."),
                    ("courier", "Clickpost does not recognise the courier's message."),
                ),
                decision=(
                    "The outcome is `unknown`: an answer that Clickpost did not understand cannot "
                    "show that the courier booked nothing."
                ),
            ),
            Discrepancy(
                said=(
                    ("overview", "Support is to be asked where the message is vague."),
                    ("courier", "Does not mention support."),
                ),
                decision="Ask support where the message is vague or the fixed text.",
            ),
        ),
    ),
    MetaStatus.VENDOR_CODE_MISSING: _Facts(
        title="Vendor code is missing",
        description=(
            "The courier in `courier_partner` needs a `vendor_code`, and the request has none, or "
            "one that is not registered. FedEx is named as an example."
        ),
        action=(
            "Look at `vendor_code` in the JSON that was sent: it may be absent, empty or "
            "misspelt.\nGet the registered vendor code for this courier from your account "
            "administrator or your contact at the courier.\nPut it into `vendor_code` of every "
            "order with this `courier_partner`, and send the request again."
        ),
        category=Category.COURIER,
        outcome=Outcome.FAILED,
        recovery=Recovery.FIX_REQUEST,
        owner=Owner.DEVELOPER,
        since="1.0.0",
        http_status=200,
        order_successful=False,
        messages=("Vendor code not found",),
        fields=("vendor_code",),
        related=(MetaStatus.INVALID_POST_DATA, MetaStatus.COURIER_CREDENTIALS_MISSING),
        discrepancies=(
            Discrepancy(
                said=(
                    ("overview", "Certain couriers need it; none is named."),
                    ("courier", "FedEx is named as an example."),
                ),
                decision="Any courier may need it. Send it to every courier that has answered 355.",
            ),
        ),
    ),
    MetaStatus.BAD_REQUEST: _Facts(
        title="Bad request",
        description=(
            "The body is not valid JSON, a value has the wrong type (such as text for `weight`), "
            "or other data of the request is not accepted. The message may say what. If the call "
            "asked about an earlier order, this answer says nothing about that order."
        ),
        action=(
            "Read `meta.message`; if it is more than `Bad Request`, correct what it names.\n"
            "Otherwise run the body that was really sent through a JSON parser, and fix it where "
            "the parser stops.\nThen compare the type of each value with Clickpost's schema: "
            "numbers without quotes, arrays and objects not as text.\nSend the corrected request "
            "with the same `reference_number`; if you find no fault and still get a bare `Bad "
            "Request`, send the full reply to `support@clickpost.in`."
        ),
        category=Category.VALIDATION,
        outcome=Outcome.FAILED,
        recovery=Recovery.FIX_REQUEST,
        owner=Owner.DEVELOPER,
        since="1.0.0",
        http_status=200,
        order_successful=False,
        messages=("Bad Request", "{detail}"),
        related=(MetaStatus.INVALID_POST_DATA, MetaStatus.INVALID_ORDER_DATA),
        discrepancies=(
            Discrepancy(
                said=(
                    ("overview", "Any issue of the payload, or data that is not valid."),
                    ("validation", "Malformed JSON, or values of the wrong type."),
                ),
                decision=(
                    "Every fault of the payload can be meant. Read the message, then check syntax, "
                    "then types."
                ),
            ),
            Discrepancy(
                said=(("overview", "The code is 400, but the HTTP code is 200."),),
                decision=(
                    "400 is the code in `meta.status`. A client that looks only at HTTP takes this "
                    "reply for a success."
                ),
            ),
            Discrepancy(
                said=(
                    ("overview", "Support is to be asked where the message is only `Bad Request`."),
                    ("validation", "Does not mention support."),
                ),
                decision="Ask support after you have checked syntax and types.",
            ),
        ),
    ),
    MetaStatus.ASYNC_ORDER_FAILED: _Facts(
        title="Asynchronous order failed",
        description=(
            "An order that was accepted before (102 or 202) was processed in the background and "
            "failed. The code belongs to the B2B interface. The message says which data was not "
            "valid."
        ),
        action=(
            "Stop asking: this state is final, and Clickpost reports no order.\nRead "
            "`meta.message`, and correct the data that it names.\nSend the order again with the "
            "same `reference_number`.\nIf the answer to that is 323, fetch the order by its "
            "`reference_number`; if the fetch answers 420 again, the stored order is the failed "
            "one, so stop sending.\nIn that case ask `support@clickpost.in`, and use a new "
            "`reference_number` only when support or the courier confirms that no parcel exists "
            "under the old one.\nIf the message is too vague to act on, send the full reply to "
            "`support@clickpost.in`."
        ),
        category=Category.SERVER,
        outcome=Outcome.FAILED,
        recovery=Recovery.FIX_REQUEST,
        owner=Owner.DEVELOPER,
        since="1.0.0",
        related=(MetaStatus.PROCESSING, MetaStatus.REGISTERED, MetaStatus.ORDER_ALREADY_PLACED),
        discrepancies=(
            Discrepancy(
                said=(
                    ("overview", "Calls itself a list of every code, but has no row for 420."),
                    ("server", "Has a row for 420, without HTTP code, success flag or message."),
                ),
                decision=(
                    "420 is a code of this catalogue. HTTP code, success flag and message are null."
                ),
            ),
            Discrepancy(
                said=(
                    (
                        "server",
                        (
                            "It is among the server errors, but its message is about data that is "
                            "not valid."
                        ),
                    ),
                ),
                decision=(
                    "The recovery is `fix_request`: the data has to be corrected, not the server."
                ),
            ),
            Discrepancy(
                said=(
                    (
                        "server",
                        (
                            "420 is limited to the B2B interface. What a failed asynchronous order "
                            "answers on the other interfaces is not said."
                        ),
                    ),
                ),
                decision=(
                    "On other interfaces any code but 200, 323, 102 and 202 may be the final one. "
                    "Follow its own entry."
                ),
            ),
        ),
    ),
    MetaStatus.INTERNAL_SERVER_ERROR: _Facts(
        title="Clickpost failed",
        description=(
            "Clickpost's own servers failed while they handled the request. The reply does not "
            "tell whether the order was made, although the reference lists it as not successful."
        ),
        action=(
            "Keep the `reference_number`, the courier and the waybill number as they are: changing "
            "one of them can book the parcel twice.\nWait 1–2 minutes, then fetch the order where "
            "the endpoint takes a `reference_number`; on 200 or 323 use what it finds, on 102 or "
            "202 follow the entry of 102.\nWhere there is no such fetch, or it does not find the "
            "order, send exactly the same request once more; this is the least risky next call, "
            "not a safe one.\nIf the answer is 323, Clickpost stored the first attempt: use the "
            "waybill in its `result`.\nIf it is 319 with a duplicate in the courier's words, the "
            "courier holds the parcel: ask the courier for its waybill.\nIf it fails in the same "
            "way again, do not send it a third time: write to `support@clickpost.in` with the "
            "times of both attempts, and hold the order back until they answer."
        ),
        category=Category.SERVER,
        outcome=Outcome.UNKNOWN,
        recovery=Recovery.RETRY,
        owner=Owner.CLICKPOST,
        since="1.0.0",
        http_status=200,
        order_successful=False,
        messages=("Oops! Internal server error in Clickpost",),
        related=(
            MetaStatus.COURIER_SERVER_ERROR,
            MetaStatus.COURIER_TIMEOUT,
            MetaStatus.ORDER_ALREADY_PLACED,
        ),
        discrepancies=(
            Discrepancy(
                said=(("overview", "The code is 500, but the HTTP code is 200."),),
                decision=(
                    "500 is the code in `meta.status`. Alarms and retries that watch HTTP codes "
                    "never see it."
                ),
            ),
            Discrepancy(
                said=(
                    ("overview", "Wait a while; ask support when several attempts have failed."),
                    ("server", "Wait 1–2 minutes; ask support if it persists."),
                ),
                decision=(
                    "Wait 1–2 minutes, send it once more, then ask support. More attempts without "
                    "an answer risk a second booking."
                ),
            ),
            Discrepancy(
                said=(
                    ("introduction", "Names 500 as an example of an HTTP status."),
                    (
                        "overview",
                        "The HTTP code of each row is 200, so that no code comes with HTTP 500.",
                    ),
                    (
                        "public_errors",
                        "Lists HTTP statuses such as 400, 401, 403, 404, 500 and 503 as possible.",
                    ),
                ),
                decision=(
                    "`http_status` is what the table says. Read the body of a reply with any HTTP "
                    "status; if it has no readable code, the outcome is unknown."
                ),
            ),
            Discrepancy(
                said=(("overview", "The success column says No."),),
                decision=(
                    "The outcome is `unknown`: after a fault of the server the reply cannot show "
                    "how far the order had come."
                ),
            ),
            Discrepancy(
                said=(
                    (
                        "overview",
                        (
                            "Does not say whether 500 in answer to a fetch is about the fetch or "
                            "about the order."
                        ),
                    ),
                ),
                decision=(
                    "While asking for an order, go on asking. If it repeats, follow the steps of "
                    "this entry."
                ),
            ),
        ),
    ),
}

for _status in MetaStatus:
    _status.__doc__ = f"{_status.title}\n\n{_status.description}\n\n{_status.action}"
