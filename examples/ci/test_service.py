"""Tests against a served cluster, whichever the environment names."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from pyvirt_sdk import VM, Client


@pytest.fixture
def cluster() -> Iterator[Client]:
    with Client.from_env() as pve:
        yield pve


@pytest.fixture
def vm(cluster: Client) -> Iterator[VM]:
    """A VM for one test."""
    node = next(one.node for one in cluster.nodes.list() if one.status == "online")
    made = cluster.vms.create(node=node, name="example-ci", memory=128, tags="example", wait=True)
    yield made
    made.ensure_stopped()
    made.delete(purge=True, wait=True)


def test_it_starts(vm: VM) -> None:
    vm.start(wait=True)
    assert vm.refresh().status == "running"


def test_it_is_found(cluster: Client, vm: VM) -> None:
    assert vm.vmid in [one.vmid for one in cluster.vms.list(tags="example")]
