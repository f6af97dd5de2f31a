"""What a node is made of, and what its QEMU can do."""

from __future__ import annotations

from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.rules.cpu_models import custom_models
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.words import words

_HARDWARE = "/nodes/{node}/hardware"
_QEMU = "/nodes/{node}/capabilities/qemu"
_NO_ID = "0x0000"
# memory controllers, bridges and processors
_DEFAULT_BLACKLIST = ["05", "06", "0b"]

_VENDORS = {
    "AuthenticAMD": words(
        """EPYC EPYC-IBPB EPYC-Genoa EPYC-Milan EPYC-Milan-v2 EPYC-Rome EPYC-Rome-v2 EPYC-Turin
        EPYC-v3 EPYC-v4 Opteron_G1 Opteron_G2 Opteron_G3 Opteron_G4 Opteron_G5 athlon phenom"""
    ),
    "GenuineIntel": words(
        """486 Broadwell Broadwell-IBRS Broadwell-noTSX Broadwell-noTSX-IBRS Cascadelake-Server
        Cascadelake-Server-noTSX Conroe Cooperlake GraniteRapids Haswell Haswell-IBRS Haswell-noTSX
        Haswell-noTSX-IBRS Icelake-Client Icelake-Client-noTSX Icelake-Server Icelake-Server-noTSX
        IvyBridge IvyBridge-IBRS KnightsMill Nehalem Nehalem-IBRS Penryn SandyBridge
        SandyBridge-IBRS SapphireRapids SierraForest Skylake-Client Skylake-Client-IBRS
        Skylake-Client-noTSX-IBRS Skylake-Server Skylake-Server-IBRS Skylake-Server-noTSX-IBRS
        Westmere Westmere-IBRS core2duo coreduo pentium pentium2 pentium3"""
    ),
    "default": words(
        "host kvm32 kvm64 max qemu32 qemu64 x86-64-v2 x86-64-v2-AES x86-64-v3 x86-64-v4"
    ),
}
# a level of instructions rather than a processor
_ABSTRACT = "x86-64-v"
_FLAGS = {
    "aes": "Activate AES instruction set for HW acceleration.",
    "amd-no-ssb": "Notifies guest OS that host is not vulnerable for Spectre on AMD CPUs",
    "amd-ssbd": 'Improves Spectre mitigation performance with AMD CPUs, best used with "virt-ssbd"',
    "hv-evmcs": "Improve performance for nested virtualization. Only supported on Intel CPUs.",
    "hv-tlbflush": "Improve performance in overcommitted Windows guests. May lead to guest "
    "bluescreens on old CPUs.",
    "ibpb": "Allows improved Spectre mitigation with AMD CPUs",
    "md-clear": "Required to let the guest OS know if MDS is mitigated correctly",
    "nested-virt": "Controls nested virtualization, namely 'svm' for AMD CPUs and 'vmx' for "
    "Intel CPUs.",
    "pcid": "Meltdown fix cost reduction on Westmere, Sandy-, and IvyBridge Intel CPUs",
    "pdpe1gb": "Allow guest OS to use 1GB size pages, if host HW supports it",
    "spec-ctrl": "Allows improved Spectre mitigation with Intel CPUs",
    "ssbd": 'Protection for "Speculative Store Bypass" for Intel models',
    "virt-ssbd": 'Basis for "Speculative Store Bypass" protection for AMD models',
}
_BOARDS = {"i440fx": "pc-i440fx", "q35": "pc-q35"}
_QEMU_VERSIONS = [
    "11.0+pve0",
    "11.0",
    "10.2",
    "10.1",
    "10.0+pve1",
    "10.0",
    "9.2+pve1",
    "9.2",
    "9.1",
    "9.0",
    "8.2",
    "8.1",
    "8.0",
    "7.2",
    "7.1",
    "7.0",
    "6.2",
    "6.1",
    "6.0",
    "5.2",
    "5.1",
    "5.0",
    "4.2",
    "4.1",
    "4.0",
]
_CHANGES = {
    "10.0+pve1": "Set host_mtu vNIC option even with default value for migration compatibility.",
    "9.2+pve1": "Disables S3/S4 power states by default.",
}


@rule("GET", f"{_HARDWARE}/pci")
def pci(call: Call) -> list[dict[str, Any]]:
    """The PCI devices, without those nobody passes through."""
    hidden = (
        call.items("pci-class-blacklist")
        if "pci-class-blacklist" in call.params
        else _DEFAULT_BLACKLIST
    )
    rows: list[dict[str, Any]] = []
    for one in call.member().pci:
        if one.kind.removeprefix("0x").startswith(tuple(hidden)):
            continue
        names = {"vendor_name": one.vendor_name, "device_name": one.device_name}
        row: dict[str, Any] = {
            "id": one.id,
            "class": one.kind,
            "vendor": one.vendor,
            "device": one.device,
            "iommugroup": one.iommu_group,
            "subsystem_vendor": _NO_ID,
            "subsystem_device": _NO_ID,
            **{key: name for key, name in names.items() if name},
        }
        rows.append(row)
    return rows


@rule("GET", f"{_HARDWARE}/pci/{{pci-id-or-mapping}}/mdev")
def mediated_devices(_call: Call) -> list[object]:
    """None of the devices can be divided."""
    return []


@rule("GET", f"{_HARDWARE}/usb")
def usb(call: Call) -> list[dict[str, Any]]:
    """What is plugged in."""
    return [
        {
            "busnum": one.bus,
            "devnum": one.number,
            "port": one.port,
            "usbpath": str(one.port),
            "vendid": one.vendor,
            "prodid": one.product,
            "manufacturer": one.vendor_name,
            "product": one.product_name,
            "class": one.kind,
            "level": one.level,
            "speed": one.speed,
        }
        for one in call.member().usb
    ]


@rule("GET", f"{_QEMU}/cpu")
def cpu_models(call: Call) -> list[dict[str, Any]]:
    """The models a virtual processor can be of."""
    built_in = [
        {
            "name": name,
            "vendor": vendor,
            "custom": 0,
            **({"abstract": 1} if name.startswith(_ABSTRACT) else {}),
        }
        for vendor, names in _VENDORS.items()
        for name in sorted(names)
    ]
    vendors = {row["name"]: row["vendor"] for row in built_in}
    custom = [
        {"name": name, "vendor": vendors.get(reported, "default"), "custom": 1}
        for name, reported in custom_models(call.state).items()
        if call.authority.has("/nodes", "Sys.Audit")
    ]
    return built_in + custom


@rule("GET", "/cluster/qemu/cpu-flags", answer="fixed")
@rule("GET", f"{_QEMU}/cpu-flags", answer="fixed")
def cpu_flags(_call: Call) -> list[dict[str, Any]]:
    """The flags that can be switched."""
    return [
        {"name": name, "description": text, "supported-on": []} for name, text in _FLAGS.items()
    ]


@rule("GET", f"{_QEMU}/machines", answer="fixed")
def machines(_call: Call) -> list[dict[str, Any]]:
    """The boards a virtual machine can have."""
    return [
        {
            "id": f"{board}-{version}",
            "type": kind,
            "version": version,
            **({"changes": _CHANGES[version]} if version in _CHANGES else {}),
        }
        for kind, board in _BOARDS.items()
        for version in _QEMU_VERSIONS
    ]


@rule("GET", f"{_QEMU}/migration", answer="fixed")
def migration(_call: Call) -> dict[str, Any]:
    """What a migration can carry along."""
    return {"has-dbus-vmstate": True}
