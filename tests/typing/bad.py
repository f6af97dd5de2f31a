"""Mistakes: type checkers find each, on the line and of the kind that its comment names.

An ignored mistake that is none is reported, so that this page passes only while each is found.
"""

from __future__ import annotations

from pyvirt_sdk import AsyncClient, Client, Task


def names(pve: Client) -> None:
    qemu = pve.api.nodes("pve1").qemu
    qemu.post(vmid=100, memmory=512)  # type: ignore[call-arg]  # a misspelt parameter
    qemu.post(name="web")  # type: ignore[call-arg]  # vmid is required
    qemu(100).statsu.get()  # type: ignore[attr-defined]  # a misspelt word of the path
    qemu(100).clone.get()  # type: ignore[attr-defined]  # a method that the path does not have
    qemu.post(100)  # type: ignore[call-arg]  # parameters are keywords


def values(pve: Client) -> None:
    config = pve.api.nodes("pve1").qemu(100).config
    config.put(bios="uefi")  # type: ignore[arg-type]  # not one of the choices
    config.put(cores="two")  # type: ignore[arg-type]  # a number is needed
    config.put(onboot="yes")  # type: ignore[arg-type]  # a boolean is needed
    config.put(net="virtio,bridge=vmbr0")  # type: ignore[arg-type]  # a family is a mapping
    config.put(net={"0": "virtio"})  # type: ignore[dict-item]  # ... by number
    config.put(tags=[1, 2])  # type: ignore[list-item]  # tags are texts
    config.put(keyboard="klingon")  # type: ignore[arg-type]  # not in a long list of choices
    pve.api.nodes(None)  # type: ignore[arg-type]  # no id


def resources(pve: Client) -> None:
    vm = pve.vms.create(node="pve1", wait=True)
    pve.vms.create_from_iso("x", node="pve1", storage="s", disk_size="8G", bioss="ovmf")  # type: ignore[call-arg]  # misspelt
    vm.update(onboot="yes")  # type: ignore[arg-type]  # a boolean is needed
    vm.update(rootdisk="local:8")  # type: ignore[call-arg]  # of neither kind of guest
    vm.delete(perge=True)  # type: ignore[call-overload]  # a misspelt option
    vm.firewall.update_options(policy_in="NO")  # type: ignore[arg-type]  # not one of the choices
    pve.access.users.create("joe@pve", emial="joe@example.com")  # type: ignore[call-arg]  # misspelt
    pve.ha.resources("vm:100").update(state="strated")  # type: ignore[arg-type]  # not one of the choices
    pve.nodes("pve1").services.create("cron")  # type: ignore[attr-defined]  # none is made


def answers(pve: Client) -> Task[None]:
    task: Task[None] = pve.api.version.get()  # type: ignore[assignment]  # not a task
    print(task, pve.api.nodes("pve1").qemu(100).status.start.post().upidd)  # type: ignore[attr-defined]  # misspelt
    return pve.api.nodes("pve1").qemu(100).config.post(cores=2)  # type: ignore[return-value]  # or None


async def awaited(apve: AsyncClient) -> None:
    await apve.api.nodes("pve1").qemu(100).status.start.post(timeout="60")  # type: ignore[arg-type]  # a number
