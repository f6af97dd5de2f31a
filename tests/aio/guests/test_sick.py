"""Nodes that are down, misspelt, or have lost a guest to another."""

from __future__ import annotations

import pytest

from pyvirt_sdk import AsyncClient, NodeUnreachable, NotFound, PartialWarning
from pyvirt_sdk.stub import Stub


def moved(stub: Stub, vmid: int, node: str) -> None:
    """What a move by high availability comes to."""
    stub.state.guests[vmid].node = node


@pytest.mark.pain(4)
async def test_a_node_that_is_down_costs_only_what_it_has(lab: AsyncClient, demo: Stub) -> None:
    demo.conditions.node_offline("pve2")
    assert len(await lab.guests.list()) == 6
    with pytest.warns(PartialWarning, match="pve2"):
        bridges = await lab.networks.list()
    assert {bridge.node for bridge in bridges} == {"pve1", "pve3"}
    assert set(bridges.errors) == {"pve2"}


@pytest.mark.pain(4)
async def test_of_many_guests_those_on_a_dead_node_are_reported(
    lab: AsyncClient, demo: Stub
) -> None:
    demo.conditions.node_offline("pve2")
    report = await lab.with_options(retries=0).guests.stop_all("@all")
    assert sorted(guest.vmid for guest in report.changed) == [100, 200]
    assert {one.guest.vmid for one in report.failed} == {101, 102}
    assert all(isinstance(one.error, NodeUnreachable) for one in report.failed)


@pytest.mark.pain(29)
async def test_a_guest_is_found_after_its_node_has_gone(lab: AsyncClient, demo: Stub) -> None:
    vm = await lab.vms.get(101)
    demo.conditions.node_offline("pve2")
    moved(demo, 101, "pve3")
    assert (await vm.config()).name == "db1"
    assert vm.node == "pve3"


@pytest.mark.pain(29)
async def test_power_follows_a_guest_though_its_task_is_what_fails(
    lab: AsyncClient, demo: Stub
) -> None:
    vm = await lab.vms.get(101)
    moved(demo, 101, "pve3")
    await vm.stop(wait=True)
    assert vm.node == "pve3"
    assert demo.state.guests[101].running is None
    moved(demo, 101, "pve1")
    await vm.start(wait=True)
    assert (await vm.refresh()).status == "running"
    assert len(demo.journal.requests("POST", "*/start")) == 2


@pytest.mark.pain(29)
async def test_the_agent_follows_its_guest(lab: AsyncClient, demo: Stub) -> None:
    vm = await lab.vms.get(101)
    moved(demo, 101, "pve3")
    await vm.agent.ping()
    assert vm.node == "pve3"


@pytest.mark.pain(29)
async def test_a_guest_that_is_nowhere_is_not_looked_for_forever(
    lab: AsyncClient, demo: Stub
) -> None:
    vm = await lab.vms.get(102)
    await lab.vms(102).delete(wait=True)
    demo.journal.clear()
    with pytest.raises(NotFound, match="no guest 102"):
        await vm.config()
    assert len(demo.journal.entries) == 2


@pytest.mark.pain(24)
async def test_a_node_in_the_wrong_case_is_called_by_its_name(lab: AsyncClient, demo: Stub) -> None:
    with pytest.raises(NotFound) as caught:
        await lab.nodes("PVE1").info()
    assert caught.value.hint == "the node is called 'pve1': case matters"
    # where names are looked up without regard to case, it is the proxy that fails
    demo.faults.add("GET", "/nodes/PVE2/*", status=596, reason="tls_process_server_certificate")
    with pytest.raises(NodeUnreachable) as unreachable:
        await lab.with_options(retries=0).nodes("PVE2").info()
    assert unreachable.value.hint == "the node is called 'pve2': case matters"
    with pytest.raises(NotFound) as caught:
        await lab.api.nodes("pve9").status.get()
    assert caught.value.hint == "there is no node 'pve9', but pve1, pve2, pve3"


@pytest.mark.pain(24)
async def test_a_node_that_is_down_keeps_its_name(lab: AsyncClient, demo: Stub) -> None:
    demo.conditions.node_offline("pve2")
    for _ in range(3):
        with pytest.raises(NodeUnreachable, match="could not reach"):
            await lab.with_options(retries=0).nodes("pve2").info()
    assert len(demo.journal.requests("GET", "/nodes")) == 1
    demo.faults.add("GET", "/nodes", status=403)
    with pytest.raises(NotFound, match="hostname lookup"):
        await lab.nodes("pve9").info()
