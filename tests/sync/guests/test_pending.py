# Made from tests/aio/guests/test_pending.py by tools/convert.py: edit that file, then run `make
# sync`.
"""What waits for the next start, going back to a backup, screens, and small things of guests."""

from __future__ import annotations

from functools import partial

import pytest

from pyvirt_sdk import AlreadyExists, APIError, Client, NotRunning, ParameterError, TaskFailed
from pyvirt_sdk.stub import Stub


def test_what_waits_is_taken_back_or_applied(lab: Client, demo: Stub) -> None:
    vm = lab.vms.get(100)
    cores = vm.config().cores or 1
    changes = vm.update(cores=cores + 1, sockets=2)
    assert set(changes.pending) == {"cores", "sockets"}
    assert vm.revert("cores") == {"sockets": 2}
    assert vm.revert() == {}
    assert vm.revert() == {}
    assert demo.state.guests[100].pending == {}

    assert vm.apply_pending() is False
    vm.update(cores=cores + 1)
    assert vm.apply_pending(timeout=30) is True
    assert vm.pending() == {}
    assert vm.config(current=True).cores == cores + 1
    assert vm.refresh().status == "running"


def test_a_guest_goes_back_to_its_backup(lab: Client, demo: Stub) -> None:
    vm = lab.vms.create(node="pve1", memory=512, scsi={0: "local-lvm:1"}, wait=True)
    backup = vm.backup(storage="local", wait=True)
    vm.update(memory=1024, name="later")
    assert vm.restore(backup.volid, wait=True).vmid == vm.vmid
    assert demo.state.guests[vm.vmid].config["memory"] == "512"
    vm.start(wait=True)
    with pytest.raises((APIError, TaskFailed), match="running"):
        vm.restore(backup.volid, wait=True)
    with pytest.raises(ParameterError, match="does not hold a Container"):
        lab.containers.get(200).restore(backup.volid)
    with pytest.raises(ParameterError, match="not the name of a backup"):
        vm.restore("local:iso/debian.iso")


def test_a_container_goes_back_to_where_it_was(lab: Client, demo: Stub) -> None:
    ct = lab.containers.get(200)
    backup = ct.backup(storage="local", wait=True)
    ct.stop(wait=True)
    ct.update(hostname="changed")
    again = ct.restore(backup, wait=True)
    assert again.name != "changed"
    assert str(demo.state.guests[200].config["rootfs"]).startswith("local-lvm:")
    with pytest.raises(ParameterError, match="storage='local-lvm'"):
        lab.backups.restore(backup, node=str(ct.node))


def test_a_backup_becomes_a_new_guest(lab: Client, demo: Stub) -> None:
    ct = lab.containers.get(200)
    ct.ensure_stopped()
    backup = ct.backup(storage="local", mode="stop", wait=True)
    assert f"hostname: {ct.name}" in lab.backups.config(str(ct.node), backup.volid)
    copy = lab.backups.restore(
        backup.volid, node=str(ct.node), storage="local-lvm", unique=True, wait=True
    )
    assert (copy.kind, copy.name) == ("lxc", ct.name)
    assert copy.vmid != ct.vmid
    macs = [str(demo.state.guests[one].config["net0"]) for one in (ct.vmid, copy.vmid)]
    assert macs[0] != macs[1]
    again = partial(lab.backups.restore, backup.volid, node=str(ct.node), storage="local-lvm")
    task = again(vmid=900, memory=256)
    assert task.wait().result == lab.containers.get(900)
    assert demo.state.guests[900].config["memory"] == "256"
    with pytest.raises(AlreadyExists):
        again(vmid=900)


def test_what_a_guest_can_do(lab: Client) -> None:
    vm = lab.vms.get(100)
    assert vm.has_feature("snapshot")
    assert not vm.has_feature("clone")  # it is no template


def test_tickets_for_screens(lab: Client) -> None:
    vm = lab.vms.get(100)
    ticket = vm.vnc(generate_password=True)
    assert ticket.port >= 5900
    assert ticket.password is not None
    assert ticket.ticket.get_secret_value() not in repr(ticket)
    assert ticket.query().startswith(f"port={ticket.port}&vncticket=PVEVNC%3A")
    vm.update(vga="qxl")
    vm.apply_pending()
    spice = vm.spice()
    assert spice.password.get_secret_value() not in repr(spice)
    text = spice.to_file()
    assert text.startswith("[virt-viewer]\ntype=spice\n")
    assert spice.password.get_secret_value() in text
    container = lab.containers.get(200)
    assert container.vnc().port >= 5900
    terminal = container.terminal()
    assert terminal.query().startswith(f"port={terminal.port}&vncticket=PVEVNC%3A")
    assert terminal.ticket.get_secret_value() not in repr(terminal)


def test_keys_and_the_monitor(lab: Client) -> None:
    vm = lab.vms.get(100)
    vm.send_key("ctrl-alt-delete")
    vm.ensure_stopped()
    with pytest.raises(NotRunning):
        vm.send_key("ret")


def test_the_monitor_is_for_root(demo: Stub) -> None:
    with Client(
        "pve1", username="root@pam", password=demo.password, transport=demo.transport()
    ) as root:
        assert "running" in root.vms.get(100).monitor("info status")
        node = root.nodes.get("pve1")
        assert node.vnc().port >= 5900
        assert node.spice().to_file().startswith("[virt-viewer]")
        assert node.terminal(cmd="login").user == "root@pam"
        assert node.console_url() == "https://pve1:8006/?console=shell&xtermjs=1&node=pve1"
