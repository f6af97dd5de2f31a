"""Security groups and IP sets: lists with a name and maybe a comment."""

from __future__ import annotations

from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import faulty_fields
from pyvirt_sdk.stub.rules.sections import check_digest
from pyvirt_sdk.stub.state.files import digest_of
from pyvirt_sdk.stub.state.firewall import Named, Rule

__all__ = ["create_or_rename", "listed", "with_digest"]


def with_digest(rows: list[Rule]) -> list[dict[str, Any]]:
    """Rows, each with the digest of them all."""
    digest = digest_of(rows)
    return [{**row, "digest": digest} for row in rows]


def listed(key: str, named: dict[str, Named]) -> list[dict[str, Any]]:
    """The lists by name."""
    return with_digest(_rows(key, named))


def create_or_rename(call: Call, key: str, what: str, named: dict[str, Named]) -> None:
    """A new, empty list, or with ``rename`` another name or comment for one."""
    name, old = call.text(key), call.given("rename")
    comment = call.given("comment")
    if not old:
        if name in named:
            raise faulty_fields({key: f"{what} '{name}' already exists"})
        named[name] = Named(comment=comment)
        return
    check_digest(call, digest_of(_rows(key, named)))
    if old not in named:
        raise faulty_fields({key: f"{what} '{old}' does not exists"})
    if name in named and name != old:
        raise faulty_fields({key: f"{what} '{name}' does already exist"})
    named[name] = one = named.pop(old)
    if comment is not None:
        one.comment = comment


def _rows(key: str, named: dict[str, Named]) -> list[Rule]:
    return [
        {key: name} | ({"comment": one.comment} if one.comment else {})
        for name, one in sorted(named.items())
    ]
