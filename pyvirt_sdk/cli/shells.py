"""What a shell needs so that Tab completes: a few lines that ask ``pyvirt __complete``."""

from __future__ import annotations

from typing import Annotated, Final

import typer

from pyvirt_sdk.cli.exits import Misuse

_BASH: Final = r"""# pyvirt: source <(pyvirt completion bash)
_pyvirt() {
    local words cword cur
    if declare -F _get_comp_words_by_ref >/dev/null; then
        _get_comp_words_by_ref -n "=:" words cword cur
    else
        words=("${COMP_WORDS[@]}"); cword=$COMP_CWORD; cur=${words[cword]}
    fi
    local IFS=$'\n' value
    COMPREPLY=()
    while IFS=$'\t' read -r value _; do
        COMPREPLY+=("$value")
    done < <(pyvirt __complete "${words[@]:1:cword}" 2>/dev/null)
    if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == */ ]]; then compopt -o nospace; fi
    if declare -F __ltrim_colon_completions >/dev/null; then
        __ltrim_colon_completions "$cur"
    fi
}
complete -F _pyvirt pyvirt
"""

_ZSH: Final = r"""#compdef pyvirt
# pyvirt: source <(pyvirt completion zsh), or put it into a folder of $fpath as _pyvirt
_pyvirt() {
    local line value
    local -a plain open
    for line in "${(@f)$(pyvirt __complete "${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
        value=${line%%$'\t'*}
        [[ -z $value ]] && continue
        if [[ $value == */ ]]; then open+=("$value"); else plain+=("$value"); fi
    done
    (( ${#open} )) && compadd -Q -S '' -- "${open[@]}"
    (( ${#plain} )) && compadd -Q -- "${plain[@]}"
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _pyvirt "$@"; else compdef _pyvirt pyvirt; fi
"""

_FISH: Final = r"""# pyvirt: pyvirt completion fish | source
function __pyvirt_complete
    set -l words (commandline -opc)[2..]
    pyvirt __complete $words (commandline -ct) 2>/dev/null
end
complete -c pyvirt -f -a '(__pyvirt_complete)'
"""

SCRIPTS: Final = {"bash": _BASH, "zsh": _ZSH, "fish": _FISH}


def completion(
    shell: Annotated[str, typer.Argument(metavar="SHELL", help="bash, zsh or fish")],
) -> None:
    """Print the script that completes pyvirt's words: source <(pyvirt completion bash)."""
    if shell not in SCRIPTS:
        raise Misuse(f"there is no completion for {shell}", hint=f"take {', '.join(SCRIPTS)}")
    print(SCRIPTS[shell], end="")
