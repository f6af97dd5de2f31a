"""Templates of containers, what nodes find, and backups over all nodes."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from pyvirt_sdk import APIError, AsyncClient, NotFound, ParameterError
from pyvirt_sdk.stub import Stub


@pytest.fixture
def demo() -> Stub:
    return Stub.demo()


@pytest.fixture
def lab(demo: Stub) -> AsyncClient:
    return AsyncClient("pve1", token=demo.token, transport=demo.transport())


async def test_a_template_is_fetched_and_unpacked(lab: AsyncClient, demo: Stub) -> None:
    templates = lab.nodes("pve1").templates
    offered = await templates.list()
    system = next(one for one in offered if one.section == "system")
    volume = await templates.download(system.template, "local", wait=True)
    assert volume.volid == f"local:vztmpl/{system.template}"
    assert demo.state.volume("pve1", volume.volid) is not None
    ct = await lab.containers.create(
        node="pve1", ostemplate=volume.volid, rootfs="local-lvm:1", wait=True
    )
    assert ct.status == "stopped"
    with pytest.raises((APIError, ParameterError)):
        await templates.download("no-such-template.tar.zst", "local", wait=True)


async def test_an_oci_image_is_pulled(lab: AsyncClient, demo: Stub) -> None:
    templates = lab.nodes("pve1").templates
    assert "latest" in await templates.tags("docker.io/library/nginx")
    task = await templates.pull("docker.io/library/nginx:latest", "local")
    volume = (await task.wait()).result
    assert volume is not None
    assert volume.volid == "local:vztmpl/nginx_latest.tar"


async def test_what_a_node_finds(lab: AsyncClient, demo: Stub) -> None:
    scan = lab.nodes("pve1").scan
    assert [group.vg for group in await scan.lvm()]
    assert [pool.lv for pool in await scan.lvmthin("pve")]
    assert len(await scan.zfs()) >= 0
    assert await scan.iscsi("192.0.2.7") == []
    with pytest.raises(APIError):  # nobody answers there
        await scan.nfs("192.0.2.4")
    with pytest.raises(APIError):
        await scan.cifs("192.0.2.4", username="joe", password="hush hush")
    with pytest.raises(APIError):
        await scan.pbs("192.0.2.5", username="joe@pbs", password="hush hush")


async def test_a_job_is_run_now(lab: AsyncClient, demo: Stub) -> None:
    job = await lab.backups.jobs.create(
        "nightly", schedule="sat 03:00", storage="local", vmid=[100, 102]
    )
    assert {guest.id for guest in await job.guests()} == {100, 102}
    tasks = await job.run()
    assert {task.node for task in tasks} == {"pve1", "pve2"}
    assert (await lab.tasks.wait_all(tasks)).ok
    assert len(await lab.backups.list(vmid=102)) == 1
    runs = await lab.backups.jobs.next_runs("sat 03:00", count=2)
    assert (runs[1] - runs[0]).days == 7
    assert runs[0] > datetime.fromtimestamp(demo.clock.now(), UTC)
    with pytest.raises((ParameterError, APIError)):
        await lab.backups.jobs.next_runs("never")


async def test_guests_are_backed_up_on_their_nodes(lab: AsyncClient, demo: Stub) -> None:
    await lab.pools.create("lab")
    await lab.pools("lab").add(vms=[100, 101], move=True)
    tasks = await lab.backups.run(pool="lab", storage="local")
    report = await lab.tasks.wait_all(tasks)
    assert report.ok
    assert {backup.vmid for backup in await lab.backups.list()} == {100, 101}
    with pytest.raises(ParameterError, match="which guests"):
        await lab.backups.run(storage="local")
    with pytest.raises(ParameterError, match="exclude each other"):
        await lab.backups.run([100], pool="lab")
    assert (await lab.backups.defaults("pve1")).storage is not None
    with pytest.raises(NotFound):
        await lab.storage("local").volume("pve1", "local:backup/vzdump-qemu-1-x.vma")
