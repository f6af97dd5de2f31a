from __future__ import annotations

from collections.abc import Iterator

import pytest

from pyvirt_sdk.stub import Stub


@pytest.fixture
def demo(monkeypatch: pytest.MonkeyPatch) -> Iterator[Stub]:
    """The environment names a served demo cluster, and its CA."""
    stub = Stub.demo()
    with stub.serve() as server:
        monkeypatch.setenv("PROXMOX_VE_ENDPOINT", server.url)
        monkeypatch.setenv("PROXMOX_VE_API_TOKEN", stub.token)
        monkeypatch.setenv("PROXMOX_VE_CA_FILE", server.ca_file)
        yield stub
