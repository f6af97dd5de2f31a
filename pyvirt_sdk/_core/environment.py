"""A client's settings from the environment, under the names that other tools gave them.

Those have none for whom to trust; ``PROXMOX_VE_CA_FILE`` and ``PROXMOX_VE_FINGERPRINT`` are ours.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

from pyvirt_sdk.errors import ConfigError

_TRUE = frozenset({"1", "true", "yes", "on"})
_FALSE = frozenset({"", "0", "false", "no", "off"})


def from_environment(env: Mapping[str, str] | None = None) -> dict[str, Any]:
    """Arguments for a client: the Terraform provider's variables, else the Ansible collection's.

    >>> from_environment({"PROXMOX_HOST": "pve1", "PROXMOX_USER": "root@pam",
    ...                   "PROXMOX_PASSWORD": "secret"})
    {'host': 'pve1', 'username': 'root@pam', 'password': 'secret'}

    Raises:
        ConfigError: the host or the credentials are missing.
    """
    found = os.environ if env is None else env
    settings: dict[str, Any] = {"host": _host(found)}
    settings |= _credentials(found)
    if file := found.get("PROXMOX_VE_CA_FILE"):
        settings["verify"] = file
    if fingerprint := found.get("PROXMOX_VE_FINGERPRINT"):
        settings["fingerprint"] = fingerprint
    if _flag(found, "PROXMOX_VE_INSECURE"):
        if {"verify", "fingerprint"} & settings.keys():
            raise ConfigError(
                "PROXMOX_VE_INSECURE is set beside a CA file or a fingerprint", hint="unset it"
            )
        settings["verify"] = False
    return settings


def _host(env: Mapping[str, str]) -> str:
    host = env.get("PROXMOX_VE_ENDPOINT") or env.get("PROXMOX_HOST")
    if not host:
        raise ConfigError(
            "the environment names no server",
            hint="set PROXMOX_VE_ENDPOINT=https://pve1.example.com:8006 (or PROXMOX_HOST)",
        )
    return host


def _credentials(env: Mapping[str, str]) -> dict[str, str]:
    if token := env.get("PROXMOX_VE_API_TOKEN"):
        return {"token": token}
    user = env.get("PROXMOX_VE_USERNAME") or env.get("PROXMOX_USER")
    if user and (password := env.get("PROXMOX_VE_PASSWORD")):
        return {"username": user, "password": password}
    if user and (name := env.get("PROXMOX_TOKEN_ID")) and (s := env.get("PROXMOX_TOKEN_SECRET")):
        # Some write the token's own name there, some its full id.
        return {"token": f"{name}={s}" if "!" in name else f"{user}!{name}={s}"}
    if user and (password := env.get("PROXMOX_PASSWORD")):
        return {"username": user, "password": password}
    raise ConfigError(
        "the environment holds no credentials",
        hint="set PROXMOX_VE_API_TOKEN='user@realm!name=secret', "
        "or PROXMOX_VE_USERNAME and PROXMOX_VE_PASSWORD",
    )


def _flag(env: Mapping[str, str], name: str) -> bool:
    value = env.get(name, "").strip().lower()
    if value not in _TRUE | _FALSE:
        raise ConfigError(f"{name}={value!r} is neither true nor false", hint="write 1 or 0")
    return value in _TRUE
