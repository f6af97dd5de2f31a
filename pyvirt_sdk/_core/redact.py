"""Keeping secrets out of whatever people see: errors, logs, reprs."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

HIDDEN = "***"

#: Parameters whose value is a secret, wherever they stand in the API.
SECRET_PARAMS = frozenset({
    "certkey", "challenge", "cipassword", "client-key", "confirmation-password", "data",
    "eab-hmac-key", "encryption-key", "input-data", "key", "keyring", "keys", "otp", "password",
    "secret", "ssh-public-keys", "sshkeys", "tfa-challenge", "ticket", "token", "totp", "value",
    "vncticket",
})  # fmt: skip

# Anything that looks like a ticket, a token secret or a CSRF token, in free text.
_SECRET_TEXT = re.compile(
    r"(?P<ticket>PVE(?:VNC|TUNNEL|:!tfa!)?:[^\s:]+:[0-9A-Fa-f]{8}::?)[A-Za-z0-9+/=]+"
    r"|(?P<token>PVEAPIToken[= ][^\s=]+=)\S+"
    r"|(?P<cookie>PVEAuthCookie=)[^\s;]+"
)


def plain(value: Any) -> Any:
    """The value inside a ``SecretStr``; any other value as it is."""
    reveal = getattr(value, "get_secret_value", None)
    return reveal() if callable(reveal) else value


def redact(params: Mapping[str, Any]) -> dict[str, Any]:
    """A copy that may be shown.

    >>> redact({"userid": "joe@pve", "password": "hunter2"})
    {'userid': 'joe@pve', 'password': '***'}
    """
    return {
        name: HIDDEN if name in SECRET_PARAMS or plain(value) is not value else value
        for name, value in params.items()
    }


def scrub(text: str, params: Mapping[str, Any]) -> str:
    """A text of the server without the secrets that were sent to it, should it repeat one."""
    for name, value in params.items():
        secret = plain(value)
        if (name in SECRET_PARAMS or secret is not value) and isinstance(secret, str):
            # A short one would blank out half of the text, and is no secret worth the name.
            text = text.replace(secret, HIDDEN) if len(secret) > 3 else text
    return _SECRET_TEXT.sub(lambda found: f"{found[found.lastgroup or 0]}{HIDDEN}", text)
