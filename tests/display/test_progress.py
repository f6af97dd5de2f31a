"""How work shows itself while it goes on: on a terminal, in a log, in a notebook."""

from __future__ import annotations

import io
import re
import subprocess
import sys
from types import SimpleNamespace
from typing import Any

import pytest

from pyvirt_sdk._tasks.outcome import TaskResult, Together
from pyvirt_sdk.display import surfaces
from pyvirt_sdk.display.progress import Board, make_watcher, watch_bytes
from pyvirt_sdk.formats import UPID
from pyvirt_sdk.models.task import TaskProgress

UPID_TEXT = "UPID:pve1:0001A2B3:00C0FFEE:6720F1A0:qmstart:100:root@pam!ci:"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True

    @property
    def screen(self) -> list[str]:
        """The lines that stand there in the end, as a terminal would show them."""
        lines, row = [""], 0
        for part in re.split(r"(\x1b\[\d*[A-Za-z]|\r|\n)", self.getvalue()):
            up = re.fullmatch(r"\x1b\[(\d+)A", part)
            if up:
                row -= int(up[1])
                assert row >= 0
            elif part == "\x1b[0J":
                del lines[row + 1 :]
                lines[row] = ""
            elif part == "\n":
                row += 1
                lines += [""] * (row + 1 - len(lines))
            elif not part.startswith(("\x1b", "\r")) and part:
                lines[row] = part
        return [line.rstrip() for line in lines if line.strip()]


@pytest.fixture(autouse=True)
def plain(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("PYVIRT_PROGRESS", "CI", "TERM", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def without_rich(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "rich.console", None)


def at(elapsed: float, share: float | None = None, ended: str | None = None,
       lines: tuple[str, ...] = ()) -> TaskProgress:  # fmt: skip
    return TaskProgress("vzdump 100 on pve1", elapsed, share, lines, ended)


def test_progress_in_a_log_is_sparse() -> None:
    out = io.StringIO()
    show = make_watcher(out)
    for elapsed in range(25):
        show(at(float(elapsed), elapsed / 25))
    show(at(25.0, 1.0, "OK"))
    assert out.getvalue().splitlines() == [
        "vzdump 100 on pve1: 40% after 10.0 s",
        "vzdump 100 on pve1: 80% after 20.0 s",
        "vzdump 100 on pve1: OK after 25.0 s",
    ]


@pytest.mark.parametrize(("name", "value"), [("CI", "true"), ("TERM", "dumb")])
def test_a_log_that_says_it_is_a_terminal_is_a_log(
    name: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)
    out = Terminal()
    make_watcher(out)(at(1.0, 0.5))
    assert out.getvalue() == ""
    make_watcher(out)(at(2.0, 1.0, "OK"))
    assert out.getvalue() == "vzdump 100 on pve1: OK after 2.0 s\n"


@pytest.mark.usefixtures("without_rich")
def test_progress_on_a_terminal_is_a_bar() -> None:
    out = Terminal()
    show = make_watcher(out)
    show(at(1.0, 0.5))
    show(at(2.0, 0.9, "OK"))
    first, last = out.getvalue().split("\r")[1:]
    assert "[###############---------------]" in first
    assert "50%" in first
    assert "[##############################]" in last
    assert last.endswith("OK\n")


def test_progress_on_a_terminal_with_rich_stays_in_its_place() -> None:
    out = Terminal()
    show = make_watcher(out)
    show(at(1.0, 0.5, lines=("[red]not markup",)))
    assert "[red]not markup" in out.getvalue()
    show(at(2.0, 0.9, "OK"))
    assert out.getvalue().count("\n") == 2
    assert "\x1b[1A" in out.getvalue()  # the second picture takes the place of the first
    assert "\x1b[?25l" not in out.getvalue()  # the cursor stays, whatever interrupts
    assert "OK" in out.getvalue()


def test_looks_that_come_too_fast_are_passed_over() -> None:
    out = Terminal()
    show = make_watcher(out)
    for number in range(1000):
        show(at(1.0, number / 1000))
    assert out.getvalue().count("vzdump") < 20


def test_progress_can_be_silenced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYVIRT_PROGRESS", "0")
    out = Terminal()
    make_watcher(out)(at(100.0, ended="OK"))
    watch_bytes("x", out)(5, 5)
    board = Board(out)
    assert board.watcher() is None
    board.sum_up(at(1.0, 1.0, "OK"))
    assert out.getvalue() == ""


def test_bytes_that_are_sent_are_shown() -> None:
    out = io.StringIO()
    show = watch_bytes("debian.iso", out)
    show(0, 10)
    show(10, 10)
    assert re.fullmatch(r"debian\.iso: OK after \d+\.\d s\n", out.getvalue())


@pytest.mark.usefixtures("without_rich")
def test_several_tasks_show_their_sum_and_those_that_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pyvirt_sdk.display.progress._QUICK", 0.0)
    out = Terminal()
    board = Board(out)
    first, second = board.watcher(), board.watcher()
    assert first
    assert second
    first(TaskProgress("clone 101", 1.0, 0.25, ()))
    second(TaskProgress("clone 102", 1.0, None, ()))
    assert [line.split("[")[0].strip() for line in out.screen] == ["clone 101", "clone 102"]
    first(TaskProgress("clone 101", 2.0, 1.0, (), "OK"))
    board.sum_up(TaskProgress("1 of 2 tasks", 2.0, 0.5, ()))
    assert [line.split("[")[0].strip() for line in out.screen] == ["1 of 2 tasks", "clone 102"]
    second(TaskProgress("clone 102", 3.0, 1.0, (), "OK"))
    board.sum_up(TaskProgress("2 of 2 tasks", 3.0, 1.0, (), "OK"))
    assert [line.split("[")[0].strip() for line in out.screen] == ["2 of 2 tasks"]
    assert out.getvalue().endswith("OK\n")


def test_several_tasks_in_a_log_are_counted_and_not_watched(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    err = io.StringIO()
    monkeypatch.setattr(sys, "stderr", err)
    together = Together(2, progress=True)
    assert together.each() is False  # their logs need not be read
    together.ended(TaskResult(UPID.parse(UPID_TEXT)))
    together.ended(TaskResult(UPID.parse(UPID_TEXT)))
    assert re.fullmatch(r"2 of 2 tasks: OK after \d\.\d s\n", err.getvalue())


def test_a_notebook_is_known_by_its_kernel(monkeypatch: pytest.MonkeyPatch) -> None:
    shells: list[Any] = [None, SimpleNamespace(), SimpleNamespace(kernel=object())]
    for shell, expected in zip(shells, [False, False, True], strict=True):
        fake = SimpleNamespace(get_ipython=lambda shell=shell: shell)
        monkeypatch.setitem(sys.modules, "IPython", fake)
        assert surfaces.notebook() is expected
    monkeypatch.delitem(sys.modules, "IPython")
    assert not surfaces.notebook()


def test_finding_out_imports_nothing() -> None:
    code = (
        "import sys; from pyvirt_sdk.display.progress import make_watcher; make_watcher();"
        "assert not {'IPython', 'ipywidgets', 'rich'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True, stderr=-3)
