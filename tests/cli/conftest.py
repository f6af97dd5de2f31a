"""The command, run in this process against a served demo cluster."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from pyvirt_sdk.cli.main import main
from pyvirt_sdk.stub import Stub


class Ran(NamedTuple):
    """How a command ended, and what it printed."""

    code: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Nothing of the machine's own settings."""
    for name in ("PYVIRT_CONFIG", "PYVIRT_OUTPUT", "PYVIRT_PROFILE", "PROXMOX_VE_ENDPOINT"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("TZ", "UTC")


@pytest.fixture
def cluster(alone: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stub]:
    """A served demo cluster that the environment names."""
    stub = Stub.demo()
    with stub.serve() as server:
        monkeypatch.setenv("PROXMOX_VE_ENDPOINT", server.url)
        monkeypatch.setenv("PROXMOX_VE_API_TOKEN", stub.token)
        monkeypatch.setenv("PYVIRT_VERIFY", server.ca_file)
        yield stub


@pytest.fixture
def run(alone: None, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs the command: the exit code, stdout, stderr."""

    def call(*words: str, stdin: str = "") -> Ran:
        monkeypatch.setattr("sys.stdin", io.StringIO(stdin))
        capsys.readouterr()
        code = main(words)
        said = capsys.readouterr()
        return Ran(code, said.out, said.err)

    return call
