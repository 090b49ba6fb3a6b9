# Generated from catalogue.yaml by `make generate`; do not edit.
"""What is known of each code, and of the fields of a request."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from .codes import MetaStatus
from .vocabulary import Category, Outcome, Owner, Recovery

Constraint = Mapping[str, Any]
"""Something that a request must meet, in the words of JSON Schema, with `field` and `message`."""


class Said(NamedTuple):
    """What one source says."""

    source: str
    statement: str


class Discrepancy(NamedTuple):
    """Where sources contradict each other or are silent, and how this catalogue resolves it."""

    said: tuple[Said, ...]
    """What each source says, in our own words."""
    decision: str
    """What this catalogue does about it."""


class Deprecated(NamedTuple):
    """Marks an entry that must not be used any more."""

    since: str
    """The version that deprecated it."""
    reason: str
    use: MetaStatus
    """The name of the status that replaces it."""


class Place(NamedTuple):
    """One place of a field in a request, and where it applies."""

    at: str
    """The path to the field in the request's body; a URL parameter begins with `query.`."""
    versions: tuple[str, ...]
    """The versions of the API that have it there."""


class RequestField(NamedTuple):
    """A field of the request, by the name that statuses use for it."""

    name: str
    places: tuple[Place, ...]
    """Where it may be, in the order in which a check looks."""
    unless: str | None
    """A path; where it leads to a value that is not null, the field is not checked."""


class Facts(NamedTuple):
    """What is known of one code; see the properties of `MetaStatus`."""

    title: str
    category: Category
    outcome: Outcome
    recovery: Recovery
    owner: Owner
    description: str
    action: str
    never: str | None
    fields: tuple[str, ...]
    request: tuple[Constraint, ...]
    keywords: tuple[str, ...]
    related: tuple[MetaStatus, ...]
    discrepancies: tuple[Discrepancy, ...]
    since: str
    deprecated: Deprecated | None
    http_status: int | None
    order_successful: bool | None
    messages: tuple[str, ...]
    tables: tuple[str, ...]


# fmt: off
FACTS: dict[int, Facts] = {
    MetaStatus.PROCESSING: Facts(
        title="Order is being processed",
        category=Category.SUCCESS,
        outcome=Outcome.PENDING,
        recovery=Recovery.POLL,
        owner=Owner.NOBODY,
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
            "its label, and stop asking.\nIf it is 102 or 202, ask again after twice the wait, at "
            "most a minute. If it is 322, 329, 500 or no reply, wait a minute and ask once more: "
            "perhaps only the question failed. After a second such answer stop, and ask the "
            "courier or support.\nIf it is 420, stop asking and follow its entry. Any other code "
            "is not certain to be about the order: stop asking, and let a person ask support.\n"
            "After 10 questions, give the `reference_number` to `support@clickpost.in`; until they "
            "answer, do not send this parcel under another `reference_number`, courier or waybill "
            "number."
        ),
        never=(
            "send this parcel under another `reference_number`, courier or waybill number while it "
            "is pending: that can book it twice."
        ),
        fields=("reference_number",),
        request=(),
        keywords=(
            "async order",
            "still processing",
            "pending",
            "no waybill yet",
            "waybill null",
            "order in progress",
            "polling",
        ),
        related=(MetaStatus.REGISTERED, MetaStatus.SUCCESS, MetaStatus.ASYNC_ORDER_FAILED),
        discrepancies=(
            Discrepancy(
                said=(
                    Said(
                        source="overview",
                        statement="To learn the state, order creation is called again.",
                    ),
                    Said(
                        source="success",
                        statement="To learn the state, the Fetch Order endpoint is polled.",
                    ),
                    Said(
                        source="public_docs",
                        statement=(
                            "To learn the state, the same create request is sent again with the "
                            "same `reference_number`. Fetch Order asks for the waybill and the "
                            "courier; only the B2B interface fetches by `reference_number`."
                        ),
                    ),
                    Said(
                        source="public_docs_older",
                        statement=(
                            "Fetch Order takes either the `reference_number`, or waybill and "
                            "courier."
                        ),
                    ),
                ),
                decision=(
                    "Both ways are given: fetch where the endpoint takes a `reference_number` or "
                    "the waybill is known, otherwise send the same create request again, unchanged."
                ),
            ),
            Discrepancy(
                said=(
                    Said(
                        source="overview",
                        statement=(
                            "The success column says No, although the description is of an order "
                            "that is stored and under way."
                        ),
                    ),
                    Said(
                        source="success",
                        statement="The request was accepted. A failure is not mentioned.",
                    ),
                ),
                decision=(
                    "The outcome is `pending`: the order is not created yet, and may still be."
                ),
            ),
            Discrepancy(
                said=(
                    Said(
                        source="success",
                        statement=(
                            "102 and 202 describe the same state, and the difference between them "
                            "is not explained."
                        ),
                    ),
                    Said(
                        source="public_docs",
                        statement=(
                            "The first answer is 202; later ones are 102 until the order is "
                            "decided."
                        ),
                    ),
                ),
                decision="Both codes are `pending` and are asked about in the same way.",
            ),
            Discrepancy(
                said=(
                    Said(
                        source="overview",
                        statement=(
                            "Does not say what a question about an unknown reference returns."
                        ),
                    ),
                    Said(source="public_docs", statement="Does not say what it returns either."),
                ),
                decision=(
                    "Only 200, 323, 102, 202 and 420 say something about the order. Every other "
                    'answer, "not found" included, proves nothing.'
                ),
            ),
        ),
        since="1.0.0",
        deprecated=None,
        http_status=200,
        order_successful=False,
        messages=(),
        tables=("overview", "success"),
    ),
    MetaStatus.SUCCESS: Facts(
        title="Done",
        category=Category.SUCCESS,
        outcome=Outcome.SUCCEEDED,
        recovery=Recovery.NONE,
        owner=Owner.NOBODY,
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
        never=None,
        fields=(),
        request=(),
        keywords=("order created", "booked"),
        related=(MetaStatus.PROCESSING, MetaStatus.ORDER_ALREADY_PLACED),
        discrepancies=(
            Discrepancy(
                said=(
                    Said(source="overview", statement="The order was created, or it was fetched."),
                    Said(
                        source="success",
                        statement="The order was created, or the request was otherwise fulfilled.",
                    ),
                ),
                decision=(
                    "200 proves that the call did what it is for, not that this call made an "
                    "order. Read `waybill` from the result before relying on it."
                ),
            ),
            Discrepancy(
                said=(
                    Said(source="overview", statement="No action is needed."),
                    Said(
                        source="success",
                        statement="Waybill, label and order id are to be stored.",
                    ),
                ),
                decision="They are stored. Without the waybill the parcel cannot be shipped.",
            ),
            Discrepancy(
                said=(
                    Said(source="success", statement="The label is called `label_url`."),
                    Said(
                        source="public_docs",
                        statement="In recorded replies the label is called `label`.",
                    ),
                ),
                decision=(
                    "`label_url` is named, as the reference has it. Read `label` if it is missing."
                ),
            ),
        ),
        since="1.0.0",
        deprecated=None,
        http_status=200,
        order_successful=True,
        messages=("Success",),
        tables=("overview", "success"),
    ),
    MetaStatus.REGISTERED: Facts(
        title="Order is queued",
        category=Category.SUCCESS,
        outcome=Outcome.PENDING,
        recovery=Recovery.POLL,
        owner=Owner.NOBODY,
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
            "is 102 or 202, ask again after twice the wait, at most a minute. If it is 322, 329, "
            "500 or no reply, wait a minute and ask once more: perhaps only the question failed. "
            "After a second such answer stop, and ask the courier or support.\nIf it is 420, stop "
            "asking and follow its entry. Any other code is not certain to be about the order: "
            "stop asking, and let a person ask support.\nAfter 10 questions, give the "
            "`reference_number` to `support@clickpost.in`; until they answer, do not send this "
            "parcel under another `reference_number`, courier or waybill number."
        ),
        never=(
            "send this parcel under another `reference_number`, courier or waybill number while it "
            "is pending: that can book it twice."
        ),
        fields=("reference_number",),
        request=(),
        keywords=(
            "async order",
            "queued",
            "accepted",
            "pending",
            "no waybill yet",
            "waybill null",
            "polling",
        ),
        related=(MetaStatus.PROCESSING, MetaStatus.SUCCESS, MetaStatus.ASYNC_ORDER_FAILED),
        discrepancies=(
            Discrepancy(
                said=(
                    Said(
                        source="success",
                        statement="202 is called similar to 102; the difference is not explained.",
                    ),
                    Said(
                        source="public_docs",
                        statement=(
                            "The first answer is 202; later ones are 102 until the order is "
                            "decided."
                        ),
                    ),
                ),
                decision="Both codes are `pending` and are asked about in the same way.",
            ),
            Discrepancy(
                said=(
                    Said(
                        source="overview",
                        statement="Calls itself a list of every code, but has no row for 202.",
                    ),
                    Said(
                        source="success",
                        statement="Has a row for 202, without HTTP code, success flag or message.",
                    ),
                ),
                decision=(
                    "202 is a code of this catalogue. HTTP code, success flag and message are null."
                ),
            ),
            Discrepancy(
                said=(
                    Said(source="success", statement="202 means that an order is queued."),
                    Said(
                        source="public_docs",
                        statement=(
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
        since="1.0.0",
        deprecated=None,
        http_status=None,
        order_successful=None,
        messages=(),
        tables=("success",),
    ),
    MetaStatus.AUTHENTICATION_FAILED: Facts(
        title="Authentication failed",
        category=Category.AUTHENTICATION,
        outcome=Outcome.FAILED,
        recovery=Recovery.FIX_ACCOUNT,
        owner=Owner.DEVELOPER,
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
        never=None,
        fields=("query.username", "query.key"),
        request=(),
        keywords=(
            "invalid api key",
            "invalid token",
            "wrong key",
            "licence key",
            "license key",
            "login failed",
            "unauthorized",
            "authetication",
            "credentials",
        ),
        related=(MetaStatus.ACCOUNT_NOT_FOUND, MetaStatus.SERVICE_NOT_SUBSCRIBED),
        discrepancies=(
            Discrepancy(
                said=(
                    Said(source="overview", statement="Only the licence key is said to be wrong."),
                    Said(
                        source="authentication",
                        statement="Both `username` and `key` have to be right.",
                    ),
                ),
                decision="Both parameters are named: check `username` and `key` together.",
            ),
            Discrepancy(
                said=(
                    Said(
                        source="overview",
                        statement=(
                            "The message speaks of a token or API key, the description of a "
                            "license key."
                        ),
                    ),
                    Said(source="authentication", statement="The parameter is called `key`."),
                ),
                decision="All of these are one thing, the URL parameter `key`.",
            ),
            Discrepancy(
                said=(
                    Said(
                        source="authentication",
                        statement="`username` is one of the two parameters to be checked.",
                    ),
                    Said(
                        source="public_docs",
                        statement="On the fetch of V4, `username` is optional.",
                    ),
                ),
                decision="Send both. A wrong `username` can be the cause only where it is sent.",
            ),
        ),
        since="1.0.0",
        deprecated=None,
        http_status=200,
        order_successful=False,
        messages=("Authentication Failed: Invalid Token or API Key",),
        tables=("overview", "authentication"),
    ),
    MetaStatus.INVALID_COURIER_PARTNER: Facts(
        title="Invalid courier partner",
        category=Category.VALIDATION,
        outcome=Outcome.FAILED,
        recovery=Recovery.FIX_REQUEST,
        owner=Owner.DEVELOPER,
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
        never=None,
        fields=("courier_partner",),
        request=(
            {
                "field": "courier_partner",
                "message": (
                    "`courier_partner` must be a whole number or text that consists of digits."
                ),
                "anyOf": ({"type": "integer"}, {"type": "string", "pattern": "^[0-9]+$"}),
            },
        ),
        keywords=(
            "invalid courier partner id",
            "cp_id",
            "wrong courier id",
            "carrier id",
            "unknown courier",
        ),
        related=(MetaStatus.RVP_NOT_SUPPORTED, MetaStatus.ACCOUNT_NOT_FOUND),
        discrepancies=(
            Discrepancy(
                said=(
                    Said(
                        source="overview",
                        statement="An integer is wrong too if no courier partner has it as its id.",
                    ),
                    Said(
                        source="validation",
                        statement="Only the type is mentioned: an integer, not a string or null.",
                    ),
                ),
                decision="Both are checked: the type first, then whether the courier exists.",
            ),
            Discrepancy(
                said=(
                    Said(source="validation", statement="Text is not accepted."),
                    Said(
                        source="public_docs",
                        statement=(
                            "An integer in every table, but the example payload of V3 sends it as "
                            'text, `"129"`.'
                        ),
                    ),
                ),
                decision="Send an integer. Digits as text are not reported as a mistake here.",
            ),
            Discrepancy(
                said=(
                    Said(
                        source="overview",
                        statement="The message calls the field `courier_partner`.",
                    ),
                    Said(source="public_errors", statement="The message calls the field `cp_id`."),
                ),
                decision=(
                    "The message of the reference is listed. The code decides, never the text."
                ),
            ),
        ),
        since="1.0.0",
        deprecated=None,
        http_status=200,
        order_successful=False,
        messages=("Invalid Courier Partner Id with Field courier_partner",),
        tables=("overview", "validation"),
    ),
    MetaStatus.WAYBILL_ALREADY_REGISTERED: Facts(
        title="Waybill is registered already",
        category=Category.COURIER,
        outcome=Outcome.ALREADY_EXISTS,
        recovery=Recovery.RECONCILE,
        owner=Owner.DEVELOPER,
        description=(
            "Clickpost knows the `awb_number`, or the `reference_number`, from an earlier call. "
            "That call may have been for this parcel or for another one, so compare before you "
            "change anything: a new number for the same parcel books it twice. Tracking's "
            "`awb-register` endpoint also answers 303; there it is about tracking, and this entry "
            "does not apply."
        ),
        action=(
            "Check which endpoint answered: after a call to tracking's `awb-register`, stop here.\n"
            "If this reply has a `result` with an order, compare its `reference_number` and "
            "courier with yours, and look the waybill up in your own records.\nIf it has none, "
            "fetch the order by the `awb_number` and courier that you sent, and look the "
            "`awb_number` up in your own records.\nIf it is this parcel, store its waybill and "
            "label and go on as after 200; send nothing again.\nIf the `awb_number` belongs to "
            "another parcel, send your order with an unused `awb_number` or without the field, and "
            "keep its `reference_number`.\nIf you cannot tell which parcel has the number, ask "
            "`support@clickpost.in` before you book anything."
        ),
        never=(
            "take a new number before you have compared the parcel that has this one: for the same "
            "parcel that books it twice."
        ),
        fields=("awb_number", "reference_number"),
        request=(),
        keywords=(
            "duplicate waybill",
            "awb already used",
            "awb already registered",
            "duplicate awb",
            "waybill exists",
        ),
        related=(MetaStatus.ORDER_ALREADY_PLACED, MetaStatus.AWB_NOT_FOUND),
        discrepancies=(
            Discrepancy(
                said=(
                    Said(
                        source="overview",
                        statement=(
                            "The success column says Yes, but the call is to be made once more "
                            "with another `awb_number`."
                        ),
                    ),
                    Said(
                        source="courier",
                        statement="A value that was not used before is to be sent.",
                    ),
                ),
                decision=(
                    "Compare the order that exists with yours, and use it. Taking another number "
                    "for the same parcel books it twice."
                ),
            ),
            Discrepancy(
                said=(
                    Said(
                        source="overview",
                        statement="Only `awb_number` can be registered already.",
                    ),
                    Said(
                        source="courier",
                        statement="It can be `awb_number` or `reference_number`.",
                    ),
                ),
                decision=(
                    "Both fields are named, since either may be the one that is known already."
                ),
            ),
            Discrepancy(
                said=(
                    Said(source="overview", statement="Limited to asynchronous orders."),
                    Said(source="courier", statement="No such limit is given."),
                ),
                decision=(
                    "The entry holds for every order: the reply does not tell which kind it was."
                ),
            ),
            Discrepancy(
                said=(
                    Said(
                        source="overview",
                        statement=(
                            "303 does not accept an `awb_number` that is registered, while 321 "
                            "asks for one that is registered."
                        ),
                    ),
                ),
                decision="Leave `awb_number` out, unless you hold an unused number of your own.",
            ),
            Discrepancy(
                said=(
                    Said(
                        source="courier",
                        statement=(
                            "Both 303 and 323 are for a `reference_number` that was used before."
                        ),
                    ),
                ),
                decision=(
                    "Both are `already_exists` and are resolved by comparing the order that exists."
                ),
            ),
            Discrepancy(
                said=(
                    Said(source="courier", statement="303 is an answer to order creation."),
                    Said(
                        source="public_docs",
                        statement=(
                            "303 is also an answer of tracking's `awb-register` endpoint, with or "
                            "without a `result`."
                        ),
                    ),
                ),
                decision="This entry is about orders. The first step excludes the other endpoint.",
            ),
            Discrepancy(
                said=(
                    Said(source="overview", statement="The message begins with a capital letter."),
                    Said(source="public_errors", statement="The message is in small letters."),
                ),
                decision=(
                    "The message of the reference is listed. The code decides, never the text."
                ),
            ),
        ),
        since="1.0.0",
        deprecated=None,
        http_status=200,
        order_successful=True,
        messages=("Waybill already registered",),
        tables=("overview", "courier"),
    ),
    MetaStatus.SERVICE_NOT_REGISTERED: Facts(
        title="Service is not registered",
        category=Category.AUTHENTICATION,
        outcome=Outcome.FAILED,
        recovery=Recovery.FIX_ACCOUNT,
        owner=Owner.ACCOUNT_ADMIN,
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
        never=None,
        fields=(),
        request=(),
        keywords=("not registered", "service not enabled", "register service"),
        related=(MetaStatus.SERVICE_NOT_SUBSCRIBED, MetaStatus.AUTHENTICATION_FAILED),
        discrepancies=(
            Discrepancy(
                said=(
                    Said(
                        source="overview",
                        statement="Calls itself a list of every code, but has no row for 306.",
                    ),
                    Said(
                        source="public_errors",
                        statement="Has 306, for an account that is not registered for the service.",
                    ),
                ),
                decision=(
                    "306 is a code of this catalogue, marked as not in the reference. How it "
                    "differs from 320 is not stated; the steps are the same."
                ),
            ),
        ),
        since="1.0.0",
        deprecated=None,
        http_status=None,
        order_successful=None,
        messages=("You are not Registered To Use this service, Please Register",),
        tables=("public_errors",),
    ),
    MetaStatus.INVALID_ORDER_TYPE: Facts(
        title="Invalid order type",
        category=Category.VALIDATION,
        outcome=Outcome.FAILED,
        recovery=Recovery.FIX_REQUEST,
        owner=Owner.DEVELOPER,
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
        never=None,
        fields=("order_type",),
        request=(
            {
                "field": "order_type",
                "message": "`order_type` must be `PREPAID`, `COD` or `EXCHANGE`.",
                "enum": ("PREPAID", "COD", "EXCHANGE"),
            },
        ),
        keywords=("payment type", "prepaid", "cod", "exchange", "order type"),
        related=(MetaStatus.INVALID_COD_VALUE, MetaStatus.INVALID_DELIVERY_TYPE),
        discrepancies=(
            Discrepancy(
                said=(
                    Said(source="overview", statement="`EXCHANGE` is one of three values."),
                    Said(
                        source="public_docs",
                        statement="V3 has `EXCHANGE`; the pages of V4 do not name it.",
                    ),
                ),
                decision="`EXCHANGE` is listed, as the reference has it. On V4 it may be refused.",
            ),
        ),
        since="1.0.0",
        deprecated=None,
        http_status=200,
        order_successful=False,
        messages=("You have entered invalid Order Type",),
        tables=("overview", "validation"),
    ),
    MetaStatus.INVALID_PRIORITY: Facts(
        title="Invalid priority",
        category=Category.VALIDATION,
        outcome=Outcome.FAILED,
        recovery=Recovery.FIX_REQUEST,
        owner=Owner.DEVELOPER,
        description="`priority` is not one of `NORMAL` and `URGENT`.",
        action=(
            "Look at `priority` in the JSON that was sent: it must be in capitals and without "
            "spaces around it.\nSet it to `NORMAL` or `URGENT`, and send the request again."
        ),
        never=None,
        fields=("priority",),
        request=(
            {
                "field": "priority",
                "message": "`priority` must be `NORMAL` or `URGENT`.",
                "enum": ("NORMAL", "URGENT", None),
            },
        ),
        keywords=("urgent", "normal", "order priority"),
        related=(MetaStatus.INVALID_ORDER_TYPE, MetaStatus.INVALID_DELIVERY_TYPE),
        discrepancies=(
            Discrepancy(
                said=(
                    Said(
                        source="overview",
                        statement=(
                            "Null is mentioned for `order_type` (307), but not for `priority`."
                        ),
                    ),
                    Said(
                        source="validation",
                        statement="Does not mention a null or missing `priority` either.",
                    ),
                ),
                decision=(
                    "Only other words are said to be wrong. Whether null or a missing field is "
                    "accepted is open."
                ),
            ),
        ),
        since="1.0.0",
        deprecated=None,
        http_status=200,
        order_successful=False,
        messages=("You have entered invalid Order priority",),
        tables=("overview", "validation"),
    ),
    MetaStatus.INVALID_DELIVERY_TYPE: Facts(
        title="Invalid delivery type",
        category=Category.VALIDATION,
        outcome=Outcome.FAILED,
        recovery=Recovery.FIX_REQUEST,
        owner=Owner.DEVELOPER,
        description=(
            "`delivery_type` says in which direction the parcel goes: `FORWARD` to the customer, "
            "or `RVP` for a pickup from the customer. It is neither of the two."
        ),
        action=(
            "Look at `delivery_type` in the JSON that was sent: it must be in capitals and without "
            "spaces around it.\nSet it to `FORWARD` or `RVP`; `RVP` also needs `rvp_reason`, or "
            "310 is the next answer.\nSend the request again."
        ),
        never=None,
        fields=("delivery_type",),
        request=(
            {
                "field": "delivery_type",
                "message": "`delivery_type` must be `FORWARD` or `RVP`.",
                "enum": ("FORWARD", "RVP", None),
            },
        ),
        keywords=("forward", "reverse", "rvp", "delivery type"),
        related=(MetaStatus.INVALID_ORDER_TYPE, MetaStatus.INVALID_RVP_REASON),
        discrepancies=(
            Discrepancy(
                said=(
                    Said(
                        source="overview",
                        statement=(
                            "Null is mentioned for `order_type` (307), but not for `delivery_type`."
                        ),
                    ),
                    Said(
                        source="validation",
                        statement="Does not mention a null or missing `delivery_type` either.",
                    ),
                ),
                decision=(
                    "Only other words are said to be wrong. Whether null or a missing field is "
                    "accepted is open."
                ),
            ),
        ),
        since="1.0.0",
        deprecated=None,
        http_status=200,
        order_successful=False,
        messages=("Invalid Delivery Type",),
        tables=("overview", "validation"),
    ),
    MetaStatus.INVALID_RVP_REASON: Facts(
        title="Return reason missing or too long",
        category=Category.REVERSE_SHIPMENT,
        outcome=Outcome.FAILED,
        recovery=Recovery.FIX_REQUEST,
        owner=Owner.DEVELOPER,
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
        never=None,
        fields=("rvp_reason", "delivery_type"),
        request=(
            {
                "field": "rvp_reason",
                "message": (
                    "Where `delivery_type` is `RVP`, `rvp_reason` must be present and have at most "
                    "500 characters."
                ),
                "maxLength": 500,
                "when": {"field": "delivery_type", "value": "RVP"},
                "required": True,
            },
        ),
        keywords=(
            "return reason",
            "rvp reason",
            "reverse pickup reason",
            "reason missing",
            "reason too long",
        ),
        related=(MetaStatus.RVP_NOT_SUPPORTED, MetaStatus.INVALID_DELIVERY_TYPE),
        discrepancies=(
            Discrepancy(
                said=(
                    Said(
                        source="overview",
                        statement="The field is called `rvp_reason`; where it belongs is not said.",
                    ),
                    Said(
                        source="reverse_shipment",
                        statement="The field is `additional.rvp_reason`.",
                    ),
                    Said(
                        source="public_docs",
                        statement=(
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
        since="1.0.0",
        deprecated=None,
        http_status=200,
        order_successful=False,
        messages=("RVP reason is missing", "RVP reason can't be more than 500 chars"),
        tables=("overview", "reverse_shipment"),
    ),
    MetaStatus.RVP_NOT_SUPPORTED: Facts(
        title="Courier does not do reverse shipments",
        category=Category.REVERSE_SHIPMENT,
        outcome=Outcome.FAILED,
        recovery=Recovery.FIX_REQUEST,
        owner=Owner.DEVELOPER,
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
        never=None,
        fields=("courier_partner",),
        request=(),
        keywords=(
            "reverse pickup",
            "return pickup",
            "rvp courier",
            "courier does not support returns",
        ),
        related=(MetaStatus.INVALID_RVP_REASON, MetaStatus.INVALID_COURIER_PARTNER),
        discrepancies=(),
        since="1.0.0",
        deprecated=None,
        http_status=200,
        order_successful=False,
        messages=("Invalid Courier Partner For RVP",),
        tables=("overview", "reverse_shipment"),
    ),
    MetaStatus.ITEMS_MISSING: Facts(
        title="No items in the order",
        category=Category.VALIDATION,
        outcome=Outcome.FAILED,
        recovery=Recovery.FIX_REQUEST,
        owner=Owner.DEVELOPER,
        description=(
            "The order lists nothing to ship: `items` is missing or an empty array. In V3 and V4 "
            "it belongs in `shipment_details`."
        ),
        action=(
            "Look at the JSON that was sent: the array must be called `items`, not `item`, and in "
            "V3 and V4 it must be inside `shipment_details`.\nPut at least one item into `items`, "
            "each as an object.\nSend the request again."
        ),
        never=None,
        fields=("items",),
        request=(
            {
                "field": "items",
                "message": "`items` must be present and have at least 1 item.",
                "minItems": 1,
                "required": True,
            },
        ),
        keywords=("no items", "empty items", "products missing", "item missing"),
        related=(MetaStatus.INVALID_ITEMS_FORMAT, MetaStatus.INVALID_ORDER_DATA),
        discrepancies=(
            Discrepancy(
                said=(
                    Said(
                        source="overview",
                        statement=(
                            "The data is missing from the field `item`, but an array called "
                            "`items` is to be sent."
                        ),
                    ),
                    Said(source="validation", statement="The field is `items`."),
                ),
                decision="The name `items` is used: both tables have it.",
            ),
            Discrepancy(
                said=(
                    Said(
                        source="overview",
                        statement="Where in the payload the field belongs is not said.",
                    ),
                    Said(source="validation", statement="It belongs in `shipment_details`."),
                    Said(
                        source="public_docs",
                        statement=(
                            "V1 and V2 have it at the top level; B2B has boxes in place of items."
                        ),
                    ),
                ),
                decision="The field is called `items`; its places in each version are listed.",
            ),
        ),
        since="1.0.0",
        deprecated=None,
        http_status=200,
        order_successful=False,
        messages=("Items Data is missing from order details",),
        tables=("overview", "validation"),
    ),
    MetaStatus.INVALID_ITEMS_FORMAT: Facts(
        title="Items have the wrong form",
        category=Category.VALIDATION,
        outcome=Outcome.FAILED,
        recovery=Recovery.FIX_REQUEST,
        owner=Owner.DEVELOPER,
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
        never=None,
        fields=("items",),
        request=(
            {
                "field": "items",
                "message": "`items` must be a list of objects.",
                "anyOf": ({"type": "array", "items": {"type": "object"}}, {"type": "null"}),
            },
        ),
        keywords=("items format", "items not an array", "item fields missing", "items as string"),
        related=(MetaStatus.ITEMS_MISSING, MetaStatus.INVALID_ORDER_DATA),
        discrepancies=(
            Discrepancy(
                said=(
                    Said(
                        source="overview",
                        statement=(
                            "The message of 313 is the beginning of the message of 314, although "
                            "the two describe different faults."
                        ),
                    ),
                    Said(source="validation", statement="Has only 313, without a message."),
                ),
                decision="The code decides, never the text: 313 is about the items alone.",
            ),
            Discrepancy(
                said=(
                    Said(
                        source="overview",
                        statement="A missing mandatory field of an item is a cause too.",
                    ),
                    Said(
                        source="validation",
                        statement="Only the form is mentioned, a list of objects.",
                    ),
                ),
                decision=(
                    "Both are checked: the form first, then the mandatory fields of each item."
                ),
            ),
        ),
        since="1.0.0",
        deprecated=None,
        http_status=200,
        order_successful=False,
        messages=("Invalid Format of items for Order data",),
        tables=("overview", "validation"),
    ),
    MetaStatus.INVALID_ORDER_DATA: Facts(
        title="Order data is invalid",
        category=Category.VALIDATION,
        outcome=Outcome.FAILED,
        recovery=Recovery.FIX_REQUEST,
        owner=Owner.DEVELOPER,
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
        never=None,
        fields=(),
        request=(),
        keywords=("invalid order data", "invalid format", "wrong data"),
        related=(
            MetaStatus.INVALID_ITEMS_FORMAT,
            MetaStatus.INVALID_POST_DATA,
            MetaStatus.BAD_REQUEST,
        ),
        discrepancies=(
            Discrepancy(
                said=(
                    Said(
                        source="overview",
                        statement=(
                            "The message is about items and begins like the message of 313, while "
                            "the description is about order data as a whole."
                        ),
                    ),
                    Said(
                        source="public_errors",
                        statement=(
                            "The message does not mention items: `Invalid Format Of Order Data`."
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
                    Said(source="overview", statement="Has a row for 314."),
                    Said(
                        source="validation",
                        statement="Has no row for 314; no other topic table has one either.",
                    ),
                ),
                decision=(
                    "Placed in the category `validation`, since it is about the data of the "
                    "request."
                ),
            ),
        ),
        since="1.0.0",
        deprecated=None,
        http_status=200,
        order_successful=False,
        messages=("Invalid Format of items for Order data: {detail}",),
        tables=("overview",),
    ),
    MetaStatus.INVALID_COD_VALUE: Facts(
        title="COD value and order type disagree",
        category=Category.VALIDATION,
        outcome=Outcome.FAILED,
        recovery=Recovery.FIX_REQUEST,
        owner=Owner.DEVELOPER,
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
        never=None,
        fields=("cod_value", "order_type"),
        request=(
            {
                "field": "cod_value",
                "message": "Where `order_type` is `PREPAID`, `cod_value` must be `0`.",
                "minimum": 0,
                "maximum": 0,
                "when": {"field": "order_type", "value": "PREPAID"},
            },
            {
                "field": "cod_value",
                "message": "Where `order_type` is `COD`, `cod_value` must be more than `0`.",
                "exclusiveMinimum": 0,
                "when": {"field": "order_type", "value": "COD"},
            },
        ),
        keywords=(
            "cash on delivery",
            "cod amount",
            "cod value",
            "prepaid amount",
            "collectable value",
        ),
        related=(MetaStatus.INVALID_ORDER_TYPE,),
        discrepancies=(
            Discrepancy(
                said=(
                    Said(
                        source="overview",
                        statement=(
                            "For `COD` the value has to be non-zero, which would allow a negative "
                            "one."
                        ),
                    ),
                    Said(
                        source="validation",
                        statement="For `COD` the value has to be above zero.",
                    ),
                    Said(
                        source="public_docs",
                        statement="For `COD` the value has to be above zero.",
                    ),
                ),
                decision="Send more than zero, which all of them accept.",
            ),
            Discrepancy(
                said=(
                    Said(source="overview", statement="Does not mention `EXCHANGE`."),
                    Said(source="validation", statement="Does not mention `EXCHANGE`."),
                ),
                decision=(
                    "The steps say that no rule is documented, and suggest `0` where nothing is "
                    "collected."
                ),
            ),
        ),
        since="1.0.0",
        deprecated=None,
        http_status=200,
        order_successful=False,
        messages=("Invalid Cod Value",),
        tables=("overview", "validation"),
    ),
    MetaStatus.COURIER_CREDENTIALS_MISSING: Facts(
        title="No credentials for the courier",
        category=Category.AUTHENTICATION,
        outcome=Outcome.FAILED,
        recovery=Recovery.FIX_ACCOUNT,
        owner=Owner.ACCOUNT_ADMIN,
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
        never=None,
        fields=("account_code",),
        request=(),
        keywords=(
            "courier credentials",
            "no credentials",
            "carrier configuration",
            "courier login",
        ),
        related=(
            MetaStatus.ACCOUNT_NOT_FOUND,
            MetaStatus.ACCOUNT_INACTIVE,
            MetaStatus.INVALID_COURIER_CREDENTIALS,
        ),
        discrepancies=(
            Discrepancy(
                said=(
                    Said(
                        source="overview",
                        statement="Another account may be used, or the credentials filled in.",
                    ),
                    Said(
                        source="authentication",
                        statement="The credentials are to be added in the dashboard.",
                    ),
                ),
                decision="Both are given. Adding the credentials comes first.",
            ),
            Discrepancy(
                said=(
                    Said(source="overview", statement="The message begins with `You do not have`."),
                    Said(
                        source="public_errors",
                        statement="The message begins with `You Dont Have`.",
                    ),
                ),
                decision=(
                    "The message of the reference is listed. The code decides, never the text."
                ),
            ),
        ),
        since="1.0.0",
        deprecated=None,
        http_status=200,
        order_successful=False,
        messages=("You do not have credentials for the Courier Partner",),
        tables=("overview", "authentication"),
    ),
    MetaStatus.COURIER_ORDER_FAILED: Facts(
        title="Courier did not accept the order",
        category=Category.COURIER,
        outcome=Outcome.FAILED,
        recovery=Recovery.INSPECT_MESSAGE,
        owner=Owner.COURIER,
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
            "until the courier answers, send nothing: neither the same request nor another one.\n"
            "If no earlier attempt is open and it names data of the order (an address, pin code, "
            "weight or amount), correct that and send the request again with the same "
            "`reference_number` and courier.\nIf no earlier attempt is open and it sounds like a "
            "passing fault or a time-out, follow the entry of 329: wait, send the same request "
            "once more, then ask the courier.\nIf it names a service or an area that the courier "
            "does not offer, and no earlier attempt is open, set another `courier_partner` and "
            "keep the `reference_number`.\nIf it names the contract or the account, give it to the "
            "account administrator or to your contact at the courier.\nIf it is too vague to act "
            "on, send the full reply to `support@clickpost.in`."
        ),
        never=(
            "switch couriers or change the `reference_number` while this courier may hold the "
            "parcel from an earlier attempt."
        ),
        fields=(),
        request=(),
        keywords=(
            "courier error",
            "courier rejected",
            "order failed",
            "duplicate at courier",
            "already exists at courier",
            "error in order placing",
            "area not serviceable",
        ),
        related=(
            MetaStatus.UNHANDLED_COURIER_ERROR,
            MetaStatus.COURIER_SERVER_ERROR,
            MetaStatus.COURIER_TIMEOUT,
        ),
        discrepancies=(
            Discrepancy(
                said=(
                    Said(source="overview", statement="Has a row for 319."),
                    Said(
                        source="courier",
                        statement="Has no row for 319; no other topic table has one either.",
                    ),
                ),
                decision=(
                    "Placed in the category `courier`, since the fault is the courier partner's."
                ),
            ),
            Discrepancy(
                said=(
                    Said(source="overview", statement="The success column says No."),
                    Said(
                        source="help_desk",
                        statement=(
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
        since="1.0.0",
        deprecated=None,
        http_status=200,
        order_successful=False,
        messages=("Error In Order Placing To Courier Partner: {detail}",),
        tables=("overview",),
    ),
    MetaStatus.SERVICE_NOT_SUBSCRIBED: Facts(
        title="Order creation is not subscribed",
        category=Category.AUTHENTICATION,
        outcome=Outcome.FAILED,
        recovery=Recovery.FIX_ACCOUNT,
        owner=Owner.ACCOUNT_ADMIN,
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
        never=None,
        fields=(),
        request=(),
        keywords=(
            "not subscribed",
            "subscription",
            "service not enabled",
            "plan",
            "order creation service",
        ),
        related=(
            MetaStatus.SERVICE_NOT_REGISTERED,
            MetaStatus.AUTHENTICATION_FAILED,
            MetaStatus.ACCOUNT_INACTIVE,
        ),
        discrepancies=(
            Discrepancy(
                said=(
                    Said(
                        source="overview",
                        statement="The company is to subscribe to the service.",
                    ),
                    Said(
                        source="authentication",
                        statement="Clickpost's support is to be contacted.",
                    ),
                ),
                decision="Both are one step. Write to support to subscribe.",
            ),
        ),
        since="1.0.0",
        deprecated=None,
        http_status=200,
        order_successful=False,
        messages=("This service is not subscribed by you",),
        tables=("overview", "authentication"),
    ),
    MetaStatus.AWB_NOT_FOUND: Facts(
        title="Waybill not found",
        category=Category.COURIER,
        outcome=Outcome.FAILED,
        recovery=Recovery.FIX_REQUEST,
        owner=Owner.DEVELOPER,
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
        never=(
            "book the parcel again because a fetch did not find it: it may be booked all the same."
        ),
        fields=("awb_number", "awb"),
        request=(),
        keywords=(
            "awb not found",
            "waybill not found",
            "tracking number not found",
            "invalid awb",
            "awb does not exist",
        ),
        related=(
            MetaStatus.WAYBILL_ALREADY_REGISTERED,
            MetaStatus.PROCESSING,
            MetaStatus.WAYBILL_SERIES_EXHAUSTED,
        ),
        discrepancies=(
            Discrepancy(
                said=(
                    Said(
                        source="overview",
                        statement=(
                            "A fault of order creation. The field may be removed and the order "
                            "tried without it."
                        ),
                    ),
                    Said(
                        source="courier",
                        statement=(
                            "A fault of the fetch. The waybill was never made, or is not yours."
                        ),
                    ),
                ),
                decision="Both uses are described. The call that was made tells which one applies.",
            ),
            Discrepancy(
                said=(
                    Said(source="overview", statement="The field is `awb_number`."),
                    Said(source="courier", statement="The field is `awb`."),
                ),
                decision="Both names are listed: `awb_number` for creation, `awb` for the fetch.",
            ),
            Discrepancy(
                said=(
                    Said(
                        source="overview",
                        statement=(
                            "321 asks for an `awb_number` that is registered, while 303 does not "
                            "accept one that is registered."
                        ),
                    ),
                ),
                decision="Leave `awb_number` out, unless you hold an unused number of your own.",
            ),
        ),
        since="1.0.0",
        deprecated=None,
        http_status=200,
        order_successful=False,
        messages=("Awb Number Does not exist in system for courier partner",),
        tables=("overview", "courier"),
    ),
    MetaStatus.COURIER_SERVER_ERROR: Facts(
        title="Courier's server failed",
        category=Category.COURIER,
        outcome=Outcome.UNKNOWN,
        recovery=Recovery.RETRY,
        owner=Owner.COURIER,
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
            "the courier holds the parcel: ask the courier for its waybill.\nIf the second answer "
            "is 322, 329, 500, no reply or unreadable, do not send it a third time: ask the "
            "courier, or `support@clickpost.in`, whether the parcel is booked, before you book it "
            "in any other way."
        ),
        never=(
            "change the `reference_number`, the courier or the waybill number, or send it again "
            "after two unclear answers: the parcel may be booked already."
        ),
        fields=(),
        request=(),
        keywords=(
            "courier down",
            "courier 500",
            "courier server error",
            "internal server error",
            "carrier error",
        ),
        related=(
            MetaStatus.COURIER_TIMEOUT,
            MetaStatus.ORDER_ALREADY_PLACED,
            MetaStatus.INTERNAL_SERVER_ERROR,
        ),
        discrepancies=(
            Discrepancy(
                said=(
                    Said(
                        source="overview",
                        statement="There is some fault in the servers of the courier partner.",
                    ),
                    Said(
                        source="courier",
                        statement="The courier partner's server answered with a 500.",
                    ),
                ),
                decision=(
                    "Taken as any fault of the courier's server. The HTTP code between Clickpost "
                    "and the courier is not in the reply and decides nothing."
                ),
            ),
            Discrepancy(
                said=(Said(source="overview", statement="The success column says No."),),
                decision=(
                    "The outcome is `unknown`: after a fault on the courier's side the reply "
                    "cannot show what the courier did."
                ),
            ),
            Discrepancy(
                said=(
                    Said(
                        source="overview",
                        statement=(
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
                    Said(source="overview", statement="The message ends without advice."),
                    Said(source="public_errors", statement="The message ends in `, Try Again`."),
                ),
                decision=(
                    "The message of the reference is listed. Trying again is right only with the "
                    "same request."
                ),
            ),
        ),
        since="1.0.0",
        deprecated=None,
        http_status=200,
        order_successful=False,
        messages=("Internal Server Error In Courier Partners Server",),
        tables=("overview", "courier"),
    ),
    MetaStatus.ORDER_ALREADY_PLACED: Facts(
        title="Order exists already",
        category=Category.COURIER,
        outcome=Outcome.ALREADY_EXISTS,
        recovery=Recovery.RECONCILE,
        owner=Owner.DEVELOPER,
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
        never=(
            "add a suffix to the `reference_number` or switch couriers before you have compared "
            "the order that exists: for the same parcel that books it twice."
        ),
        fields=("reference_number",),
        request=(),
        keywords=(
            "duplicate order",
            "order placed twice",
            "idempotency",
            "idempotent",
            "double booking",
            "order already exists",
            "duplicate reference number",
            "same order sent twice",
        ),
        related=(
            MetaStatus.WAYBILL_ALREADY_REGISTERED,
            MetaStatus.COURIER_TIMEOUT,
            MetaStatus.SUCCESS,
        ),
        discrepancies=(
            Discrepancy(
                said=(
                    Said(
                        source="overview",
                        statement=(
                            "The success column says Yes, but the call is to be made once more "
                            "under another reference number."
                        ),
                    ),
                    Said(
                        source="courier",
                        statement="Says that the order exists, and gives no advice.",
                    ),
                ),
                decision=(
                    "Use the order that exists. Taking another number for the same parcel books it "
                    "twice."
                ),
            ),
            Discrepancy(
                said=(
                    Said(source="overview", statement="Does not say what the reply contains."),
                    Said(
                        source="public_docs",
                        statement=(
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
                    Said(
                        source="public_docs",
                        statement="In recorded replies `meta.success` is true.",
                    ),
                    Said(
                        source="public_docs_older",
                        statement="In recorded replies `meta.success` is false.",
                    ),
                ),
                decision="`meta.success` decides nothing.",
            ),
            Discrepancy(
                said=(
                    Said(
                        source="courier",
                        statement=(
                            "Both 323 and 303 are for a `reference_number` that was used before."
                        ),
                    ),
                ),
                decision=(
                    "Both are `already_exists` and are resolved by comparing the order that exists."
                ),
            ),
        ),
        since="1.0.0",
        deprecated=None,
        http_status=200,
        order_successful=True,
        messages=("You have already placed this order",),
        tables=("overview", "courier"),
    ),
    MetaStatus.INVALID_COURIER_CREDENTIALS: Facts(
        title="Courier credentials are not valid",
        category=Category.AUTHENTICATION,
        outcome=Outcome.FAILED,
        recovery=Recovery.FIX_ACCOUNT,
        owner=Owner.ACCOUNT_ADMIN,
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
        never=None,
        fields=("account_code",),
        request=(),
        keywords=(
            "courier credentials",
            "wrong courier password",
            "invalid credential",
            "courier login failed",
        ),
        related=(MetaStatus.COURIER_CREDENTIALS_MISSING, MetaStatus.ACCOUNT_INACTIVE),
        discrepancies=(
            Discrepancy(
                said=(
                    Said(
                        source="overview",
                        statement="Calls itself a list of every code, but has no row for 324.",
                    ),
                    Said(
                        source="public_errors",
                        statement=(
                            "Has 324, for credentials that the courier partner does not accept."
                        ),
                    ),
                ),
                decision=(
                    "324 is a code of this catalogue, marked as not in the reference. Unlike 316, "
                    "the credentials are there, but wrong."
                ),
            ),
        ),
        since="1.0.0",
        deprecated=None,
        http_status=None,
        order_successful=None,
        messages=("You Are Using Invalid Credential For Courier Partner, Please Update",),
        tables=("public_errors",),
    ),
    MetaStatus.INVALID_POST_DATA: Facts(
        title="Mandatory data is missing",
        category=Category.VALIDATION,
        outcome=Outcome.FAILED,
        recovery=Recovery.FIX_REQUEST,
        owner=Owner.DEVELOPER,
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
        never=None,
        fields=(),
        request=(),
        keywords=(
            "pincode",
            "pin code",
            "phone missing",
            "address missing",
            "name missing",
            "mandatory field",
            "required field",
            "missing data",
        ),
        related=(MetaStatus.BAD_REQUEST, MetaStatus.INVALID_ORDER_DATA, MetaStatus.ITEMS_MISSING),
        discrepancies=(
            Discrepancy(
                said=(
                    Said(
                        source="overview",
                        statement="Some mandatory field may be missing; none is named.",
                    ),
                    Said(
                        source="validation",
                        statement="Name, phone, address and pin code are the missing ones.",
                    ),
                ),
                decision=(
                    "The four named ones are checked first, then every other mandatory field. None "
                    "is listed under fields, as their paths are not given."
                ),
            ),
            Discrepancy(
                said=(
                    Said(
                        source="public_docs",
                        statement=(
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
        since="1.0.0",
        deprecated=None,
        http_status=200,
        order_successful=False,
        messages=("Invalid POST data",),
        tables=("overview", "validation"),
    ),
    MetaStatus.COURIER_TIMEOUT: Facts(
        title="Courier did not answer in time",
        category=Category.COURIER,
        outcome=Outcome.UNKNOWN,
        recovery=Recovery.RETRY,
        owner=Owner.COURIER,
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
            "the courier holds the parcel: ask the courier for its waybill.\nIf the second answer "
            "is 322, 329, 500, no reply or unreadable, do not send it a third time: ask the "
            "courier, or `support@clickpost.in`, whether the parcel is booked, before you book it "
            "in any other way."
        ),
        never=(
            "change the `reference_number`, the courier or the waybill number, or send it again "
            "after two unclear answers: the parcel may be booked already."
        ),
        fields=(),
        request=(),
        keywords=(
            "timed out",
            "timeout",
            "time-out",
            "no response from courier",
            "courier slow",
            "retry",
            "can i retry",
        ),
        related=(
            MetaStatus.COURIER_SERVER_ERROR,
            MetaStatus.ORDER_ALREADY_PLACED,
            MetaStatus.COURIER_ORDER_FAILED,
        ),
        discrepancies=(
            Discrepancy(
                said=(
                    Said(
                        source="overview",
                        statement=(
                            "Wait before the request is sent again, or ask support or the courier."
                        ),
                    ),
                    Said(source="courier", statement="Send the request again."),
                    Said(
                        source="help_desk",
                        statement=(
                            "Send it once more. If the courier then says that the waybill exists, "
                            "Clickpost uses it where the courier gives it, and otherwise has to "
                            "ask the courier."
                        ),
                    ),
                ),
                decision="Wait, send it once more, then ask the courier or support.",
            ),
            Discrepancy(
                said=(Said(source="overview", statement="The success column says No."),),
                decision=(
                    "The outcome is `unknown`: after a time-out the reply cannot show what the "
                    "courier did."
                ),
            ),
            Discrepancy(
                said=(
                    Said(
                        source="overview",
                        statement=(
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
                    Said(
                        source="help_desk",
                        statement="A courier's answer is waited for about 10 seconds.",
                    ),
                    Said(
                        source="public_docs_older",
                        statement="A client should wait at least 8 seconds before it gives up.",
                    ),
                ),
                decision=(
                    "Set your own time-out to 30 seconds. With a shorter one, your client gives up "
                    "while Clickpost still waits."
                ),
            ),
        ),
        since="1.0.0",
        deprecated=None,
        http_status=200,
        order_successful=False,
        messages=("Courier Partner API timeout",),
        tables=("overview", "courier"),
    ),
    MetaStatus.WAYBILL_SERIES_EXHAUSTED: Facts(
        title="Waybill numbers are used up",
        category=Category.COURIER,
        outcome=Outcome.FAILED,
        recovery=Recovery.FIX_ACCOUNT,
        owner=Owner.ACCOUNT_ADMIN,
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
        never=None,
        fields=("awb_number",),
        request=(),
        keywords=(
            "waybill does not exist",
            "waybill series",
            "awb series",
            "awb exhausted",
            "no waybills left",
            "auto-fetch",
        ),
        related=(MetaStatus.AWB_NOT_FOUND, MetaStatus.WAYBILL_ALREADY_REGISTERED),
        discrepancies=(
            Discrepancy(
                said=(
                    Said(
                        source="overview",
                        statement="Calls itself a list of every code, but has no row for 330.",
                    ),
                    Said(
                        source="public_errors",
                        statement="Has 330, for a waybill that does not exist.",
                    ),
                    Said(
                        source="help_desk",
                        statement=(
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
        since="1.0.0",
        deprecated=None,
        http_status=None,
        order_successful=None,
        messages=("waybill does not exist",),
        tables=("public_errors",),
    ),
    MetaStatus.ACCOUNT_NOT_FOUND: Facts(
        title="Account does not exist",
        category=Category.AUTHENTICATION,
        outcome=Outcome.FAILED,
        recovery=Recovery.FIX_ACCOUNT,
        owner=Owner.DEVELOPER,
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
        never=None,
        fields=("account_code", "courier_partner"),
        request=(),
        keywords=("account code", "no account exist", "wrong account", "account missing"),
        related=(
            MetaStatus.ACCOUNT_INACTIVE,
            MetaStatus.MULTIPLE_ACCOUNTS,
            MetaStatus.COURIER_CREDENTIALS_MISSING,
        ),
        discrepancies=(
            Discrepancy(
                said=(
                    Said(
                        source="overview",
                        statement=(
                            "The licence key and the partner id are to be checked as well as the "
                            "account's name."
                        ),
                    ),
                    Said(
                        source="authentication",
                        statement=(
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
                    Said(
                        source="overview",
                        statement=(
                            "The message is `Clickpost Account` with what is wrong after a colon."
                        ),
                    ),
                    Said(source="public_errors", statement="The message is `No account exist`."),
                ),
                decision=(
                    "The message of the reference is listed. The code decides, never the text."
                ),
            ),
        ),
        since="1.0.0",
        deprecated=None,
        http_status=200,
        order_successful=False,
        messages=("Clickpost Account: Does not exist",),
        tables=("overview", "authentication"),
    ),
    MetaStatus.MULTIPLE_ACCOUNTS: Facts(
        title="Account is not unique",
        category=Category.AUTHENTICATION,
        outcome=Outcome.FAILED,
        recovery=Recovery.CONTACT_SUPPORT,
        owner=Owner.CLICKPOST,
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
        never=None,
        fields=("account_code",),
        request=(),
        keywords=("duplicate account", "multiple accounts", "same account name"),
        related=(MetaStatus.ACCOUNT_NOT_FOUND, MetaStatus.ACCOUNT_INACTIVE),
        discrepancies=(
            Discrepancy(
                said=(
                    Said(source="overview", statement="No action is given."),
                    Said(source="authentication", statement="Support is to be contacted."),
                ),
                decision="Contact support.",
            ),
            Discrepancy(
                said=(
                    Said(source="overview", statement="The accounts share a name."),
                    Said(source="authentication", statement="The accounts share a name or an id."),
                ),
                decision=(
                    "Give support the `account_code` that was sent; the request has no id of the "
                    "account."
                ),
            ),
            Discrepancy(
                said=(
                    Said(
                        source="overview",
                        statement="The message speaks of an account, `Multiple account exists`.",
                    ),
                    Said(
                        source="public_errors",
                        statement="The message is `Multiple Account exist`.",
                    ),
                ),
                decision=(
                    "The message of the reference is listed. The code decides, never the text."
                ),
            ),
        ),
        since="1.0.0",
        deprecated=None,
        http_status=200,
        order_successful=False,
        messages=("Multiple account exists",),
        tables=("overview", "authentication"),
    ),
    MetaStatus.ACCOUNT_INACTIVE: Facts(
        title="Account is inactive",
        category=Category.AUTHENTICATION,
        outcome=Outcome.FAILED,
        recovery=Recovery.FIX_ACCOUNT,
        owner=Owner.ACCOUNT_ADMIN,
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
        never=None,
        fields=("account_code",),
        request=(),
        keywords=("inactive account", "account disabled", "account switched off", "enable account"),
        related=(MetaStatus.ACCOUNT_NOT_FOUND, MetaStatus.COURIER_CREDENTIALS_MISSING),
        discrepancies=(
            Discrepancy(
                said=(
                    Said(
                        source="overview",
                        statement="The account may be enabled, or an active one used.",
                    ),
                    Said(source="authentication", statement="The account is to be enabled."),
                ),
                decision="Both are given. Enabling the account comes first.",
            ),
            Discrepancy(
                said=(
                    Said(
                        source="overview",
                        statement=(
                            "The message is `Clickpost Account` with what is wrong after a colon."
                        ),
                    ),
                    Said(source="public_errors", statement="The message is `Inactive account`."),
                ),
                decision=(
                    "The message of the reference is listed. The code decides, never the text."
                ),
            ),
        ),
        since="1.0.0",
        deprecated=None,
        http_status=200,
        order_successful=False,
        messages=("Clickpost Account: Inactive",),
        tables=("overview", "authentication"),
    ),
    MetaStatus.UNHANDLED_COURIER_ERROR: Facts(
        title="Courier gave an unrecognised error",
        category=Category.COURIER,
        outcome=Outcome.UNKNOWN,
        recovery=Recovery.INSPECT_MESSAGE,
        owner=Owner.COURIER,
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
        never=(
            "switch couriers or change the `reference_number` before you know that this courier "
            "holds no parcel."
        ),
        fields=(),
        request=(),
        keywords=("unhandled error", "unknown courier error", "courier error", "contact support"),
        related=(MetaStatus.COURIER_ORDER_FAILED, MetaStatus.COURIER_SERVER_ERROR),
        discrepancies=(
            Discrepancy(
                said=(
                    Said(
                        source="overview",
                        statement="The message is a fixed text, or else the error itself.",
                    ),
                    Said(source="courier", statement="The field `message` holds the details."),
                    Said(source="public_errors", statement="The message is `Unhandled CP error`."),
                ),
                decision=(
                    "Read the message. Where it is a fixed text, it holds no detail: ask support."
                ),
            ),
            Discrepancy(
                said=(
                    Said(source="overview", statement="The success column says No."),
                    Said(
                        source="courier",
                        statement="Clickpost does not recognise the courier's message.",
                    ),
                ),
                decision=(
                    "The outcome is `unknown`: an answer that Clickpost did not understand cannot "
                    "show that the courier booked nothing."
                ),
            ),
            Discrepancy(
                said=(
                    Said(
                        source="overview",
                        statement="Support is to be asked where the message is vague.",
                    ),
                    Said(source="courier", statement="Does not mention support."),
                ),
                decision="Ask support where the message is vague or the fixed text.",
            ),
        ),
        since="1.0.0",
        deprecated=None,
        http_status=200,
        order_successful=False,
        messages=("Unhandled error! Contact support@clickpost.in", "{detail}"),
        tables=("overview", "courier"),
    ),
    MetaStatus.VENDOR_CODE_MISSING: Facts(
        title="Vendor code is missing",
        category=Category.COURIER,
        outcome=Outcome.FAILED,
        recovery=Recovery.FIX_REQUEST,
        owner=Owner.DEVELOPER,
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
        never=None,
        fields=("vendor_code",),
        request=(),
        keywords=("vendor code", "fedex", "vendor code not found"),
        related=(MetaStatus.INVALID_POST_DATA, MetaStatus.COURIER_CREDENTIALS_MISSING),
        discrepancies=(
            Discrepancy(
                said=(
                    Said(source="overview", statement="Certain couriers need it; none is named."),
                    Said(source="courier", statement="FedEx is named as an example."),
                ),
                decision="Any courier may need it. Send it to every courier that has answered 355.",
            ),
        ),
        since="1.0.0",
        deprecated=None,
        http_status=200,
        order_successful=False,
        messages=("Vendor code not found",),
        tables=("overview", "courier"),
    ),
    MetaStatus.BAD_REQUEST: Facts(
        title="Bad request",
        category=Category.VALIDATION,
        outcome=Outcome.FAILED,
        recovery=Recovery.FIX_REQUEST,
        owner=Owner.DEVELOPER,
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
        never=None,
        fields=(),
        request=(),
        keywords=("bad request", "malformed json", "invalid json", "wrong type", "payload"),
        related=(MetaStatus.INVALID_POST_DATA, MetaStatus.INVALID_ORDER_DATA),
        discrepancies=(
            Discrepancy(
                said=(
                    Said(
                        source="overview",
                        statement="Any issue of the payload, or data that is not valid.",
                    ),
                    Said(
                        source="validation",
                        statement="Malformed JSON, or values of the wrong type.",
                    ),
                ),
                decision=(
                    "Every fault of the payload can be meant. Read the message, then check syntax, "
                    "then types."
                ),
            ),
            Discrepancy(
                said=(
                    Said(source="overview", statement="The code is 400, but the HTTP code is 200."),
                ),
                decision=(
                    "400 is the code in `meta.status`. A client that looks only at HTTP takes this "
                    "reply for a success."
                ),
            ),
            Discrepancy(
                said=(
                    Said(
                        source="overview",
                        statement="Support is to be asked where the message is only `Bad Request`.",
                    ),
                    Said(source="validation", statement="Does not mention support."),
                ),
                decision="Ask support after you have checked syntax and types.",
            ),
        ),
        since="1.0.0",
        deprecated=None,
        http_status=200,
        order_successful=False,
        messages=("Bad Request", "{detail}"),
        tables=("overview", "validation"),
    ),
    MetaStatus.ASYNC_ORDER_FAILED: Facts(
        title="Asynchronous order failed",
        category=Category.SERVER,
        outcome=Outcome.FAILED,
        recovery=Recovery.FIX_REQUEST,
        owner=Owner.DEVELOPER,
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
        never=(
            "use a new `reference_number` before support or the courier confirms that no parcel "
            "exists under the old one."
        ),
        fields=(),
        request=(),
        keywords=(
            "async failed",
            "asynchronous order failed",
            "b2b",
            "background failure",
            "polling failed",
        ),
        related=(MetaStatus.PROCESSING, MetaStatus.REGISTERED, MetaStatus.ORDER_ALREADY_PLACED),
        discrepancies=(
            Discrepancy(
                said=(
                    Said(
                        source="overview",
                        statement="Calls itself a list of every code, but has no row for 420.",
                    ),
                    Said(
                        source="server",
                        statement="Has a row for 420, without HTTP code, success flag or message.",
                    ),
                ),
                decision=(
                    "420 is a code of this catalogue. HTTP code, success flag and message are null."
                ),
            ),
            Discrepancy(
                said=(
                    Said(
                        source="server",
                        statement=(
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
                    Said(
                        source="server",
                        statement=(
                            "420 is limited to the B2B interface. What a failed asynchronous order "
                            "answers on the other interfaces is not said."
                        ),
                    ),
                ),
                decision=(
                    "On other interfaces another code may be the final one, but no source says "
                    "which. Stop asking, and ask support."
                ),
            ),
        ),
        since="1.0.0",
        deprecated=None,
        http_status=None,
        order_successful=None,
        messages=(),
        tables=("server",),
    ),
    MetaStatus.INTERNAL_SERVER_ERROR: Facts(
        title="Clickpost failed",
        category=Category.SERVER,
        outcome=Outcome.UNKNOWN,
        recovery=Recovery.RETRY,
        owner=Owner.CLICKPOST,
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
            "courier holds the parcel: ask the courier for its waybill.\nIf the second answer is "
            "322, 329, 500, no reply or unreadable, do not send it a third time: write to "
            "`support@clickpost.in` with the times of both attempts, and hold the order back until "
            "they answer."
        ),
        never=(
            "change the `reference_number`, the courier or the waybill number, or send it again "
            "after two unclear answers: the parcel may be booked already."
        ),
        fields=(),
        request=(),
        keywords=("internal server error", "clickpost down", "outage", "oops", "server error"),
        related=(
            MetaStatus.COURIER_SERVER_ERROR,
            MetaStatus.COURIER_TIMEOUT,
            MetaStatus.ORDER_ALREADY_PLACED,
        ),
        discrepancies=(
            Discrepancy(
                said=(
                    Said(source="overview", statement="The code is 500, but the HTTP code is 200."),
                ),
                decision=(
                    "500 is the code in `meta.status`. Alarms and retries that watch HTTP codes "
                    "never see it."
                ),
            ),
            Discrepancy(
                said=(
                    Said(
                        source="overview",
                        statement="Wait a while; ask support when several attempts have failed.",
                    ),
                    Said(
                        source="server",
                        statement="Wait 1–2 minutes; ask support if it persists.",
                    ),
                ),
                decision=(
                    "Wait 1–2 minutes, send it once more, then ask support. More attempts without "
                    "an answer risk a second booking."
                ),
            ),
            Discrepancy(
                said=(
                    Said(
                        source="introduction",
                        statement="Names 500 as an example of an HTTP status.",
                    ),
                    Said(
                        source="overview",
                        statement=(
                            "The HTTP code of each row is 200, so that no code comes with HTTP 500."
                        ),
                    ),
                    Said(
                        source="public_errors",
                        statement=(
                            "Lists HTTP statuses such as 400, 401, 403, 404, 500 and 503 as "
                            "possible."
                        ),
                    ),
                ),
                decision=(
                    "`http_status` is what the table says. Read the body of a reply with any HTTP "
                    "status; if it has no readable code, the outcome is unknown."
                ),
            ),
            Discrepancy(
                said=(Said(source="overview", statement="The success column says No."),),
                decision=(
                    "The outcome is `unknown`: after a fault of the server the reply cannot show "
                    "how far the order had come."
                ),
            ),
            Discrepancy(
                said=(
                    Said(
                        source="overview",
                        statement=(
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
        since="1.0.0",
        deprecated=None,
        http_status=200,
        order_successful=False,
        messages=("Oops! Internal server error in Clickpost",),
        tables=("overview", "server"),
    ),
}

FIELDS: dict[str, RequestField] = {
    "order_type": RequestField(
        name="order_type",
        places=(
            Place(at="shipment_details.order_type", versions=("V3", "V4")),
            Place(at="shipment_info.order_type", versions=("B2B",)),
            Place(at="order_type", versions=("V1", "V2")),
        ),
        unless=None,
    ),
    "cod_value": RequestField(
        name="cod_value",
        places=(
            Place(at="shipment_details.cod_value", versions=("V3", "V4")),
            Place(at="shipment_info.cod_value", versions=("B2B",)),
            Place(at="cod_value", versions=("V1", "V2")),
        ),
        unless=None,
    ),
    "courier_partner": RequestField(
        name="courier_partner",
        places=(
            Place(at="shipment_details.courier_partner", versions=("V3", "V4")),
            Place(at="shipment_info.courier_partner", versions=("B2B",)),
            Place(at="courier_partner", versions=("V1", "V2")),
        ),
        unless=None,
    ),
    "reference_number": RequestField(
        name="reference_number",
        places=(
            Place(at="shipment_details.reference_number", versions=("V3", "V4")),
            Place(at="shipment_info.reference_number", versions=("B2B",)),
            Place(at="reference_number", versions=("V1", "V2")),
        ),
        unless=None,
    ),
    "items": RequestField(
        name="items",
        places=(
            Place(at="shipment_details.items", versions=("V3", "V4")),
            Place(at="items", versions=("V1", "V2")),
        ),
        unless="shipment_info",
    ),
    "delivery_type": RequestField(
        name="delivery_type",
        places=(
            Place(at="shipment_details.delivery_type", versions=("V3", "V4")),
            Place(at="additional.delivery_type", versions=("V3 (older pages)",)),
            Place(at="shipment_info.delivery_type", versions=("B2B",)),
            Place(at="delivery_type", versions=("V1", "V2")),
        ),
        unless=None,
    ),
    "rvp_reason": RequestField(
        name="rvp_reason",
        places=(
            Place(at="additional.rvp_reason", versions=("V3", "V4")),
            Place(at="shipment_details.rvp_reason", versions=("V3", "V4")),
            Place(at="rvp_reason", versions=("V1", "V2")),
        ),
        unless=None,
    ),
    "priority": RequestField(
        name="priority",
        places=(Place(at="additional.priority", versions=("V3", "V4")),),
        unless=None,
    ),
    "account_code": RequestField(
        name="account_code",
        places=(
            Place(at="shipment_details.account_code", versions=("V3", "V4")),
            Place(at="additional.account_code", versions=("V3 (older pages)",)),
            Place(at="shipment_info.account_code", versions=("B2B",)),
            Place(at="account_code", versions=("V1", "V2")),
        ),
        unless=None,
    ),
    "awb_number": RequestField(
        name="awb_number",
        places=(
            Place(at="shipment_details.awb_number", versions=("V3", "V4")),
            Place(at="additional.awb_number", versions=("V3 (older pages)",)),
            Place(at="shipment_info.awb_number", versions=("B2B",)),
            Place(at="awb_number", versions=("V1", "V2")),
        ),
        unless=None,
    ),
    "vendor_code": RequestField(
        name="vendor_code",
        places=(
            Place(at="shipment_details.vendor_code", versions=("V3", "V4")),
            Place(at="additional.vendor_code", versions=("V3 (older pages)",)),
            Place(at="shipment_info.vendor_code", versions=("B2B",)),
            Place(at="vendor_code", versions=("V1", "V2")),
        ),
        unless=None,
    ),
    "awb": RequestField(
        name="awb",
        places=(Place(at="query.awb", versions=("V3", "V4")),),
        unless=None,
    ),
    "query.username": RequestField(
        name="query.username",
        places=(Place(at="query.username", versions=("V1", "V2", "V3", "V4", "B2B")),),
        unless=None,
    ),
    "query.key": RequestField(
        name="query.key",
        places=(Place(at="query.key", versions=("V1", "V2", "V3", "V4", "B2B")),),
        unless=None,
    ),
}
"""The fields of a request that statuses name."""
# fmt: on

MALFORMED: MetaStatus | None = MetaStatus.BAD_REQUEST
"""The status of a request that is no JSON object."""
