"""The console blocks of docs/cli.md print what they show; its tables name all there is."""

from __future__ import annotations

import difflib
import io
import re
import shlex
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

import pytest

from pyvirt_sdk.cli.app import command_tree
from pyvirt_sdk.cli.exits import EXITS
from pyvirt_sdk.cli.main import main
from pyvirt_sdk.stub import Stub

PAGE = Path(__file__).parents[2] / "docs/cli.md"
TEXT = PAGE.read_text()


def steps(block: str) -> list[tuple[str, str]]:
    """The commands of a block, each with what it is said to print."""
    parts = re.split(r"^\$ (.*)\n", block, flags=re.M)
    assert parts[0] == ""
    return list(zip(parts[1::2], parts[2::2], strict=True))


def fits(shown: str, printed: str) -> bool:
    """Whether a text is what the page shows, where ``…`` stands for anything in a line."""
    return bool(re.fullmatch("[^\n]*?".join(map(re.escape, shown.split("…"))), printed))


def test_the_blocks_print_what_they_show(
    demo: Stub, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    code, wrong = 0, list[str]()
    blocks = re.findall(r"```console\n(.*?)```", TEXT, re.S)
    assert len(blocks) > 5
    for command, shown in [step for block in blocks for step in steps(block)]:
        out = io.StringIO()
        if command == "echo $?":
            out.write(f"{code}\n")
        else:
            name, *words = shlex.split(command)
            assert name == "pyvirt"
            monkeypatch.setattr("sys.stdin", io.StringIO())
            with redirect_stdout(out), redirect_stderr(out):
                code = main(words)
        if not fits(shown, out.getvalue()):
            lines = shown.splitlines(), out.getvalue().splitlines()
            wrong.append("\n".join([f"$ {command}", *difflib.ndiff(*lines)]))
    assert not wrong, "\n\n".join(wrong)


def commands(group: Any, *words: str) -> list[str]:
    found: list[str] = []
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            found += commands(command, *words, name)
        else:
            found.append(" ".join([*words, name]))
    return found


def test_each_command_and_each_option_has_its_line() -> None:
    root = command_tree()
    tables = "".join(line for line in TEXT.splitlines() if line.startswith("|"))
    assert [one for one in commands(root) if f"`{one}`" not in tables] == []
    options = [param.opts[0] for param in root.params if param.opts[0] != "--help"]
    assert [one for one in options if f"`{one}`" not in TEXT and f"{one}`" not in TEXT] == []


def test_the_exit_codes_are_those_of_the_code() -> None:
    rows = re.findall(r"^\| (\d+) \| (.*) \|$", TEXT, re.M)
    assert {int(code): text.replace("\\|", "|") for code, text in rows} == {
        one.code: one.meaning for one in EXITS
    }


def test_the_picture_shows_what_the_tool_draws() -> None:
    from tools import pictures

    kept, drawn = (
        re.sub(r"&#160;", " ", text) for text in (pictures.PICTURE.read_text(), pictures.draw())
    )
    for command in pictures.COMMANDS:
        assert command in kept
        assert command in drawn
    assert "Traceback" not in drawn
    assert "url(http" not in drawn
