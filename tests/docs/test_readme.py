"""The blocks of the README run as they stand."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from pyvirt_sdk.stub import Stub

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text()
BLOCKS = re.findall(r"```python\n(.*?)```", README, re.DOTALL)


def section(title: str) -> str:
    """The Python block under a heading."""
    found = re.search(rf"## {title}\n.*?```python\n(.*?)```", README, re.DOTALL)
    assert found, f"the README has no block under {title!r}"
    return found[1]


def test_it_has_the_blocks_it_promises() -> None:
    assert len(BLOCKS) == 3
    for title in ("Ten lines, sync", "Ten lines, async"):
        lines = [line for line in section(title).splitlines() if line.strip()]
        assert len(lines) <= 12, title


def test_ten_lines_sync(demo: Stub, capsys: pytest.CaptureFixture[str]) -> None:
    exec(compile(section("Ten lines, sync"), "README.md", "exec"), {})
    shown = capsys.readouterr().out
    assert "<VM 100 'web1' running on pve1>" in shown
    assert "'web' running on pve1>" in shown


def test_ten_lines_async(demo: Stub, capsys: pytest.CaptureFixture[str]) -> None:
    exec(compile(section("Ten lines, async"), "README.md", "exec"), {"__name__": "__main__"})
    assert capsys.readouterr().out.count("made <VM ") == 3


def test_test_your_own_code(tmp_path: Path) -> None:
    (tmp_path / "test_mine.py").write_text(section("Test your own code"))
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path)],
        capture_output=True, text=True, check=False, cwd=tmp_path,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout
    assert "2 passed" in done.stdout


def test_links_lead_somewhere() -> None:
    for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", README):
        assert (ROOT / target).exists(), target
