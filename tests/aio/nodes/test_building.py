"""What is built on nodes: volume groups, pools, Ceph, certificates; their packages and settings."""

from __future__ import annotations

import pytest

from pyvirt_sdk import APIError, AsyncClient, NotFound, ParameterError
from pyvirt_sdk.stub import Stub
from pyvirt_sdk.stub.state.nodes import UsbDevice


@pytest.fixture
def demo() -> Stub:
    return Stub.demo()


@pytest.fixture
def root(demo: Stub) -> AsyncClient:
    return AsyncClient(
        "pve1", username="root@pam", password=demo.password, transport=demo.transport()
    )


async def test_disks_become_storage(root: AsyncClient, demo: Stub) -> None:
    disks = root.nodes("pve1").disks
    free = [disk.devpath for disk in await disks.list(unused=True)]
    assert (await disks.smart(free[0])).health == "PASSED"
    disk = next(one for one in demo.state.nodes["pve1"].disks.values() if one.path == free[0])
    await disks.initialize(free[0], wait=True)
    gpt = [disk.gpt]
    await disks.wipe(free[0], wait=True)
    assert [*gpt, disk.gpt] == [True, False]

    await disks.zfs.create(
        "tank", devices=[free[0]], raidlevel="single", add_storage=True, wait=True
    )
    assert "tank" in demo.state.storages
    assert [pool.name for pool in await disks.zfs.list()] == ["tank"]
    assert (await disks.zfs.get("tank")).model_dump()["name"] == "tank"
    assert free[0] not in [disk.devpath for disk in await disks.list(unused=True)]
    await disks.zfs.delete("tank", cleanup_config=True, cleanup_disks=True, wait=True)
    assert "tank" not in demo.state.storages

    task = await disks.lvm.create("vg1", device=free[0])
    await task.wait()
    assert "vg1" in [group.name for group in await disks.lvm.list()]
    await (await disks.lvm.delete("vg1")).wait()
    await disks.directories.create("data", device=free[0], filesystem="xfs", wait=True)
    assert [one.path for one in await disks.directories.list()] == ["/mnt/pve/data"]
    assert isinstance(len(await disks.lvmthin.list()), int)
    with pytest.raises(ParameterError, match="raidlevel"):
        await disks.zfs.create("tank", devices=[free[0]])


async def test_packages_and_the_subscription(root: AsyncClient, demo: Stub) -> None:
    packages = root.nodes("pve1").packages
    assert any(one.Package == "pve-manager" for one in await packages.versions())
    assert "pve-manager" in await packages.changelog("pve-manager")
    before = await packages.repositories()
    assert before.standard_repos
    await packages.add_repository("no-subscription")
    after = await packages.repositories()
    there = {repo.handle: repo.status for repo in after.standard_repos}
    assert there["no-subscription"] == 1
    file = after.files[0]
    await packages.switch_repository(file.path, 0, enabled=False)
    assert (await packages.repositories()).files[0].repositories[0].Enabled is False
    assert (await packages.subscription()).status
    await packages.set_subscription("pve4p-0123456789")
    assert (await packages.subscription()).key == "pve4p-0123456789"
    await packages.set_subscription(None)


async def test_what_a_node_offers(root: AsyncClient, demo: Stub) -> None:
    node = root.nodes("pve1")
    assert any(one.name == "host" for one in await node.cpu_models())
    assert any(one.type == "q35" for one in await node.machines())
    stick = UsbDevice(1, 4, 2, "0x0781", "0x5583", "SanDisk", "Ultra Fit")
    demo.state.nodes["pve1"].usb = (stick,)
    assert [(one.vendid, one.busnum) for one in await node.usb()] == [("0x0781", 1)]
    assert (await node.update_config(description="first"))["description"].strip() == "first"
    assert "description" not in await node.update_config(unset=["description"])
    assert "pve-manager" in await node.report()


async def test_a_certificate_is_ordered(root: AsyncClient, demo: Stub) -> None:
    acme = root.cluster.acme
    assert [one.name for one in await acme.directories()]
    terms = await acme.terms()
    await acme.accounts.create("default", contact=["ops@example.com"], tos_url=terms, wait=True)
    assert [one.name for one in await acme.accounts.list()] == ["default"]
    await acme.accounts.update("default", contact=["other@example.com"], wait=True)
    plugin = await acme.plugins.create("dns1", type="dns", api="cf", data="Q0ZfVG9rZW49eA==")
    assert (await acme.plugins.get("dns1")).plugin == plugin.plugin == "dns1"
    node = root.nodes("pve1")
    await node.acme.set_domains("pve1.example.com")
    assert await node.acme.domains() == ["pve1.example.com"]
    await node.acme.order(wait=True)
    names = {name for one in await node.certificates() for name in one.san}
    assert "pve1.example.com" in names
    await node.acme.renew(force=True, wait=True)
    await node.acme.revoke(wait=True)
    await node.acme.set_domains()
    assert await node.acme.domains() == []
    await plugin.delete()
    await acme.accounts.delete("default", wait=True)


async def test_ceph_is_not_there_unless_installed(root: AsyncClient) -> None:
    with pytest.raises(APIError, match="not installed"):
        await root.nodes("pve1").ceph.status()


async def test_ceph_is_built(root: AsyncClient, demo: Stub) -> None:
    ceph_there = demo.build.ceph()
    ceph = root.nodes("pve1").ceph
    with pytest.raises(APIError, match="not initialized"):
        await ceph.status()
    await ceph.initialize(network="192.0.2.0/24")
    for node in ("pve1", "pve2", "pve3"):
        await root.nodes(node).ceph.monitors.create(node, wait=True)
        await root.nodes(node).ceph.managers.create(node, wait=True)
    assert {one.host for one in await ceph.monitors.list()} == {"pve1", "pve2", "pve3"}
    assert [one.state for one in await ceph.managers.list()].count("active") == 1

    free = (await root.nodes("pve1").disks.list(unused=True))[0].devpath
    await ceph.create_osd(free, wait=True)
    with pytest.raises(APIError, match="in use"):
        await ceph.create_osd(free)
    hosts = (await ceph.osds())["root"]["children"][0]["children"]
    assert hosts[0]["children"][0]["name"] == "osd.0"
    osd = ceph.osd(0)
    assert (await osd.metadata()).osd.hostname == "pve1"
    await osd.scrub(deep=True)
    assert repr(osd) == "<OSD 0>"

    await ceph.pools.create("vms", size=2, add_storages=True, wait=True)
    await ceph.pools.update("vms", min_size=1, wait=True)
    assert [(one.pool_name, one.size, one.min_size) for one in await ceph.pools.list()] == [
        ("vms", 2, 1)
    ]
    assert demo.state.storages["vms"].type == "rbd"
    with pytest.raises(APIError, match="in use by storage"):
        await ceph.pools.delete("vms")
    await ceph.pools.delete("vms", remove_storages=True, wait=True)

    await ceph.metadata_servers.create("pve1", wait=True)
    await ceph.file_systems.create("cephfs", wait=True)
    assert [one.name for one in await ceph.file_systems.list()] == ["cephfs"]
    assert await ceph.rules() == ["replicated_rule"]

    await ceph.set_flag("noout", value=True)
    assert (await ceph.flags())["noout"] is True
    health = await ceph.health()
    assert (health.status, health.ok) == ("HEALTH_WARN", False)
    assert "noout flag(s) set" in [check.message for check in health.checks]
    with pytest.raises(APIError, match="in == 1"):
        await osd.destroy()
    await osd.out()
    with pytest.raises(APIError, match="up == 1"):
        await osd.destroy()
    await ceph.stop("osd.0", wait=True)
    assert "OSD_DOWN" in [check.code for check in (await ceph.health()).checks]
    await ceph.restart("osd.0", wait=True)
    assert "OSD_DOWN" not in [check.code for check in (await ceph.health()).checks]
    await ceph.stop("mon", wait=True)
    states = {one.host: one.state for one in await ceph.monitors.list()}
    assert [host for host, state in states.items() if state == "stopped"] == ["pve1"]
    await ceph.start(wait=True)
    assert "stopped" not in {one.state for one in await ceph.monitors.list()}
    await (await ceph.stop("osd.0")).wait()
    await osd.destroy(cleanup=True, wait=True)
    assert ceph_there.osds == {}
    assert free in [disk.devpath for disk in await root.nodes("pve1").disks.list(unused=True)]
    await ceph.create_osd(free, wait=True)
    await osd.out()
    await osd.take_in()
    assert ceph_there.osds[0].taken_in


async def test_the_cluster_does_many_at_once(root: AsyncClient, demo: Stub) -> None:
    await root.cluster.bulk("shutdown", [100, 200], wait=True)
    assert demo.state.guests[100].running is None
    task = await root.cluster.bulk("start", [100])
    await task.wait()
    assert demo.state.guests[100].running is not None


async def test_high_availability_rests_for_a_while(root: AsyncClient, demo: Stub) -> None:
    await root.ha.disarm("ignore")
    modes = [demo.state.ha_disarmed]
    await root.ha.arm()
    assert [*modes, demo.state.ha_disarmed] == ["ignore", None]
    with pytest.raises(NotFound):
        await root.ha.resources("vm:999").migrate("pve2")
