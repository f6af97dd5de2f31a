"""The table of features: each line leads to a page that runs, and to tests on both clients."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
LINES = [
    line
    for line in (DOCS / "features.md").read_text().splitlines()
    if line.startswith("| ") and "tests" not in line
]


def anchors(page: Path) -> set[str]:
    """The anchors that the headings of a page have."""
    headings = re.findall(r"^#+ (.*)$", page.read_text(), re.M)
    return {re.sub(r"[^\w -]", "", one.lower()).replace(" ", "-") for one in headings}


@pytest.mark.parametrize("line", LINES, ids=lambda line: line.split("|")[1].strip())
def test_each_feature_is_shown_and_tested(line: str) -> None:
    _, _, pages, tests, _ = line.split("|")
    links = re.findall(r"\]\(([^)#]+)(?:#([^)]+))?\)", pages)
    assert links
    for target, anchor in links:
        page = DOCS / target
        assert "```python" in page.read_text(), f"nothing runs on {target}"
        assert not anchor or anchor in anchors(page), f"{target} has no #{anchor}"
    named = re.findall(r"`([^`]+)`", tests)
    assert named
    for name in named:
        for side in ("aio", "sync"):
            assert (ROOT / "tests" / side / name).exists(), f"tests/{side}/{name}"


def test_nothing_is_missing() -> None:
    assert len(LINES) > 35
