"""pyvirt-stub, as a process of its own."""

from __future__ import annotations

import contextlib
import http.client
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from pyvirt_sdk.cli import stub as command
from tests.stub.asking import trusting

_SECRET = "01234567-89ab-4cde-8f01-23456789abcd"
_AUTOMATION = {"Authorization": f"PVEAPIToken=root@pam!automation={_SECRET}"}


@contextmanager
def _running(*options: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "pyvirt_sdk.cli.stub", "--port", "0", *options],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONWARNINGS": "error::ResourceWarning"},
    )
    assert process.stdout
    assert process.stderr
    try:
        assert "for tests" in process.stdout.readline()
        yield process, process.stdout.readline().removeprefix("listening on ").strip()
    finally:
        process.kill()
        process.wait(10)
        process.stdout.close()
        process.stderr.close()


def test_it_serves_what_its_options_say(tmp_path: Path) -> None:
    ca_file = tmp_path / "ca.pem"
    options = ("--profile", "demo", "--token-secret", _SECRET, "--ca-out", str(ca_file))
    with _running(*options) as (_, url):
        parts = urlsplit(url)
        assert parts.scheme == "https"
        context = trusting(str(ca_file))
        connection = http.client.HTTPSConnection(parts.hostname or "", parts.port, context=context)
        connection.request("GET", "/api2/json/nodes", headers=_AUTOMATION)
        answer = connection.getresponse()
        assert answer.status == 200
        assert b"pve3" in answer.read()
        connection.close()


def test_it_can_do_without_tls() -> None:
    with _running("--no-tls", "--password", "other-password") as (_, url):
        parts = urlsplit(url)
        assert parts.scheme == "http"
        connection = http.client.HTTPConnection(parts.hostname or "", parts.port)
        for password, status in (("labpass123", 401), ("other-password", 200)):
            connection.request(
                "POST",
                "/api2/json/access/ticket",
                f"username=root@pam&password={password}",
                {"Content-Type": "application/x-www-form-urlencoded"},
            )
            answer = connection.getresponse()
            answer.read()
            assert answer.status == status
        connection.close()


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_cleanly(how: signal.Signals) -> None:
    with _running() as (process, _):
        process.send_signal(how)
        assert process.wait(10) == 0
        assert process.stderr
        assert process.stderr.read() == ""


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--port", "x"], "not a port: x"),
        (["--port", "70000"], "not a port: 70000"),
        (["--token-secret", "no"], "not a UUID"),
        (["--time-scale", "-1"], "not a number from 0 up: -1"),
        (["--profile", "none"], "invalid choice: 'none'"),
        (["--no-tls", "--ca-out", "x"], "--ca-out needs TLS"),
        (["--nonsense"], "unrecognized arguments: --nonsense"),
        (["--ca-out", "/nonexistent/ca.pem", "--port", "0"], "/nonexistent/ca.pem"),
    ],
)
def test_a_bad_option_gets_one_line(
    options: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        code = command.main(options)
    except SystemExit as ended:
        code = int(ended.code or 0)
    shown = capsys.readouterr().err
    assert code == 2
    assert words in shown
    assert shown.startswith("pyvirt-stub: ")
    assert shown.count("\n") == 1


def test_a_port_in_use_gets_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert command.main(["--port", str(port)]) == 2
    shown = capsys.readouterr().err
    assert shown == f"pyvirt-stub: cannot listen on 127.0.0.1 port {port}: Address already in use\n"


def test_a_missing_extra_says_what_to_install(tmp_path: Path) -> None:
    (tmp_path / "trustme.py").write_text("raise ModuleNotFoundError(name='trustme')")
    done = subprocess.run(
        [sys.executable, "-m", "pyvirt_sdk.cli.stub", "--port", "0"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": f"{tmp_path}:{Path(__file__).parents[2]}"},
    )
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "pip install 'pyvirt-sdk[stub]'" in done.stderr


def test_a_seed_and_a_release_are_chosen(tmp_path: Path) -> None:
    seed = tmp_path / "seed.json"
    seed.write_text('{"vms": [{"vmid": 100, "name": "web"}]}')
    options = ("--no-tls", "--pve", "8.4", "--seed", str(seed), "--token-secret", _SECRET)
    with _running(*options) as (_, url):
        connection = http.client.HTTPConnection(urlsplit(url).netloc)
        for path, text in (("/version", b'"release":"8.4"'), ("/nodes/pve1/qemu", b'"name":"web"')):
            connection.request("GET", f"/api2/json{path}", headers=_AUTOMATION)
            assert text in connection.getresponse().read()
        connection.close()


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        (["--guests", "5"], "--guests is for --profile large"),
        (["--pve", "6.4"], "no such release: 6.4"),
        (["--seed", "/nowhere/seed.json"], "No such file"),
    ],
)
def test_what_cannot_be_served_is_said_in_a_line(
    options: list[str], complaint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with contextlib.suppress(SystemExit):
        assert command.main(["--port", "0", *options]) == 2
    assert complaint in capsys.readouterr().err
