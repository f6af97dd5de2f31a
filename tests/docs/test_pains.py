"""Each pain on the page has its answer held by a test."""

from __future__ import annotations

import re
from pathlib import Path

from tests.docs.test_features import anchors

ROOT = Path(__file__).parents[2]


def test_each_pain_is_held_by_a_test() -> None:
    page = (ROOT / "docs" / "pains.md").read_text()
    told = {int(number) for number in re.findall(r"^\| (\d+) \|", page, re.M)}
    marked = {
        int(number)
        for file in (ROOT / "tests").rglob("test_*.py")
        if "sync" not in file.parts
        for number in re.findall(r"^@pytest\.mark\.pain\((\d+)\)", file.read_text(), re.M)
    }
    assert told == set(range(1, 33))
    assert told - marked == set()


def test_each_pain_leads_to_where_its_answer_is_shown() -> None:
    docs = ROOT / "docs"
    rows = re.findall(r"^\| \d+ \|.*$", (docs / "pains.md").read_text(), re.M)
    for row in rows:
        links = re.findall(r"\]\(([^)#]+)(?:#([^)]+))?\) \|$", row)
        assert len(links) == 1, row
        page, anchor = docs / links[0][0], links[0][1]
        assert "```python" in page.read_text(), f"nothing runs on {page}"
        assert not anchor or anchor in anchors(page), f"{page} has no #{anchor}"
