"""Public SSH keys, as people have them and as Proxmox VE takes them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote

from pyvirt_sdk.errors import ParameterError

_KEY = re.compile(
    r"(?:\S+ )?(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\S+|sk-\S+) [A-Za-z0-9+/]+={0,2}(?: .*)?"
)


def lines_of(keys: str | Iterable[str]) -> list[str]:
    r"""Keys, one in a line, from a list of them or the text of a file.

    >>> lines_of("# mine\nssh-ed25519 AAAAC3Nz me@home\n")
    ['ssh-ed25519 AAAAC3Nz me@home']

    Raises:
        ParameterError: a line is no public key; a private one is named as such, and not shown.
    """
    texts = [keys] if isinstance(keys, str) else list(keys)
    lines = [line.strip() for text in texts for line in str(text).splitlines()]
    found = [line for line in lines if line and not line.startswith("#")]
    for number, line in enumerate(found, 1):
        if "PRIVATE KEY" in line:
            raise ParameterError(
                "a private key was given", hint="give the public one, of the file that ends in .pub"
            )
        if not _KEY.fullmatch(line):
            raise ParameterError(
                f"line {number} of the SSH keys is no public key",
                hint="a public key is a line such as 'ssh-ed25519 AAAA... me@home'",
            )
    return found


def for_cloud_init(keys: str | Iterable[str]) -> str:
    """Keys as the option ``sshkeys`` of a virtual machine takes them: percent-encoded.

    >>> for_cloud_init(["ssh-ed25519 AAAA+/= me@home"])
    'ssh-ed25519%20AAAA%2B%2F%3D%20me%40home'
    """
    return quote("\n".join(lines_of(keys)), safe="")


def for_container(keys: str | Iterable[str]) -> str:
    """Keys as the option ``ssh-public-keys`` of a container takes them: lines of text."""
    return "\n".join(lines_of(keys)) + "\n"


def with_keys(options: Mapping[str, Any], kind: str) -> dict[str, Any]:
    """Options of a guest, with ``ssh_keys`` as its kind takes them.

    >>> with_keys({"name": "web", "ssh_keys": "ssh-rsa AAAA me"}, "qemu")
    {'name': 'web', 'sshkeys': 'ssh-rsa%20AAAA%20me'}
    """
    given = dict(options)
    keys = given.pop("ssh_keys", None)
    if keys is not None:
        name, encode = _OPTIONS[kind]
        given[name] = encode(keys)
    return given


_OPTIONS = {"qemu": ("sshkeys", for_cloud_init), "lxc": ("ssh-public-keys", for_container)}
