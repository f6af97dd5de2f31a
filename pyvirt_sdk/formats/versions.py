"""Versions of Proxmox VE."""

from __future__ import annotations

import re

__all__ = ["Version", "parse_version"]

#: The numbers of a version.
Version = tuple[int, ...]


def parse_version(text: str) -> Version:
    """A version as numbers that compare.

    >>> parse_version("9.2.11") > parse_version("9.2"), parse_version("8.1.0~5")
    (True, (8, 1, 0))
    """
    return tuple(int(number) for number in re.findall(r"\d+", re.split(r"[~+-]", text)[0]))
