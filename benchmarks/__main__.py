"""Measures the speed of the SDK, and shows it as a table.

    python -m benchmarks                    all rows; writes docs/benchmarks.md and its plot
    python -m benchmarks get concurrent     some rows, to look at
    python -m benchmarks --quick            hardly any work, and no peers: to see that it runs

Where to write may be given: ``--out FOLDER``.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks import report
from benchmarks.environments import OWN, ROOT, python_of, versions
from benchmarks.harness import FEWEST_ROUNDS, bench
from benchmarks.rows import FULL, QUICK, ROWS, Result, measure

_PROGRAMS = {
    "Starting, over its floor": "benchmarks.start",
    "The reference server, with the limits it keeps": "benchmarks.stub",
}


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks")
    parser.add_argument("rows", nargs="*", choices=[[], *ROWS], metavar="ROW", help=", ".join(ROWS))
    parser.add_argument("--quick", action="store_true", help="hardly any work, and no peers")
    parser.add_argument("--out", type=Path, help="a folder to write the page and the plot to")
    return parser.parse_args()


def main() -> int:
    given = _arguments()
    size = QUICK if given.quick else FULL
    assert given.quick or size.rounds >= FEWEST_ROUNDS
    complete = not (given.quick or given.rows)
    complete = not (given.quick or given.rows)
    out: Path | None = given.out or (ROOT / "docs" if complete else None)
    results: list[Result] = []
    with bench(guests=1_000 if given.quick else 100_000, own_only=given.quick) as running:
        for row in given.rows or ROWS:
            found = measure(running, row, size)
            results += found
            print(report.text(found), end="\n\n", flush=True)
        pythons = running.pythons or {sys.executable}
    print(report.summary(results), flush=True)
    if given.quick:
        print("It was a quick run: no figure of it says anything.")
    programs = {name: _said(module) for name, module in _PROGRAMS.items()} if complete else {}
    if out is not None:
        page = report.page(results, versions(pythons), size, programs)
        (out / "benchmarks.md").write_text(page)
        if not given.quick:
            _plot(results, out / "benchmarks.svg")
    return int(not given.quick and report.problems(results))


def _said(module: str) -> str:
    """What a program prints, which is shown, too."""
    run = subprocess.run(
        [sys.executable, "-m", module], cwd=ROOT, check=True, capture_output=True, text=True
    )
    print(run.stdout, flush=True)
    return run.stdout.rstrip()


def _plot(results: list[Result], out: Path) -> None:
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump([result._asdict() for result in results], file)
        file.flush()
        command = [python_of(OWN), "-m", "benchmarks.plot", file.name, str(out)]
        subprocess.run(command, cwd=ROOT, check=True)


if __name__ == "__main__":
    sys.exit(main())
