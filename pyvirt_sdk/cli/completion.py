"""What may stand where the cursor is: commands, options, paths, parameters, their values.

All of it comes from the schema. Ids are asked of the server only where
``PYVIRT_COMPLETE_ONLINE=1`` allows for that, and never for long.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from pyvirt_sdk.cli import branches
from pyvirt_sdk.cli.free import Free
from pyvirt_sdk.cli.output import FORMATS
from pyvirt_sdk.cli.shells import SCRIPTS
from pyvirt_sdk.cli.words import Spot, options_of
from pyvirt_sdk.formats.specs import PropertySchema, Spec, spec
from pyvirt_sdk.schema import Operation
from pyvirt_sdk.schema.validation import find_schema

#: Seconds that a server may take to tell its ids.
_PATIENCE = 2.0

#: Values of options and arguments that are not of the schema.
_CHOICES = {
    "--output": FORMATS, "-o": FORMATS, "--verify": ("yes", "no"),
    "--command": tuple(branches.METHODS), "--status": ("running", "stopped"),
}  # fmt: skip


class Offer(NamedTuple):
    """Something that may stand there, with a few words about it."""

    value: str
    help: str = ""


def answer(words: Sequence[str]) -> int:
    """Print the offers for the last word; whatever goes wrong, there are none."""
    try:
        for offer in offers(words):
            print(f"{offer.value}\t{offer.help}".rstrip("\t"))
    except Exception:  # noqa: BLE001 - a shell that completes is no place to complain
        return 1
    return 0


def offers(words: Sequence[str]) -> list[Offer]:
    """The offers for the last word, after those before it.

    >>> [offer.value for offer in offers(["create", "/nodes/pve1/qemu", "--mem"])]
    ['--memory']
    """
    from pyvirt_sdk.cli.app import command_tree

    *before, last = words or [""]
    root = command_tree()
    spot, pending = _read(before, root)
    found = _after(spot, pending, root, last)
    return [offer for offer in found if offer.value.startswith(last)]


def _read(words: Sequence[str], root: Any) -> tuple[Spot, str]:
    """Where the words lead, and the option that waits for its value."""
    everywhere = options_of(root)
    spot, pending = Spot(root), ""
    for word in words:
        if pending:
            pending = ""
        elif word.startswith("-") and "=" not in word:
            own = not spot.free and options_of(spot.command).get(word)
            schema = _schema(spot, word)
            takes = own or (everywhere.get(word) and schema is None)
            is_switch = schema is not None and schema.get("type") == "boolean"
            pending = word if takes or (schema is not None and not is_switch) else ""
        elif not word.startswith("-"):
            spot = spot.after(word)
    return spot, pending


def _after(spot: Spot, pending: str, root: Any, last: str) -> Iterator[Offer]:
    if pending:
        yield from _values(spot, pending)
    elif last.startswith("-"):
        yield from _options(spot, root, last)
    elif spot.is_group:
        yield from (Offer(name, one.help or "") for name, one in spot.command.commands.items())
    elif _wants_path(spot):
        yield from _paths(last, _method(spot))
    elif spot.path == ("completion",):
        yield from map(Offer, SCRIPTS)


def _wants_path(spot: Spot) -> bool:
    return (
        len(spot.path) == 1
        and spot.path[0] in (*branches.METHODS, "ls", "usage")
        and not (spot.words)
    )


def _method(spot: Spot) -> str | None:
    return branches.METHODS.get(spot.path[0])


def _schema(spot: Spot, option: str) -> PropertySchema | None:
    operation = _operation(spot.free, spot.words)
    return find_schema(operation, option.lstrip("-")) if operation else None


def _operation(free: Free | None, words: Sequence[str]) -> Operation | None:
    return free.operation(words) if free else None


def _options(spot: Spot, root: Any, last: str) -> Iterator[Offer]:
    if operation := _operation(spot.free, spot.words):
        for name, schema in operation.params.items():
            if name not in operation.path_params:
                yield from _named(name, schema, last)
    elif not spot.free:
        yield from (Offer(name) for name in options_of(spot.command) if name.startswith("--"))
    yield from (Offer(name, "of every command") for name in options_of(root) if name[:2] == "--")


def _named(name: str, schema: PropertySchema, last: str) -> Iterator[Offer]:
    kind = "|".join(map(str, schema.get("enum", []))) or schema.get("type", "")
    if "indexed" not in schema:
        yield Offer(f"--{name}", kind)
        return
    # the members of a family one by one, once it is clear that it is meant
    first, most = schema["indexed"]
    stem = name.removesuffix("[n]")
    shown = range(first, most + 1) if last.startswith(f"--{stem}") else (first,)
    yield from (Offer(f"--{stem}{number}", kind) for number in shown)


def _values(spot: Spot, option: str) -> Iterator[Offer]:
    schema = _schema(spot, option)
    if schema is None:
        yield from map(Offer, _CHOICES.get(option, ()))
        return
    yield from (Offer(str(value)) for value in schema.get("enum", ()))
    for key, one in (spec(schema.get("format", "")) or Spec()).items():
        if one.get("default_key"):
            yield from (Offer(str(value)) for value in one.get("enum", ()))
        if "alias" not in one:
            yield Offer(f"{key}=", one.get("type", ""))


def _paths(last: str, method: str | None) -> Iterator[Offer]:
    before, _, _ = last.rpartition("/")
    template = branches.template_of(before) if before else "/"
    if template is None:
        return
    for branch in branches.children(template):
        names = _ids(before, template) if branch.is_placeholder else [branch.name]
        for name in names:
            if branch.has_children:  # a slash at the end does no harm
                yield Offer(f"{before}/{name}/", branch.flags)
            elif method is None or method in branch.methods:
                yield Offer(f"{before}/{name}", branch.flags)


def _ids(path: str, template: str) -> list[str]:
    """The ids below a path, as the server has them, if it may be asked."""
    match = branches.operation_at("GET", path)
    if os.environ.get("PYVIRT_COMPLETE_ONLINE") != "1" or match is None:
        return []
    from pyvirt_sdk.cli.settings import Settings
    from pyvirt_sdk.cli.tree import ids_in

    with Settings.of_environment(_PATIENCE).client() as pve:
        quick = pve.with_options(retries=0, deadline=_PATIENCE)
        return list(
            branches.matching(template, ids_in(quick.request("GET", path), match.operation))
        )
