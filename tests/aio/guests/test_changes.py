"""Changes of configurations, moves between nodes, and handles that follow."""

from __future__ import annotations

from urllib.parse import quote

import pytest

from pyvirt_sdk import (
    AsyncClient,
    DigestConflict,
    MigrationRefused,
    NotFound,
    ParameterError,
)
from pyvirt_sdk.stub import Stub

KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv// me@home"


@pytest.fixture
def demo() -> Stub:
    return Stub.demo()


@pytest.fixture
def lab(demo: Stub) -> AsyncClient:
    return AsyncClient("pve1", token=demo.token, transport=demo.transport())


@pytest.mark.pain(8)
async def test_keys_are_taken_as_people_have_them(lab: AsyncClient, demo: Stub) -> None:
    vm = await lab.vms.create(node="pve1", ssh_keys=f"# mine\n{KEY}\n", wait=True)
    stored = demo.state.guests[vm.vmid].config["sshkeys"]
    assert stored == quote(KEY, safe="")
    await vm.update(ssh_keys=[KEY, KEY.replace("me@", "you@")])
    stored = demo.state.guests[vm.vmid].config["sshkeys"]
    assert stored.count("%0A") == 1
    assert "+" not in stored
    for wrong, words in (("hello", "no public key"), ("-----BEGIN PRIVATE KEY", "private key")):
        with pytest.raises(ParameterError, match=words) as caught:
            await vm.update(ssh_keys=wrong)
        assert wrong not in str(caught.value)


@pytest.mark.pain(27)
async def test_setting_and_removing_at_once(lab: AsyncClient, demo: Stub) -> None:
    vm = await lab.vms.get(100)
    await vm.update(description="one", tags="a")
    await vm.update({"description": "two"}, unset=["tags"])
    config = demo.state.guests[100].config
    assert (config["description"], config.get("tags")) == ("two", None)
    with pytest.raises(ParameterError, match="description cannot be set and removed at once"):
        await vm.update(description="x", unset=["description"])


@pytest.mark.pain(27)
async def test_a_guarded_change_passes_others_by_and_stops_at_its_own(
    lab: AsyncClient, demo: Stub
) -> None:
    vm, other = await lab.vms.get(100), lab.vms(100)
    plain = vm._change

    async def meanwhile(name: str, value: str) -> None:
        times: list[int] = []

        async def change(given: object, unset: object, digest: object) -> None:
            if not times:
                times.append(1)
                await other.update({name: value})
            await plain(given, unset, digest)  # type: ignore[arg-type]

        object.__setattr__(vm, "_change", change)

    await meanwhile("tags", "theirs")
    await vm.update(description="mine", guard=True)
    config = demo.state.guests[100].config
    assert (config["description"], config["tags"]) == ("mine", "theirs")
    await meanwhile("description", "theirs")
    with pytest.raises(DigestConflict):
        await vm.update(description="again mine", guard=True)
    assert demo.state.guests[100].config["description"] == "theirs"


@pytest.mark.pain(28)
async def test_a_change_tells_what_waits_for_the_next_start(lab: AsyncClient) -> None:
    vm = await lab.vms.get(100)
    changes = await vm.update(name="web9", cores=7)
    assert changes.applied == ("name",)
    assert changes.pending == {"cores": 7}
    assert changes.needs_restart
    await vm.reboot(wait=True)
    assert not (await vm.update(name="web10")).needs_restart


@pytest.mark.pain(29)
async def test_a_move_is_checked_first_and_the_handle_follows(lab: AsyncClient, demo: Stub) -> None:
    vm = await lab.vms.get(100)
    stale = await lab.vms.get(100)
    check = await vm.can_migrate("pve2")
    assert check.ok
    assert len(check.local_disks) == 1
    moved = await vm.migrate("pve2", storage_map={"local-lvm": "local-lvm"}, wait=True)
    assert (moved.node, moved.status, vm.node) == ("pve2", "running", "pve2")
    assert demo.state.guests[100].node == "pve2"
    assert (await stale.config()).name == "web1"
    assert stale.node == "pve2"
    await stale.update(description="found again")
    assert demo.state.guests[100].config["description"] == "found again"
    task = await vm.migrate("pve3")
    assert (await task.wait()).result == vm
    await lab.vms.get(100)
    demo.state.guests[100].config["hostpci0"] = "0000:01:00.0"
    with pytest.raises(MigrationRefused, match="local resources: hostpci0"):
        await vm.migrate("pve1")
    gone = lab.vms(4711, node="pve1")
    with pytest.raises(NotFound):
        await gone.config()


async def test_a_container_moves_by_a_restart(lab: AsyncClient, demo: Stub) -> None:
    container = next(one for one in await lab.containers.list() if one.status == "running")
    to = next(node for node in demo.state.nodes if node != container.node)
    await container.migrate(to, wait=True)
    assert demo.state.guests[container.vmid].node == to
    assert (await container.refresh()).status == "running"


async def test_a_guest_is_given_time_before_the_plug_is_pulled(
    lab: AsyncClient, demo: Stub
) -> None:
    await lab.vms(100).stop(graceful=30, wait=True)
    (entry,) = demo.journal.requests("POST", "/nodes/*/qemu/100/status/*")
    assert entry.path.endswith("/shutdown")
    assert demo.state.guests[100].running is None
