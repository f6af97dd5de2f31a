"""What progress is shown on: a notebook, a terminal (with rich where it is installed), a log."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Any, Protocol, TextIO
from uuid import uuid4

from pyvirt_sdk.models.task import TaskProgress

_WIDTH = 30
#: Seconds between two lines where there is no terminal to draw a bar on.
_SPARSE = 10.0


class Surface(Protocol):
    """Shows work that goes on, again and again in the same place."""

    #: Whether it draws pictures, rather than writing lines.
    draws: bool

    def show(self, bars: Sequence[TaskProgress], *, over: bool) -> None:
        """Show how far each is; ``over`` for the last time."""
        ...


def notebook() -> bool:
    """Whether this runs in a kernel, whose front end shows what is displayed.

    Where IPython was not imported there is none; nothing is imported to find out.
    """
    ask = getattr(sys.modules.get("IPython"), "get_ipython", None)
    return getattr(ask() if ask else None, "kernel", None) is not None


def in_notebook() -> Surface:
    """The output of the cell that runs."""
    return _Notebook()


def on_terminal(out: TextIO) -> Surface:
    """A terminal."""
    try:
        import rich.console as _  # noqa: F401 - is it there?
    except ImportError:
        return _Plain(out)
    return _Rich(out)


def in_log(out: TextIO) -> Surface:
    """A file, or the log of a job."""
    return _Log(out)


class _Notebook:
    draws = True

    def __init__(self) -> None:
        self._id = f"pyvirt-{uuid4().hex}"
        self._shown = False

    def show(self, bars: Sequence[TaskProgress], *, over: bool) -> None:  # noqa: ARG002
        from IPython import display as ipython

        from pyvirt_sdk.display.bars import bars_html

        plain = "\n".join(f"{one.title}: {_state(one)} after {one.elapsed:.1f} s" for one in bars)
        data = {"text/html": bars_html(bars), "text/plain": plain}
        show: Any = vars(ipython)["display"]  # IPython does not say what it takes
        show(data, raw=True, display_id=self._id, update=self._shown)
        self._shown = True


class _Plain:
    draws = True

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._lines = 0

    def show(self, bars: Sequence[TaskProgress], *, over: bool) -> None:
        # Back to the first line of the last picture; one line alone needs no more than a return.
        up = f"\x1b[{self._lines - 1}A" if self._lines > 1 else ""
        self._out.write(f"{up}\r" + ("\x1b[0J" if max(len(bars), self._lines) > 1 else ""))
        self._out.write("\n".join(map(_bar, bars)) + ("\n" if over else ""))
        self._out.flush()
        self._lines = len(bars)


def _bar(progress: TaskProgress) -> str:
    share = 1.0 if progress.ended == "OK" else progress.fraction
    full = int(_WIDTH * (share or 0))
    bar = "#" * full + "-" * (_WIDTH - full)
    percent = "" if share is None else f"{share:4.0%}"
    line = f"{progress.title:<28.28} [{bar}] {percent:>4} {progress.elapsed:6.1f} s"
    return f"{line}  {progress.ended}" if progress.ended else line


class _Rich:
    draws = True

    def __init__(self, out: TextIO) -> None:
        from rich.console import Console

        self._out = out
        self._console = Console(file=out)
        self._lines = 0

    def show(self, bars: Sequence[TaskProgress], *, over: bool) -> None:  # noqa: ARG002
        from rich.progress_bar import ProgressBar
        from rich.table import Table
        from rich.text import Text

        grid = Table.grid(padding=(0, 1))
        for number in range(5):
            grid.add_column(no_wrap=True, overflow="ellipsis", ratio=1 if number == 4 else None)
        for one in bars:
            share = 1.0 if one.ended == "OK" else one.fraction
            bar = ProgressBar(
                1.0, share or 0.0, _WIDTH, pulse=share is None and not one.ended,
                animation_time=one.elapsed,
            )  # fmt: skip
            well = one.ended is None or one.ended == "OK" or one.ended.startswith("WARNINGS")
            last = one.ended or (one.lines[-1] if one.lines else "")
            grid.add_row(
                Text(one.title), bar, Text("" if share is None else f"{share:4.0%}"),
                Text(f"{one.elapsed:.1f} s", style="dim"),
                Text(last, style="dim" if one.ended is None else "green" if well else "red"),
            )  # fmt: skip
        # No live display: an interrupt in the middle would leave the terminal without its cursor.
        with self._console.capture() as captured:
            self._console.print(grid)
        picture = captured.get()
        self._out.write((f"\x1b[{self._lines}A\r\x1b[0J" if self._lines else "") + picture)
        self._out.flush()
        self._lines = picture.count("\n")


class _Log:
    draws = False

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._last = 0.0

    def show(self, bars: Sequence[TaskProgress], *, over: bool) -> None:
        progress = bars[0]
        if not over and progress.elapsed - self._last < _SPARSE:
            return
        self._last = progress.elapsed
        self._out.write(f"{progress.title}: {_state(progress)} after {progress.elapsed:.1f} s\n")
        self._out.flush()


def _state(progress: TaskProgress) -> str:
    if progress.ended or progress.fraction is None:
        return progress.ended or "running"
    return f"{progress.fraction:.0%}"
