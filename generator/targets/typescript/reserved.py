"""Names that JavaScript or the generated package take, so that the catalogue may not use them."""


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())


BUILTINS = words(
    "AggregateError Array ArrayBuffer ArrayBufferView BigInt Boolean DataView Date Error "
    "ErrorOptions EvalError Exclude Extract Function Infinity Intl JSON Map Math NaN Number "
    "Object Omit Partial Pick Promise Proxy RangeError Readonly ReadonlyMap ReadonlySet "
    "Record ReferenceError Reflect RegExp Required Response Set String Symbol SyntaxError "
    "TextDecoder TypeError URIError URL Uint8Array WeakMap WeakSet"
)
OWN = words(
    "ACTIONS ANSWERS AnyFacts Body Category Classification Constraint DEFAULTS "
    "Deprecation ENTRIES Elsewhere Entry Form Keys KnownReply LiteReply LogFields LogOptions "
    "MALFORMED MESSAGES Optional Outcome Owner PATHS PREFIX Recovery Reply ReplyError ReplyTo "
    "ReplyWith RequestProblem StatusFacts StatusName SuccessReply T UNKNOWN UNREADABLE "
    "UnknownReply UnreadableReply VERDICTS WithoutTexts"
)
"""What the package itself defines or imports; a test compares this with the outputs."""

RESERVED = {"class": {"a global of JavaScript": BUILTINS, "a name of the npm package": OWN}}
