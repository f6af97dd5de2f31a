from typing import Any

import pytest

from pyvirt_sdk import formats, schema

MISSING = "property is missing and it is not optional"
UNKNOWN = "property is not defined in schema and the schema does not allow additional properties"
CREATE = ("POST", "/nodes/{node}/qemu")
GUEST: dict[str, Any] = {"node": "pve1", "vmid": 100}


@pytest.mark.parametrize(
    "params",
    [
        {},
        {"vmid": "100"},
        {"cores": 2, "onboot": True, "cpulimit": 1.5, "name": None},
        {"net0": "virtio,bridge=vmbr0", "net31": "virtio", "scsi0": "local-lvm:32"},
        {"net0": formats.NetDevice(model="virtio"), "scsi0": formats.Drive.new("nas", "8G")},
        {"tags": ["a", "b"], "agent": 1, "memory": 2048},
    ],
)
def test_what_is_accepted(params: dict[str, Any]) -> None:
    assert schema.validate(*CREATE, {**GUEST, **params}) == {}


@pytest.mark.parametrize(
    ("params", "faults"),
    [
        ({"vmid": None}, {"vmid": MISSING}),
        ({"vmid": 99}, {"vmid": "invalid format - value does not look like a valid VM ID"}),
        ({"vmid": "abc"}, {"vmid": "type check ('integer') failed - got 'abc'"}),
        ({"onboot": "true"}, {"onboot": "type check ('boolean') failed - got 'true'"}),
        ({"cpulimit": 129}, {"cpulimit": "value must have a maximum value of 128"}),
        ({"name": ["a", "b"]}, {"name": "type check ('string') failed - got ARRAY"}),
        ({"agent": {"enabled": 1}}, {"agent": "type check ('string') failed - got HASH"}),
        ({"bogus": 1, "net32": "virtio"}, {"bogus": UNKNOWN, "net32": UNKNOWN}),
        ({"net" + "9" * 5000: "virtio"}, {"net" + "9" * 5000: UNKNOWN}),
        ({"net": "virtio", "net00": "virtio"}, {"net": UNKNOWN, "net00": UNKNOWN}),
        ({"force": 1}, {"archive": "missing property required by 'force'"}),
        (
            {"bios": "x"},
            {"bios": "value 'x' does not have a value in the enumeration 'seabios, ovmf'"},
        ),
        (
            {"net0": "virtio,tag=0,x=1"},
            {
                "net0": "invalid format - format error\n"
                "net0.tag: value must have a minimum value of 1\n"
                f"net0.x: {UNKNOWN}"
            },
        ),
        ({"name": "a_b", "cores": 0}, {"name", "cores"}),
    ],
)
def test_what_is_refused(params: dict[str, Any], faults: Any) -> None:
    found = schema.validate(*CREATE, {**GUEST, **params})
    if isinstance(faults, set):
        assert set(found) == faults
    else:
        assert found == faults


def test_a_fault_in_a_list_is_named_by_its_place() -> None:
    path = "/cluster/notifications/endpoints/sendmail/{name}"
    params = {"name": "mail", "delete": ["comment", "1x"]}
    assert schema.validate("PUT", path, params) == {
        "delete[1]": "invalid format - invalid configuration ID '1x'"
    }
    assert schema.validate("PUT", path, {"name": "mail", "delete": "comment"}) == {}


def test_what_perl_holds_for_false_does_not_become_a_list() -> None:
    params = {"vms": "0"}
    faults = schema.validate("POST", "/cluster/bulk-action/guest/start", params)
    assert faults == {"vms": "type check ('array') failed"}


def test_an_object_does_not_become_a_list() -> None:
    faults = schema.validate(
        "POST",
        "/nodes/{node}/qemu/{vmid}/agent/exec",
        {
            **GUEST,
            "command": {"a": "b"},
        },
    )
    assert faults == {"command": "type check ('array') failed"}


def test_the_schema_of_a_list_may_depend_on_another_parameter() -> None:
    path = "/cluster/sdn/fabrics/fabric/{id}"
    params = {"id": "one", "delete": ["hello_interval"]}
    assert schema.validate("PUT", path, {**params, "protocol": "openfabric"}) == {}
    assert schema.validate("PUT", path, {**params, "protocol": "ospf"}) == {
        "delete[0]": "value 'hello_interval' does not have a value in the enumeration 'area'"
    }


def test_some_operations_take_more_than_they_say() -> None:
    path = "/cluster/sdn/fabrics/fabric/{id}"
    assert schema.validate("GET", path, {"id": "one", "more": 1}) == {}


@pytest.mark.parametrize(
    ("params", "faults"),
    [
        ({"type": "node-affinity", "nodes": "pve1"}, set()),
        ({"type": "node-affinity"}, {"nodes"}),
        ({"type": "resource-affinity", "affinity": "positive"}, set()),
        ({"type": "resource-affinity", "nodes": "pve1"}, {"affinity", "nodes"}),
        ({"type": "bogus", "nodes": "pve1"}, {"type"}),
        ({}, {"type"}),
    ],
)
def test_what_an_ha_rule_needs_depends_on_its_type(
    params: dict[str, str], faults: set[str]
) -> None:
    rule = {"rule": "rule1", "resources": "vm:100", **params}
    assert set(schema.validate("POST", "/cluster/ha/rules", rule)) == faults
