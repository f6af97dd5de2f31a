"""One-time passwords by time (RFC 6238), as second factors of Proxmox VE ask for them."""

from __future__ import annotations

import hmac
import re
from base64 import b32decode, b32encode
from secrets import token_bytes
from time import time
from typing import Final
from urllib.parse import parse_qs, quote, urlsplit

from pyvirt_sdk.errors import ConfigError

#: Seconds that a code holds.
STEP: Final = 30

_SECRET = re.compile(r"[A-Z2-7]{16,}")


def new_secret() -> str:
    """A secret for a new second factor, in base32."""
    return b32encode(token_bytes(20)).decode()


def secret_in(text: str) -> str | None:
    """The secret in an ``otpauth://`` address or in base32; None where a text is no secret.

    >>> secret_in("otpauth://totp/root@pam?secret=JBSWY3DPEHPK3PXP"), secret_in("123456")
    ('JBSWY3DPEHPK3PXP', None)

    Raises:
        ConfigError: the address holds no secret, or asks for what Proxmox VE does not take.
    """
    if text.startswith("otpauth://"):
        values = parse_qs(urlsplit(text).query)
        found = values.get("secret", [""])[0].upper().rstrip("=")
        if not _SECRET.fullmatch(found):
            raise ConfigError("the otpauth address holds no secret")
        return found
    plain = text.replace(" ", "").upper().rstrip("=")
    return plain if _SECRET.fullmatch(plain) else None


def code(secret: str, now: float) -> str:
    """The six digits of a moment, in seconds since 1970.

    >>> code("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", 59)
    '287082'
    """
    key = b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.digest(key, int(now // STEP).to_bytes(8), "sha1")
    at = digest[-1] & 0xF
    number = int.from_bytes(digest[at : at + 4]) & 0x7FFFFFFF
    return f"{number % 1_000_000:06}"


def uri_of(secret: str, userid: str) -> str:
    """What an app reads from a QR code.

    >>> uri_of("JBSWY3DPEHPK3PXP", "joe@pve")
    'otpauth://totp/Proxmox:joe%40pve?secret=JBSWY3DPEHPK3PXP&issuer=Proxmox'
    """
    return f"otpauth://totp/Proxmox:{quote(userid, safe='')}?secret={secret}&issuer=Proxmox"


class Codes:
    """The codes of a secret, one after the other: the server takes none twice.

    Asked again within the half minute, it gives the code of the next, which the server takes
    already.
    """

    def __init__(self, secret: str) -> None:
        self._secret = secret
        self._last = -1

    def __call__(self) -> str:
        step = max(int(time() // STEP), self._last + 1)
        self._last = step
        return code(self._secret, step * STEP)

    def __repr__(self) -> str:
        return "<Codes>"
