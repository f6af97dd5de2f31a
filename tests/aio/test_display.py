"""What things show of themselves in notebooks, read from a server; showing asks for nothing."""

from __future__ import annotations

from typing import Any

import pytest

from pyvirt_sdk import AsyncClient, PartialWarning
from pyvirt_sdk.stub import Stub


@pytest.fixture
def demo() -> Stub:
    return Stub.demo()


@pytest.fixture
def client(demo: Stub) -> AsyncClient:
    return AsyncClient("pve1", token=demo.token, transport=demo.transport(), retries=0)


async def test_showing_asks_nothing(client: AsyncClient, demo: Stub) -> None:
    vm = await client.vms.get(100)
    await vm.snapshots.create("clean", wait=True)
    task = await vm.backup(storage="local")
    await task.wait()
    things: list[Any] = [
        vm, client.vms(101), task, await vm.config(), await vm.snapshots.tree(),
        await vm.statistics("day"), await client.guests.list(), await client.tasks.list(),
        await client.nodes.get("pve1"), client.nodes("pve2"), await client.storage.usage(),
        await client.backups.list(), await client.cluster.overview(),
        await vm.agent.filesystems(),
    ]  # fmt: skip
    before = len(demo.journal.entries)
    for thing in things:
        assert thing._repr_html_().startswith("<div")
        assert repr(thing)
        dir(thing)
        assert (thing == thing) is True
    assert len(demo.journal.entries) == before


async def test_a_task_shows_the_log_it_was_waited_for_with(client: AsyncClient) -> None:
    task = await (await client.vms.get(100)).backup(storage="local")
    assert "TASK OK" not in task._repr_html_()
    await task.wait(progress=lambda _progress: None)
    html = task._repr_html_()
    assert "TASK OK" in html
    assert "Task vzdump 100 on pve1" in html


async def test_the_cluster_at_a_glance(client: AsyncClient, demo: Stub) -> None:
    overview = await client.cluster.overview()
    assert repr(overview) == (
        "<Overview of 'demo': 3 of 3 nodes online, 3 of 5 guests running, 0 problems>"
    )
    assert (overview.name, overview.quorate) == ("demo", True)
    assert overview.count("lxc") == 2
    assert overview.count("template") == 1
    assert overview.count("qemu", "stopped") == 1
    assert [node.node for node in overview.nodes] == ["pve1", "pve2", "pve3"]
    assert {one.storage for one in overview.storages} == {"local", "local-lvm"}
    demo.conditions.node_offline("pve3")
    task = await client.vms(100).start()
    with pytest.raises(Exception, match="already running"):
        await task.wait()
    overview = await client.cluster.overview()
    assert "node pve3 is offline" in overview.problems
    assert "task qmstart 100 on pve1 failed: VM 100 already running" in overview.problems
    html = overview._repr_html_()
    assert "node pve3 is offline" in html
    assert "virtual machines" in html


async def test_who_may_see_little_sees_that_at_a_glance(demo: Stub) -> None:
    demo.build.user("joe@pve", "secret-of-joe")
    demo.build.grant("/vms", "PVEVMUser", "joe@pve")
    joe = AsyncClient(
        "pve1", username="joe@pve", password="secret-of-joe", transport=demo.transport()
    )
    overview = await joe.cluster.overview()
    assert overview.quorate is None
    assert overview.count() == 5
    assert overview._repr_html_()


async def test_tasks_that_are_waited_for_together_are_shown(
    client: AsyncClient, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PYVIRT_PROGRESS", raising=False)
    tasks = [await client.vms.create(node="pve1") for _ in range(3)]
    report = await client.tasks.wait_all(tasks, progress=True)
    assert repr(report) == "<TaskReport of 3 tasks, 0 failed>"
    assert "3 of 3 tasks: OK" in capsys.readouterr().err
    assert report._repr_html_().count("qmcreate") == 3


async def test_a_report_of_guests_shows_each(client: AsyncClient) -> None:
    report = await client.guests.start_all("100,102")
    assert repr(report) == "<GuestReport of 2 guests, 0 failed>"
    assert "nothing to do" in report._repr_html_()


async def test_lists_become_frames(client: AsyncClient, demo: Stub) -> None:
    pandas = pytest.importorskip("pandas")
    frame = (await client.guests.list()).to_pandas().set_index("vmid")
    assert frame.loc[101, "tags"] == ["db", "prod"]
    assert frame.loc[100, "name"] == "web1"
    numbers = (await client.vms(100).statistics("day")).to_pandas()
    assert isinstance(numbers.index, pandas.DatetimeIndex)
    assert numbers["cpu"].dropna().between(0, 1).all()
    tree = await client.api.nodes("pve1").qemu.get()
    assert set(tree.to_pandas()["vmid"]) == {100, 9000}
    demo.conditions.node_offline("pve2")
    with pytest.warns(PartialWarning):
        volumes = await client.backups.list()
    assert len(volumes.to_pandas()) == len(volumes)
    assert "pve2" in volumes._repr_html_()
