from __future__ import annotations

from ipaddress import IPv4Address

import pytest

from pyvirt_sdk import (
    AddressTimeout,
    AgentUnavailable,
    AsyncClient,
    Locked,
    NotFound,
    NotRunning,
    ParameterError,
    ProgramFailed,
)
from pyvirt_sdk.stub import Stub
from pyvirt_sdk.stub.state.agents import Outcome


@pytest.fixture
def demo() -> Stub:
    return Stub.demo()


@pytest.fixture
def lab(demo: Stub) -> AsyncClient:
    return AsyncClient("pve1", token=demo.token, transport=demo.transport())


@pytest.mark.pain(19)
async def test_a_program_is_a_list_and_its_end_is_told(lab: AsyncClient, demo: Stub) -> None:
    agent = (await lab.vms.get(100)).agent
    done = await agent.exec(["echo", "a  b", "c"])
    assert (done.returncode, done.stdout, done.args) == (0, "a  b c\n", ("echo", "a  b", "c"))
    assert (await agent.exec(["cat"], input="from here")).stdout == "from here"
    assert (await agent.exec(["false"])).returncode == 1
    demo.state.agents[100].programs["df"] = Outcome(2, "", "df: no such disk\n")
    with pytest.raises(ProgramFailed, match="no such disk") as caught:
        await agent.exec(["df", "-h"], check=True)
    assert (caught.value.returncode, caught.value.command) == (2, ("df", "-h"))
    with pytest.raises(ParameterError, match="a list is needed") as mistake:
        await agent.exec("ls -l")
    assert "['ls', '-l']" in str(mistake.value)
    with pytest.raises(ParameterError, match="the API takes 61440"):
        await agent.exec(["cat"], input="x" * 70_000)
    assert await agent.start(["true"]) > 0
    with pytest.raises(NotFound, match="child process") as missing:
        await agent.exec(["htop"])
    assert "installed inside the guest" in str(missing.value.hint)


async def test_files(lab: AsyncClient, demo: Stub) -> None:
    agent = lab.vms(100).agent
    await agent.write_file("/etc/motd", "grüß dich\n")
    assert demo.state.agents[100].files["/etc/motd"] == "grüß dich\n"
    assert (await agent.read_file("/etc/motd")).text == "grüß dich\n"
    with pytest.raises(ParameterError, match="the API takes"):
        await agent.write_file("/etc/motd", b"x" * 70_000)


async def test_what_the_guest_tells_of_itself(lab: AsyncClient, demo: Stub) -> None:
    vm = await lab.vms.get(100)
    await vm.agent.ping()
    assert await vm.agent.hostname() == "web1"
    assert (await vm.agent.os_info())["id"]
    assert "mountpoint" in (await vm.agent.filesystems()).raw[0]
    await vm.agent.trim()
    await vm.agent.set_password("root", "hunter2hunter2")
    states: list[bool] = []
    async with vm.agent.frozen():
        states.append(demo.state.agents[100].frozen)
    assert [*states, demo.state.agents[100].frozen] == [True, False]
    names = {card.name for card in await vm.agent.interfaces()}
    assert names >= {"lo", "eth0"}
    assert {card.name for card in await vm.interfaces()} == names


@pytest.mark.pain(18)
async def test_an_agent_that_is_not_up_is_waited_for(lab: AsyncClient, demo: Stub) -> None:
    demo.state.agents[100].silent = True
    with pytest.raises(AgentUnavailable) as silent:
        await lab.vms(100).agent.wait(0.05, poll=0.01)
    assert "is it installed?" in str(silent.value)
    demo.state.agents[100].silent = False
    await lab.vms(100).wait_agent(5)
    made = await lab.vms.create(node="pve1", name="bare", wait=True)
    await made.start(wait=True)
    with pytest.raises(AgentUnavailable) as disabled:
        await made.agent.wait(60)
    assert "vm.update(agent=1)" in str(disabled.value)
    await lab.vms(100).stop(wait=True)
    with pytest.raises(NotRunning):
        await lab.vms(100).agent.wait(0.05, poll=0.01)


@pytest.mark.pain(18)
async def test_the_address_is_of_a_card_of_the_configuration(lab: AsyncClient, demo: Stub) -> None:
    vm = await lab.vms.get(100)
    address = await vm.wait_ip()
    assert isinstance(address, IPv4Address)
    assert not address.is_loopback
    assert await vm.wait_ip(mac="net0") == address
    with pytest.raises(AddressTimeout, match="no IPv4 address for others"):
        await vm.wait_ip(mac="00:11:22:33:44:55", timeout=0.05, poll=0.01)
    with pytest.raises(ParameterError, match="no network card 'net7'"):
        await vm.wait_ip(mac="net7")
    container = next(one for one in await lab.containers.list() if one.status == "running")
    assert await container.wait_ip() in {
        one for card in await container.interfaces() for one in card.addresses
    }


@pytest.mark.pain(7)
async def test_a_lock_is_waited_for_and_named(lab: AsyncClient, demo: Stub) -> None:
    demo.state.guests[100].config["lock"] = "backup"
    with pytest.raises(Locked, match="backup"):
        await lab.vms(100).wait_unlocked(0.05, poll=0.01)
    del demo.state.guests[100].config["lock"]
    assert (await lab.vms(100).wait_unlocked(5)).status == "running"
