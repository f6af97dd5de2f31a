"""``pyvirt node | storage | upload | version``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from pyvirt_sdk.cli import output
from pyvirt_sdk.cli.exits import Misuse
from pyvirt_sdk.cli.output import Column, write
from pyvirt_sdk.cli.settings import Settings
from pyvirt_sdk.errors import NotFound

_NODES = (
    Column("node", "node"), Column("status", "status"), Column("cpu", "cpu", output.percent),
    Column("cpus", "maxcpu"), Column("memory", "mem", output.size),
    Column("of", "maxmem", output.size), Column("uptime", "uptime", output.span),
)  # fmt: skip
_STORAGES = (
    Column("storage", "storage"), Column("node", "node"), Column("type", "plugintype"),
    Column("status", "status"), Column("used", "disk", output.size),
    Column("of", "maxdisk", output.size), Column("content", "content"),
)  # fmt: skip
_VOLUMES = (
    Column("volid", "volid"), Column("node", "node"), Column("content", "content"),
    Column("format", "format"), Column("size", "size", output.size), Column("vmid", "vmid"),
    Column("created", "ctime", output.moment), Column("notes", "notes"),
)  # fmt: skip

Node = Annotated[str, typer.Option(help="as this node sees it")]
Content = Annotated[str, typer.Option(help="iso, vztmpl, backup, images, rootdir, import ...")]


def add_commands(app: typer.Typer) -> None:
    """Register the commands."""
    groups: tuple[tuple[str, str, dict[str, Any]], ...] = (
        ("node", "List nodes.", {"list": list_nodes}),
        ("storage", "List storages and what lies on them.",
         {"list": list_storages, "content": content}),
    )  # fmt: skip
    for name, summary, commands in groups:
        group = typer.Typer(
            help=summary, no_args_is_help=True, add_completion=False, rich_markup_mode=None
        )
        for word, function in commands.items():
            group.command(word)(function)
        app.add_typer(group, name=name)
    app.command("upload")(upload)
    app.command("version")(version)


def list_nodes(context: typer.Context) -> None:
    """List the nodes of the cluster."""
    settings: Settings = context.obj
    with settings.client() as pve:
        rows = sorted(pve.nodes.list().raw, key=lambda row: str(row.get("node")))
    write(rows, settings, _NODES)


def list_storages(context: typer.Context, node: Node = "") -> None:
    """List the storages, with how full they are on each node."""
    settings: Settings = context.obj
    with settings.client() as pve:
        rows = [row for row in pve.storage.usage().raw if node in ("", row.get("node"))]
    rows.sort(key=lambda row: (str(row.get("storage")), str(row.get("node"))))
    write(rows, settings, _STORAGES)


def content(
    context: typer.Context,
    storage: Annotated[str, typer.Argument(metavar="[STORAGE]", help="all, unless one is named")]
    = "",
    node: Node = "",
    content: Content = "",
    vmid: Annotated[int | None, typer.Option(help="of this guest")] = None,
) -> None:  # fmt: skip
    """List the volumes on a storage, or on all of them."""
    settings: Settings = context.obj
    with settings.client() as pve:
        if storage:
            pve.storage.get(storage)  # where there is none, that is said
        found = pve.storage.volumes(
            node=node or None, storage=storage or None, content=content or None, vmid=vmid
        )
    for place, error in found.errors.items():
        settings.note(f"pyvirt: warning: {place}: {error.message}")
    write(list(found.raw), settings, _VOLUMES)


def upload(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE")],
    storage: Annotated[str, typer.Argument(metavar="STORAGE")],
    node: Annotated[str, typer.Option(help="the node to send it to; the first that has it")] = "",
    content: Annotated[str, typer.Option(help="iso, vztmpl or import; by its name")] = "",
    filename: Annotated[str, typer.Option(help="its name there")] = "",
    checksum: Annotated[str, typer.Option(help="the sum that the server checks")] = "",
    algorithm: Annotated[
        str, typer.Option(help="sha256, sha512 ...: the sum is made if none is given")
    ] = "",
) -> None:
    """Send an ISO image, a template or a disk image to a storage."""
    settings: Settings = context.obj
    if not file.is_file():
        raise Misuse(f"there is no file {file}", hint="pyvirt upload FILE STORAGE, in this order")
    with settings.client() as pve:
        task = pve.storage(storage).upload(
            file, node=node or _node_with(pve, storage), content=content or None,
            filename=filename or None, checksum=checksum or None, algorithm=algorithm or None,
            progress=settings.progress,
        )  # fmt: skip
        if not settings.wait:
            write(str(task.upid), settings)
            return
        from pyvirt_sdk.cli.waiting import wait_for

        made: Any = wait_for(task, settings).result
    write({"volid": made.volid, "size": made.size} if settings.output != "table" else made.volid,
          settings)  # fmt: skip


def _node_with(pve: Any, storage: str) -> str:
    """A node on which a storage can be used."""
    rows = pve.storage.usage().raw
    nodes = sorted(
        str(row["node"])
        for row in rows
        if row.get("storage") == storage and row.get("status") == "available"
    )
    if not nodes:
        there = ", ".join(sorted({str(row.get("storage")) for row in rows}))
        raise NotFound(f"no node can use a storage {storage!r}", hint=f"there are: {there}")
    return nodes[0]


def version(context: typer.Context) -> None:
    """Show the version of Proxmox VE that answers."""
    settings: Settings = context.obj
    with settings.client() as pve:
        told = pve.request("GET", "/version")
    write(told["version"] if settings.output == "table" else told, settings)
