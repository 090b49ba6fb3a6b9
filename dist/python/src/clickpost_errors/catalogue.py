# Generated from catalogue.yaml by `make generate`; do not edit.
"""What the rest of this package needs to know of the catalogue."""

from typing import NamedTuple

from .codes import MetaStatus as Status
from .vocabulary import SOURCES as SOURCES
from .vocabulary import Category as Category
from .vocabulary import Outcome as Outcome
from .vocabulary import Owner as Owner
from .vocabulary import Recovery as Recovery

__all__ = ["BACK_OFF", "BackOff", "Status", "Unlisted"]

VERSION = "1.0.0"
PROGRAM = "clickpost-errors"
PREFIX = "clickpost_errors"
API = "Clickpost"

# Where things are in a reply: the keys of the path to each.
CODE = ("meta", "status")
MESSAGE = ("meta", "message")
SUCCESS: tuple[str, ...] = ("meta", "success")
RESULT: tuple[str, ...] = ("result",)

# Keys of what is easily taken for a reply, and what that is.
LOOKALIKES = {
    "clickpost_status_code": (
        "A tracking status of a webhook. Its numbers are a code space of their own."
    ),
}

# The headings of the answers: outcome, recovery, owner.
QUESTIONS = (
    "Order created?",
    "Send again?",
    "Who acts?",
)


class Unlisted(NamedTuple):
    """The verdict on a reply that no status describes."""

    outcome: Outcome
    recovery: Recovery
    owner: Owner
    action: str


class BackOff(NamedTuple):
    """How long to wait and how often to ask; the packages' constants and all guides use these."""

    timeout_seconds: int
    """How long a client waits for one reply."""
    first_seconds: int
    """The pause before the first further call."""
    factor: int
    """What each pause is multiplied by to give the next."""
    longest_seconds: int
    """No pause is longer than this."""
    polls: int
    """How often to ask for the state of something that is not decided yet."""
    resends: int
    """How often to send the same request again after a reply that does not tell."""


# fmt: off
UNKNOWN = Unlisted(
    outcome=Outcome.UNKNOWN,
    recovery=Recovery.CONTACT_SUPPORT,
    owner=Owner.DEVELOPER,
    action=(
        "Stop: do not send the request again, and do not take the order for made or for refused.\n"
        "Look the number up on the page of codes that are not in this catalogue, and note which "
        "endpoint answered.\nSend the whole reply, without the API key, to `support@clickpost.in` "
        "and ask what it means for this order."
    ),
)
"""The verdict on an unknown code."""
UNREADABLE = Unlisted(
    outcome=Outcome.UNKNOWN,
    recovery=Recovery.RETRY,
    owner=Owner.DEVELOPER,
    action=(
        "If the HTTP status is 401, 403 or 404, stop: check the key, your rights and the address "
        "first.\nOtherwise treat it like no reply at all, and like 329: the order may exist.\nKeep "
        "the `reference_number`, the courier and the waybill number as they are: changing one of "
        "them can book the parcel twice.\nWait at least a minute, then fetch the order where the "
        "endpoint takes a `reference_number`; otherwise send exactly the same request once more. "
        "This is the least risky next call, not a safe one.\nIf it is still unclear, ask the "
        "courier, or `support@clickpost.in`, whether the parcel is booked.\nIf unreadable replies "
        "keep coming, look at the address, the proxy and what the body really holds."
    ),
)
"""The verdict on a reply without a readable code."""
BACK_OFF = BackOff(
    timeout_seconds=30,
    first_seconds=5,
    factor=2,
    longest_seconds=60,
    polls=10,
    resends=1,
)
"""How long to wait and how often to ask."""
# fmt: on
