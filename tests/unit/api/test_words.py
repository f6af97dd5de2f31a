"""What the docstrings of operations say."""

from __future__ import annotations

import doctest
import importlib

import pytest

from pyvirt_sdk import schema
from pyvirt_sdk._api.sync.tree.nodes_qemu import NodesQemuStatusStartAPI
from tools.operation_words import headline, permission


@pytest.mark.parametrize(
    "name",
    [
        "pyvirt_sdk._api.ids", "tools.operation_tree", "tools.operation_types",
        "tools.operation_words",
    ],
)  # fmt: skip
def test_examples_run(name: str) -> None:
    failed, tried = doctest.testmod(importlib.import_module(name))
    assert tried
    assert not failed


@pytest.mark.parametrize(
    ("method", "path", "said"),
    [
        ("GET", "/nodes/{node}/qemu", "List VMs of a node."),
        ("GET", "/nodes/{node}/qemu/{vmid}", "List what there is below a VM."),
        ("GET", "/nodes/{node}/lxc/{vmid}/config", "Read config of a container."),
        ("POST", "/nodes/{node}/qemu/{vmid}/status/start", "Start (a VM)."),
        ("POST", "/nodes/{node}/qemu/{vmid}/config", "Change config of a VM."),
        ("PUT", "/access/users/{userid}", "Change a user."),
        ("DELETE", "/nodes/{node}/network", "Revert network changes (a node)."),
        ("DELETE", "/cluster/firewall/ipset/{name}/{cidr}", "Remove an entry."),
    ],
)
def test_the_headline_comes_from_name_and_place(method: str, path: str, said: str) -> None:
    assert headline(schema.operation(method, path)) == said


@pytest.mark.parametrize(
    ("method", "path", "said"),
    [
        ("GET", "/version", "any user may call it"),
        ("GET", "/access/domains", "needs no login; the server checks or filters more"),
        ("POST", "/nodes/{node}/execute", "only root@pam"),
        ("PUT", "/storage/{storage}", "needs Datastore.Allocate on /storage"),
    ],
)
def test_who_may_call(method: str, path: str, said: str) -> None:
    assert permission(schema.operation(method, path)) == said


def test_there_are_words_for_every_operation() -> None:
    for operation in schema.operations():
        line = headline(operation)
        assert line[0].isupper()
        assert line.endswith(".")
        assert len(line) < 90
        assert permission(operation)


def test_a_docstring_says_all_of_it() -> None:
    said = NodesQemuStatusStartAPI.post.__doc__ or ""
    for part in (
        "Start (a VM).",
        "POST /nodes/{node}/qemu/{vmid}/status/start",
        "starts a task",
        "VM.PowerMgmt on",
        "https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/qemu/{vmid}/status/start",
    ):
        assert part in said


def test_what_tokens_may_not_call_says_so() -> None:
    password = schema.operation("PUT", "/access/password")
    assert permission(password).endswith("not with API tokens")
