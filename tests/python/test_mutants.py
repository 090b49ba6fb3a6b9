"""The vectors must notice a decoder that is slightly wrong: each mutant here fails one of them."""

import json
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.catalogue import loads
from generator.render import render
from generator.targets import discover
from tests.conftest import ROOT, run
from tests.python.test_decode import SCRIPT, roles

pytestmark = pytest.mark.slow

SHALLOW = """

def _shallow(value, levels=6):
    items = value.values() if isinstance(value, dict) else value
    deeper = isinstance(value, dict | list) and [_shallow(item, levels - 1) for item in items]
    if not levels and deeper:
        raise json.JSONDecodeError("too deep", "", 0)
    return value
"""
PARSED = "return reader.decode(text)"
BYTES = 'body.decode("utf-8", "replace")'
NEITHER = '    else:\n        return ""\n'
STRICT = "json.JSONDecoder(parse_constant=_refuse)"
VERDICT = "UNREADABLE if code is None else UNKNOWN"
FLAG = 'at(self._body, (*CODE[:-1], "success")) is True'
FIRST = "json.loads(text, object_pairs_hook=lambda pairs: dict(pairs[::-1]))"
TWICE = "value = reader.decode(text); return json.loads(value) if isinstance(value, str) else value"
ANY_CASE = "value = {name.lower(): item for name, item in value.items()}.get(key)"
FIRST_ITEM = "if isinstance(value, list) and value: value = value[0]\n            "

MUTANTS = {
    # which message is meant
    "the first template that fits": (
        "message",
        "sorted(documented, key=_generality)",
        "documented",
    ),
    "white space of Python": ("message", r'_SPACES = " \t\n\v\f\r"', "_SPACES = None"),
    "no white space but the blank": ("message", r'_SPACES = " \t\n\v\f\r"', '_SPACES = " "'),
    "case of all letters": ("message", ".translate(_LOWER)", ".casefold()"),
    "lower case of all letters": ("message", ".translate(_LOWER)", ".lower()"),
    "case counts": ("message", ".translate(_LOWER)", ""),
    "a detail in its spaces": ("message", "end].strip(_SPACES) or", "end] or"),
    "an empty detail": ("message", ".strip(_SPACES) or None", ".strip(_SPACES)"),
    "a blank message is a detail": ("message", "message if text else None", "message or None"),
    # messages that are not text
    "numbers as Python prints them": ("message", NEITHER, "    else:\n        return str(value)\n"),
    "JSON for what is no text": (
        "message",
        NEITHER,
        "    else:\n        import json; return json.dumps(value)\n",
    ),
    "no lists": ("message", "isinstance(value, list)", "False"),
    "no keys": ("message", 'f"{key}: "', '""'),
    "other separators": ("message", '"; ".join', '", ".join'),
    "empty parts": (
        "message",
        "key + part for key, part in parts if part",
        "key + part for key, part in parts",
    ),
    "half surrogates": ("message", "_well_formed(text)", "text"),
    # codes
    "true is 1": ("reply", "isinstance(value, bool) or ", ""),
    "fractions are cut": ("reply", " or value % 1", ""),
    "long texts of digits": ("reply", "len(value) <= 16", "len(value) <= 99"),
    "digits of all scripts": ("reply", "value.isascii() and ", ""),
    "codes in spaces": ("reply", "value.isdigit()", "value.strip().isdigit()"),
    "one too large": ("reply", "2**53 - 1", "2**53"),
    "no negative codes": ("reply", "if -_LARGEST <= code", "if 0 <= code"),
    # verdicts
    "unknown is unreadable": ("reply", VERDICT, "UNREADABLE"),
    "unreadable is unknown": ("reply", VERDICT, "UNKNOWN"),
    "the success flag decides": ("reply", "return self._verdict.outcome.ok", f"return {FLAG}"),
    "no result": ("reply", "at(self._body, RESULT) if RESULT else None", "None"),
    "two exceptions swapped": (
        "errors",
        "Recovery.POLL: PendingError",
        "Recovery.POLL: AlreadyExistsError",
    ),
    "the base exception for one": (
        "errors",
        "    Recovery.CONTACT_SUPPORT: SupportRequiredError,\n",
        "",
    ),
    "unreadable raises the parent": (
        "errors",
        "return UnreadableReplyError(",
        "return RetryableError(",
    ),
    # JSON
    "nesting of 6": ("body", PARSED, f"return _shallow(reader.decode(text)){SHALLOW}"),
    "the first of two members": ("body", PARSED, f"return {FIRST}"),
    "NaN is JSON": ("body", STRICT, "json.JSONDecoder()"),
    "line breaks in strings": ("body", STRICT, "json.JSONDecoder(strict=False)"),
    "no long numbers": ("body", "(_READER, _PATIENT_READER)", "(_READER,)"),
    "no byte order mark": ("body", r'.removeprefix("\ufeff")', ""),
    "many byte order marks": ("body", r'.removeprefix("\ufeff")', r'.lstrip("\ufeff")'),
    "all white space around": (
        "body",
        r'.removeprefix("\ufeff")',
        r'.removeprefix("\ufeff").strip()',
    ),
    "what comes after the value": ("body", PARSED, "return reader.raw_decode(text.lstrip())[0]"),
    "JSON in a string": ("body", PARSED, TWICE),
    "bytes of Latin-1": ("body", BYTES, 'body.decode("latin-1")'),
    "odd bytes are dropped": ("body", BYTES, 'body.decode("utf-8", "ignore")'),
    "keys in any case": ("body", "value = value.get(key)", ANY_CASE),
    "lists are searched": (
        "body",
        "if not isinstance(value, MAPPING):",
        f"{FIRST_ITEM}if not isinstance(value, MAPPING):",
    ),
}
"""Module, text and what replaces it wherever it is."""


@pytest.fixture(scope="module")
def rendered() -> Mapping[str, bytes]:
    """The package and the vectors of a catalogue in which the order of messages matters."""
    text = (ROOT / "catalogue.yaml").read_text("utf-8")
    fixed, template = '- "Unhandled error! Contact support@clickpost.in"', '- "{detail}"'
    start = text.index(fixed)
    end = text.index(template, start) + len(template)
    swapped = text[start:end].replace(fixed, "\0").replace(template, fixed).replace("\0", template)
    catalogue = loads(text[:start] + swapped + text[end:])
    targets = discover()
    return render(catalogue, targets["python"]) | render(catalogue, targets["json"])


def test_each_mutant_fails_a_vector(rendered: Mapping[str, bytes], tmp_path: Path) -> None:
    catalogue = loads((ROOT / "catalogue.yaml").read_text("utf-8"))
    vectors = tmp_path / "conformance.json"
    vectors.write_bytes(rendered["dist/json/conformance.json"])
    modules = {
        Path(path).name: data
        for path, data in rendered.items()
        if path.startswith("dist/python/src/") and path.endswith(".py")
    }
    for name, (module, old, new) in {"right": ("reply", "", ""), **MUTANTS}.items():
        folder = tmp_path / name / "clickpost_errors"
        folder.mkdir(parents=True)
        for file, data in modules.items():
            (folder / file).write_bytes(data)
        text = modules[f"{module}.py"].decode()
        assert old in text, name
        (folder / f"{module}.py").write_text(text.replace(old, new) if old else text, "utf-8")
    script = f"""
import contextlib, io, json, sys
sys.dont_write_bytecode = True
survivors = []
for name in json.loads(sys.argv[3]):
    for module in [module for module in sys.modules if module.startswith("clickpost_errors")]:
        del sys.modules[module]
    sys.path.insert(0, f"{tmp_path}/{{name}}")
    said = io.StringIO()
    try:
        with contextlib.redirect_stdout(said):
            exec({SCRIPT!r}, {{}})
    except Exception:
        said.write("failed")
    if not said.getvalue():
        survivors.append(name)
print(json.dumps(survivors))
"""
    names = json.dumps(["right", *MUTANTS])
    done = run(sys.executable, "-c", script, vectors, json.dumps(roles(catalogue)), names)
    assert json.loads(done.stdout) == ["right"]
