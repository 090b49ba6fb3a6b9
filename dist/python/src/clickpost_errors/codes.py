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

    Clickpost has stored an asynchronous order and works on it in the background. This is
    neither success nor failure: a waybill may not exist yet. The final code comes when the
    order is fetched.

    - Order created? Not decided yet
    - Send again? No: ask for its state
    - Who acts? Nobody

    1. Keep the order as pending, under its `reference_number`; do not report a failure and do
    not store a waybill yet.
    2. Call the Fetch Order endpoint with the same `reference_number`, first after some
    seconds, then with growing pauses.
    3. Go on while the answer is 102 or 202, and on 322, 329 or 500 too: there the fetch
    failed, which tells nothing of the order.
    4. On 200 store the result; on any other code do what that code's entry says.
    5. Set a limit of time; past it, give the `reference_number` to `support@clickpost.in` and
    do not create the order again.
    """

    SUCCESS = 200
    """Done

    What was asked for was done: the order was created or, on a fetch, found. The result of a
    created order holds `waybill`, `label_url` and `order_id`.

    - Order created? Yes
    - Send again? No need
    - Who acts? Nobody

    1. Store `waybill`, `label_url` and `order_id` out of the result, beside your
    `reference_number`.
    2. If `waybill` is missing or null after order creation, do not ship: fetch the order by
    its `reference_number` first.
    """

    REGISTERED = 202
    """Order is queued

    An asynchronous order has been put into Clickpost's queue. Nothing is decided yet, and
    there is no waybill to use, whatever `meta.success` says.

    - Order created? Not decided yet
    - Send again? No: ask for its state
    - Who acts? Nobody

    1. Keep the order as pending, under its `reference_number`; leave the waybill empty.
    2. Call the Fetch Order endpoint with the same `reference_number`, first after some
    seconds, then with growing pauses.
    3. Go on while the answer is 102 or 202, and on 322, 329 or 500 too: there the fetch
    failed, which tells nothing of the order.
    4. On 200 store the result; on any other code do what that code's entry says.
    5. Set a limit of time; past it, give the `reference_number` to `support@clickpost.in` and
    do not create the order again.
    """

    AUTHENTICATION_FAILED = 301
    """Authentication failed

    The licence key in the URL is wrong, unknown or no longer active, or `username` does not
    belong to it. The order's data is not the cause.

    - Order created? No
    - Send again? Only after fixing account or credentials
    - Who acts? Developer

    1. Look at the URL that was really sent: it must hold both `username` and `key`, whole and
    URL-encoded.
    2. Compare both with the values of your Clickpost account, and check that the environment
    uses its own key and not that of another.
    3. If they agree, have the account administrator see whether the key is still active, and
    put the active key into your settings.
    4. Send the request again with the corrected `username` and `key`; remove the key from
    whatever you log or pass on.
    """

    INVALID_COURIER_PARTNER = 302
    """Invalid courier partner

    `courier_partner` is a string, null, or a number that stands for no courier at Clickpost.
    The message may call the field by another name.

    - Order created? No
    - Send again? Only after changing the request
    - Who acts? Developer

    1. Look at `courier_partner` in the JSON that was sent: it must be an integer such as
    `123`, not `"123"` and not null.
    2. Look the number up in Clickpost's list of courier partners and correct it if it is not
    there.
    3. Send the request again with the corrected `courier_partner`.
    """

    WAYBILL_ALREADY_REGISTERED = 303
    """Waybill is registered already

    Clickpost knows the `awb_number`, or the `reference_number`, from an earlier call. Mostly
    this is the same order sent twice, so the shipment exists. Taking another number to get
    past this code books the parcel a second time.

    - Order created? Yes, by an earlier call
    - Send again? No: it exists already
    - Who acts? Developer

    1. Call the Fetch Order endpoint with the `reference_number` that you sent, and compare
    its waybill with your `awb_number`.
    2. If it is the same shipment, store its waybill and label and go on as after 200; send
    nothing again.
    3. If nothing is found, look in your own records for the order that was given this
    `awb_number` before.
    4. Use an unused `awb_number` only where the registered one carries another parcel, so
    that yours is truly a second shipment.
    5. If you cannot tell which parcel has the waybill, ask `support@clickpost.in` before you
    book anything.
    """

    INVALID_ORDER_TYPE = 307
    """Invalid order type

    `order_type` says how the order is paid. It is missing, null or another word than
    `PREPAID`, `COD` and `EXCHANGE`.

    - Order created? No
    - Send again? Only after changing the request
    - Who acts? Developer

    1. Look at `order_type` in the JSON that was sent, including its case and any spaces
    around it.
    2. Set it to `PREPAID` for an order that is paid, `COD` for cash on delivery, or
    `EXCHANGE` for an exchange.
    3. See that `cod_value` goes with it (zero for `PREPAID`, more than zero for `COD`), or
    315 comes next; then send the request again.
    """

    INVALID_PRIORITY = 308
    """Invalid priority

    `priority` is another word than `NORMAL` and `URGENT`.

    - Order created? No
    - Send again? Only after changing the request
    - Who acts? Developer

    1. Look at `priority` in the JSON that was sent, including its case and any spaces around
    it.
    2. Set it to `NORMAL` or `URGENT`, in capitals, and send the request again.
    """

    INVALID_DELIVERY_TYPE = 309
    """Invalid delivery type

    `delivery_type` says which way the parcel goes. It is another word than `FORWARD`, to the
    customer, and `RVP`, a pickup from the customer.

    - Order created? No
    - Send again? Only after changing the request
    - Who acts? Developer

    1. Look at `delivery_type` in the JSON that was sent, including its case and any spaces
    around it.
    2. Set it to `FORWARD` or `RVP`, in capitals; `RVP` also needs `additional.rvp_reason`, or
    310 comes next.
    3. Send the request again.
    """

    INVALID_RVP_REASON = 310
    """Return reason missing or too long

    The order is a reverse shipment (`delivery_type` `RVP`), and the reason for it is missing,
    null, or longer than 500 characters. The reason belongs into `additional.rvp_reason`.

    - Order created? No
    - Send again? Only after changing the request
    - Who acts? Developer

    1. Look at `delivery_type`: if the parcel goes to the customer, it should be `FORWARD`,
    and no reason is needed.
    2. For `RVP`, put the reason as text into `additional.rvp_reason`, inside the `additional`
    object and not at the top level.
    3. Shorten it to 500 characters at most, then send the request again.
    """

    RVP_NOT_SUPPORTED = 311
    """Courier does not do reverse shipments

    The order is a reverse shipment, and the courier behind `courier_partner` does not pick up
    from customers.

    - Order created? No
    - Send again? Only after changing the request
    - Who acts? Developer

    1. Check that the order is meant as a reverse shipment; if not, set `delivery_type` to
    `FORWARD`.
    2. Otherwise set `courier_partner` to a courier of your account that offers reverse
    pickups, and `account_code` to match.
    3. Send the request again.
    """

    ITEMS_MISSING = 312
    """No items in the order

    The order lists nothing to ship: `shipment_details.items` is missing or an empty array.

    - Order created? No
    - Send again? Only after changing the request
    - Who acts? Developer

    1. Look at `shipment_details` in the JSON that was sent: the array is named `items` and
    stands inside it.
    2. Put at least one item into `shipment_details.items`, each as an object.
    3. Send the request again.
    """

    INVALID_ITEMS_FORMAT = 313
    """Items have the wrong form

    `shipment_details.items` is not an array of objects, for instance a string of JSON or a
    single object, or an item lacks one of its mandatory fields.

    - Order created? No
    - Send again? Only after changing the request
    - Who acts? Developer

    1. Look at `shipment_details.items` in the JSON that was sent: it must be an array, and
    each element an object.
    2. If it is text that holds JSON, encode the body once and not twice; if it is one object,
    put it into an array.
    3. Compare each item with Clickpost's schema for order creation and add the mandatory
    fields that are missing.
    4. Send the request again.
    """

    INVALID_ORDER_DATA = 314
    """Order data is invalid

    Something in the order's data is not accepted. What it is stands in the message, after the
    colon. It need not be the items, although the message begins with them.

    - Order created? No
    - Send again? Only after changing the request
    - Who acts? Developer

    1. Read `meta.message` after `Invalid Format of items for Order data:`; it says which data
    is refused and why.
    2. Correct that data in the request, and where it comes from.
    3. Send the request again; if the message says nothing after the colon, ask
    `support@clickpost.in` with the full reply.
    """

    INVALID_COD_VALUE = 315
    """COD value and order type disagree

    `cod_value` does not go with `order_type`: a `PREPAID` order has an amount to collect, or
    a `COD` order has none.

    - Order created? No
    - Send again? Only after changing the request
    - Who acts? Developer

    1. Look at `order_type` and `cod_value` in the JSON that was sent, and find out which of
    the two is wrong.
    2. For `PREPAID`, set `cod_value` to `0`; for `COD`, set it to the amount to be collected,
    which must be more than zero.
    3. For `EXCHANGE` no rule is documented: try `0` if nothing is collected, and ask
    `support@clickpost.in` if that is refused.
    4. Send the request again.
    """

    COURIER_CREDENTIALS_MISSING = 316
    """No credentials for the courier

    The account named in `account_code` has no credentials for the courier partner, or they
    were left blank. They are kept in the Clickpost dashboard, not in the request.

    - Order created? No
    - Send again? Only after fixing account or credentials
    - Who acts? Account administrator

    1. Read `account_code` and `courier_partner` from the request, so that you know which
    account of which courier is meant.
    2. Log in to the dashboard, open Carrier Configuration, choose Add Credentials, and fill
    in every field for this courier.
    3. If the credentials exist under another account, have the developer send that account's
    `account_code` instead.
    4. Send the request again.
    """

    COURIER_ORDER_FAILED = 319
    """Courier refused the order

    Clickpost passed the order on, and the courier partner did not take it. The courier's
    reason stands in the message, mostly after the colon; sometimes the whole message is the
    courier's own text.

    - Order created? No
    - Send again? Only after acting on the message
    - Who acts? Courier partner

    1. Read the courier's reason in `meta.message`, mostly behind `Error In Order Placing To
    Courier Partner:`.
    2. If it names data of the order (an address, pin code, weight or amount), correct that
    and send the request again with the same `reference_number`.
    3. If it sounds like a passing fault or a timeout, go to no other courier: wait, then send
    the same request with the same `reference_number`, or ask support.
    4. If it names something that the courier does not do, set another `courier_partner` and
    send it with the same `reference_number`.
    5. If it names the contract or account, hand it to the account administrator or your
    contact at the courier.
    6. If it is too vague to act on, send the full reply to `support@clickpost.in`.
    """

    SERVICE_NOT_SUBSCRIBED = 320
    """Order creation is not subscribed

    Your company's Clickpost account does not include the Order Creation Service. No change to
    the request can help.

    - Order created? No
    - Send again? Only after fixing account or credentials
    - Who acts? Account administrator

    1. Check that the request used the `username` and `key` of the intended company account;
    another one may lack the service.
    2. If it did, write to `support@clickpost.in`, or to your account manager there, and have
    order creation enabled.
    3. Hold back further orders until it is enabled, then send them, complete and unchanged.
    """

    AWB_NOT_FOUND = 321
    """Waybill not found

    Clickpost does not hold the waybill number that was sent, or it belongs to another
    company's account. It comes both when an order is created with an `awb_number` and when
    one is fetched by `awb`.

    - Order created? No
    - Send again? Only after changing the request
    - Who acts? Developer

    1. See which call it was: order creation sends `awb_number`, the fetch sends `awb`.
    2. Compare the number with your records, digit by digit, and check that `courier_partner`
    is the courier who issued it.
    3. When creating, send an `awb_number` that is registered with Clickpost, or leave the
    field out.
    4. When fetching, make sure that the order came to exist (200, not 102 or 202) and that
    you use the account which made it.
    5. Do not take this code as leave to book the parcel again: fetch it by its
    `reference_number` first.
    """

    COURIER_SERVER_ERROR = 322
    """Courier's server failed

    The courier partner's server failed while it handled the order. Whether the courier has
    booked the parcel cannot be told from this reply, although the documentation counts it as
    not successful.

    - Order created? Cannot be told
    - Send again? Yes, unchanged, same reference number
    - Who acts? Courier partner

    1. Do not switch to another courier and do not change the `reference_number`: the parcel
    may be booked already.
    2. Wait a minute or two, then send exactly the same request, with the same
    `reference_number`.
    3. If 323 comes back, the first attempt got through: fetch that order and use it.
    4. If the fault goes on, double the pause each time and stop after about five attempts.
    5. Then ask the courier, or `support@clickpost.in`, whether the order exists, before you
    book it in any other way.
    """

    ORDER_ALREADY_PLACED = 323
    """Order exists already

    Clickpost holds an order with this `reference_number`. As a rule an earlier attempt got
    through, for instance one that ended in 322, 329, 500 or a broken connection. The order
    exists; another `reference_number` would book the parcel a second time.

    - Order created? Yes, by an earlier call
    - Send again? No: it exists already
    - Who acts? Developer

    1. Call the Fetch Order endpoint with the same `reference_number`.
    2. Compare the order found with yours (recipient, items, courier); if it is the same,
    store its waybill and label and go on as after 200.
    3. If the fetch answers 102 or 202, the first attempt is still under way: poll until it is
    final.
    4. If it is a different order, your code gave one `reference_number` to two orders:
    correct that first.
    5. Only where a second shipment is truly wanted, give it a `reference_number` of its own.
    """

    INVALID_POST_DATA = 328
    """Mandatory data is missing

    One or more mandatory fields of the order are missing. The first suspects are the name,
    phone number, address and pin code of either end, but any other required field can be the
    cause. The reply does not always say which.

    - Order created? No
    - Send again? Only after changing the request
    - Who acts? Developer

    1. Read `meta.message`; if it names a field, begin with that one.
    2. Look at the JSON that was sent: name, phone, address and pin code must be filled in for
    pickup and for drop.
    3. Compare the rest with Clickpost's schema for order creation, and look for required
    fields that are absent, null or empty.
    4. Fill in what is missing, and send the request again.
    """

    COURIER_TIMEOUT = 329
    """Courier did not answer in time

    Clickpost waited for the courier partner's API and gave up. The courier may have booked
    the parcel all the same: the reply cannot tell, although the documentation counts it as
    not successful.

    - Order created? Cannot be told
    - Send again? Yes, unchanged, same reference number
    - Who acts? Courier partner

    1. Do not switch to another courier and do not change the `reference_number`: the parcel
    may be booked already.
    2. Wait a minute or two, then send exactly the same request, with the same
    `reference_number`.
    3. If 323 comes back, the first attempt got through: fetch that order and use it.
    4. If the timeouts go on, double the pause each time and stop after about five attempts.
    5. Then ask the courier, or `support@clickpost.in`, whether the order exists, before you
    book it in any other way.
    """

    ACCOUNT_NOT_FOUND = 351
    """Account does not exist

    No account of your company has the name given in `account_code` for the courier given in
    `courier_partner`. Mostly the name is misspelt, or it belongs to another courier or
    another company's key.

    - Order created? No
    - Send again? Only after fixing account or credentials
    - Who acts? Developer

    1. Look at `account_code` and `courier_partner` in the JSON that was sent.
    2. In the dashboard, compare the account's name letter by letter, and see that it is
    mapped to this very courier.
    3. Check that `username`, `key` and the partner id belong to the company that owns the
    account.
    4. Correct whichever is wrong, and send the request again.
    """

    MULTIPLE_ACCOUNTS = 352
    """Account is not unique

    Your company has more than one account with the name in `account_code` for the same
    courier, so Clickpost cannot choose. This is rare, and only Clickpost can remove the
    duplicate.

    - Order created? No
    - Send again? No: contact support first
    - Who acts? Clickpost

    1. Stop sending orders with this `account_code` and `courier_partner`; each of them fails
    alike.
    2. Write to `support@clickpost.in`, name the `account_code` and `courier_partner`, and ask
    for the duplicate to be removed.
    3. When it is removed, send the waiting orders unchanged, each with its own
    `reference_number`.
    """

    ACCOUNT_INACTIVE = 353
    """Account is inactive

    The courier account named in `account_code` exists, but is switched off in the Clickpost
    dashboard.

    - Order created? No
    - Send again? Only after fixing account or credentials
    - Who acts? Account administrator

    1. Log in to the Clickpost dashboard and find the account with this `account_code` and
    `courier_partner`.
    2. Find out why it was switched off; if that was not on purpose, enable it.
    3. If it is to stay off, have the developer send the `account_code` of an active account
    instead.
    4. Send the request again.
    """

    UNHANDLED_COURIER_ERROR = 354
    """Courier gave an unfamiliar error

    The courier partner answered with an error that Clickpost has no code for. Usually the
    courier's own words stand in the message; where they do not, it holds only a fixed text
    that points to support.

    - Order created? No
    - Send again? Only after acting on the message
    - Who acts? Courier partner

    1. Read `meta.message`; unless it is the fixed text `Unhandled error! Contact
    support@clickpost.in`, it is the courier's reason.
    2. If it names data of the order, correct that and send the request again with the same
    `reference_number`.
    3. If it names something that the courier does not do, set another `courier_partner` and
    send it with the same `reference_number`.
    4. If it sounds like a passing fault of the courier, send nothing under another
    `reference_number` and to no other courier until the courier says whether the order
    exists.
    5. If it is vague or only the fixed text, send the full reply to `support@clickpost.in`.
    """

    VENDOR_CODE_MISSING = 355
    """Vendor code is missing

    The chosen courier demands a `vendor_code`, and the request has none, or one that is not
    registered. FedEx is one such courier; others are not named.

    - Order created? No
    - Send again? Only after changing the request
    - Who acts? Developer

    1. Look at `vendor_code` in the JSON that was sent: it may be absent, empty or misspelt.
    2. Get the registered vendor code for this courier from your account administrator or your
    contact at the courier.
    3. Put it into `vendor_code`, for every order with this `courier_partner`, and send the
    request again.
    """

    BAD_REQUEST = 400
    """Bad request

    The body is not valid JSON, a value has the wrong type (such as text for `weight`), or
    some other data of the request is not accepted. Where Clickpost knows more, the message
    says what.

    - Order created? No
    - Send again? Only after changing the request
    - Who acts? Developer

    1. Read `meta.message`; if it is more than `Bad Request`, correct what it names.
    2. Otherwise run the body that was really sent through a JSON parser, and mend it where
    that stops.
    3. Then compare the type of each value with Clickpost's schema: numbers without quotes,
    arrays and objects not as text.
    4. Send the corrected request; if a request that you find faultless still gets a bare `Bad
    Request`, ask `support@clickpost.in` with the full reply.
    """

    ASYNC_ORDER_FAILED = 420
    """Asynchronous order failed

    An order that had been accepted for the background (102 or 202 before) was worked on and
    failed. It belongs to the B2B API. The message tells which data was not valid.

    - Order created? No
    - Send again? Only after acting on the message
    - Who acts? Developer

    1. End the polling: this state is final, and no order came of it.
    2. Read `meta.message`, which tells what was wrong with the order's data.
    3. Correct that data, and send the order again with the same `reference_number`.
    4. If the message is too vague to act on, send the full reply to `support@clickpost.in`.
    """

    INTERNAL_SERVER_ERROR = 500
    """Clickpost failed

    Clickpost's own servers failed while they handled the request. How far the order had come
    cannot be told from this reply, although the documentation counts it as not successful.

    - Order created? Cannot be told
    - Send again? Yes, unchanged, same reference number
    - Who acts? Clickpost

    1. Do not change the `reference_number` and do not book the parcel elsewhere: the order
    may exist.
    2. Wait 1–2 minutes, then send exactly the same request, with the same `reference_number`.
    3. If 323 comes back, the first attempt got through: fetch that order and use it.
    4. If the fault goes on, double the pause each time and stop after about five attempts.
    5. Then write to `support@clickpost.in` with the times of all attempts, and hold the order
    back until they answer.
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
            "Clickpost has stored an asynchronous order and works on it in the background. This is "
            "neither success nor failure: a waybill may not exist yet. The final code comes when "
            "the order is fetched."
        ),
        action=(
            "Keep the order as pending, under its `reference_number`; do not report a failure and "
            "do not store a waybill yet.\nCall the Fetch Order endpoint with the same "
            "`reference_number`, first after some seconds, then with growing pauses.\nGo on while "
            "the answer is 102 or 202, and on 322, 329 or 500 too: there the fetch failed, which "
            "tells nothing of the order.\nOn 200 store the result; on any other code do what that "
            "code's entry says.\nSet a limit of time; past it, give the `reference_number` to "
            "`support@clickpost.in` and do not create the order again."
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
                    ("overview", "The state is learned by calling order creation again."),
                    ("success", "The state is learned by polling the Fetch Order endpoint."),
                ),
                decision=(
                    "Fetch the order by its `reference_number`. Calling order creation to learn "
                    "the state risks a second booking."
                ),
            ),
            Discrepancy(
                said=(
                    (
                        "overview",
                        (
                            "The success column says No, although the description tells of an "
                            "order that is stored and under way."
                        ),
                    ),
                    ("success", "The request was accepted. Nothing is said of a failure."),
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
                ),
                decision="Both codes are `pending` and call for the same polling.",
            ),
        ),
    ),
    MetaStatus.SUCCESS: _Facts(
        title="Done",
        description=(
            "What was asked for was done: the order was created or, on a fetch, found. The result "
            "of a created order holds `waybill`, `label_url` and `order_id`."
        ),
        action=(
            "Store `waybill`, `label_url` and `order_id` out of the result, beside your "
            "`reference_number`.\nIf `waybill` is missing or null after order creation, do not "
            "ship: fetch the order by its `reference_number` first."
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
        ),
    ),
    MetaStatus.REGISTERED: _Facts(
        title="Order is queued",
        description=(
            "An asynchronous order has been put into Clickpost's queue. Nothing is decided yet, "
            "and there is no waybill to use, whatever `meta.success` says."
        ),
        action=(
            "Keep the order as pending, under its `reference_number`; leave the waybill empty.\n"
            "Call the Fetch Order endpoint with the same `reference_number`, first after some "
            "seconds, then with growing pauses.\nGo on while the answer is 102 or 202, and on 322, "
            "329 or 500 too: there the fetch failed, which tells nothing of the order.\nOn 200 "
            "store the result; on any other code do what that code's entry says.\nSet a limit of "
            "time; past it, give the `reference_number` to `support@clickpost.in` and do not "
            "create the order again."
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
                    (
                        "success",
                        "202 is called similar to 102; how the two differ is not explained.",
                    ),
                ),
                decision="Both codes are `pending` and call for the same polling.",
            ),
            Discrepancy(
                said=(
                    ("overview", "Calls itself a list of every code, yet has no row for 202."),
                    ("success", "Has a row for 202, without HTTP code, success flag or message."),
                ),
                decision=(
                    "202 is a code of this catalogue, with HTTP code, success flag and message "
                    "left null."
                ),
            ),
        ),
    ),
    MetaStatus.AUTHENTICATION_FAILED: _Facts(
        title="Authentication failed",
        description=(
            "The licence key in the URL is wrong, unknown or no longer active, or `username` does "
            "not belong to it. The order's data is not the cause."
        ),
        action=(
            "Look at the URL that was really sent: it must hold both `username` and `key`, whole "
            "and URL-encoded.\nCompare both with the values of your Clickpost account, and check "
            "that the environment uses its own key and not that of another.\nIf they agree, have "
            "the account administrator see whether the key is still active, and put the active key "
            "into your settings.\nSend the request again with the corrected `username` and `key`; "
            "remove the key from whatever you log or pass on."
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
                    ("overview", "Only the licence key is held to be wrong."),
                    ("authentication", "Both `username` and `key` have to be right."),
                ),
                decision="Both parameters are named: check `username` and `key` together.",
            ),
        ),
    ),
    MetaStatus.INVALID_COURIER_PARTNER: _Facts(
        title="Invalid courier partner",
        description=(
            "`courier_partner` is a string, null, or a number that stands for no courier at "
            "Clickpost. The message may call the field by another name."
        ),
        action=(
            "Look at `courier_partner` in the JSON that was sent: it must be an integer such as "
            '`123`, not `"123"` and not null.\nLook the number up in Clickpost\'s list of courier '
            "partners and correct it if it is not there.\nSend the request again with the "
            "corrected `courier_partner`."
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
                    ("validation", "Only the type is spoken of: an integer, not a string or null."),
                ),
                decision="Both are checked: the type first, then whether the courier exists.",
            ),
        ),
    ),
    MetaStatus.WAYBILL_ALREADY_REGISTERED: _Facts(
        title="Waybill is registered already",
        description=(
            "Clickpost knows the `awb_number`, or the `reference_number`, from an earlier call. "
            "Mostly this is the same order sent twice, so the shipment exists. Taking another "
            "number to get past this code books the parcel a second time."
        ),
        action=(
            "Call the Fetch Order endpoint with the `reference_number` that you sent, and compare "
            "its waybill with your `awb_number`.\nIf it is the same shipment, store its waybill "
            "and label and go on as after 200; send nothing again.\nIf nothing is found, look in "
            "your own records for the order that was given this `awb_number` before.\nUse an "
            "unused `awb_number` only where the registered one carries another parcel, so that "
            "yours is truly a second shipment.\nIf you cannot tell which parcel has the waybill, "
            "ask `support@clickpost.in` before you book anything."
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
                            "The success column says Yes, and yet the call is to be made once more "
                            "with another `awb_number`."
                        ),
                    ),
                    ("courier", "A value that was not used before is to be sent."),
                ),
                decision=(
                    "Fetch and use the order that exists. Following the advice to take another "
                    "number books the parcel twice."
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
                    "The entry holds for every order: nothing in the reply tells which kind it was."
                ),
            ),
        ),
    ),
    MetaStatus.INVALID_ORDER_TYPE: _Facts(
        title="Invalid order type",
        description=(
            "`order_type` says how the order is paid. It is missing, null or another word than "
            "`PREPAID`, `COD` and `EXCHANGE`."
        ),
        action=(
            "Look at `order_type` in the JSON that was sent, including its case and any spaces "
            "around it.\nSet it to `PREPAID` for an order that is paid, `COD` for cash on "
            "delivery, or `EXCHANGE` for an exchange.\nSee that `cod_value` goes with it (zero for "
            "`PREPAID`, more than zero for `COD`), or 315 comes next; then send the request again."
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
    ),
    MetaStatus.INVALID_PRIORITY: _Facts(
        title="Invalid priority",
        description="`priority` is another word than `NORMAL` and `URGENT`.",
        action=(
            "Look at `priority` in the JSON that was sent, including its case and any spaces "
            "around it.\nSet it to `NORMAL` or `URGENT`, in capitals, and send the request again."
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
    ),
    MetaStatus.INVALID_DELIVERY_TYPE: _Facts(
        title="Invalid delivery type",
        description=(
            "`delivery_type` says which way the parcel goes. It is another word than `FORWARD`, to "
            "the customer, and `RVP`, a pickup from the customer."
        ),
        action=(
            "Look at `delivery_type` in the JSON that was sent, including its case and any spaces "
            "around it.\nSet it to `FORWARD` or `RVP`, in capitals; `RVP` also needs "
            "`additional.rvp_reason`, or 310 comes next.\nSend the request again."
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
    ),
    MetaStatus.INVALID_RVP_REASON: _Facts(
        title="Return reason missing or too long",
        description=(
            "The order is a reverse shipment (`delivery_type` `RVP`), and the reason for it is "
            "missing, null, or longer than 500 characters. The reason belongs into "
            "`additional.rvp_reason`."
        ),
        action=(
            "Look at `delivery_type`: if the parcel goes to the customer, it should be `FORWARD`, "
            "and no reason is needed.\nFor `RVP`, put the reason as text into "
            "`additional.rvp_reason`, inside the `additional` object and not at the top level.\n"
            "Shorten it to 500 characters at most, then send the request again."
        ),
        category=Category.REVERSE_SHIPMENT,
        outcome=Outcome.FAILED,
        recovery=Recovery.FIX_REQUEST,
        owner=Owner.DEVELOPER,
        since="1.0.0",
        http_status=200,
        order_successful=False,
        messages=("RVP reason is missing", "RVP reason can't be more than 500 chars"),
        fields=("additional.rvp_reason", "delivery_type"),
        related=(MetaStatus.RVP_NOT_SUPPORTED, MetaStatus.INVALID_DELIVERY_TYPE),
        discrepancies=(
            Discrepancy(
                said=(
                    (
                        "overview",
                        "The field is called `rvp_reason`, with no word on where it stands.",
                    ),
                    ("reverse_shipment", "The field is `additional.rvp_reason`."),
                ),
                decision=(
                    "The full path `additional.rvp_reason` is used, as the more exact of the two."
                ),
            ),
        ),
    ),
    MetaStatus.RVP_NOT_SUPPORTED: _Facts(
        title="Courier does not do reverse shipments",
        description=(
            "The order is a reverse shipment, and the courier behind `courier_partner` does not "
            "pick up from customers."
        ),
        action=(
            "Check that the order is meant as a reverse shipment; if not, set `delivery_type` to "
            "`FORWARD`.\nOtherwise set `courier_partner` to a courier of your account that offers "
            "reverse pickups, and `account_code` to match.\nSend the request again."
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
            "The order lists nothing to ship: `shipment_details.items` is missing or an empty "
            "array."
        ),
        action=(
            "Look at `shipment_details` in the JSON that was sent: the array is named `items` and "
            "stands inside it.\nPut at least one item into `shipment_details.items`, each as an "
            "object.\nSend the request again."
        ),
        category=Category.VALIDATION,
        outcome=Outcome.FAILED,
        recovery=Recovery.FIX_REQUEST,
        owner=Owner.DEVELOPER,
        since="1.0.0",
        http_status=200,
        order_successful=False,
        messages=("Items Data is missing from order details",),
        fields=("shipment_details.items",),
        related=(MetaStatus.INVALID_ITEMS_FORMAT, MetaStatus.INVALID_ORDER_DATA),
        discrepancies=(
            Discrepancy(
                said=(
                    (
                        "overview",
                        (
                            "The data is missing from the field `item`, but the cure is an array "
                            "called `items`."
                        ),
                    ),
                    ("validation", "The field is `items`."),
                ),
                decision="The name `items` is used: it is the one that both tables share.",
            ),
            Discrepancy(
                said=(
                    ("overview", "Where the field stands in the payload is left open."),
                    ("validation", "It stands inside `shipment_details`."),
                ),
                decision="The full path `shipment_details.items` is used.",
            ),
        ),
    ),
    MetaStatus.INVALID_ITEMS_FORMAT: _Facts(
        title="Items have the wrong form",
        description=(
            "`shipment_details.items` is not an array of objects, for instance a string of JSON or "
            "a single object, or an item lacks one of its mandatory fields."
        ),
        action=(
            "Look at `shipment_details.items` in the JSON that was sent: it must be an array, and "
            "each element an object.\nIf it is text that holds JSON, encode the body once and not "
            "twice; if it is one object, put it into an array.\nCompare each item with Clickpost's "
            "schema for order creation and add the mandatory fields that are missing.\nSend the "
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
        fields=("shipment_details.items",),
        related=(MetaStatus.ITEMS_MISSING, MetaStatus.INVALID_ORDER_DATA),
        discrepancies=(
            Discrepancy(
                said=(
                    (
                        "overview",
                        (
                            "The message of 313 is the beginning of that of 314, although the two "
                            "describe different faults."
                        ),
                    ),
                    ("validation", "Has 313 only, without a message."),
                ),
                decision="The code decides, never the text: 313 is about the items alone.",
            ),
        ),
    ),
    MetaStatus.INVALID_ORDER_DATA: _Facts(
        title="Order data is invalid",
        description=(
            "Something in the order's data is not accepted. What it is stands in the message, "
            "after the colon. It need not be the items, although the message begins with them."
        ),
        action=(
            "Read `meta.message` after `Invalid Format of items for Order data:`; it says which "
            "data is refused and why.\nCorrect that data in the request, and where it comes from.\n"
            "Send the request again; if the message says nothing after the colon, ask "
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
                            "The message speaks of items and begins like that of 313, while the "
                            "description speaks of order data as a whole."
                        ),
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
                    ("validation", "Has no row for 314; nor has any other topic table."),
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
            "`cod_value` does not go with `order_type`: a `PREPAID` order has an amount to "
            "collect, or a `COD` order has none."
        ),
        action=(
            "Look at `order_type` and `cod_value` in the JSON that was sent, and find out which of "
            "the two is wrong.\nFor `PREPAID`, set `cod_value` to `0`; for `COD`, set it to the "
            "amount to be collected, which must be more than zero.\nFor `EXCHANGE` no rule is "
            "documented: try `0` if nothing is collected, and ask `support@clickpost.in` if that "
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
                ),
                decision="Send more than zero: it satisfies both wordings.",
            ),
            Discrepancy(
                said=(
                    ("overview", "Says nothing of `EXCHANGE`."),
                    ("validation", "Says nothing of `EXCHANGE`."),
                ),
                decision=(
                    "The action says that no rule is documented, and suggests `0` where nothing is "
                    "collected."
                ),
            ),
        ),
    ),
    MetaStatus.COURIER_CREDENTIALS_MISSING: _Facts(
        title="No credentials for the courier",
        description=(
            "The account named in `account_code` has no credentials for the courier partner, or "
            "they were left blank. They are kept in the Clickpost dashboard, not in the request."
        ),
        action=(
            "Read `account_code` and `courier_partner` from the request, so that you know which "
            "account of which courier is meant.\nLog in to the dashboard, open Carrier "
            "Configuration, choose Add Credentials, and fill in every field for this courier.\nIf "
            "the credentials exist under another account, have the developer send that account's "
            "`account_code` instead.\nSend the request again."
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
        related=(MetaStatus.ACCOUNT_NOT_FOUND, MetaStatus.ACCOUNT_INACTIVE),
    ),
    MetaStatus.COURIER_ORDER_FAILED: _Facts(
        title="Courier refused the order",
        description=(
            "Clickpost passed the order on, and the courier partner did not take it. The courier's "
            "reason stands in the message, mostly after the colon; sometimes the whole message is "
            "the courier's own text."
        ),
        action=(
            "Read the courier's reason in `meta.message`, mostly behind `Error In Order Placing To "
            "Courier Partner:`.\nIf it names data of the order (an address, pin code, weight or "
            "amount), correct that and send the request again with the same `reference_number`.\n"
            "If it sounds like a passing fault or a timeout, go to no other courier: wait, then "
            "send the same request with the same `reference_number`, or ask support.\nIf it names "
            "something that the courier does not do, set another `courier_partner` and send it "
            "with the same `reference_number`.\nIf it names the contract or account, hand it to "
            "the account administrator or your contact at the courier.\nIf it is too vague to act "
            "on, send the full reply to `support@clickpost.in`."
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
                    ("courier", "Has no row for 319; nor has any other topic table."),
                ),
                decision=(
                    "Placed in the category `courier`, since the fault lies with the courier "
                    "partner."
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
            "Check that the request used the `username` and `key` of the intended company account; "
            "another one may lack the service.\nIf it did, write to `support@clickpost.in`, or to "
            "your account manager there, and have order creation enabled.\nHold back further "
            "orders until it is enabled, then send them, complete and unchanged."
        ),
        category=Category.AUTHENTICATION,
        outcome=Outcome.FAILED,
        recovery=Recovery.FIX_ACCOUNT,
        owner=Owner.ACCOUNT_ADMIN,
        since="1.0.0",
        http_status=200,
        order_successful=False,
        messages=("This service is not subscribed by you",),
        related=(MetaStatus.AUTHENTICATION_FAILED, MetaStatus.ACCOUNT_INACTIVE),
    ),
    MetaStatus.AWB_NOT_FOUND: _Facts(
        title="Waybill not found",
        description=(
            "Clickpost does not hold the waybill number that was sent, or it belongs to another "
            "company's account. It comes both when an order is created with an `awb_number` and "
            "when one is fetched by `awb`."
        ),
        action=(
            "See which call it was: order creation sends `awb_number`, the fetch sends `awb`.\n"
            "Compare the number with your records, digit by digit, and check that "
            "`courier_partner` is the courier who issued it.\nWhen creating, send an `awb_number` "
            "that is registered with Clickpost, or leave the field out.\nWhen fetching, make sure "
            "that the order came to exist (200, not 102 or 202) and that you use the account which "
            "made it.\nDo not take this code as leave to book the parcel again: fetch it by its "
            "`reference_number` first."
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
        related=(MetaStatus.WAYBILL_ALREADY_REGISTERED, MetaStatus.PROCESSING),
        discrepancies=(
            Discrepancy(
                said=(
                    (
                        "overview",
                        (
                            "A fault of order creation: the field may be removed and the order "
                            "tried without it."
                        ),
                    ),
                    (
                        "courier",
                        "A fault of the fetch: the waybill never came to be, or is not yours.",
                    ),
                ),
                decision="Both uses are described; the call that was made tells which one applies.",
            ),
            Discrepancy(
                said=(
                    ("overview", "The field is `awb_number`."),
                    ("courier", "The field is `awb`."),
                ),
                decision="Both names are listed: `awb_number` for creation, `awb` for the fetch.",
            ),
        ),
    ),
    MetaStatus.COURIER_SERVER_ERROR: _Facts(
        title="Courier's server failed",
        description=(
            "The courier partner's server failed while it handled the order. Whether the courier "
            "has booked the parcel cannot be told from this reply, although the documentation "
            "counts it as not successful."
        ),
        action=(
            "Do not switch to another courier and do not change the `reference_number`: the parcel "
            "may be booked already.\nWait a minute or two, then send exactly the same request, "
            "with the same `reference_number`.\nIf 323 comes back, the first attempt got through: "
            "fetch that order and use it.\nIf the fault goes on, double the pause each time and "
            "stop after about five attempts.\nThen ask the courier, or `support@clickpost.in`, "
            "whether the order exists, before you book it in any other way."
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
                    ("overview", "There is some issue in the servers of the courier partner."),
                    ("courier", "The courier partner's server answered with a 500."),
                ),
                decision=(
                    "Taken as any fault of the courier's server. The HTTP code between Clickpost "
                    "and the courier is not in the reply and decides nothing."
                ),
            ),
        ),
    ),
    MetaStatus.ORDER_ALREADY_PLACED: _Facts(
        title="Order exists already",
        description=(
            "Clickpost holds an order with this `reference_number`. As a rule an earlier attempt "
            "got through, for instance one that ended in 322, 329, 500 or a broken connection. The "
            "order exists; another `reference_number` would book the parcel a second time."
        ),
        action=(
            "Call the Fetch Order endpoint with the same `reference_number`.\nCompare the order "
            "found with yours (recipient, items, courier); if it is the same, store its waybill "
            "and label and go on as after 200.\nIf the fetch answers 102 or 202, the first attempt "
            "is still under way: poll until it is final.\nIf it is a different order, your code "
            "gave one `reference_number` to two orders: correct that first.\nOnly where a second "
            "shipment is truly wanted, give it a `reference_number` of its own."
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
                            "The success column says Yes, and yet the call is to be made once more "
                            "under another reference number."
                        ),
                    ),
                    ("courier", "States that the order exists, and advises nothing."),
                ),
                decision=(
                    "Fetch and use the order that exists. Following the advice to take another "
                    "number books the parcel twice."
                ),
            ),
        ),
    ),
    MetaStatus.INVALID_POST_DATA: _Facts(
        title="Mandatory data is missing",
        description=(
            "One or more mandatory fields of the order are missing. The first suspects are the "
            "name, phone number, address and pin code of either end, but any other required field "
            "can be the cause. The reply does not always say which."
        ),
        action=(
            "Read `meta.message`; if it names a field, begin with that one.\nLook at the JSON that "
            "was sent: name, phone, address and pin code must be filled in for pickup and for "
            "drop.\nCompare the rest with Clickpost's schema for order creation, and look for "
            "required fields that are absent, null or empty.\nFill in what is missing, and send "
            "the request again."
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
        ),
    ),
    MetaStatus.COURIER_TIMEOUT: _Facts(
        title="Courier did not answer in time",
        description=(
            "Clickpost waited for the courier partner's API and gave up. The courier may have "
            "booked the parcel all the same: the reply cannot tell, although the documentation "
            "counts it as not successful."
        ),
        action=(
            "Do not switch to another courier and do not change the `reference_number`: the parcel "
            "may be booked already.\nWait a minute or two, then send exactly the same request, "
            "with the same `reference_number`.\nIf 323 comes back, the first attempt got through: "
            "fetch that order and use it.\nIf the timeouts go on, double the pause each time and "
            "stop after about five attempts.\nThen ask the courier, or `support@clickpost.in`, "
            "whether the order exists, before you book it in any other way."
        ),
        category=Category.COURIER,
        outcome=Outcome.UNKNOWN,
        recovery=Recovery.RETRY,
        owner=Owner.COURIER,
        since="1.0.0",
        http_status=200,
        order_successful=False,
        messages=("Courier Partner API timeout",),
        related=(MetaStatus.COURIER_SERVER_ERROR, MetaStatus.ORDER_ALREADY_PLACED),
    ),
    MetaStatus.ACCOUNT_NOT_FOUND: _Facts(
        title="Account does not exist",
        description=(
            "No account of your company has the name given in `account_code` for the courier given "
            "in `courier_partner`. Mostly the name is misspelt, or it belongs to another courier "
            "or another company's key."
        ),
        action=(
            "Look at `account_code` and `courier_partner` in the JSON that was sent.\nIn the "
            "dashboard, compare the account's name letter by letter, and see that it is mapped to "
            "this very courier.\nCheck that `username`, `key` and the partner id belong to the "
            "company that owns the account.\nCorrect whichever is wrong, and send the request "
            "again."
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
                    "Everything that either table names is checked, beginning with spelling and "
                    "mapping."
                ),
            ),
        ),
    ),
    MetaStatus.MULTIPLE_ACCOUNTS: _Facts(
        title="Account is not unique",
        description=(
            "Your company has more than one account with the name in `account_code` for the same "
            "courier, so Clickpost cannot choose. This is rare, and only Clickpost can remove the "
            "duplicate."
        ),
        action=(
            "Stop sending orders with this `account_code` and `courier_partner`; each of them "
            "fails alike.\nWrite to `support@clickpost.in`, name the `account_code` and "
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
        ),
    ),
    MetaStatus.ACCOUNT_INACTIVE: _Facts(
        title="Account is inactive",
        description=(
            "The courier account named in `account_code` exists, but is switched off in the "
            "Clickpost dashboard."
        ),
        action=(
            "Log in to the Clickpost dashboard and find the account with this `account_code` and "
            "`courier_partner`.\nFind out why it was switched off; if that was not on purpose, "
            "enable it.\nIf it is to stay off, have the developer send the `account_code` of an "
            "active account instead.\nSend the request again."
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
    ),
    MetaStatus.UNHANDLED_COURIER_ERROR: _Facts(
        title="Courier gave an unfamiliar error",
        description=(
            "The courier partner answered with an error that Clickpost has no code for. Usually "
            "the courier's own words stand in the message; where they do not, it holds only a "
            "fixed text that points to support."
        ),
        action=(
            "Read `meta.message`; unless it is the fixed text `Unhandled error! Contact "
            "support@clickpost.in`, it is the courier's reason.\nIf it names data of the order, "
            "correct that and send the request again with the same `reference_number`.\nIf it "
            "names something that the courier does not do, set another `courier_partner` and send "
            "it with the same `reference_number`.\nIf it sounds like a passing fault of the "
            "courier, send nothing under another `reference_number` and to no other courier until "
            "the courier says whether the order exists.\nIf it is vague or only the fixed text, "
            "send the full reply to `support@clickpost.in`."
        ),
        category=Category.COURIER,
        outcome=Outcome.FAILED,
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
                ),
                decision=(
                    "Read the message; where it is the fixed text, there is no detail, and support "
                    "has to be asked."
                ),
            ),
        ),
    ),
    MetaStatus.VENDOR_CODE_MISSING: _Facts(
        title="Vendor code is missing",
        description=(
            "The chosen courier demands a `vendor_code`, and the request has none, or one that is "
            "not registered. FedEx is one such courier; others are not named."
        ),
        action=(
            "Look at `vendor_code` in the JSON that was sent: it may be absent, empty or "
            "misspelt.\nGet the registered vendor code for this courier from your account "
            "administrator or your contact at the courier.\nPut it into `vendor_code`, for every "
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
                    ("overview", "Certain couriers demand it; none is named."),
                    ("courier", "FedEx is named as an example."),
                ),
                decision=(
                    "Any courier may demand it. FedEx is an example, and this code shows where "
                    "else it is needed."
                ),
            ),
        ),
    ),
    MetaStatus.BAD_REQUEST: _Facts(
        title="Bad request",
        description=(
            "The body is not valid JSON, a value has the wrong type (such as text for `weight`), "
            "or some other data of the request is not accepted. Where Clickpost knows more, the "
            "message says what."
        ),
        action=(
            "Read `meta.message`; if it is more than `Bad Request`, correct what it names.\n"
            "Otherwise run the body that was really sent through a JSON parser, and mend it where "
            "that stops.\nThen compare the type of each value with Clickpost's schema: numbers "
            "without quotes, arrays and objects not as text.\nSend the corrected request; if a "
            "request that you find faultless still gets a bare `Bad Request`, ask "
            "`support@clickpost.in` with the full reply."
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
                    "Every fault of the payload can be meant: read the message, then check syntax, "
                    "then types."
                ),
            ),
            Discrepancy(
                said=(("overview", "The code is 400, while the HTTP code is 200."),),
                decision=(
                    "400 is the code in `meta.status`. A client that looks at HTTP alone takes "
                    "this reply for a success."
                ),
            ),
        ),
    ),
    MetaStatus.ASYNC_ORDER_FAILED: _Facts(
        title="Asynchronous order failed",
        description=(
            "An order that had been accepted for the background (102 or 202 before) was worked on "
            "and failed. It belongs to the B2B API. The message tells which data was not valid."
        ),
        action=(
            "End the polling: this state is final, and no order came of it.\nRead `meta.message`, "
            "which tells what was wrong with the order's data.\nCorrect that data, and send the "
            "order again with the same `reference_number`.\nIf the message is too vague to act on, "
            "send the full reply to `support@clickpost.in`."
        ),
        category=Category.SERVER,
        outcome=Outcome.FAILED,
        recovery=Recovery.INSPECT_MESSAGE,
        owner=Owner.DEVELOPER,
        since="1.0.0",
        related=(MetaStatus.PROCESSING, MetaStatus.REGISTERED, MetaStatus.BAD_REQUEST),
        discrepancies=(
            Discrepancy(
                said=(
                    ("overview", "Calls itself a list of every code, yet has no row for 420."),
                    ("server", "Has a row for 420, without HTTP code, success flag or message."),
                ),
                decision=(
                    "420 is a code of this catalogue, with HTTP code, success flag and message "
                    "left null."
                ),
            ),
        ),
    ),
    MetaStatus.INTERNAL_SERVER_ERROR: _Facts(
        title="Clickpost failed",
        description=(
            "Clickpost's own servers failed while they handled the request. How far the order had "
            "come cannot be told from this reply, although the documentation counts it as not "
            "successful."
        ),
        action=(
            "Do not change the `reference_number` and do not book the parcel elsewhere: the order "
            "may exist.\nWait 1–2 minutes, then send exactly the same request, with the same "
            "`reference_number`.\nIf 323 comes back, the first attempt got through: fetch that "
            "order and use it.\nIf the fault goes on, double the pause each time and stop after "
            "about five attempts.\nThen write to `support@clickpost.in` with the times of all "
            "attempts, and hold the order back until they answer."
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
                said=(("overview", "The code is 500, while the HTTP code is 200."),),
                decision=(
                    "500 is the code in `meta.status`. Alarms and retries that watch HTTP codes "
                    "never see it."
                ),
            ),
            Discrepancy(
                said=(
                    ("overview", "Wait a while; support is for when several attempts have failed."),
                    ("server", "Wait 1–2 minutes; support is for when it persists."),
                ),
                decision=(
                    "Wait 1–2 minutes before sending it again, and longer before each later "
                    "attempt."
                ),
            ),
            Discrepancy(
                said=(
                    ("introduction", "Names 500 as an example of an HTTP status."),
                    (
                        "overview",
                        "The HTTP code of each row is 200, so that no code comes with HTTP 500.",
                    ),
                ),
                decision=(
                    "`http_status` is what the table says. An HTTP status of 500 itself, should it "
                    "come, says nothing of the code: read the body, and without a readable code "
                    "take the outcome as unknown."
                ),
            ),
        ),
    ),
}

for _status in MetaStatus:
    _status.__doc__ = f"{_status.title}\n\n{_status.description}\n\n{_status.action}"
