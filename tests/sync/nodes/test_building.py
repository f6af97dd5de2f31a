# Made from tests/aio/nodes/test_building.py by tools/convert.py: edit that file, then run `make
# sync`.
"""What is built on nodes: volume groups, pools, Ceph, certificates; their packages and settings."""

from __future__ import annotations

import pytest

from pyvirt_sdk import APIError, Client, NotFound, ParameterError
from pyvirt_sdk.stub import Stub
from pyvirt_sdk.stub.state.nodes import UsbDevice


@pytest.fixture
def demo() -> Stub:
    return Stub.demo()


@pytest.fixture
def root(demo: Stub) -> Client:
    return Client("pve1", username="root@pam", password=demo.password, transport=demo.transport())


def test_disks_become_storage(root: Client, demo: Stub) -> None:
    disks = root.nodes("pve1").disks
    free = [disk.devpath for disk in disks.list(unused=True)]
    assert disks.smart(free[0]).health == "PASSED"
    disk = next(one for one in demo.state.nodes["pve1"].disks.values() if one.path == free[0])
    disks.initialize(free[0], wait=True)
    gpt = [disk.gpt]
    disks.wipe(free[0], wait=True)
    assert [*gpt, disk.gpt] == [True, False]

    disks.zfs.create("tank", devices=[free[0]], raidlevel="single", add_storage=True, wait=True)
    assert "tank" in demo.state.storages
    assert [pool.name for pool in disks.zfs.list()] == ["tank"]
    assert disks.zfs.get("tank").model_dump()["name"] == "tank"
    assert free[0] not in [disk.devpath for disk in disks.list(unused=True)]
    disks.zfs.delete("tank", cleanup_config=True, cleanup_disks=True, wait=True)
    assert "tank" not in demo.state.storages

    task = disks.lvm.create("vg1", device=free[0])
    task.wait()
    assert "vg1" in [group.name for group in disks.lvm.list()]
    disks.lvm.delete("vg1").wait()
    disks.directories.create("data", device=free[0], filesystem="xfs", wait=True)
    assert [one.path for one in disks.directories.list()] == ["/mnt/pve/data"]
    assert isinstance(len(disks.lvmthin.list()), int)
    with pytest.raises(ParameterError, match="raidlevel"):
        disks.zfs.create("tank", devices=[free[0]])


def test_packages_and_the_subscription(root: Client, demo: Stub) -> None:
    packages = root.nodes("pve1").packages
    assert any(one.Package == "pve-manager" for one in packages.versions())
    assert "pve-manager" in packages.changelog("pve-manager")
    before = packages.repositories()
    assert before.standard_repos
    packages.add_repository("no-subscription")
    after = packages.repositories()
    there = {repo.handle: repo.status for repo in after.standard_repos}
    assert there["no-subscription"] == 1
    file = after.files[0]
    packages.switch_repository(file.path, 0, enabled=False)
    assert packages.repositories().files[0].repositories[0].Enabled is False
    assert packages.subscription().status
    packages.set_subscription("pve4p-0123456789")
    assert packages.subscription().key == "pve4p-0123456789"
    packages.set_subscription(None)


def test_what_a_node_offers(root: Client, demo: Stub) -> None:
    node = root.nodes("pve1")
    assert any(one.name == "host" for one in node.cpu_models())
    assert any(one.type == "q35" for one in node.machines())
    stick = UsbDevice(1, 4, 2, "0x0781", "0x5583", "SanDisk", "Ultra Fit")
    demo.state.nodes["pve1"].usb = (stick,)
    assert [(one.vendid, one.busnum) for one in node.usb()] == [("0x0781", 1)]
    assert node.update_config(description="first")["description"].strip() == "first"
    assert "description" not in node.update_config(unset=["description"])
    assert "pve-manager" in node.report()


def test_a_certificate_is_ordered(root: Client, demo: Stub) -> None:
    acme = root.cluster.acme
    assert [one.name for one in acme.directories()]
    terms = acme.terms()
    acme.accounts.create("default", contact=["ops@example.com"], tos_url=terms, wait=True)
    assert [one.name for one in acme.accounts.list()] == ["default"]
    acme.accounts.update("default", contact=["other@example.com"], wait=True)
    plugin = acme.plugins.create("dns1", type="dns", api="cf", data="Q0ZfVG9rZW49eA==")
    assert acme.plugins.get("dns1").plugin == plugin.plugin == "dns1"
    node = root.nodes("pve1")
    node.acme.set_domains("pve1.example.com")
    assert node.acme.domains() == ["pve1.example.com"]
    node.acme.order(wait=True)
    names = {name for one in node.certificates() for name in one.san}
    assert "pve1.example.com" in names
    node.acme.renew(force=True, wait=True)
    node.acme.revoke(wait=True)
    node.acme.set_domains()
    assert node.acme.domains() == []
    plugin.delete()
    acme.accounts.delete("default", wait=True)


def test_ceph_is_not_there_unless_installed(root: Client) -> None:
    with pytest.raises(APIError, match="not installed"):
        root.nodes("pve1").ceph.status()


def test_ceph_is_built(root: Client, demo: Stub) -> None:
    ceph_there = demo.build.ceph()
    ceph = root.nodes("pve1").ceph
    with pytest.raises(APIError, match="not initialized"):
        ceph.status()
    ceph.initialize(network="192.0.2.0/24")
    for node in ("pve1", "pve2", "pve3"):
        root.nodes(node).ceph.monitors.create(node, wait=True)
        root.nodes(node).ceph.managers.create(node, wait=True)
    assert {one.host for one in ceph.monitors.list()} == {"pve1", "pve2", "pve3"}
    assert [one.state for one in ceph.managers.list()].count("active") == 1

    free = root.nodes("pve1").disks.list(unused=True)[0].devpath
    ceph.create_osd(free, wait=True)
    with pytest.raises(APIError, match="in use"):
        ceph.create_osd(free)
    hosts = ceph.osds()["root"]["children"][0]["children"]
    assert hosts[0]["children"][0]["name"] == "osd.0"
    osd = ceph.osd(0)
    assert osd.metadata().osd.hostname == "pve1"
    osd.scrub(deep=True)
    assert repr(osd) == "<OSD 0>"

    ceph.pools.create("vms", size=2, add_storages=True, wait=True)
    ceph.pools.update("vms", min_size=1, wait=True)
    assert [(one.pool_name, one.size, one.min_size) for one in ceph.pools.list()] == [("vms", 2, 1)]
    assert demo.state.storages["vms"].type == "rbd"
    with pytest.raises(APIError, match="in use by storage"):
        ceph.pools.delete("vms")
    ceph.pools.delete("vms", remove_storages=True, wait=True)

    ceph.metadata_servers.create("pve1", wait=True)
    ceph.file_systems.create("cephfs", wait=True)
    assert [one.name for one in ceph.file_systems.list()] == ["cephfs"]
    assert ceph.rules() == ["replicated_rule"]

    ceph.set_flag("noout", value=True)
    assert ceph.flags()["noout"] is True
    health = ceph.health()
    assert (health.status, health.ok) == ("HEALTH_WARN", False)
    assert "noout flag(s) set" in [check.message for check in health.checks]
    with pytest.raises(APIError, match="in == 1"):
        osd.destroy()
    osd.out()
    with pytest.raises(APIError, match="up == 1"):
        osd.destroy()
    ceph.stop("osd.0", wait=True)
    assert "OSD_DOWN" in [check.code for check in ceph.health().checks]
    ceph.restart("osd.0", wait=True)
    assert "OSD_DOWN" not in [check.code for check in ceph.health().checks]
    ceph.stop("mon", wait=True)
    states = {one.host: one.state for one in ceph.monitors.list()}
    assert [host for host, state in states.items() if state == "stopped"] == ["pve1"]
    ceph.start(wait=True)
    assert "stopped" not in {one.state for one in ceph.monitors.list()}
    ceph.stop("osd.0").wait()
    osd.destroy(cleanup=True, wait=True)
    assert ceph_there.osds == {}
    assert free in [disk.devpath for disk in root.nodes("pve1").disks.list(unused=True)]
    ceph.create_osd(free, wait=True)
    osd.out()
    osd.take_in()
    assert ceph_there.osds[0].taken_in


def test_the_cluster_does_many_at_once(root: Client, demo: Stub) -> None:
    root.cluster.bulk("shutdown", [100, 200], wait=True)
    assert demo.state.guests[100].running is None
    task = root.cluster.bulk("start", [100])
    task.wait()
    assert demo.state.guests[100].running is not None


def test_high_availability_rests_for_a_while(root: Client, demo: Stub) -> None:
    root.ha.disarm("ignore")
    modes = [demo.state.ha_disarmed]
    root.ha.arm()
    assert [*modes, demo.state.ha_disarmed] == ["ignore", None]
    with pytest.raises(NotFound):
        root.ha.resources("vm:999").migrate("pve2")
