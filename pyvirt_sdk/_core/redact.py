"""Keeping secrets out of whatever people see: errors, logs, reprs."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, cast
from urllib.parse import quote, quote_plus, unquote

HIDDEN = "***"

#: Parameters whose value is a secret, wherever they stand in the API.
SECRET_PARAMS = frozenset({
    "body", "certkey", "challenge", "cipassword", "client-key", "confirmation-password", "data",
    "eab-hmac-key", "encryption-key", "env", "header", "input-data", "key", "keyring", "keys",
    "otel-headers", "otp", "password", "secret", "ssh-public-keys", "sshkeys", "target-endpoint",
    "tfa-challenge", "ticket", "token", "totp", "value", "vncticket",
})  # fmt: skip

#: Those that are none elsewhere, and where they are.
_SECRET_AT = (
    (re.compile(r"/access/openid/login"), frozenset({"code", "state"})),
    (re.compile(r".*/agent/file-write"), frozenset({"content"})),
)

#: A secret as an option in a property string, and a password in a URL.
_OPTION = re.compile(
    r"\b(?P<name>(?:api)?token|client[-_]secret|key|password|secret)=(?P<secret>[^,\s]+)"
)
_LOGIN = re.compile(r"://(?P<login>[^/\s@]+)@")

# Anything that looks like a ticket, a token secret or a CSRF token, in free text.
_SECRET_TEXT = re.compile(
    r"(?P<ticket>PVE(?:VNC|TUNNEL|:!tfa!)?:[^\s:]+:[0-9A-Fa-f]{8}::?)[A-Za-z0-9+/=]+"
    r"|(?P<quoted>PVE(?:VNC|TUNNEL|%3A%21tfa%21)?%3A[^\s&;%]+%[^\s&;:]*%3A%3A?)[A-Za-z0-9%]+"
    r"|(?P<token>PVEAPIToken[= ][^\s=]+=)\S+"
    r"|(?P<cookie>PVEAuthCookie=)[^\s;]+"
    r"|(?P<csrf>\b[0-9A-F]{8}(?::|%3A))[A-Za-z0-9+/]{27,}=?"
)


def plain(value: Any) -> Any:
    """The value inside a ``SecretStr``; any other value as it is."""
    reveal = getattr(value, "get_secret_value", None)
    return reveal() if callable(reveal) else value


def redact(params: Mapping[str, Any], path: str = "") -> dict[str, Any]:
    """A copy that may be shown; ``path`` is where the parameters go.

    >>> redact({"userid": "joe@pve", "password": "hunter2", "tfa": "type=yubico,id=1,key=x"})
    {'userid': 'joe@pve', 'password': '***', 'tfa': 'type=yubico,id=1,key=***'}
    """
    return {
        name: HIDDEN if _is_secret(name, value, path) else _shown(value)
        for name, value in params.items()
    }


def scrub(text: str, params: Mapping[str, Any], path: str = "") -> str:
    """A text of the server without the secrets that were sent to it, should it repeat one.

    >>> scrub("value 'a b%c' is too short (a%20b%25c)", {"password": "a b%c"})
    "value '***' is too short (***)"
    """
    # The longest first: one may hold another.
    for secret in sorted(set(_sent(params, path)), key=len, reverse=True):
        text = text.replace(secret, HIDDEN)
    return _SECRET_TEXT.sub(lambda found: f"{found[found.lastgroup or 0]}{HIDDEN}", text)


def _is_secret(name: str, value: Any, path: str) -> bool:
    if name.replace("_", "-") in SECRET_PARAMS or plain(value) is not value:
        return True
    return any(name in names and where.fullmatch(path) for where, names in _SECRET_AT)


def _shown(value: Any) -> Any:
    """A value that is no secret as a whole, without those in it."""
    match value:
        case str():
            text = _LOGIN.sub(f"://{HIDDEN}@", value)
            return _OPTION.sub(lambda found: f"{found['name']}={HIDDEN}", text)
        case Mapping():
            options = cast("Mapping[str, object]", value)
            return {
                name: HIDDEN if _names_one(name) or plain(one) is not one else _shown(one)
                for name, one in options.items()
            }
        case list() | tuple():
            return [_shown(one) for one in cast("list[object]", value)]
        case _:
            return value


def _names_one(option: str) -> bool:
    return bool(_OPTION.match(f"{option.replace('_', '')}=x"))


def _sent(params: Mapping[str, Any], path: str) -> Iterator[str]:
    """The secrets among the parameters, as a server may repeat them."""
    for name, value in params.items():
        whole = _is_secret(name, value, path)
        for secret in _texts(value) if whole else _secrets_in(value):
            # A short one would blank out half of the text, and is no secret worth the name.
            for spelt in (secret, *secret.splitlines(), unquote(secret)):
                if len(spelt) > 3:
                    yield from (spelt, quote(spelt, safe=""), quote_plus(spelt))
                    yield json.dumps(spelt)[1:-1]


def _secrets_in(value: Any) -> Iterator[str]:
    """The secrets in a value that is none as a whole."""
    match value:
        case str():
            yield from (found["secret"] for found in _OPTION.finditer(value))
            yield from (found["login"] for found in _LOGIN.finditer(value))
        case Mapping():
            for name, one in cast("Mapping[str, object]", value).items():
                secret = _names_one(name) or plain(one) is not one
                yield from _texts(one) if secret else _secrets_in(one)
        case list() | tuple():
            for one in cast("list[object]", value):
                yield from _secrets_in(one)
        case _:
            pass


def _texts(value: Any) -> Iterator[str]:
    """All texts in a value, and their parts."""
    value = plain(value)
    match value:
        case str():
            yield value
            # A server may name the part that it does not like.
            yield from (part for part in re.split(r"[,=;\s]+", value) if len(part) > 5)
        case int() | float():
            yield str(value)
        case Mapping():
            for one in cast("Mapping[str, object]", value).values():
                yield from _texts(one)
        case list() | tuple():
            for one in cast("list[object]", value):
                yield from _texts(one)
        case _:
            pass
