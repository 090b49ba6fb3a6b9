"""The exceptions: what each is raised for, what it says, and that it gets through everything."""

import copy
import multiprocessing
import pickle
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any, cast

import pytest

from generator.model import Catalogue
from tests.conftest import run

BODY = {
    "meta": {"status": 319, "message": "Error In Order Placing To Courier Partner: no\n\x1b[0m"}
}


def failing(body: dict[str, Any]) -> None:
    """Raises in another process."""
    import clickpost_errors  # type: ignore[import-not-found, unused-ignore]

    clickpost_errors.raise_for_status(body)


def test_each_recovery_has_its_exception_and_no_other_code_raises_it(
    package: Any, catalogue: Catalogue
) -> None:
    for status in catalogue.statuses:
        body = {"meta": {"status": status.code}}
        name = catalogue.recovery[status.recovery].exception
        if catalogue.outcome[status.outcome].success:
            assert package.raise_for_status(body).ok
            continue
        with pytest.raises(package.ClickpostError) as raised:
            package.raise_for_status(body)
        assert type(raised.value).__name__ == name
        for recovery in catalogue.recoveries:
            if recovery.exception:
                caught = isinstance(raised.value, getattr(package, recovery.exception))
                assert caught == (recovery.id == status.recovery)
    with pytest.raises(package.UnknownStatusError) as raised:
        package.raise_for_status({"meta": {"status": 600, "success": True}})
    assert not isinstance(raised.value, package.SupportRequiredError)
    for text in ("<html>", b"", "{}", '{"meta": '):
        with pytest.raises(package.UnreadableReplyError) as raised:
            package.raise_for_status(text)
        assert isinstance(raised.value, package.RetryableError)


def test_it_is_made_only_of_replies_for_which_it_is_raised(package: Any) -> None:
    """Else the types of its attributes would not be true."""
    known, unknown, unreadable = '{"meta": {"status": 310}}', '{"meta": {"status": 600}}', "<html>"
    for name, fitting in {
        "ClickpostError": [known, unknown, unreadable],
        "RetryableError": [known, unknown, unreadable],
        "CourierError": [known],
        "UnknownStatusError": [unknown],
        "UnreadableReplyError": [unreadable],
    }.items():
        kind = getattr(package, name)
        for body in (known, unknown, unreadable):
            if body in fitting:
                assert kind(body).reply == package.decode(body)
            else:
                with pytest.raises(ValueError, match=f"{name} is for a reply with"):
                    kind(body)


def test_error_of_is_what_is_raised(package: Any) -> None:
    for body in ({"meta": {"status": 329}}, {"meta": {"status": 600}}, b""):
        reply = package.decode(body)
        with pytest.raises(package.ClickpostError) as raised:
            reply.raise_for_status()
        assert type(package.error_of(reply)) is type(raised.value)


def test_it_carries_the_reply_and_its_attributes(package: Any) -> None:
    error = package.CourierError(BODY)
    reply = package.decode(BODY)
    assert error.reply == reply
    for name in (
        "code", "status", "name", "message", "detail", "result", "outcome", "recovery", "owner",
        "action", "body",
    ):  # fmt: skip
        assert getattr(error, name) == getattr(reply, name)


def test_it_says_in_one_line_what_came_and_what_to_do(package: Any, catalogue: Catalogue) -> None:
    for status in catalogue.statuses:
        error = package.ClickpostError({"meta": {"status": status.code, "message": "Odd\ntext"}})
        line = str(error)
        assert line.isprintable()
        for part in (str(status.code), status.name, "Odd text", status.steps[0]):
            assert part in line
    assert "\\x1b[0m" in str(package.CourierError(BODY))
    lines = {
        '{"meta": {"phone": "98450': "a text of 25 characters that begins like JSON",
        "<html>\n<h1>": "a text that begins '<html>\\n<h1>'",
        "": "an empty text",
        '{"phone": "98450 12345", "id": 7}': "an object with the keys phone, id",
        "{}": "an empty object",
        "[7]": "a value of type list",
    }
    for body, outline in lines.items():
        assert str(package.ClickpostError(body)).startswith(f"no code can be read in {outline} -> ")
    assert str(package.ClickpostError({"meta": {"status": 600, "message": "OK"}})).startswith(
        "600 is not a known code: OK -> "
    )
    assert str(package.ClickpostError({"meta": {"status": 600}})).startswith(
        "600 is not a known code -> "
    )
    assert len(str(package.CourierError({"meta": {"status": 319, "message": "x" * 10**6}}))) < 1000
    deep: list[Any] = []
    for _ in range(100_000):
        deep = [deep]
    assert "the keys meta" in str(package.UnreadableReplyError({"meta": deep}))


def test_its_representation_is_short_and_without_the_body(package: Any) -> None:
    error = package.CourierError(BODY | {"result": {"phone": "98450 12345"}})
    text = "'Error In Order Placing To Courier Partner: no \\\\x1b[0m'"
    assert repr(error) == f"<CourierError 319 COURIER_ORDER_FAILED: {text} (inspect_message)>"
    long = package.CourierError({"meta": {"status": 319, "message": "x" * 10**6}})
    assert len(repr(long)) < 500


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_pickle(package: Any, protocol: int) -> None:
    error = package.CourierError(BODY)
    error.add_note("order ORD-1")
    back = pickle.loads(pickle.dumps(error, protocol))
    assert type(back) is package.CourierError
    assert back.reply == error.reply
    assert back.__notes__ == ["order ORD-1"]
    for body in ('"310"', "310", b"[1]", "text"):
        unreadable = package.UnreadableReplyError(body)
        assert pickle.loads(pickle.dumps(unreadable, protocol)).reply == unreadable.reply


def test_copies(package: Any) -> None:
    error = package.CourierError(BODY)
    assert copy.copy(error).reply == copy.deepcopy(error).reply == error.reply
    assert copy.deepcopy(error).body is not error.body


def test_a_subclass_of_the_users_gets_through_too(package: Any) -> None:
    mine = type("Mine", (package.CourierError,), {"__module__": __name__})
    globals()["Mine"] = mine  # where pickle looks for it
    assert pickle.loads(pickle.dumps(mine(BODY))).code == 319


def test_multiprocessing(package: Any) -> None:
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context) as pool:
        error = cast("Any", pool.submit(failing, BODY).exception(timeout=60))
    assert isinstance(error, package.CourierError)
    assert error.reply == package.decode(BODY)


def test_groups_and_chains(package: Any) -> None:
    late, refused = package.RetryableError({"meta": {"status": 329}}), package.CourierError(BODY)
    group = ExceptionGroup("orders", [late, refused, ValueError()])
    ours, others = group.split(package.ClickpostError)
    assert ours is not None
    assert others is not None
    assert ours.exceptions == (late, refused)
    assert pickle.loads(pickle.dumps(group)).exceptions[0].code == 329
    caught: list[Exception] = []
    try:
        raise group
    except* package.RetryableError as retryable:
        caught += retryable.exceptions
    except* Exception:
        pass
    assert caught == [late]
    with pytest.raises(RuntimeError) as raised:
        raise RuntimeError("order ORD-1") from refused
    assert raised.value.__cause__ is refused


def test_on_every_python(python_env: Path) -> None:
    script = f"""
import copy, pickle
from clickpost_errors import *
try:
    raise_for_status({BODY})
except CourierError as error:
    assert pickle.loads(pickle.dumps(error)).reply == copy.deepcopy(error).reply == error.reply
    print(error)
"""
    said = run(python_env, "-W", "error", "-c", script).stdout
    assert said.startswith("319 COURIER_ORDER_FAILED")
