"""Users, groups, tokens, roles, access rules and pools."""

from __future__ import annotations

from dataclasses import dataclass, field

from pyvirt_sdk.stub.access.totp import Totp

__all__ = ["Access", "Grant", "Group", "Pool", "Realm", "Role", "SecondFactor", "Token", "User"]


@dataclass(slots=True)
class Token:
    """An API token; its privileges are its own unless ``privsep`` is off."""

    secret: str = field(repr=False)
    privsep: bool = True
    expire: int = 0
    comment: str | None = None


@dataclass(slots=True)
class User:
    """A user, with what the user list shows beside the name."""

    userid: str
    password: str | None = field(default=None, repr=False)
    enable: bool = True
    # None for the built-in root@pam, for which nothing was ever stored
    expire: int | None = 0
    details: dict[str, str] = field(default_factory=dict[str, str])
    groups: set[str] = field(default_factory=set[str])
    tokens: dict[str, Token] = field(default_factory=dict[str, Token])
    second_factors: list[SecondFactor] = field(default_factory=list["SecondFactor"])
    # in a row, up to now
    wrong_codes: int = 0


@dataclass(slots=True)
class SecondFactor:
    """What is asked for after the password: codes that follow from time, or from a list."""

    id: str
    kind: str
    description: str
    created: int
    enable: bool = True
    totp: Totp | None = field(default=None, repr=False)
    # a code is taken once: the step of time of the last one
    last_step: int = 0
    codes: dict[int, str] = field(default_factory=dict[int, str], repr=False)


@dataclass(slots=True)
class Group:
    """A group; who is in it stands with the users."""

    comment: str | None = None


@dataclass(slots=True)
class Role:
    """A named set of privileges."""

    privileges: frozenset[str]
    built_in: bool = False


@dataclass(slots=True)
class Realm:
    """Where users are known."""

    type: str
    settings: dict[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Grant:
    """Who is given something: ``kind`` is user, group or token."""

    kind: str
    who: str


@dataclass(slots=True)
class Access:
    """Everything that decides who may do what."""

    users: dict[str, User] = field(default_factory=dict[str, User])
    groups: dict[str, Group] = field(default_factory=dict[str, Group])
    roles: dict[str, Role] = field(default_factory=dict[str, Role])
    realms: dict[str, Realm] = field(default_factory=dict[str, Realm])
    # path -> who -> role -> does it reach what lies below?
    acl: dict[str, dict[Grant, dict[str, bool]]] = field(
        default_factory=dict[str, dict[Grant, dict[str, bool]]]
    )


@dataclass(slots=True)
class Pool:
    """A pool of guests and storages."""

    comment: str | None = None
    vms: set[int] = field(default_factory=set[int])
    storages: set[str] = field(default_factory=set[str])
