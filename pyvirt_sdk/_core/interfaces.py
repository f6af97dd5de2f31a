"""What a difference between two files of interfaces is about."""

from __future__ import annotations

import re

_BEGINS = re.compile(r"iface\s+(?P<name>\S+)\s")


def changed_interfaces(diff: str) -> list[str]:
    r"""The interfaces in whose paragraph a line was added or removed, each once.

    >>> changed_interfaces("--- a\n+++ b\n iface vmbr0 inet static\n-\taddress 10.0.0.1/24")
    ['vmbr0']
    """
    found: dict[str, None] = {}
    now = None
    for line in diff.splitlines():
        if line.startswith(("---", "+++", "@@")):
            now = None
            continue
        sign, text = line[:1], line[1:]
        if begin := _BEGINS.match(text):
            now = begin["name"]
        if now and sign in "+-" and text.strip():
            found[now] = None
    return list(found)
