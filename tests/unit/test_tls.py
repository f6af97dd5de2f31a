"""Looking at a certificate before anything is trusted."""

from __future__ import annotations

import asyncio
import socket
import ssl
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pyvirt_sdk import CertificateError, Client, ConfigError, ConnectionFailed, tls
from pyvirt_sdk._http.tls import make_context
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
        # Newer Pythons do not take the authority of Proxmox VE for one of the system's.
        assert asyncio.run(tls.aprobe(server.url)).trusted is (sys.version_info < (3, 13))
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


def test_strictness_is_given_up_for_a_ca_file_alone(pve_stub: Stub) -> None:
    """The authority lacks the key usage extension, as that of Proxmox VE does."""
    strict = ssl.create_default_context().verify_flags | ssl.VERIFY_X509_STRICT
    with pve_stub.serve() as server:
        context = ssl.create_default_context(cafile=server.ca_file)
        context.verify_flags = strict
        with (
            socket.create_connection((server.host, server.port)) as plain,
            pytest.raises(ssl.SSLCertVerificationError, match="key usage"),
        ):
            context.wrap_socket(plain, server_hostname=server.host)
        with Client(server.url, token=pve_stub.token, verify=server.ca_file) as pve:
            assert pve.version().version
        given = make_context(server.ca_file, None)
    assert not given.verify_flags & ssl.VERIFY_X509_STRICT
    assert given.verify_mode is ssl.CERT_REQUIRED
    assert given.check_hostname
    assert len(given.get_ca_certs()) == 1  # it trusts no other authority
    assert make_context(True, None).verify_flags == ssl.create_default_context().verify_flags


def test_a_ca_file_in_the_home_directory(
    pve_stub: Stub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    with pve_stub.serve() as server:
        (tmp_path / "ca.pem").write_bytes(Path(server.ca_file).read_bytes())
        with Client(server.url, token=pve_stub.token, verify="~/ca.pem") as pve:
            assert str(pve.version()) == "9.2.11"
