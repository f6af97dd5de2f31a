"""The typed operations against the reference server: what goes out, and what comes back."""

from __future__ import annotations

from typing import Any

import pytest

from pyvirt_sdk import (
    APIError,
    AsyncClient,
    AsyncTask,
    NotFound,
    ParameterError,
    PermissionDenied,
    Rows,
    TaskFailed,
)
from pyvirt_sdk.formats import Agent, Drive, NetDevice
from pyvirt_sdk.stub import Stub

TEMPLATE = "local:vztmpl/debian-12-standard_12.7-1_amd64.tar.zst"


async def new_vm(pve: AsyncClient, vmid: int = 100, **options: Any) -> None:
    qemu = pve.api.nodes("pve1").qemu
    await (await qemu.post(vmid=vmid, memory=512, **options)).wait()


async def test_an_object(apve: AsyncClient) -> None:
    version = await apve.api.version.get()
    assert version.release == "9.2"
    assert repr(apve.api.version) == "<api /version>"


async def test_rows(apve: AsyncClient) -> None:
    nodes = await apve.api.nodes.get()
    assert isinstance(nodes, Rows)
    assert [node.node for node in nodes] == ["pve1"]
    assert nodes.raw[0]["status"] == "online"


async def test_a_scalar(apve: AsyncClient) -> None:
    assert await apve.api.cluster.nextid.get() == "100"
    with pytest.raises(ParameterError):
        await apve.api.cluster.nextid.get(vmid=99)


async def test_nothing(apve: AsyncClient) -> None:
    pools = apve.api.pools
    await pools.post(poolid="lab")
    create: Any = pools.post  # as nothing comes back, checkers forbid to look at it
    assert await create(poolid="lab/east", comment="50% = half; a&b") is None
    [pool] = await pools.get(poolid="lab/east")
    assert pool.comment == "50% = half; a&b"
    await pools.delete(poolid="lab/east")
    assert [pool.poolid for pool in await pools.get()] == ["lab"]


async def test_a_task_is_a_promise(apve: AsyncClient) -> None:
    await new_vm(apve, name="web")
    start = apve.api.nodes("pve1").qemu(100).status.start
    task = await start.post(timeout=60)
    assert isinstance(task, AsyncTask)
    assert (await task.wait()).ok
    with pytest.raises(TaskFailed, match="running"):
        await (await start.post()).wait()
    status = await apve.api.nodes("pve1").tasks(task.upid).status.get()
    assert status.exitstatus == "OK"


async def test_perhaps_a_task(apve: AsyncClient) -> None:
    await new_vm(apve)
    task = await apve.api.nodes("pve1").qemu(100).config.post(cores=2)
    if task is not None:
        await task.wait()
    assert (await apve.api.nodes("pve1").qemu(100).config.get()).cores == 2


async def test_a_task_inside_an_object_stays_there(apve: AsyncClient) -> None:
    await new_vm(apve)
    proxy = await apve.api.nodes("pve1").qemu(100).vncproxy.post(websocket=True)
    assert proxy.upid
    assert str(proxy.upid).startswith("UPID:pve1:")


async def test_families_and_property_strings_in_each_way(apve: AsyncClient, pve_stub: Stub) -> None:
    await new_vm(
        apve,
        net={
            0: NetDevice(model="virtio", bridge="vmbr0"),
            2: "e1000,bridge=vmbr0",
            3: {"model": "rtl8139", "bridge": "vmbr0", "firewall": True},
            4: None,
        },
        scsi={0: Drive.new("local", size="1G", format="qcow2")},
        agent=Agent(enabled=True),
        numa=True,
        numa_n={0: "cpus=0"},
        sata={},
        tags=["web", "prod"],
    )
    config = await apve.api.nodes("pve1").qemu(100).config.get()
    assert config.net is not None
    assert {number: net.model for number, net in config.net.items()} == {
        0: "virtio", 2: "e1000", 3: "rtl8139"
    }  # fmt: skip
    raw = await apve.request("GET", "/nodes/pve1/qemu/100/config")
    assert raw["numa"] == 1
    assert raw["numa0"] == "cpus=0"
    assert raw["net3"].endswith("bridge=vmbr0,firewall=1")
    assert raw["tags"] == "prod;web"
    [sent] = pve_stub.journal.requests("POST", "/nodes/pve1/qemu")
    assert "sata" not in str(sent)


async def test_faults_are_told_all_at_once_by_the_names_of_the_api(apve: AsyncClient) -> None:
    with pytest.raises(ParameterError) as caught:
        await apve.api.nodes("pve1").qemu(100).migrate.post(
            target="no node", with_local_disks=2, bwlimit=-1  # type: ignore[arg-type]
        )  # fmt: skip
    assert set(caught.value.errors) == {"target", "with-local-disks", "bwlimit"}
    assert caught.value.operation == "POST /nodes/pve1/qemu/100/migrate"
    assert caught.value.status is None


async def test_a_wrong_id_is_refused_before_anything_is_asked(
    apve: AsyncClient, pve_stub: Stub
) -> None:
    with pytest.raises(ParameterError, match="vmid"):
        apve.api.nodes("pve1").qemu(99)
    assert pve_stub.journal.requests() == []


async def test_an_id_with_odd_characters_arrives_as_it_was(apve: AsyncClient) -> None:
    content = apve.api.nodes("pve1").storage("local").content
    with pytest.raises(APIError, match=r"my image#1\.iso"):
        await content("local:iso/my image#1.iso").delete()
    await apve.api.access.users.post(userid="o'neil+x@pve", comment="ü")
    assert (await apve.api.access.users("o'neil+x@pve").get()).comment == "ü"


async def test_what_only_root_may_do_says_so(apve: AsyncClient, pve_stub: Stub) -> None:
    execute = apve.api.nodes("pve1").execute
    assert "only root@pam" in str(type(execute).post.__doc__)
    with pytest.raises(PermissionDenied, match="root@pam"):
        await execute.post(commands="[]")


async def test_without_validation_the_server_decides(apve: AsyncClient, pve_stub: Stub) -> None:
    lenient = apve.with_options(validate=False)
    with pytest.raises(ParameterError) as caught:
        await lenient.api.nodes("pve1").qemu(99).config.put(cores=0)
    assert caught.value.status == 400
    assert {"vmid", "cores"} <= set(caught.value.errors)


async def test_a_resource_drops_to_its_operations(apve: AsyncClient, pve_stub: Stub) -> None:
    await new_vm(apve, name="web")
    vm = await apve.vms.get(100)
    assert (await vm.api.status.current.get()).status == "stopped"
    assert repr(apve.vms(100, node="pve1").api) == "<api /nodes/pve1/qemu/100>"
    assert repr(apve.containers(200, node="pve1").api) == "<api /nodes/pve1/lxc/200>"
    assert repr((await apve.guests.get(100)).api) == "<api /nodes/pve1/qemu/100>"
    assert repr(apve.nodes("pve1").api.dns) == "<api /nodes/pve1/dns>"
    assert repr(apve.storage("local").api) == "<api /storage/local>"


async def test_a_handle_without_a_node_asks_nobody_for_it(
    apve: AsyncClient, pve_stub: Stub
) -> None:
    with pytest.raises(ParameterError, match=r"refresh\(\)"):
        _ = apve.vms(100).api
    assert pve_stub.journal.requests() == []


async def test_options_of_a_copy_hold_for_its_operations(apve: AsyncClient) -> None:
    strict = apve.with_options(strict=True)
    assert (await strict.api.nodes.get())[0].node == "pve1"
    assert strict.api is strict.api
    assert strict.api is not apve.api


async def test_a_missing_thing_is_an_error_of_the_tree(apve: AsyncClient) -> None:
    with pytest.raises(NotFound):
        await apve.api.nodes("pve1").qemu(999).config.get()
