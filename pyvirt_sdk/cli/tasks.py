"""``pyvirt task list | log | wait | stop``."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from pyvirt_sdk.cli import output
from pyvirt_sdk.cli.exits import Misuse, shown
from pyvirt_sdk.cli.output import Column, write
from pyvirt_sdk.cli.settings import Settings

_COLUMNS = (
    Column("started", "starttime", output.moment), Column("node", "node"), Column("type", "type"),
    Column("id", "id"), Column("user", "user"), Column("status", "status"),
    Column("upid", "upid"),
)  # fmt: skip

Upid = Annotated[str, typer.Argument(metavar="UPID")]


def add_commands(app: typer.Typer) -> None:
    """Register the commands."""
    group = typer.Typer(
        help="Look at tasks, wait for them, stop them.", no_args_is_help=True,
        add_completion=False, rich_markup_mode=None,
    )  # fmt: skip
    group.command("list")(list_)
    group.command("log")(log)
    group.command("wait")(wait)
    group.command("stop")(stop)
    app.add_typer(group, name="task")


def list_(
    context: typer.Context,
    node: Annotated[str, typer.Option(help="of this node, further back")] = "",
    vmid: Annotated[int | None, typer.Option(help="on this guest; needs --node")] = None,
    errors: Annotated[
        bool, typer.Option("--errors", help="only failed ones; needs --node")
    ] = False,
    limit: Annotated[int | None, typer.Option(help="how many; needs --node")] = None,
) -> None:
    """List the tasks of the cluster of late, or those of a node."""
    settings: Settings = context.obj
    filters: dict[str, Any] = {"vmid": vmid, "errors": errors or None, "limit": limit}
    given = {name: value for name, value in filters.items() if value is not None}
    if given and not node:
        raise Misuse(f"--{next(iter(given))} needs --node", hint="nodes: pyvirt node list")
    with settings.client() as pve:
        rows = list(pve.tasks.list(node or None, **given).raw)
    rows.sort(key=lambda row: int(row.get("starttime") or 0))
    write(rows, settings, _COLUMNS)


def log(
    context: typer.Context,
    upid: Upid,
    follow: Annotated[bool, typer.Option("--follow", "-f", help="until it has ended")] = False,
) -> None:
    """Print the log of a task."""
    settings: Settings = context.obj
    with settings.client() as pve:
        lines = pve.tasks.get(upid).log(follow=follow)
        if settings.output != "table":
            write(list(lines), settings)
            return
        for line in lines:
            print(shown(line.expandtabs()), flush=follow)


def wait(context: typer.Context, upid: Upid) -> None:
    """Wait until a task has ended; one that failed ends with the exit code 6."""
    from pyvirt_sdk.cli.waiting import wait_for

    settings: Settings = context.obj
    with settings.client() as pve:
        outcome = wait_for(pve.tasks.get(upid), settings)
    write({"upid": upid, "status": outcome.status, "warnings": list(outcome.warnings)}
          if settings.output != "table" else outcome.status, settings)  # fmt: skip


def stop(context: typer.Context, upid: Upid) -> None:
    """Ask a node to stop a task, and wait until it has."""
    from pyvirt_sdk.cli.waiting import wait_for
    from pyvirt_sdk.errors import TaskStopped

    settings: Settings = context.obj
    with settings.client() as pve:
        task = pve.tasks.get(upid)
        task.stop()
        try:
            if settings.wait:
                wait_for(task, settings)
        except TaskStopped:
            settings.note(f"{task!r} was stopped")
