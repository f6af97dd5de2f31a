"""Python as ruff writes it, many files at once."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).parents[1]


def formatted(texts: Mapping[Path, str], *steps: Sequence[str]) -> dict[Path, str]:
    """The texts after some steps of ruff, under the rules of the project.

    Starting ruff for each file would take longer than all the rest.
    """
    with tempfile.TemporaryDirectory() as folder:
        drafts = {path: Path(folder) / path.relative_to(ROOT) for path in texts}
        for path, draft in drafts.items():
            draft.parent.mkdir(parents=True, exist_ok=True)
            draft.write_text(texts[path], encoding="utf-8")
        for step in steps:
            command = [sys.executable, "-m", "ruff", *step, "--quiet", "--no-cache", folder]
            subprocess.run([*command, "--config", str(ROOT / "pyproject.toml")], check=True)
        return {path: draft.read_text(encoding="utf-8") for path, draft in drafts.items()}
