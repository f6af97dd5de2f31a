"""Why somebody may do something, and what would have to be granted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from pyvirt_sdk.models.access import ACLEntry, Explanation, RoleData

Row = Mapping[str, Any]


def explained(
    who: str,
    path: str,
    privilege: str,
    held: Mapping[str, Mapping[str, Any]],
    roles: Iterable[Row],
    granted: Iterable[Row],
    groups: Iterable[str],
) -> Explanation:
    """Whether a user or token holds a privilege on a path, by what, and which roles have it."""
    having = sorted(
        (role for role in map(RoleData.read, roles) if privilege in role.privs),
        key=lambda role: (len(role.privs), role.roleid),
    )
    names = tuple(role.roleid for role in having)
    them = {who, who.partition("!")[0], *groups}
    grants = tuple(
        entry
        for entry in map(ACLEntry.read, granted)
        if entry.ugid in them and entry.roleid in names and _reaches(entry, path)
    )
    has = privilege in held.get(path, {})
    return Explanation(
        who=who, path=path, privilege=privilege, held=has, grants=grants if has else (),
        candidates=names,
    )  # fmt: skip


def _reaches(entry: ACLEntry, path: str) -> bool:
    """Whether what was granted holds on a path."""
    below = entry.path.rstrip("/") + "/"
    return entry.path == path or (entry.propagate and path.startswith(below))
