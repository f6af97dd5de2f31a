"""Showing work while it goes on: a bar in a notebook or on a terminal, sparse lines in a log.

``PYVIRT_PROGRESS=0`` silences it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from threading import Lock
from time import monotonic
from typing import TextIO

from pyvirt_sdk.display.surfaces import Surface, in_log, in_notebook, notebook, on_terminal
from pyvirt_sdk.models.task import TaskProgress

Watcher = Callable[[TaskProgress], object]

#: Seconds between two pictures, where looks come faster than an eye.
_QUICK = 0.1
#: Tasks of several that are shown beside their sum.
_SHOWN = 8


def make_watcher(stream: TextIO | None = None) -> Watcher:
    """What shows the progress of one task on ``stream``.

    Without a stream that is the notebook, where there is one, else stderr.
    """
    surface = _surface(stream)
    if surface is None:
        return lambda _progress: None
    due = _Due()

    def show(progress: TaskProgress) -> None:
        over = progress.ended is not None
        if due.now(over or not surface.draws):
            surface.show((progress,), over=over)

    return show


def watch_bytes(title: str, stream: TextIO | None = None) -> Callable[[int, int], object]:
    """What shows how many of so many bytes were sent."""
    watch, began = make_watcher(stream), monotonic()

    def show(sent: int, total: int) -> None:
        share = sent / total if total else 1.0
        ended = "OK" if sent >= total else None
        watch(TaskProgress(title, monotonic() - began, share, (), ended))

    return show


class Board:
    """Several tasks at a time: how many have ended, and those that run.

    In a log that is the sum alone; ``watcher()`` is None then, and the tasks need not be watched.
    """

    def __init__(self, stream: TextIO | None = None) -> None:
        self._surface = _surface(stream)
        self._each = self._surface is not None and self._surface.draws
        self._due = _Due()
        self._lock = Lock()  # tasks are waited for in threads
        self._running: dict[int, TaskProgress] = {}
        self._sum: TaskProgress | None = None
        self._handed = 0

    def watcher(self) -> Watcher | None:
        """What is told of one of the tasks."""
        if not self._each:
            return None
        with self._lock:
            self._handed += 1
            number = self._handed

        def show(progress: TaskProgress) -> None:
            with self._lock:
                self._running[number] = progress
                if progress.ended:
                    del self._running[number]
                self._draw(over=False)

        return show

    def sum_up(self, progress: TaskProgress) -> None:
        """How many have ended by now."""
        with self._lock:
            self._sum = progress
            if progress.ended:
                self._running.clear()
            self._draw(over=progress.ended is not None)

    def _draw(self, *, over: bool) -> None:
        if self._surface is None or not self._due.now(over or not self._each):
            return
        shown: Sequence[TaskProgress] = [self._running[n] for n in sorted(self._running)][:_SHOWN]
        self._surface.show([self._sum, *shown] if self._sum else shown, over=over)


class _Due:
    """Whether it is time for the next picture."""

    def __init__(self) -> None:
        self._last = -_QUICK

    def now(self, must: bool) -> bool:
        """Whether to draw; what must be drawn always is."""
        moment = monotonic()
        if not must and moment - self._last < _QUICK:
            return False
        self._last = moment
        return True


def _surface(stream: TextIO | None) -> Surface | None:
    """Where progress is shown; None where it is not."""
    if os.environ.get("PYVIRT_PROGRESS") == "0":
        return None
    if stream is None and notebook():
        return in_notebook()
    out = stream or sys.stderr
    return on_terminal(out) if _is_terminal(out) else in_log(out)


def _is_terminal(out: TextIO) -> bool:
    """Whether somebody looks on; a log of CI may claim to be a terminal."""
    ci = os.environ.get("CI", "").lower() not in {"", "0", "false"}
    return out.isatty() and not ci and os.environ.get("TERM") != "dumb"
