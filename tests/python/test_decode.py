"""The decoder: every conformance vector on every Python, and whatever else can come."""

import json
import pickle
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from generator.model import Catalogue
from tests.conftest import ROOT, run

VECTORS = ROOT / "dist/json/conformance.json"
SCRIPT = """
import base64, json, sys
from clickpost_errors import decode, error_of

ROLES = json.loads(sys.argv[2])

def reply_of(vector):
    if "body" in vector: return vector["body"]
    if "text" in vector: return vector["text"]
    if "base64" in vector: return base64.b64decode(vector["base64"])
    return "".join(piece * times for piece, times in vector["parts"])

for vector in json.load(open(sys.argv[1], encoding="utf-8"))["vectors"]:
    reply = decode(reply_of(vector))
    said = {key: getattr(reply, key) for key in vector["expect"] if key != "raises"}
    said["raises"] = None if reply.ok else ROLES[type(error_of(reply)).__name__]
    if said != vector["expect"]:
        print(vector["name"], said, vector["expect"])
"""


def roles(catalogue: Catalogue) -> dict[str, str]:
    """What each exception is raised for, as the vectors say it."""
    return {
        raised.name: role
        for raised in catalogue.exceptions
        for role in (
            *raised.recoveries,
            *["unknown"] * raised.unknown,
            *["unreadable"] * raised.unreadable,
        )
    }


def test_conformance(python_env: Path, catalogue: Catalogue) -> None:
    script = (python_env, "-W", "error", "-c", SCRIPT, VECTORS, json.dumps(roles(catalogue)))
    assert run(*script).stdout == ""


def test_the_vectors_cover_every_code_message_and_form(catalogue: Catalogue) -> None:
    vectors = json.loads(VECTORS.read_text("utf-8"))["vectors"]
    assert len(vectors) >= 150
    assert len({vector["name"] for vector in vectors}) == len(vectors)
    assert {status.name for status in catalogue.statuses} < {v["expect"]["name"] for v in vectors}
    assert {"body", "text", "base64", "parts"} < {key for vector in vectors for key in vector}
    sent = [vector["body"]["meta"].get("message") for vector in vectors if is_reply(vector)]
    for status in catalogue.statuses:
        for message in status.messages:
            begin, _, end = message.partition("{detail}")
            assert any(str(text).startswith(begin) and str(text).endswith(end) for text in sent)


def is_reply(vector: dict[str, Any]) -> bool:
    body = vector.get("body")
    return isinstance(body, dict) and isinstance(body.get("meta"), dict)


# What no list of vectors can hold.

every_run_the_same = settings(
    derandomize=True,
    deadline=None,
    database=None,
    max_examples=300,
    suppress_health_check=[HealthCheck.too_slow],
)
values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
codes = st.sampled_from([102, 200, 310, 319, 323, 600]) | values
replies = st.fixed_dictionaries(
    {"meta": st.fixed_dictionaries({"status": codes, "success": values, "message": values})},
    optional={"result": values},
)


def check(package: Any, body: Any) -> Any:
    """Reads a body, and checks what holds of every reply."""
    reply = package.decode(body)
    assert isinstance(reply.message, str)
    assert reply.code is None or type(reply.code) is int
    assert reply.ok == (reply.status is package.MetaStatus.SUCCESS)
    if reply.status is None:
        assert reply.outcome is package.Outcome.UNKNOWN
        recovery = "RETRY" if reply.code is None else "CONTACT_SUPPORT"
        assert reply.recovery is package.Recovery[recovery]
        assert reply.code not in list(package.MetaStatus)
        assert reply.name is None
    else:
        assert reply.code == reply.status
    assert reply.detail is None or (reply.detail and reply.detail in reply.message)
    reply.message.encode()
    if not reply.ok:
        with pytest.raises(package.ClickpostError) as raised:
            reply.raise_for_status()
        assert str(raised.value).isprintable()
        assert repr(pickle.loads(pickle.dumps(raised.value)).reply) == repr(reply)
    return reply


@every_run_the_same
@given(body=replies | st.dictionaries(st.text(), values, max_size=3))
def test_any_mapping(package: Any, body: dict[str, Any]) -> None:
    check(package, body)


@every_run_the_same
@given(text=st.text() | st.text(st.characters(codec=None)) | replies.map(json.dumps))
@example(text="\ud800")
@example(text='{"meta": {"status": 310, "message": "\udfff"}}')
def test_any_text(package: Any, text: str) -> None:
    check(package, text)


@every_run_the_same
@given(raw=st.binary(), before=st.binary(max_size=4), body=replies)
def test_any_bytes(package: Any, raw: bytes, before: bytes, body: dict[str, Any]) -> None:
    check(package, raw)
    check(package, before + json.dumps(body).encode())
    check(package, bytearray(json.dumps(body).encode()[: len(raw)]))


@every_run_the_same
@given(body=replies, other=values)
def test_only_the_code_decides(package: Any, body: dict[str, Any], other: Any) -> None:
    verdict = check(package, body)
    body["meta"] |= {"success": other, "message": other}
    changed = check(package, body | {"result": other, "status": 200, "success": True})
    for attribute in ("code", "status", "outcome", "recovery", "owner", "ok"):
        assert getattr(changed, attribute) == getattr(verdict, attribute)


class Hostile(Mapping[str, Any]):
    """A mapping that fails in every way."""

    def __getitem__(self, key: str) -> Any:
        raise RuntimeError

    def __iter__(self) -> Iterator[str]:
        raise RuntimeError

    def __len__(self) -> int:
        raise RuntimeError


def test_mappings_of_others(package: Any) -> None:
    frozen = MappingProxyType({"meta": MappingProxyType({"status": 310})})
    assert package.decode(frozen).code == 310
    assert package.decode(Hostile()).code is None
    assert package.decode({"meta": Hostile()}).code is None
    body: defaultdict[str, Any] = defaultdict(dict)
    assert package.decode(body).code is None
    assert body == {}
    assert package.decode({"meta": {"status": package.MetaStatus.SUCCESS}}).ok
    assert package.decode({"meta": {"status": 310, "message": {1, 2}}}).message == ""
    assert package.decode({"meta": {"status": 310, "message": Hostile()}}).message == ""
    loop: dict[str, Any] = {"status": 310}
    loop["message"] = loop
    assert package.decode({"meta": loop}).message == ""


def test_what_is_no_reply_at_all_is_a_mistake_of_the_caller(package: Any) -> None:
    for value in (None, True, 200, 1.5, [], [{"meta": {"status": 200}}]):
        assert package.decode(value).code is None
    for mistake in (object(), package.decode, {1, 2}):
        with pytest.raises(TypeError, match="expected a mapping, text or bytes"):
            package.decode(mistake)


def test_replies_compare_copy_and_show_themselves(package: Any) -> None:
    text = '{"meta": {"status": 319, "message": "No"}}'
    reply = package.decode(text)
    assert reply == package.decode(text.encode()) == pickle.loads(pickle.dumps(reply))
    assert reply != package.decode("{}")
    assert reply != text
    assert repr(reply) == "<Reply 319 COURIER_ORDER_FAILED: 'No' (inspect_message)>"
    assert repr(package.decode("{}")) == "<Reply unreadable: '' (retry)>"
    private = {"meta": {"status": 600, "message": "OK"}, "result": {"phone": "98450 12345"}}
    assert repr(package.decode(private)) == "<Reply 600 unknown: 'OK' (contact_support)>"


def test_a_reply_cannot_be_changed(package: Any) -> None:
    reply = package.decode('{"meta": {"status": 319}}')
    for name in ("body", "code", "message", "result", "status", "outcome", "other"):
        with pytest.raises(AttributeError):
            setattr(reply, name, None)


def test_field_errors_are_text(package: Any) -> None:
    message = {"non_field_errors": ["627618141 not registered against account code 1"], "n": 1}
    reply = package.decode({"meta": {"status": 400, "message": message}})
    text = "non_field_errors: 627618141 not registered against account code 1"
    assert (reply.message, reply.detail) == (text, text)


def test_log_fields_hold_no_personal_data(package: Any) -> None:
    body = {"meta": {"status": 319, "message": "call 98450 12345"}, "result": {"name": "A"}}
    fields = package.decode(body).log_fields()
    assert fields == {
        "clickpost_errors.code": 319,
        "clickpost_errors.name": "COURIER_ORDER_FAILED",
        "clickpost_errors.outcome": "failed",
        "clickpost_errors.recovery": "inspect_message",
        "clickpost_errors.owner": "courier",
    }
    assert {type(value) for value in fields.values()} == {int, str}
    asked = package.CourierError(body).log_fields(message=True)
    assert asked == fields | {"clickpost_errors.message": "call 98450 12345"}
    assert set(package.decode("<html>").log_fields()) == {
        f"clickpost_errors.{key}" for key in ("outcome", "recovery", "owner")
    }


@pytest.mark.parametrize(
    ("key", "name"),
    [
        (310, "INVALID_RVP_REASON"),
        ("310", "INVALID_RVP_REASON"),
        (" 310\n", "INVALID_RVP_REASON"),
        ("INVALID_RVP_REASON", "INVALID_RVP_REASON"),
        ("invalid-rvp-reason", "INVALID_RVP_REASON"),
        ("Invalid rvp reason", "INVALID_RVP_REASON"),
        (999, None),
        (-310, None),
        ("", None),
        ("9" * 6000, None),
        ("٣١٠", None),
        ("mro", None),
        ("__class__", None),
        (True, None),
        (None, None),
        (310.0, None),
        (b"310", None),
        ([310], None),
        ({}, None),
    ],
)
def test_lookup(package: Any, key: Any, name: str | None) -> None:
    found = package.lookup(key)
    assert (found.name if found is not None else None) == name


def test_the_enum_is_one_like_http_status(package: Any) -> None:
    status = package.MetaStatus(310)
    assert int(status) == 310
    assert status.__doc__.startswith(status.title)
    assert status.docs_url is None
    assert isinstance(status.related[0], package.MetaStatus)
    assert pickle.loads(pickle.dumps(status)) is status
    with pytest.raises(ValueError, match="999"):
        package.MetaStatus(999)
