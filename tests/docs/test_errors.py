"""The examples on the page of errors are what the table of errors makes of them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pyvirt_sdk._core.classify import details, find

PAGE = (Path(__file__).parents[2] / "docs" / "errors.md").read_text()
ROWS = re.findall(r"^\| `(\d{3}) (.+?)` \| `(\w+)`(.*) \|$", PAGE, re.M)


@pytest.mark.parametrize(("status", "words", "name", "more"), ROWS)
def test_the_words_of_the_server_make_this_error(
    status: str, words: str, name: str, more: str
) -> None:
    row = find(int(status), words)
    assert row.error.__name__ == name
    found = details(row, words)
    for key, value in re.findall(r"`(\w+)=([^`]+)`", more):
        assert repr(found[key]).replace("'", '"') == value


def test_there_are_examples() -> None:
    assert len(ROWS) == 8
