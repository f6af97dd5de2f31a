"""Writes docs/mistakes.md."""

from __future__ import annotations

from tests.docs.mistakes.page import PAGE, page
from tests.docs.mistakes.scene import scene

if __name__ == "__main__":
    with scene() as served:
        text = page(served)
    PAGE.write_text(text)
