"""Showing a task while it runs: a bar on a terminal, sparse lines in a log.

``PYVIRT_PROGRESS=0`` silences it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from time import monotonic
from typing import TextIO

from pyvirt_sdk.models.task import TaskProgress

Watcher = Callable[[TaskProgress], object]

_WIDTH = 30
#: Seconds between two lines where there is no terminal to draw a bar on.
_SPARSE = 10.0


def make_watcher(stream: TextIO | None = None) -> Watcher:
    """What shows the progress of one task on ``stream`` (stderr by default)."""
    out = stream or sys.stderr
    if os.environ.get("PYVIRT_PROGRESS") == "0":
        return lambda _progress: None
    return _on_terminal(out) if out.isatty() else _in_log(out)


def _on_terminal(out: TextIO) -> Watcher:
    def show(progress: TaskProgress) -> None:
        share = 1.0 if progress.ended == "OK" else progress.fraction
        full = int(_WIDTH * (share or 0))
        bar = "#" * full + "-" * (_WIDTH - full)
        percent = "" if share is None else f"{share:4.0%}"
        line = f"\r{progress.title:<28.28} [{bar}] {percent:>4} {progress.elapsed:6.1f} s"
        out.write(f"{line}  {progress.ended}\n" if progress.ended else line)
        out.flush()

    return show


def _in_log(out: TextIO) -> Watcher:
    last = 0.0

    def show(progress: TaskProgress) -> None:
        nonlocal last
        if not progress.ended and progress.elapsed - last < _SPARSE:
            return
        last = progress.elapsed
        out.write(f"{progress.title}: {_state(progress)} after {progress.elapsed:.1f} s\n")
        out.flush()

    return show


def _state(progress: TaskProgress) -> str:
    if progress.ended or progress.fraction is None:
        return progress.ended or "running"
    return f"{progress.fraction:.0%}"


def watch_bytes(title: str, stream: TextIO | None = None) -> Callable[[int, int], object]:
    """What shows how many of so many bytes were sent."""
    watch, began = make_watcher(stream), monotonic()

    def show(sent: int, total: int) -> None:
        share = sent / total if total else 1.0
        ended = "OK" if sent >= total else None
        watch(TaskProgress(title, monotonic() - began, share, (), ended))

    return show
