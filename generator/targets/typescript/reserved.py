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
    "Category Classification DEFAULTS Deprecation ENTRIES Elsewhere Entry "
    "Given KnownReply Optional Outcome Owner Recovery Reply ReplyError ReplyTo ReplyWith "
    "StatusFacts StatusName SuccessReply T UnknownReply VERDICTS"
)
"""What the package itself defines or imports; a test compares this with the outputs."""

RESERVED = {"class": {"a global of JavaScript": BUILTINS, "a name of the npm package": OWN}}
