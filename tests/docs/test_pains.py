"""Each pain on the page has its answer held by a test."""

from __future__ import annotations

import re
from pathlib import Path

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
