"""Guests: one truth in every view of it."""

from __future__ import annotations

from typing import Any

import pytest

from pyvirt_sdk.stub import Stub
from tests.stub.asking import Asking, login

_VM = "/nodes/pve1/qemu/100"
_CTS = "/nodes/pve1/lxc"
_CT = f"{_CTS}/200"
_TEMPLATE = "local:vztmpl/debian-12-standard_12.7-1_amd64.tar.zst"


@pytest.fixture
def vm(ask: Asking) -> Asking:
    params = {
        "vmid": "100",
        "name": "web",
        "memory": "1024",
        "cores": "2",
        "net0": "virtio,bridge=vmbr0",
        "scsi0": "local:8,format=qcow2",
    }
    ask.done(ask.post("/nodes/pve1/qemu", params))
    return ask


@pytest.fixture
def ct(ask: Asking) -> Asking:
    params = {"vmid": "200", "hostname": "dns", "ostemplate": _TEMPLATE, "rootfs": "local:8"}
    ask.done(ask.post("/nodes/pve1/lxc", params))
    return ask


def _views(ask: Asking, kind: str, vmid: int) -> list[dict[str, Any]]:
    """The same guest as four operations show it."""
    listed = ask.get(f"/nodes/pve1/{kind}").data
    resources = ask.get("/cluster/resources", {"type": "vm"}).data
    return [
        next(row for row in listed if row["vmid"] == vmid),
        next(row for row in resources if row["vmid"] == vmid),
        ask.get(f"/nodes/pve1/{kind}/{vmid}/status/current").data,
    ]


@pytest.mark.parametrize("kind", ["qemu", "lxc"])
def test_a_change_shows_everywhere(ask: Asking, vm: Asking, ct: Asking, kind: str) -> None:
    vmid = 100 if kind == "qemu" else 200
    option = "name" if kind == "qemu" else "hostname"
    base = f"/nodes/pve1/{kind}/{vmid}"
    changes = {option: "renamed", "memory": "2048", "cores": "3", "tags": "b,A"}
    assert ask.put(f"{base}/config", changes).status == 200
    ask.done(ask.post(f"{base}/status/start"))
    for row in _views(ask, kind, vmid):
        assert row["name"] == "renamed"
        assert row["maxmem"] == 2048 * 2**20
        assert row.get("cpus", row.get("maxcpu")) == 3
        assert row["tags"] == "a;b"
        assert row["status"] == "running"
    assert ask.get(f"{base}/config").data[option] == "renamed"


@pytest.mark.parametrize(("kind", "vmid"), [("qemu", 100), ("lxc", 200)])
def test_life_from_start_to_end(ask: Asking, vm: Asking, ct: Asking, kind: str, vmid: int) -> None:
    base = f"/nodes/pve1/{kind}/{vmid}"

    def status() -> str:
        return str(ask.get(f"{base}/status/current").data["status"])

    for action, after in (
        ("start", "running"),
        ("reboot", "running"),
        ("shutdown", "stopped"),
        ("start", "running"),
        ("stop", "stopped"),
    ):
        ask.done(ask.post(f"{base}/status/{action}"))
        assert status() == after, action
    ask.done(ask.delete(base))
    assert ask.get(f"{base}/config").status == 500
    content = ask.get("/nodes/pve1/storage/local/content", {"vmid": str(vmid)}).data
    assert content == [], "its volumes went with it"


def test_what_a_running_machine_cannot_take_is_pending(vm: Asking) -> None:
    vm.done(vm.post(f"{_VM}/status/start"))
    assert vm.put(f"{_VM}/config", {"cores": "4", "name": "live"}).status == 200
    rows = {row["key"]: row for row in vm.get(f"{_VM}/pending").data}
    assert rows["cores"] == {"key": "cores", "value": 2, "pending": 4}
    assert rows["name"] == {"key": "name", "value": "live"}
    assert vm.get(f"{_VM}/config").data["cores"] == 4
    assert vm.get(f"{_VM}/config", {"current": "1"}).data["cores"] == 2
    vm.done(vm.post(f"{_VM}/status/reboot"))
    assert vm.get(f"{_VM}/config", {"current": "1"}).data["cores"] == 4
    assert vm.get(f"{_VM}/status/current").data["cpus"] == 4


def test_pending_deletions_show_and_can_be_taken_back(vm: Asking) -> None:
    vm.done(vm.post(f"{_VM}/status/start"))
    vm.put(f"{_VM}/config", {"delete": "cores"})
    rows = {row["key"]: row for row in vm.get(f"{_VM}/pending").data}
    assert rows["cores"] == {"key": "cores", "value": 2, "delete": 1}
    vm.put(f"{_VM}/config", {"revert": "cores"})
    rows = {row["key"]: row for row in vm.get(f"{_VM}/pending").data}
    assert rows["cores"] == {"key": "cores", "value": 2}


@pytest.mark.parametrize("fixture", ["vm", "ct"])
def test_a_stale_digest_is_refused(fixture: str, request: pytest.FixtureRequest) -> None:
    ask: Asking = request.getfixturevalue(fixture)
    base = _VM if fixture == "vm" else _CT
    digest = ask.get(f"{base}/config").data["digest"]
    assert ask.put(f"{base}/config", {"memory": "600", "digest": digest}).status == 200
    stale = ask.put(f"{base}/config", {"memory": "700", "digest": digest})
    assert stale.status == 500
    assert "file change" in stale.reason
    assert ask.get(f"{base}/config").data["memory"] in ("600", 600)


def test_a_digest_follows_from_the_content(vm: Asking) -> None:
    before = vm.get(f"{_VM}/config").data["digest"]
    vm.put(f"{_VM}/config", {"memory": "600"})
    between = vm.get(f"{_VM}/config").data["digest"]
    vm.put(f"{_VM}/config", {"memory": "1024"})
    assert between != before
    assert vm.get(f"{_VM}/config").data["digest"] == before


def test_a_snapshot_brings_back_configuration_and_state(vm: Asking) -> None:
    vm.done(vm.post(f"{_VM}/status/start"))
    vm.done(vm.post(f"{_VM}/snapshot", {"snapname": "live", "vmstate": "1"}))
    vm.put(f"{_VM}/config", {"name": "other"})
    vm.done(vm.post(f"{_VM}/status/stop"))
    vm.done(vm.post(f"{_VM}/snapshot/live/rollback"))
    assert vm.get(f"{_VM}/config").data["name"] == "web"
    assert vm.get(f"{_VM}/status/current").data["status"] == "running"


def test_a_linked_clone_keeps_its_base_alive(vm: Asking) -> None:
    vm.done(vm.post(f"{_VM}/template"))
    vm.done(vm.post(f"{_VM}/clone", {"newid": "101", "name": "copy"}))
    assert (
        vm.get("/nodes/pve1/qemu/101/config")
        .data["scsi0"]
        .startswith("local:100/base-100-disk-0.qcow2/101/vm-101-disk-0.qcow2")
    )
    refused = vm.task(vm.delete(_VM))
    assert "still in use by linked clone" in refused["exitstatus"]
    vm.done(vm.delete("/nodes/pve1/qemu/101"))
    vm.done(vm.delete(_VM))


def test_a_full_clone_stands_on_its_own(vm: Asking) -> None:
    vm.done(vm.post(f"{_VM}/clone", {"newid": "101", "full": "1"}))
    source, copy = (vm.get(f"/nodes/pve1/qemu/{vmid}/config").data for vmid in (100, 101))
    for unique in ("net0", "smbios1", "vmgenid", "scsi0"):
        assert source[unique] != copy[unique]
    assert copy["memory"] == source["memory"]
    vm.done(vm.delete(_VM))
    assert vm.get("/nodes/pve1/qemu/101/status/current").status == 200


@pytest.mark.parametrize(("kind", "vmid"), [("qemu", 100), ("lxc", 200)])
def test_a_backup_becomes_a_guest_again(
    ask: Asking, vm: Asking, ct: Asking, kind: str, vmid: int
) -> None:
    params = {
        "vmid": str(vmid),
        "storage": "local",
        "compress": "zstd",
        "notes-template": "{{guestname}} on {{node}}",
    }
    ask.done(ask.post("/nodes/pve1/vzdump", params))
    row = ask.get("/nodes/pve1/storage/local/content", {"content": "backup"}).data[0]
    assert (row["vmid"], row["subtype"]) == (vmid, kind)
    assert row["notes"].endswith(" on pve1")
    ask.done(ask.delete(f"/nodes/pve1/{kind}/{vmid}"))
    if kind == "qemu":
        restore = {"vmid": "300", "archive": row["volid"], "name": "back"}
    else:
        restore = {"vmid": "300", "ostemplate": row["volid"], "restore": "1", "hostname": "back"}
    ask.done(ask.post(f"/nodes/pve1/{kind}", restore))
    assert ask.get(f"/nodes/pve1/{kind}/300/status/current").data["name"] == "back"
    volumes = ask.get("/nodes/pve1/storage/local/content", {"vmid": "300"}).data
    assert len(volumes) == 1


def test_a_disk_is_set_aside_then_freed(vm: Asking) -> None:
    vm.put(f"{_VM}/config", {"scsi1": "local:1,format=qcow2"})
    vm.put(f"{_VM}/config", {"delete": "scsi1"})
    config = vm.get(f"{_VM}/config").data
    assert config["unused0"] == "local:100/vm-100-disk-1.qcow2"
    vm.put(f"{_VM}/config", {"delete": "unused0"})
    assert "unused0" not in vm.get(f"{_VM}/config").data
    images = vm.get("/nodes/pve1/storage/local/content", {"vmid": "100"}).data
    assert [row["volid"] for row in images] == ["local:100/vm-100-disk-0.qcow2"]


def test_a_device_that_goes_leaves_the_boot_order(vm: Asking) -> None:
    assert vm.get(f"{_VM}/config").data["boot"] == "order=scsi0;net0"
    vm.put(f"{_VM}/config", {"delete": "net0"})
    assert vm.get(f"{_VM}/config").data["boot"] == "order=scsi0"
    refused = vm.put(f"{_VM}/config", {"boot": "order=net0"})
    assert refused.reason == "invalid bootorder: device 'net0' does not exist'"


def test_a_disk_can_grow_and_move(vm: Asking) -> None:
    vm.post("/storage", {"storage": "big", "type": "dir", "path": "/big", "content": "images"})
    vm.done(vm.put(f"{_VM}/resize", {"disk": "scsi0", "size": "+2G"}))
    assert vm.get(f"{_VM}/status/current").data["maxdisk"] == 10 * 2**30
    move = {"disk": "scsi0", "storage": "big", "delete": "1"}
    vm.done(vm.post(f"{_VM}/move_disk", move))
    disk = vm.get(f"{_VM}/config").data["scsi0"]
    assert disk == "big:100/vm-100-disk-0.qcow2,size=10G"
    assert vm.get("/nodes/pve1/storage/local/content", {"vmid": "100"}).data == []


def test_a_failed_creation_leaves_nothing(ask: Asking) -> None:
    params = {"vmid": "100", "scsi0": "local:1", "scsi1": "local:100/vm-100-disk-7.raw"}
    status = ask.task(ask.post("/nodes/pve1/qemu", params))
    assert status["exitstatus"].startswith("unable to create VM 100 - volume ")
    assert ask.get("/cluster/resources", {"type": "vm"}).data == []
    assert ask.get("/nodes/pve1/storage/local/content", {"content": "images"}).data == []


def test_guests_move_between_nodes() -> None:
    ask = Asking(Stub.demo())
    answer = ask.post("/nodes/pve2/qemu/102/migrate", {"target": "pve3"})
    ask.done(answer)
    assert ask.task(answer)["type"] == "qmigrate"
    assert ask.get("/nodes/pve3/qemu/102/status/current").data["name"] == "build1"
    assert ask.get("/nodes/pve2/qemu/102/config").status == 500
    content = ask.get("/nodes/pve3/storage/local-lvm/content", {"vmid": "102"}).data
    assert [row["volid"] for row in content] == ["local-lvm:vm-102-disk-0"]


def test_the_demo_profile_is_as_promised() -> None:
    ask = Asking(Stub.demo())
    assert [row["node"] for row in ask.get("/nodes").data] == ["pve1", "pve2", "pve3"]
    storages = {row["storage"] for row in ask.get("/storage").data}
    assert storages == {"local", "local-lvm"}
    config = ask.get("/nodes/pve1/qemu/100/config").data
    assert (config["name"], config["onboot"], config["agent"]) == ("web1", 1, "1")
    assert ask.get("/nodes/pve1/qemu/100/status/current").data["status"] == "running"
    assert ask.post("/nodes/pve1/qemu/100/agent/ping").data == {"result": {}}
    tokens = ask.get("/access/users/root@pam/token").data
    assert "automation" in [row["tokenid"] for row in tokens]
    volumes = ask.get("/nodes/pve1/storage/local/content", {"content": "vztmpl"}).data
    assert [row["volid"] for row in volumes] == [_TEMPLATE]


def test_a_clone_has_the_rules_of_the_firewall_to_itself(vm: Asking) -> None:
    rules = "/nodes/pve1/qemu/{}/firewall/rules"
    vm.post(rules.format(100), {"type": "in", "action": "ACCEPT", "macro": "SSH"})
    vm.post("/nodes/pve1/qemu/100/clone", {"newid": 101, "full": 1})
    vm.post(rules.format(101), {"type": "in", "action": "DROP"})
    assert [rule["action"] for rule in vm.get(rules.format(100)).data] == ["ACCEPT"]
    assert [rule["action"] for rule in vm.get(rules.format(101)).data] == ["DROP", "ACCEPT"]


def test_a_change_in_a_task_is_checked_before_the_task_begins(vm: Asking) -> None:
    digest = vm.get(f"{_VM}/config").data["digest"]
    for send in (vm.put, vm.post):
        large = send(f"{_VM}/config", {"balloon": "4096"})
        assert large.status == 500
        assert large.reason == "balloon value too large (must be smaller than assigned memory)"
        assert "checksum mismatch" in send(f"{_VM}/config", {"cores": 1, "digest": "a" * 40}).reason
    vm.stub.conditions.guest_locked(100, "backup")
    assert vm.post(f"{_VM}/config", {"cores": 1}).reason == "VM is locked (backup)"
    vm.stub.conditions.guest_locked(100, on=False)
    vm.done(vm.post(f"{_VM}/config", {"cores": 1, "digest": digest}))
    # what waits for the next start counts
    vm.done(vm.post(f"{_VM}/status/start"))
    vm.put(f"{_VM}/config", {"memory": "4096"})
    assert vm.put(f"{_VM}/config", {"balloon": "4096"}).status == 200


def test_whether_a_container_is_privileged_is_said_once(ct: Asking) -> None:
    path = f"{_CT}/config"
    ct.stub.build.container(201, unprivileged=True)
    ct.done(ct.post(_CTS, {"vmid": "202", "ostemplate": _TEMPLATE, "unprivileged": "0"}))
    nothing = ct.put("/nodes/pve1/lxc/202/config", {"delete": "unprivileged"})
    assert nothing.status == 200  # it is not set
    for one in (path, "/nodes/pve1/lxc/201/config"):
        refused = ct.put(one, {"unprivileged": "1", "hostname": "x"})
        assert refused.reason == "unable to modify read-only option: 'unprivileged'"
        assert ct.get(one).data.get("hostname") != "x"
    refused = ct.put("/nodes/pve1/lxc/201/config", {"delete": "unprivileged"})
    assert refused.reason == "unable to delete read-only option: 'unprivileged'"


def test_keys_are_looked_at_when_a_guest_is_made(ask: Asking) -> None:
    no_keys = {"vmid": 100, "sshkeys": "ssh-ed25519%20AAAA"}, {
        "vmid": 200, "ostemplate": _TEMPLATE, "ssh-public-keys": "ssh-ed25519 AAAA",
    }  # fmt: skip
    for kind, params in zip(("qemu", "lxc"), no_keys, strict=True):
        refused = ask.post(f"/nodes/pve1/{kind}", params)
        assert refused.reason == "SSH public key validation error"
    assert not ask.stub.state.guests


_SCRIPT = "local:snippets/hook.pl"
_MISSING = f"script '{_SCRIPT}' does not exist"


def test_a_script_has_to_be_there_when_it_is_set(vm: Asking, ct: Asking) -> None:
    vm = ct = login(vm.stub, "root@pam", vm.stub.password)
    assert vm.put(f"{_VM}/config", {"hookscript": _SCRIPT}).errors == {
        "hookscript": f"{_MISSING}\n"
    }
    assert ct.put(f"{_CT}/config", {"hookscript": _SCRIPT}).reason == _MISSING
    new = {"vmid": 201, "ostemplate": _TEMPLATE, "rootfs": "local:8", "hookscript": _SCRIPT}
    assert ct.post("/nodes/pve1/lxc", new).reason == _MISSING
    wrong = ct.put(f"{_CT}/config", {"hookscript": "local:iso/debian-12.iso"})
    assert wrong.reason == "'local:iso/debian-12.iso' is not in the snippets directory"
    vm.stub.build.volume(_SCRIPT)
    for path in (_VM, _CT):
        assert vm.put(f"{path}/config", {"hookscript": _SCRIPT}).status == 200
        vm.done(vm.post(f"{path}/status/start"))


def test_a_machine_is_made_with_any_script_and_starts_with_one_that_is_there(stub: Stub) -> None:
    ask = login(stub, "root@pam", stub.password)
    ask.done(ask.post("/nodes/pve1/qemu", {"vmid": 100, "hookscript": _SCRIPT}))
    start = ask.task(ask.post(f"{_VM}/status/start"))
    assert start["exitstatus"] == f"hookscript error for 100 on pre-start: {_MISSING}"


def test_what_a_drive_must_not_be(stub: Stub) -> None:
    root = login(stub, "root@pam", stub.password)
    root.post("/storage", {"storage": "isos", "type": "dir", "path": "/i", "content": "iso"})

    def refused(**params: str) -> tuple[str, dict[str, str]]:
        answer = root.post("/nodes/pve1/qemu", {"vmid": "100", **params})
        return answer.reason, answer.document.get("errors", {})

    text = "storage 'isos' does not support vm images"
    assert refused(scsi0="isos:1")[1] == {"storage": text}
    text = "explicit 'media=cdrom' is required for iso images"
    assert refused(ide2="local:iso/debian-12.iso")[1] == {"ide2": text}
    text = "content type needs to be 'images' or 'iso'"
    assert refused(scsi0="local:snippets/x")[1] == {"scsi0": text}
    assert refused(archive="local:iso/debian-12.iso")[0] == (
        "unable to use volume local:iso/debian-12.iso - content type needs to be 'backup'"
    )
    text = "option conflicts with option 'archive'"
    assert refused(archive="local:backup/x.vma", scsi0="local:1")[1] == {"scsi0": text}


def test_a_change_must_not_contradict_itself(ask: Asking) -> None:
    ask.post("/nodes/pve1/qemu", {"vmid": 100})
    path = "/nodes/pve1/qemu/100/config"
    both = ask.put(path, {"memory": 1024, "delete": "memory"})
    text = "you can't use '-memory' and -delete memory' at the same time"
    assert both.errors == {"delete": text}
    both = ask.put(path, {"memory": 1024, "revert": "memory"})
    text = "you can't use '-memory' and -revert memory' at the same time"
    assert both.errors == {"delete": text}
    intel = ask.put(path, {"machine": "pc,viommu=intel"})
    assert intel.reason == "to use Intel vIOMMU please set the machine type to q35"
    assert ask.post(path, {"name": "a", "background_delay": 5}).data is None
    late = ask.post(path, {"scsi0": "local:100/vm-100-disk-9.raw", "background_delay": 5})
    assert late.reason.startswith("failed to update VM 100: volume local:100/vm-100-disk-9.raw")


def test_windows_keeps_its_machine(ask: Asking) -> None:
    ask.post("/nodes/pve1/qemu", {"vmid": 100, "ostype": "win11", "machine": "q35"})
    assert ask.get("/nodes/pve1/qemu/100/config").data["machine"] == "pc-q35-11.0"


def test_who_may_set_what(stub: Stub, ask: Asking) -> None:
    ask.post("/nodes/pve1/qemu", {"vmid": 100})
    stub.build.user("op@pve", "secret-op")
    stub.build.grant("/vms/100", "PVEVMAdmin", "op@pve")
    op = login(stub, "op@pve", "secret-op")

    def reason(**params: str) -> str:
        return op.put("/nodes/pve1/qemu/100/config", params).reason

    assert reason(args="-v") == "only root can set 'args' config"
    assert reason(serial0="/dev/ttyS0") == "only root can set 'serial0' config for real devices"
    assert "only root can set 'hostpci0' config for non-mapped" in reason(hostpci0="00:02")
    assert "(/sdn/zones/localnetwork/vmbr0, SDN.Use)" in reason(net0="virtio,bridge=vmbr0")
    assert "(/sdn/zones/localnetwork/vmbr0/5, SDN.Use)" in reason(net0="virtio,bridge=vmbr0,tag=5")
    assert "(/, Sys.Modify)" in reason(startup="order=1")
    assert "(/, Sys.Console)" in reason(ide2="cdrom,media=cdrom")
    assert reason(serial0="socket", name="x") == "OK"
    monitor = op.post("/nodes/pve1/qemu/100/monitor", {"command": "device_add x"})
    assert monitor.status == 403
    start = op.post("/nodes/pve1/qemu/100/status/start", {"force-cpu": "host"})
    assert start.errors == {"force-cpu": "Only root may use this option."}
    reset = op.post("/nodes/pve1/qemu/100/status/reset", {"skiplock": 1})
    assert reset.errors == {"skiplock": "Only root may use this option."}


def test_a_paused_machine_is_not_shut_down(ask: Asking) -> None:
    ask.stub.build.vm(100, running=True)
    ask.post("/nodes/pve1/qemu/100/status/suspend")
    for what in ("shutdown", "reboot"):
        answer = ask.post(f"/nodes/pve1/qemu/100/status/{what}")
        assert answer.reason == "VM is paused - cannot shutdown"
    ask.done(ask.post("/nodes/pve1/qemu/100/status/shutdown", {"forceStop": 1}))
    gone = ask.post("/nodes/pve1/qemu/999/status/reset")
    assert gone.reason == "unable to find configuration file for VM 999 on node 'pve1'"


def test_memory_is_kept_on_disk(ask: Asking) -> None:
    ask.stub.build.vm(100, running=True, disk="local:1")
    ask.done(ask.post("/nodes/pve1/qemu/100/status/suspend", {"todisk": 1}))
    config = ask.get("/nodes/pve1/qemu/100/config").data
    assert config["lock"] == "suspended"
    assert config["vmstate"].startswith("local:100/vm-100-state-suspend-")
    ask.done(ask.post("/nodes/pve1/qemu/100/status/resume"))
    config = ask.get("/nodes/pve1/qemu/100/config").data
    assert not {"lock", "vmstate", "runningmachine"} & config.keys()


def test_a_managed_machine_is_left_to_the_manager(ask: Asking) -> None:
    ask.post("/nodes/pve1/qemu", {"vmid": 100})
    ask.post("/cluster/ha/resources", {"sid": "vm:100", "state": "stopped"})
    started = ask.post("/nodes/pve1/qemu/100/status/start")
    assert ask.task(started)["type"] == "hastart"
    assert ask.get("/cluster/ha/resources/vm:100").data["state"] == "started"


def test_snapshots_keep_what_they_need(ask: Asking) -> None:
    ask.post("/nodes/pve1/qemu", {"vmid": 100, "scsi0": "local:1,format=qcow2"})
    vm = "/nodes/pve1/qemu/100"
    ask.put(f"{vm}/config", {"description": "mine"})
    ask.done(ask.post(f"{vm}/snapshot", {"snapname": "s1"}))
    assert "description" not in ask.get(f"{vm}/snapshot/s1/config").data
    # a disk that a snapshot needs does not become an unused one, and cannot be removed
    ask.put(f"{vm}/config", {"delete": "scsi0"})
    assert "unused0" not in ask.get(f"{vm}/config").data
    ask.done(ask.post(f"{vm}/snapshot/s1/rollback"))
    config = ask.get(f"{vm}/config").data
    assert (config["scsi0"], config["description"]) == (
        "local:100/vm-100-disk-0.qcow2,size=1G",
        "mine",
    )
    ask.put(f"{vm}/config", {"delete": "scsi0"})
    ask.done(ask.delete(f"{vm}/snapshot/s1"))
    assert ask.get(f"{vm}/config").data["unused0"] == "local:100/vm-100-disk-0.qcow2"
    missing = ask.post("/nodes/pve1/qemu/999/snapshot/s1/rollback")
    assert ask.task(missing)["exitstatus"].startswith("Configuration file ")


def test_a_clone_is_refused_before_it_begins(ask: Asking) -> None:
    ask.post("/nodes/pve1/qemu", {"vmid": 100, "scsi0": "local:1", "ide2": "local:cloudinit"})
    linked = ask.post("/nodes/pve1/qemu/100/clone", {"newid": 101, "full": 0})
    assert linked.reason == (
        "Linked clone feature is not supported for 'local:100/vm-100-disk-0.raw' (scsi0)"
    )
    ask.done(ask.post("/nodes/pve1/qemu/100/clone", {"newid": 101}))
    config = ask.get("/nodes/pve1/qemu/101/config").data
    assert config["ide2"].startswith("local:101/vm-101-cloudinit.qcow2")
    gone = ask.post("/nodes/pve1/qemu/999/clone", {"newid": 102})
    assert gone.reason == "unable to find configuration file for VM 999 on node 'pve1'"
