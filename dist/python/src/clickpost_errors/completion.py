# Copied from generator/targets/python/templates/src/{package.module}/completion.py by
# `make generate`; edit it there.
"""Scripts that complete the command in a shell."""

from collections.abc import Iterable, Mapping

_BASH = """\
{function}() {{
    local word=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD-1]}} choices=
    case $before in
{cases}
        *)
            case ${{COMP_WORDS[1]}} in
                list) choices='--json {options}' ;;
                explain|decode) choices='--json' ;;
            esac ;;
    esac
    if [ "$COMP_CWORD" -eq 1 ]; then choices='{commands}'; fi
    COMPREPLY=($(compgen -W "$choices" -- "$word"))
}}
complete -o default -F {function} {program}"""

_COMMANDS = "explain decode list completion --help --version"
SCRIPTS = ("bash", "zsh", "fish")


def script(
    shell: str, program: str, filters: Mapping[str, Iterable[str]], codes: Iterable[str]
) -> str:
    """The script for a shell: `filters` are the options of `list` with their values."""
    words = {**filters, "explain": codes, "completion": SCRIPTS}
    if shell == "fish":
        return "\n".join(_fish(program, words))
    bash = _BASH.format(
        function="_" + program.replace("-", "_"),
        program=program,
        commands=_COMMANDS,
        options=" ".join(filters),
        cases="\n".join(
            f"        {word}) choices='{' '.join(choices)}' ;;" for word, choices in words.items()
        ),
    )
    return f"autoload -U +X bashcompinit && bashcompinit\n{bash}" if shell == "zsh" else bash


def _fish(program: str, words: Mapping[str, Iterable[str]]) -> Iterable[str]:
    base = f"complete -c {program}"
    commands = [word for word in _COMMANDS.split() if not word.startswith("-")]
    yield f"{base} -f -n __fish_use_subcommand -a '{' '.join(commands)}'"
    yield f"{base} -n '__fish_seen_subcommand_from explain decode list' -l json"
    for word, choices in words.items():
        option = word.removeprefix("--")
        place = "list" if option != word else word
        long = f" -x -l {option}" if option != word else ""
        listed = " ".join(choices)
        yield f"{base} -f -n '__fish_seen_subcommand_from {place}'{long} -a '{listed}'"
