"""Looking at a certificate before anything is trusted."""

from __future__ import annotations

import asyncio
import socket
from datetime import UTC, datetime

import pytest

from pyvirt_sdk import CertificateError, Client, ConfigError, ConnectionFailed, tls
from pyvirt_sdk.stub import Stub


def test_a_certificate_is_shown_and_pinned(pve_stub: Stub, monkeypatch: pytest.MonkeyPatch) -> None:
    with pve_stub.serve() as server:
        shown = tls.probe(server.url)
        assert shown.fingerprint == server.fingerprint
        assert not shown.trusted
        assert "not trusted by this system" in str(shown)
        assert "127.0.0.1" in shown.names
        assert shown.not_before < datetime.now(UTC) < shown.not_after
        assert shown.pem.startswith("-----BEGIN CERTIFICATE-----")
        assert pve_stub.journal.requests("GET", "*") == []
        monkeypatch.setenv("SSL_CERT_FILE", server.ca_file)
        assert asyncio.run(tls.aprobe(server.url)).trusted
        with Client(server.url, token=pve_stub.token, fingerprint=shown.fingerprint) as pve:
            assert pve.version().version


def test_who_shows_none_is_told() -> None:
    with pytest.raises(ConnectionFailed, match="cannot be reached"):
        tls.probe("127.0.0.1:1")
    with pytest.raises(ConfigError, match="shows no certificate"):
        tls.probe("http://127.0.0.1:1")
    deaf = socket.create_server(("127.0.0.1", 0))
    with deaf, pytest.raises(CertificateError, match="does not speak TLS"):
        tls.probe(f"127.0.0.1:{deaf.getsockname()[1]}", timeout=0.2)
