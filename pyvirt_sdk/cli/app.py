"""The command ``pyvirt`` as a whole: its groups, and the options that every command takes."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from pyvirt_sdk.cli import guests, places, tasks, tree
from pyvirt_sdk.cli.exits import Misuse
from pyvirt_sdk.cli.output import FORMATS
from pyvirt_sdk.cli.settings import Settings
from pyvirt_sdk.cli.shells import completion

Option = typer.Option


def build() -> typer.Typer:
    """All commands."""
    app = _group("Proxmox VE on the command line. Options may stand behind the command, too.")
    app.callback()(_everywhere)
    tree.add_commands(app)
    for word, noun in (("vm", "virtual machines"), ("ct", "containers")):
        group = _group(f"List, make and change {noun}.")
        guests.add_commands(group, word)
        app.add_typer(group, name=word)
    places.add_commands(app)
    tasks.add_commands(app)
    app.command("completion")(completion)
    return app


def _group(summary: str) -> typer.Typer:
    return typer.Typer(
        help=summary, no_args_is_help=True, add_completion=False, rich_markup_mode=None,
        pretty_exceptions_enable=False, context_settings={"max_content_width": 100},
    )  # fmt: skip


def _show_version(given: bool) -> None:
    if given:
        from pyvirt_sdk import __version__

        print(f"pyvirt {__version__}")
        raise typer.Exit


def _everywhere(
    context: typer.Context,
    host: Annotated[str | None, Option(help="server: a name, name:port or a URL")] = None,
    user: Annotated[
        str | None, Option(help="log in as user@realm; the password is asked for")
    ] = None,
    profile: Annotated[
        str | None, Option(envvar="PYVIRT_PROFILE", help="a profile of the config file")
    ] = None,
    config: Annotated[
        Path | None, Option(help="the config file (~/.config/pyvirt/config.toml)")
    ] = None,
    fingerprint: Annotated[
        str | None, Option(envvar="PYVIRT_FINGERPRINT", help="trust this one certificate (SHA-256)")
    ] = None,
    verify: Annotated[
        str | None, Option(envvar="PYVIRT_VERIFY", help="a CA file, yes or no", metavar="CA")
    ] = None,
    timeout: Annotated[
        float | None,
        Option(help="seconds without a sign of the server, or of waiting for a task"),
    ] = None,
    output: Annotated[
        str, Option("--output", "-o", envvar="PYVIRT_OUTPUT", help=" | ".join(FORMATS))
    ] = "table",
    columns: Annotated[str, Option(help="only these, such as vmid,name")] = "",
    no_wait: Annotated[
        bool, Option("--no-wait", help="print the id of a task instead of waiting for its end")
    ] = False,
    dry_run: Annotated[
        bool, Option("--dry-run", help="print what would be sent, and change nothing")
    ] = False,
    no_validate: Annotated[
        bool, Option("--no-validate", help="leave the checking to a newer server")
    ] = False,
    yes: Annotated[bool, Option("--yes", "-y", help="do not ask")] = False,
    quiet: Annotated[bool, Option("--quiet", "-q", help="no progress, no notes")] = False,
    version: Annotated[  # noqa: ARG001 - the callback has shown it
        bool, Option("--version", callback=_show_version, is_eager=True, help="of pyvirt itself")
    ] = False,
) -> None:
    if output not in FORMATS:
        raise Misuse(f"--output {output} is none", hint=f"take {', '.join(FORMATS)}")
    if timeout is not None and timeout <= 0:
        raise Misuse(f"--timeout {timeout:g} is not a positive number of seconds")
    context.obj = Settings(
        host, user, profile, config, fingerprint, verify, timeout, output,
        tuple(filter(None, columns.split(","))), not no_wait, dry_run, not no_validate, yes, quiet,
    )  # fmt: skip


def command_tree() -> Any:
    """All commands as click has them: with ``commands``, ``params`` and ``main``."""
    command: Any = typer.main.get_command(build())
    return command
