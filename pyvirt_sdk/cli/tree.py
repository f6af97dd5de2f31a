"""``pyvirt get | set | create | delete | ls | usage PATH``: the whole tree, as pvesh has it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Annotated, Any, cast

import typer

from pyvirt_sdk.cli import branches
from pyvirt_sdk.cli.branches import METHODS, Branch, find_or_refuse, refuse_unknown
from pyvirt_sdk.cli.exits import Misuse
from pyvirt_sdk.cli.free import FREE, OPTIONS, Free, Tokens, wants_help
from pyvirt_sdk.cli.output import Column, as_list, write
from pyvirt_sdk.cli.parameters import parse
from pyvirt_sdk.cli.settings import Settings
from pyvirt_sdk.schema import Operation, answers

Path = Annotated[str, typer.Argument(metavar="PATH", help="such as /nodes/pve1/qemu")]


def add_commands(app: typer.Typer) -> None:
    """Register the commands of the tree."""
    for word, summary in (
        ("get", "Read: pyvirt get PATH [--name value ...]"),
        ("set", "Change: pyvirt set PATH --name value ..."),
        ("create", "Make or do: pyvirt create PATH --name value ..."),
        ("delete", "Remove: pyvirt delete PATH [--name value ...]"),
    ):
        app.command(word, help=summary, **OPTIONS)(_calling(word))
        FREE[(word,)] = Free(_operation_at(METHODS[word]), ("PATH",))
    app.command("ls")(ls)
    app.command("usage")(usage)


def _calling(word: str) -> Callable[..., None]:
    def call(context: typer.Context, tokens: Tokens = None) -> None:
        _call(context.obj, word, tokens or [])

    return call


def _operation_at(method: str) -> Callable[[Sequence[str]], Operation | None]:
    def operation(words: Sequence[str]) -> Operation | None:
        match = branches.operation_at(method, words[0]) if words else None
        return match.operation if match else None

    return operation


def _call(settings: Settings, word: str, tokens: Sequence[str]) -> None:
    method = METHODS[word]
    if not tokens or tokens[0].startswith("-"):
        raise Misuse(
            f"pyvirt {word} needs a path first", hint=f"pyvirt {word} /nodes; pyvirt ls shows them"
        )
    path, rest = branches.tidy(tokens[0]), tokens[1:]
    operation = _operation_at(method)([path])
    if operation is None and settings.validate:
        find_or_refuse(method, path)
    if wants_help(rest) and operation:
        from pyvirt_sdk.cli.usage import describe

        print(describe(operation, verbose=True))
        return
    given = parse(rest, operation)
    if given.words:
        raise Misuse(
            f"{given.words[0]!r} stands behind the path, and belongs to no option",
            hint="parameters are written --name value",
        )
    if settings.dry_run:
        from pyvirt_sdk._core.prepare import prepare
        from pyvirt_sdk.cli.rehearsal import show

        show([prepare(method, path, given.params, validate=settings.validate)], settings)
        return
    if method == "DELETE":
        settings.confirm(f"delete {path}?")
    with settings.client() as pve:
        data = pve.request(method, path, given.params)
        upid = _upid_in(data, operation)
        if upid and settings.wait:
            from pyvirt_sdk.cli.waiting import wait_for

            wait_for(pve.tasks(upid), settings)
    write(data, settings)


def _upid_in(data: Any, operation: Operation | None) -> str | None:
    """The task that a call started, where its end is worth waiting for: no console is."""
    known = operation is None or operation.task in ("upid", "upid-conditional")
    if known and isinstance(data, str) and data.startswith("UPID:"):
        return data
    return None


def ls(context: typer.Context, path: Path = "/") -> None:
    """List what lies below a path, with what can be done there, as pvesh does.

    Words come from the schema; ids (nodes, guests, ...) are asked of the server.
    """
    settings: Settings = context.obj
    path = branches.tidy(path)
    template = refuse_unknown(path)
    below = branches.children(template)
    if not below:
        raise Misuse(f"nothing lies below {path}", hint=f"see: pyvirt usage {path}")
    rows = [_row(one, one.name) for one in below if not one.is_placeholder]
    if placeholder := next((one for one in below if one.is_placeholder), None):
        ids = _ids(settings, path)
        rows += [_row(placeholder, name) for name in branches.matching(template, ids)]
    write(rows, settings, [Column("can", "capabilities"), Column("name", "name")])


def _row(branch: Branch, name: str) -> dict[str, str]:
    return {"capabilities": branch.flags, "name": name}


def _ids(settings: Settings, path: str) -> list[str]:
    match = branches.operation_at("GET", path)
    if match is None:
        return []
    with settings.client() as pve:
        return ids_in(pve.request("GET", path), match.operation)


def ids_in(data: Any, operation: Operation) -> list[str]:
    """The ids that the rows of an index name."""
    key = answers.of(operation).get("link", "").strip("{}")
    rows = as_list(data) if isinstance(data, list) else []
    named = [cast("Mapping[str, Any]", row).get(key) for row in rows if isinstance(row, Mapping)]
    return [str(name) for name in named if name is not None]


def usage(
    context: typer.Context,
    path: Path,
    command: Annotated[str, typer.Option(help="only get, set, create or delete")] = "",
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="the optional parameters, too")
    ] = False,
    returns: Annotated[bool, typer.Option("--returns", help="what is answered, too")] = False,
) -> None:
    """Show what the operations of a path take: parameters, privileges, since when."""
    from pyvirt_sdk.cli.usage import describe, facts

    settings: Settings = context.obj
    if command and command not in METHODS:
        raise Misuse(f"--command {command} is none of the tree", hint=f"take {', '.join(METHODS)}")
    template = refuse_unknown(path)
    found = branches.operations_on(template)
    if command:
        found = [find_or_refuse(METHODS[command], path).operation]
    if not found:
        raise Misuse(f"nothing can be done at {path} itself", hint=f"see: pyvirt ls {path}")
    if settings.output == "table":
        print("\n\n".join(describe(one, verbose=verbose, returns=returns) for one in found))
    else:
        write([facts(one) for one in found], settings)
