"""The benchmark runs, and reports on every row; nothing is timed here."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "benchmarks", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_a_quick_run_reports_on_every_row(tmp_path: Path) -> None:
    done = run("--quick", "--out", str(tmp_path))
    assert done.returncode == 0, done.stderr
    page = (tmp_path / "benchmarks.md").read_text()
    for what, reference in [
        ("typed GET", "httpx.Client + json.loads"),
        ("typed GET, TLS", "proxmoxer"),
        ("typed GET, async", "bare aiohttp"),
        ("typed GET, async", "httpx.AsyncClient"),
        ("typed GET, async, TLS", "prmxctrl"),
        ("20 concurrent GETs, warm", "bare aiohttp"),
        ("20 concurrent GETs, warm", "httpx.AsyncClient"),
        ("relayed GET, TLS", "the same with Keep-Alive alone"),
        ("relayed GET, TLS, async", "the same with Keep-Alive alone"),
        ("list the guests, sum one field", "httpx + json.loads"),
        ("memory that the list holds", "the plain dicts"),
        ("list the guests as a data frame", "pandas.DataFrame(json.loads(...))"),
        ("upload, time", "bare httpx streaming"),
        ("upload, growth of memory", "16 MB"),
        ("upload, async, time", "bare httpx streaming"),
        ("upload of 2 MiB, TLS, time", "proxmox-sdk"),
    ]:
        (line,) = (
            line.split(" | ")
            for line in page.splitlines()
            if line.startswith(f"| {what} |") and f"| {reference} |" in line
        )
        measured = line[1].strip()
        assert measured or "peers are left out" in line[-1] or what.endswith("data frame")


def test_a_row_that_is_unknown_is_refused() -> None:
    done = run("--quick", "no-such-row")
    assert done.returncode == 2
    assert "no-such-row" in done.stderr


def test_some_rows_leave_the_page_alone() -> None:
    page = ROOT / "docs" / "benchmarks.md"
    before = page.read_text() if page.is_file() else None
    done = run("--quick", "get")
    assert done.returncode == 0, done.stderr
    assert "typed GET" in done.stdout
    assert "concurrent" not in done.stdout
    assert (page.read_text() if page.is_file() else None) == before
