"""The Python blocks of the pages under docs/ run as they stand, against a served demo cluster."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from pyvirt_sdk import errors
from pyvirt_sdk.schema.registry import index
from pyvirt_sdk.stub import Stub
from tools.reference_pages import PARTS

#: The pages of the reference, which are written when the site is built.
WRITTEN = {
    Path(__file__).parents[2] / "docs" / "reference" / f"{name}.md"
    for name in ("index", *(part.name for part in PARTS), *(f"api-{area}" for area in index()))
}
PAGES = sorted((Path(__file__).parents[2] / "docs").rglob("*.md"))


def blocks() -> list[pytest.ParameterSet]:
    return [
        pytest.param(block, id=f"{page.stem}-{number}")
        for page in PAGES
        for number, block in enumerate(re.findall(r"```python\n(.*?)```", page.read_text(), re.S))
    ]


@pytest.mark.parametrize("block", blocks())
def test_blocks_run(block: str, demo: Stub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYVIRT_PROGRESS", "0")
    exec(compile(block, "docs", "exec"), {"__name__": "__main__"})


@pytest.mark.parametrize("block", [one for one in blocks() if str(one.values[0])[:7] == "# test_"])
def test_the_tests_on_the_pages_pass(block: str, tmp_path: Path) -> None:
    (tmp_path / "test_mine.py").write_text(block)
    options = ["-q", "-p", "no:cacheprovider", "-o", "asyncio_default_fixture_loop_scope=function"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *options, str(tmp_path)],
        capture_output=True, text=True, check=False, cwd=tmp_path,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout
    assert f"{block.count('def test_')} passed" in done.stdout


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text()):
        place = (page.parent / target).resolve()
        assert place.exists() or place in WRITTEN, target


def test_every_error_is_on_its_page() -> None:
    page = next(page for page in PAGES if page.stem == "errors").read_text()
    missing = [
        name for name in errors.__all__ if f"`{name}`" not in page and not name.endswith("Info")
    ]
    assert missing == []
