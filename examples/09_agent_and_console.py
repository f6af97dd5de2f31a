"""Inside a guest: programs and files by the agent, addresses, and a terminal for programs.

    python examples/09_agent_and_console.py [VMID]

Takes the VM that is named, or the first that runs and whose agent answers; nothing is changed.
The console needs `pip install 'pyvirt-sdk[console]'`.
"""

from __future__ import annotations

import sys

from _server import connect

from pyvirt_sdk import VM, APIError, Client


def with_agent(pve: Client) -> VM | None:
    """The first VM whose agent answers."""
    for one in pve.vms.list(status="running"):
        vm = pve.vms(one.vmid)
        try:
            vm.agent.ping()
        except APIError as error:
            print(f"not {one}: {error.message}")
        else:
            return vm.refresh()
    return None


def look_inside(vm: VM) -> None:
    """What runs inside tells."""
    vm.agent.wait(timeout=60)
    done = vm.agent.exec(["echo", "hello from", str(vm.name)], check=True)
    print(f"{vm}: {done.stdout.strip()!r}, exit code {done.returncode}")
    print(f"its name: {vm.agent.hostname()}, its system: {vm.agent.os_info().get('pretty-name')}")
    for card in vm.agent.interfaces():
        print(f"  {card.name} {[str(one) for one in card.addresses]}")
    print(f"reachable at {vm.wait_ip(timeout=60)}")


def type_in(pve: Client, vm: VM) -> None:
    """A terminal on the VM's node: written to, read, and waited for what it says."""
    node = str(vm.node)
    with pve.nodes(node).console() as console:
        console.write("hostname\r")
        found = console.expect(rf"{node}\r\n", timeout=20)
        print(f"the console says {found[0].strip()!r}")


if __name__ == "__main__":
    with connect() as pve:
        vm = pve.vms.get(int(sys.argv[1])) if len(sys.argv) > 1 else with_agent(pve)
        if vm is None:
            raise SystemExit("no VM runs here with an agent that answers: name one")
        look_inside(vm)
        type_in(pve, vm)
