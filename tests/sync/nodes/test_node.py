# Made from tests/aio/nodes/test_node.py by tools/convert.py: edit that file, then run `make sync`.
from __future__ import annotations

import pytest

from pyvirt_sdk import Client, ParameterError, PartialWarning
from pyvirt_sdk.stub import Stub

KEY = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"


@pytest.fixture
def demo() -> Stub:
    return Stub.demo()


@pytest.fixture
def lab(demo: Stub) -> Client:
    return Client("pve1", token=demo.token, transport=demo.transport(), retries=0)


def test_services(lab: Client) -> None:
    services = lab.nodes("pve1").services
    proxy = services.get("pveproxy")
    assert (proxy.service, proxy.state) == ("pveproxy", "running")
    proxy.restart(wait=True)
    assert proxy.reload().wait().ok
    cron = services.get("cron")
    cron.stop(wait=True)
    assert cron.refresh().state != "running"
    cron.start(wait=True)
    assert cron.refresh().state == "running"
    assert "pvedaemon" in {one.service for one in services.list()}
    with pytest.raises(ParameterError, match="chrony, corosync"):
        services.get("nosuch")


def test_what_a_node_is_made_of(lab: Client) -> None:
    node = lab.nodes("pve1")
    assert all(disk.devpath.startswith("/dev/") for disk in node.disks.list())
    assert len(node.disks.list(unused=True)) <= len(node.disks.list())
    assert all(device.id for device in node.pci())
    node.packages.refresh(wait=True)
    assert all(update.package for update in node.packages.updates())
    certificates = {one.filename: one for one in node.certificates()}
    assert certificates["pve-ssl.pem"].fingerprint


def test_names_and_time(lab: Client, demo: Stub) -> None:
    node = lab.nodes("pve1")
    node.set_dns("example.com", "192.0.2.53", "192.0.2.54")
    assert node.dns()["dns2"] == "192.0.2.54"
    node.set_hosts((node.hosts()) + "192.0.2.9 nas\n")
    assert node.hosts().endswith("192.0.2.9 nas\n")
    node.set_timezone("Europe/Vienna")
    assert node.time().timezone == "Europe/Vienna"
    assert len(node.syslog(limit=3)) <= 3
    lab.request("PUT", "/nodes/pve2/config", wakeonlan="BC:24:11:00:00:02")
    lab.nodes("pve2").wake()
    assert demo.journal.requests("POST", "/nodes/pve2/wakeonlan")


def test_guests_of_a_node_all_at_once(lab: Client, demo: Stub) -> None:
    node = lab.nodes("pve1")
    here = [guest for guest in demo.state.guests.values() if guest.node == "pve1"]
    node.stop_all(wait=True)
    assert not any(guest.running for guest in here)
    node.start_all(wait=True, force=True)
    assert any(guest.running for guest in here)
    vm = lab.vms.create(node="pve1", name="light", wait=True)
    node.migrate_all("pve2", vms=[vm.vmid], wait=True)
    assert demo.state.guests[vm.vmid].node == "pve2"


def test_a_node_goes_down_and_up_again(lab: Client, demo: Stub) -> None:
    for action in (lab.nodes("pve3").reboot, lab.nodes("pve3").shutdown):
        action()
    commands = demo.journal.requests("POST", "/nodes/pve3/status")
    assert len(commands) == 2


def test_a_certificate_of_ones_own(lab: Client, demo: Stub) -> None:
    node = lab.nodes("pve1")
    with demo.serve() as server:
        chain = server.ca_pem
    node.upload_certificate(chain, key=KEY, force=True)
    assert "pveproxy-ssl.pem" in {one.filename for one in node.certificates()}
    node.remove_certificate()
    assert "pveproxy-ssl.pem" not in {one.filename for one in node.certificates()}


def test_numbers_over_time_have_units(lab: Client) -> None:
    series = lab.nodes("pve1").statistics("hour")
    assert len(series) > 10
    assert series.times == sorted(series.times)
    assert series.unit("cpu") == "share of all cores (1.0 is all)"
    assert len(series.column("cpu")) == len(series)
    assert "cpu" in series.columns
    assert "Series of" in repr(series)
    guest = lab.vms(100).statistics("day", average=False)
    assert "netin" in guest.columns
    assert "used" in lab.storage("local").statistics("pve1").columns


def test_backups_of_all_nodes_and_their_jobs(lab: Client, demo: Stub) -> None:
    lab.vms(100).backup(storage="local", wait=True)
    (backup,) = lab.backups.list(vmid=100)
    assert "vzdump-qemu-100" in backup.volid
    assert len(lab.backups.list(node="pve2", vmid=100)) == 0
    demo.conditions.node_offline("pve3")
    with pytest.warns(PartialWarning):
        assert lab.backups.list().errors.keys() == {"pve3/local"}
    job = lab.backups.jobs.create("nightly", schedule="02:30", storage="local", vmid=[100])
    assert (job.schedule, job.vmid) == ("02:30", ("100",))
    job.update(schedule="03:30")
    assert job.schedule == "03:30"
    assert 100 not in {guest.vmid for guest in lab.backups.missing()}
    job.delete()
    assert 100 in {guest.vmid for guest in lab.backups.missing()}
    tasks = lab.backups.run([100], node="pve1", storage="local")
    assert lab.tasks.wait_all(tasks).ok
