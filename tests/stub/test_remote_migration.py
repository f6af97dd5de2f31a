"""Moving guests to another cluster, for which the same one stands."""

from __future__ import annotations

import pytest

from pyvirt_sdk.stub import Stub
from tests.stub.asking import Asking, login

_SECRET = "11111111-2222-4333-8444-555555555555"


@pytest.fixture
def stub() -> Stub:
    return Stub.demo(token_secret=_SECRET)


@pytest.fixture
def ask(stub: Stub) -> Asking:
    return login(stub, "root@pam", stub.password)


def _wish(host: str = "192.0.2.12", secret: str = _SECRET, **more: str) -> dict[str, str]:
    endpoint = f"host={host},apitoken=PVEAPIToken=root@pam!automation={secret}"
    return {
        "target-endpoint": endpoint,
        "target-storage": "local-lvm:local-lvm",
        "target-bridge": "vmbr0",
        "target-vmid": "300",
    } | {name.replace("_", "-"): value for name, value in more.items()}


def test_a_machine_is_there_with_its_disks_and_here_stopped(stub: Stub, ask: Asking) -> None:
    ask.done(ask.post("/nodes/pve1/qemu/100/remote_migrate", _wish(online="1")))
    assert ask.get("/nodes/pve3/qemu/300/status/current").data["status"] == "running"
    assert ask.get("/nodes/pve3/qemu/300/config").data["scsi0"] == (
        "local-lvm:vm-300-disk-0,size=32G"
    )
    assert stub.state.volume("pve3", "local-lvm:vm-300-disk-0")
    assert ask.get("/nodes/pve1/qemu/100/status/current").data["status"] == "stopped"


def test_the_original_is_removed_on_demand(stub: Stub, ask: Asking) -> None:
    wish = _wish(delete="1", target_bridge="vmbr0:vmbr7")
    ask.done(ask.post("/nodes/pve3/lxc/201/remote_migrate", wish))
    assert 201 not in stub.state.guests
    assert "bridge=vmbr7" in ask.get("/nodes/pve3/lxc/300/config").data["net0"]
    assert not stub.state.volume("pve3", "local-lvm:vm-201-disk-0")


@pytest.mark.parametrize(
    ("wish", "reason"),
    [
        (_wish(), "can't migrate running VM without --online"),
        (_wish("192.0.2.99", online="1"), "500 Can't connect to 192.0.2.99:8006"),
        (_wish(secret="0" * 36, online="1"), "authentication failed!"),
        (_wish(target_storage="nix", online="1"), "storage 'nix' does not exist"),
        (_wish(target_storage="1", online="1"), "remote migration requires explicit storage"),
        (_wish(target_vmid="101", online="1"), "Parameter verification failed."),
    ],
)
def test_what_stands_in_the_way(ask: Asking, wish: dict[str, str], reason: str) -> None:
    answer = ask.post("/nodes/pve1/qemu/100/remote_migrate", wish)
    assert answer.reason.startswith(reason)


def test_a_name_without_a_counterpart_fails_the_task(stub: Stub, ask: Asking) -> None:
    wish = _wish(target_storage="other:local-lvm", online="1")
    failed = ask.task(ask.post("/nodes/pve1/qemu/100/remote_migrate", wish))["exitstatus"]
    assert failed == "no target mapping for 'local-lvm'"
    assert 300 not in stub.state.guests
    assert stub.state.guests[100].lock is None


def test_a_machine_stays_up_if_the_other_side_has_no_such_bridge(stub: Stub, ask: Asking) -> None:
    wish = _wish(online="1", target_bridge="vmbr9")
    moved = ask.task(ask.post("/nodes/pve1/qemu/100/remote_migrate", wish))
    assert moved["exitstatus"] == "bridge 'vmbr9' does not exist"
    assert stub.state.guests[100].running
    assert 300 not in stub.state.guests
