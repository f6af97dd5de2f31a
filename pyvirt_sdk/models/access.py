"""What is known of users, groups, roles, realms, tokens and pools."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, cast

from pydantic import BeforeValidator, Field, SecretStr

from pyvirt_sdk.models.base import PVEModel


def _names(value: Any) -> Any:
    return tuple(part for part in value.split(",") if part) if isinstance(value, str) else value


def _held(value: Any) -> Any:
    """Privileges come as a text, or as an object of flags."""
    if isinstance(value, Mapping):
        flags = cast("Mapping[str, Any]", value)
        return frozenset(name for name, flag in flags.items() if flag)
    return frozenset(_names(value))


#: Names, which the server writes with commas between them.
Names = Annotated[tuple[str, ...], BeforeValidator(_names)]
Privileges = Annotated[frozenset[str], BeforeValidator(_held)]


class UserData(PVEModel):
    """A user; ``expire`` is in seconds since 1970, 0 for never."""

    userid: str
    enable: bool = True
    expire: int = 0
    firstname: str | None = None
    lastname: str | None = None
    email: str | None = None
    comment: str | None = None
    groups: Names = ()

    def __pve_id__(self) -> str:
        """What paths and parameters name it by, where it is given itself."""
        return self.userid


class GroupData(PVEModel):
    """A group of users."""

    groupid: str
    comment: str | None = None
    members: Names = Field(default=(), validation_alias="members")

    def __pve_id__(self) -> str:
        """What paths and parameters name it by, where it is given itself."""
        return self.groupid


class RoleData(PVEModel):
    """A role: privileges under a name; ``special`` ones are built in."""

    roleid: str
    privs: Privileges = frozenset()
    special: bool = False


class RealmData(PVEModel):
    """A realm: where users come from."""

    realm: str
    type: str | None = None
    comment: str | None = None
    default: bool = False
    tfa: Any = None


class TokenData(PVEModel):
    """An API token; ``expire`` is in seconds since 1970, 0 for never."""

    tokenid: str
    privsep: bool = True
    expire: int = 0
    comment: str | None = None


class NewToken(PVEModel):
    """A token that was just made: the one time that its secret is shown.

    ``value`` is the whole text that a client takes, ``Client(token=new.value)``.
    """

    id: str
    value: SecretStr

    def __pve_id__(self) -> str:
        """What parameters name it by, where it is given itself: its id, never its secret."""
        return self.id


class ACLEntry(PVEModel):
    """One right that was granted: a role on a path, for a user, group or token."""

    path: str
    roleid: str
    ugid: str
    type: str
    propagate: bool = True


class TFAEntry(PVEModel):
    """A second factor of a user; ``created`` is in seconds since 1970."""

    id: str
    type: str
    description: str | None = None
    created: int | None = None
    enable: bool = True


class PoolMember(PVEModel):
    """A guest or a storage in a pool."""

    id: str
    type: str
    node: str | None = None
    vmid: int | None = None
    storage: str | None = None
    name: str | None = None
    status: str | None = None


class PoolData(PVEModel):
    """A pool: guests and storages under a name."""

    poolid: str
    comment: str | None = None
    members: tuple[PoolMember, ...] = ()


class NewTOTP(PVEModel):
    """A second factor by time that was just made: its secret is shown this once.

    ``uri`` is what apps read from a QR code.
    """

    id: str
    secret: SecretStr
    uri: SecretStr


class RealmSyncData(PVEModel):
    """A sync of a realm at set times; the times are in seconds since 1970."""

    id: str
    realm: str | None = None
    schedule: str | None = None
    scope: str | None = None
    enabled: bool = True
    comment: str | None = None
    last_run: int | None = Field(None, validation_alias="last-run")
    next_run: int | None = Field(None, validation_alias="next-run")


class WebLogin(PVEModel):
    """What a login by a provider of identities (OpenID Connect) brings: a ticket of two hours."""

    username: str
    ticket: SecretStr
    csrf_token: SecretStr | None = Field(None, validation_alias="CSRFPreventionToken")
    clustername: str | None = None


class Explanation(PVEModel):
    """Whether a user holds a privilege on a path, by what, and what would give it.

    ``roles`` are those of the user on the path that have the privilege, ``candidates`` all that
    have it, the smallest first.
    """

    who: str
    path: str
    privilege: str
    held: bool
    grants: tuple[ACLEntry, ...] = ()
    candidates: tuple[str, ...] = ()

    def __str__(self) -> str:
        if self.held:
            by = ", ".join(f"{one.roleid} for {one.ugid} on {one.path}" for one in self.grants)
            return f"{self.who} has {self.privilege} on {self.path}" + (f": {by}" if by else "")
        these = ", ".join(self.candidates[:4]) or "none"
        return f"{self.who} lacks {self.privilege} on {self.path}; roles that have it: {these}"
