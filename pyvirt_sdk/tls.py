"""What a server shows before anything is trusted: for a decision at first use.

    >>> from pyvirt_sdk import tls
    >>> shown = tls.probe("pve1.example.com")                       # doctest: +SKIP
    >>> print(shown)
    pve1.example.com:8006 shows BE:3A:... for CN=pve1.example.com, not trusted by this system
    >>> Client("pve1.example.com", fingerprint=shown.fingerprint, token=...)

Compare the fingerprint with the one that the web console shows, or ``pvenode cert info`` on the
node: who is on the way could show one of their own.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, cast

from pyvirt_sdk._core.endpoint import parse_hosts
from pyvirt_sdk._http.tls import fingerprint_of
from pyvirt_sdk.errors import CertificateError, ConfigError, ConnectionFailed

__all__ = ["ServerCertificate", "aprobe", "probe"]


@dataclass(frozen=True, slots=True)
class ServerCertificate:
    """The certificate that a server shows.

    Attributes:
        host: who was asked, with the port.
        fingerprint: SHA-256, as the web console writes it and ``fingerprint=`` takes it.
        subject: whose it is, such as ``CN=pve1.example.com``.
        issuer: who signed it.
        names: the names and addresses that it holds for.
        not_before: since when it holds, in UTC.
        not_after: until when it holds, in UTC.
        trusted: whether this system trusts it for this host, so that ``verify=True`` will do.
        pem: the certificate itself.
    """

    host: str
    fingerprint: str
    subject: str
    issuer: str
    names: tuple[str, ...]
    not_before: datetime
    not_after: datetime
    trusted: bool
    pem: str

    def __str__(self) -> str:
        trust = "trusted by this system" if self.trusted else "not trusted by this system"
        return f"{self.host} shows {self.fingerprint} for {self.subject}, {trust}"


def probe(host: str, *, timeout: float = 10) -> ServerCertificate:
    """The certificate that a server shows now; nothing but a handshake is sent.

    Args:
        host: a name, ``name:port``, an IPv6 address or a URL; the port is 8006 unless given.
        timeout: seconds for each of the handshakes.

    Raises:
        ConnectionFailed: nobody answers there.
        CertificateError: somebody answers who does not speak TLS.
        ConfigError: several hosts are given, or one that is none.
    """
    (endpoint,) = parse_hosts(host)
    if endpoint.scheme != "https":
        raise ConfigError("http:// shows no certificate", hint="give https://")
    place = (endpoint.host, endpoint.port)
    der, _ = _handshake(_trusting_all(), place, timeout)
    pem = ssl.DER_cert_to_PEM_cert(der)
    told = _told(pem, place, timeout)
    return ServerCertificate(
        host=endpoint.authority,
        fingerprint=fingerprint_of(der),
        subject=_name(told.get("subject", ())),
        issuer=_name(told.get("issuer", ())),
        names=tuple(value for _, value in told.get("subjectAltName", ())),
        not_before=_moment(told["notBefore"]),
        not_after=_moment(told["notAfter"]),
        trusted=_is_trusted(place, timeout),
        pem=pem,
    )


async def aprobe(host: str, *, timeout: float = 10) -> ServerCertificate:
    """The same as :func:`probe`, for an event loop."""
    return await asyncio.to_thread(probe, host, timeout=timeout)


def _handshake(
    context: ssl.SSLContext, place: tuple[str, int], timeout: float
) -> tuple[bytes, Mapping[str, Any]]:
    """The certificate that is shown, and what Python tells of it where it is trusted."""
    name = f"{place[0]}:{place[1]}"
    try:
        plain = socket.create_connection(place, timeout)
    except OSError as error:
        raise ConnectionFailed(
            f"{name} cannot be reached: {error.strerror or error}",
            hint="is the name right, and the port (8006) open?",
        ) from None
    with plain:
        try:
            with context.wrap_socket(plain, server_hostname=place[0].partition("%")[0]) as secured:
                told = cast("Mapping[str, Any]", secured.getpeercert() or {})
                return secured.getpeercert(binary_form=True) or b"", told
        except ssl.SSLCertVerificationError:
            raise
        except OSError as error:
            raise CertificateError(
                f"{name} does not speak TLS: {error.strerror or error}",
                hint="is that the port of the web console, 8006?",
            ) from None


def _told(pem: str, place: tuple[str, int], timeout: float) -> Mapping[str, Any]:
    """What stands in a certificate: Python tells it of those alone that were verified.

    So this very certificate is made the one that is trusted.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
    context.load_verify_locations(cadata=pem)
    try:
        return _handshake(context, place, timeout)[1]
    except ssl.SSLCertVerificationError as error:
        raise CertificateError(
            f"the certificate of {place[0]}:{place[1]} does not hold: {error.verify_message}",
            hint="renew it on the node: pvecm updatecerts --force",
        ) from None


def _is_trusted(place: tuple[str, int], timeout: float) -> bool:
    try:
        _handshake(ssl.create_default_context(), place, timeout)
    except ssl.SSLCertVerificationError:
        return False
    return True


def _trusting_all() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def _name(parts: Sequence[Sequence[tuple[str, str]]]) -> str:
    short = {"commonName": "CN", "organizationName": "O", "organizationalUnitName": "OU"}
    return ", ".join(f"{short.get(key, key)}={value}" for part in parts for key, value in part)


def _moment(text: str) -> datetime:
    return datetime.fromtimestamp(ssl.cert_time_to_seconds(text), UTC)
