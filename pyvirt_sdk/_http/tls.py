"""Whom to trust: the system's authorities, a CA file, one pinned certificate, or anyone.

Proxmox VE signs its certificates with a CA of its own that users never install, so most of them
know a server by the SHA-256 fingerprint that the web console shows.
"""

from __future__ import annotations

import hashlib
import ssl
import warnings
from pathlib import Path

from pyvirt_sdk.errors import ConfigError

_HEX_DIGITS = 64
_HEX_DIGITS_OF_SHA1 = 40


class InsecureWarning(UserWarning):
    """A connection that anyone on the way can read or change."""


class FingerprintMismatch(ssl.SSLCertVerificationError):
    """The server showed another certificate than the pinned one."""

    def __init__(self, seen: str) -> None:
        super().__init__(f"the server's certificate has the fingerprint {seen}")
        self.seen = seen


def make_context(verify: bool | str | Path, fingerprint: str | None) -> ssl.SSLContext:
    """The TLS settings for what a client was told to trust.

    Raises:
        ConfigError: the CA file cannot be read, or the fingerprint is not one.
    """
    if fingerprint is not None:
        return _pinned(normalize(fingerprint))
    if verify is True:
        return ssl.create_default_context()
    if verify is False:
        warnings.warn(
            "certificates are not checked: anyone on the way can read the password. "
            "Give fingerprint= or verify='ca.pem' instead",
            InsecureWarning,
            stacklevel=6,
        )
        return _unverified(ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
    return _with_authority(Path(verify).expanduser())


def normalize(fingerprint: str) -> str:
    """A SHA-256 fingerprint as the web console writes it, from any usual spelling.

    >>> normalize("sha256:" + "ab" * 32) == ":".join(["AB"] * 32)
    True
    """
    text = fingerprint.strip().lower().removeprefix("sha256:").removeprefix("sha-256:")
    digits = text.replace(":", "").replace(" ", "").upper()
    if len(digits) != _HEX_DIGITS or set(digits) - set("0123456789ABCDEF"):
        is_sha1 = len(digits) == _HEX_DIGITS_OF_SHA1
        raise ConfigError(
            f"the fingerprint {fingerprint!r} is not a SHA-256 fingerprint"
            + (", but one of SHA-1" if is_sha1 else ""),
            hint="it has 32 pairs of hex digits (AB:CD:...): see the web console under "
            "node > System > Certificates, or run `pvenode cert info` on the node",
        )
    return ":".join(digits[n : n + 2] for n in range(0, _HEX_DIGITS, 2))


def fingerprint_of(certificate: bytes) -> str:
    """The fingerprint of a certificate in DER form."""
    return normalize(hashlib.sha256(certificate).hexdigest())


def _with_authority(path: Path) -> ssl.SSLContext:
    if str(path).lower() in {"true", "false", "0", "1", "no", "yes"}:
        raise ConfigError(
            f"verify={str(path)!r} is a text, and would be the path of a CA file",
            hint="write verify=False or verify=True, without quotation marks",
        )
    try:
        context = ssl.create_default_context(cafile=path)
    except (OSError, ssl.SSLError) as error:
        raise ConfigError(
            f"the CA file {str(path)!r} cannot be used: {error.strerror or error}",
            hint="copy /etc/pve/pve-root-ca.pem from a node, and give its path as verify=",
        ) from None
    # Proxmox VE's own CA lacks the key usage extension that Python 3.13 asks for in strict
    # mode. This context trusts no other authority, so being less strict concerns it alone.
    context.verify_flags &= ~ssl.VERIFY_X509_STRICT
    return context


def _unverified(context: ssl.SSLContext) -> ssl.SSLContext:
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def _pinned(fingerprint: str) -> ssl.SSLContext:
    """A context whose handshakes fail unless the certificate is the one that is pinned.

    The check is part of the handshake, so nothing that is secret has left before it.
    """

    def check(connection: ssl.SSLSocket | ssl.SSLObject) -> None:
        seen = fingerprint_of(connection.getpeercert(binary_form=True) or b"")
        if seen != fingerprint:
            raise FingerprintMismatch(seen)

    class PinnedSocket(ssl.SSLSocket):
        def do_handshake(self, block: bool = False) -> None:
            super().do_handshake(block)
            check(self)

    class PinnedObject(ssl.SSLObject):
        def do_handshake(self) -> None:
            super().do_handshake()
            check(self)

    context = _unverified(ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
    context.sslsocket_class = PinnedSocket
    context.sslobject_class = PinnedObject
    return context
