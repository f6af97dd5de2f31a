"""Inside guests and beside them: the agent, consoles, other nodes, other guests' disks."""

from __future__ import annotations

import base64

import pytest

from pyvirt_sdk.stub import Stub
from pyvirt_sdk.stub.state.agents import Outcome
from tests.stub.asking import Asking, login

_AGENT = "/nodes/pve1/qemu/100/agent"


@pytest.fixture
def stub() -> Stub:
    return Stub.demo()


@pytest.fixture
def ask(stub: Stub) -> Asking:
    return login(stub, "root@pam", stub.password)


def test_a_file_is_written_and_read(ask: Asking) -> None:
    assert ask.post(f"{_AGENT}/file-write", {"file": "/etc/motd", "content": "hi"}).data is None
    assert ask.get(f"{_AGENT}/file-read", {"file": "/etc/motd"}).data == {
        "content": "hi",
        "bytes-read": 2,
    }
    encoded = base64.b64encode(b"ho").decode()
    ask.post(f"{_AGENT}/file-write", {"file": "/etc/motd", "content": encoded, "encode": "0"})
    assert ask.get(f"{_AGENT}/file-read", {"file": "/etc/motd"}).data == {
        "content": "ho",
        "bytes-read": 2,
    }
    assert "No such file" in ask.get(f"{_AGENT}/file-read", {"file": "/nope"}).reason


def test_a_program_runs(ask: Asking) -> None:
    ask.stub.state.agents[100].programs["uptime"] = Outcome(3, "up 1 day", "low")
    for command, status in (
        (["echo", "a", "b"], {"exited": 1, "exitcode": 0, "out-data": "a b\n"}),
        (
            ["/usr/bin/uptime"],
            {"exited": 1, "exitcode": 3, "out-data": "up 1 day", "err-data": "low"},
        ),
        (["sh", "-c", "hostname"], {"exited": 1, "exitcode": 0, "out-data": "web1\n"}),
    ):
        pid = ask.post(f"{_AGENT}/exec", {"command": command}).data["pid"]
        assert ask.get(f"{_AGENT}/exec-status", {"pid": pid}).data == status
    assert "Failed to execute" in ask.post(f"{_AGENT}/exec", {"command": "emacs"}).reason
    assert ask.get(f"{_AGENT}/exec-status", {"pid": "1"}).status == 500


def test_file_systems_freeze_and_thaw(ask: Asking) -> None:
    assert ask.post(f"{_AGENT}/fsfreeze-freeze").data == {"result": 1}
    assert ask.post(f"{_AGENT}/fsfreeze-status").data == {"result": "frozen"}
    assert ask.post(_AGENT, {"command": "fsfreeze-thaw"}).data == {"result": 1}


def test_an_agent_is_silent_or_was_never_there(ask: Asking) -> None:
    ask.stub.conditions.agent_silent(100)
    assert ask.post(f"{_AGENT}/ping").reason.endswith("'guest-ping' failed - got timeout")
    del ask.stub.state.agents[100]
    assert ask.post(f"{_AGENT}/ping").reason == "QEMU guest agent is not running"


def test_a_console_opens_with_its_ticket_and_no_other(ask: Asking) -> None:
    opened = ask.post("/nodes/pve1/qemu/100/vncproxy", {"websocket": "1"}).data
    there = {"port": opened["port"], "vncticket": opened["ticket"]}
    assert ask.get("/nodes/pve1/qemu/100/vncwebsocket", there).data == {"port": "5900"}
    elsewhere = ask.get("/nodes/pve1/qemu/9000/vncwebsocket", there)
    assert (elsewhere.status, elsewhere.reason) == (
        401,
        "permission denied - invalid PVEVNC ticket",
    )
    check = {"authid": "root@pam", "vncticket": opened["ticket"], "privs": "VM.Console"}
    anybody = Asking(ask.stub, ())
    assert anybody.post("/access/vncticket", {**check, "path": "/vms/100"}).data is None
    assert anybody.post("/access/vncticket", {**check, "path": "/vms/101"}).status == 401
    ask.stub.clock.advance(60)
    assert ask.get("/nodes/pve1/qemu/100/vncwebsocket", there).status == 401


def test_terminals_and_viewers(ask: Asking) -> None:
    assert ask.post("/nodes/pve1/qemu/100/termproxy").data["user"] == "root@pam"
    assert ask.post("/nodes/pve1/lxc/200/termproxy").data["user"] == "root@pam"
    assert ask.post("/nodes/pve1/termproxy").data["upid"].startswith("UPID:pve1:")
    assert ask.post("/nodes/pve1/lxc/200/spiceproxy").data["type"] == "spice"


def test_a_machine_moves_with_its_disks(ask: Asking) -> None:
    path = "/nodes/pve1/qemu/100/migrate"
    assert ask.get(path).data["allowed_nodes"] == ["pve2", "pve3"]
    assert ask.post(path, {"target": "pve2"}).reason == "can't migrate running VM without --online"
    online = {"target": "pve2", "online": "1"}
    assert ask.task(ask.post(path, online))["exitstatus"] == "migration aborted"
    ask.done(ask.post(path, {**online, "with-local-disks": "1"}))
    assert ask.get("/nodes/pve2/qemu/100/status/current").data["status"] == "running"
    assert "local-lvm:vm-100-disk-0" in ask.stub.state.storages["local-lvm"].on("pve2")


def test_a_machine_moves_to_another_storage_on_the_way(ask: Asking) -> None:
    ask.stub.build.storage("fast", type="lvmthin", vgname="f", thinpool="t", content="images")
    answer = ask.post("/nodes/pve2/qemu/102/migrate", {"target": "pve1", "targetstorage": "fast"})
    ask.done(answer)
    assert ask.get("/nodes/pve1/qemu/102/config").data["scsi0"] == "fast:vm-102-disk-0,size=32G"


def test_a_machine_does_not_move_to_a_node_that_is_off(ask: Asking) -> None:
    ask.stub.conditions.node_offline("pve3")
    answer = ask.post("/nodes/pve2/qemu/102/migrate", {"target": "pve3"})
    assert ask.task(answer)["exitstatus"] == "migration aborted"
    assert "Can't connect" in " ".join(ask.log(answer))


def test_a_disk_goes_to_another_guest(ask: Asking) -> None:
    ask.done(ask.post("/nodes/pve2/qemu", {"vmid": "500"}))
    move = {"disk": "scsi0", "target-vmid": "500", "target-disk": "virtio1"}
    answer = ask.post("/nodes/pve2/qemu/102/move_disk", move)
    ask.done(answer)
    assert (
        ask.get("/nodes/pve2/qemu/500/config").data["virtio1"] == "local-lvm:vm-500-disk-0,size=32G"
    )
    assert "scsi0" not in ask.get("/nodes/pve2/qemu/102/config").data
    again = ask.post("/nodes/pve2/qemu/102/move_disk", move)
    assert again.reason == "Disk 'scsi0' for VM '102' does not exist"


@pytest.mark.parametrize("keys", ["ret", "ctrl-alt-delete", "shift-a", "<", "0x1c"])
def test_keys_are_pressed(ask: Asking, keys: str) -> None:
    assert ask.put("/nodes/pve1/qemu/100/sendkey", {"key": keys}).status == 200


@pytest.mark.parametrize(("keys", "wrong"), [("ctrl-alt-del", "del"), ("Return", "Return")])
def test_keys_that_there_are_not(ask: Asking, keys: str, wrong: str) -> None:
    answer = ask.put("/nodes/pve1/qemu/100/sendkey", {"key": keys})
    assert (answer.status, answer.reason) == (500, f"invalid parameter: {wrong}")
