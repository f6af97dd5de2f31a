"""The cluster as a whole: its name, names for devices, notices, realms, and many guests at once."""

from __future__ import annotations

import pytest

from pyvirt_sdk.stub import Stub
from tests.stub.asking import Asking, login

_NOTES = "/cluster/notifications"


def test_a_node_becomes_a_cluster(stub: Stub) -> None:
    ask = login(stub, "root@pam", stub.password)
    assert ask.get("/cluster/config/join").status == 424
    ask.done(ask.post("/cluster/config", {"clustername": "lab"}))
    join = ask.get("/cluster/config/join").data
    assert (join["preferred_node"], join["totem"]["cluster_name"]) == ("pve1", "lab")
    assert ask.get("/cluster/config/nodes").data[0]["name"] == "pve1"
    assert ask.post("/cluster/config", {"clustername": "lab"}).status == 500


def test_options_are_for_those_who_may_look() -> None:
    ask = Asking(Stub.demo())
    ask.put("/cluster/options", {"keyboard": "de", "registered-tags": "secret"})
    assert {"db", "prod", "secret"} <= set(ask.get("/cluster/options").data["allowed-tags"])
    ask.post("/access/users", {"userid": "joe@pve", "password": "joe-is-fine"})
    joe = login(ask.stub, "joe@pve", "joe-is-fine")
    assert joe.get("/cluster/options").data == {"allowed-tags": []}


def test_the_log_tells_of_tasks(ask: Asking) -> None:
    ask.done(ask.post("/nodes/pve1/qemu", {"vmid": 100}))
    rows = ask.get("/cluster/log").data
    assert sorted(row["msg"].split()[0] for row in rows) == ["end", "starting"]
    assert len(ask.get("/cluster/log", {"max": 1}).data) == 1


@pytest.mark.parametrize("kind", ["pci", "usb", "dir"])
def test_a_mapping_is_checked_on_a_node(kind: str) -> None:
    ask = Asking(Stub.demo())
    entry = {"pci": "path=0000:01:00.0,id=10de:1c82", "usb": "id=1234:5678", "dir": "path=/mnt"}
    base = f"/cluster/mapping/{kind}"
    ask.post(base, {"id": "thing", "map": f"node=pve1,{entry[kind]}", "description": "a thing"})
    key = "errors" if kind == "usb" else "checks"
    here = ask.get(base, {"check-node": "pve1"}).data[0][key]
    gone = {"pci": "pci device '0000:01:00.0'", "usb": "usb device '1234:5678'"}
    assert [row["message"] for row in here] == [
        f"Invalid configuration: {text} not found\n" for name, text in gone.items() if name == kind
    ]
    assert ask.get(base, {"check-node": "pve9"}).reason.startswith("hostname lookup 'pve9' failed")
    assert ask.get(base, {"check-node": "pve2"}).data[0][key] == [
        {"severity": "warning", "message": "No mapping for node pve2."}
    ]


def test_what_is_built_in_can_be_changed_and_comes_back(ask: Asking) -> None:
    mail = f"{_NOTES}/endpoints/sendmail/mail-to-root"
    ask.put(mail, {"comment": "mine"})
    assert ask.get(f"{_NOTES}/targets").data[0]["origin"] == "modified-builtin"
    ask.delete(f"{_NOTES}/matchers/default-matcher")
    assert ask.get(f"{_NOTES}/matchers").data[0]["origin"] == "builtin"


def test_a_target_in_use_stays(ask: Asking) -> None:
    gotify = {"name": "g1", "server": "https://push.example.com", "token": "secret"}
    ask.post(f"{_NOTES}/endpoints/gotify", gotify)
    assert "token" not in ask.get(f"{_NOTES}/endpoints/gotify/g1").data
    assert ask.post(f"{_NOTES}/matchers", {"name": "m1", "target": "none"}).status == 404
    ask.post(f"{_NOTES}/matchers", {"name": "m1", "target": "g1"})
    refused = ask.delete(f"{_NOTES}/endpoints/gotify/g1")
    assert (refused.status, refused.reason) == (400, "cannot delete 'g1', referenced by: m1")
    again = ask.post(f"{_NOTES}/endpoints/gotify", {**gotify, "name": "m1"})
    assert again.reason == "Cannot create 'm1', an entity with the same name already exists"
    stale = ask.put(f"{_NOTES}/endpoints/gotify/g1", {"comment": "x", "digest": "0" * 64})
    assert (stale.status, stale.reason.split(" - ")[0]) == (400, "detected modified configuration")
    kept = ask.put(f"{_NOTES}/endpoints/gotify/g1", {"delete": "server"})
    assert kept.reason.startswith("unknown variant `server`")


def test_options_are_put_in_order_when_they_are_written_again(ask: Asking) -> None:
    options = "/cluster/options"
    ask.put(options, {"registered-tags": "b;a", "user-tag-access": "user-allow-list=d;c"})
    assert ask.get(options).data["registered-tags"] == ["b", "a"]
    ask.put(options, {"description": ""})
    shown = ask.get(options).data
    assert shown["registered-tags"] == ["a", "b"]
    assert shown["user-tag-access"] == {"user-allow-list": ["c", "d"]}
    assert shown["description"] == ""
    refused = ask.put(options, {"keyboard": "de", "next-id": "lower=2000000"})
    assert refused.reason == "lower (2000000) <= upper (1000000) boundary rule broken"
    assert "keyboard" not in ask.get(options).data


@pytest.mark.parametrize(
    ("wrong", "right", "reason"),
    [
        ({"match-severity": "error,bad"}, {"match-severity": "error,info"}, "invalid severity bad"),
        (
            {"match-field": "type=vzdump"},
            {"match-field": "exact:type=vzdump"},
            "could not apply filter: invalid match-field statement: type=vzdump",
        ),
        (
            {"match-calendar": "mon..fri"},
            {"match-calendar": "mon..fri,sun 8:30-17"},
            "could not parse schedule: unable to parse daily duration - mon..fri",
        ),
    ],
)
def test_a_matcher_matches_what_can_be_matched(
    ask: Asking, wrong: dict[str, str], right: dict[str, str], reason: str
) -> None:
    matcher = {"name": "m1", "target": "none"}
    refused = ask.post(f"{_NOTES}/matchers", matcher | wrong)
    assert (refused.status, refused.reason) == (500, reason)
    assert ask.post(f"{_NOTES}/matchers", {"name": "m1"} | right).data is None
    assert ask.put(f"{_NOTES}/matchers/m1", wrong).reason == reason


def test_nobody_is_not_a_recipient(ask: Asking) -> None:
    refused = ask.post(f"{_NOTES}/endpoints/sendmail", {"name": "s1"})
    assert refused.status == 400
    assert len(ask.get(f"{_NOTES}/endpoints/sendmail").data) == 1


def test_one_realm_is_offered_first(ask: Asking) -> None:
    openid = {"type": "openid", "issuer-url": "https://id.example.com", "client-id": "pve"}
    for name in ("one", "two"):
        ask.post("/access/domains", {**openid, "realm": name, "default": 1})
    first = [row["realm"] for row in ask.get("/access/domains").data if row.get("default")]
    assert first == ["two"]
    wrong = ask.put("/access/domains/pve", {"server1": "x"})
    assert wrong.reason == "update auth server failed: unexpected property 'server1'"


def test_an_account_is_made_and_given_up(stub: Stub) -> None:
    ask = login(stub, "root@pam", stub.password)
    account = "/cluster/acme/account"
    ask.done(ask.post(account, {"contact": "me@example.com"}))
    assert ask.get(f"{account}/default").data["account"]["contact"] == ["mailto:me@example.com"]
    ask.done(ask.delete(f"{account}/default"))
    assert ask.get(account).data == []


def test_many_guests_start_in_order_and_stop_in_reverse() -> None:
    ask = Asking(Stub.demo())
    ask.put("/nodes/pve2/qemu/102/config", {"startup": "order=1"})
    vms = {"vms": ["102", "201"]}
    started = ask.post("/cluster/bulk-action/guest/start", vms)
    ask.done(started)
    assert ask.log(started)[1:3] == ["Starting VM 102", "Starting CT 201"]
    again = ask.post("/cluster/bulk-action/guest/start", vms)
    assert ask.task(again)["exitstatus"] == "WARNINGS: 2"
    stopped = ask.post("/cluster/bulk-action/guest/shutdown", vms)
    ask.done(stopped)
    assert [line.split(" (")[0] for line in ask.log(stopped)[1:3]] == [
        "Shutting down CT 201",
        "Shutting down VM 102",
    ]


def test_many_guests_move() -> None:
    ask = Asking(Stub.demo())
    ask.done(ask.post("/cluster/bulk-action/guest/migrate", {"vms": "102", "target": "pve3"}))
    assert ask.get("/nodes/pve3/qemu/102/config").status == 200


def test_what_fails_for_one_fails_at_the_end() -> None:
    ask = Asking(Stub.demo())
    ask.stub.conditions.guest_locked(102)
    answer = ask.post("/cluster/bulk-action/guest/start", {"vms": ["102", "201"]})
    assert ask.task(answer)["exitstatus"] == "Some guests failed to start: 102"
    assert ask.get("/nodes/pve3/lxc/201/status/current").data["status"] == "running"


def test_figures_are_exported_for_what_runs() -> None:
    ask = Asking(Stub.demo())
    rows = ask.get("/cluster/metrics/export", {"local-only": 1}).data["data"]
    assert {row["id"] for row in rows} == {"node/pve1", "qemu/100", "lxc/200"}


def test_what_there_is_includes_pools_and_nodes_nobody_may_look_into(ask: Asking) -> None:
    ask.post("/pools", {"poolid": "team"})
    ask.done(ask.post("/nodes/pve1/qemu", {"vmid": 100, "pool": "team"}))
    ask.done(ask.post("/nodes/pve1/qemu/100/status/start"))
    ask.post("/cluster/ha/resources", {"sid": "vm:100", "state": "started"})
    ask.stub.clock.advance(60)
    rows = {row["id"]: row for row in ask.get("/cluster/resources").data}
    assert rows["/pool/team"]["type"] == "pool"
    assert rows["/pool/team"]["maxmem"] == rows["qemu/100"]["maxmem"]
    assert (rows["qemu/100"]["pool"], rows["qemu/100"]["hastate"]) == ("team", "started")
    ask.post("/access/users", {"userid": "joe@pve", "password": "joe-is-fine"})
    joe = login(ask.stub, "joe@pve", "joe-is-fine")
    (node,) = joe.get("/cluster/resources").data
    assert (node["id"], "maxmem" in node) == ("node/pve1", False)
    assert "maxmem" not in joe.get("/nodes").data[0]


def test_room_for_disks_is_not_a_look_at_the_storage(ask: Asking) -> None:
    ask.post("/access/users", {"userid": "joe@pve", "password": "joe-is-fine"})
    ask.post("/access/roles", {"roleid": "filler", "privs": "Datastore.AllocateSpace"})
    ask.put("/access/acl", {"path": "/storage/local", "users": "joe@pve", "roles": "filler"})
    joe = login(ask.stub, "joe@pve", "joe-is-fine")
    assert joe.get("/cluster/resources", {"type": "storage"}).data == []
    assert [row["storage"] for row in joe.get("/storage").data] == ["local"]


@pytest.mark.parametrize(
    ("kind", "more", "reason"),
    [
        ("influxdb", {"influxdbproto": "http"}, "500 Can't connect to {} (Connection refused)"),
        ("graphite", {"proto": "tcp"}, "couldn't create carbon socket [127.0.0.1]:2003 - "),
        ("opentelemetry", {}, "Connection test failed: 500 Can't connect to {} "),
    ],
)
def test_figures_are_sent_where_somebody_listens(
    ask: Asking, kind: str, more: dict[str, str], reason: str
) -> None:
    server = "/cluster/metrics/server/m1"
    given = {"type": kind, "server": "127.0.0.1", "port": "2003", **more}
    assert ask.post(server, given).reason.startswith(reason.format("127.0.0.1:2003"))
    assert ask.post(server, given | {"disable": "1"}).data is None
    del given["type"]
    assert ask.put(server, given).reason.startswith(reason.format("127.0.0.1:2003"))
    assert ask.put(server, given | {"server": "192.0.2.7"}).data is None
