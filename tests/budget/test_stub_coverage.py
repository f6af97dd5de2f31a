"""The table of what the stub covers is fresh."""

from __future__ import annotations

from tools.stub_coverage import PAGE, page


def test_the_page_is_fresh() -> None:
    assert PAGE.read_text() == page(), "run: python -m tools.stub_coverage"
