"""Names that PHP or the generated package take, so that the catalogue may not use them."""


class AnyCase(frozenset[str]):
    """Names that are one whatever the case of their letters, as PHP's names of classes are."""

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and super().__contains__(name.lower())


def words(text: str) -> AnyCase:
    return AnyCase(text.lower().split())


KEYWORDS = words(
    "abstract and array as bool break callable case catch class clone const continue declare "
    "default die do echo else elseif empty enddeclare endfor endforeach endif endswitch endwhile "
    "eval exit extends false final finally float fn for foreach function global goto if "
    "implements include instanceof insteadof int interface isset iterable list match mixed "
    "namespace never new null object or parent print private protected public readonly require "
    "return self static string switch throw trait true try unset use var void while xor yield"
)
OWN = words(
    "BackOff Body Catalogue Category Form Lookup Message Outcome Owner Recovery Reply ReplyError "
    "ReplyException Request RequestProblem"
)
"""What the package itself defines; a test compares this with the outputs."""

RESERVED = {
    "class": {"a keyword of PHP": KEYWORDS, "a name of the PHP package": OWN},
    "status": {"a name of PHP": words("class"), "a name of the PHP package": words("facts")},
    "id": {"a name of PHP": words("class"), "a name of the PHP package": words("facts")},
    "module": {"a keyword of PHP": words("namespace")},
}
