"""The certificates of a node: its own, and one that was uploaded."""

from __future__ import annotations

import hashlib
import ssl
from functools import cache
from importlib import resources
from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import NotCovered, Refused, faulty
from pyvirt_sdk.stub.rules.registry import rule

__all__ = ["facts", "fingerprint", "own_certificate"]

_CERTIFICATES = "/nodes/{node}/certificates"
_CUSTOM = f"{_CERTIFICATES}/custom"
_OWN = ("pve-root-ca.pem", "pve-ssl.pem")
_UPLOADED = "pveproxy-ssl.pem"


@rule("GET", f"{_CERTIFICATES}/info")
def info(call: Call) -> list[dict[str, Any]]:
    """All certificates, with what is in them."""
    custom = call.member().certificate
    rows = [_OWN_FACTS[name] | _text_of(own_certificate(name), name) for name in _OWN]
    return rows + ([facts(custom)] if custom else [])


@rule("POST", _CUSTOM)
def upload(call: Call) -> dict[str, Any]:
    """Another certificate, with its key; the server that is asked goes on with its old one."""
    node = call.member()
    if node.certificate is None and "key" not in call.params:
        raise faulty(key="Attempted to upload custom certificate without (existing) key.")
    if node.certificate and not call.flag("force"):
        raise Refused("Custom certificate file exists but force flag is not set.")
    shown = facts(call.text("certificates"))
    node.certificate = call.text("certificates")
    return shown


@rule("DELETE", _CUSTOM)
def delete(call: Call) -> None:
    """Goes back to the node's own certificate."""
    call.member().certificate = None


@cache
def own_certificate(name: str) -> str:
    """The text of one of the certificates every node begins with."""
    return resources.files("pyvirt_sdk.stub").joinpath("data", name).read_text()


def fingerprint(pem: str) -> str:
    """The SHA-256 of a certificate, as PVE writes it."""
    der = ssl.PEM_cert_to_DER_cert(pem)
    return hashlib.sha256(der).digest().hex(":").upper()


_BOTH: dict[str, Any] = {
    "issuer": "/CN=Proxmox Virtual Environment/O=PVE Cluster Manager CA",
    "notbefore": 1782864000,
    "public-key-type": "id-ecPublicKey",
    "public-key-bits": 256,
}
_OWN_FACTS: dict[str, dict[str, Any]] = {
    "pve-root-ca.pem": _BOTH
    | {"subject": _BOTH["issuer"], "notafter": 1782864000 + 3650 * 86400, "san": []},
    "pve-ssl.pem": _BOTH
    | {
        "subject": "/O=PVE Cluster Node/CN=pve1.example.com",
        "notafter": 1782864000 + 730 * 86400,
        "san": ["localhost", "pve1", "pve1.example.com"],
    },
}


def _text_of(pem: str, name: str) -> dict[str, Any]:
    return {"filename": name, "fingerprint": fingerprint(pem), "pem": pem}


def facts(pem: str) -> dict[str, Any]:
    """What is in a certificate that was uploaded; reading one takes a library."""
    try:
        from cryptography import x509
        from cryptography.hazmat.primitives.asymmetric import rsa
    except ModuleNotFoundError:
        raise NotCovered from None
    try:
        certificate = x509.load_pem_x509_certificate(pem.encode())
    except ValueError:
        raise Refused("Certificate does not match private key.") from None
    key = certificate.public_key()
    try:
        found = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName)
        names = found.value.get_values_for_type(x509.DNSName)
    except x509.ExtensionNotFound:
        names = []
    return _text_of(pem, _UPLOADED) | {
        "issuer": f"/{certificate.issuer.rfc4514_string().replace(',', '/')}",
        "subject": f"/{certificate.subject.rfc4514_string().replace(',', '/')}",
        "notbefore": int(certificate.not_valid_before_utc.timestamp()),
        "notafter": int(certificate.not_valid_after_utc.timestamp()),
        "public-key-type": "rsaEncryption" if isinstance(key, rsa.RSAPublicKey) else "unknown",
        "public-key-bits": getattr(key, "key_size", 0),
        "san": names,
    }
