"""The notebooks of the site: the percent scripts of ``examples/notebooks``, as notebooks.

They are written when the site is built (``docs/conf.py``), which runs them, and stand in no
repository: what they show is what they do.
"""

from __future__ import annotations

from pathlib import Path

SCRIPTS = Path(__file__).parents[1] / "examples" / "notebooks"


def write(folder: Path) -> None:
    """Write all notebooks into a folder, without what they show, and remove older ones."""
    import jupytext  # type: ignore[import-untyped]  # only the site is built with it

    folder.mkdir(exist_ok=True)
    for old in folder.glob("*.ipynb"):
        old.unlink()
    for script in SCRIPTS.glob("*.py"):
        book = jupytext.read(script, fmt="py:percent")
        jupytext.write(book, folder / f"{script.stem}.ipynb")
