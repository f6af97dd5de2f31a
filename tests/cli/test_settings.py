"""Profiles, the environment, prompts, confirmations; and how things are printed."""

from __future__ import annotations

import csv
import io
import json
import os
from pathlib import Path

import pytest
import yaml  # type: ignore[import-untyped]

from pyvirt_sdk.cli.output import rich_table, size, write
from pyvirt_sdk.cli.settings import Settings
from pyvirt_sdk.stub import Stub
from tests.cli.conftest import Run

AWKWARD = [
    {"name": 'a "b", c', "note": "line\nbreak", "n": 1},
    {"name": "yes", "note": None, "n": 1.5},
    {"name": "ünï 机", "note": "", "more": {"a": [1]}},
]


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Somebody at a terminal, who types these lines; asked for a password, they give theirs."""
    lines: list[str] = []

    class Typed(io.StringIO):
        def isatty(self) -> bool:
            return True

        def readline(self, _size: int | None = -1, /) -> str:  # type: ignore[override]
            return lines.pop(0) + "\n"

    monkeypatch.setattr("getpass.getpass", lambda *_args, **_more: lines.pop(0))
    monkeypatch.setattr("tests.cli.conftest.io.StringIO", lambda _text: Typed())
    return lines


def test_profiles_in_a_file(
    cluster: Stub, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    host, ca = os.environ["PROXMOX_VE_ENDPOINT"], os.environ["PYVIRT_VERIFY"]
    for name in ("PROXMOX_VE_ENDPOINT", "PROXMOX_VE_API_TOKEN", "PYVIRT_VERIFY"):
        monkeypatch.delenv(name)
    said = run("version")
    assert said.code == 2
    assert "nothing says which server is meant (hint: write a profile into" in said.err
    file = tmp_path / ".config/pyvirt/config.toml"
    file.parent.mkdir(parents=True)
    file.write_text(
        f'[profiles.default]\nhost = "{host}"\ntoken = "{cluster.token}"\nverify = "{ca}"\n'
        '[profiles.lab]\nhost = "lab"\n'
    )
    file.chmod(0o644)
    assert "chmod 600" in run("version").err
    file.chmod(0o600)
    assert run("version").code == 0
    assert run("version", "--profile", "none").code == 2
    assert run("version", "--config", str(tmp_path / "none.toml")).code == 2
    monkeypatch.setenv("PYVIRT_PROFILE", "none")
    assert "there are: default, lab" in run("version").err


def test_a_password_is_asked_for(cluster: Stub, run: Run, terminal: list[str]) -> None:
    terminal.append(cluster.password)
    assert run("version", "--user", "root@pam").code == 0
    assert terminal == []


def test_no_terminal_no_question(cluster: Stub, run: Run) -> None:
    said = run("version", "--user", "root@pam")
    assert said.code == 2
    assert "set PROXMOX_VE_PASSWORD" in said.err


def test_what_is_lost_is_asked_for_first(cluster: Stub, run: Run, terminal: list[str]) -> None:
    terminal += ["n", "", "y"]
    assert "nothing was done" in run("vm", "delete", "102").err
    assert run("delete", "/nodes/pve2/qemu/102").code == 1
    assert "This loses it and its disks. [y/N]" in run("vm", "delete", "102").err
    assert terminal == []
    assert run("ct", "delete", "201", "--yes").code == 0


def test_a_secret_that_stands_alone_is_asked_for(
    cluster: Stub, run: Run, terminal: list[str]
) -> None:
    terminal.append("hunter22")
    said = run("create", "/access/users", "--userid", "joe@pve", "--password", "--comment", "x")
    assert said.code == 0
    assert "hunter22" not in said.out + said.err


@pytest.mark.parametrize("form", ["json", "yaml", "csv"])
def test_what_is_printed_can_be_read_back(form: str, capsys: pytest.CaptureFixture[str]) -> None:
    write(AWKWARD, Settings(output=form))
    text = capsys.readouterr().out
    if form == "csv":
        rows = list(csv.DictReader(io.StringIO(text, newline="")))
        assert rows[0] == {"name": 'a "b", c', "note": "line\nbreak", "n": "1", "more": ""}
        assert rows[2]["more"] == '{"a": [1]}'
    else:
        assert (json.loads if form == "json" else yaml.safe_load)(text) == AWKWARD


@pytest.mark.parametrize(
    ("data", "shown"),
    [
        (None, ""),
        ("a\x1b[31m", "a\\x1b[31m\n"),
        (["x", 1], "x\n1\n"),
        ({"a": 1, "bb": None}, "a   1\nbb\n"),
        ([{"a": 1, "b": "x\ny"}], "a  b\n1  x\\ny\n"),
        ([], ""),
    ],
)
def test_tables(data: object, shown: str, capsys: pytest.CaptureFixture[str]) -> None:
    write(data, Settings())
    assert capsys.readouterr().out == shown


def test_scalars_in_every_form(capsys: pytest.CaptureFixture[str]) -> None:
    for form, shown in (("json", '"x"\n'), ("yaml", '"x"\n'), ("csv", "x\n"), ("table", "x\n")):
        write("x", Settings(output=form))
        assert capsys.readouterr().out == shown
    write({"a": 1, "b": 2}, Settings(output="csv", columns=("b",)))
    assert capsys.readouterr().out == "b\n2\n"


def test_colours_are_for_terminals_that_want_them(monkeypatch: pytest.MonkeyPatch) -> None:
    from rich.console import Console

    monkeypatch.setenv("TERM", "xterm-256color")
    table = rich_table(["name", "status"], [{"name": "机", "status": "running"}])
    for no_colour, is_coloured in (("", True), ("1", False)):
        monkeypatch.setenv("NO_COLOR", no_colour)
        out = io.StringIO()
        Console(file=out, force_terminal=True).print(table)
        assert ("\x1b[32m" in out.getvalue()) is is_coloured


def test_sizes() -> None:
    assert size(2**50) == "1024.0 TiB"
