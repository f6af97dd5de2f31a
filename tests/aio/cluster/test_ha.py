from __future__ import annotations

import pytest

from pyvirt_sdk import AsyncClient, NotFound, ServerError
from pyvirt_sdk.stub import Stub


async def test_a_guest_is_kept_running_and_moved(lab: AsyncClient, demo: Stub) -> None:
    web = await lab.ha.resources.create("vm:100", state="started", max_restart=2)
    assert (web.sid, web.state, web.max_restart) == ("vm:100", "started", 2)
    assert repr(web) == "<HAResource 'vm:100'>"
    demo.clock.advance(60)
    assert (await web.wait_state("started")).node == "pve1"
    states = {one.id: one.state for one in await lab.ha.status() if one.sid}
    assert states["service:vm:100"] == "started"
    await web.update(state="stopped", unset=["max_restart"])
    assert web.state == "stopped"
    with pytest.raises(TimeoutError, match="vm:100 is not error"):
        await web.wait_state("error", timeout=0.05, poll=0.01)
    await web.delete()
    with pytest.raises(NotFound):
        await lab.ha.resources.get("vm:100")


async def test_a_resource_is_moved_by_the_manager(lab: AsyncClient, demo: Stub) -> None:
    vm = await lab.vms.create(node="pve1", name="light", wait=True)
    light = await lab.ha.resources.create(f"vm:{vm.vmid}", state="started")
    await light.migrate("pve2")
    await light.wait_state("started")
    assert demo.state.guests[vm.vmid].node == "pve2"
    await light.relocate("pve3")
    await light.wait_state("started")
    assert demo.state.guests[vm.vmid].node == "pve3"


async def test_rules_say_where(lab: AsyncClient) -> None:
    for vmid in (100, 101):
        await lab.ha.resources.create(f"vm:{vmid}")
    rule = await lab.ha.rules.create(
        "apart", type="resource-affinity", affinity="negative", resources=["vm:100", "vm:101"]
    )
    assert set(rule.resources) == {"vm:100", "vm:101"}
    await rule.update(comment="never on one node")
    assert (rule.comment, rule.affinity) == ("never on one node", "negative")
    assert [one.rule for one in await lab.ha.rules.list()] == ["apart"]
    await rule.delete()
    assert len(await lab.ha.rules.list()) == 0


async def test_groups_are_of_older_releases(lab: AsyncClient) -> None:
    with pytest.raises(ServerError, match="migrated to rules"):
        await lab.ha.groups.create("fast", nodes=["pve1:2", "pve2"])
