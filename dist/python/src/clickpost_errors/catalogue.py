# Generated from catalogue.yaml by `make generate`; do not edit.
"""What the rest of this package needs to know of the catalogue."""

from .codes import MetaStatus as Status
from .vocabulary import SOURCES, Category, Outcome, Owner, Recovery

__all__ = ["SOURCES", "Category", "Outcome", "Owner", "Recovery", "Status"]

VERSION = "1.0.0"
PROGRAM = "clickpost-errors"
API = "Clickpost"

# Where things are in a reply: the keys of the path to each.
CODE = ("meta", "status")
MESSAGE = ("meta", "message")
SUCCESS: tuple[str, ...] = ("meta", "success")
RESULT: tuple[str, ...] = ("result",)

# The headings of the answers: outcome, recovery, owner.
QUESTIONS = (
    "Order created?",
    "Send again?",
    "Who acts?",
)

# The verdict on a reply whose code is unknown or cannot be read.
UNKNOWN = (
    Outcome.UNKNOWN,
    Recovery.CONTACT_SUPPORT,
    Owner.DEVELOPER,
)
