"""The options of virtual machines that are made from an image, from an ISO, or with UEFI.

A recipe is a set of options. What the caller gives besides wins over it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pyvirt_sdk._core.cloud_init import CloudInit
from pyvirt_sdk._core.encoding import is_family
from pyvirt_sdk.formats import Boot, Drive, EFIDisk, NetDevice, TPMState

Options = dict[str, Any]


def from_image(image: str, storage: str, cloud_init: CloudInit | None) -> Options:
    """A disk that holds a copy of a cloud image, and what such images expect.

    >>> from_image("local:import/debian-12.qcow2", "local-lvm", None)["scsi"][0].import_from
    'local:import/debian-12.qcow2'
    """
    options: Options = {
        "ostype": "l26",
        "scsihw": "virtio-scsi-single",
        "scsi": {0: Drive.new(storage, import_from=image, discard="on", iothread=True)},
        "boot": Boot(order="scsi0"),
        "serial": {0: "socket"},
        "agent": "enabled=1",
    }
    if cloud_init is not None:
        drive = {"ide": {2: Drive(file=f"{storage}:cloudinit", media="cdrom")}}
        options |= drive | cloud_init.options()
    return options


def from_iso(iso: str, storage: str, disk_size: str) -> Options:
    """An empty disk, and an image to install from in the CD drive.

    >>> from_iso("local:iso/debian-12.iso", "local-lvm", "32G")["boot"].order
    'scsi0;ide2'
    """
    disk = Drive.new(storage, size=disk_size, discard="on", iothread=True)
    return {
        "scsihw": "virtio-scsi-single",
        "scsi": {0: disk},
        "ide": {2: Drive(file=iso, media="cdrom")},
        "boot": Boot(order="scsi0;ide2"),
        "agent": "enabled=1",
    }


def firmware(storage: str, *, uefi: bool, tpm: bool) -> Options:
    """UEFI with keys for secure boot, and a TPM, as new systems of Microsoft ask for.

    >>> firmware("local-lvm", uefi=True, tpm=False)["machine"]
    'q35'
    """
    options: Options = {}
    if uefi:
        variables = EFIDisk(file=f"{storage}:1", efitype="4m", pre_enrolled_keys=True)
        options |= {"bios": "ovmf", "machine": "q35", "efidisk0": variables}
    if tpm:
        options["tpmstate0"] = TPMState(file=f"{storage}:1", version="v2.0")
    return options


def card(bridge: str | None) -> Options:
    """One network card on a bridge."""
    return {"net": {0: NetDevice(model="virtio", bridge=bridge)}} if bridge else {}


def combined(*recipes: Mapping[str, Any]) -> Options:
    """Several sets of options as one; of the same option the last counts, and so in families.

    >>> combined({"cores": 1, "net": {0: "a"}}, {"cores": 2, "net": {1: "b"}})
    {'cores': 2, 'net': {0: 'a', 1: 'b'}}
    """
    whole: Options = {}
    for recipe in recipes:
        for name, value in recipe.items():
            before = whole.get(name)
            if is_family(value) and is_family(before):
                value = {**before, **value}
            whole[name] = value
    return whole
