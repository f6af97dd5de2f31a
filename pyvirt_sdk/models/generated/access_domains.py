# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: access domains."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from pyvirt_sdk.models.answer import Answer


class AccessDomainsRow(Answer):
    """A row of the answer to ``GET /access/domains``."""

    realm: str
    type: str
    comment: str | None = None
    tfa: Literal["yubico", "oath"] | str | None = None


class AccessDomainsItem(Answer):
    """The answer to ``GET /access/domains/{realm}``."""

    digest: str
    type: str
    autocreate: int | None = None
    base_dn: str | None = None
    client_id: str | None = Field(default=None, alias="client-id")
    comment: str | None = None
    default: int | None = None
    domain: str | None = None
    issuer_url: str | None = Field(default=None, alias="issuer-url")
    mode: str | None = None
    plugin: str | None = None
    port: int | None = None
    scopes: str | None = None
    server1: str | None = None
    tfa: str | None = None
    user_attr: str | None = None
