# Made from tests/aio/cluster/test_ha.py by tools/convert.py: edit that file, then run `make sync`.
from __future__ import annotations

import pytest

from pyvirt_sdk import Client, NotFound, ServerError
from pyvirt_sdk.stub import Stub


def test_a_guest_is_kept_running_and_moved(lab: Client, demo: Stub) -> None:
    web = lab.ha.resources.create("vm:100", state="started", max_restart=2)
    assert (web.sid, web.state, web.max_restart) == ("vm:100", "started", 2)
    assert repr(web) == "<HAResource 'vm:100'>"
    demo.clock.advance(60)
    assert web.wait_state("started").node == "pve1"
    states = {one.id: one.state for one in lab.ha.status() if one.sid}
    assert states["service:vm:100"] == "started"
    web.update(state="stopped", unset=["max_restart"])
    assert web.state == "stopped"
    with pytest.raises(TimeoutError, match="vm:100 is not error"):
        web.wait_state("error", timeout=0.05, poll=0.01)
    web.delete()
    with pytest.raises(NotFound):
        lab.ha.resources.get("vm:100")


def test_a_resource_is_moved_by_the_manager(lab: Client, demo: Stub) -> None:
    vm = lab.vms.create(node="pve1", name="light", wait=True)
    light = lab.ha.resources.create(f"vm:{vm.vmid}", state="started")
    light.migrate("pve2")
    light.wait_state("started")
    assert demo.state.guests[vm.vmid].node == "pve2"
    light.relocate("pve3")
    light.wait_state("started")
    assert demo.state.guests[vm.vmid].node == "pve3"


def test_rules_say_where(lab: Client) -> None:
    for vmid in (100, 101):
        lab.ha.resources.create(f"vm:{vmid}")
    rule = lab.ha.rules.create(
        "apart", type="resource-affinity", affinity="negative", resources=["vm:100", "vm:101"]
    )
    assert set(rule.resources) == {"vm:100", "vm:101"}
    rule.update(comment="never on one node")
    assert (rule.comment, rule.affinity) == ("never on one node", "negative")
    assert [one.rule for one in lab.ha.rules.list()] == ["apart"]
    rule.delete()
    assert len(lab.ha.rules.list()) == 0


def test_groups_are_of_older_releases(lab: Client) -> None:
    with pytest.raises(ServerError, match="migrated to rules"):
        lab.ha.groups.create("fast", nodes=["pve1:2", "pve2"])
