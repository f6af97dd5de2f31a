"""Snapshots as a tree, and going back to one of them."""

from __future__ import annotations

from typing import Any

import pytest

from pyvirt_sdk import AsyncClient, NotFound, SnapshotTree
from pyvirt_sdk.models.guest import SnapshotData
from pyvirt_sdk.stub import Stub


async def test_snapshots_stand_on_each_other(lab: AsyncClient, demo: Stub) -> None:
    vm = await lab.vms.get(102)
    assert str(await vm.snapshots.tree()) == "(now)"
    for name in ("clean", "updated"):
        await vm.snapshots.create(name, wait=True)
    await (await vm.snapshots.get("clean")).rollback(wait=True)
    await vm.snapshots.create("other", wait=True)
    tree = await vm.snapshots.tree()
    assert [root.name for root in tree.roots] == ["clean"]
    assert {child.name for child in tree.children("clean")} == {"updated", "other"}
    assert [one.name for one in tree.ancestors("other")] == ["clean"]
    assert tree.current == await vm.snapshots.get("other")
    assert str(tree) == "clean\n  updated\n  other\n    (now)"
    assert repr(tree) == "<SnapshotTree of 3, now on other>"
    assert "clean" in tree
    assert tree["updated"].parent == "clean"
    assert len(list(tree)) == len(await vm.snapshots.list()) == 3
    assert {name: one.parent for name, one in demo.state.guests[102].snapshots.items()} == {
        "clean": None, "updated": "clean", "other": "clean"
    }  # fmt: skip


def test_a_tree_that_is_none_has_an_end() -> None:
    ring = [SnapshotData(name="a", parent="b"), SnapshotData(name="b", parent="a")]
    assert len(SnapshotTree(ring, "a").ancestors("a")) == 2
    assert SnapshotTree(ring, "a").roots == ()


async def test_a_guest_goes_back_and_is_started(lab: AsyncClient, demo: Stub) -> None:
    vm = await lab.vms.get(100)
    snapshot = await vm.snapshots.create("clean", description="one", wait=True)
    await vm.update(description="changed", unset=["onboot"])
    await snapshot.rollback(start=True, wait=True)
    await vm.wait_unlocked()
    assert demo.state.guests[100].running
    assert demo.state.guests[100].config["onboot"] == "1"
    assert demo.state.guests[100].config["description"] == "changed"


async def test_the_description_of_a_snapshot_is_changed(lab: AsyncClient, demo: Stub) -> None:
    vm = await lab.vms.get(100)
    snapshot = await vm.snapshots.create("clean", description="one", wait=True)
    assert (await snapshot.update(description="two")).description == "two"
    assert demo.state.guests[100].snapshots["clean"].description == "two"
    assert (await vm.config(snapshot="clean")).name == "web1"
    await snapshot.delete(wait=True)
    with pytest.raises(NotFound) as caught:
        await snapshot.refresh()
    assert caught.value.hint == "there are none"
    await vm.snapshots.create("a1", wait=True)
    with pytest.raises(NotFound) as caught:
        await vm.snapshots.get("clean")
    assert caught.value.hint == "there are a1"


@pytest.mark.pain(29)
async def test_the_snapshots_of_a_guest_that_has_moved(lab: AsyncClient, demo: Stub) -> None:
    stale = await lab.vms.get(102)
    await lab.vms(102).migrate("pve3", wait=True)
    snapshot = await stale.snapshots.create("clean", wait=True)
    assert "clean" in demo.state.guests[102].snapshots
    await lab.vms(102).migrate("pve2", wait=True)
    await snapshot.delete(wait=True)
    for gone in (snapshot.delete, snapshot.rollback):
        with pytest.raises(NotFound):
            await gone()
    assert not demo.state.guests[102].snapshots


async def test_options_may_have_the_names_of_the_api(lab: AsyncClient, demo: Stub) -> None:
    vm = await lab.vms.get(102)
    await vm.snapshots.create("clean", wait=True)
    options: Any = {"snapname": "clean", "full": True, "wait": True}
    copy = await vm.clone(**options)
    (sent,) = demo.journal.requests("POST", "/nodes/*/qemu/102/clone")
    assert sent.params
    assert sent.params["snapname"] == "clean"
    noted: Any = {"notes-template": "before {{guestname}}", "storage": "local", "wait": True}
    assert (await copy.backup(**noted)).notes == f"before {copy.name}"
