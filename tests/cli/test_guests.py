"""vm, ct, and what stands around them."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
import yaml  # type: ignore[import-untyped]

from pyvirt_sdk.cli.actions import actions_of
from pyvirt_sdk.stub import Stub
from tests.cli.conftest import Run

_TEMPLATE = "local:vztmpl/debian-12-standard_12.7-1_amd64.tar.zst"


def test_lists_and_selections(cluster: Stub, run: Run) -> None:
    assert run("vm", "list", "--columns", "vmid,name").out == (
        "vmid  name\n 100  web1\n 101  db1\n 102  build1\n9000  debian-12\n"
    )
    for words, vmids in (
        (["@tag/prod"], ["100", "101"]),
        (["100:101,-100"], ["101"]),
        (["w*", "102"], ["100", "102"]),
        (["--node", "pve2", "--status", "running"], ["101"]),
        (["--tag", "db", "--tag", "prod"], ["101"]),
        (["--pool", "production"], ["100", "101"]),
    ):
        said = run("vm", "list", *words, "-o", "csv", "--columns", "vmid")
        assert said.out.split()[1:] == vmids
    assert run("vm", "list", "--node", "pve3", "--tag", "db").err == "none\n"
    assert "pve1, pve2, pve3" in run("vm", "list", "--node", "pve9").err
    assert [one["vmid"] for one in json.loads(run("ct", "list", "-o", "json").out)] == [200, 201]


def test_a_virtual_machine_from_its_making_to_its_end(cluster: Stub, run: Run) -> None:
    made = run("vm", "create", "--node", "pve1", "--name", "lab1", "--memory", "512",
               "--scsi0", "local-lvm:4", "-o", "json")  # fmt: skip
    assert made.code == 0
    vmid = str(json.loads(made.out)["vmid"])
    steps = (
        ["set", vmid, "--cores", "2", "--delete", "boot"],
        ["start", "lab1"],
        ["suspend", vmid], ["resume", vmid], ["reset", vmid], ["reboot", vmid],
        ["set", vmid, "--memory", "1024"],
        ["pending", vmid],
        ["stop", vmid],
        ["resize", vmid, "scsi0", "+1G"],
        ["move-disk", vmid, "scsi0", "local-lvm"],
        ["snapshot", vmid, "clean", "--description", "as it came"],
        ["snapshots", vmid],
        ["rollback", vmid, "clean"],
        ["delsnapshot", vmid, "clean"],
        ["migrate", vmid, "pve2"],
        ["migrate", vmid, "--target", "pve1"],
        ["clone", vmid, "500", "--name", "lab2", "--full"],
        ["clone", vmid, "600:610"],
        ["backup", vmid, "--storage", "local", "--notes-template", "weekly"],
        ["restore", vmid, "NEWEST", "--storage", "local-lvm", "--yes"],
        ["shutdown", vmid],
        ["template", "500"],
    )  # fmt: skip
    for step in steps:
        if step[0] == "move-disk":
            continue  # nowhere to in this cluster; its request is shown below
        said = run("vm", *(_newest(run, vmid) if word == "NEWEST" else word for word in step))
        assert said.code == 0, (step, said.err)
    assert json.loads(run("vm", "show", "lab1", "-o", "json").out)["status"] == "stopped"
    assert json.loads(run("vm", "config", vmid, "-o", "json").out)["cores"] == 2
    moved = run("vm", "move-disk", vmid, "scsi0", "other", "--dry-run", "-o", "json")
    assert json.loads(moved.out)["params"] == {"disk": "scsi0", "storage": "other"}
    said = run("vm", "delete", f"{vmid},500,600")
    assert said.out.count("ok\n") == 3
    assert run("vm", "show", vmid).code == 3


def _newest(run: Run, vmid: str) -> str:
    """The volume of the last backup of a guest, and the node that has it."""
    words = ("storage", "content", "--content", "backup", "--vmid", vmid, "-o", "json")
    rows = json.loads(run(*words).out)
    assert rows
    return str(max(rows, key=lambda row: row["ctime"])["volid"])


def test_volumes_are_listed_with_their_node(cluster: Stub, run: Run) -> None:
    head = run("storage", "content", "local", "--content", "iso").out.splitlines()[0]
    assert head.split()[:2] == ["volid", "node"]


def test_a_container_from_its_making_to_its_end(cluster: Stub, run: Run) -> None:
    made = run("ct", "create", "--node", "pve1", "--hostname", "dns2", "--ostemplate", _TEMPLATE,
               "--rootfs", "local-lvm:2", "--password", "@-", "-o", "json",
               stdin="hunter22")  # fmt: skip
    assert made.code == 0, made.err
    vmid = str(json.loads(made.out)["vmid"])
    for step in (
        ["set", vmid, "--memory", "256"], ["start", vmid], ["reboot", vmid], ["shutdown", vmid],
        ["snapshot", vmid, "clean"], ["clone", vmid, "--hostname", "dns3", "--full"],
        ["backup", vmid, "--storage", "local"], ["restore", vmid, "NEWEST", "--yes"],
        ["migrate", vmid, "pve2"], ["delete", vmid],
    ):  # fmt: skip
        said = run("ct", *(_newest(run, vmid) if word == "NEWEST" else word for word in step))
        assert said.code == 0, (step, said.err)
    moved = run("ct", "move-disk", "200", "rootfs", "other", "--dry-run", "-o", "json")
    assert json.loads(moved.out)["path"].endswith("/lxc/200/move_volume")
    assert "--ostemplate is needed" in run("ct", "create", "--node", "pve1").err


def test_what_is_so_already_is_left_alone(cluster: Stub, run: Run) -> None:
    said = run("vm", "start", "@tag/prod", "-o", "json")
    assert [one["status"] for one in json.loads(said.out)] == ["nothing to do"] * 2
    assert not cluster.journal.requests("POST")


def test_one_that_fails_keeps_no_other_from_it(cluster: Stub, run: Run) -> None:
    cluster.faults.fail_task("qmstop", "no such disk", times=1)
    said = run("vm", "stop", "100,101", "-o", "json")
    assert said.code == 6
    assert sorted(one["status"] for one in json.loads(said.out)) == ["failed", "ok"]
    assert "it failed for 1 of 2: qmstop" in said.err


def test_a_selection_takes_no_guest_of_the_other_kind(cluster: Stub, run: Run) -> None:
    said = run("vm", "stop", "100,200")
    assert said.code == 3
    assert "200 is no VM (hint: it is <Container 200 'dns1' running on pve1>" in said.err
    assert run("vm", "stop", "@node/pve1", "--dry-run").out.count("POST") == 1


def test_an_ambiguous_name_is_no_name(cluster: Stub, run: Run) -> None:
    cluster.build.vm(130, node="pve1", name="web1")
    said = run("vm", "config", "web1")
    assert said.code == 2
    assert "'web1' is not one guest but 2 (hint: take one of: 100, 130)" in said.err


def test_names_of_all_scripts_stand_in_their_columns(cluster: Stub, run: Run) -> None:
    cluster.build.vm(140, node="pve1", name="plain", tags="x")
    cluster.build.vm(141, node="pve1", name="机器", tags="x")
    assert run("vm", "list", "140,机器", "--columns", "name,vmid").out == (
        "name   vmid\nplain   140\n机器    141\n"
    )


def test_a_column_that_there_is_not_is_told_of(cluster: Stub, run: Run) -> None:
    said = run("vm", "list", "100", "--columns", "vmid,nmae")
    assert (said.out, said.err) == ("vmid  nmae\n 100\n", "pyvirt: nothing here has nmae\n")
    assert run("vm", "list", "100", "--columns", "vmid", "-o", "csv").err == ""


def test_what_waits_is_shown(cluster: Stub, run: Run) -> None:
    run("vm", "set", "100", "--cores", "4")
    assert "cores" in run("vm", "pending", "100").out


def test_hints_are_commands(cluster: Stub, run: Run) -> None:
    said = run("delete", "/nodes/pve1/qemu/9999").err
    assert "hint: pyvirt vm list (or ct list) shows the guests" in said
    assert "a range of ids is 100:102" in run("vm", "stop", "100-102").err
    assert "FILE STORAGE" in run("upload", "local", "debian.iso").err
    create = ["vm", "create", "--node", "pve1"]
    for words, hint in (
        (["delete", "/nodes/pve1/qemu/100"], "pyvirt vm stop VM, then pyvirt vm delete VM"),
        ([*create, "--memory", "2G"], "a whole number of MiB: --memory 2048"),
        ([*create, "--onboot=maybe"], "onboot is 1 or 0"),
        ([*create, "--net", "virtio"], "it has a number: --net0"),
        ([*create, "--ide_2", "none"], "did you mean --ide2 for ide_2?"),
        (["vm", "restore", "100", "x", "--yes"], "pyvirt storage content --content backup shows"),
    ):
        said = run(*words).err
        assert hint in said, said
        assert "pve." not in said


def test_a_rehearsal_changes_nothing_and_tells_no_secret(cluster: Stub, run: Run) -> None:
    for words in (
        ["vm", "create", "--node", "pve1", "--cipassword", "@-"],
        ["vm", "clone", "100", "--full"],
        ["vm", "migrate", "100", "pve2"],
        ["vm", "set", "100", "--memory", "1024"],
        ["vm", "delete", "@tag/prod"],
        ["vm", "backup", "100"],
        ["vm", "agent", "ping", "100"],
        ["ct", "stop", "200"],
    ):
        said = run(*words, "--dry-run", stdin="hunter22")
        assert said.code == 0, said.err
        assert said.out.split()[0] in {"POST", "PUT", "DELETE"}
        assert "hunter22" not in said.out + said.err
    assert not [one for one in cluster.journal.entries if one.method != "GET"]
    asked = run("vm", "delete", "@tag/prod", "--dry-run", "-o", "yaml").out
    assert [one["method"] for one in yaml.safe_load(asked)] == ["DELETE", "DELETE"]
    said = run("vm", "start", "100", "--dry-run")
    assert said.err == "<VM 100 'web1' running on pve1>: nothing to do\n"


def test_the_agent(cluster: Stub, run: Run) -> None:
    assert run("vm", "agent", "ping", "100").err == "it answers\n"
    assert "address" in run("vm", "agent", "addresses", "100").out
    assert run("vm", "agent", "exec", "web1", "--", "echo", "-o", "json") == (0, "-o json\n", "")
    assert run("vm", "agent", "exec", "100", "echo", "-q", "x").out == "-q x\n"
    assert json.loads(run("-o", "json", "vm", "agent", "exec", "100", "hostname").out) == {
        "exitcode": 0, "stdout": "web1\n", "stderr": "",
    }  # fmt: skip
    assert run("vm", "agent", "exec", "100", "false").code == 1
    assert run("vm", "agent", "exec", "100").code == 2
    assert run("vm", "agent", "exec", "--help").code == 0
    assert run("vm", "agent", "exec", "102", "hostname").code == 1


@pytest.mark.parametrize("word", ["vm", "ct"])
def test_each_action_says_what_it_takes(word: str, run: Run) -> None:
    for action in actions_of(word):
        said = run(word, action.name, "--help")
        assert said.code == 0
        assert f"USAGE: pyvirt {word} {action.name}" in said.out
        assert run(word, action.name, "1", "2", "3", "4", "5").code in {2, 5}


def test_nodes_storages_and_the_version(cluster: Stub, run: Run) -> None:
    assert run("version").out == "9.2.11\n"
    assert json.loads(run("version", "-o", "json").out)["release"] == "9.2"
    assert run("node", "list", "--columns", "node").out == "node\npve1\npve2\npve3\n"
    rows = list(csv.DictReader(io.StringIO(run("storage", "list", "-o", "csv").out)))
    assert {row["storage"] for row in rows} == {"local", "local-lvm"}
    assert "785.0 MiB" in run("storage", "list", "--node", "pve1").out
    assert "local:iso/" in run("storage", "content", "local", "--content", "iso").out
    assert run("storage", "content", "nope").code == 3


def test_a_file_is_sent(cluster: Stub, run: Run, tmp_path: Path) -> None:
    image = tmp_path / "tiny.iso"
    image.write_bytes(b"x" * 1000)
    said = run("upload", str(image), "local", "--algorithm", "sha256")
    assert said.out == "local:iso/tiny.iso\n"
    assert "OK" in said.err
    assert run("upload", str(image), "local", "--no-wait", "-q").out.startswith("UPID:")
    assert run("upload", str(image), "nope").code == 3
    assert run("upload", str(tmp_path / "none.iso"), "local").code == 2
    assert run("upload", str(image), "local", "--dry-run").out.startswith("POST /nodes/pve1/")


def test_tasks(cluster: Stub, run: Run) -> None:
    upid = run("vm", "start", "102", "--no-wait").out.strip()
    assert run("task", "wait", upid).out == "ok\n"
    assert json.loads(run("task", "wait", upid, "-o", "json").out)["status"] == "ok"
    assert upid in run("task", "list").out
    listed = run("task", "list", "--node", "pve2", "--limit", "1", "-o", "json").out
    assert json.loads(listed)[0]["upid"] == upid
    assert run("task", "list", "--limit", "1").code == 2
    assert run("task", "log", upid).code == 0
    assert isinstance(json.loads(run("task", "log", upid, "-o", "json").out), list)
    cluster.faults.hang_task("qmstop")
    hung = run("vm", "stop", "102", "--no-wait").out.strip()
    assert "was stopped" in run("task", "stop", hung).err
    assert run("task", "wait", hung).code == 6
