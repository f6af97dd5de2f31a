"""What exists since when, and which servers have it."""

from __future__ import annotations

import pytest

from pyvirt_sdk import schema
from pyvirt_sdk.formats.versions import parse_version
from pyvirt_sdk.schema.history import existed, lists_since, needs

CREATE = schema.operation("POST", "/nodes/{node}/qemu")
BACKUP = schema.operation("POST", "/nodes/{node}/vzdump")


@pytest.mark.parametrize(
    ("text", "version"),
    [("9.2.11", (9, 2, 11)), ("9.2", (9, 2)), ("8.0.0~7", (8, 0, 0)), ("9.2.11+", (9, 2, 11)),
     ("7.4-3", (7, 4))],
)  # fmt: skip
def test_versions_as_numbers(text: str, version: tuple[int, ...]) -> None:
    assert parse_version(text) == version


def test_what_was_always_there_needs_nothing() -> None:
    assert needs(CREATE, {"node": "pve1", "vmid": "100", "memory": "512", "net0": "virtio"}) == ()


@pytest.mark.parametrize(
    ("operation", "params", "said"),
    [
        (CREATE, {"virtiofs0": "x"}, "virtiofs0 needs Proxmox VE 8.4 or newer"),
        (CREATE, {"net1": "virtio,host-tunnel=1"},
         "net1: host-tunnel needs Proxmox VE 9.2 or newer"),
        (BACKUP, {"fleecing": "enabled=1"}, "fleecing needs Proxmox VE 8.2 or newer"),
        (BACKUP, {"maxfiles": "3"}, "maxfiles is gone from Proxmox VE 9.2 on"),
        (BACKUP, {"notification-policy": "always"},
         "notification-policy is there from Proxmox VE 8.1 on, and gone in 9.0"),
        (schema.operation("POST", "/cluster/bulk-action/guest/start"), {},
         "POST /cluster/bulk-action/guest/start needs Proxmox VE 9.1 or newer"),
        (schema.operation("POST", "/nodes/{node}/lxc/{vmid}/firewall/rules"), {"type": "forward"},
         "type=forward needs Proxmox VE 8.3 or newer"),
    ],
)  # fmt: skip
def test_what_came_or_went_is_named(
    operation: schema.Operation, params: dict[str, str], said: str
) -> None:
    assert [str(need) for need in needs(operation, params)] == [said]


@pytest.mark.parametrize(
    ("version", "met"),
    [((8, 0, 4), False), ((8, 1, 10), False), ((8, 1, 11), True), ((8, 2), True), ((9, 2), True)],
)
def test_the_package_in_which_it_came_counts(version: tuple[int, ...], met: bool) -> None:
    (need,) = needs(BACKUP, {"fleecing": "enabled=1"})
    assert need.met_by(version) is met


def test_what_was_backported_is_there_in_the_older_line() -> None:
    ticket = schema.operation("POST", "/access/vncticket")
    for need in needs(ticket, {}):
        assert not need.met_by((8, 4, 18))
        assert need.met_by((8, 4, 19))
        assert not need.met_by((8, 3, 30))


def test_what_is_gone_was_there_before() -> None:
    (need,) = needs(BACKUP, {"maxfiles": "3"})
    assert need.met_by((9, 1, 5))
    assert not need.met_by((9, 2, 0))
    assert existed(BACKUP, "maxfiles")
    assert not existed(BACKUP, "maxflies")


def test_lists_that_were_one_text() -> None:
    assert lists_since(BACKUP, {"exclude-path": ["/tmp"], "vmid": "100"}) == {"exclude-path": "8.0"}
    assert lists_since(BACKUP, {"exclude-path": "/tmp"}) == {}


def test_every_operation_can_be_asked() -> None:
    newer = [operation for operation in schema.operations() if needs(operation, {})]
    assert 100 < len(newer) < 300
