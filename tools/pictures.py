"""The pictures of the pages, made from real runs against the reference server.

python -m tools.pictures
"""

from __future__ import annotations

import io
import os
import re
import shlex
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path
from unittest.mock import patch

from rich.console import Console
from rich.text import Text

from pyvirt_sdk.cli.main import main as pyvirt
from pyvirt_sdk.stub import Stub

PICTURE = Path(__file__).parents[1] / "docs/_static/cli.svg"
WIDTH = 100

#: What is typed in the picture.
COMMANDS = (
    "pyvirt vm list",
    "pyvirt vm start build1",
    "pyvirt vm clone build1 --name build2 --full",
    "pyvirt vm stop @tag/test --dry-run",
    "pyvirt create /nodes/pve1/qemu --vmid 110 --memroy 2048",
)


class _Terminal(io.StringIO):
    """Takes what a terminal would show, colours too."""

    def isatty(self) -> bool:
        return True


def draw() -> str:
    """The picture of a terminal in which the commands are run, as SVG."""
    console = Console(record=True, width=WIDTH, file=io.StringIO(), force_terminal=True)
    with _cluster():
        for command in COMMANDS:
            console.print(Text.assemble(("$ ", "green"), (command, "bold")))
            console.print(Text.from_ansi(_run(command)), soft_wrap=False)
    drawn = console.export_svg(title="pyvirt", unique_id="pyvirt")
    # no fonts from elsewhere: a page that is read offline loads nothing
    return re.sub(r"@font-face \{.*?\}\s*", "", drawn, flags=re.S)


def _run(command: str) -> str:
    out, err = _Terminal(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err), patch("sys.stdin", io.StringIO()):
        pyvirt(shlex.split(command)[1:])
    return (err.getvalue() + out.getvalue()).rstrip("\n")


@contextmanager
def _cluster() -> Iterator[None]:
    """A demo cluster that the environment names."""
    stub = Stub.demo()
    with stub.serve() as server:
        told = {
            "PROXMOX_VE_ENDPOINT": server.url,
            "PROXMOX_VE_API_TOKEN": stub.token,
            "PYVIRT_VERIFY": server.ca_file,
            "COLUMNS": str(WIDTH),
            "TERM": "xterm-256color",
        }
        with patch.dict(os.environ, told):
            os.environ.pop("NO_COLOR", None)
            yield


if __name__ == "__main__":
    PICTURE.write_text(draw())
    print(f"{PICTURE.name}: {PICTURE.stat().st_size} bytes")
