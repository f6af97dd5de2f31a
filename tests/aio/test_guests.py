from __future__ import annotations

import pickle
from typing import Any

import pytest

from pyvirt_sdk import (
    AlreadyExists,
    AsyncClient,
    AsyncContainer,
    AsyncVM,
    Changes,
    DigestConflict,
    NotFound,
    NotRunning,
    ParameterError,
    ServerError,
    TaskFailed,
)
from pyvirt_sdk._primitives.aio import gather
from pyvirt_sdk.formats import Drive, NetDevice, RootFS
from pyvirt_sdk.stub import Stub

TEMPLATE = "local:vztmpl/debian-12-standard_12.7-1_amd64.tar.zst"


async def new_vm(pve: AsyncClient, **options: Any) -> AsyncVM:
    vm: AsyncVM = await pve.vms.create(
        node="pve1",
        memory=512,
        net={0: NetDevice(model="virtio", bridge="vmbr0")},
        scsi={0: Drive.new("local", size="1G", format="qcow2")},
        wait=True,
        **options,
    )
    return vm


async def new_container(pve: AsyncClient, **options: Any) -> AsyncContainer:
    container: AsyncContainer = await pve.containers.create(
        node="pve1",
        ostemplate=TEMPLATE,
        hostname="dns",
        rootfs=RootFS.new("local", size="1G"),
        wait=True,
        **options,
    )
    return container


async def test_the_life_of_a_vm(apve: AsyncClient) -> None:
    vm = await new_vm(apve, name="web", cores=2)
    assert repr(vm) == "<VM 100 'web' stopped on pve1>"
    await vm.start(wait=True)
    assert (await vm.refresh()).status == "running"
    await vm.suspend(wait=True)
    assert (await vm.refresh()).qmpstatus == "paused"
    await vm.resume(wait=True)
    await vm.reset(wait=True)
    await vm.reboot(wait=True)
    await vm.shutdown(timeout=60, wait=True)
    assert (await vm.refresh()).status == "stopped"
    await vm.start(wait=True)
    with pytest.raises(ServerError, match="running"):
        await vm.delete()
    await vm.stop(wait=True)
    await vm.delete(wait=True)
    with pytest.raises(NotFound):
        await vm.refresh()
    with pytest.raises(NotFound, match="no guest 100"):
        await apve.vms.get(100)


async def test_the_life_of_a_container(apve: AsyncClient) -> None:
    container = await new_container(apve)
    assert repr(container) == "<Container 100 'dns' stopped on pve1>"
    await container.start(wait=True)
    assert (await container.refresh()).status == "running"
    await container.shutdown(wait=True)
    await container.update(memory=1024, tags="b;a")
    assert (await container.refresh()).tags == ("a", "b")
    assert (await container.config()).memory == 1024
    copy = await container.clone(name="copy", wait=True)
    assert (copy.vmid, copy.name) == (101, "copy")
    await container.delete(wait=True)
    assert [guest.vmid for guest in await apve.containers.list()] == [101]
    await copy.convert_to_template()
    assert (await copy.refresh()).template


@pytest.mark.pain(5)
async def test_ids_are_found_and_kept_though_others_race_for_them(
    apve: AsyncClient, pve_stub: Stub
) -> None:
    async def one() -> AsyncVM:
        return await apve.vms.create(node="pve1", wait=True)

    vms = await gather([one] * 8)
    assert sorted(vm.vmid for vm in vms) == list(range(100, 108))
    assert all(entry.status == 200 for entry in pve_stub.journal.requests("POST", "/nodes/*"))


@pytest.mark.pain(5)
async def test_an_id_that_another_client_took_meanwhile_is_passed_over(
    apve: AsyncClient, pve_stub: Stub
) -> None:
    await apve.vms.create(node="pve1", vmid=100, wait=True)
    answers = iter(["100", "101"])

    async def lagging(_passed: object) -> int:
        return int(next(answers))

    vmids = apve._caller.session.vmids

    async def attempt(vmid: int) -> int:
        await apve.request("POST", "/nodes/pve1/qemu", vmid=vmid)
        return vmid

    assert await vmids.make(lagging, attempt) == 101
    with pytest.raises(AlreadyExists, match="100"):
        await apve.vms.create(node="pve1", vmid=100)


async def test_a_handle_costs_no_request_and_says_what_it_lacks(
    apve: AsyncClient, pve_stub: Stub
) -> None:
    await new_vm(apve, name="web")
    pve_stub.journal.clear()
    vm = apve.vms(100)
    assert repr(vm) == "<VM 100>"
    with pytest.raises(AttributeError, match=r"\.status comes with \.refresh\(\)"):
        _ = vm.status
    with pytest.raises(AttributeError):
        _ = vm.no_such_thing  # type: ignore[attr-defined]
    assert not pve_stub.journal.entries
    await vm.start(wait=True)
    assert vm.node == "pve1"
    assert (await vm.refresh()) == await apve.vms.get(100)


async def test_copies_share_the_client_and_pickles_leave_it_behind(
    apve: AsyncClient, pve_stub: Stub
) -> None:
    vm = await new_vm(apve, name="web")
    copied = vm.model_copy(deep=True)
    assert copied == vm
    await copied.start(wait=True)
    pickled = pickle.dumps(vm)
    assert pve_stub.token.partition("=")[2].encode() not in pickled
    loaded = pickle.loads(pickled)
    assert loaded == vm
    with pytest.raises(AttributeError, match="no client"):
        await loaded.refresh()


async def test_resources_may_be_members_of_sets(apve: AsyncClient) -> None:
    vm = await new_vm(apve, name="web")
    container = await new_container(apve)
    assert set(await apve.guests.list()) == set(await apve.guests.list())
    assert await apve.vms.get(100) in {await apve.vms.get(100), container}
    named = {vm: "web"}
    await vm.update(cores=4)
    assert named[vm] == "web"  # as it was read anew
    assert len({apve.vms(100), apve.vms(101), apve.containers(100), apve.vms(100)}) == 3
    assert len({apve.nodes("pve1"), apve.storage("local"), apve.access.users("root@pam")}) == 3
    await vm.snapshots.create("clean", wait=True)
    assert vm.snapshots("clean") in {vm.snapshots("clean")}


async def test_one_request_lists_the_guests_of_the_cluster(
    apve: AsyncClient, pve_stub: Stub
) -> None:
    await new_vm(apve, name="web", tags="prod;web")
    await new_vm(apve, name="db", tags="prod")
    await new_container(apve, tags="test")
    await apve.vms(101).start(wait=True)
    pve_stub.journal.clear()
    assert [str(guest) for guest in await apve.guests.list(tags={"prod"}, status="running")] == [
        "<VM 101 'db' running on pve1>"
    ]
    assert len(pve_stub.journal.entries) == 1
    assert [type(guest) for guest in await apve.guests.list()] == [
        AsyncVM, AsyncVM, AsyncContainer
    ]  # fmt: skip
    assert [guest.name for guest in await apve.guests.list(tags={"prod", "web"})] == ["web"]
    assert [guest.name for guest in await apve.guests.list(name=["web", "dns"])] == ["web", "dns"]
    assert [guest.vmid for guest in await apve.vms.list(node="pve1")] == [100, 101]
    with pytest.raises(NotFound, match="'pve2' is no node"):
        await apve.guests.list(node="pve2")
    assert len(await apve.guests.list(template=True)) == 0
    assert (await apve.guests.list())[0].tags == ("prod", "web")


async def test_a_guest_of_the_other_kind_is_named(apve: AsyncClient) -> None:
    await new_vm(apve)
    with pytest.raises(NotFound, match=r"pve\.vms\.get\(100\)"):
        await apve.containers.get(100)
    assert type(await apve.guests.get(100)) is AsyncVM


async def test_configuration_and_what_waits_for_the_next_start(apve: AsyncClient) -> None:
    vm = await new_vm(apve, name="web")
    config = await vm.config()
    assert config.name == "web"
    assert config.net[0].bridge == "vmbr0"
    assert config.scsi[0].file == "local:100/vm-100-disk-0.qcow2"
    await vm.start(wait=True)
    changes = await vm.update(cores=2, name="new")
    assert changes == Changes(("name",), {"cores": 2})
    assert changes.needs_restart
    assert (await vm.config()).cores == 2
    assert (await vm.config(current=True)).cores is None
    assert await vm.pending() == {"cores": 2}
    await vm.update(unset=["cores"])
    assert await vm.pending() == {}


async def test_a_change_on_top_of_another_ones_is_refused(apve: AsyncClient) -> None:
    vm = await new_vm(apve)
    digest = (await vm.config()).digest
    await vm.update(cores=2, digest=digest)
    with pytest.raises(DigestConflict):
        await vm.update(cores=4, digest=digest)


async def test_snapshots(apve: AsyncClient) -> None:
    vm = await new_vm(apve, name="web")
    clean = await vm.snapshots.create("clean", description="as installed", wait=True)
    assert repr(clean) == "<Snapshot 'clean'>"
    await vm.update(memory=1024)
    await vm.snapshots.create("later", wait=True)
    assert [(s.name, s.parent) for s in await vm.snapshots.list()] == [
        ("clean", None), ("later", "clean")
    ]  # fmt: skip
    assert (await vm.config(snapshot="clean")).memory == 512
    await (await vm.snapshots.get("clean")).rollback(wait=True)
    assert (await vm.config()).memory == 512
    with pytest.raises(TaskFailed, match="already used"):
        await vm.snapshots.create("clean", wait=True)
    await clean.delete(wait=True)
    with pytest.raises(NotFound, match="clean"):
        await vm.snapshots.get("clean")


async def test_clones_and_templates(apve: AsyncClient) -> None:
    vm = await new_vm(apve, name="web")
    full = await vm.clone(name="copy", full=True, wait=True)
    assert repr(full) == "<VM 101 'copy' stopped on pve1>"
    await vm.convert_to_template(wait=True)
    assert (await vm.refresh()).template
    task = await vm.clone(200, name="linked")
    linked = (await task.wait()).result
    assert linked is not None
    assert "base-100-disk-0" in str((await linked.config()).scsi[0].file)
    with pytest.raises(TaskFailed, match="in use"):
        await vm.delete(wait=True)
    with pytest.raises(AlreadyExists):
        await vm.clone(200)


async def test_a_backup_gives_its_volume(apve: AsyncClient) -> None:
    vm = await new_vm(apve, name="web")
    volume = await vm.backup(storage="local", notes="before the change", wait=True)
    assert volume.volid.startswith("local:backup/vzdump-qemu-100-")
    assert (volume.vmid, volume.content) == (100, "backup")
    elsewhere = await vm.backup(wait=True)
    assert elsewhere.volid.startswith("local:backup/")


@pytest.mark.parametrize("vmid", ["web", 99, -1, "", "1e3", 10**10])
async def test_what_is_no_id_is_refused_at_the_call(apve: AsyncClient, vmid: int | str) -> None:
    for call in (apve.vms, apve.containers):
        with pytest.raises(ParameterError, match="is not the id of a guest"):
            call(vmid)
    with pytest.raises(ParameterError, match="whole numbers from 100"):
        await apve.guests.get(vmid)
    assert apve.vms("100").vmid == 100


async def test_mistakes_are_named_before_anything_is_sent(
    apve: AsyncClient, pve_stub: Stub
) -> None:
    with pytest.raises(ParameterError) as caught:
        await apve.vms.create(  # type: ignore[call-overload]  # which checkers see, too
            node="pve1", memroy=512, cores=0, net={99: "virtio"}
        )
    assert set(caught.value.errors) == {"memroy", "cores", "net99"}
    with pytest.raises(NotFound, match="nope"):
        await apve.nodes.get("nope")
    vm = await new_vm(apve)
    with pytest.raises(NotRunning):
        await vm.reset()
    assert not pve_stub.journal.requests("POST", "/nodes/pve1/qemu")[1:]
