"""What was there already, or had to be made."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from pyvirt_sdk.errors import AlreadyExists, ParameterError
from pyvirt_sdk.models.rows import Row

G = TypeVar("G")


@dataclass(frozen=True, slots=True)
class Obtained(Generic[G]):
    """A guest, and whether it was ``created`` now."""

    guest: G
    created: bool


def existing(
    rows: Iterable[Row], kind: str, *, vmid: int | None, name: str | None, source: int | None = None
) -> Row | None:
    """The row of the guest that is meant, if there is one.

    A template is none of those that are meant, and neither is the ``source`` of a clone.

    >>> rows = [{"vmid": 100, "name": "web", "type": "qemu"}]
    >>> existing(rows, "qemu", vmid=None, name="web")["vmid"]
    100
    >>> existing(rows, "qemu", vmid=101, name="web")

    Raises:
        AlreadyExists: the id is that of something else, or several guests have the name.
        ParameterError: neither id nor name is given.
    """
    if vmid is not None:
        row = next((row for row in rows if row.get("vmid") == vmid), None)
        if row is not None and (unlike := _unlike(row, kind, name, source)):
            raise AlreadyExists(f"guest {vmid} exists already, and is {unlike}")
        return row
    if name is None:
        raise ParameterError(
            "a guest that may exist already is found by its id or name", hint="give one of them"
        )
    found = [row for row in rows if not _unlike(row, kind, name, source)]
    if len(found) > 1:
        ids = ", ".join(str(row["vmid"]) for row in found)
        raise AlreadyExists(f"there are several guests {name!r}: {ids}", hint="say which by its id")
    return found[0] if found else None


def _unlike(row: Row, kind: str, name: str | None, source: int | None) -> str | None:
    """What keeps a guest from being the one that is meant."""
    if row.get("vmid") == source:
        return "the one to be copied"
    if row.get("type") != kind:
        return "a container" if row.get("type") == "lxc" else "a VM"
    if row.get("template"):
        return "a template"
    return None if name in (None, row.get("name")) else f"named {row.get('name')!r}"
