"""What Tab offers, from the schema alone; and the scripts in the shells there are."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from pyvirt_sdk.cli.completion import offers
from pyvirt_sdk.cli.shells import SCRIPTS
from pyvirt_sdk.stub import Stub
from tests.cli.conftest import Run


def values(line: str) -> list[str]:
    return [offer.value for offer in offers(line.split(" "))]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("cre", ["create"]),
        ("vm cl", ["clone"]),
        ("vm agent p", ["ping"]),
        ("get /nod", ["/nodes/"]),
        ("get /nodes/pve1/qemu/100/conf", ["/nodes/pve1/qemu/100/config"]),
        ("get /nodes/p", []),
        ("get /nonsense/", []),
        ("create /nodes/pve1/qemu --mem", ["--memory"]),
        ("create /nodes/pve1/qemu --net3", ["--net3", "--net30", "--net31"]),
        ("create /nodes/pve1/qemu --ostype l", ["l24", "l26"]),
        ("create /nodes/pve1/qemu --net0 brid", ["bridge="]),
        ("create /nodes/pve1/qemu --onboot --ostype sol", ["solaris"]),
        ("vm clone 100 --snapn", ["--snapname"]),
        ("vm list --stat", ["--status"]),
        ("vm list --status r", ["running"]),
        ("vm list -o c", ["csv"]),
        ("-o js", ["json"]),
        ("--output json vm li", ["list"]),
        ("usage /nodes --comm", ["--command"]),
        ("completion z", ["zsh"]),
        ("vm clone 100 x", []),
        ("frob x", []),
    ],
)
def test_offers(line: str, expected: list[str]) -> None:
    assert values(line) == expected


def test_options_of_every_command_are_offered_everywhere() -> None:
    for line in ("vm list --", "create /pools --", "--"):
        assert "--dry-run" in values(line)


def test_completing_connects_to_nothing_unless_it_may(
    cluster: Stub, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert values("get /nodes/") == []
    assert not cluster.journal.entries
    monkeypatch.setenv("PYVIRT_COMPLETE_ONLINE", "1")
    assert values("get /nodes/pve1") == ["/nodes/pve1/"]
    assert values("get /nodes/pve1/qemu/1") == ["/nodes/pve1/qemu/100/"]
    assert run("__complete", "get", "/nodes/pve9/qemu/1").out == ""
    said = run("__complete", "vm", "cl")
    assert said == (0, "clone\tCopy it into a new one.\n", "")


def test_it_loads_no_client() -> None:
    code = (
        "import sys; from pyvirt_sdk.cli.main import main;"
        "main(['__complete', 'create', '/nodes/pve1/qemu', '--mem']);"
        "assert not {'httpx', 'rich', 'ssl'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)


@pytest.mark.parametrize("shell", SCRIPTS)
def test_scripts_are_sound(shell: str, run: Run, tmp_path: Path) -> None:
    script = tmp_path / shell
    script.write_text(run("completion", shell).out)
    if not shutil.which(shell):
        pytest.skip(f"no {shell} here")
    subprocess.run([shell, "-n", script], check=True)


def test_bash_completes(tmp_path: Path, run: Run) -> None:
    if not shutil.which("bash"):
        pytest.skip("no bash here")
    command = tmp_path / "pyvirt"
    command.write_text(f'#!/bin/sh\nexec {sys.executable} -m pyvirt_sdk.cli.main "$@"\n')
    command.chmod(0o755)
    script = f"""{run("completion", "bash").out}
COMP_WORDS=(pyvirt create /nodes/pve1/qemu --mem) COMP_CWORD=3
_pyvirt 2>/dev/null; echo "${{COMPREPLY[@]}}"
"""
    done = subprocess.run(
        ["bash", "-c", script], capture_output=True, text=True, check=True,
        env={**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}"},
    )  # fmt: skip
    assert done.stdout == "--memory\n"
