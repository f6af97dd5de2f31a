"""Software-defined networks: set up, applied, rolled back, and kept to oneself."""

from __future__ import annotations

import pytest

from pyvirt_sdk.stub import Stub
from tests.stub.asking import Asking

_SDN = "/cluster/sdn"


def _zone(ask: Asking, name: str = "z1", kind: str = "simple", **more: str) -> None:
    assert ask.post(f"{_SDN}/zones", {"zone": name, "type": kind, **more}).data is None


def _vnet(ask: Asking, name: str = "v1", zone: str = "z1", **more: str) -> None:
    assert ask.post(f"{_SDN}/vnets", {"vnet": name, "zone": zone, **more}).data is None


def _message(ask: Asking, method: str, path: str, **params: str) -> str:
    answer = ask.send(method, f"{_SDN}{path}", params)
    return str(answer.document["message"]).rstrip()


def test_nothing_is_in_force_before_it_was_applied(ask: Asking) -> None:
    _zone(ask)
    _vnet(ask)
    assert ask.get("/nodes/pve1/sdn/zones").data == []
    assert ask.get(f"{_SDN}/vnets", {"running": 1}).data == []

    ask.done(ask.put(_SDN))
    assert ask.get("/nodes/pve1/sdn/zones").data == [{"zone": "z1", "status": "available"}]
    assert ask.get("/nodes/pve1/sdn/zones/z1/content").data == [
        {"vnet": "v1", "status": "available"}
    ]
    assert "network/pve1/zone/z1" in {row["id"] for row in ask.get("/cluster/resources").data}
    assert "state" not in ask.get(f"{_SDN}/vnets/v1", {"pending": 1}).data


def test_pending_says_what_would_change(ask: Asking) -> None:
    _zone(ask, mtu="1400", nodes="pve1")
    ask.put(_SDN)
    ask.put(f"{_SDN}/zones/z1", {"mtu": 1450, "delete": "nodes", "ipam": "pve"})
    row = ask.get(f"{_SDN}/zones/z1", {"pending": 1}).data
    assert (row["state"], row["mtu"]) == ("changed", 1400)
    assert row["pending"] == {"mtu": 1450, "nodes": "deleted", "ipam": "pve"}

    ask.delete(f"{_SDN}/zones/z1")
    row = ask.get(f"{_SDN}/zones/z1", {"pending": 1}).data
    assert (row["state"], row["pending"]) == ("deleted", {})


def test_a_rollback_drops_what_was_not_applied(ask: Asking) -> None:
    _zone(ask)
    ask.put(_SDN)
    _zone(ask, "z2")
    ask.put(f"{_SDN}/zones/z1", {"mtu": 1400})
    assert ask.post(f"{_SDN}/rollback").data is None
    assert [zone["zone"] for zone in ask.get(f"{_SDN}/zones").data] == ["z1"]
    assert "mtu" not in ask.get(f"{_SDN}/zones/z1").data


def test_whoever_has_the_lock_works_alone(ask: Asking) -> None:
    token = ask.post(f"{_SDN}/lock").data
    refused = _message(ask, "POST", "/zones", zone="z1", type="simple")
    assert refused.startswith("create sdn zone object failed: invalid lock token provided! at ")
    _zone(ask, **{"lock-token": token})
    ask.done(ask.put(_SDN, {"lock-token": token}))
    # as the real server does: the lock is only given back when that is said
    assert _message(ask, "DELETE", "/zones/z1").count("invalid lock token")
    ask.put(_SDN, {"lock-token": token, "release-lock": 1})
    assert ask.delete(f"{_SDN}/zones/z1").data is None


def test_a_lock_is_refused_while_something_is_pending(ask: Asking) -> None:
    _zone(ask)
    assert ask.post(f"{_SDN}/lock").status == 500
    assert ask.post(f"{_SDN}/lock", {"allow-pending": 1}).data
    assert ask.delete(f"{_SDN}/lock").status == 500
    assert ask.delete(f"{_SDN}/lock", {"force": 1}).data is None


@pytest.mark.parametrize(
    ("kind", "zone", "vnet", "text"),
    [
        ("simple", {}, {"tag": "1"}, "tag: vlan tag is not allowed on simple zone"),
        ("vlan", {"bridge": "vmbr0"}, {}, "tag: missing vlan tag"),
        ("vlan", {"bridge": "vmbr0"}, {"tag": "5000"}, "tag: vlan tag max value is 4096"),
        ("vxlan", {"peers": "192.0.2.1"}, {}, "tag: missing vxlan tag"),
    ],
)
def test_a_network_needs_the_number_that_its_zone_asks_for(
    ask: Asking, kind: str, zone: dict[str, str], vnet: dict[str, str], text: str
) -> None:
    _zone(ask, kind=kind, **zone)
    message = _message(ask, "POST", "/vnets", vnet="v1", zone="z1", **vnet)
    assert message == (f"create sdn vnet object failed: 400 Parameter verification failed.\n{text}")
    assert ask.get(f"{_SDN}/vnets").data == []


def test_a_zone_of_tunnels_knows_its_peers_in_one_way(ask: Asking) -> None:
    message = _message(ask, "POST", "/zones", zone="z1", type="vxlan")
    assert "peers: must have exactly one of peers / fabric defined" in message
    assert ask.get(f"{_SDN}/zones").data == []


def test_what_is_used_stays(ask: Asking) -> None:
    ask.post(f"{_SDN}/controllers", {"controller": "c1", "type": "evpn", "asn": 65000})
    evpn = {"zone": "z2", "type": "evpn", "vrf-vxlan": "10"}
    missing = _message(ask, "POST", "/zones", **evpn, controller="none")
    assert missing.startswith("create sdn zone object failed: controller none don't exist at ")
    ask.post(f"{_SDN}/zones", {**evpn, "controller": "c1"})
    assert ask.get(f"{_SDN}/zones/z2").data["mac"].startswith("BC:24:11:")
    used = _message(ask, "DELETE", "/controllers/c1")
    assert "controller c1 is used by zone z2 at" in used
    _zone(ask)
    _vnet(ask)
    assert "zone z1 is used by vnet v1 at" in _message(ask, "DELETE", "/zones/z1")
    ask.post(f"{_SDN}/vnets/v1/subnets", {"subnet": "10.0.0.0/24", "type": "subnet"})
    assert "vnet: Can't delete vnet if subnets exists" in _message(ask, "DELETE", "/vnets/v1")


@pytest.mark.parametrize(
    ("subnet", "text"),
    [
        ({"gateway": "10.0.1.1"}, "gateway: 10.0.1.1 is not in subnet 10.0.0.0/24"),
        (
            {"dhcp-range": "start-address=10.0.0.9,end-address=10.0.0.1"},
            "dhcp-range: start-address 10.0.0.9 must be smaller than end-address 10.0.0.1",
        ),
        (
            {"dhcp-range": "start-address=10.0.0.9,end-address=10.0.1.1"},
            "dhcp-range: end-address 10.0.1.1 is not in subnet 10.0.0.0/24",
        ),
    ],
)
def test_a_subnet_holds_what_is_said_to_be_in_it(
    ask: Asking, subnet: dict[str, str], text: str
) -> None:
    _zone(ask)
    _vnet(ask)
    params = {"subnet": "10.0.0.0/24", "type": "subnet", **subnet}
    assert _message(ask, "POST", "/vnets/v1/subnets", **params).endswith(text)


def test_addresses_are_given_out_once(ask: Asking) -> None:
    _zone(ask, ipam="pve")
    _vnet(ask)
    subnet = {"subnet": "10.0.0.0/24", "type": "subnet", "gateway": "10.0.0.1"}
    ask.post(f"{_SDN}/vnets/v1/subnets", subnet)
    mac = "BC:24:11:00:00:01"
    ips = f"{_SDN}/vnets/v1/ips"
    ask.post(ips, {"zone": "z1", "ip": "10.0.0.5", "mac": mac})
    assert ask.post(ips, {"zone": "z1", "ip": "10.0.0.5"}).reason == ("IP '10.0.0.5' already exist")
    ask.put(ips, {"zone": "z1", "ip": "10.0.0.6", "mac": mac})
    taken = ask.get(f"{_SDN}/ipams/pve/status").data
    assert [(row["ip"], row.get("gateway")) for row in taken] == [
        ("10.0.0.1", 1),
        ("10.0.0.6", None),
    ]
    one = f"{_SDN}/vnets/v1/subnets/z1-10.0.0.0-24"
    assert "not empty" in ask.delete(one).reason
    ask.delete(ips, {"zone": "z1", "ip": "10.0.0.6", "mac": mac})
    assert ask.delete(one).data is None
    assert ask.get(f"{_SDN}/ipams/pve/status").data == []


def test_rules_of_a_network_hold_once_it_is_in_force(ask: Asking) -> None:
    _zone(ask)
    _vnet(ask)
    rules = f"{_SDN}/vnets/v1/firewall/rules"
    assert ask.get(rules).status == 500
    ask.put(_SDN)
    ask.post(rules, {"type": "forward", "action": "DROP"})
    assert ask.get(rules).data[0]["action"] == "DROP"


def test_a_fabric_has_nodes(ask: Asking) -> None:
    fabrics = f"{_SDN}/fabrics"
    fabric = {"id": "f1", "protocol": "ospf", "area": "0", "ip_prefix": "10.9.0.0/24"}
    assert ask.post(f"{fabrics}/fabric", fabric).data is None
    again = ask.post(f"{fabrics}/fabric", fabric)
    assert again.reason == "adding fabric failed: fabric 'f1' already exists in config"
    node = {"node_id": "pve1", "protocol": "ospf", "ip": "10.10.0.1"}
    outside = ask.post(f"{fabrics}/node/f1", node)
    assert "is outside the IP prefix 10.9.0.0/24 of the fabric" in outside.reason
    assert ask.post(f"{fabrics}/node/f1", {**node, "ip": "10.9.0.1"}).data is None
    assert ask.get(f"{fabrics}/node/f1/pve1").data["ip"] == "10.9.0.1"
    everything = ask.get(f"{fabrics}/all", {"pending": 1}).data
    assert everything["fabrics"][0]["state"] == "new"
    ask.delete(f"{fabrics}/fabric/f1")
    assert ask.get(f"{fabrics}/all").data == {"fabrics": [], "nodes": []}


def test_every_node_of_a_cluster_sets_up_its_network_anew() -> None:
    ask = Asking(Stub.demo())
    ask.done(ask.put(_SDN))
    reloaded = [task.node for task in ask.stub.tasks if task.type == "srvreload"]
    assert sorted(reloaded) == ["pve1", "pve2", "pve3"]


def test_a_node_shows_the_bridges_of_a_zone_and_what_is_plugged_in(ask: Asking) -> None:
    bridges = "/nodes/pve1/sdn/zones/{}/bridges"
    _zone(ask)
    _vnet(ask)
    assert ask.get(bridges.format("z1")).errors == {"zone": "zone does not exist"}
    ask.done(ask.put(_SDN))
    guest = {"vmid": "900", "net0": "virtio,bridge=v1", "net1": "virtio,bridge=vmbr0,firewall=1"}
    ask.done(ask.post("/nodes/pve1/qemu", guest))
    ask.done(ask.post("/nodes/pve1/qemu/900/status/start"))
    port = {"name": "tap900i0", "vmid": 900, "index": "net0"}
    assert ask.get(bridges.format("z1")).data == [
        {"name": "v1", "vlan_filtering": "0", "ports": [port]}
    ]
    own = ask.get(bridges.format("localnetwork")).data
    assert [row["name"] for row in own] == ["vmbr0"]
    assert {"name": "fwpr900p1", "vmid": 900, "index": "net1"} in own[0]["ports"]


def test_a_node_shows_routes_of_what_has_routes(ask: Asking) -> None:
    here = "/nodes/pve1/sdn"
    assert ask.get(f"{here}/zones/z1/ip-vrf").errors == {"zone": "zone does not exist"}
    assert ask.get(f"{here}/vnets/v1").reason == "sdn 'v1' does not exist"
    _zone(ask)
    _vnet(ask)
    assert ask.get(f"{here}/vnets/v1/mac-vrf").errors == {"vnet": "vnet does not exist"}
    ask.done(ask.put(_SDN))
    assert ask.get(f"{here}/zones/z1/ip-vrf").errors == {"zone": "zone is not an EVPN zone"}
    assert ask.get(f"{here}/vnets/v1").data == [{"subdir": "mac-vrf"}]
    assert ask.get(f"{here}/vnets/v1/mac-vrf").errors == {"zone": "zone z1 is not an EVPN zone."}
    assert ask.get(f"{here}/fabrics/f1/routes").status == 500
