# Made from tests/aio/guests/test_sick.py by tools/convert.py: edit that file, then run `make sync`.
"""Nodes that are down, misspelt, or have lost a guest to another."""

from __future__ import annotations

import pytest

from pyvirt_sdk import Client, NodeUnreachable, NotFound, PartialWarning
from pyvirt_sdk.stub import Stub


def moved(stub: Stub, vmid: int, node: str) -> None:
    """What a move by high availability comes to."""
    stub.state.guests[vmid].node = node


@pytest.mark.pain(4)
def test_a_node_that_is_down_costs_only_what_it_has(lab: Client, demo: Stub) -> None:
    demo.conditions.node_offline("pve2")
    assert len(lab.guests.list()) == 6
    with pytest.warns(PartialWarning, match="pve2"):
        bridges = lab.networks.list()
    assert {bridge.node for bridge in bridges} == {"pve1", "pve3"}
    assert set(bridges.errors) == {"pve2"}


@pytest.mark.pain(4)
def test_of_many_guests_those_on_a_dead_node_are_reported(lab: Client, demo: Stub) -> None:
    demo.conditions.node_offline("pve2")
    report = lab.with_options(retries=0).guests.stop_all("@all")
    assert sorted(guest.vmid for guest in report.changed) == [100, 200]
    assert {one.guest.vmid for one in report.failed} == {101, 102}
    assert all(isinstance(one.error, NodeUnreachable) for one in report.failed)


@pytest.mark.pain(29)
def test_a_guest_is_found_after_its_node_has_gone(lab: Client, demo: Stub) -> None:
    vm = lab.vms.get(101)
    demo.conditions.node_offline("pve2")
    moved(demo, 101, "pve3")
    assert vm.config().name == "db1"
    assert vm.node == "pve3"


@pytest.mark.pain(29)
def test_power_follows_a_guest_though_its_task_is_what_fails(lab: Client, demo: Stub) -> None:
    vm = lab.vms.get(101)
    moved(demo, 101, "pve3")
    vm.stop(wait=True)
    assert vm.node == "pve3"
    assert demo.state.guests[101].running is None
    moved(demo, 101, "pve1")
    vm.start(wait=True)
    assert vm.refresh().status == "running"
    assert len(demo.journal.requests("POST", "*/start")) == 2


@pytest.mark.pain(29)
def test_the_agent_follows_its_guest(lab: Client, demo: Stub) -> None:
    vm = lab.vms.get(101)
    moved(demo, 101, "pve3")
    vm.agent.ping()
    assert vm.node == "pve3"


@pytest.mark.pain(29)
def test_a_guest_that_is_nowhere_is_not_looked_for_forever(lab: Client, demo: Stub) -> None:
    vm = lab.vms.get(102)
    lab.vms(102).delete(wait=True)
    demo.journal.clear()
    with pytest.raises(NotFound, match="no guest 102"):
        vm.config()
    assert len(demo.journal.entries) == 2


@pytest.mark.pain(24)
def test_a_node_in_the_wrong_case_is_called_by_its_name(lab: Client, demo: Stub) -> None:
    with pytest.raises(NotFound) as caught:
        lab.nodes("PVE1").info()
    assert caught.value.hint == "the node is called 'pve1': case matters"
    # where names are looked up without regard to case, it is the proxy that fails
    demo.faults.add("GET", "/nodes/PVE2/*", status=596, reason="tls_process_server_certificate")
    with pytest.raises(NodeUnreachable) as unreachable:
        lab.with_options(retries=0).nodes("PVE2").info()
    assert unreachable.value.hint == "the node is called 'pve2': case matters"
    with pytest.raises(NotFound) as caught:
        lab.api.nodes("pve9").status.get()
    assert caught.value.hint == "there is no node 'pve9', but pve1, pve2, pve3"


@pytest.mark.pain(24)
def test_a_node_that_is_down_keeps_its_name(lab: Client, demo: Stub) -> None:
    demo.conditions.node_offline("pve2")
    for _ in range(3):
        with pytest.raises(NodeUnreachable, match="could not reach"):
            lab.with_options(retries=0).nodes("pve2").info()
    assert len(demo.journal.requests("GET", "/nodes")) == 1
    demo.faults.add("GET", "/nodes", status=403)
    with pytest.raises(NotFound, match="hostname lookup"):
        lab.nodes("pve9").info()
