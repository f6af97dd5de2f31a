"""The examples: each runs by itself on the bundled server, and on one of the environment.

The server of the environment is no demo cluster: its nodes, storages and bridges have other names,
so that an example which knows more than it was told fails. What each does is seen from there.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import Iterator
from importlib import util
from pathlib import Path
from types import ModuleType

import pytest

from pyvirt_sdk import AsyncClient, Client
from pyvirt_sdk.stub import Stub

EXAMPLES = Path(__file__).parents[2] / "examples"
NUMBERED = sorted(one.stem for one in EXAMPLES.glob("[0-9]*.py"))

#: What an example asks of a server, beside what it says.
ASKED = {
    "01_first_steps": ["POST /nodes/alpha/qemu/900/clone", "POST /nodes/alpha/qemu/*/status/start"],
    "02_create_from_cloud_image": [
        "PUT /storage/files",
        "POST /nodes/alpha/storage/files/download-url",
        "POST /nodes/alpha/qemu",
        "PUT /nodes/alpha/qemu/*/resize",
    ],
    "03_clone_many": ["POST /nodes/alpha/qemu/*/clone", "POST /nodes/alpha/qemu/*/status/start"],
    "04_backup_and_restore": ["POST /nodes/alpha/vzdump", "POST /nodes/alpha/qemu"],
    "05_migrate": ["POST /nodes/alpha/qemu/*/migrate", "POST /nodes/beta/qemu/*/migrate"],
    "06_firewall": [
        "POST /cluster/firewall/groups",
        "POST /nodes/alpha/qemu/*/firewall/ipset/office",
        "PUT /nodes/alpha/qemu/*/firewall/options",
    ],
    "07_networks": [
        "DELETE /nodes/alpha/network",
        "PUT /nodes/alpha/network",
        "POST /cluster/sdn/vnets/exnet/subnets",
        "PUT /cluster/sdn",
    ],
    "08_upload": ["POST /nodes/alpha/storage/files/upload"],
    "09_agent_and_console": [
        "POST /nodes/alpha/qemu/150/agent/exec",
        "POST /nodes/alpha/termproxy",
    ],
    "10_wait_and_retry": ["POST /nodes/alpha/qemu/*/status/start"],
    "11_users_and_tokens": ["POST /access/users/*/token/ci", "PUT /access/acl", "POST /pools"],
    "12_statistics": ["GET /nodes/*/rrddata"],
    "13_test_your_code": ["GET /cluster/resources"],
    "14_lab": ["POST /nodes/alpha/lxc", "POST /nodes/alpha/vzdump", "POST /cluster/ha/resources"],
}
ASKED["14_lab_async"] = ASKED["14_lab"]


def seed(stub: Stub) -> None:
    """A cluster like no profile."""
    build, state = stub.build, stub.state
    build.storage("files", type="dir", path="/srv/files", content="iso,vztmpl,backup")
    build.storage("tank", type="zfspool", pool="tank", content="images,rootdir", capacity="500G")
    for old, new in (("pve1", "alpha"), ("pve2", "beta"), ("pve3", "gamma")):
        build.node(new, appliances=("debian-12-standard_12.7-1_amd64.tar.zst",))
        del state.nodes[old]
    del state.storages["local"], state.storages["local-lvm"]
    state.entry = "alpha"  # the node that is asked
    state.guests.clear()
    state.agents.clear()
    state.pools.clear()
    build.vm(900, node="alpha", name="golden", disk="tank:4")
    build.vm(150, node="alpha", name="app", running=True, agent=True, disk="tank:8")
    build.container(151, node="beta", running=True, tags="prod")
    with Client("alpha", token=stub.token, transport=stub.transport()) as pve:
        pve.vms(900).convert_to_template(wait=True)
    stub.journal.clear()


@pytest.fixture
def theirs() -> Iterator[tuple[Stub, dict[str, str]]]:
    """A served cluster, and the environment that names it."""
    stub = Stub.demo()
    seed(stub)
    with stub.serve() as server:
        yield (
            stub,
            {
                "PROXMOX_VE_ENDPOINT": server.url,
                "PROXMOX_VE_API_TOKEN": stub.token,
                "PROXMOX_VE_CA_FILE": server.ca_file or "",
            },
        )


def run(name: str, **more: str) -> str:
    """What an example says when it runs by itself."""
    given = {key: value for key, value in os.environ.items() if not key.startswith("PROXMOX_")}
    done = subprocess.run(
        [sys.executable, "-W", "error", str(EXAMPLES / f"{name}.py")],
        env={**given, **more}, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, f"{done.stdout}{done.stderr}"
    return done.stdout


def what_is_there(stub: Stub) -> dict[str, object]:
    """All that an example could leave behind."""
    state = stub.state
    return {
        "guests": set(state.guests),
        "users": set(state.access.users),
        "roles": set(state.access.roles),
        "pools": set(state.pools),
        "interfaces": {node: set(one.interfaces) for node, one in state.nodes.items()},
        "groups": set(state.firewall("cluster").groups),
        "high availability": dict(state.files["ha/resources.cfg"]),
        "disks": {
            (node, volid) for node in state.nodes for volid in state.storages["tank"].on(node)
        },
    }


@pytest.mark.parametrize("name", [*NUMBERED, "quickstart"])
def test_it_runs_on_the_bundled_server(name: str) -> None:
    assert run(name)


@pytest.mark.parametrize("name", NUMBERED)
def test_it_runs_on_the_server_of_the_environment(
    name: str, theirs: tuple[Stub, dict[str, str]]
) -> None:
    stub, environment = theirs
    before = what_is_there(stub)
    assert run(name, **environment)
    for asked in ASKED[name]:
        method, path = asked.split()
        assert [one for one in stub.journal.requests(method, path) if one.status == 200] or (
            asked == "POST /pools"  # which the robot may not
        ), asked
    assert what_is_there(stub) == before


def test_each_is_listed() -> None:
    listed = (EXAMPLES / "README.md").read_text()
    for name in [*NUMBERED, "quickstart"]:
        assert f"({name}.py)" in listed, name


@pytest.mark.parametrize("name", NUMBERED)
def test_each_is_a_page_long(name: str) -> None:
    lines = (EXAMPLES / f"{name}.py").read_text().splitlines()
    assert len(lines) < (190 if "lab" in name else 85)


def test_the_tests_among_them_pass(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "13_test_your_code.py"],
        capture_output=True, text=True, check=False, cwd=EXAMPLES,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout
    assert "3 passed" in done.stdout


def load(name: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(EXAMPLES))
    spec = util.spec_from_file_location(name, EXAMPLES / f"{name}.py")
    assert spec
    assert spec.loader
    module = util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def stub() -> Stub:
    return Stub.demo()


def check_built(stub: Stub) -> None:
    state = stub.state
    named = {guest.name: guest for guest in state.guests.values() if "lab" in guest.name}
    assert set(named) == {"lab-template", "lab-1", "lab-2", "lab-3", "lab-dns"}
    assert state.nodes["pve1"].interfaces["vmbr7"]["cidr"] == "10.7.0.1/24"
    for number in (1, 2, 3):
        vm = named[f"lab-{number}"]
        assert vm.running
        assert "bridge=vmbr7" in vm.config["net0"]
        assert vm.config["ipconfig0"].startswith(f"ip=10.7.0.{10 + number}/24")
        # a linked clone, of whose base no name tells in a thin pool
        assert vm.config["scsi0"] == f"local-lvm:vm-{vm.vmid}-disk-0,size=8G"
        assert set(vm.snapshots) == {"clean"}
        assert state.firewall(f"guest/{vm.vmid}").rules[0]["action"] == "lab"
    assert named["lab-dns"].running
    assert state.firewall("cluster").groups["lab"].entries[0]["macro"] == "SSH"
    assert f"vm:{named['lab-1'].vmid}" in state.files["ha/resources.cfg"]


def check_gone(stub: Stub, before: set[int]) -> None:
    """Nothing of the lab is left, and what others have is."""
    assert set(stub.state.guests) == before
    assert "vmbr7" not in stub.state.nodes["pve1"].interfaces
    assert not stub.state.firewall("cluster").groups
    assert list(stub.state.files["ha/resources.cfg"]) == ["vm:101"]


def test_the_lab_with_threads(stub: Stub, monkeypatch: pytest.MonkeyPatch) -> None:
    lab, before = load("14_lab", monkeypatch), set(stub.state.guests)
    with Client("pve1", token=stub.token, transport=stub.transport()) as pve:
        pve.ha.resources.create("vm:101", state="started")
        foreign = pve.vms(102).backup(storage="local", wait=True)
        lab.build_network(pve)
        vms = lab.build_vms(pve)
        lab.protect(pve, vms, lab.build_container(pve))
        check_built(stub)
        lab.take_down(pve)
        check_gone(stub, before)
        assert [one.volid for one in pve.backups.list()] == [foreign.volid]


def test_the_lab_with_an_event_loop(stub: Stub, monkeypatch: pytest.MonkeyPatch) -> None:
    lab, before = load("14_lab_async", monkeypatch), set(stub.state.guests)

    async def run() -> None:
        async with AsyncClient("pve1", token=stub.token, transport=stub.transport()) as pve:
            await pve.ha.resources.create("vm:101", state="started")
            await lab.build_network(pve)
            vms = await lab.build_vms(pve)
            await lab.protect(pve, vms, await lab.build_container(pve))
            check_built(stub)
            await lab.take_down(pve)
            check_gone(stub, before)

    asyncio.run(run())
