"""Double-entry bookkeeping: the catalogue agrees with a second, independent transcription.

`reference.csv` holds the sources' facts, one row per code and table; `decisions.csv` holds what we
concluded. Both were written from their originals by hand, without looking at the catalogue.
`python -m tests.copies DOCUMENT` shows that no text of ours is copied from a source.
"""

import csv
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

import pytest

from generator.catalogue import load
from generator.model import Catalogue, Status

HERE = Path(__file__).parent
ROOT = HERE.parent

Row = Mapping[str, str]
Facts = dict[int, dict[str, Any]]
"""What is known of each code, cell by cell."""


def rows(name: str) -> list[dict[str, str]]:
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


REFERENCE = rows("reference.csv")
DECISIONS = rows("decisions.csv")
OUTSIDE = "public_errors"  # The page whose codes are not in the reference.


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load(ROOT / "catalogue.yaml")


# What the second transcription and the catalogue hold, in one shape.


def documented_by_reference(reference: Iterable[Row]) -> Facts:
    """The sources' facts; what no row states is None."""
    of_code: dict[int, dict[str, Row]] = {}
    for row in reference:
        of_code.setdefault(int(row["code"]), {})[row["table"]] = row
    return {
        code: {"tables": sorted(tables)} | stated(tables.get("overview") or tables.get(OUTSIDE, {}))
        for code, tables in of_code.items()
    }


def stated(row: Row) -> dict[str, Any]:
    http_status, message = row.get("http_status"), row.get("message")
    return {
        "http_status": int(http_status) if http_status else None,
        "order_successful": {"Yes": True, "No": False}.get(row.get("order_successful", "")),
        "messages": message.split(" | ") if message else None,
    }


def documented_by_catalogue(catalogue: Catalogue) -> Facts:
    return {status.code: documented(status) for status in catalogue.statuses}


def documented(status: Status) -> dict[str, Any]:
    stated = status.documented
    return {
        "tables": sorted(stated.tables),
        "http_status": stated.http_status,
        "order_successful": stated.order_successful,
        "messages": None if stated.messages is None else list(stated.messages),
    }


DECIDED = ("name", "category", "outcome", "recovery", "owner")


def decided_by_decisions(decisions: Iterable[Row]) -> Facts:
    return {
        int(row["code"]): {key: row[key] for key in DECIDED} | {"fields": row["fields"].split()}
        for row in decisions
    }


def decided_by_catalogue(catalogue: Catalogue) -> Facts:
    return {
        status.code: {key: getattr(status, key) for key in DECIDED}
        | {"fields": list(status.fields)}
        for status in catalogue.statuses
    }


# Comparisons: each returns its differences, so that a planted one can be shown to be found.


def differences(expected: Facts, actual: Facts) -> list[str]:
    """Every cell in which two transcriptions differ, and every code that only one of them has."""
    found = [f"{code}: missing" for code in expected if code not in actual]
    found += [f"{code}: not in the transcription" for code in actual if code not in expected]
    for code in sorted(expected.keys() & actual.keys()):
        for cell, value in expected[code].items():
            if actual[code][cell] != value:
                found.append(f"{code}.{cell}: {actual[code][cell]!r} should be {value!r}")
    return found


def documented_differences(catalogue: Catalogue) -> list[str]:
    return differences(documented_by_reference(REFERENCE), documented_by_catalogue(catalogue))


def decided_differences(catalogue: Catalogue) -> list[str]:
    return differences(decided_by_decisions(DECISIONS), decided_by_catalogue(catalogue))


def missing_discrepancies(catalogue: Catalogue) -> list[str]:
    """Codes with fewer discrepancies than the decisions list for them."""
    least = {int(row["code"]): int(row["discrepancies"]) for row in DECISIONS}
    return [
        f"{status.code}: {len(status.discrepancies)} discrepancies, at least {least[status.code]}"
        for status in catalogue.statuses
        if len(status.discrepancies) < least.get(status.code, 0)
    ]


# The transcription itself.


def test_reference_holds_each_code_and_table_once() -> None:
    assert max(Counter((row["code"], row["table"]) for row in REFERENCE).values()) == 1
    topics = Counter(row["code"] for row in REFERENCE if row["table"] != "overview")
    assert max(topics.values()) == 1


def test_decisions_hold_the_codes_of_the_reference() -> None:
    codes = [int(row["code"]) for row in DECISIONS]
    assert sorted(codes) == sorted({int(row["code"]) for row in REFERENCE})


# The catalogue against it.


def test_catalogue_holds_each_code_once(catalogue: Catalogue) -> None:
    codes = [status.code for status in catalogue.statuses]
    assert codes == sorted({int(row["code"]) for row in REFERENCE})


def test_facts_agree_with_the_reference(catalogue: Catalogue) -> None:
    assert documented_differences(catalogue) == []


def test_conclusions_agree_with_the_decisions(catalogue: Catalogue) -> None:
    assert decided_differences(catalogue) == []


def test_discrepancies_are_recorded(catalogue: Catalogue) -> None:
    assert missing_discrepancies(catalogue) == []


# Planted errors are found.


def altered(catalogue: Catalogue, code: int, changes: Mapping[str, object]) -> Catalogue:
    """The catalogue with one status changed."""
    statuses = tuple(
        status.model_copy(update=changes) if status.code == code else status
        for status in catalogue.statuses
    )
    return catalogue.model_copy(update={"statuses": statuses})


def restated(catalogue: Catalogue, code: int, changes: Mapping[str, object]) -> Catalogue:
    """The catalogue with what is documented of one status changed."""
    (stated,) = (status.documented for status in catalogue.statuses if status.code == code)
    return altered(catalogue, code, {"documented": stated.model_copy(update=changes)})


def without(catalogue: Catalogue, code: int) -> Catalogue:
    kept = tuple(status for status in catalogue.statuses if status.code != code)
    return catalogue.model_copy(update={"statuses": kept})


@pytest.mark.parametrize(
    ("code", "changes", "cell"),
    [
        (307, {"messages": ("You have entered invalid order Type",)}, "messages"),
        (310, {"messages": ("RVP reason is missing",)}, "messages"),
        (314, {"messages": ("Invalid Format of items for Order data",)}, "messages"),
        (102, {"messages": ("-",)}, "messages"),
        (420, {"messages": ("Failed",)}, "messages"),
        (323, {"order_successful": False}, "order_successful"),
        (202, {"order_successful": True}, "order_successful"),
        (500, {"http_status": 500}, "http_status"),
        (202, {"http_status": 200}, "http_status"),
        (319, {"tables": ("overview", "courier")}, "tables"),
        (301, {"tables": ("authentication",)}, "tables"),
    ],
)
def test_changed_fact_is_found(
    catalogue: Catalogue, code: int, changes: dict[str, object], cell: str
) -> None:
    found = documented_differences(restated(catalogue, code, changes))
    assert [line.split(": ")[0] for line in found] == [f"{code}.{cell}"]


@pytest.mark.parametrize(
    ("code", "cell", "value"),
    [
        (322, "name", "COURIER_ERROR"),
        (314, "category", "courier"),
        (303, "outcome", "failed"),
        (323, "recovery", "retry"),
        (316, "owner", "developer"),
        (310, "fields", ("additional.rvp_reason", "delivery_type")),
    ],
)
def test_changed_conclusion_is_found(
    catalogue: Catalogue, code: int, cell: str, value: object
) -> None:
    found = decided_differences(altered(catalogue, code, {cell: value}))
    assert [line.split(": ")[0] for line in found] == [f"{code}.{cell}"]


@pytest.mark.parametrize("compare", [documented_differences, decided_differences])
def test_missing_and_surplus_code_is_found(
    catalogue: Catalogue, compare: Callable[[Catalogue], list[str]]
) -> None:
    assert compare(without(catalogue, 420)) == ["420: missing"]
    assert compare(altered(catalogue, 420, {"code": 421})) == [
        "420: missing",
        "421: not in the transcription",
    ]


def test_missing_discrepancy_is_found(catalogue: Catalogue) -> None:
    (found,) = missing_discrepancies(altered(catalogue, 303, {"discrepancies": ()}))
    assert found.startswith("303: 0 discrepancies")


def test_what_can_book_twice_says_what_must_never_be_done(catalogue: Catalogue) -> None:
    """Where the order exists or may exist, a careless next call books the parcel again."""
    for status in catalogue.statuses:
        may_exist = status.outcome in ("already_exists", "pending", "unknown")
        if may_exist or status.recovery == "inspect_message" or status.code in (321, 420):
            assert status.never, status.code
