"""What catalogue.json says, in the names of the Go module."""

from typing import Any

from generator.targets.go import exported

BESIDE_SCHEMA = ("field", "message", "when", "required")


def normal(row: dict[str, Any]) -> dict[str, Any]:
    """A row of the data by the names of Go's methods and fields, without what is null or empty."""
    named = {str(exported(key)): value for key, value in row.items()}
    if "Discrepancies" in named:
        named["Discrepancies"] = [
            renamed(part) | {"Said": list(map(renamed, part["said"]))}
            for part in named["Discrepancies"]
        ]
        named["Request"] = list(map(constraint, named["Request"]))
        named["Deprecated"] = named["Deprecated"] and renamed(named["Deprecated"])
    return filled(named)


def renamed(record: dict[str, Any]) -> dict[str, Any]:
    return {str(exported(key)): value for key, value in record.items()}


def constraint(row: dict[str, Any]) -> dict[str, Any]:
    """A constraint, whose words of JSON Schema are apart."""
    beside = {str(exported(key)): row[key] for key in BESIDE_SCHEMA if key in row}
    if "When" in beside:
        beside["When"] = renamed(beside["When"])
    schema = {key: value for key, value in row.items() if key not in BESIDE_SCHEMA}
    return filled(beside, False) | {"Schema": schema}


def filled(row: dict[str, Any], *more: Any) -> dict[str, Any]:
    """A row without what is null or empty; of a constraint, without what is false."""
    found = {}
    for key, value in row.items():
        if key == "Request":
            value = [filled(item, False) for item in value or []]
        if value is not None and value not in ("", []) and not (more and value is False):
            found[key] = value
    return found


def said_by(row: dict[str, Any]) -> dict[str, Any]:
    """What the methods of a constant return, without those that are no facts."""
    return filled({key: row[key] for key in row if key not in ("String", "Known")})
