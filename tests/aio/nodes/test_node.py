from __future__ import annotations

import pytest

from pyvirt_sdk import AsyncClient, ParameterError, PartialWarning
from pyvirt_sdk.stub import Stub

KEY = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"


@pytest.fixture
def demo() -> Stub:
    return Stub.demo()


@pytest.fixture
def lab(demo: Stub) -> AsyncClient:
    return AsyncClient("pve1", token=demo.token, transport=demo.transport(), retries=0)


async def test_services(lab: AsyncClient) -> None:
    services = lab.nodes("pve1").services
    proxy = await services.get("pveproxy")
    assert (proxy.service, proxy.state) == ("pveproxy", "running")
    await proxy.restart(wait=True)
    assert (await (await proxy.reload()).wait()).ok
    cron = await services.get("cron")
    await cron.stop(wait=True)
    assert (await cron.refresh()).state != "running"
    await cron.start(wait=True)
    assert (await cron.refresh()).state == "running"
    assert "pvedaemon" in {one.service for one in await services.list()}
    with pytest.raises(ParameterError, match="chrony, corosync"):
        await services.get("nosuch")


async def test_what_a_node_is_made_of(lab: AsyncClient) -> None:
    node = lab.nodes("pve1")
    assert all(disk.devpath.startswith("/dev/") for disk in await node.disks.list())
    assert len(await node.disks.list(unused=True)) <= len(await node.disks.list())
    assert all(device.id for device in await node.pci())
    await node.packages.refresh(wait=True)
    assert all(update.package for update in await node.packages.updates())
    certificates = {one.filename: one for one in await node.certificates()}
    assert certificates["pve-ssl.pem"].fingerprint


async def test_names_and_time(lab: AsyncClient, demo: Stub) -> None:
    node = lab.nodes("pve1")
    await node.set_dns("example.com", "192.0.2.53", "192.0.2.54")
    assert (await node.dns())["dns2"] == "192.0.2.54"
    await node.set_hosts((await node.hosts()) + "192.0.2.9 nas\n")
    assert (await node.hosts()).endswith("192.0.2.9 nas\n")
    await node.set_timezone("Europe/Vienna")
    assert (await node.time()).timezone == "Europe/Vienna"
    assert len(await node.syslog(limit=3)) <= 3
    await lab.request("PUT", "/nodes/pve2/config", wakeonlan="BC:24:11:00:00:02")
    await lab.nodes("pve2").wake()
    assert demo.journal.requests("POST", "/nodes/pve2/wakeonlan")


async def test_guests_of_a_node_all_at_once(lab: AsyncClient, demo: Stub) -> None:
    node = lab.nodes("pve1")
    here = [guest for guest in demo.state.guests.values() if guest.node == "pve1"]
    await node.stop_all(wait=True)
    assert not any(guest.running for guest in here)
    await node.start_all(wait=True, force=True)
    assert any(guest.running for guest in here)
    vm = await lab.vms.create(node="pve1", name="light", wait=True)
    await node.migrate_all("pve2", vms=[vm.vmid], wait=True)
    assert demo.state.guests[vm.vmid].node == "pve2"


async def test_a_node_goes_down_and_up_again(lab: AsyncClient, demo: Stub) -> None:
    for action in (lab.nodes("pve3").reboot, lab.nodes("pve3").shutdown):
        await action()
    commands = demo.journal.requests("POST", "/nodes/pve3/status")
    assert len(commands) == 2


async def test_a_certificate_of_ones_own(lab: AsyncClient, demo: Stub) -> None:
    node = lab.nodes("pve1")
    with demo.serve() as server:
        chain = server.ca_pem
    await node.upload_certificate(chain, key=KEY, force=True)
    assert "pveproxy-ssl.pem" in {one.filename for one in await node.certificates()}
    await node.remove_certificate()
    assert "pveproxy-ssl.pem" not in {one.filename for one in await node.certificates()}


async def test_numbers_over_time_have_units(lab: AsyncClient) -> None:
    series = await lab.nodes("pve1").statistics("hour")
    assert len(series) > 10
    assert series.times == sorted(series.times)
    assert series.unit("cpu") == "share of all cores (1.0 is all)"
    assert len(series.column("cpu")) == len(series)
    assert "cpu" in series.columns
    assert "Series of" in repr(series)
    guest = await lab.vms(100).statistics("day", average=False)
    assert "netin" in guest.columns
    assert "used" in (await lab.storage("local").statistics("pve1")).columns


async def test_backups_of_all_nodes_and_their_jobs(lab: AsyncClient, demo: Stub) -> None:
    await lab.vms(100).backup(storage="local", wait=True)
    (backup,) = await lab.backups.list(vmid=100)
    assert "vzdump-qemu-100" in backup.volid
    assert len(await lab.backups.list(node="pve2", vmid=100)) == 0
    demo.conditions.node_offline("pve3")
    with pytest.warns(PartialWarning):
        assert (await lab.backups.list()).errors.keys() == {"pve3/local"}
    job = await lab.backups.jobs.create("nightly", schedule="02:30", storage="local", vmid=[100])
    assert (job.schedule, job.vmid) == ("02:30", ("100",))
    await job.update(schedule="03:30")
    assert job.schedule == "03:30"
    assert 100 not in {guest.vmid for guest in await lab.backups.missing()}
    await job.delete()
    assert 100 in {guest.vmid for guest in await lab.backups.missing()}
    tasks = await lab.backups.run([100], node="pve1", storage="local")
    assert (await lab.tasks.wait_all(tasks)).ok
