# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: cluster notifications endpoints."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from pyvirt_sdk.models.answer import Answer, Flag


class ClusterNotificationsEndpointsGotifyRow(Answer):
    """A row of the answer to ``GET /cluster/notifications/endpoints/gotify``."""

    name: str
    origin: Literal["user-created", "builtin", "modified-builtin"] | str
    server: str
    comment: str | None = None
    disable: Flag | None = None


class ClusterNotificationsEndpointsGotifyItem(Answer):
    """The answer to ``GET /cluster/notifications/endpoints/gotify/{name}``."""

    name: str
    server: str
    comment: str | None = None
    digest: str | None = None
    disable: Flag | None = None


class ClusterNotificationsEndpointsSendmailRow(Answer):
    """A row of the answer to ``GET /cluster/notifications/endpoints/sendmail``."""

    name: str
    origin: Literal["user-created", "builtin", "modified-builtin"] | str
    author: str | None = None
    comment: str | None = None
    disable: Flag | None = None
    from_address: str | None = Field(default=None, alias="from-address")
    mailto: list[str] | None = None
    mailto_user: list[str] | None = Field(default=None, alias="mailto-user")


class ClusterNotificationsEndpointsSendmailItem(Answer):
    """The answer to ``GET /cluster/notifications/endpoints/sendmail/{name}``."""

    name: str
    author: str | None = None
    comment: str | None = None
    digest: str | None = None
    disable: Flag | None = None
    from_address: str | None = Field(default=None, alias="from-address")
    mailto: list[str] | None = None
    mailto_user: list[str] | None = Field(default=None, alias="mailto-user")


class ClusterNotificationsEndpointsSmtpRow(Answer):
    """A row of the answer to ``GET /cluster/notifications/endpoints/smtp``."""

    from_address: str = Field(alias="from-address")
    name: str
    origin: Literal["user-created", "builtin", "modified-builtin"] | str
    server: str
    author: str | None = None
    comment: str | None = None
    disable: Flag | None = None
    mailto: list[str] | None = None
    mailto_user: list[str] | None = Field(default=None, alias="mailto-user")
    mode: Literal["insecure", "starttls", "tls"] | str | None = None
    port: int | None = None
    username: str | None = None


class ClusterNotificationsEndpointsSmtpItem(Answer):
    """The answer to ``GET /cluster/notifications/endpoints/smtp/{name}``."""

    from_address: str = Field(alias="from-address")
    name: str
    server: str
    author: str | None = None
    comment: str | None = None
    digest: str | None = None
    disable: Flag | None = None
    mailto: list[str] | None = None
    mailto_user: list[str] | None = Field(default=None, alias="mailto-user")
    mode: Literal["insecure", "starttls", "tls"] | str | None = None
    port: int | None = None
    username: str | None = None


class ClusterNotificationsEndpointsWebhookRow(Answer):
    """A row of the answer to ``GET /cluster/notifications/endpoints/webhook``."""

    method: Literal["post", "put", "get"] | str
    name: str
    origin: Literal["user-created", "builtin", "modified-builtin"] | str
    url: str
    body: str | None = Field(default=None, repr=False)
    comment: str | None = None
    disable: Flag | None = None
    header: list[str] | None = Field(default=None, repr=False)
    secret: list[str] | None = Field(default=None, repr=False)


class ClusterNotificationsEndpointsWebhookItem(Answer):
    """The answer to ``GET /cluster/notifications/endpoints/webhook/{name}``."""

    method: Literal["post", "put", "get"] | str
    name: str
    url: str
    body: str | None = Field(default=None, repr=False)
    comment: str | None = None
    digest: str | None = None
    disable: Flag | None = None
    header: list[str] | None = Field(default=None, repr=False)
    secret: list[str] | None = Field(default=None, repr=False)
