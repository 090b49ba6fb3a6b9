# Generated from catalogue.yaml by `make generate`; do not edit.
from .catalogue import (
    BACK_OFF,
)
from .codes import (
    MetaStatus,
)
from .errors import (
    AccountError,
    AlreadyExistsError,
    ClickpostError,
    CourierError,
    InvalidRequestError,
    PendingError,
    RetryableError,
    SupportRequiredError,
    UnknownStatusError,
    UnreadableReplyError,
    error_of,
)
from .lookups import (
    lookup,
)
from .reply import (
    Reply,
    decode,
    raise_for_status,
)
from .request import (
    RequestProblem,
    check_request,
)
from .vocabulary import (
    Category,
    Outcome,
    Owner,
    Recovery,
)

__all__ = [
    "BACK_OFF",
    "AccountError",
    "AlreadyExistsError",
    "Category",
    "ClickpostError",
    "CourierError",
    "InvalidRequestError",
    "MetaStatus",
    "Outcome",
    "Owner",
    "PendingError",
    "Recovery",
    "Reply",
    "RequestProblem",
    "RetryableError",
    "SupportRequiredError",
    "UnknownStatusError",
    "UnreadableReplyError",
    "check_request",
    "decode",
    "error_of",
    "lookup",
    "raise_for_status",
]

__version__: str
