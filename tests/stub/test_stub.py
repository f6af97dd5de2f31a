"""The public face: reset, clock, journal, faults, mounts in process."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable

import httpx
import pytest
import respx

from pyvirt_sdk.cli import stub as command
from pyvirt_sdk.errors import ConfigError
from pyvirt_sdk.stub import Request, Stub
from pyvirt_sdk.stub.seeds import PROFILES
from tests.stub.asking import Asking

_BASE = "https://pve1:8006"


def test_importing_it_loads_no_heavy_library() -> None:
    code = (
        "import sys, pyvirt_sdk.stub as s; s.Stub.single_node();"
        "print({'httpx', 'aiohttp', 'pydantic', 'respx', 'trustme'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def test_it_knows_nothing_of_the_client() -> None:
    code = (
        "import sys, pyvirt_sdk.stub, pyvirt_sdk.stub.mounts.server;"
        "print([m for m in sys.modules if m.startswith('pyvirt_sdk._')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_reset_gives_back_the_seed_and_keeps_the_token(ask: Asking) -> None:
    ask.done(ask.post("/nodes/pve1/qemu", {"vmid": "100"}))
    answer = ask.stub.handle(Request("POST", "/_stub/reset"))
    assert answer.status == 200
    assert ask.get("/cluster/resources", {"type": "vm"}).data == []
    assert ask.get("/nodes/pve1/tasks").data == []


def test_the_clock_can_be_advanced_over_http(stub: Stub) -> None:
    before = stub.clock.now()
    body = b'{"seconds": 3600}'
    assert stub.handle(Request("POST", "/_stub/clock/advance", body=body)).status == 200
    assert stub.clock.now() - before >= 3600
    assert stub.handle(Request("POST", "/_stub/clock/advance", body=b"{}")).status == 400
    assert stub.handle(Request("POST", "/_stub/nonsense")).status == 404


def test_a_fresh_server_has_no_token_until_it_is_asked_for(stub: Stub) -> None:
    assert stub.state.access.users["root@pam"].tokens == {}
    assert stub.token.startswith("root@pam!stub=")
    assert list(stub.state.access.users["root@pam"].tokens) == ["stub"]


@pytest.mark.parametrize("profile", [Stub.single_node, Stub.demo])
def test_the_secret_of_the_automation_token_can_be_chosen(profile: Callable[..., Stub]) -> None:
    secret = "01234567-89ab-4cde-8f01-23456789abcd"
    stub = profile(token_secret=secret)
    header = ("Authorization", f"PVEAPIToken=root@pam!automation={secret}")
    assert Asking(stub, (header,)).get("/cluster/status").status == 200


def test_two_stubs_of_one_seed_make_up_the_same_names() -> None:
    made = [Stub.single_node().state.names.uuid() for _ in range(2)]
    assert made[0] == made[1]


def test_the_journal_finds_requests_by_pattern(ask: Asking) -> None:
    ask.post("/nodes/pve1/qemu", {"vmid": "100"})
    ask.get("/nodes/pve1/qemu")
    found = ask.stub.journal.requests("POST", "/nodes/*/qemu")
    assert [entry.params for entry in found] == [{"vmid": "100"}]


class TestFaults:
    def test_an_answer_can_be_replaced_some_times(self, ask: Asking) -> None:
        ask.stub.faults.add("GET", "/nodes/*/status", status=596, reason="broken pipe", times=2)
        for _ in range(2):
            answer = ask.get("/nodes/pve1/status")
            assert (answer.status, answer.reason, answer.response.body) == (
                596,
                "broken pipe",
                b"",
            )
        assert ask.get("/nodes/pve1/status").status == 200

    @pytest.mark.parametrize(("drop", "pools"), [("before", []), ("after", ["a"])])
    def test_a_line_can_be_cut_before_or_after_the_effect(
        self, stub: Stub, drop: str, pools: list[str]
    ) -> None:
        if drop == "before":
            stub.faults.add("POST", "/pools", drop="before")
        else:
            stub.faults.add("POST", "/pools", drop="after")
        with (
            httpx.Client(
                transport=stub.transport(), base_url=_BASE, headers=dict(stub.auth_headers)
            ) as client,
            pytest.raises(httpx.RemoteProtocolError),
        ):
            client.post("/api2/json/pools", data={"poolid": "a"})
        assert list(stub.state.pools) == pools

    def test_an_answer_can_be_late(self, stub: Stub) -> None:
        stub.faults.add("GET", "/version", latency=0.25)
        request = Request("GET", "/api2/json/version", stub.auth_headers)
        assert stub.handle(request).delay == 0.25

    def test_a_reset_clears_them(self, ask: Asking) -> None:
        ask.stub.faults.add(status=500)
        ask.stub.reset()
        assert ask.get("/version").status == 200


class TestMounts:
    def test_one_transport_serves_a_sync_client(self, stub: Stub) -> None:
        with httpx.Client(transport=stub.transport(), base_url=_BASE) as client:
            answer = client.get("/api2/json/nope", headers=dict(stub.auth_headers))
        assert answer.extensions["reason_phrase"] == b"Method 'GET /nope' not implemented"

    async def test_and_an_async_one(self, stub: Stub) -> None:
        headers = dict(stub.auth_headers)
        async with httpx.AsyncClient(transport=stub.transport(), base_url=_BASE) as client:
            made = await client.post("/api2/json/pools", data={"poolid": "a"}, headers=headers)
        assert made.json() == {"data": None}
        assert list(stub.state.pools) == ["a"]

    def test_respx_can_route_to_it(self, stub: Stub) -> None:
        with respx.mock as router:
            route = stub.mount(router)
            answer = httpx.get(f"{_BASE}/api2/json/version", headers=dict(stub.auth_headers))
            assert route.called
        assert answer.json()["data"]["release"] == "9.2"


def test_many_threads_see_one_state(stub: Stub) -> None:
    def create(first: int) -> None:
        ask = Asking(stub)
        for vmid in range(first, first + 20):
            ask.done(ask.post("/nodes/pve1/qemu", {"vmid": str(vmid)}))

    threads = [threading.Thread(target=create, args=(1000 * n,)) for n in range(1, 6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    upids = [task.upid for task in stub.tasks]
    assert len(upids) == len(set(upids)) == 100
    assert len(stub.state.guests) == 100


def test_a_node_that_is_down_cannot_be_reached() -> None:
    ask = Asking(Stub.demo())
    ask.stub.state.nodes["pve2"].online = False
    answer = ask.get("/nodes/pve2/status")
    assert (answer.status, answer.reason, answer.response.body) == (595, "Connection refused", b"")
    rows = {row["id"]: row.get("status") for row in ask.get("/cluster/resources").data}
    assert rows["node/pve2"] == "offline"
    assert rows["qemu/101"] == "unknown"


def test_a_refused_login_is_in_the_journal_too(stub: Stub) -> None:
    Asking(stub, ()).get("/version")
    assert [entry.status for entry in stub.journal.requests("GET", "/version")] == [401]


def test_every_profile_is_on_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        command.main(["--help"])
    assert f"--profile {{{','.join(PROFILES)}}}" in capsys.readouterr().out


def test_what_a_mount_needs_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "pyvirt_sdk.stub.mounts.router", raising=False)
    monkeypatch.setitem(sys.modules, "respx", None)
    with pytest.raises(ConfigError, match="pip install respx"):
        Stub.single_node().mount(None)
