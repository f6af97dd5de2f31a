"""Who is asking: a ticket in a cookie or header, or an API token."""

from __future__ import annotations

import hmac
import re
from dataclasses import dataclass
from urllib.parse import unquote

from pyvirt_sdk.stub.access.permissions import token_of
from pyvirt_sdk.stub.access.tickets import Signer
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.wire import Request

__all__ = [
    "Caller",
    "Unauthorized",
    "identify",
    "usable",
]

_COOKIE = re.compile(r"(?:^|\s|;)PVEAuthCookie[= ]([^;]*)")
_TOKEN = re.compile(r"(?:^|\s)PVEAPIToken[= ]([^;]*)")

# what can be asked without saying who one is
_OPEN = frozenset(
    {
        ("GET", "/access/domains"),
        ("GET", "/access/ticket"),
        ("POST", "/access/ticket"),
        ("POST", "/access/vncticket"),
        ("POST", "/access/openid/auth-url"),
        ("POST", "/access/openid/login"),
    }
)


class Unauthorized(Exception):
    """A 401 whose only message is the reason phrase."""


@dataclass(frozen=True, slots=True)
class Caller:
    """Who asks: ``authid`` is ``user@realm`` or ``user@realm!token``; None before a login."""

    authid: str | None

    @property
    def by_token(self) -> bool:
        """Whether an API token was shown instead of a ticket."""
        return self.authid is not None and "!" in self.authid


def is_open(method: str, path: str) -> bool:
    """Whether nobody has to log in for that."""
    return (method, path) in _OPEN


def identify(request: Request, path: str, state: State, signer: Signer, now: float) -> Caller:
    """The caller, or an Unauthorized."""
    if is_open(request.method, path):
        return Caller(None)
    ticket = _extract(_COOKIE, request.header("Cookie"), request.header("Authorization"))
    if ticket:
        return Caller(_by_ticket(request, unquote(ticket), state, signer, now))
    token = _extract(_TOKEN, request.header("Authorization"))
    if token:
        return Caller(_by_token(token, state, now))
    raise Unauthorized("No ticket")


def usable(state: State, userid: str, now: float) -> bool:
    """Whether the user exists, is enabled and has not expired."""
    user = state.access.users.get(userid)
    return user is not None and user.enable and not (user.expire and user.expire < now)


def _extract(pattern: re.Pattern[str], *headers: str | None) -> str | None:
    for header in headers:
        if header and (found := pattern.search(header)):
            return found[1]
    return None


def _by_ticket(request: Request, ticket: str, state: State, signer: Signer, now: float) -> str:
    user = signer.check_ticket(ticket, now)
    if user is None or not usable(state, user, now):
        raise Unauthorized("Authentication failed!")
    writes = request.method != "GET" and not request.is_upload
    token = request.header("CSRFPreventionToken") or ""
    if writes and not signer.check_csrf(token, user, now):
        raise Unauthorized("Permission denied - invalid csrf token")
    return user


def _by_token(text: str, state: State, now: float) -> str:
    authid, _, secret = text.strip().partition("=")
    token = token_of(state, authid)
    if (
        token is None
        or not hmac.compare_digest(token.secret.encode(), secret.encode())
        or (token.expire and token.expire < now)
        or not usable(state, authid.partition("!")[0], now)
    ):
        raise Unauthorized("Authentication failed!")
    return authid
