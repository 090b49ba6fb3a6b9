# Generated from catalogue.yaml by `make generate`; do not edit.
"""Clickpost status codes

Every documented status code of the Clickpost API, with what it says about the order, whether
the same request may be sent again, and who has to act.

Importing this loads nothing else: each name below is fetched when it is first used.
"""

__version__ = "1.0.0"

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

_HOMES = {
    "BACK_OFF": "catalogue",
    "AccountError": "errors",
    "AlreadyExistsError": "errors",
    "Category": "vocabulary",
    "ClickpostError": "errors",
    "CourierError": "errors",
    "InvalidRequestError": "errors",
    "MetaStatus": "codes",
    "Outcome": "vocabulary",
    "Owner": "vocabulary",
    "PendingError": "errors",
    "Recovery": "vocabulary",
    "Reply": "reply",
    "RequestProblem": "request",
    "RetryableError": "errors",
    "SupportRequiredError": "errors",
    "UnknownStatusError": "errors",
    "UnreadableReplyError": "errors",
    "check_request": "request",
    "decode": "reply",
    "error_of": "errors",
    "lookup": "lookups",
    "raise_for_status": "reply",
}


def __getattr__(name: str) -> object:
    """Import a public name from the module that holds it, once (PEP 562)."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = __import__(_HOMES[name], globals(), None, [name], 1)
    value = globals()[name] = getattr(module, name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
