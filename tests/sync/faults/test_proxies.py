# Made from tests/aio/faults/test_proxies.py by tools/convert.py: edit that file, then run `make
# sync`.
"""Proxies on the way, as they are given and as the environment names them."""

from __future__ import annotations

import base64
import pickle
from pathlib import Path

import pytest

from pyvirt_sdk import Client, ConfigError, ConnectionFailed
from pyvirt_sdk.stub import Stub
from tests.faults.ways import HTTPProxy, Relay, SocksProxy

NAMES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


def test_the_proxy_of_the_environment_is_used(
    pve_stub: Stub, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pve_stub.serve() as server, HTTPProxy() as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.port}")
        host = f"pve1.example.com:{server.port}"
        with Client(
            host, token=pve_stub.token, fingerprint=server.fingerprint
        ) as pve:  # fmt: skip
            assert str(pve.version()) == "9.2.11"
        assert proxy.asked == [host]
        # What stays on this machine goes through none.
        with Client(server.url, token=pve_stub.token, verify=server.ca_file) as pve:
            pve.version()
        assert len(proxy.asked) == 1


def test_what_is_excepted_goes_straight(pve_stub: Stub, monkeypatch: pytest.MonkeyPatch) -> None:
    with HTTPProxy() as proxy:
        monkeypatch.setenv("ALL_PROXY", f"http://127.0.0.1:{proxy.port}")
        with Client("pve1.invalid", token=pve_stub.token, retries=0, proxy=False) as pve:
            with pytest.raises(ConnectionFailed):
                pve.version()
        monkeypatch.setenv("NO_PROXY", ".invalid")
        with Client("pve1.invalid", token=pve_stub.token, retries=0) as pve:
            with pytest.raises(ConnectionFailed):
                pve.version()
        assert proxy.asked == []


def test_the_password_of_a_proxy_is_told_to_it_alone(pve_stub: Stub, tmp_path: Path) -> None:
    with pve_stub.serve() as server, HTTPProxy() as proxy:
        with Client(
            server.url,
            username="root@pam",
            password=pve_stub.password,
            fingerprint=server.fingerprint,
            proxy=f"http://joe:hunter2@127.0.0.1:{proxy.port}",
        ) as pve:
            pve.version()
            assert base64.b64encode(b"joe:hunter2") in proxy.head
            assert b"hunter2" not in pickle.dumps(pve)
            assert "hunter2" not in repr(pve)
            pve.save_session(tmp_path / "s.json")
            assert "hunter2" not in (tmp_path / "s.json").read_text()


@pytest.mark.parametrize(("proxies", "scheme"), [(HTTPProxy, "http"), (SocksProxy, "socks5")])
def test_a_console_goes_the_same_way(proxies: type[Relay], scheme: str) -> None:
    demo = Stub.demo()
    with demo.serve() as server, proxies() as proxy:
        pve = Client(
            server.url,
            token=demo.token,
            fingerprint=server.fingerprint,
            proxy=f"{scheme}://127.0.0.1:{proxy.port}",
        )
        with pve, pve.nodes("pve1").console() as console:
            console.write("hostname\r")
            console.expect("pve1")
    assert proxy.asked == [f"127.0.0.1:{server.port}"] * 2  # the calls, and the WebSocket


def test_a_proxy_that_cannot_be_is_refused_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "gopher://proxy.example.com:70")
    with pytest.raises(ConfigError, match="proxy"):
        Client("pve1.example.com", token="ci@pve!bot=x")
