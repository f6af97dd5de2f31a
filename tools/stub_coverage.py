"""Writes docs/stub-coverage.md: what the reference server does for each operation.

python -m tools.stub_coverage            writes the page
python -m tools.stub_coverage --check    says whether it is fresh
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from pyvirt_sdk.schema import Operation, operations
from pyvirt_sdk.stub import rules
from pyvirt_sdk.stub.rules.registry import KINDS

PAGE = Path(__file__).parents[1] / "docs" / "stub-coverage.md"
_MISSING = "501"
_MEANING = {
    "stateful": "reads or changes the state that all views share",
    "computed": "numbers and texts that follow from the state and the clock",
    "fixed": "the same on every server of this release",
    _MISSING: "no rule: answered with 501, and noted in the journal",
}
_TUNNEL = "only for the node at the other end of a migration"
_ARCHIVE = "501 for what is inside an archive: the stub keeps no content of files"
# what an operation leaves out, and why
_NOTES = {
    "POST /nodes/{node}/qemu/{vmid}/mtunnel": _TUNNEL,
    "POST /nodes/{node}/lxc/{vmid}/mtunnel": _TUNNEL,
    "GET /nodes/{node}/qemu/{vmid}/mtunnelwebsocket": _TUNNEL,
    "GET /nodes/{node}/lxc/{vmid}/mtunnelwebsocket": _TUNNEL,
    "GET /nodes/{node}/storage/{storage}/file-restore/download": _ARCHIVE,
    "GET /nodes/{node}/storage/{storage}/import-metadata": _ARCHIVE,
}


def page() -> str:
    """The whole page."""
    rules.load()
    found = {operation: KINDS.get(str(operation), _MISSING) for operation in operations()}
    counts = Counter(found.values())
    lines = [
        "# What the reference server covers",
        "",
        "Made from the rules of the stub by tools/stub_coverage.py: do not edit.",
        "",
        "| kind | operations | meaning |",
        "|---|---:|---|",
        *(f"| {kind} | {counts[kind]} | {text} |" for kind, text in _MEANING.items()),
        f"| all | {len(found)} | |",
    ]
    for area in sorted({operation.area for operation in found}):
        lines += _table(area, {one: kind for one, kind in found.items() if one.area == area})
    return "\n".join([*lines, ""])


def _table(area: str, found: dict[Operation, str]) -> list[str]:
    rows = sorted(found.items(), key=lambda row: (row[0].path, row[0].method))
    return [
        "",
        f"## {area}",
        "",
        "| operation | kind |",
        "|---|---|",
        *(f"| `{operation}` | {kind}{_note(operation)} |" for operation, kind in rows),
    ]


def _note(operation: Operation) -> str:
    note = _NOTES.get(str(operation))
    return f": {note}" if note else ""


def main() -> None:
    """Writes or checks the page."""
    text = page()
    if "--check" not in sys.argv:
        PAGE.write_text(text)
    elif not PAGE.exists() or PAGE.read_text() != text:
        sys.exit(f"{PAGE.name} is not fresh: run python -m tools.stub_coverage")


if __name__ == "__main__":
    main()
