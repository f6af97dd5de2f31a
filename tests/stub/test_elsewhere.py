"""What other machines would answer, and what is copied from them."""

from __future__ import annotations

import pytest

from pyvirt_sdk.stub import Stub
from tests.stub.asking import Asking, login


@pytest.fixture
def stub() -> Stub:
    return Stub.demo()


@pytest.fixture
def ask(stub: Stub) -> Asking:
    return login(stub, "root@pam", stub.password)


_NAS = {"storage": "nas", "server": "192.0.2.4", "content": "images"}


@pytest.mark.parametrize(
    ("method", "settings", "asked", "row"),
    [
        ("nfs", {"type": "nfs", "export": "/srv"}, {}, {"path": "/srv", "options": "*"}),
        ("cifs", {"type": "cifs", "share": "vms"}, {}, {"share": "vms", "description": ""}),
        (
            "pbs",
            {"type": "pbs", "datastore": "main", "content": "backup", "username": "a@pbs"},
            {"username": "a@pbs", "password": "x"},
            {"store": "main"},
        ),
    ],
)
def test_a_server_offers_what_the_storages_say_of_it(
    ask: Asking, method: str, settings: dict[str, str], asked: dict[str, str], row: dict[str, str]
) -> None:
    scan, asked = f"/nodes/pve1/scan/{method}", {"server": "192.0.2.4", **asked}
    assert ask.get(scan, asked).status == 500
    assert ask.post("/storage", {**_NAS, **settings}).status == 200
    assert ask.get(scan, asked).data == [row]
    assert ask.get(scan, {**asked, "server": "192.0.2.5"}).status == 500


def test_a_portal_has_targets(ask: Asking) -> None:
    scan, portal = "/nodes/pve1/scan/iscsi", {"portal": "192.0.2.6"}
    assert ask.get(scan, portal).data == []
    target = {"storage": "san", "type": "iscsi", "target": "iqn.2020-01.com.example:a", **portal}
    assert ask.post("/storage", {**target, "content": "images"}).status == 200
    assert ask.get(scan, portal).data == [
        {"portal": "192.0.2.6:3260", "target": "iqn.2020-01.com.example:a"}
    ]
    assert "portal" in ask.get(scan, {"portal": "san.invalid"}).errors


@pytest.mark.parametrize("method", ["nfs", "cifs"])
def test_names_that_nobody_knows(ask: Asking, method: str) -> None:
    answer = ask.get(f"/nodes/pve1/scan/{method}", {"server": "nas.invalid"})
    assert answer.reason == "unable to resolve address for server 'nas.invalid'"


def test_an_image_from_a_registry_becomes_a_template(stub: Stub, ask: Asking) -> None:
    image = "docker.io/library/nginx"
    assert ask.get("/nodes/pve1/query-oci-repo-tags", {"reference": image}).data == ["latest"]
    pull = "/nodes/pve1/storage/local/oci-registry-pull"
    ask.done(ask.post(pull, {"reference": f"{image}:1.29"}))
    content = ask.get("/nodes/pve1/storage/local/content", {"content": "vztmpl"}).data
    assert "local:vztmpl/nginx_1.29.tar" in [row["volid"] for row in content]
    again = ask.post(pull, {"reference": f"{image}:1.29"})
    assert again.reason == "refusing to override existing file 'nginx_1.29.tar'"
    wrong = ask.post("/nodes/pve1/storage/local-lvm/oci-registry-pull", {"reference": "a/b:c"})
    assert wrong.reason.startswith("can't upload to storage type 'lvmthin'")
    nowhere = ask.post(pull, {"reference": "registry.invalid/a:b", "filename": "mine"})
    assert "Can't connect to registry.invalid" in ask.task(nowhere)["exitstatus"]
    assert stub.state.volume("pve1", "local:vztmpl/mine.tar") is None


def test_a_volume_is_copied(stub: Stub, ask: Asking) -> None:
    copy = "/nodes/pve1/storage/local-lvm/content/vm-200-disk-0"
    ask.done(ask.post(copy, {"target": "vm-200-disk-5"}))
    volume = stub.state.volume("pve1", "local-lvm:vm-200-disk-5")
    assert volume
    assert volume.size == 8 * 2**30
    again = ask.post(copy, {"target": "vm-200-disk-5"})
    assert "already exists" in ask.task(again)["exitstatus"]
    ask.done(ask.post(copy, {"target": "vm-200-disk-5", "target_node": "pve3"}))
    assert stub.state.volume("pve3", "local-lvm:vm-200-disk-5")


def test_the_same_storage_has_the_same_identity_everywhere(ask: Asking) -> None:
    def identity(node: str, storage: str) -> str:
        found = ask.get(f"/nodes/{node}/storage/{storage}/identity").data
        return str(found["id"])

    assert identity("pve1", "local") != identity("pve2", "local")
    for name in ("nas", "again"):
        ask.post("/storage", {**_NAS, "storage": name, "type": "nfs", "export": "/srv"})
    assert identity("pve1", "nas") == identity("pve2", "nas") == identity("pve1", "again")


def test_packages_have_a_history(ask: Asking) -> None:
    def changelog(**asked: str) -> str:
        return str(ask.get("/nodes/pve1/apt/changelog", asked).data)

    newest = changelog(name="pve-manager")
    assert newest.startswith("pve-manager (9.2.12) trixie")
    assert "9.2.12" not in changelog(name="pve-manager", version="9.2.11")
    assert changelog(name="nix") == "E: Unable to locate package nix\nRC: 100"
    assert "was not found" in changelog(name="pve-manager", version="1")


@pytest.mark.parametrize(
    ("path", "series"),
    [
        ("/nodes/pve1", "cpu,memused"),
        ("/nodes/pve1/qemu/100", "cpu,mem"),
        ("/nodes/pve1/lxc/200", "netin"),
        ("/nodes/pve1/storage/local", "used"),
    ],
)
def test_a_graph_is_drawn_into_a_file(ask: Asking, path: str, series: str) -> None:
    asked = {"timeframe": "hour", "ds": series}
    name = ask.get(f"{path}/rrd", asked).data["filename"]
    assert name.endswith(f"_{series.replace(',', '_')}.png")
    wrong = ask.get(f"{path}/rrd", {**asked, "ds": "nix"})
    assert wrong.reason.startswith("RRD error: No DS called 'nix'")
    # what can be drawn is what the numbers are called
    rows = ask.get(f"{path}/rrddata", {"timeframe": "hour"}).data
    for known in sorted(set().union(*rows) - {"time"}):
        assert ask.get(f"{path}/rrd", {**asked, "ds": known}).status == 200


def test_only_a_running_machine_has_a_helper(ask: Asking) -> None:
    start = {"action": "start"}
    assert ask.post("/nodes/pve1/qemu/100/dbus-vmstate", start).data is None
    refused = ask.post("/nodes/pve2/qemu/102/dbus-vmstate", start)
    assert refused.reason == "VM 102 not running"


def test_what_is_inside_archives_is_not_made_up(stub: Stub, ask: Asking) -> None:
    asked = {"volume": "iso/debian-12.iso"}
    refused = ask.get("/nodes/pve1/storage/local/import-metadata", asked)
    assert refused.reason == "invalid content type 'iso'"
    download = "/nodes/pve1/storage/local/file-restore/download"
    assert "storage" in ask.get(download, {**asked, "filepath": "Lw=="}).errors
    stub.build.volume("local:import/app.ova", size="1G")
    found = ask.get("/nodes/pve1/storage/local/import-metadata", {"volume": "import/app.ova"})
    assert found.status == 501
    assert stub.coverage()["without_rule"]


_TO_CLONE = [("VM", "qemu/102", 300), ("CT", "lxc/201", 301)]


@pytest.mark.parametrize(("kind", "path", "newid"), _TO_CLONE)
def test_a_clone_goes_to_another_node_only_on_shared_storage(
    stub: Stub, ask: Asking, kind: str, path: str, newid: int
) -> None:
    node = "pve2" if kind == "VM" else "pve3"
    clone = f"/nodes/{node}/{path}/clone"
    there = {"newid": newid, "target": "pve1", "full": "1"}
    refused = ask.post(clone, there).reason
    assert refused == f"can't clone {kind} to node 'pve1' ({kind} uses local storage)"
    stub.build.storage("nas", type="nfs", server="192.0.2.4", export="/a", content="images,rootdir")
    local = ask.post(clone, there | {"storage": "local-lvm"}).reason
    assert local == "can't clone to non-shared storage 'local-lvm'"
    shared = ask.post(clone, there | {"storage": "nas"})
    # a container may leave its storage on the way, a machine may not
    if kind == "VM":
        assert "uses local storage" in shared.reason
        moved = {"disk": "scsi0", "storage": "nas", "delete": "1"}
        ask.done(ask.post(f"/nodes/{node}/{path}/move_disk", moved))
        shared = ask.post(clone, there)
    ask.done(shared)
    assert stub.state.guests[newid].node == "pve1"
    # here is no other node
    ask.done(ask.post(clone, {"newid": newid + 10, "target": node, "full": "1"}))


@pytest.mark.parametrize("guest", ["qemu/102", "lxc/201"])
def test_a_guest_starts_only_where_its_bridge_is(stub: Stub, ask: Asking, guest: str) -> None:
    node = stub.state.guests[int(guest.partition("/")[2])].node
    path = f"/nodes/{node}/{guest}"
    card = "virtio" if guest.startswith("qemu") else "name=eth0"
    assert ask.put(f"{path}/config", {"net0": f"{card},bridge=lab"}).status == 200
    start = ask.task(ask.post(f"{path}/status/start"))
    assert start["exitstatus"] == "bridge 'lab' does not exist"
    assert ask.get(f"{path}/status/current").data["status"] == "stopped"
    ask.post("/cluster/sdn/zones", {"zone": "z1", "type": "simple", "nodes": node})
    ask.post("/cluster/sdn/vnets", {"vnet": "lab", "zone": "z1"})
    assert ask.task(ask.post(f"{path}/status/start"))["exitstatus"] != "OK"  # not applied
    ask.put("/cluster/sdn")
    ask.done(ask.post(f"{path}/status/start"))
    # the zone ends at this node: a machine stays, a container was stopped and is away
    machine = card == "virtio"
    how = {"online": "1", "with-local-disks": "1"} if machine else {"restart": "1"}
    moved = ask.log(ask.post(f"{path}/migrate", {"target": "pve1", **how}))
    ended = "migration aborted" if machine else "migration problems"
    assert moved[-2:] == ["ERROR: bridge 'lab' does not exist", f"TASK ERROR: {ended}"]
    after = stub.state.guests[int(guest.partition("/")[2])]
    assert (after.node, bool(after.running)) == ((node, True) if machine else ("pve1", False))


def test_a_bridge_of_a_node_is_there_once_it_is_applied(ask: Asking) -> None:
    ask.post("/nodes/pve2/network", {"iface": "vmbr9", "type": "bridge", "autostart": "1"})
    ask.put("/nodes/pve2/qemu/102/config", {"net0": "virtio,bridge=vmbr9"})
    start = "/nodes/pve2/qemu/102/status/start"
    assert ask.task(ask.post(start))["exitstatus"] == "bridge 'vmbr9' does not exist"
    ask.put("/nodes/pve2/network")
    ask.done(ask.post(start))


def test_a_guest_that_does_not_start_was_made_nevertheless(ask: Asking) -> None:
    new = {"vmid": 300, "net0": "virtio,bridge=vmbr9", "start": "1"}
    made = ask.post("/nodes/pve1/qemu", new)
    ask.done(made)
    start = next(task for task in ask.stub.tasks if task.type == "qmstart")
    assert start.exitstatus == "bridge 'vmbr9' does not exist"
    assert ask.get("/nodes/pve1/qemu/300/status/current").data["status"] == "stopped"
