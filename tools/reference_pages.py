"""The reference of the site: a page for each part of the package, and for each area of the API.

The pages are written when the site is built (``docs/conf.py``) and stand in no repository: what
they say is taken from the docstrings and from the schema.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from typing import Any, NamedTuple

from pydantic import BaseModel

from pyvirt_sdk.formats import PropertyString
from pyvirt_sdk.schema.registry import index
from tools.reference_operations import area_page


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
          "models.guest", "models.network", "models.node", "models.node_parts", "models.overview",
          "models.storage",
          "models.storage_types", "models.task", "models.devices", "models.tickets"]),
    Part("formats", "Formats", "The values that Proxmox VE writes as strings.", ["formats"]),
    Part("errors", "Errors", "The tree of exceptions.", ["errors"]),
    Part("server", "The reference server", "The other side of the wire, in the same package.",
         ["stub.stub", "stub", "pytest_plugin"]),
)  # fmt: skip

#: What a reader of the reference never needs to see of Pydantic and of generated code.
_HIDDEN = re.compile(
    r"^(model_\w+|families|pve_formats|copy|dict|json|construct|validate|from_orm)$"
)
_GENERATED = "pyvirt_sdk.models.generated"
#: Modules from which people import; a class that several of them give is shown as of the first.
_FRONT_DOORS = ("pyvirt_sdk", "pyvirt_sdk.formats", "pyvirt_sdk.stub", "pyvirt_sdk.errors")


def write(folder: Path) -> None:
    """Write all pages into a folder, and remove those that are none any more."""
    pages = {f"{part.name}.md": page for part in PARTS if (page := _part_page(part))}
    pages |= {f"api-{name}.md": area_page(name) for name in index()}
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
    blocks = list(dict.fromkeys(map(_block, members)))
    if not blocks:
        return ""
    body = "\n".join(blocks)
    return f"# {part.title}\n\n{part.introduction}\n\n```{{eval-rst}}\n{body}```\n"


def _public(name: str) -> Iterator[Any]:
    """The classes and functions of a module, or of all modules of a package.

    A package that lists its names in ``__all__`` or gives them out lazily shows those alone.
    """
    module_name, _, only = name.partition(":")
    root = import_module(module_name)
    named = [only] if only else getattr(root, "__all__", None) or _lazy_names(root)
    if named:
        yield from filter(_is_shown, (getattr(root, key) for key in named))
        return
    parts = [part.name for part in walk_packages(getattr(root, "__path__", []), f"{name}.")]
    for module in [name, *parts]:
        if not module.startswith(_GENERATED):
            for key, value in vars(import_module(module)).items():
                own = not key.startswith("_") and getattr(value, "__module__", "") == module
                # what a private module has beside the classes of things is nothing that people use
                private = "._" in module and (not inspect.isclass(value) or _is_part(value))
                if own and _is_shown(value) and not private:
                    yield value


def _is_part(cls: type) -> bool:
    """Whether a class is but a part of others, which show what it holds, too."""
    return inspect.isabstract(cls) and _full_name(cls) not in _public_names()


def _lazy_names(module: Any) -> list[str]:
    """The names that a module gives out when they are asked for."""
    return dir(module) if "__dir__" in vars(module) else []


def _is_shown(value: Any) -> bool:
    return inspect.isclass(value) or bool(inspect.isfunction(value) and value.__doc__)


def _block(value: Any) -> str:
    """What tells Sphinx to show a class or function, with those bases that say something."""
    path = public_name(value)
    if not inspect.isclass(value):
        return f".. autofunction:: {path}\n"
    told = [base for base in value.__bases__ if not _HIDDEN_BASES.search(_full_name(base))]
    bases = "   :show-inheritance:\n" if told else ""
    if issubclass(value, BaseException):
        return f".. autoexception:: {path}\n{bases}"
    inherited = "   :inherited-members: BaseModel, Exception, PVEModel, PropertyString, tuple\n"
    return f".. autoclass:: {path}\n{inherited}{bases}"


#: Bases that say nothing to who reads the reference.
_HIDDEN_BASES = re.compile(
    r"^(builtins\.(object|tuple)|pydantic\.|typing\.|enum\.|abc\.)|\._\w+(\.|$)|PVEModel$"
)


def public_name(value: Any) -> str:
    """The path by which people import a class or function; its own where they do not.

    >>> from pyvirt_sdk import Client
    >>> public_name(Client)
    'pyvirt_sdk.Client'
    """
    return _public_names().get(_full_name(value)) or _full_name(value)


def _full_name(value: Any) -> str:
    return f"{value.__module__}.{value.__qualname__}"


@cache
def _public_names() -> dict[str, str]:
    """Full name -> the path by which people import it."""
    found: dict[str, str] = {}
    for door in _FRONT_DOORS:
        module = import_module(door)
        for name in getattr(module, "__all__", None) or dir(module):
            value = getattr(module, name)
            if _is_shown(value):
                found.setdefault(_full_name(value), f"{door}.{name}")
    return found


def told_name(name: str) -> str:
    """The name of something in the reference without the modules that nobody imports.

    >>> told_name("pyvirt_sdk._sync.guests.disks.Disk.resize")
    'Disk.resize'
    >>> told_name("pyvirt_sdk.formats.Drive")
    'pyvirt_sdk.formats.Drive'
    """
    return re.sub(r"^pyvirt_sdk\.(_|models\.|stub\.(?=[a-z]))[\w.]*?(?=[A-Z]|[a-z_]+$)", "", name)


def without_data(
    _app: Any, what: str, _name: str, value: Any, _options: Any, _signature: Any, returns: Any
) -> tuple[str, Any] | None:
    """For Sphinx: models that are read from a server, not made by people, are shown as names."""
    if what == "class" and issubclass(value, BaseModel) and not issubclass(value, PropertyString):
        return "", returns
    return None


def skip(_app: Any, _what: str, name: str, _value: Any, hidden: bool, _options: Any) -> bool | None:
    """For Sphinx: leave out what comes from Pydantic, and keys that are no names of Python."""
    return True if _HIDDEN.match(name) or not name.isidentifier() else hidden or None


def without_directives(
    _app: Any, what: str, _name: str, _value: Any, _options: Any, lines: list[str]
) -> None:
    """For Sphinx: an example is shown without the mark that keeps it from being run.

    What stands before a colon in the first line about a property is no type of it.
    """
    if what in ("property", "attribute", "data"):
        lines.insert(0, "\\")  # a line that shows as nothing
    lines[:] = [re.sub(r"\s*# doctest: \+SKIP$", "", line) for line in lines]
