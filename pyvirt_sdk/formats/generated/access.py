# made from the specs of formats by tools/format_models.py: do not edit
"""Models of property strings: access."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from pyvirt_sdk.formats.base import PropertyString


class RealmSync(PropertyString):
    """What a realm's synchronisation does.

    As PVE writes it: ``scope=both``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("realm-sync-options",)

    enable_new: bool | None = None
    full: bool | None = None
    purge: bool | None = None
    remove_vanished: str | None = None
    scope: Literal["users", "groups", "both"] | None = None


class TFAConfig(PropertyString):
    """The second factor that a realm asks for.

    As PVE writes it: ``type=oath,digits=6``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("pve-tfa-config",)

    type: Literal["yubico", "oath"]
    digits: int | None = None
    id: str | None = None
    key: str | None = Field(default=None, repr=False)
    step: int | None = None
    url: str | None = None


class U2F(PropertyString):
    """The cluster's settings for U2F keys.

    As PVE writes it: ``appid=https://pve.example.com``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("inline.u2f",)

    appid: str | None = None
    origin: str | None = None


class WebAuthn(PropertyString):
    """The cluster's settings for WebAuthn.

    As PVE writes it: ``rp=pve.example.com``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("inline.webauthn",)

    allow_subdomains: bool | None = None
    id: str | None = None
    origin: str | None = None
    rp: str | None = None
