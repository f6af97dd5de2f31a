# Made from pyvirt_sdk/_aio/storage/backups.py by tools/convert.py: edit that file, then run `make
# sync`.
"""Backups: those there are, and the jobs that make them."""

from __future__ import annotations

from pyvirt_sdk._sync.session import Caller


class Backups:
    """Backups: those there are, and the jobs that make them."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
