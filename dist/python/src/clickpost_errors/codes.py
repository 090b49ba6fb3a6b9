# Generated from catalogue.yaml by `make generate`; do not edit.
"""Clickpost status codes: the enum alone. What is known of each code is loaded on first use."""

from enum import IntEnum

TYPE_CHECKING = False  # as the typing module has it, which takes longer to load than this module
if TYPE_CHECKING:
    from .facts import Constraint, Deprecated, Discrepancy, Facts
    from .vocabulary import Category, Outcome, Owner, Recovery

__all__ = ["MetaStatus"]


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

    4. If it is 102 or 202, ask again after twice the wait, at most a minute. If it is 322,
    329, 500 or no reply, wait a minute and ask once more: perhaps only the question failed.
    After a second such answer stop, and ask the courier or support.

    5. If it is 420, stop asking and follow its entry. Any other code is not certain to be
    about the order: stop asking, and let a person ask support.

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

    5. If it is 102 or 202, ask again after twice the wait, at most a minute. If it is 322,
    329, 500 or no reply, wait a minute and ask once more: perhaps only the question failed.
    After a second such answer stop, and ask the courier or support.

    6. If it is 420, stop asking and follow its entry. Any other code is not certain to be
    about the order: stop asking, and let a person ask support.

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

    2. If this reply has a `result` with an order, compare its `reference_number` and courier
    with yours, and look the waybill up in your own records.

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
    `reference_number` first; until the courier answers, send nothing: neither the same
    request nor another one.

    3. If no earlier attempt is open and it names data of the order (an address, pin code,
    weight or amount), correct that and send the request again with the same
    `reference_number` and courier.

    4. If no earlier attempt is open and it sounds like a passing fault or a time-out, follow
    the entry of 329: wait, send the same request once more, then ask the courier.

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

    6. If the second answer is 322, 329, 500, no reply or unreadable, do not send it a third
    time: ask the courier, or `support@clickpost.in`, whether the parcel is booked, before you
    book it in any other way.
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

    6. If the second answer is 322, 329, 500, no reply or unreadable, do not send it a third
    time: ask the courier, or `support@clickpost.in`, whether the parcel is booked, before you
    book it in any other way.
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

    6. If the second answer is 322, 329, 500, no reply or unreadable, do not send it a third
    time: write to `support@clickpost.in` with the times of both attempts, and hold the order
    back until they answer.
    """

    @property
    def title(self) -> str:
        """What it means, in a few words."""
        return _FACTS[self].title

    @property
    def category(self) -> "Category":
        """The group that it belongs to."""
        return _FACTS[self].category

    @property
    def outcome(self) -> "Outcome":
        """What became of the thing that was asked for: concluded by the catalogue."""
        return _FACTS[self].outcome

    @property
    def recovery(self) -> "Recovery":
        """What the caller does next: concluded by the catalogue."""
        return _FACTS[self].recovery

    @property
    def owner(self) -> "Owner":
        """Who has to act: concluded by the catalogue."""
        return _FACTS[self].owner

    @property
    def description(self) -> str:
        """The cause, and where to look."""
        return _FACTS[self].description

    @property
    def action(self) -> str:
        """What to do: one step a line."""
        return _FACTS[self].action

    @property
    def never(self) -> str | None:
        """What must not be done meanwhile, as the end of a sentence that begins with "Never"."""
        return _FACTS[self].never

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields of the request that it concerns; URL parameters begin with `query.`."""
        return _FACTS[self].fields

    @property
    def request(self) -> "tuple[Constraint, ...]":
        """What in a request is documented to bring it about, as constraints that are then not
        met.
        """
        return _FACTS[self].request

    @property
    def keywords(self) -> tuple[str, ...]:
        """What people call it when they search for it."""
        return _FACTS[self].keywords

    @property
    def related(self) -> "tuple[MetaStatus, ...]":
        """Statuses that are easily taken for this one, or follow it."""
        return _FACTS[self].related

    @property
    def discrepancies(self) -> "tuple[Discrepancy, ...]":
        """Where the sources contradict each other or are silent."""
        return _FACTS[self].discrepancies

    @property
    def since(self) -> str:
        """The version of the catalogue that first held it."""
        return _FACTS[self].since

    @property
    def deprecated(self) -> "Deprecated | None":
        """Set where the code must not be used any more."""
        return _FACTS[self].deprecated

    @property
    def http_status(self) -> int | None:
        """The documented HTTP status; null where none is documented."""
        return _FACTS[self].http_status

    @property
    def order_successful(self) -> bool | None:
        """The documented success flag, not the outcome; null where none is documented."""
        return _FACTS[self].order_successful

    @property
    def messages(self) -> tuple[str, ...]:
        """The documented wire messages to the letter; a varying part is written `{detail}`."""
        return _FACTS[self].messages

    @property
    def tables(self) -> tuple[str, ...]:
        """The sources that list the code."""
        return _FACTS[self].tables

    @property
    def docs_url(self) -> str | None:
        """The address of its page; None where the pages are not published."""
        return f"{_DOCS_URL}/codes/{self:d}/" if _DOCS_URL else None


class _Docstring:
    """The docstring of the enum, and of each member its own."""

    def __init__(self, text: str | None) -> None:
        self._text = text

    def __get__(self, member: MetaStatus | None, enum: object) -> str | None:
        if member is None:
            return self._text
        return f"{member.title}\n\n{member.description}\n\n{member.action}"


class _Facts(dict[int, "Facts"]):
    """The facts of each code, loaded when one is first asked for."""

    def __missing__(self, code: int) -> "Facts":
        from .facts import FACTS

        self.update(FACTS)
        return FACTS[code]


_FACTS = _Facts()
_DOCS_URL: str | None = None
MetaStatus.__doc__ = _Docstring(MetaStatus.__doc__)  # type: ignore[assignment]
