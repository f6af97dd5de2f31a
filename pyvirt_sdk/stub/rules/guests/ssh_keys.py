"""SSH keys for guests; the server has ssh-keygen look at them, so they have to be real."""

from __future__ import annotations

from base64 import b64decode
from binascii import Error
from collections.abc import Iterator

from pyvirt_sdk.stub.failures import Refused

__all__ = ["check_ssh_keys"]

_ED25519 = "ssh-ed25519"
_ED25519_LENGTH = 32


def check_ssh_keys(text: str) -> None:
    """Refuses what is no list of public keys."""
    for line in filter(None, map(str.strip, text.splitlines())):
        if not _is_key(line):
            raise Refused("SSH public key validation error")


def _is_key(line: str) -> bool:
    kind, _, rest = line.partition(" ")
    try:
        pieces = list(_pieces(b64decode(rest.partition(" ")[0], validate=True)))
    except (Error, ValueError):
        return False
    if not pieces or pieces[0] != kind.encode():
        return False
    return kind != _ED25519 or [len(one) for one in pieces[1:]] == [_ED25519_LENGTH]


def _pieces(blob: bytes) -> Iterator[bytes]:
    """The parts of a key, each behind its length."""
    while blob:
        length = int.from_bytes(blob[:4])
        piece, blob = blob[4 : 4 + length], blob[4 + length :]
        if len(piece) != length:
            raise ValueError("cut off")
        yield piece
