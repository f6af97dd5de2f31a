"""The whole tree: get, set, create, delete, ls, usage."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pyvirt_sdk.stub import Stub
from tests.cli.conftest import Run


def test_what_is_made_is_read_changed_and_removed(cluster: Stub, run: Run) -> None:
    made = run(
        "create", "/nodes/pve1/qemu", "--vmid", "120", "--memory", "2048",
        "--net0", "virtio,bridge=vmbr0", "--onboot", "--name", "web2",
    )  # fmt: skip
    assert made.code == 0
    assert made.out.startswith("UPID:pve1:")
    assert made.err == "qmcreate 120 on pve1: OK after 0.0 s\n"
    assert run("set", "/nodes/pve1/qemu/120/config", "--cores=4").code == 0
    config = json.loads(run("get", "/nodes/pve1/qemu/120/config", "-o", "json").out)
    assert (config["cores"], config["onboot"], config["name"]) == (4, 1, "web2")
    assert run("delete", "/nodes/pve1/qemu/120", "-q").err == ""
    assert run("get", "/nodes/pve1/qemu/120/config").code == 3


def test_a_task_may_be_left_to_itself(cluster: Stub, run: Run) -> None:
    begun = run("create", "/nodes/pve2/qemu/102/status/start", "--no-wait")
    assert begun.err == ""
    assert run("task", "wait", begun.out.strip(), "-q").out == "ok\n"


def test_an_option_that_the_operation_has_is_the_operations(run: Run, cluster: Stub) -> None:
    path = "/nodes/pve1/qemu/100/status/shutdown"
    said = run("--timeout", "5", "create", path, "--timeout", "60", "--dry-run", "-o", "json")
    assert json.loads(said.out)["params"] == {"timeout": "60"}


def test_a_switch_is_read_in_all_its_spellings(run: Run) -> None:
    for words, sent in ((["--onboot"], "1"), (["--onboot", "no"], "0"), (["--onboot=yes"], "1")):
        said = run("create", "/nodes/pve1/qemu", "--vmid", "9", *words, "--no-validate",
                   "--dry-run", "-o", "json")  # fmt: skip
        assert json.loads(said.out)["params"]["onboot"] == sent


def test_an_option_given_again_makes_a_list(run: Run) -> None:
    said = run("create", "/nodes/pve1/vzdump", "--exclude-path", "/a", "--exclude-path", "/b",
               "--dry-run", "-o", "json")  # fmt: skip
    assert json.loads(said.out)["params"]["exclude-path"] == ["/a", "/b"]


def test_a_rehearsal_of_the_tree_needs_no_server(run: Run) -> None:
    said = run("delete", "nodes//pve1/qemu/100/", "--purge", "--dry-run")
    assert said.out == "DELETE /nodes/pve1/qemu/100\n  purge: 1\n"


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["get", "/nodes/pve1/qmeu"], "did you mean /nodes/pve1/qemu?"),
        (["get", "/nodes/pve1/xyzzy"], "see: pyvirt ls /nodes/pve1"),
        (["set", "/nodes/pve1/qemu"], "there is: pyvirt get | create /nodes/pve1/qemu"),
        (["get"], "pyvirt get needs a path first"),
        (["create", "/pools", "lab"], "'lab' stands behind the path"),
        (["create", "/pools", "--poolid"], "--poolid needs a value"),
        (["create", "/pools", "--poolid", "--comment", "x"], "write --poolid=--comment"),
        (["create", "/pools", "-x"], "there is no option -x"),
        (["create", "/pools", "--coment", "x", "--poolid", "y"], "did you mean comment for coment"),
        (["create", "/pools", "--poolid", "@/nowhere"], "/nowhere cannot be read"),
        (["ls", "/version"], "nothing lies below /version"),
        (["usage", "/nodes", "--command", "set"], "there is nothing to set at /nodes"),
        (["usage", "/nodes", "--command", "put"], "take get, set, create, delete"),
        (["-o", "xml", "version"], "take table, json, yaml, csv"),
        (["--timeout", "-1", "version"], "not a positive number"),
        (["frob"], "no such command 'frob'"),
        (["vm", "list", "--frob"], "no such option: --frob"),
        (["completion", "tcsh"], "take bash, zsh, fish"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_line(
    words: list[str], complaint: str, run: Run, cluster: Stub
) -> None:
    said = run(*words)
    assert said.code == 2
    assert said.out == ""
    assert complaint in said.err
    assert said.err.startswith("pyvirt: ")
    assert said.err.count("\n") == 1
    assert not [one for one in cluster.journal.entries if one.method != "GET"]


def test_ls_names_words_without_asking_and_ids_by_asking(cluster: Stub, run: Run) -> None:
    assert "Dr---  nodes\n" in run("ls").out
    assert not cluster.journal.entries
    assert run("ls", "/nodes", "-o", "csv").out == (
        "capabilities,name\nDr---,pve1\nDr---,pve2\nDr---,pve3\n"
    )
    assert "9000" in run("ls", "/nodes/pve1/qemu").out
    assert "-rwc-  config" in run("ls", "/nodes/pve1/qemu/100").out


def test_usage_tells_what_an_operation_takes(run: Run) -> None:
    said = run("usage", "/nodes/pve1/qemu", "--command", "create", "-v", "--returns").out
    assert "USAGE: pyvirt create /nodes/{node}/qemu --vmid <integer> [OPTIONS]" in said
    assert "--acpi <boolean>  (default: 1)" in said
    assert "--net[n] <string>" in said
    assert "n from 0 to 31" in said
    assert "privileges  any user; the server checks more" in said
    assert said.rstrip().endswith("<string>")
    assert "more options: --verbose" in run("usage", "/nodes/pve1/qemu").out
    data = json.loads(run("usage", "/nodes/pve1/qemu/100/status/start", "-o", "json").out)
    assert data[0]["privileges"] == "VM.PowerMgmt on /vms/{vmid}"
    assert "--vmid <integer>" in run("create", "/nodes/pve1/qemu", "--help").out


def test_since_when_a_parameter_exists(run: Run) -> None:
    said = run("usage", "/nodes/pve1/qemu/100/status/start", "-v").out
    assert "nets-host-mtu needs Proxmox VE 9.1 or newer" in said


def test_a_secret_is_never_taken_in_plain(run: Run, cluster: Stub) -> None:
    said = run("create", "/access/users", "--userid", "joe@pve", "--password", "hunter22")
    assert said.code == 2
    assert "--password is a secret" in said.err
    assert "hunter22" not in said.err + said.out
    assert not cluster.journal.entries


def test_a_secret_comes_from_elsewhere(
    run: Run, cluster: Stub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    user = ("create", "/access/users", "--userid")
    (tmp_path / "secret").write_text("hunter22\n")
    monkeypatch.setenv("SECRET", "hunter22")
    for name, source in (("a", "@-"), ("b", f"@{tmp_path}/secret"), ("c", "@env:SECRET")):
        words = (*user, f"{name}@pve", "--password", source)
        assert "hunter22" not in run(*words, "--dry-run", stdin="hunter22\n").out
        assert run(*words, stdin="hunter22\n").code == 0
        monkeypatch.setenv("PROXMOX_VE_PASSWORD", "hunter22")
        assert run("get", "/access/permissions", "--user", f"{name}@pve").code == 0
    assert run(*user, "d@pve", "--password", "@env:NONE").code == 2
    assert "no terminal to ask at" in run(*user, "d@pve", "--password").err
    assert run(*user, "d@pve", "--comment", "@@home").code == 0
    assert "@home" in run("get", "/access/users/d@pve").out
