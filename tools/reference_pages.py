"""The reference of the site: a page for each part of the package, and for each area of the API.

The pages are written when the site is built (``docs/conf.py``) and stand in no repository: what
they say is taken from the docstrings and from the schema.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator, Sequence
from html import escape
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from typing import Any, NamedTuple

from pyvirt_sdk.formats.specs import PropertySchema
from pyvirt_sdk.schema import Operation
from pyvirt_sdk.schema.registry import area, index
from tools.operation_words import headline, link, permission


class Part(NamedTuple):
    """A page of the reference, and the modules or packages whose classes and functions it shows.

    ``module:Name`` is one name of a module that is otherwise private.
    """

    name: str
    title: str
    introduction: str
    modules: Sequence[str]


PARTS = (
    Part("client", "The client", "Where everything starts.",
         ["_sync.client", "_http.tls:InsecureWarning",
          "_http.profiles:from_keyring", "tls", "events", "otel"]),
    Part("guests", "Guests", "Virtual machines, containers, and what belongs to them.",
         ["_sync.guests", "_sync.consoles"]),
    Part("tasks", "Tasks", "Work that a node does in the background, and how it ended.",
         ["_sync.tasks", "_tasks.sync", "_tasks.outcome"]),
    Part("storage", "Storage and backups", "Definitions, files, volumes, backups and their jobs.",
         ["_sync.storage"]),
    Part("nodes", "Nodes", "The hosts of the cluster.", ["_sync.nodes"]),
    Part("networks", "Networks", "Interfaces of nodes, software-defined networks, firewalls.",
         ["_sync.networks"]),
    Part("cluster", "The cluster", "What concerns all nodes: settings, high availability, pools.",
         ["_sync.cluster", "_sync.pools"]),
    Part("access", "Access", "People, tokens, roles and rights.", ["_sync.access"]),
    Part("collections", "What collections have in common", "Lists, entries, and partial answers.",
         ["_sync.collection", "models.rows", "models.partial", "models.series"]),
    Part("values", "Values that are returned", "Reports, checks and choices.",
         ["_core.bulk", "_core.changes", "_core.cloud_init", "_core.ids",
          "_core.migration", "_core.obtained",
          "_core.snapshots", "_core.preflight"]),
    Part("options", "Options", "What methods take as further keywords, for type checkers.",
         ["_api.options"]),
    Part("models", "Models", "The data of things, read leniently: nothing that came is lost.",
         ["models.base", "models.access", "models.agent", "models.cluster", "models.config",
          "models.guest", "models.network", "models.node", "models.node_parts", "models.storage",
          "models.storage_types", "models.task", "models.devices", "models.tickets"]),
    Part("formats", "Formats", "The values that Proxmox VE writes as strings.", ["formats"]),
    Part("errors", "Errors", "The tree of exceptions.", ["errors"]),
    Part("server", "The reference server", "The other side of the wire, in the same package.",
         ["stub", "pytest_plugin"]),
)  # fmt: skip

#: What a reader of the reference never needs to see of Pydantic and of generated code.
_HIDDEN = re.compile(r"^(model_\w+|families|copy|dict|json|construct|validate|from_orm)$")
_GENERATED = "pyvirt_sdk.models.generated"


def write(folder: Path) -> None:
    """Write all pages into a folder, and remove those that are none any more."""
    pages = {f"{part.name}.md": page for part in PARTS if (page := _part_page(part))}
    pages |= {f"api-{name}.md": _area_page(name) for name in index()}
    folder.mkdir(exist_ok=True)
    for old in folder.glob("*.md"):
        if old.name not in pages:
            old.unlink()
    pages["index.md"] = _index_page([name.removesuffix(".md") for name in pages])
    for name, text in pages.items():
        file = folder / name
        if not file.exists() or file.read_text() != text:
            file.write_text(text)


def _index_page(names: list[str]) -> str:
    parts = [name for name in names if not name.startswith("api-")]
    areas = [name for name in names if name.startswith("api-")]
    return (
        "# Reference\n\nThe pages of the package show the sync classes; each has an async twin, "
        "`AsyncX` of `X`, whose methods that ask the server are awaited.\n\n"
        f"{_toctree('The package', parts)}\n{_toctree('The REST API', areas)}"
    )


def _toctree(caption: str, names: list[str]) -> str:
    entries = "\n".join(names)
    return f"```{{toctree}}\n:caption: {caption}\n:maxdepth: 1\n\n{entries}\n```\n"


def _part_page(part: Part) -> str:
    members = [one for name in part.modules for one in _public(f"pyvirt_sdk.{name}")]
    blocks = [
        f".. auto{kind}:: {path}\n   :inherited-members: BaseModel, Exception, PVEModel, tuple\n"
        if kind == "class"
        else f".. auto{kind}:: {path}\n"
        for kind, path in dict.fromkeys(members)
    ]
    if not blocks:
        return ""
    body = "\n".join(blocks)
    return f"# {part.title}\n\n{part.introduction}\n\n```{{eval-rst}}\n{body}```\n"


def _public(name: str) -> Iterator[tuple[str, str]]:
    """The classes and functions of a module, or of all modules of a package, as autodoc's paths.

    A package that lists its names in ``__all__`` shows those alone.
    """
    module_name, _, only = name.partition(":")
    root = import_module(module_name)
    if only or hasattr(root, "__all__"):
        for key in [only] if only else root.__all__:
            yield from _shown(getattr(root, key))
        return
    parts = [part.name for part in walk_packages(getattr(root, "__path__", []), f"{name}.")]
    for module in [name, *parts]:
        if not module.startswith(_GENERATED):
            for key, value in vars(import_module(module)).items():
                if not key.startswith("_") and getattr(value, "__module__", "") == module:
                    yield from _shown(value)


def _shown(value: Any) -> Iterator[tuple[str, str]]:
    if inspect.isclass(value):
        kind = "exception" if issubclass(value, BaseException) else "class"
        yield kind, f"{value.__module__}.{value.__qualname__}"
    elif inspect.isfunction(value) and value.__doc__:
        yield "function", f"{value.__module__}.{value.__qualname__}"


def _area_page(name: str) -> str:
    operations = list(area(name).values())
    by_path: dict[str, list[Operation]] = {}
    for operation in operations:
        by_path.setdefault(operation.path, []).append(operation)
    title = f"/{name.replace('-', '/')}"
    sections = "\n".join(_path_section(path, found) for path, found in sorted(by_path.items()))
    count = f"{len(operations)} operations on {len(by_path)} paths"
    return f"# `{title}`\n\n{count}. Called as `pve.api` with the words of the path.\n\n{sections}"


def _path_section(path: str, operations: list[Operation]) -> str:
    return f"## `{path}`\n\n" + "\n".join(map(_operation_section, operations))


def _operation_section(operation: Operation) -> str:
    call = _call(operation)
    lines = [
        f"### {operation.method} {operation.path}",
        f"{headline(operation)} {_sentence(permission(operation))}"
        + (" Starts a task." if operation.task else ""),
        f"`{call}`",
    ]
    params = [
        (name, spec)
        for name, spec in sorted(operation.params.items())
        if name not in operation.path_params
    ]
    if params:
        rows = "".join(_row(name, spec) for name, spec in params)
        lines.append(
            '<table class="params"><thead><tr><th>parameter</th><th>takes</th><th>unless given'
            f"</th></tr></thead><tbody>{rows}</tbody></table>"
        )
    lines.append(f"[In the official viewer]({link(operation)})")
    return "\n\n".join(lines) + "\n"


def _call(operation: Operation) -> str:
    words: list[str] = []
    for word in operation.path.strip("/").split("/"):
        if word.startswith("{"):
            words[-1] = f"{words[-1]}({word[1:-1].replace('-', '_')})"
        else:
            words.append(word.replace("-", "_"))
    required = [
        f"{name.replace('-', '_')}=…"
        for name in operation.required
        if name not in operation.path_params
    ]
    return f"pve.api.{'.'.join(words)}.{operation.method.lower()}({', '.join(required)})"


def _row(name: str, spec: PropertySchema) -> str:
    default = spec.get("default")
    shown = "required" if not spec.get("optional") else "" if default is None else str(default)
    return (
        f"<tr><td><code>{escape(name)}</code></td><td>{escape(_takes(spec))}</td>"
        f"<td>{escape(shown)}</td></tr>"
    )


def _takes(spec: PropertySchema) -> str:
    if "enum" in spec:
        return " | ".join(map(str, spec["enum"]))
    kind = str(spec.get("type", "string"))
    low, high = spec.get("min"), spec.get("max")
    bounds = f", {low if low is not None else '…'} to {high if high is not None else '…'}"
    what = f", {spec['format']}" if "format" in spec else ""
    return kind + (bounds if (low, high) != (None, None) else "") + what


def _sentence(words: str) -> str:
    return f"{words[0].upper()}{words[1:]}."


def skip(_app: Any, _what: str, name: str, _value: Any, hidden: bool, _options: Any) -> bool | None:
    """For Sphinx: leave out what comes from Pydantic, and keys that are no names of Python."""
    return True if _HIDDEN.match(name) or not name.isidentifier() else hidden or None


def without_directives(
    _app: Any, _what: str, _name: str, _value: Any, _options: Any, lines: list[str]
) -> None:
    """For Sphinx: an example is shown without the mark that keeps it from being run."""
    lines[:] = [re.sub(r"\s*# doctest: \+SKIP$", "", line) for line in lines]
