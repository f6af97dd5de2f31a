"""``pyvirt vm agent ...``: what the agent inside a virtual machine does."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any, cast

import typer

from pyvirt_sdk.cli.exits import Misuse
from pyvirt_sdk.cli.free import FREE, OPTIONS, Free, Tokens, wants_help
from pyvirt_sdk.cli.output import write
from pyvirt_sdk.cli.settings import Settings

if TYPE_CHECKING:
    from pyvirt_sdk import VM, Client

_EXEC = "pyvirt vm agent exec GUEST PROGRAM [ARGUMENT ...]"
#: What a shell says of a program that a signal ended.
_SIGNALLED = 128

Name = Annotated[str, typer.Argument(metavar="GUEST", help="an id or a name")]


def add_commands(group: typer.Typer) -> None:
    """Register the commands."""
    own = typer.Typer(
        help="Talk to the agent inside a virtual machine.", no_args_is_help=True,
        add_completion=False, rich_markup_mode=None,
    )  # fmt: skip
    own.command("ping")(ping)
    own.command("exec", help=f"Run a program in it: {_EXEC}", **OPTIONS)(exec_)
    own.command("addresses")(addresses)
    group.add_typer(own, name="agent")
    FREE["vm", "agent", "exec"] = Free(_no_operation, ("GUEST", "PROGRAM"), stops_after=1)


def _no_operation(_words: Sequence[str]) -> None:
    """All that stands there is the program's."""


def ping(context: typer.Context, guest: Name) -> None:
    """See whether it answers."""
    settings: Settings = context.obj
    with settings.client() as pve:
        _vm(pve, guest).agent.ping()
    settings.note("it answers")


def exec_(context: typer.Context, tokens: Tokens = None) -> None:
    """Run a program, and end with its exit code."""
    settings: Settings = context.obj
    words = list(tokens or ())
    if words[:1] and wants_help(words[:1]):
        print(f"USAGE: {_EXEC}\n\nIt prints what the program prints, and ends with its exit code.")
        return
    if words[1:2] == ["--"]:
        del words[1]
    if len(words) < 2:
        raise Misuse("a guest and a program are needed", hint=_EXEC)
    with settings.client() as pve:
        done = _vm(pve, words[0]).agent.exec(words[1:], timeout=settings.timeout or 60)
    if settings.output == "table":
        sys.stdout.write(done.stdout)
        sys.stderr.write(done.stderr)
    else:
        write({"exitcode": done.returncode, "stdout": done.stdout, "stderr": done.stderr}, settings)
    if done.returncode is None:
        raise typer.Exit(_SIGNALLED + (done.signal or 0))
    raise typer.Exit(done.returncode)


def addresses(context: typer.Context, guest: Name) -> None:
    """List its network cards and their addresses."""
    settings: Settings = context.obj
    with settings.client() as pve:
        cards = _vm(pve, guest).agent.interfaces()
    rows: list[dict[str, Any]] = [
        {"name": card.name, "mac": card.mac, "address": str(address)}
        for card in cards
        for address in card.addresses
    ]
    write(rows, settings)


def _vm(pve: Client, name: str) -> VM:
    from pyvirt_sdk.cli.guests import one_of

    return cast("VM", one_of(pve, "vm", name))
