import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from pyvirt_sdk import schema
from pyvirt_sdk.schema.privileges import AllOf, AnyOf, Permissions, Privileges, Special

FACTS = Path(__file__).parents[4] / "shared" / "facts" / "pve-api-facts.json.gz"
OPERATIONS = 680


def test_all_operations_are_here() -> None:
    operations = list(schema.operations())
    assert len(operations) == OPERATIONS
    assert len({str(operation) for operation in operations}) == OPERATIONS
    for operation in operations:
        assert schema.operation(operation.method, operation.path) is operation
        assert set(operation.path_params) <= set(operation.params)
        assert schema.answer(operation.method, operation.path) is not None


def test_what_an_operation_knows() -> None:
    create = schema.operation("POST", "/nodes/{node}/qemu")
    assert (create.name, create.area, create.task) == ("create_vm", "nodes-qemu", "upid")
    assert (create.protected, create.proxyto, create.allowtoken) == (True, "node", True)
    assert set(create.required) == {"node", "vmid"}
    assert create.families["net"].last == 31
    assert str(create) == "POST /nodes/{node}/qemu"


@pytest.mark.parametrize(("method", "path"), [("GET", "/nope"), ("POST", "/version")])
def test_an_unknown_operation_is_named(method: str, path: str) -> None:
    with pytest.raises(LookupError, match=f"no such operation: {method} {path}"):
        schema.operation(method, path)


def test_permissions_are_data() -> None:
    assert schema.permissions("GET", "/version") == Permissions("users")
    assert schema.permissions("GET", "/access/domains").who == "world"
    assert schema.permissions("POST", "/access/ticket").who == "world"
    assert schema.permissions("GET", "/access/permissions").incomplete
    assert schema.permissions("PUT", "/nodes/{node}/qemu/{vmid}/config").check == Privileges(
        "/vms/{vmid}",
        (
            *("VM.Config.Disk", "VM.Config.CDROM", "VM.Config.CPU", "VM.Config.Memory"),
            *("VM.Config.Network", "VM.Config.HWType", "VM.Config.Options"),
            "VM.Config.Cloudinit",
        ),
        any=True,
    )


def test_combined_permissions() -> None:
    move = schema.permissions("POST", "/nodes/{node}/qemu/{vmid}/clone").check
    assert isinstance(move, AllOf)
    assert isinstance(move.checks[1], AnyOf)
    assert Privileges("/pool/{pool}", ("VM.Allocate",), when="pool") in move.checks[1].checks
    password = schema.permissions("PUT", "/access/password").check
    assert isinstance(password, AnyOf)
    assert Special("userid-param", ("self",)) in password.checks


def test_who_may_call_is_known_for_every_operation() -> None:
    kinds = {schema.permissions(op.method, op.path).who for op in schema.operations()}
    assert kinds == {"world", "users", "root", "checked"}
    closed = [op for op in schema.operations() if not op.allowtoken]
    assert all(not schema.permissions(op.method, op.path).tokens for op in closed)


def test_answers_are_as_seen() -> None:
    next_id = schema.answer("GET", "/cluster/nextid")
    assert (next_id["type"], next_id["declared"]) == ("string", "integer")
    ticket = schema.answer("POST", "/access/ticket")["properties"]
    assert ticket["NeedTFA"]["undeclared"]
    assert ticket["NeedTFA"]["optional"]
    mapping = schema.answer("GET", "/cluster/mapping/pci")["items"]["properties"]
    assert mapping["description"]["optional"]
    assert schema.answer("GET", "/access/permissions")["map"]


@pytest.mark.skipif(not FACTS.is_file(), reason="the facts are not here")
def test_nothing_of_the_facts_is_lost() -> None:
    facts: dict[str, Any] = json.loads(gzip.decompress(FACTS.read_bytes()))
    for known in facts["operations"]:
        operation = schema.operation(known["method"], known["path"])
        assert operation.name == known["name"]
        assert operation.task == known.get("task")
        assert operation.permissions == known.get("permissions")
        assert set(operation.params) == {*known["params"], *operation.path_params}
        for name, expected in known["params"].items():
            got = operation.params[name]
            assert set(expected) - set(got) <= {
                *("in", "source", "enum_from_published", "default_dynamic"),
            }
            assert all(expected[key] == value for key, value in got.items())
