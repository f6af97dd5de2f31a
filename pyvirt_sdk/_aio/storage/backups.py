"""Backups: those there are, and the jobs that make them."""

from __future__ import annotations

from pyvirt_sdk._aio.session import AsyncCaller


class AsyncBackups:
    """Backups: those there are, and the jobs that make them."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller
