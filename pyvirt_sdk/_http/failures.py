"""What went wrong on the way, in the words of the error tree."""

from __future__ import annotations

import os
import socket
import ssl
import zlib
from collections.abc import Iterator
from urllib.parse import urlsplit

from pyvirt_sdk._core.answers import info
from pyvirt_sdk._core.endpoint import Endpoint
from pyvirt_sdk._core.wire import Request
from pyvirt_sdk._http.tls import FingerprintMismatch
from pyvirt_sdk.errors import (
    CertificateError,
    ClientBusy,
    ConfigError,
    ConnectionFailed,
    ConnectionLost,
    InvalidResponse,
    OutcomeUnknown,
    PyvirtError,
    RequestTimeout,
)

# httpx and httpcore give the same names to what goes wrong, and have no class in common.

_LIBRARIES = frozenset({"httpx", "httpcore", "h11"})

#: Errors after which the request cannot have reached the server.
_NEVER_LEFT = frozenset(
    {"ConnectError", "ConnectTimeout", "PoolTimeout", "ProxyError", "UnsupportedProtocol"}
)
#: The request itself cannot be written down.
_NOT_VALID = frozenset({"LocalProtocolError", "InvalidURL", "UnicodeError"})

_SPELLING = "is the name spelt right, and known to this machine's DNS? An IP address works, too"
_HINTS = (
    ("name or service not known", _SPELLING),
    ("nodename nor servname", _SPELLING),
    ("getaddrinfo failed", _SPELLING),
    ("no address associated", _SPELLING),
    ("temporary failure in name resolution", _SPELLING),
    ("refused", "is pveproxy running there? Proxmox VE listens on port 8006"),
    ("unreachable", "is there a route to it from this machine?"),
    ("407", "write its user and password into proxy='http://user:password@proxy.example.com:3128'"),
)

#: What OpenSSL says of bytes that are none of TLS; its versions word it differently.
_NOT_TLS = ("wrong version number", "record layer failure", "packet length too long")

#: The reasons of OpenSSL for not trusting a certificate that another file does not help with.
_EXPIRED, _OTHER_NAME, _OTHER_ADDRESS = 10, 62, 64
_SIGNED_BY_ITSELF = (
    "give verify='pve-root-ca.pem' (/etc/pve/pve-root-ca.pem of a node), or fingerprint= with the "
    "SHA-256 fingerprint that the web console shows"
)
_OTHER_THAN_NAMED = (
    "use a name that stands in the certificate (the node's own), or give fingerprint="
)
_UNTRUSTED = {
    _EXPIRED: "renew it on the node with pvecm updatecerts --force; is this machine's clock right?",
    _OTHER_NAME: _OTHER_THAN_NAMED,
    _OTHER_ADDRESS: _OTHER_THAN_NAMED,
}


def is_failure(error: Exception) -> bool:
    """Whether it is the HTTP library that gave up, or what came is not what it should be."""
    libraries = {cls.__module__.partition(".")[0] for cls in type(error).__mro__}
    return bool(libraries & _LIBRARIES) or isinstance(error, (UnicodeError, zlib.error))


def failure(
    error: Exception, request: Request, endpoint: Endpoint, proxy: str | None = None
) -> PyvirtError:
    """The error of the tree for what the HTTP library raised, on the way through a ``proxy``."""
    about = info(request)
    where = endpoint.authority
    if _is(error, *_NEVER_LEFT):
        return _not_connected(error, request, endpoint, proxy)
    if _is(error, *_NOT_VALID):
        return ConfigError(
            f"no valid request to {where} can be made: {_unfit(error)}",
            hint="is the token copied whole, and free of blanks and signs of other alphabets?",
        )
    if not request.reads:
        return OutcomeUnknown(
            f"the answer of {where} was lost: {_words(error)}",
            request=about,
            hint="it may have happened or not: look at the state before you send it again",
        )
    if _is(error, "TimeoutException"):
        return RequestTimeout(
            f"{where} has not answered in time",
            request=about,
            hint="more time is given with pve.with_options(timeout=..., deadline=...)",
        )
    if isinstance(error, zlib.error) or _is(error, "DecodingError") or _is_garbage(error):
        return InvalidResponse(
            f"what {where} answers is not HTTP: {_words(error)}",
            request=about,
            hint="is this the API of Proxmox VE (port 8006)?",
        )
    return ConnectionLost(f"the connection to {where} broke: {_words(error)}", request=about)


def line_failure(
    error: Exception, request: Request, endpoint: Endpoint, proxy: str | None
) -> PyvirtError:
    """The error for a WebSocket that does not open."""
    if isinstance(error, OSError) and not isinstance(error, TimeoutError):
        return _not_connected(error, request, endpoint, proxy)
    # Its own words may hold the URL, and with it the ticket.
    return ConnectionFailed(
        f"no console at {endpoint.authority}: {type(error).__name__}",
        request=info(request),
        hint="does the guest run? A console waits 10 s for its one connection",
    )


def bad_proxy(error: Exception) -> ConfigError:
    """The error for a proxy that cannot be used; its URL may hold a password and is not shown."""
    if isinstance(error, ImportError):
        return ConfigError(
            "a SOCKS proxy needs another package", hint="type: pip install 'pyvirt-sdk[socks]'"
        )
    return ConfigError(
        "the proxy is not a URL that can be used",
        hint="write proxy='http://proxy.example.com:3128'",
    )


def _not_connected(
    error: Exception, request: Request, endpoint: Endpoint, proxy: str | None
) -> PyvirtError:
    about = info(request)
    where = endpoint.authority + (f" through the proxy {_authority(proxy)}" if proxy else "")
    for cause in _causes(error):
        if isinstance(cause, FingerprintMismatch):
            return CertificateError(
                f"the certificate of {where} is not the pinned one",
                request=about,
                hint=f"it has the fingerprint {cause.seen}: compare it with the web console "
                "before you trust it; certificates change when they are renewed",
            )
        if isinstance(cause, ssl.SSLCertVerificationError):
            why = str(getattr(cause, "verify_message", cause)).rstrip(".")
            return CertificateError(
                f"the certificate of {where} is not trusted: {why}",
                request=about,
                hint=_UNTRUSTED.get(getattr(cause, "verify_code", 0), _SIGNED_BY_ITSELF),
            )
    words = _words(error)
    if _is(error, "PoolTimeout"):
        return ClientBusy(
            f"no turn at {where} in time: {words}",
            request=about,
            hint="ask for less at once, allow more at once with Client(max_connections=...), or "
            "give more time with pve.with_options(timeout=...)",
        )
    if _is(error, "TimeoutException"):
        return ConnectionFailed(
            f"no connection to {where} in time",
            request=about,
            hint="is the host up, and does a firewall let port "
            f"{endpoint.port} through? Proxmox VE listens on 8006",
        )
    if any(part in words.lower() for part in _NOT_TLS):
        return ConnectionFailed(
            f"what listens at {where} does not speak TLS",
            request=about,
            hint="is the port right? Proxmox VE listens on 8006; write http:// only where a "
            "reverse proxy takes it",
        )
    hint = next((text for part, text in _HINTS if part in words.lower()), None)
    return ConnectionFailed(f"no connection to {where}: {words}", request=about, hint=hint)


def _authority(url: str) -> str:
    """Host and port of a URL, which may hold a password, too."""
    return urlsplit(url).netloc.rpartition("@")[2]


def _is(error: Exception, *names: str) -> bool:
    return any(cls.__name__ in names for cls in type(error).__mro__)


def _is_garbage(error: Exception) -> bool:
    """Whether bytes came that are not HTTP, rather than too few of them."""
    if not _is(error, "RemoteProtocolError"):
        return False
    words = str(error).lower()
    return "disconnected" not in words and "closed connection" not in words


def _unfit(error: Exception) -> str:
    """What does not fit a request; what it is may be part of a secret, and is not shown."""
    if _is(error, "UnicodeError"):
        return "a header or the path holds a letter beyond ASCII"
    return "a header or the path holds a sign that cannot stand there"


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """The error and what lies behind it, the innermost last; what a try before met is not."""
    while error is not None and not isinstance(error, PyvirtError):
        yield error
        inner = error.__cause__ or error.__context__
        # Where several addresses were tried, the first one's failure speaks for all.
        error = inner.exceptions[0] if isinstance(inner, BaseExceptionGroup) else inner


def _words(error: Exception) -> str:
    """What the innermost error that says something says."""
    told = [text for text in map(_text, _causes(error)) if text]
    return told[-1] if told else type(error).__name__


def _text(error: BaseException) -> str:
    if isinstance(error, TimeoutError):
        return ""  # that it took too long is said around it
    if isinstance(error, OSError) and error.errno and not isinstance(error, ssl.SSLError):
        # asyncio and the socket module word the same failure differently, the system does not.
        unresolved = isinstance(error, socket.gaierror)
        return str(error.strerror) if unresolved else os.strerror(error.errno)
    return str(error)
