# Made from tests/aio/test_versions.py by tools/convert.py: edit that file, then run `make sync`.
"""Servers of older versions: what they lack is told before it is sent, what they want is sent."""

from __future__ import annotations

from urllib.parse import parse_qs

import httpx
import pytest

from pyvirt_sdk import Client, NotImplementedByServer, ParameterError, PermissionDenied
from pyvirt_sdk.stub import Stub

TOKEN = "ci@pve!bot=aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"


class OlderServer(httpx.BaseTransport):
    """Tells its version, accepts everything else, and remembers what it was sent."""

    def __init__(self, version: str) -> None:
        self._version = version
        self.asked: list[str] = []
        self.forms: list[dict[str, list[str]]] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        path = request.url.path.removeprefix("/api2/json")
        self.asked.append(f"{request.method} {path}")
        self.forms.append(parse_qs(request.read().decode()))
        data = {"version": self._version} if path == "/version" else None
        return httpx.Response(200, json={"data": data})


def client_of(server: OlderServer) -> Client:
    return Client("pve1", token=TOKEN, transport=server)


@pytest.mark.pain(12)
def test_a_parameter_that_is_newer_is_refused_with_the_version_it_needs() -> None:
    server = OlderServer("8.0.4")
    with pytest.raises(ParameterError) as caught:
        client_of(server).request(
            "POST",
            "/nodes/pve1/vzdump",
            vmid=100,
            fleecing="enabled=1,storage=local",
            job_id="nightly",
        )
    assert caught.value.errors == {
        "fleecing": "fleecing needs Proxmox VE 8.2 or newer",
        "job-id": "job-id needs Proxmox VE 8.3 or newer",
    }
    assert "this server runs 8.0.4" in str(caught.value)
    assert server.asked == ["GET /version"]


def test_the_version_is_learnt_once_and_only_when_it_matters() -> None:
    server = OlderServer("8.4.1")
    client = client_of(server)
    client.request("POST", "/nodes/pve1/vzdump", vmid=100)
    assert server.asked == ["POST /nodes/pve1/vzdump"]
    for _ in range(2):
        client.request("POST", "/nodes/pve1/vzdump", vmid=100, fleecing="enabled=1,storage=local")
    assert server.asked.count("GET /version") == 1


def test_an_operation_that_is_newer_is_refused() -> None:
    server = OlderServer("9.0.3")
    with pytest.raises(NotImplementedByServer, match=r"needs Proxmox VE 9\.1"):
        client_of(server).request("POST", "/cluster/bulk-action/guest/start")
    assert server.asked == ["GET /version"]


def test_what_is_gone_is_sent_to_those_who_still_have_it() -> None:
    older, newer = OlderServer("8.1.3"), OlderServer("9.2.11")
    client_of(older).request("POST", "/nodes/pve1/vzdump", vmid=100, maxfiles=3)
    assert older.forms[-1]["maxfiles"] == ["3"]
    with pytest.raises(ParameterError, match=r"gone from Proxmox VE 9\.2"):
        client_of(newer).request("POST", "/nodes/pve1/vzdump", vmid=100, maxfiles=3)


@pytest.mark.parametrize(
    ("version", "sent"), [("7.4-3", ["ls\0-l\0/my dir"]), ("8.0.3", ["ls", "-l", "/my dir"])]
)
def test_what_changed_its_type_is_sent_as_the_server_wants_it(
    version: str, sent: list[str]
) -> None:
    server = OlderServer(version)
    client_of(server).request(
        "POST", "/nodes/pve1/qemu/100/agent/exec", command=["ls", "-l", "/my dir"]
    )
    assert server.forms[-1]["command"] == sent


def test_without_validation_the_server_decides() -> None:
    server = OlderServer("7.4-3")
    careless = client_of(server).with_options(validate=False)
    careless.request("POST", "/nodes/pve1/vzdump", vmid=100, fleecing="enabled=1,storage=local")
    assert server.asked == ["POST /nodes/pve1/vzdump"]


@pytest.mark.pain(14)
def test_tokens_are_told_what_is_never_granted(pve: Client, pve_stub: Stub) -> None:
    with pytest.raises(PermissionDenied, match="API tokens may not call this") as caught:
        pve.request("PUT", "/access/password", userid="root@pam", password="hunter2hunter2")
    assert caught.value.status is None
    assert "hunter2" not in f"{caught.value} {caught.value.request}"
    with pytest.raises(PermissionDenied, match="only root@pam may call this in person"):
        pve.request("POST", "/nodes/pve1/execute", commands="[]")
    assert not pve_stub.journal.entries


@pytest.mark.pain(13)
def test_others_than_root_are_told_what_is_roots_alone(pve: Client, pve_stub: Stub) -> None:
    pve.request("POST", "/access/users", userid="joe@pve", password="hunter2hunter2")
    client = Client(
        "pve1", username="joe@pve", password="hunter2hunter2", transport=pve_stub.transport()
    )
    with pytest.raises(PermissionDenied, match="only root@pam may call this"):
        client.request("POST", "/nodes/pve1/execute", commands="[]")
