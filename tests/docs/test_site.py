"""The site is built without a warning: every link and reference leads somewhere."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from pyvirt_sdk import schema
from tools import reference_pages

ROOT = Path(__file__).parents[2]


def test_every_operation_stands_in_the_reference(tmp_path: Path) -> None:
    reference_pages.write(tmp_path)
    pages = "".join(page.read_text() for page in tmp_path.glob("api-*.md"))
    missing = [str(one) for one in schema.operations() if f"### {one}\n" not in pages]
    assert missing == []


def test_every_public_name_stands_in_the_reference(tmp_path: Path) -> None:
    import pyvirt_sdk

    reference_pages.write(tmp_path)
    pages = "".join(page.read_text() for page in tmp_path.glob("*.md"))
    for name in pyvirt_sdk.__all__:
        value = getattr(pyvirt_sdk, name)
        if isinstance(value, type) and not name.startswith("Async"):
            assert f".{value.__qualname__}\n" in pages, name


@pytest.mark.long
def test_the_site_has_no_broken_links(tmp_path: Path) -> None:
    pytest.importorskip("sphinx")
    build = ["-m", "sphinx", "-q", "-W", "--keep-going", "-b", "html", "docs", str(tmp_path)]
    done = subprocess.run(
        [sys.executable, *build], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "index.html").exists()
