# Made from tests/aio/test_guests.py by tools/convert.py: edit that file, then run `make sync`.
from __future__ import annotations

import pickle
from typing import Any

import pytest

from pyvirt_sdk import (
    VM,
    AlreadyExists,
    Changes,
    Client,
    Container,
    DigestConflict,
    NotFound,
    NotRunning,
    ParameterError,
    ServerError,
    TaskFailed,
)
from pyvirt_sdk._primitives.sync import gather
from pyvirt_sdk.formats import Drive, NetDevice, RootFS
from pyvirt_sdk.stub import Stub

TEMPLATE = "local:vztmpl/debian-12-standard_12.7-1_amd64.tar.zst"


def new_vm(pve: Client, **options: Any) -> VM:
    vm: VM = pve.vms.create(
        node="pve1",
        memory=512,
        net={0: NetDevice(model="virtio", bridge="vmbr0")},
        scsi={0: Drive.new("local", size="1G", format="qcow2")},
        wait=True,
        **options,
    )
    return vm


def new_container(pve: Client, **options: Any) -> Container:
    container: Container = pve.containers.create(
        node="pve1",
        ostemplate=TEMPLATE,
        hostname="dns",
        rootfs=RootFS.new("local", size="1G"),
        wait=True,
        **options,
    )
    return container


def test_the_life_of_a_vm(pve: Client) -> None:
    vm = new_vm(pve, name="web", cores=2)
    assert repr(vm) == "<VM 100 'web' stopped on pve1>"
    vm.start(wait=True)
    assert vm.refresh().status == "running"
    vm.suspend(wait=True)
    assert vm.refresh().qmpstatus == "paused"
    vm.resume(wait=True)
    vm.reset(wait=True)
    vm.reboot(wait=True)
    vm.shutdown(timeout=60, wait=True)
    assert vm.refresh().status == "stopped"
    vm.start(wait=True)
    with pytest.raises(ServerError, match="running"):
        vm.delete()
    vm.stop(wait=True)
    vm.delete(wait=True)
    with pytest.raises(NotFound):
        vm.refresh()
    with pytest.raises(NotFound, match="no guest 100"):
        pve.vms.get(100)


def test_the_life_of_a_container(pve: Client) -> None:
    container = new_container(pve)
    assert repr(container) == "<Container 100 'dns' stopped on pve1>"
    container.start(wait=True)
    assert container.refresh().status == "running"
    container.shutdown(wait=True)
    container.update(memory=1024, tags="b;a")
    assert container.refresh().tags == ("a", "b")
    assert container.config().memory == 1024
    copy = container.clone(name="copy", wait=True)
    assert (copy.vmid, copy.name) == (101, "copy")
    container.delete(wait=True)
    assert [guest.vmid for guest in pve.containers.list()] == [101]
    copy.convert_to_template()
    assert copy.refresh().template


@pytest.mark.pain(5)
def test_ids_are_found_and_kept_though_others_race_for_them(pve: Client, pve_stub: Stub) -> None:
    def one() -> VM:
        return pve.vms.create(node="pve1", wait=True)

    vms = gather([one] * 8)
    assert sorted(vm.vmid for vm in vms) == list(range(100, 108))
    assert all(entry.status == 200 for entry in pve_stub.journal.requests("POST", "/nodes/*"))


@pytest.mark.pain(5)
def test_an_id_that_another_client_took_meanwhile_is_passed_over(
    pve: Client, pve_stub: Stub
) -> None:
    pve.vms.create(node="pve1", vmid=100, wait=True)
    answers = iter(["100", "101"])

    def lagging(_passed: object) -> int:
        return int(next(answers))

    vmids = pve._caller.session.vmids

    def attempt(vmid: int) -> int:
        pve.request("POST", "/nodes/pve1/qemu", vmid=vmid)
        return vmid

    assert vmids.make(lagging, attempt) == 101
    with pytest.raises(AlreadyExists, match="100"):
        pve.vms.create(node="pve1", vmid=100)


def test_a_handle_costs_no_request_and_says_what_it_lacks(pve: Client, pve_stub: Stub) -> None:
    new_vm(pve, name="web")
    pve_stub.journal.clear()
    vm = pve.vms(100)
    assert repr(vm) == "<VM 100>"
    with pytest.raises(AttributeError, match=r"\.status comes with \.refresh\(\)"):
        _ = vm.status
    with pytest.raises(AttributeError):
        _ = vm.no_such_thing  # type: ignore[attr-defined]
    assert not pve_stub.journal.entries
    vm.start(wait=True)
    assert vm.node == "pve1"
    assert (vm.refresh()) == pve.vms.get(100)


def test_copies_share_the_client_and_pickles_leave_it_behind(pve: Client, pve_stub: Stub) -> None:
    vm = new_vm(pve, name="web")
    copied = vm.model_copy(deep=True)
    assert copied == vm
    copied.start(wait=True)
    pickled = pickle.dumps(vm)
    assert pve_stub.token.partition("=")[2].encode() not in pickled
    loaded = pickle.loads(pickled)
    assert loaded == vm
    with pytest.raises(AttributeError, match="no client"):
        loaded.refresh()


def test_resources_may_be_members_of_sets(pve: Client) -> None:
    vm = new_vm(pve, name="web")
    container = new_container(pve)
    assert set(pve.guests.list()) == set(pve.guests.list())
    assert pve.vms.get(100) in {pve.vms.get(100), container}
    named = {vm: "web"}
    vm.update(cores=4)
    assert named[vm] == "web"  # as it was read anew
    assert len({pve.vms(100), pve.vms(101), pve.containers(100), pve.vms(100)}) == 3
    assert len({pve.nodes("pve1"), pve.storage("local"), pve.access.users("root@pam")}) == 3
    vm.snapshots.create("clean", wait=True)
    assert vm.snapshots("clean") in {vm.snapshots("clean")}


def test_one_request_lists_the_guests_of_the_cluster(pve: Client, pve_stub: Stub) -> None:
    new_vm(pve, name="web", tags="prod;web")
    new_vm(pve, name="db", tags="prod")
    new_container(pve, tags="test")
    pve.vms(101).start(wait=True)
    pve_stub.journal.clear()
    assert [str(guest) for guest in pve.guests.list(tags={"prod"}, status="running")] == [
        "<VM 101 'db' running on pve1>"
    ]
    assert len(pve_stub.journal.entries) == 1
    assert [type(guest) for guest in pve.guests.list()] == [
        VM, VM, Container
    ]  # fmt: skip
    assert [guest.name for guest in pve.guests.list(tags={"prod", "web"})] == ["web"]
    assert [guest.name for guest in pve.guests.list(name=["web", "dns"])] == ["web", "dns"]
    assert [guest.vmid for guest in pve.vms.list(node="pve1")] == [100, 101]
    with pytest.raises(NotFound, match="'pve2' is no node"):
        pve.guests.list(node="pve2")
    assert len(pve.guests.list(template=True)) == 0
    assert pve.guests.list()[0].tags == ("prod", "web")


def test_a_guest_of_the_other_kind_is_named(pve: Client) -> None:
    new_vm(pve)
    with pytest.raises(NotFound, match=r"pve\.vms\.get\(100\)"):
        pve.containers.get(100)
    assert type(pve.guests.get(100)) is VM


def test_configuration_and_what_waits_for_the_next_start(pve: Client) -> None:
    vm = new_vm(pve, name="web")
    config = vm.config()
    assert config.name == "web"
    assert config.net[0].bridge == "vmbr0"
    assert config.scsi[0].file == "local:100/vm-100-disk-0.qcow2"
    vm.start(wait=True)
    changes = vm.update(cores=2, name="new")
    assert changes == Changes(("name",), {"cores": 2})
    assert changes.needs_restart
    assert vm.config().cores == 2
    assert vm.config(current=True).cores is None
    assert vm.pending() == {"cores": 2}
    vm.update(unset=["cores"])
    assert vm.pending() == {}


def test_a_change_on_top_of_another_ones_is_refused(pve: Client) -> None:
    vm = new_vm(pve)
    digest = vm.config().digest
    vm.update(cores=2, digest=digest)
    with pytest.raises(DigestConflict):
        vm.update(cores=4, digest=digest)


def test_snapshots(pve: Client) -> None:
    vm = new_vm(pve, name="web")
    clean = vm.snapshots.create("clean", description="as installed", wait=True)
    assert repr(clean) == "<Snapshot 'clean'>"
    vm.update(memory=1024)
    vm.snapshots.create("later", wait=True)
    assert [(s.name, s.parent) for s in vm.snapshots.list()] == [
        ("clean", None), ("later", "clean")
    ]  # fmt: skip
    assert vm.config(snapshot="clean").memory == 512
    vm.snapshots.get("clean").rollback(wait=True)
    assert vm.config().memory == 512
    with pytest.raises(TaskFailed, match="already used"):
        vm.snapshots.create("clean", wait=True)
    clean.delete(wait=True)
    with pytest.raises(NotFound, match="clean"):
        vm.snapshots.get("clean")


def test_clones_and_templates(pve: Client) -> None:
    vm = new_vm(pve, name="web")
    full = vm.clone(name="copy", full=True, wait=True)
    assert repr(full) == "<VM 101 'copy' stopped on pve1>"
    vm.convert_to_template(wait=True)
    assert vm.refresh().template
    task = vm.clone(200, name="linked")
    linked = task.wait().result
    assert linked is not None
    assert "base-100-disk-0" in str(linked.config().scsi[0].file)
    with pytest.raises(TaskFailed, match="in use"):
        vm.delete(wait=True)
    with pytest.raises(AlreadyExists):
        vm.clone(200)


def test_a_backup_gives_its_volume(pve: Client) -> None:
    vm = new_vm(pve, name="web")
    volume = vm.backup(storage="local", notes="before the change", wait=True)
    assert volume.volid.startswith("local:backup/vzdump-qemu-100-")
    assert (volume.vmid, volume.content) == (100, "backup")
    elsewhere = vm.backup(wait=True)
    assert elsewhere.volid.startswith("local:backup/")


@pytest.mark.parametrize("vmid", ["web", 99, -1, "", "1e3", 10**10])
def test_what_is_no_id_is_refused_at_the_call(pve: Client, vmid: int | str) -> None:
    for call in (pve.vms, pve.containers):
        with pytest.raises(ParameterError, match="is not the id of a guest"):
            call(vmid)
    with pytest.raises(ParameterError, match="whole numbers from 100"):
        pve.guests.get(vmid)
    assert pve.vms("100").vmid == 100


def test_mistakes_are_named_before_anything_is_sent(pve: Client, pve_stub: Stub) -> None:
    with pytest.raises(ParameterError) as caught:
        pve.vms.create(  # type: ignore[call-overload]  # which checkers see, too
            node="pve1", memroy=512, cores=0, net={99: "virtio"}
        )
    assert set(caught.value.errors) == {"memroy", "cores", "net99"}
    with pytest.raises(NotFound, match="nope"):
        pve.nodes.get("nope")
    vm = new_vm(pve)
    with pytest.raises(NotRunning):
        vm.reset()
    assert not pve_stub.journal.requests("POST", "/nodes/pve1/qemu")[1:]
