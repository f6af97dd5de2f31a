"""A firewall for one guest: a group of rules, a set of addresses, and nothing else comes in.

    python examples/06_firewall.py

The firewall of the cluster is left as it is: unless it is on, the rules wait.
"""

from __future__ import annotations

from _server import connect

from pyvirt_sdk import VM, Client

NAME = "example-web"


def make_vm(pve: Client) -> VM:
    """A VM whose card asks for the firewall."""
    node = next(one.node for one in pve.nodes.list() if one.status == "online")
    bridge = pve.networks.list(node)[0].iface
    return pve.vms.create(
        node=node, name=NAME, memory=256, net={0: f"virtio,bridge={bridge},firewall=1"},
        tags="example", wait=True,
    )  # fmt: skip


def protect(pve: Client, vm: VM) -> None:
    """HTTPS for all, SSH for the office, nothing for anybody else."""
    group = pve.firewall.groups.create(NAME, comment="what a web server lets in")
    group.rules.create(type="in", action="ACCEPT", macro="HTTPS")

    office = vm.firewall.ipsets.create("office")
    office.add("192.0.2.0/24")
    office.add("192.0.2.66", nomatch=True, comment="the printer")

    vm.firewall.rules.replace(
        [
            {"type": "group", "action": NAME},
            {"type": "in", "action": "ACCEPT", "macro": "SSH", "source": "+guest/office"},
            {"type": "in", "action": "DROP", "log": "info"},
        ]
    )
    vm.firewall.update_options(policy_in="DROP")
    vm.firewall.enable()


def show(pve: Client, vm: VM) -> None:
    """What holds now."""
    print(f"{vm}: incoming is {vm.firewall.options().policy_in}, but for")
    for rule in vm.firewall.rules.list():
        print(f"  {rule.pos} {rule.type} {rule.action} {rule.macro or ''} {rule.source or ''}")
    on = pve.api.cluster.firewall.options.get().enable
    print(f"the firewall of the cluster is {'on' if on else 'off'}")


def take_down(pve: Client, vm: VM) -> None:
    """The guest takes its rules with it; the group is the cluster's."""
    vm.delete(purge=True, wait=True)
    group = pve.firewall.groups(NAME)
    while len(group.rules.list()):
        group.rules.delete(0)
    group.delete()
    print(f"removed {vm.vmid} and the group")


if __name__ == "__main__":
    with connect() as pve:
        vm = make_vm(pve)
        try:
            protect(pve, vm)
            show(pve, vm)
        finally:
            take_down(pve, vm)
