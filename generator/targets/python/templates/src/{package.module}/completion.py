"""Scripts that complete the command in a shell."""

from collections.abc import Iterable, Mapping

_BASH = """\
{function}() {{
    local word=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD-1]}} command= i
    if [ "$word" = = ]; then word=; fi
    if [ "$before" = = ]; then before=${{COMP_WORDS[COMP_CWORD-2]}}; fi
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${{COMP_WORDS[i]}} in -*) ;; *) command=${{COMP_WORDS[i]}}; break ;; esac
    done
    local choices=
    case "$command $before" in
{values}
        *) case $command in
            "") choices='{commands} --help --version' ;;
{words}
        esac ;;
    esac
    COMPREPLY=($(compgen -W "$choices" -- "$word"))
}}
complete -o default -F {function} {program}"""

SCRIPTS = ("bash", "zsh", "fish")


def script(
    shell: str,
    program: str,
    words: Mapping[str, Iterable[str]],
    values: Mapping[str, Iterable[str]],
) -> str:
    """The script for a shell: each command's words, and the values of the options of `list`."""
    if shell == "fish":
        return "\n".join(_fish(program, words, values))
    bash = _BASH.format(
        function="_" + program.replace("-", "_"),
        program=program,
        commands=" ".join(words),
        values="\n".join(
            f"        \"list {option}\") choices='{' '.join(choices)}' ;;"
            for option, choices in values.items()
        ),
        words="\n".join(
            f"            {command}) choices='{' '.join([*choices, '--help'])}' ;;"
            for command, choices in words.items()
        ),
    )
    return f"autoload -U +X bashcompinit && bashcompinit\n{bash}" if shell == "zsh" else bash


def _fish(
    program: str, words: Mapping[str, Iterable[str]], values: Mapping[str, Iterable[str]]
) -> Iterable[str]:
    base = f"complete -c {program}"
    yield f"{base} -f -n __fish_use_subcommand -a '{' '.join(words)}'"
    for command, choices in words.items():
        within = f"{base} -n '__fish_seen_subcommand_from {command}'"
        for choice in choices:
            if not choice.startswith("--"):
                yield f"{within} -f -a {choice}"
            elif choice not in values:
                yield f"{within} -l {choice.removeprefix('--')}"
    for option, choices in values.items():
        within = f"{base} -f -n '__fish_seen_subcommand_from list'"
        yield f"{within} -x -l {option.removeprefix('--')} -a '{' '.join(choices)}'"
