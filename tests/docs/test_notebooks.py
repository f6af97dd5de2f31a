"""The notebooks run in a real kernel, from first to last, and show what they promise."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import jupytext  # type: ignore[import-untyped]
import nbclient
import pytest

from pyvirt_sdk.stub import Stub

FOLDER = Path(__file__).parents[2] / "examples" / "notebooks"
NAMES = sorted(one.stem for one in FOLDER.glob("*.py"))


@pytest.fixture(autouse=True)
def plain(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("PROXMOX_VE_ENDPOINT", "PROXMOX_HOST", "PYVIRT_PROGRESS"):
        monkeypatch.delenv(name, raising=False)


@cache
def ran(name: str) -> list[Any]:
    """The cells of code of a notebook, with what they show."""
    book = jupytext.read(FOLDER / f"{name}.py", fmt="py:percent")
    where = {"metadata": {"path": str(FOLDER)}}
    nbclient.NotebookClient(book, timeout=120, kernel_name="python3", resources=where).execute()
    cells = [cell for cell in book.cells if cell.cell_type == "code"]
    told = [out.text for cell in cells for out in cell.outputs if out.get("name") == "stderr"]
    assert told == [], "nothing is warned of"
    return cells


def shown(name: str, form: str, ending: str) -> str:
    """What the cell with this last line shows, in one form."""
    (cell,) = [one for one in ran(name) if one.source.splitlines()[-1].startswith(ending)]
    found = [str(out.data[form]) for out in cell.outputs if form in out.get("data", {})]
    return "\n".join(found)


@pytest.mark.filterwarnings("default")  # of the kernel, and of what speaks with it
class TestCells:
    def test_the_tour(self) -> None:
        assert "3 of 3 nodes online" in shown("tour", "text/plain", "pve.cluster.overview()")
        assert "virtual machines" in shown("tour", "text/html", "pve.cluster.overview()")
        assert "7 rows" in shown("tour", "text/html", "guests")
        assert "shop1" in shown("tour", "text/html", "frame[[")
        assert "<Series of 336" in shown("tour", "text/plain", "series")
        assert "<svg" in shown("tour", "text/html", "series")
        assert shown("tour", "image/png", "ax = series.plot")
        assert len(shown("tour", "text/plain", "by_day").splitlines()) >= 9
        names = shown("tour", "text/plain", '", ".join(').strip("'").split(", ")
        assert {"start", "snapshots", "vmid"} < set(names)
        assert not [one for one in names if one.startswith("model_")]
        bar, task = shown("tour", "text/html", "task").split("\n", 1)
        assert "qmsnapshot" in bar
        assert "TASK OK" in task
        assert "tour" in shown("tour", "text/html", "vm.snapshots.tree()")
        assert "qmdelsnapshot" in shown("tour", "text/html", "pve.tasks.list()")

    def test_capacity_awaits_in_its_cells(self) -> None:
        assert "303 rows" in shown("capacity", "text/html", "guests")
        counted = shown("capacity", "text/plain", 'f"{len(cores')
        guests, means = map(int, re.findall(r"\d+", counted)[:2])
        assert guests == 303
        assert means > 300 * 30 * 8 * 0.98
        spare, given = map(int, re.findall(r"\d+", shown("capacity", "text/plain", "f\"{given['")))
        assert 0 < spare < given
        assert sum("image/png" in str(cell.outputs) for cell in ran("capacity")) == 2
        assert "days until 90 %" in shown("capacity", "text/html", "outlook")
        assert shown("capacity", "text/plain", "failures").count("True") == 3

    def test_the_lab_leaves_nothing_behind(self) -> None:
        assert "vmbr7" in str([cell.outputs for cell in ran("lab") if "diff()" in cell.source])
        report = shown("lab", "text/html", "report")
        assert "3 of 3 tasks" in report
        assert report.count("qmclone") >= 3
        assert "3 guests, 0 failed" in shown("lab", "text/plain", "pve.guests.start_all")
        assert "memory" in shown("lab", "text/html", "vm.update")
        assert "vzdump" in shown("lab", "text/html", "task")
        assert shown("lab", "text/plain", 'pve.guests.list(tags="notebook-lab")') == "[]"


@pytest.mark.parametrize("name", [one for one in NAMES if one != "capacity"])
def test_they_are_scripts_too_and_work_elsewhere(name: str) -> None:
    stub = Stub.demo()
    with stub.serve() as server:
        given = {
            "PROXMOX_VE_ENDPOINT": server.url,
            "PROXMOX_VE_API_TOKEN": stub.token,
            "PROXMOX_VE_CA_FILE": server.ca_file or "",
            "PYVIRT_PROGRESS": "0",
            "MPLBACKEND": "agg",
        }
        before = set(stub.state.guests)
        done = subprocess.run(
            [sys.executable, str(FOLDER / f"{name}.py")],
            env=os.environ | given, capture_output=True, text=True, check=False,
        )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert stub.journal.requests("POST")
    assert set(stub.state.guests) == before
