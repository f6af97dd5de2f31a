from __future__ import annotations

import warnings
from collections.abc import Mapping
from typing import Any

import pytest

from pyvirt_sdk.errors import InvalidResponse
from pyvirt_sdk.models.base import DriftWarning
from pyvirt_sdk.models.config import VMConfig
from pyvirt_sdk.models.guest import VMData
from pyvirt_sdk.models.network import InterfaceData
from pyvirt_sdk.models.rows import Rows
from pyvirt_sdk.models.storage import StorageData


def test_numbers_that_come_as_text_are_read() -> None:
    vm = VMData.read({"vmid": "100", "maxmem": "1024", "cpus": 2, "template": "1"})
    assert (vm.vmid, vm.maxmem, vm.cpus, vm.template) == (100, 1024, 2, True)


def test_keys_that_nobody_declared_are_kept() -> None:
    vm = VMData.read({"vmid": 100, "of-the-future": {"x": 1}})
    assert vm.model_dump()["of-the-future"] == {"x": 1}


@pytest.mark.pain(17)
def test_a_drifted_value_is_kept_and_costs_nothing_else() -> None:
    with pytest.warns(DriftWarning, match=r"VMData\.uptime"):
        vm = VMData.read({"vmid": 100, "uptime": "soon", "maxmem": 1, "name": None})
    assert vm.model_dump(include={"vmid", "uptime", "maxmem"}, warnings=False) == {
        "vmid": 100, "uptime": "soon", "maxmem": 1
    }  # fmt: skip
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        VMData.read({"vmid": 100, "uptime": "later"})  # warned of once is enough


def test_a_row_without_its_id_is_still_a_row() -> None:
    vm = VMData.read({"name": "web"}, strict=True)
    assert vm.model_dump(include={"name", "vmid"}) == {"name": "web", "vmid": None}


def test_a_key_that_is_no_text_costs_nothing_else() -> None:
    vm = VMData.read({"vmid": 100, "half \ud800 of a pair": 1})
    assert vm.vmid == 100
    assert vm.model_extra == {"half ? of a pair": 1}


def test_strict_reading_refuses_drift() -> None:
    with pytest.raises(InvalidResponse, match="maxmem"):
        VMData.read({"vmid": 100, "maxmem": "much"}, strict=True)


@pytest.mark.parametrize(
    ("text", "tags"), [("a;b", ("a", "b")), ("a", ("a",)), ("", ()), (None, ())]
)
def test_tags(text: str | None, tags: tuple[str, ...]) -> None:
    assert VMData.read({"vmid": 100, "tags": text}).tags == tags


def test_contents_of_a_storage() -> None:
    storage = StorageData.read({"storage": "local", "content": "iso,backup", "shared": 1})
    assert storage.content == {"iso", "backup"}
    assert storage.shared is True


def test_interfaces_of_open_vswitch() -> None:
    row = {"iface": "vmbr7", "type": "OVSBridge", "ovs_ports": "eno1 lan7", "ovs_tag": "7"}
    bridge = InterfaceData.read(row)
    assert (bridge.ovs_ports, bridge.ovs_tag) == (("eno1", "lan7"), 7)


def test_devices_are_gathered_by_number() -> None:
    config = VMConfig.read(
        {"memory": "current=2048", "boot": " ", "net0": "virtio=BC:24:11:00:00:01,bridge=vmbr0",
         "net2": "e1000", "numa": 1, "numa0": "cpus=0-1,memory=512", "scsi0": "local:1,size=4G",
         "future0": "x", "of-the-future7": "y"}
    )  # fmt: skip
    assert (config.memory, config.boot, config.numa) == (2048, None, True)
    assert {number: net.model for number, net in config.net.items()} == {0: "virtio", 2: "e1000"}
    assert config.net[0].macaddr == "BC:24:11:00:00:01"
    assert config.numa_n[0].memory == 512
    assert str(config.scsi[0]) == "local:1,size=4G"
    assert config.model_extra == {"future0": "x", "of-the-future7": "y"}


def test_a_kind_of_device_that_stands_in_many_families_is_read_in_each() -> None:
    config = VMConfig.read({"scsi0": "local:1", "virtio0": "local:2", "sata3": "local:3"})
    drives = config.scsi[0], config.virtio[0], config.sata[3]
    assert [drive.file for drive in drives] == ["local:1", "local:2", "local:3"]


def test_what_is_no_object_is_refused() -> None:
    with pytest.raises(InvalidResponse, match="VMData: unexpected NoneType"):
        VMData.read(None)


def test_a_device_that_cannot_be_read_stays_as_it_came() -> None:
    with pytest.warns(DriftWarning, match=r"VMConfig\.net"):
        config = VMConfig.read({"name": "web", "net0": "virtio,bridge=vmbr0", "net1": {"x": 1}})
    assert config.name == "web"
    assert vars(config)["net"] == {0: "virtio,bridge=vmbr0", 1: {"x": 1}}


def test_rows_are_made_when_they_are_looked_at() -> None:
    made: list[int] = []

    def make(row: Mapping[str, Any]) -> int:
        made.append(row["n"])
        return int(row["n"])

    rows = Rows([{"n": n} for n in range(1000)], make)
    assert (len(rows), made) == (1000, [])
    assert rows[-1] == rows[999] == 999
    assert made == [999]
    assert list(rows[10:12]) == [10, 11]
    assert rows[:2] == [0, 1]
    assert sum(row["n"] for row in rows.raw) == 499500
    assert made == [999, 10, 11, 0, 1]
    with pytest.raises(IndexError):
        rows[1000]


def test_long_lists_show_their_head() -> None:
    assert repr(Rows([{"n": n} for n in range(3)], lambda row: row["n"])) == "[0, 1, 2]"
    assert repr(Rows([{}] * 100, lambda _row: "x")).endswith("'x', ... 100 in all]")


def test_a_table() -> None:
    rows = Rows([{"vmid": 100, "name": "web"}, {"vmid": 9, "name": None}], dict)
    assert rows.table("name", "vmid").splitlines() == ["name  vmid", "web    100", "         9"]
