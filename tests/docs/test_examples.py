"""The lab of the examples, on either client, with each step seen from the server's side."""

from __future__ import annotations

import asyncio
from importlib import util
from pathlib import Path
from types import ModuleType

import pytest

from pyvirt_sdk import AsyncClient, Client
from pyvirt_sdk.stub import Stub

EXAMPLES = Path(__file__).parents[2] / "examples"


def load(name: str) -> ModuleType:
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
        assert f"base-{named['lab-template'].vmid}-disk-0" in vm.config["scsi0"]
        assert set(vm.snapshots) == {"clean"}
        assert state.firewall(f"guest/{vm.vmid}").rules[0]["action"] == "lab"
    assert named["lab-dns"].running
    assert state.firewall("cluster").groups["lab"].entries[0]["macro"] == "SSH"
    assert list(state.files["ha/resources.cfg"]) == [f"vm:{named['lab-1'].vmid}"]


def check_gone(stub: Stub, before: set[int]) -> None:
    assert set(stub.state.guests) == before
    assert "vmbr7" not in stub.state.nodes["pve1"].interfaces
    assert not stub.state.firewall("cluster").groups
    assert not stub.state.files["ha/resources.cfg"]


def test_the_lab_with_threads(stub: Stub) -> None:
    lab, before = load("lab"), set(stub.state.guests)
    with Client("pve1", token=stub.token, transport=stub.transport()) as pve:
        lab.build_network(pve)
        vms = lab.build_vms(pve)
        lab.protect(pve, vms, lab.build_container(pve))
        check_built(stub)
        lab.take_down(pve)
        check_gone(stub, before)


def test_the_lab_with_an_event_loop(stub: Stub) -> None:
    lab, before = load("lab_async"), set(stub.state.guests)

    async def run() -> None:
        async with AsyncClient("pve1", token=stub.token, transport=stub.transport()) as pve:
            await lab.build_network(pve)
            vms = await lab.build_vms(pve)
            await lab.protect(pve, vms, await lab.build_container(pve))
            check_built(stub)
            await lab.take_down(pve)
            check_gone(stub, before)

    asyncio.run(run())


@pytest.mark.parametrize("name", ["lab", "lab_async"])
def test_the_lab_runs_by_itself(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    module = load(name)
    if name == "lab":
        module.main()
    else:
        asyncio.run(module.main())
    assert capsys.readouterr().out.endswith("left: 0 guests\n")
