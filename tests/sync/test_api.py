# Made from tests/aio/test_api.py by tools/convert.py: edit that file, then run `make sync`.
"""The typed operations against the reference server: what goes out, and what comes back."""

from __future__ import annotations

from typing import Any

import pytest

from pyvirt_sdk import (
    APIError,
    Client,
    NotFound,
    ParameterError,
    PermissionDenied,
    Rows,
    Task,
    TaskFailed,
)
from pyvirt_sdk.formats import Agent, Drive, NetDevice
from pyvirt_sdk.stub import Stub

TEMPLATE = "local:vztmpl/debian-12-standard_12.7-1_amd64.tar.zst"


def new_vm(pve: Client, vmid: int = 100, **options: Any) -> None:
    qemu = pve.api.nodes("pve1").qemu
    qemu.post(vmid=vmid, memory=512, **options).wait()


def test_an_object(pve: Client) -> None:
    version = pve.api.version.get()
    assert version.release == "9.2"
    assert repr(pve.api.version) == "<api /version>"


def test_rows(pve: Client) -> None:
    nodes = pve.api.nodes.get()
    assert isinstance(nodes, Rows)
    assert [node.node for node in nodes] == ["pve1"]
    assert nodes.raw[0]["status"] == "online"


def test_a_scalar(pve: Client) -> None:
    assert pve.api.cluster.nextid.get() == "100"
    with pytest.raises(ParameterError):
        pve.api.cluster.nextid.get(vmid=99)


def test_nothing(pve: Client) -> None:
    pools = pve.api.pools
    pools.post(poolid="lab")
    create: Any = pools.post  # as nothing comes back, checkers forbid to look at it
    assert create(poolid="lab/east", comment="50% = half; a&b") is None
    [pool] = pools.get(poolid="lab/east")
    assert pool.comment == "50% = half; a&b"
    pools.delete(poolid="lab/east")
    assert [pool.poolid for pool in pools.get()] == ["lab"]


def test_a_task_is_a_promise(pve: Client) -> None:
    new_vm(pve, name="web")
    start = pve.api.nodes("pve1").qemu(100).status.start
    task = start.post(timeout=60)
    assert isinstance(task, Task)
    assert task.wait().ok
    with pytest.raises(TaskFailed, match="running"):
        start.post().wait()
    status = pve.api.nodes("pve1").tasks(task.upid).status.get()
    assert status.exitstatus == "OK"


def test_perhaps_a_task(pve: Client) -> None:
    new_vm(pve)
    task = pve.api.nodes("pve1").qemu(100).config.post(cores=2)
    if task is not None:
        task.wait()
    assert pve.api.nodes("pve1").qemu(100).config.get().cores == 2


def test_a_task_inside_an_object_stays_there(pve: Client) -> None:
    new_vm(pve)
    proxy = pve.api.nodes("pve1").qemu(100).vncproxy.post(websocket=True)
    assert proxy.upid
    assert str(proxy.upid).startswith("UPID:pve1:")


def test_families_and_property_strings_in_each_way(pve: Client, pve_stub: Stub) -> None:
    new_vm(
        pve,
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
    config = pve.api.nodes("pve1").qemu(100).config.get()
    assert config.net is not None
    assert {number: net.model for number, net in config.net.items()} == {
        0: "virtio", 2: "e1000", 3: "rtl8139"
    }  # fmt: skip
    raw = pve.request("GET", "/nodes/pve1/qemu/100/config")
    assert raw["numa"] == 1
    assert raw["numa0"] == "cpus=0"
    assert raw["net3"].endswith("bridge=vmbr0,firewall=1")
    assert raw["tags"] == "prod;web"
    [sent] = pve_stub.journal.requests("POST", "/nodes/pve1/qemu")
    assert "sata" not in str(sent)


def test_faults_are_told_all_at_once_by_the_names_of_the_api(pve: Client) -> None:
    with pytest.raises(ParameterError) as caught:
        pve.api.nodes("pve1").qemu(100).migrate.post(
            target="no node", with_local_disks=2, bwlimit=-1  # type: ignore[arg-type]
        )  # fmt: skip
    assert set(caught.value.errors) == {"target", "with-local-disks", "bwlimit"}
    assert caught.value.operation == "POST /nodes/pve1/qemu/100/migrate"
    assert caught.value.status is None


def test_a_wrong_id_is_refused_before_anything_is_asked(pve: Client, pve_stub: Stub) -> None:
    with pytest.raises(ParameterError, match="vmid"):
        pve.api.nodes("pve1").qemu(99)
    assert pve_stub.journal.requests() == []


def test_an_id_with_odd_characters_arrives_as_it_was(pve: Client) -> None:
    content = pve.api.nodes("pve1").storage("local").content
    with pytest.raises(APIError, match=r"my image#1\.iso"):
        content("local:iso/my image#1.iso").delete()
    pve.api.access.users.post(userid="o'neil+x@pve", comment="ü")
    assert pve.api.access.users("o'neil+x@pve").get().comment == "ü"


def test_what_only_root_may_do_says_so(pve: Client, pve_stub: Stub) -> None:
    execute = pve.api.nodes("pve1").execute
    assert "only root@pam" in str(type(execute).post.__doc__)
    with pytest.raises(PermissionDenied, match="root@pam"):
        execute.post(commands="[]")


def test_without_validation_the_server_decides(pve: Client, pve_stub: Stub) -> None:
    lenient = pve.with_options(validate=False)
    with pytest.raises(ParameterError) as caught:
        lenient.api.nodes("pve1").qemu(99).config.put(cores=0)
    assert caught.value.status == 400
    assert {"vmid", "cores"} <= set(caught.value.errors)


def test_a_resource_drops_to_its_operations(pve: Client, pve_stub: Stub) -> None:
    new_vm(pve, name="web")
    vm = pve.vms.get(100)
    assert vm.api.status.current.get().status == "stopped"
    assert repr(pve.vms(100, node="pve1").api) == "<api /nodes/pve1/qemu/100>"
    assert repr(pve.containers(200, node="pve1").api) == "<api /nodes/pve1/lxc/200>"
    assert repr(pve.guests.get(100).api) == "<api /nodes/pve1/qemu/100>"
    assert repr(pve.nodes("pve1").api.dns) == "<api /nodes/pve1/dns>"
    assert repr(pve.storage("local").api) == "<api /storage/local>"


def test_a_handle_without_a_node_asks_nobody_for_it(pve: Client, pve_stub: Stub) -> None:
    with pytest.raises(ParameterError, match=r"refresh\(\)"):
        _ = pve.vms(100).api
    assert pve_stub.journal.requests() == []


def test_options_of_a_copy_hold_for_its_operations(pve: Client) -> None:
    strict = pve.with_options(strict=True)
    assert strict.api.nodes.get()[0].node == "pve1"
    assert strict.api is strict.api
    assert strict.api is not pve.api


def test_a_missing_thing_is_an_error_of_the_tree(pve: Client) -> None:
    with pytest.raises(NotFound):
        pve.api.nodes("pve1").qemu(999).config.get()
