"""A node: its network, services, packages, disks, and all its guests at once."""

from __future__ import annotations

import json

import pytest

from pyvirt_sdk.stub import Stub
from tests.stub.asking import Asking, login


@pytest.fixture
def stub() -> Stub:
    return Stub.demo()


@pytest.fixture
def ask(stub: Stub) -> Asking:
    return login(stub, "root@pam", stub.password)


_NETWORK = "/nodes/pve1/network"
_BRIDGE = {"iface": "vmbr1", "type": "bridge", "cidr": "10.0.0.1/24", "autostart": "1"}


def test_a_new_bridge_waits_until_it_is_applied(ask: Asking) -> None:
    ask.post(_NETWORK, _BRIDGE)
    answer = ask.get(_NETWORK)
    assert [row["iface"] for row in answer.data] == ["eno1", "vmbr0", "vmbr1"]
    assert "+iface vmbr1 inet static\n+\taddress 10.0.0.1/24\n" in answer.document["changes"]
    assert "active" not in ask.get(f"{_NETWORK}/vmbr1").data
    ask.done(ask.put(_NETWORK))
    assert ask.get(f"{_NETWORK}/vmbr1").data["active"] == 1
    assert "changes" not in ask.get(_NETWORK).document


def test_changes_can_be_taken_back(ask: Asking) -> None:
    ask.put(f"{_NETWORK}/vmbr0", {"type": "bridge", "mtu": "1400", "delete": "gateway"})
    assert "gateway" not in ask.get(f"{_NETWORK}/vmbr0").data
    ask.delete(_NETWORK)
    assert ask.get(f"{_NETWORK}/vmbr0").data["gateway"] == "192.0.2.1"


def test_an_interface_has_its_addresses_in_both_families(ask: Asking) -> None:
    ask.post(_NETWORK, {**_BRIDGE, "cidr6": "2001:db8::1/64", "comments6": "six"})
    row = ask.get(f"{_NETWORK}/vmbr1").data
    assert (row["method"], row["method6"], row["families"]) == (
        "static",
        "static",
        ["inet", "inet6"],
    )
    assert (row["address6"], row["netmask6"], row["comments6"]) == ("2001:db8::1", "64", "six\n")


@pytest.mark.parametrize(
    ("params", "reason"),
    [
        ({"iface": "vmbr9", "type": "bridge", "bridge_ports": "eno7"}, "bridge 'vmbr9' - unable"),
        ({"iface": "eno9.5", "type": "vlan"}, "vlan 'eno9.5' - unable to find parent 'eno9'"),
        (
            {"iface": "eno1.5", "type": "vlan", "mtu": "9000"},
            "interface 'eno1' - mtu 1500 is lower than 'eno1.5' - mtu 9000",
        ),
    ],
)
def test_what_an_interface_stands_on_has_to_be_there(
    ask: Asking, params: dict[str, str], reason: str
) -> None:
    assert ask.post(_NETWORK, params).reason.startswith(reason)
    assert "changes" not in ask.get(_NETWORK).document


def test_the_nodes_own_options_are_kept(ask: Asking) -> None:
    ask.put("/nodes/pve1/config", {"description": "rack 3", "wakeonlan": "AA:BB:CC:DD:EE:FF"})
    shown = ask.get("/nodes/pve1/config").data
    assert shown["description"] == "rack 3\n"
    assert ask.get("/nodes/pve1/config", {"property": "wakeonlan"}).data == {
        "wakeonlan": "AA:BB:CC:DD:EE:FF"
    }
    stale = ask.put("/nodes/pve1/config", {"description": "x", "digest": "0" * 40})
    assert stale.reason.startswith("detected modified configuration")
    ask.put("/nodes/pve1/config", {"delete": "description,wakeonlan"})
    assert ask.get("/nodes/pve1/config").data == {}


def test_a_service_stops_and_starts(ask: Asking) -> None:
    path = "/nodes/pve1/services/chrony"
    ask.done(ask.post(f"{path}/stop"))
    assert ask.get(f"{path}/state").data["state"] == "dead"
    ask.done(ask.post(f"{path}/restart"))
    assert ask.get(f"{path}/state").data["active-state"] == "active"
    refused = ask.task(ask.post("/nodes/pve1/services/sshd/stop"))["exitstatus"]
    assert "refusing to stop essential service" in refused


def test_repositories_are_added_and_switched(ask: Asking) -> None:
    path = "/nodes/pve1/apt/repositories"
    ask.put(path, {"handle": "test"})
    file = next(one for one in ask.get(path).data["files"] if "pve-test" in one["path"])
    ask.post(path, {"path": file["path"], "index": "0", "enabled": "0"})
    found = {one["handle"]: one.get("status") for one in ask.get(path).data["standard-repos"]}
    assert found == {"enterprise": 0, "no-subscription": 1, "test": 0}


def test_a_subscription_comes_and_goes(ask: Asking) -> None:
    path = "/nodes/pve1/subscription"
    assert ask.get(path).data["status"] == "notfound"
    ask.put(path, {"key": "pve2s-0123456789"})
    shown = ask.get(path).data
    assert (shown["status"], shown["level"]) == ("active", "s")
    ask.delete(path)
    assert ask.get(path).data["status"] == "notfound"


def test_a_disk_becomes_a_storage_and_is_free_again(ask: Asking) -> None:
    path = "/nodes/pve1/disks"
    free = [row["devpath"] for row in ask.get(f"{path}/list", {"type": "unused"}).data]
    assert free == ["/dev/sdb", "/dev/sdc"]
    few = ask.post(f"{path}/zfs", {"name": "tank", "devices": "/dev/sdb", "raidlevel": "mirror"})
    assert few.reason == "mirror needs at least 2 disks"
    made = {"name": "tank", "devices": "/dev/sdb,/dev/sdc", "raidlevel": "mirror"}
    ask.done(ask.post(f"{path}/zfs", {**made, "add_storage": "1"}))
    assert ask.get("/storage/tank").data["pool"] == "tank"
    assert ask.get("/nodes/pve1/scan/zfs").data == [{"pool": "tank"}]
    assert ask.get(f"{path}/list", {"type": "unused"}).data == []
    ask.done(ask.delete(f"{path}/zfs/tank", {"cleanup-config": "1", "cleanup-disks": "1"}))
    assert ask.get("/storage/tank").status == 500
    assert len(ask.get(f"{path}/list", {"type": "unused"}).data) == 2


def test_numbers_move_with_time(ask: Asking) -> None:
    ask.stub.clock.freeze()
    before = ask.get("/nodes/pve1/rrddata", {"timeframe": "hour"}).data
    ask.stub.clock.advance(600)
    after = ask.get("/nodes/pve1/rrddata", {"timeframe": "hour"}).data
    assert after[0]["time"] == before[0]["time"] + 600
    assert {row["time"]: row for row in before}.items() & {}.items() == set()
    assert before[10:] == after[:-10]
    for path in ("qemu/100", "lxc/200", "storage/local"):
        assert len(ask.get(f"/nodes/pve1/{path}/rrddata", {"timeframe": "day"}).data) == 1440


def test_a_fresh_node_has_no_numbers_yet() -> None:
    fresh = Asking(Stub.single_node())
    assert {len(row) for row in fresh.get("/nodes/pve1/rrddata", {"timeframe": "hour"}).data} == {1}


def test_each_guest_has_habits_of_its_own() -> None:
    stub = Stub.demo()
    for vmid in range(500, 540):
        stub.build.vm(vmid, node="pve1", running=True, uptime=40 * 86400)
    many = [
        Asking(stub).get(f"/nodes/pve1/qemu/{vmid}/rrddata", {"timeframe": "month"}).data
        for vmid in range(500, 540)
    ]
    assert all(len(row) > 4 for rows in many for row in rows)  # as far back as they run
    loads = [[row["cpu"] for row in rows] for rows in many]
    assert all(0 < load < 1 for one in loads for load in one)
    peaks = sorted(map(max, loads))
    assert peaks[0] < 0.1
    assert peaks[-1] > 0.4
    hours = {max(rows, key=lambda row: row["cpu"])["time"] % 86400 // 3600 for rows in many}
    assert len(hours) > 5  # they are not busy at the same time
    grown = [rows[-1]["mem"] - rows[0]["mem"] for rows in many]
    assert min(grown) < 2**25
    assert max(grown) > 2**29
    now = Asking(stub).get("/nodes/pve1/qemu/500/status/current").data
    assert now["mem"] >= many[0][-1]["mem"]


def test_all_guests_stop_and_those_on_boot_start(ask: Asking) -> None:
    ask.done(ask.post("/nodes/pve1/stopall"))
    guests = ask.stub.state.guests
    assert not guests[100].running
    assert not guests[200].running
    ask.done(ask.post("/nodes/pve1/startall"))
    assert guests[100].running
    assert guests[200].running
    kinds = {task.type for task in ask.stub.tasks}
    assert {"stopall", "startall", "qmshutdown", "vzshutdown", "qmstart", "vzstart"} <= kinds


def test_a_node_goes_down_and_is_woken(ask: Asking) -> None:
    ask.put("/nodes/pve2/config", {"wakeonlan": "AA:BB:CC:DD:EE:FF"})
    assert ask.post("/nodes/pve2/status", {"command": "shutdown"}).data is None
    assert ask.get("/nodes/pve2/status").status == 595
    assert ask.post("/nodes/pve2/wakeonlan").data == "AA:BB:CC:DD:EE:FF"
    assert ask.get("/nodes/pve2/status").data["uptime"] < 10


def test_several_commands_go_in_one_call(ask: Asking) -> None:
    commands = [
        {"method": "GET", "path": "version"},
        {"method": "GET", "path": "qemu/4711/config"},
        {"method": "GET", "path": "nope"},
    ]
    answers = ask.post("/nodes/pve1/execute", {"commands": json.dumps(commands)}).data
    assert [one["status"] for one in answers] == [200, 500, 500]
    assert answers[0]["data"]["release"] == "9.2"


def test_the_log_tells_of_tasks(ask: Asking) -> None:
    ask.done(ask.post("/nodes/pve1/qemu/102/status/start".replace("pve1", "pve2")))
    rows = ask.get("/nodes/pve2/syslog").data
    assert any("starting task UPID:pve2:" in row["t"] for row in rows)
    assert ask.get("/nodes/pve2/journal", {"lastentries": "1"}).data[1].endswith("OK")


def test_a_template_is_downloaded(ask: Asking) -> None:
    offered = [row["template"] for row in ask.get("/nodes/pve2/aplinfo").data]
    ask.done(ask.post("/nodes/pve2/aplinfo", {"storage": "local", "template": offered[1]}))
    volids = [row["volid"] for row in ask.get("/nodes/pve2/storage/local/content").data]
    assert f"local:vztmpl/{offered[1]}" in volids


def test_a_certificate_is_uploaded_and_taken_back(ask: Asking) -> None:
    trustme = pytest.importorskip("trustme")
    leaf = trustme.CA().issue_cert("pve1.lab")
    pem, key = (
        leaf.cert_chain_pems[0].bytes().decode(),
        leaf.private_key_pem.bytes().decode(),
    )
    path = "/nodes/pve1/certificates/custom"
    assert ask.post(path, {"certificates": pem}).errors.keys() == {"key"}
    assert ask.post(path, {"certificates": pem, "key": key}).data["san"] == ["pve1.lab"]
    assert ask.post(path, {"certificates": pem}).reason.startswith("Custom certificate file exists")
    assert len(ask.get("/nodes/pve1/certificates/info").data) == 3
    ask.delete(path)
    assert len(ask.get("/nodes/pve1/certificates/info").data) == 2


def test_a_description_without_lines_is_no_option_of_a_node(ask: Asking) -> None:
    options = "/nodes/pve1/config"
    assert ask.put(options, {"description": "mine", "digest": "0" * 40}).data is None
    assert ask.put(options, {"description": "x", "digest": "0" * 40}).status == 500
    assert ask.put(options, {"description": ""}).data is None
    assert ask.get(options).data == {}


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        (
            {"acme": "domains=a.example.com;A.example.com"},
            "duplicate domain 'a.example.com' in ACME config properties",
        ),
        (
            {"acme": "domains=a.example.com", "acmedomain1": "a.example.com"},
            "duplicate domain 'a.example.com' in ACME config properties 'acmedomain1' and 'acme'",
        ),
        (
            {"acmedomain0": "a.example.com,plugin=nope"},
            "plugin 'nope' for domain 'a.example.com' not found!",
        ),
    ],
)
def test_names_for_certificates_are_checked_when_they_are_kept(
    ask: Asking, options: dict[str, str], reason: str
) -> None:
    answer = ask.put("/nodes/pve1/config", options)
    assert (answer.status, answer.reason) == (500, reason)
    assert ask.get("/nodes/pve1/config").data == {}
