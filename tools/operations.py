"""Write the typed operations from the schema: ``python -m tools.operations [--check]``.

Reads what ``tools.facts`` wrote and writes ``pyvirt_sdk/_api/aio/tree`` (one module for each area),
``pyvirt_sdk/_api/choices.py`` and ``options.py`` (long lists of choices, and what resources take as
keywords, for type checkers alone) and ``docs/operations.md``. ``python -m tools.convert`` then
makes the tree of the sync client.

With ``--check`` nothing is written: it fails where a file on disk is not what would be written.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

from tools.formatting import ROOT, formatted
from tools.operation_code import choices_text, module_text
from tools.operation_options import options_text
from tools.operation_table import page
from tools.operation_tree import Place, id_schemas, module_of, places
from tools.operation_types import Choices

TREE = ROOT / "pyvirt_sdk" / "_api" / "aio" / "tree"
CHOICES = ROOT / "pyvirt_sdk" / "_api" / "choices.py"
OPTIONS = ROOT / "pyvirt_sdk" / "_api" / "options.py"
TABLE = ROOT / "docs" / "operations.md"

MADE_BY = "made from the schema by tools/operations.py: do not edit"


def files() -> dict[Path, str]:
    """Every file that is made here, and what should stand in it."""
    areas: dict[str, list[Place]] = defaultdict(list)
    for place in places():
        areas[module_of(place.template)].append(place)
    choices, ids = Choices(), id_schemas()
    python = {
        TREE / f"{name}.py": module_text(members, ids, choices) for name, members in areas.items()
    }
    python[OPTIONS] = options_text(choices)
    python[CHOICES] = choices_text(choices)
    python[TREE / "__init__.py"] = '"""The tree of paths, a module for each area."""\n'
    headed = {path: f"# {MADE_BY}\n{text}" for path, text in python.items()}
    steps = (["format"], ["check", "--fix-only"], ["format"])
    return {**formatted(headed, *steps), TABLE: page(MADE_BY)}


def problems(made: Mapping[Path, str]) -> list[str]:
    """What is not as it should be, a line each."""
    stale = [path for path, text in made.items() if not path.exists() or path.read_text() != text]
    orphans = [path for path in TREE.glob("*.py") if path not in made]
    return [
        *(f"{path.relative_to(ROOT)} is not what the schema makes" for path in stale),
        *(f"{path.relative_to(ROOT)} is of no area: remove it" for path in orphans),
    ]


def main(words: list[str] | None = None) -> int:
    """Write every file, or with ``--check`` see whether it was done."""
    parser = argparse.ArgumentParser(description="Write the typed operations from the schema.")
    parser.add_argument("--check", action="store_true", help="write nothing, fail where stale")
    options = parser.parse_args(words)
    made = files()
    if options.check:
        found = problems(made)
        print("\n".join(found) or f"{len(made)} files are fresh", file=sys.stderr)
        return 1 if found else 0
    for path, text in made.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
