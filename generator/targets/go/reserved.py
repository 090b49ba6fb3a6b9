"""Names that Go or the generated package take, so that the catalogue may not use them."""


class Joined(frozenset[str]):
    """Names of packages, in which the hyphens of the catalogue's name do not count."""

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and super().__contains__(name.replace("_", ""))


class Beginnings(frozenset[str]):
    """Names, and the words that they begin with: constants begin with the name of their type."""

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and any(
            own == name or (own.startswith(name) and own[len(name)].isupper()) for own in self
        )


def words(text: str) -> list[str]:
    return text.split()


KEYWORDS = Joined(
    words(
        "break case chan const continue default defer else fallthrough for func go goto if import "
        "interface map package range return select struct switch type var"
    )
)
PACKAGES = Joined(words("init internal main std vendor"))
OWN = Beginnings(
    words(
        "BackOff Category CheckRequest Constraint Decode DecodeValue Deprecated Discrepancy "
        "ErrAny Error Lookup Outcome Owner Recovery Reply RequestProblem Said When"
    )
)
"""What the package itself defines; `ErrAny` for the names of errors, `Error` for their method."""

VALUES = frozenset({"values", "error"})
"""What would be a constant of the same name as the list of all values, or as an error."""

RESERVED: dict[str, dict[str, frozenset[str]]] = {
    "class": {"a name of the Go package": OWN},
    "id": {"a name of the Go package": VALUES},
    "module": {"a keyword of Go": KEYWORDS, "a name of a package that Go treats apart": PACKAGES},
    "status": {"a name of the Go package": frozenset(map(str.upper, VALUES))},
}
