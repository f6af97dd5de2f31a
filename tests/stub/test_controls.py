"""What a test does to the stub: faults, conditions, seeds, saving, and looking at the journal."""

from __future__ import annotations

import http.client
import json
from collections.abc import Callable
from functools import partial
from typing import Any, cast

import httpx
import pytest

from pyvirt_sdk.errors import ConfigError
from pyvirt_sdk.stub import Request, Stub
from pyvirt_sdk.stub.seeds import document, large
from tests.stub.asking import Answer, Asking, login


def _admin(stub: Stub, method: str, path: str, body: Any = None) -> Any:
    content = b"" if body is None else json.dumps(body).encode()
    answer = Answer(stub.handle(Request(method, f"/_stub/{path}", (), content)))
    return answer.data


def test_only_the_nth_call_fails(ask: Asking) -> None:
    ask.stub.faults.add("GET", "/version", status=502, reason="Bad Gateway", nth=3)
    assert [ask.get("/version").status for _ in range(4)] == [200, 200, 502, 200]


def test_chance_is_repeatable(stub: Stub) -> None:
    def statuses() -> list[int]:
        stub.faults.clear()
        stub.faults.add("GET", "/version", status=502, probability=0.5, seed=7)
        return [Asking(stub).get("/version").status for _ in range(20)]

    first = statuses()
    assert first == statuses()
    assert set(first) == {200, 502}


def test_a_kind_of_fault_has_a_name(ask: Asking) -> None:
    ask.stub.faults.add("GET", "/version", kind="expired-ticket", times=1)
    assert (ask.get("/version").status, ask.get("/version").status) == (401, 200)
    with pytest.raises(ValueError, match="there are hang, drop-before"):
        ask.stub.faults.add(kind="earthquake")


@pytest.mark.parametrize(
    ("kind", "error"), [("hang", httpx.ReadTimeout), ("truncated", httpx.RemoteProtocolError)]
)
def test_what_a_client_in_the_same_process_sees(
    stub: Stub, kind: str, error: type[Exception]
) -> None:
    stub.faults.add("GET", "/version", kind=kind)
    with (
        httpx.Client(transport=stub.transport(), headers=dict(stub.auth_headers)) as client,
        pytest.raises(error),
    ):
        client.get("https://pve1:8006/api2/json/version")


def test_half_a_body_on_the_wire(stub: Stub) -> None:
    stub.faults.add("GET", "/version", kind="truncated")
    with stub.serve(tls=False) as server:
        connection = http.client.HTTPConnection(server.host, server.port)
        connection.request("GET", "/api2/json/version", headers=dict(stub.auth_headers))
        answer = connection.getresponse()
        with pytest.raises(http.client.IncompleteRead):
            answer.read()
        connection.close()


def test_no_answer_on_the_wire(stub: Stub) -> None:
    stub.faults.add("GET", "/version", kind="hang")
    with stub.serve(tls=False) as server:
        connection = http.client.HTTPConnection(server.host, server.port, timeout=0.2)
        connection.request("GET", "/api2/json/version", headers=dict(stub.auth_headers))
        with pytest.raises(TimeoutError):
            connection.getresponse()
        connection.close()


def test_a_task_hangs_until_it_is_stopped(ask: Asking) -> None:
    ask.stub.faults.hang_task("qmcreate", times=1)
    answer = ask.post("/nodes/pve1/qemu", {"vmid": "100"})
    assert ask.task(answer)["status"] == "running"
    ask.delete(f"/nodes/pve1/tasks/{answer.data}")
    assert ask.task(answer)["exitstatus"] == "received interrupt"
    ask.done(ask.post("/nodes/pve1/qemu", {"vmid": "101"}))


def test_conditions_show_everywhere() -> None:
    stub = Stub.demo()
    ask = login(stub, "root@pam", stub.password)
    stub.conditions.node_offline("pve2")
    assert ask.get("/nodes/pve2/status").status == 595
    assert [row["online"] for row in ask.get("/cluster/status").data[1:]] == [1, 0, 1]
    stub.conditions.node_offline("pve2", on=False)

    stub.conditions.no_quorum()
    assert ask.get("/cluster/status").data[0]["quorate"] == 0
    assert ask.post("/pools", {"poolid": "x"}).reason == "cluster not ready - no quorum?"
    stub.conditions.no_quorum(on=False)

    stub.conditions.guest_locked(100, "backup")
    assert ask.get("/nodes/pve1/qemu/100/status/current").data["lock"] == "backup"
    stub.conditions.guest_locked(100, on=False)

    stub.conditions.storage_full("local")
    answer = ask.post("/nodes/pve1/vzdump", {"vmid": "100"})
    assert "No space left" in " ".join(ask.log(answer))


def test_every_request_is_in_the_journal(stub: Stub) -> None:
    nobody = Asking(stub, ())
    stub.faults.add("GET", "/pools", status=503, times=1)
    stub.faults.add("GET", "/pools", kind="hang", times=1)
    stub.faults.add("GET", "/pools", kind="drop-before", times=1)
    stub.faults.add("GET", "/pools", kind="truncated", times=1)
    for _ in range(5):
        nobody.get("/pools")
    upload = "/api2/json/nodes/pve1/storage/local/upload"
    stub.handle(Request("POST", upload, stub.auth_headers, b"x"))
    stub.handle(Request("PATCH", "/api2/json/pools"))
    stub.handle(Request("GET", "/favicon.ico"))
    stub.refuse_too_large(Request("POST", "/api2/json/pools"))
    seen = [(entry.method, entry.status) for entry in stub.journal.entries]
    assert seen == [
        ("GET", 503),
        ("GET", 0),
        ("GET", 0),
        ("GET", 401),
        ("GET", 401),
        ("POST", 0),
        ("PATCH", 501),
        ("GET", 500),
        ("POST", 501),
    ]


def test_all_of_it_over_http(stub: Stub) -> None:
    ask = Asking(stub)
    assert "POST faults" in _admin(stub, "GET", "")
    _admin(stub, "POST", "faults", {"method": "GET", "path": "/version", "status": 502, "nth": 1})
    _admin(stub, "POST", "faults", {"task": "qmstart", "error": "no KVM", "times": 1})
    faults = _admin(stub, "GET", "faults")
    assert (faults["requests"][0]["status"], faults["tasks"][0]["error"]) == (502, "no KVM")
    assert ask.get("/version").status == 502
    _admin(stub, "POST", "seed", {"vms": [{"vmid": 100, "name": "web"}]})
    answer = ask.post("/nodes/pve1/qemu/100/status/start")
    assert ask.task(answer)["exitstatus"] == "no KVM"
    _admin(stub, "DELETE", "faults")
    assert _admin(stub, "GET", "faults") == {"requests": [], "tasks": []}
    _admin(stub, "POST", "conditions", {"name": "guest-locked", "vmid": 100, "lock": "backup"})
    assert stub.state.guests[100].lock == "backup"
    assert _admin(stub, "POST", "clock", {"frozen": True})["frozen"]
    rows = _admin(stub, "GET", "journal?method=POST&path=/nodes/*/start")
    assert [row["status"] for row in rows] == [200]
    assert (
        _admin(stub, "GET", "coverage")["operations"]["GET /nodes/{node}/tasks/{upid}/status"] == 1
    )
    kept = _admin(stub, "GET", "state")
    stub.reset()
    _admin(stub, "PUT", "state", kept)
    assert stub.state.guests[100].name == "web"
    wrong = Answer(stub.handle(Request("POST", "/_stub/faults", (), b'{"kind": "x"}')))
    assert (wrong.status, wrong.reason[:16]) == (400, "not understood: ")


def test_a_demo_is_saved_and_restored() -> None:
    stub = Stub.demo()
    ask = login(stub, "root@pam", stub.password)
    ask.done(ask.post("/nodes/pve1/qemu/100/snapshot", {"snapname": "clean"}))
    ask.done(ask.post("/nodes/pve1/vzdump", {"vmid": "100", "storage": "local"}))
    document = json.loads(json.dumps(stub.save()))
    before = [ask.get(path).data for path in ("/cluster/tasks", "/access/users", "/storage")]
    other = Stub.single_node()
    other.restore(document)
    again = login(other, "root@pam", stub.password)
    assert (
        again.get("/nodes/pve1/qemu/100/config").data == ask.get("/nodes/pve1/qemu/100/config").data
    )
    assert [
        again.get(path).data for path in ("/cluster/tasks", "/access/users", "/storage")
    ] == before
    with pytest.raises(ValueError, match="not a saved state"):
        other.restore({"format": 0})


def test_a_token_that_is_younger_than_what_was_saved_stays_good(stub: Stub) -> None:
    before = stub.save()
    headers = stub.auth_headers
    stub.restore(before)
    assert stub.handle(Request("GET", "/api2/json/nodes", headers)).status == 200


def test_a_seed_document_makes_what_it_says(stub: Stub) -> None:
    stub.build.document(
        {
            "nodes": [{"name": "pve2", "cpus": 64}],
            "storages": [{"name": "fast", "type": "lvmthin", "vgname": "f", "thinpool": "t",
                          "content": "images,rootdir", "capacity": "1T"}],
            "vms": [{"vmid": 100, "name": "web", "running": True, "disk": "fast:32"}],
            "containers": [{"node": "pve2", "hostname": "dns", "disk": "fast:8"}],
            "users": [{"userid": "op@pve", "password": "secret-op", "groups": ["ops"]}],
            "roles": [{"name": "Starter", "privileges": ["VM.Audit", "VM.PowerMgmt"]}],
            "grants": [{"path": "/vms/100", "role": "Starter", "who": "@ops"}],
            "pools": [{"name": "prod", "vms": [100]}],
            "guests": 10,
        }
    )  # fmt: skip
    op = login(stub, "op@pve", "secret-op")
    rows = op.get("/cluster/resources", {"type": "vm"}).data
    assert [(row["name"], row["status"]) for row in rows] == [("web", "running")]
    assert "pool" not in rows[0]  # which is not for whoever may not look into it
    assert len(Asking(stub).get("/cluster/resources", {"type": "vm"}).data) == 12


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ('{"cars": []}', "says nothing of: cars"),
        ('{"vms": [{"node": "pve9"}]}', "there is no node 'pve9'"),
        ('{"volumes": [{"volid": "local:x", "colour": 1}]}', "volumes.0. of the seed document"),
        ("[1]", "names with lists"),
    ],
)
def test_a_seed_that_makes_no_sense_says_where(stub: Stub, text: str, complaint: str) -> None:
    with pytest.raises(ConfigError, match=complaint):
        stub.build.document(document.parse(text))


def test_many_guests_are_one_list_that_follows_every_change() -> None:
    stub = Stub(partial(large, guests=300))
    ask = Asking(stub)
    stub.clock.freeze()

    def row(vmid: int) -> dict[str, Any]:
        rows = ask.get("/cluster/resources", {"type": "vm"}).data
        assert len(rows) == 300
        found: dict[str, Any] = next(one for one in rows if one["vmid"] == vmid)
        return found

    before = row(100)
    assert before["status"] == "running"
    stub.clock.advance(60)
    assert row(100)["uptime"] == before["uptime"] + 60
    guest = stub.state.guests[100]
    guest.config["name"] = "renamed"
    assert row(100)["name"] == "renamed"
    guest.running = None
    assert (row(100)["status"], row(100)["uptime"]) == ("stopped", 0)
    stub.build.pool("prod", vms=[100])
    assert row(100)["pool"] == "prod"


@pytest.mark.parametrize(
    ("release", "method", "path", "params", "outcome"),
    [
        ("7.4", "GET", "/cluster/mapping/pci", {}, 501),
        ("9.2", "GET", "/cluster/mapping/pci", {}, 200),
        ("8.4", "POST", "/nodes/pve1/qemu", {"vmid": "1", "ha-managed": "1"}, "ha-managed"),
        ("7.4", "GET", "/version", {}, 200),
    ],
)
def test_an_older_release_knows_less(
    release: str, method: str, path: str, params: dict[str, str], outcome: int | str
) -> None:
    ask = Asking(Stub.single_node(pve=release))
    answer = ask.send(method, path, params)
    if isinstance(outcome, int):
        assert answer.status == outcome
    else:
        assert outcome in answer.errors
    assert ask.get("/version").data["release"] == release


def test_an_older_release_has_the_message_in_the_reason_alone() -> None:
    answer = Asking(Stub.single_node(pve="8.3")).get("/nodes/pve1/qemu/4711/config")
    assert "4711.conf' does not exist" in answer.reason
    assert answer.document == {"data": None}
    with pytest.raises(ConfigError, match=r"no such release: 6\.4"):
        Stub.single_node(pve="6.4")


_MISNAMED: list[tuple[Callable[[Stub], object], str]] = [
    (lambda stub: stub.faults.fail_task("qmstrat", "no"), "'qmstrat'.*did you mean qmstart"),
    (lambda stub: stub.faults.hang_task("x*"), "no type of tasks 'x\\*'"),
    (lambda stub: stub.faults.warn_task("QMStart", "no"), "did you mean qmstart"),
    (lambda stub: stub.faults.add(kind="hangs"), "no kind of fault 'hangs'.*there are hang, "),
    (
        lambda stub: stub.conditions.node_offline("pve9"),
        "no node 'pve9'.*there are pve1, pve2, pve3",
    ),
    (lambda stub: stub.conditions.guest_locked(7), "no guest 7.*there are 100, 101"),
    (lambda stub: stub.conditions.storage_full("loacl"), "no storage 'loacl'.*local, "),
    (lambda stub: stub.conditions.agent_silent(102), "no guest with an agent 102"),
    (lambda stub: stub.build.vm(cast("int", "100")), "no id of a guest: '100'.*whole number"),
    (lambda stub: stub.build.container(99), "no id of a guest: 99"),
    (lambda stub: stub.build.vm(node="pve22"), "no node 'pve22'.*pve2"),
    (lambda stub: stub.build.vm(disk="local-lvn:8"), "no storage 'local-lvn'.*local-lvm"),
    (lambda stub: stub.build.token("op@pve", "x", "y"), "no user 'op@pve'"),
]


@pytest.mark.parametrize(("misname", "told"), _MISNAMED)
def test_a_name_that_nothing_has_is_told_at_once(
    misname: Callable[[Stub], object], told: str
) -> None:
    stub = Stub.demo()
    guests = dict(stub.state.guests)
    with pytest.raises(ConfigError, match=f"(?s){told}"):
        misname(stub)
    assert stub.state.guests == guests
    assert not stub.faults.tasks
    assert not stub.faults.requests
