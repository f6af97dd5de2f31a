"""High availability: resources, the rules they follow, and what the manager makes of them."""

from __future__ import annotations

import pytest

from pyvirt_sdk.stub import Stub
from tests.stub.asking import Asking

_HA = "/cluster/ha"


@pytest.fixture
def cluster() -> Asking:
    return Asking(Stub.demo())


def _manage(ask: Asking, *sids: str, **more: str) -> None:
    for sid in sids:
        assert ask.post(f"{_HA}/resources", {"sid": sid, **more}).data is None


def _row(ask: Asking, ident: str) -> dict[str, str]:
    rows = ask.get(f"{_HA}/status/current").data
    found: dict[str, str] = next(row for row in rows if row["id"] == ident)
    return found


def test_a_single_node_has_no_manager(ask: Asking) -> None:
    ask.done(ask.post("/nodes/pve1/qemu", {"vmid": 100}))
    _manage(ask, "100")
    assert _row(ask, "service:vm:100")["state"] == "queued"
    assert _row(ask, "fencing")["armed-state"] == "standby"
    status = ask.get("/nodes/pve1/qemu/100/status/current").data
    assert (status["status"], status["ha"]) == ("stopped", {"managed": 1, "state": None})


def test_a_manager_starts_and_stops_what_it_is_told(cluster: Asking) -> None:
    _manage(cluster, "vm:102", state="started")
    vm = "/nodes/pve2/qemu/102/status/current"
    assert cluster.get(vm).data["status"] == "running"
    assert _row(cluster, "service:vm:102")["crm_state"] == "started"
    cluster.put(f"{_HA}/resources/vm:102", {"state": "disabled"})
    assert cluster.get(vm).data["status"] == "stopped"


def test_a_disarmed_manager_leaves_everything_as_it_is(cluster: Asking) -> None:
    cluster.post(f"{_HA}/status/disarm-ha", {"resource-mode": "freeze"})
    assert _row(cluster, "fencing")["armed-state"] == "disarmed"
    _manage(cluster, "vm:102")
    assert cluster.get("/nodes/pve2/qemu/102/status/current").data["status"] == "stopped"
    cluster.post(f"{_HA}/status/arm-ha")
    assert _row(cluster, "fencing")["armed-state"] == "armed"


def test_resources_move_together_and_keep_apart(cluster: Asking) -> None:
    _manage(cluster, "vm:100", "vm:101", "vm:102", state="started")
    together = {"rule": "together", "type": "resource-affinity", "affinity": "positive"}
    apart = {"rule": "apart", "type": "resource-affinity", "affinity": "negative"}
    cluster.post(f"{_HA}/rules", {**together, "resources": "vm:101,vm:102"})
    cluster.post(f"{_HA}/rules", {**apart, "resources": "vm:100,vm:102"})
    blocked = cluster.post(f"{_HA}/resources/vm:101/migrate", {"node": "pve1"}).data
    assert blocked["blocking-resources"] == [{"sid": "vm:100", "cause": "resource-affinity"}]
    moved = cluster.post(f"{_HA}/resources/101/relocate", {"node": "pve3"}).data
    assert moved == {
        "sid": "vm:101",
        "requested-node": "pve3",
        "comigrated-resources": ["vm:102"],
    }
    guests = cluster.get("/cluster/resources", {"type": "vm"}).data
    where = {guest["vmid"]: (guest["node"], guest["status"]) for guest in guests}
    assert (where[100], where[101]) == (("pve1", "running"), ("pve3", "running"))
    assert where[102] == ("pve3", "running")


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ({"resources": "vm:101"}, "rule is ineffective as there are less than two resources"),
        (
            {"resources": "vm:100,vm:101", "affinity": "negative"},
            "rule shares two or more resources with a positive resource affinity rule",
        ),
    ],
)
def test_a_rule_nobody_can_follow_is_refused(
    cluster: Asking, rule: dict[str, str], text: str
) -> None:
    _manage(cluster, "vm:100", "vm:101")
    base = {"rule": "first", "type": "resource-affinity", "affinity": "positive"}
    cluster.post(f"{_HA}/rules", {**base, "resources": "vm:100,vm:101"})
    answer = cluster.post(f"{_HA}/rules", {**base, "rule": "second", **rule})
    assert answer.document["message"] == (
        f"create ha rule failed: 400 Rule 'second' is invalid.\nresources: {text}\n\n"
    )


def test_rules_are_in_order_and_sets_in_theirs(cluster: Asking) -> None:
    _manage(cluster, "vm:100", "vm:101")
    rule = {"rule": "r1", "type": "node-affinity", "resources": "vm:101,vm:100"}
    cluster.post(f"{_HA}/rules", {**rule, "nodes": "pve2,pve1:2"})
    row = cluster.get(f"{_HA}/rules/r1").data
    assert (row["resources"], row["nodes"]) == ("vm:100,vm:101", "pve1:2,pve2")
    assert row["order"] == 1
    assert "strict" not in row
    change = cluster.put(f"{_HA}/rules/r1", {"type": "resource-affinity", "comment": "x"})
    assert change.reason == "update HA rules failed: unexpected property 'type'"
    other = {**rule, "rule": "r2", "nodes": "pve3"}
    assert "already used in another node affinity rule" in str(
        cluster.post(f"{_HA}/rules", other).document["message"]
    )
    assert cluster.post(f"{_HA}/rules", {**other, "disable": "1"}).data is None


def test_a_guest_in_care_is_not_removed_by_accident(cluster: Asking) -> None:
    _manage(cluster, "vm:102", state="ignored")
    cluster.post("/cluster/backup", {"id": "j1", "vmid": "101,102", "schedule": "daily"})
    path = "/nodes/pve2/qemu/102"
    assert cluster.delete(path).reason == (
        "unable to remove VM 102 - used in HA resources and purge parameter not set."
    )
    cluster.done(cluster.delete(path, {"purge": 1}))
    assert cluster.get(f"{_HA}/resources").data == []
    assert cluster.get("/cluster/backup/j1").data["vmid"] == "101"


def test_groups_are_a_thing_of_the_past(ask: Asking) -> None:
    refusal = "cannot index groups: ha groups have been migrated to rules"
    assert ask.get(f"{_HA}/groups").reason == refusal


@pytest.mark.parametrize("how", ["migrate", "relocate"])
@pytest.mark.parametrize("node", ["pve3", "pve9"])
def test_a_guest_stays_up_where_no_node_can_take_it(cluster: Asking, how: str, node: str) -> None:
    cluster.stub.conditions.node_offline("pve3")
    _manage(cluster, "vm:100")
    asked = cluster.post(f"{_HA}/resources/vm:100/{how}", {"node": node})
    assert asked.data == {"sid": "vm:100", "requested-node": node}
    assert cluster.stub.state.guests[100].running
    assert list(cluster.stub.tasks) == []
