# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: access users."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from pyvirt_sdk.models.answer import Answer, Flag


class AccessUsersRowTokens(Answer):
    """``tokens`` of :class:`AccessUsersRow`."""

    tokenid: str
    comment: str | None = None
    expire: int | None = None
    privsep: Flag | None = None


class AccessUsersRow(Answer):
    """A row of the answer to ``GET /access/users``."""

    userid: str
    comment: str | None = None
    email: str | None = None
    enable: Flag | None = None
    expire: int | None = None
    firstname: str | None = None
    groups: str | None = None
    keys: str | None = Field(default=None, repr=False)
    lastname: str | None = None
    realm_type: str | None = Field(default=None, alias="realm-type")
    tfa_locked_until: int | None = Field(default=None, alias="tfa-locked-until")
    tokens: list[AccessUsersRowTokens] | None = None
    totp_locked: Flag | None = Field(default=None, alias="totp-locked")


class AccessUsersItem(Answer):
    """The answer to ``GET /access/users/{userid}``."""

    comment: str | None = None
    email: str | None = None
    enable: Flag | None = None
    expire: int | None = None
    firstname: str | None = None
    groups: list[str] | None = None
    keys: str | None = Field(default=None, repr=False)
    lastname: str | None = None
    tokens: dict[str, Any] | None = None


class AccessUsersTfa(Answer):
    """The answer to ``GET /access/users/{userid}/tfa``."""

    realm: Literal["oath", "yubico"] | str | None = None
    types: list[Literal["totp", "u2f", "yubico", "webauthn", "recovedry"] | str] | None = None
    user: Literal["oath", "u2f"] | str | None = None


class AccessUsersTokenRow(Answer):
    """A row of the answer to ``GET /access/users/{userid}/token``."""

    tokenid: str
    comment: str | None = None
    expire: int | None = None
    privsep: Flag | None = None


class AccessUsersTokenItem(Answer):
    """The answer to ``GET /access/users/{userid}/token/{tokenid}``."""

    comment: str | None = None
    expire: int | None = None
    privsep: Flag | None = None


class AccessUsersTokenItemPostInfo(Answer):
    """``info`` of :class:`AccessUsersTokenItemPost`."""

    comment: str | None = None
    expire: int | None = None
    privsep: Flag | None = None


class AccessUsersTokenItemPost(Answer):
    """The answer to ``POST /access/users/{userid}/token/{tokenid}``."""

    full_tokenid: str = Field(alias="full-tokenid")
    info: AccessUsersTokenItemPostInfo
    value: str = Field(repr=False)


class AccessUsersTokenItemPut(Answer):
    """The answer to ``PUT /access/users/{userid}/token/{tokenid}``."""

    comment: str | None = None
    expire: int | None = None
    full_tokenid: str | None = Field(default=None, alias="full-tokenid")
    privsep: Flag | None = None
    value: str | None = Field(default=None, repr=False)
