"""Who is asking: API tokens, and passwords that become tickets.

Nothing here talks to a server. A login is a generator: it yields requests, is sent their answers
and returns the ticket, so that the sync and the async client drive the very same steps.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from copy import copy
from typing import Any, Final, NamedTuple
from urllib.parse import quote, unquote

from pyvirt_sdk._core.redact import plain
from pyvirt_sdk._core.totp import Codes, secret_in
from pyvirt_sdk._core.wire import TICKET_PATH, Answer, Request
from pyvirt_sdk._guiding import nearest
from pyvirt_sdk.errors import (
    AuthenticationError,
    ConfigError,
    InvalidResponse,
    PyvirtError,
    TwoFactorRequired,
)

#: Seconds after which a ticket is renewed; the server takes it for two hours.
RENEW_AFTER: Final = 3600.0
#: Seconds that the server takes a ticket for.
TICKET_LIFE: Final = 7200.0
#: Seconds after which a renewal that failed in passing is tried again, and that it may take.
RENEW_AGAIN: Final = 60.0
RENEWAL: Final = 10.0

_TOKEN = re.compile(
    r"(?:PVEAPIToken=)?(?P<user>[^\s!=@]+@[^\s!=@]+)!(?P<name>[^\s!=]+)=(?P<secret>\S+)"
)
_TOKEN_ID = re.compile(r"[^\s!=@]+@[^\s!=@]+![^\s!=]+")
_UUID = re.compile(r"(?i)[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}")
_FACTORS = re.compile(r"PVE:!tfa!(?P<factors>[^:]*):")


class Headers(tuple[tuple[str, str], ...]):
    """Headers with credentials, which show none: many tools print what a function was given."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"<Headers {', '.join(name for name, _ in self)}>"


Text = str | Callable[[], str]


class Token(NamedTuple):
    """An API token, such as ``ci@pve!bot=xxxxxxxx-xxxx-...``; its repr keeps the secret back."""

    id: str
    secret: str

    def __repr__(self) -> str:
        return f"<Token {self.id}>"

    @classmethod
    def parse(cls, text: Any) -> Token:
        """The token in the form the web console shows it: ``user@realm!name=secret``."""
        found = _TOKEN.fullmatch(str(plain(text)).strip())
        if not found:
            raise _no_token(text)
        return cls(f"{found['user']}!{found['name']}", found["secret"])

    @property
    def name(self) -> str:
        """Who is asking, as it may be shown."""
        return self.id

    @property
    def refused(self) -> str:
        """What to look at when the server does not take it."""
        return (
            f"is the secret of {self.id} complete, and the token (or its user) not expired, "
            "disabled or removed?"
        )

    @property
    def grantee(self) -> str:
        """How rights are granted to it, as an argument of ``pve.access.grant()``."""
        return f"token={self.id!r}"

    def headers(self, _method: str) -> Headers:
        """What every request carries."""
        return Headers([("Authorization", f"PVEAPIToken={self.id}={self.secret}")])


class Withheld(Token):
    """Who a client asked as, in a copy that carries no secrets."""

    def headers(self, _method: str) -> Headers:
        """There is nothing to send.

        Raises:
            ConfigError: always; the hint says how to go on.
        """
        raise ConfigError(
            f"the secrets of {self.id} stayed where this client was pickled",
            hint="give them again: pve = pve.with_credentials(token=...)",
        )


class Ticket(NamedTuple):
    """What a login gave: good for two hours, and to be renewed before."""

    username: str
    value: str
    csrf: str
    #: When it was got, on the client's monotonic clock, in seconds.
    since: float
    #: Until when it is not renewed, by the same clock.
    put_off: float = 0.0

    def __repr__(self) -> str:
        return f"<Ticket {self.username}>"

    def headers(self, method: str) -> Headers:
        """The cookie, and for writes the token that proves they were meant."""
        cookie = ("Cookie", f"PVEAuthCookie={quote(self.value, safe='')}")
        if method == "GET":
            return Headers([cookie])
        return Headers([cookie, ("CSRFPreventionToken", self.csrf)])

    def is_old(self, now: float) -> bool:
        """Whether it should be renewed before it is used again."""
        return now - self.since > RENEW_AFTER and now >= self.put_off

    def is_like(self, other: Ticket | None) -> bool:
        """Whether the server would take both for the same."""
        return other is not None and self.value == other.value

    def holds(self, now: float) -> bool:
        """Whether the server still takes it."""
        return now - self.since < TICKET_LIFE


class Password(NamedTuple):
    """A user name with its realm, and how to get at the password and the second factor."""

    username: str
    password: Text
    totp: str | int | Callable[[], str | int] | None = None
    #: Codes that are good for one login each, taken from the front.
    recovery: Iterator[str] | None = None

    def __repr__(self) -> str:
        return f"<Password of {self.username}>"

    @property
    def name(self) -> str:
        """Who is asking, as it may be shown."""
        return self.username

    @property
    def refused(self) -> str:
        """What to look at when the server does not take it."""
        realm = self.username.rpartition("@")[2]
        other = "pve" if realm == "pam" else "pam"
        return (
            f"is the password right, and {self.username} a user of the realm {realm} "
            f"(and not of @{other}), enabled and not expired?"
        )

    @property
    def grantee(self) -> str:
        """How rights are granted to this user, as an argument of ``pve.access.grant()``."""
        return f"user={self.username!r}"


Credentials = Token | Password
Steps = Generator[Request, Answer, Ticket]


def login(who: Password, now: float, old: Ticket | None = None) -> Steps:
    """The steps from a password, or from a ticket that still is good, to a ticket.

    A second factor is asked for by the server in its first answer, and sent with the second.
    """
    if old is not None:
        answer = yield _ticket_request(who, old.value)
        return _ticket_of(answer, now)
    answer = yield _ticket_request(who, _call(who.password))
    factors = factors_asked(answer)
    if factors is None:
        return _ticket_of(answer, now)
    challenge = answer.data["ticket"]
    factor = _factor(who, factors)
    try:
        answer = yield _ticket_request(who, factor, {"tfa-challenge": challenge})
    except AuthenticationError as error:
        kind = factor.partition(":")[0]
        error.hint = f"the password is right, the second factor is not: {_FACTOR_FAULTS[kind]}"
        raise
    return _ticket_of(answer, now)


_FACTOR_FAULTS = {
    "totp": "a code holds for 30 seconds and for one login; are the clocks of this machine and of "
    "the server right?",
    "recovery": "each recovery code is good for one login",
}


def realm_fault(who: Password, realms: Iterable[Mapping[str, Any]]) -> str | None:
    """What to say of a realm that is none of those that there are.

    >>> realm_fault(Password("root@pan", "secret"), [{"realm": "pam"}, {"realm": "pve"}])
    "there is no realm 'pan': did you mean root@pam? (there are pam, pve)"
    """
    user, _, realm = who.username.rpartition("@")
    names = sorted(str(row.get("realm")) for row in realms)
    if realm in names or not names:
        return None
    close = nearest(realm, names)
    meant = f": did you mean {user}@{close}?" if close else ","
    return f"there is no realm {realm!r}{meant} (there are {', '.join(names)})"


def _factor(who: Password, factors: tuple[str, ...]) -> str:
    """The second factor, as the server reads it."""
    if who.totp is not None and "totp" in factors:
        return f"totp:{_code(who.totp)}"
    if who.recovery is not None and "recovery" in factors:
        code = next(who.recovery, None)
        if code is not None:
            return f"recovery:{plain(code)}"
        raise TwoFactorRequired(
            f"the recovery codes of {who.username} that were given are used up",
            factors=factors,
            hint="make new ones: pve.access.users(...).add_recovery_codes()",
        )
    raise TwoFactorRequired(
        f"a second factor is needed for {who.username}: {', '.join(factors)}",
        factors=factors,
        hint="give totp= the code of the moment, its secret, or a function that returns a code"
        if "totp" in factors
        else "give recovery= the codes that are left"
        if "recovery" in factors
        else "use an API token for programs: it needs no second factor",
    )


def factors_asked(answer: Answer) -> tuple[str, ...] | None:
    """Which second factors the server offers; None when it asks for none."""
    match answer.data:
        case {"NeedTFA": needed, "ticket": str(ticket)} if needed:
            # The half ticket tells: PVE:!tfa!{"totp"%3Atrue,"recovery"%3A[1,2]}:...
            found = _FACTORS.match(ticket)
            offered = unquote(found["factors"]) if found else ""
            return tuple(re.findall(r'"(\w+)":(?!false|null|\[\])', offered)) or ("unknown",)
        case _:
            return None


def _ticket_request(who: Password, password: str, more: dict[str, str] | None = None) -> Request:
    return Request(
        "POST", TICKET_PATH, {"username": who.username, "password": password, **(more or {})}
    )


def _ticket_of(answer: Answer, now: float) -> Ticket:
    match answer.data:
        case {
            "ticket": str(value),
            "CSRFPreventionToken": str(csrf),
            "username": str(username),
        }:
            return Ticket(username, value, csrf, now)
        case _:
            raise InvalidResponse("the answer to the login holds no ticket")


def _call(value: Any) -> str:
    return str(plain(value() if callable(value) else value))


def _code(totp: str | int | Callable[[], str | int]) -> str:
    code = _call(totp).replace(" ", "")
    # An int has lost the zeros in front.
    code = code.zfill(6) if isinstance(totp, int) else code
    if not re.fullmatch(r"\d{6,8}", code):
        raise AuthenticationError(
            "the code for the second factor is not a number of six digits",
            hint="give totp= the code that the authenticator shows now",
        )
    return code


def credentials(
    token: Any = None,
    username: str | None = None,
    password: Any = None,
    totp: Any = None,
    recovery: Any = None,
) -> Credentials:
    """The credentials a client was given, checked as far as they can be without a server."""
    if token is not None and (username is not None or password is not None):
        raise ConfigError("both a token and a password are given", hint="give one of the two")
    if token is not None:
        return Token.parse(token)
    if username is None and password is None:
        raise ConfigError(
            "no credentials are given",
            hint="give token='user@realm!name=secret', or username='user@realm' and password=",
        )
    if not username or not password:
        missing = "password" if username else "username"
        raise ConfigError(f"{missing} is missing", hint="give username='root@pam' and password=")
    if isinstance(plain(totp), str) and (secret := secret_in(plain(totp))):
        totp = Codes(secret)
    if isinstance(recovery, str):
        recovery = [recovery]
    codes = None if recovery is None else iter(recovery)
    return Password(_check_username(username), password, totp, codes)


def raise_again(error: PyvirtError, tried: object, options: object) -> None:
    """What a login was refused with, for somebody who waited for it: trying again ends the same.

    A line that broke, or a deadline that passed, says so only to who asked with equal options.
    """
    if isinstance(error, AuthenticationError) or tried == options:
        raise copy(error)


def kept(ticket: Ticket, settings: Mapping[str, Any], since: float) -> dict[str, Any]:
    """A login as it may be written down: no password, but a ticket that is one for two hours.

    ``since`` is when it was got, in seconds since 1970.
    """
    return {
        "username": ticket.username, "ticket": ticket.value, "csrf": ticket.csrf, "since": since,
        "host": settings["host"], "settings": dict(settings),
    }  # fmt: skip


def resumed(saved: Mapping[str, Any], now: float, clock: float) -> tuple[Password, Ticket]:
    """Who was logged in, and the ticket, of a login that was written down.

    Args:
        saved: what :func:`kept` wrote.
        now: seconds since 1970.
        clock: the same moment on the monotonic clock.

    Raises:
        AuthenticationError: it was got too long ago.
    """
    username, age = str(saved["username"]), now - float(saved["since"])

    def over() -> str:
        raise AuthenticationError(
            f"the session of {username} is over", hint="log in again with the password"
        )

    if age > TICKET_LIFE:
        over()
    ticket = Ticket(username, str(saved["ticket"]), str(saved["csrf"]), clock - age)
    return Password(username, over), ticket


def _no_token(given: Any) -> ConfigError:
    """What is wrong with a text that is no token; it may hold a secret, and is not shown."""
    text = str(plain(given)).strip().removeprefix("PVEAPIToken=")
    whole = "token='user@realm!name=xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx'"
    name = _before_secret(text)
    if not text or given is None:
        return ConfigError("the token is empty", hint=f"is a variable not set? Give {whole}")
    if _UUID.fullmatch(text):
        return ConfigError(
            "the token is its secret alone", hint=f"put the token's id in front: {whole}"
        )
    if _TOKEN_ID.fullmatch(text) and not _UUID.search(text):
        return ConfigError(
            f"the token {text} has no secret",
            hint=f"add the one that was shown once when it was made: token='{text}=xxxxxxxx-...'",
        )
    if isinstance(given, (tuple, list)):
        return ConfigError(
            "the token is given in parts", hint=f"join id and secret with '=': {whole}"
        )
    if _TOKEN_ID.fullmatch(name):
        return ConfigError(
            f"the token's id {name!r} is not followed by '='",
            hint=f"write token='{name}=xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx'",
        )
    if name:
        return ConfigError(
            f"the token's id {name!r} is not of the form user@realm!name",
            hint=f"write all of it, as the web console shows it: {whole}",
        )
    return ConfigError("the token is not of the form user@realm!name=secret", hint=f"give {whole}")


def _before_secret(text: str) -> str:
    """What stands before the one secret at the end of a text; nothing where there are others."""
    found = _UUID.search(text)
    if found is None or found.end() != len(text):
        return ""
    return text[: found.start()].rstrip("=: ")


def _check_username(username: str) -> str:
    if "!" in username:
        raise ConfigError(
            f"{username.partition('=')[0]!r} names a token, not a user",
            hint="give token='user@realm!name=secret' instead of username and password",
        )
    user, _, realm = username.rpartition("@")
    if not (user and realm):
        raise ConfigError(
            f"the user name {username!r} has no realm",
            hint=f"write {username}@pam for a Linux user of the node, "
            f"{username}@pve for one of Proxmox VE's own",
        )
    return username
