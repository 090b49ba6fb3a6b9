"""Stands in for the module that errors.py.j2 makes, so that the files beside it can be checked."""

from .error import ReplyError
from .reply import Reply


def error_of(reply: Reply) -> ReplyError: ...
