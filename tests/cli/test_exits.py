"""The exit codes are a promise; each is reached here by what a user would meet."""

from __future__ import annotations

import inspect
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from pyvirt_sdk import errors
from pyvirt_sdk.cli import exits
from pyvirt_sdk.cli.exits import EXITS
from pyvirt_sdk.stub import Stub
from tests.cli.conftest import Run


def test_each_error_has_its_code() -> None:
    codes = {
        name: exits.code_of(getattr(errors, name).__new__(getattr(errors, name)))
        for name in errors.__all__
        if inspect.isclass(one := getattr(errors, name)) and issubclass(one, errors.PyvirtError)
    }
    assert codes["ParameterError"] == codes["ConfigError"] == 2
    assert codes["NotFound"] == 3
    assert codes["PermissionDenied"] == codes["TwoFactorRequired"] == 4
    assert codes["ConnectionFailed"] == codes["CertificateError"] == codes["NodeUnreachable"] == 5
    assert codes["TaskFailed"] == codes["TaskStopped"] == codes["TasksFailed"] == 6
    assert codes["TaskTimeout"] == codes["OutcomeUnknown"] == codes["RequestTimeout"] == 7
    assert codes["Locked"] == codes["AlreadyExists"] == codes["DigestConflict"] == 8
    assert codes["ServerError"] == codes["PyvirtError"] == 1
    assert len({one.code for one in EXITS}) == len(EXITS)


def test_the_server_refuses(cluster: Stub, run: Run) -> None:
    assert run("vm", "delete", "100").code == 1  # it runs


def test_there_is_no_such_thing(cluster: Stub, run: Run) -> None:
    said = run("get", "/nodes/pve9/qemu")
    assert said.code == 3
    assert "there is no node 'pve9', but pve1, pve2, pve3" in said.err


def test_nobody_or_somebody_who_may_not(
    cluster: Stub, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PROXMOX_VE_API_TOKEN", f"{cluster.token[:-1]}x")
    said = run("version")
    assert said.code == 4
    assert cluster.token.partition("=")[2][:-1] not in said.err
    monkeypatch.delenv("PROXMOX_VE_API_TOKEN")
    monkeypatch.setenv("PROXMOX_VE_PASSWORD", "wrong")
    assert run("version", "--user", "root@pam").code == 4


def test_nobody_answers(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    monkeypatch.setenv("PROXMOX_VE_API_TOKEN", "a@b!c=d")
    assert run("--host", f"127.0.0.1:{port}", "version").code == 5


def test_a_certificate_that_is_not_trusted(cluster: Stub, run: Run) -> None:
    said = run("version", "--verify", "yes")
    assert said.code == 5
    assert "fingerprint" in said.err
    assert run("version", "--fingerprint", ":".join(["AB"] * 32)).code == 5


def test_a_task_fails(cluster: Stub, run: Run) -> None:
    cluster.faults.fail_task("qmstart", "no such disk")
    said = run("vm", "start", "102")
    assert said.code == 6
    assert "no such disk" in said.err
    assert said.err.splitlines()[-1].startswith("pyvirt: qmstart 102 on pve2 failed")


def test_a_task_takes_too_long(cluster: Stub, run: Run) -> None:
    cluster.faults.hang_task("qmstart")
    cluster.faults.hang_task("vzstop")
    for words in (
        ["--timeout", "1", "vm", "start", "102"],  # behind it, it is the operation's own
        ["ct", "stop", "200", "--timeout", "1"],
    ):
        said = run(*words)
        assert said.code == 7
        assert "it goes on: pyvirt task wait UPID:" in said.err


def test_an_answer_is_lost(cluster: Stub, run: Run) -> None:
    cluster.faults.add("POST", "/pools", drop="after")
    assert run("create", "/pools", "--poolid", "lab").code == 7


def test_something_is_in_the_way(cluster: Stub, run: Run) -> None:
    assert run("vm", "create", "--node", "pve1", "--vmid", "100").code == 8


def test_warnings_fail_nothing(cluster: Stub, run: Run) -> None:
    cluster.faults.warn_task("qmstart", "no space left soon")
    said = run("vm", "start", "102", "-o", "json")
    assert said.code == 0
    assert "pyvirt: warning: no space left soon" in said.err
    assert '"status": "warnings"' in said.out


@pytest.mark.filterwarnings("default")
def test_an_insecure_connection_is_warned_of_in_a_line(cluster: Stub, run: Run) -> None:
    said = run("version", "--verify", "no")
    assert said.code == 0
    assert said.err.startswith("pyvirt: warning: certificates are not checked")
    assert said.err.count("\n") == 1


def _start(*words: str, **env: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "pyvirt_sdk.cli.main", *words],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env={**os.environ, **env},
    )  # fmt: skip


def test_ctrl_c_ends_the_wait_and_not_the_task(cluster: Stub) -> None:
    cluster.faults.hang_task("qmstart")
    process = _start("vm", "start", "102")
    until = time.monotonic() + 30
    while not cluster.journal.requests("GET", "*/tasks/*/status"):
        assert time.monotonic() < until
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=30)
    assert process.returncode == 130
    assert "interrupted (hint: it goes on: pyvirt task wait UPID:pve2:" in said
    assert "Traceback" not in said


def test_a_reader_that_has_gone(cluster: Stub) -> None:
    process = _start("usage", "/nodes/pve1/qemu", "-v")
    assert process.stdout
    process.stdout.close()
    assert process.stderr
    said = process.stderr.read()
    process.stderr.close()
    assert process.wait(30) == 141
    assert said == ""


def test_a_missing_extra_says_what_to_install(tmp_path: Path) -> None:
    (tmp_path / "typer.py").write_text("raise ModuleNotFoundError(name='typer')")
    process = _start("version", PYTHONPATH=f"{tmp_path}:{Path(__file__).parents[2]}")
    _, said = process.communicate(timeout=30)
    assert process.returncode == 2
    assert said == (
        "pyvirt: the package typer is not installed (hint: pip install 'pyvirt-sdk[cli]')\n"
    )


def test_a_traceback_only_for_those_who_want_one(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "Traceback" not in run("get").err
    monkeypatch.setenv("PYVIRT_DEBUG", "1")
    assert "Traceback" in run("get").err


@pytest.mark.parametrize("words", [["--help"], ["vm", "--help"], ["completion", "bash"], []])
def test_help_loads_neither_the_client_nor_rich(words: list[str]) -> None:
    code = (
        "import sys; from pyvirt_sdk.cli.main import main; "
        f"main({words!r}); "
        "heavy = {'httpx', 'rich', 'ssl', 'yaml', 'asyncio'} & set(sys.modules); "
        "assert not heavy, heavy"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True, capture_output=True)
