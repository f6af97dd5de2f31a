"""Type checkers take the good page, and find each mistake of the bad one."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
GOOD, BAD = HERE / "good.py", HERE / "bad.py"


def run(*words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", *words]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)


@pytest.mark.long
def test_mypy() -> None:
    done = run("mypy", "--no-error-summary", str(GOOD), str(BAD))
    assert done.stdout == ""


@pytest.mark.long
def test_pyright(tmp_path: Path) -> None:
    settings = {
        "typeCheckingMode": "strict",
        "enableTypeIgnoreComments": False,
        "include": [str(HERE)],
    }
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings))
    python = ["--pythonpath", sys.executable]
    done = run(
        "basedpyright", "--project", str(tmp_path), *python, "--outputjson", "--level", "error"
    )
    found = json.loads(done.stdout)["generalDiagnostics"]
    lines = {(Path(one["file"]).name, one["range"]["start"]["line"] + 1) for one in found}
    mistakes = {
        (BAD.name, number)
        for number, line in enumerate(BAD.read_text().splitlines(), 1)
        if re.search("# type: ignore", line)
    }
    assert lines == mistakes
    assert len(mistakes) > 15
