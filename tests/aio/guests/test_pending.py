"""What waits for the next start, going back to a backup, screens, and small things of guests."""

from __future__ import annotations

from functools import partial

import pytest

from pyvirt_sdk import AlreadyExists, APIError, AsyncClient, NotRunning, ParameterError, TaskFailed
from pyvirt_sdk.stub import Stub


async def test_what_waits_is_taken_back_or_applied(lab: AsyncClient, demo: Stub) -> None:
    vm = await lab.vms.get(100)
    cores = (await vm.config()).cores or 1
    changes = await vm.update(cores=cores + 1, sockets=2)
    assert set(changes.pending) == {"cores", "sockets"}
    assert await vm.revert("cores") == {"sockets": 2}
    assert await vm.revert() == {}
    assert await vm.revert() == {}
    assert demo.state.guests[100].pending == {}

    assert await vm.apply_pending() is False
    await vm.update(cores=cores + 1)
    assert await vm.apply_pending(timeout=30) is True
    assert await vm.pending() == {}
    assert (await vm.config(current=True)).cores == cores + 1
    assert (await vm.refresh()).status == "running"


async def test_a_guest_goes_back_to_its_backup(lab: AsyncClient, demo: Stub) -> None:
    vm = await lab.vms.create(node="pve1", memory=512, scsi={0: "local-lvm:1"}, wait=True)
    backup = await vm.backup(storage="local", wait=True)
    await vm.update(memory=1024, name="later")
    assert (await vm.restore(backup.volid, wait=True)).vmid == vm.vmid
    assert demo.state.guests[vm.vmid].config["memory"] == "512"
    await vm.start(wait=True)
    with pytest.raises((APIError, TaskFailed), match="running"):
        await vm.restore(backup.volid, wait=True)
    with pytest.raises(ParameterError, match="does not hold a Container"):
        await (await lab.containers.get(200)).restore(backup.volid)
    with pytest.raises(ParameterError, match="not the name of a backup"):
        await vm.restore("local:iso/debian.iso")


async def test_a_container_goes_back_to_where_it_was(lab: AsyncClient, demo: Stub) -> None:
    ct = await lab.containers.get(200)
    backup = await ct.backup(storage="local", wait=True)
    await ct.stop(wait=True)
    await ct.update(hostname="changed")
    again = await ct.restore(backup, wait=True)
    assert again.name != "changed"
    assert str(demo.state.guests[200].config["rootfs"]).startswith("local-lvm:")
    with pytest.raises(ParameterError, match="storage='local-lvm'"):
        await lab.backups.restore(backup, node=str(ct.node))


async def test_a_backup_becomes_a_new_guest(lab: AsyncClient, demo: Stub) -> None:
    ct = await lab.containers.get(200)
    await ct.ensure_stopped()
    backup = await ct.backup(storage="local", mode="stop", wait=True)
    assert f"hostname: {ct.name}" in await lab.backups.config(str(ct.node), backup.volid)
    copy = await lab.backups.restore(
        backup.volid, node=str(ct.node), storage="local-lvm", unique=True, wait=True
    )
    assert (copy.kind, copy.name) == ("lxc", ct.name)
    assert copy.vmid != ct.vmid
    macs = [str(demo.state.guests[one].config["net0"]) for one in (ct.vmid, copy.vmid)]
    assert macs[0] != macs[1]
    again = partial(lab.backups.restore, backup.volid, node=str(ct.node), storage="local-lvm")
    task = await again(vmid=900, memory=256)
    assert (await task.wait()).result == await lab.containers.get(900)
    assert demo.state.guests[900].config["memory"] == "256"
    with pytest.raises(AlreadyExists):
        await again(vmid=900)


async def test_what_a_guest_can_do(lab: AsyncClient) -> None:
    vm = await lab.vms.get(100)
    assert await vm.has_feature("snapshot")
    assert not await vm.has_feature("clone")  # it is no template


async def test_tickets_for_screens(lab: AsyncClient) -> None:
    vm = await lab.vms.get(100)
    ticket = await vm.vnc(generate_password=True)
    assert ticket.port >= 5900
    assert ticket.password is not None
    assert ticket.ticket.get_secret_value() not in repr(ticket)
    assert ticket.query().startswith(f"port={ticket.port}&vncticket=PVEVNC%3A")
    await vm.update(vga="qxl")
    await vm.apply_pending()
    spice = await vm.spice()
    assert spice.password.get_secret_value() not in repr(spice)
    text = spice.to_file()
    assert text.startswith("[virt-viewer]\ntype=spice\n")
    assert spice.password.get_secret_value() in text
    container = await lab.containers.get(200)
    assert (await container.vnc()).port >= 5900
    terminal = await container.terminal()
    assert terminal.query().startswith(f"port={terminal.port}&vncticket=PVEVNC%3A")
    assert terminal.ticket.get_secret_value() not in repr(terminal)


async def test_keys_and_the_monitor(lab: AsyncClient) -> None:
    vm = await lab.vms.get(100)
    await vm.send_key("ctrl-alt-delete")
    await vm.ensure_stopped()
    with pytest.raises(NotRunning):
        await vm.send_key("ret")


async def test_the_monitor_is_for_root(demo: Stub) -> None:
    async with AsyncClient(
        "pve1", username="root@pam", password=demo.password, transport=demo.transport()
    ) as root:
        assert "running" in await (await root.vms.get(100)).monitor("info status")
        node = await root.nodes.get("pve1")
        assert (await node.vnc()).port >= 5900
        assert (await node.spice()).to_file().startswith("[virt-viewer]")
        assert (await node.terminal(cmd="login")).user == "root@pam"
        assert node.console_url() == "https://pve1:8006/?console=shell&xtermjs=1&node=pve1"
