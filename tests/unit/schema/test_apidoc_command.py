"""The command that refreshes the data: what it says, what it refuses, whom it trusts."""

from __future__ import annotations

import json
import ssl
from collections.abc import Callable, Generator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
import trustme

from tests.unit.schema.describing import Nodes, files, script, tree
from tools.apidoc import refresh, run
from tools.apidoc_reading import DescriptionError

VERSION = script([{"path": "/version", "info": {"GET": {"name": "version"}}}])


def cut(text: str) -> str:
    return text[: len(text) // 2]


def whole(text: str) -> str:
    return text


@pytest.mark.parametrize(
    ("text", "harm", "said"),
    [
        ("<html><body>Login</body></html>", whole, "not an apidoc.js"),
        ("", whole, "not an apidoc.js"),
        (script([{"path": "/version", "info": {}}]), whole, "holds no operation"),
        (VERSION, cut, "cut or broken"),
        (VERSION, whole, "not that of Proxmox VE"),
        (script([{"info": {"GET": {"name": "version"}}}]), whole, "nodes are not those"),
        (script(["/version"]), whole, "nodes are not those"),
    ],
)  # fmt: skip
def test_what_is_no_description_is_refused_in_one_line(
    package: Path, text: str, harm: Callable[[str], str], said: str,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    before = files(package)
    source = package / "apidoc.js"
    source.write_text(harm(text), encoding="utf-8")
    assert run(["--release", "9.3", "--package", str(package), str(source)]) == 2
    shown = capsys.readouterr()
    assert shown.err.count("\n") == 1
    assert shown.err.startswith(f"{source}: ")
    assert said in shown.err
    assert not shown.out
    assert files(package) == before


@pytest.mark.parametrize(
    ("release", "said"),
    [("9.1", "which is newer than 9.1"), ("nine", "two numbers"), ("9.3.1", "two numbers")],
)
def test_a_release_that_cannot_be_is_refused(
    package: Path, nodes: Nodes, release: str, said: str
) -> None:
    with pytest.raises(DescriptionError, match=said):
        refresh(script(tree(nodes.values())), release, package)


def test_a_new_part_of_the_api_needs_a_place(package: Path, nodes: Nodes) -> None:
    before = files(package)
    nodes["/shine"] = {"path": "/shine", "info": {"GET": {"name": "shine"}}}
    with pytest.raises(DescriptionError, match="add 'shine' to AREAS"):
        refresh(script(tree(nodes.values())), "9.3", package)
    assert files(package) == before


@pytest.mark.parametrize("source", ["nowhere/apidoc.js", "https://127.0.0.1:9/apidoc.js"])
def test_a_source_that_is_not_there_is_named(
    package: Path, source: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["--release", "9.3", "--package", str(package), source]) == 2
    assert capsys.readouterr().err.startswith(f"{source}: ")


@contextmanager
def served(folder: Path, authority: trustme.CA) -> Generator[str, None, None]:
    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None: ...

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=folder))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"https://127.0.0.1:{server.server_port}/apidoc.js"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_a_server_is_trusted_by_its_ca_or_on_request(
    tmp_path: Path, nodes: Nodes, package: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "apidoc.js").write_text(script(tree(nodes.values())), encoding="utf-8")
    authority = trustme.CA()
    ca = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(ca))
    with served(tmp_path, authority) as address:
        words = ["--release", "9.3", "--package", str(package), address]
        assert run(words) == 2
        assert "certificate verify failed" in capsys.readouterr().err
        assert run([*words, "--ca", str(ca)]) == 0
        assert run([*words, "--insecure"]) == 0


def test_the_command_refreshes_and_says_what_is_next(
    package: Path, nodes: Nodes, capsys: pytest.CaptureFixture[str]
) -> None:
    source = package / "apidoc.js"
    source.write_text(script(tree(nodes.values())), encoding="utf-8")
    assert run(["--release", "9.3", "--package", str(package), str(source)]) == 0
    shown = capsys.readouterr().out
    assert "python -m tools.format_models" in shown
    assert json.loads((package / "schema/data/since/nodes.json").read_bytes())["versions"][-1] == (
        "9.3"
    )
