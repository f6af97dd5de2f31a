"""``pyvirt``: where the command begins, and how it ends."""

from __future__ import annotations

import os
import sys
import warnings
from collections.abc import Sequence
from importlib import import_module
from typing import Any, cast

from pyvirt_sdk.cli import exits
from pyvirt_sdk.errors import PyvirtError


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the words say; returns the exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words[:1] == ["__complete"]:
        from pyvirt_sdk.cli.completion import answer

        return answer(words[1:])
    with warnings.catch_warnings():
        if not sys.warnoptions:
            warnings.showwarning = cast("Any", _show_warning)
        try:
            code = _run(words)
            sys.stdout.flush()
        except BrokenPipeError:
            # the interpreter flushes once more at its end, and would complain
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return exits.BROKEN_PIPE
    return code


def _run(words: list[str]) -> int:
    try:
        import_module("typer")
    except ModuleNotFoundError as error:
        _complain(
            f"the package {error.name} is not installed (hint: pip install 'pyvirt-sdk[cli]')"
        )
        return exits.USAGE
    try:
        return _command(words)
    except KeyboardInterrupt as error:
        upids: list[str] = getattr(error, "upids", [])
        goes_on = [f"it goes on: pyvirt task wait {upid}" for upid in upids]
        hint = f" (hint: {'; '.join(goes_on)})" if goes_on else ""
        sys.stderr.write("\n" if sys.stderr.isatty() else "")
        _complain(f"interrupted{hint}")
        return exits.INTERRUPTED
    except PyvirtError as error:
        _debug()
        _complain(exits.line_of(error))
        return exits.code_of(error)
    except BrokenPipeError:
        raise
    except (OSError, UnicodeError) as error:
        _debug()
        _complain(str(error))
        return exits.ERROR


def _command(words: list[str]) -> int:
    import typer

    from pyvirt_sdk.cli.app import command_tree
    from pyvirt_sdk.cli.rehearsal import Withheld, show
    from pyvirt_sdk.cli.words import hoist

    # what a wrong word raises has no name that all versions of typer share
    wrong_word: Any = typer.BadParameter.__bases__[0]
    root = command_tree()
    try:
        # not root.main(), which has its own idea of Ctrl-C and of broken pipes
        with root.make_context("pyvirt", hoist(words, root)) as context:
            root.invoke(context)
    except wrong_word as error:
        return _misused(error)
    except typer.Exit as ended:
        return ended.exit_code
    except Withheld as held:
        show([held.request], held.settings)
        return exits.OK
    return exits.OK


def _misused(error: Any) -> int:
    if type(error).__name__ == "NoArgsIsHelpError":
        print(error.ctx.get_help())
        return exits.USAGE
    context = error.ctx
    command = context.command_path if context else "pyvirt"
    message = " ".join(error.format_message().split()).rstrip(".")
    _complain(f"{message[:1].lower()}{message[1:]} (hint: see {command} --help)")
    return exits.USAGE


def _complain(text: str) -> None:
    print(f"pyvirt: {text}", file=sys.stderr)


def _show_warning(message: Any, *_more: Any) -> None:
    _complain(f"warning: {message}")


def _debug() -> None:
    if os.environ.get("PYVIRT_DEBUG") == "1":
        import traceback

        traceback.print_exc()


if __name__ == "__main__":
    sys.exit(main())
