"""A certificate made on the spot, and the authority to trust it by."""

from __future__ import annotations

import hashlib
import ssl
from collections.abc import Iterable
from dataclasses import dataclass

import trustme

__all__ = ["Certificate", "make_certificate"]

_ALWAYS = ("127.0.0.1", "::1", "localhost")


@dataclass(frozen=True, slots=True)
class Certificate:
    """What the server shows, and what its clients have to know."""

    context: ssl.SSLContext
    ca_pem: str
    # SHA-256 of the server's certificate, as PVE writes it: AA:BB:...
    fingerprint: str


def make_certificate(authority: trustme.CA, names: Iterable[str]) -> Certificate:
    """A certificate for this machine's own names and the given ones."""
    leaf = authority.issue_cert(*_ALWAYS, *names)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with leaf.private_key_and_cert_chain_pem.tempfile() as file:
        context.load_cert_chain(file)
    der = ssl.PEM_cert_to_DER_cert(leaf.cert_chain_pems[0].bytes().decode())
    digest = hashlib.sha256(der).digest()
    return Certificate(context, authority.cert_pem.bytes().decode(), digest.hex(":").upper())
