from __future__ import annotations

import pytest

from pyvirt_sdk import AsyncClient, ParameterError
from pyvirt_sdk.stub import Stub


async def test_who_belongs_to_the_cluster(person: AsyncClient, demo: Stub) -> None:
    membership = person.cluster.membership
    assert [(one.name, one.nodeid) for one in await membership.list()] == [
        ("pve1", 1), ("pve2", 2), ("pve3", 3),
    ]  # fmt: skip
    totem = await membership.totem()
    assert totem is not None
    assert totem.cluster_name == demo.state.cluster_name
    assert await membership.quorum_device() is None
    demo.conditions.node_offline("pve3")
    await membership.remove("pve3")
    assert [one.name for one in await membership.list()] == ["pve1", "pve2"]


async def test_a_node_alone_has_no_totem(apve: AsyncClient) -> None:
    assert await apve.cluster.membership.totem() is None


async def test_processors_of_the_clusters_own(lab: AsyncClient) -> None:
    model = await lab.cluster.cpu_models.create("fast", reported_model="EPYC", flags="+aes")
    assert (model.reported_model, model.flags) == ("EPYC", "+aes")
    await model.update(hidden=True, unset=["flags"])
    assert (model.hidden, model.flags) == (True, None)
    names = {one.name for one in await lab.nodes("pve1").cpu_models() if one.custom}
    assert names == {"custom-fast"}
    await model.delete()
    assert len(await lab.cluster.cpu_models.list()) == 0
    with pytest.raises(ParameterError, match="reported-model"):
        await lab.cluster.cpu_models.create("slow")


async def test_what_the_manager_has_noted(lab: AsyncClient, demo: Stub) -> None:
    await lab.ha.resources.create("vm:100", state="started", failback=False)
    demo.clock.advance(60)
    notes = await lab.ha.manager()
    assert notes.node_status["pve2"] == "online"
    assert notes.service_status["vm:100"]["node"] == "pve1"
    (row,) = [one for one in await lab.ha.status() if one.sid == "vm:100"]
    assert (row.request_state, row.crm_state) == ("started", "started")
    assert (await lab.ha.resources.get("vm:100")).failback is False
    await lab.ha.disarm("freeze")
    (fencing,) = [one for one in await lab.ha.status() if one.type == "fencing"]
    assert (fencing.armed_state, fencing.resource_mode) == ("disarmed", "freeze")
