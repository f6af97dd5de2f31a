# made from the specs of formats by tools/format_models.py: do not edit
"""Models of property strings: machines."""

from __future__ import annotations

from typing import ClassVar, Literal

from pyvirt_sdk.formats.base import PropertyString


class Agent(PropertyString):
    """The guest agent of a VM.

    As PVE writes it: ``1,fstrim_cloned_disks=1``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("inline.agent",)

    enabled: bool
    freeze_fs: bool | None = None
    fstrim_cloned_disks: bool | None = None
    type: Literal["virtio", "isa"] | None = None


class Audio(PropertyString):
    """The audio device of a VM.

    As PVE writes it: ``device=ich9-intel-hda,driver=spice``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("inline.audio0",)

    device: Literal["ich9-intel-hda", "intel-hda", "AC97"]
    driver: Literal["spice", "none"] | None = None


class Boot(PropertyString):
    """The order in which a VM tries its devices.

    As PVE writes it: ``order=scsi0;net0``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("pve-qm-boot",)

    legacy: str | None = None
    order: str | None = None


class CPUConfig(PropertyString):
    """The processor that a VM sees.

    As PVE writes it: ``host,flags=+aes``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("pve-vm-cpu-conf",)

    cputype: str | None = None
    flags: str | None = None
    guest_phys_bits: int | None = None
    hidden: bool | None = None
    hv_vendor_id: str | None = None
    level: int | None = None
    phys_bits: str | None = None
    reported_model: str | None = None


class CloudInitFiles(PropertyString):
    """Files that take the place of generated cloud-init data.

    As PVE writes it: ``user=local:snippets/user.yml``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("pve-qm-cicustom",)

    meta: str | None = None
    network: str | None = None
    user: str | None = None
    vendor: str | None = None


class HostPCI(PropertyString):
    """A PCI device passed through to a VM.

    As PVE writes it: ``01:00.0,pcie=1``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("pve-qm-hostpci",)

    host: str | None = None
    device_id: str | None = None
    driver: Literal["vfio", "keep"] | None = None
    legacy_igd: bool | None = None
    mapping: str | None = None
    mdev: str | None = None
    pcie: bool | None = None
    rombar: bool | None = None
    romfile: str | None = None
    sub_device_id: str | None = None
    sub_vendor_id: str | None = None
    vendor_id: str | None = None
    x_vga: bool | None = None


class IPConfig(PropertyString):
    """Addresses that cloud-init sets up.

    As PVE writes it: ``gw=10.0.0.1,ip=10.0.0.2/24``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("pve-qm-ipconfig",)

    gw: str | None = None
    gw6: str | None = None
    ip: str | None = None
    ip6: str | None = None


class Machine(PropertyString):
    """The machine that a VM runs on.

    As PVE writes it: ``q35,viommu=virtio``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("pve-qemu-machine-fmt",)

    type: str | None = None
    aw_bits: float | None = None
    enable_s3: bool | None = None
    enable_s4: bool | None = None
    viommu: Literal["intel", "virtio"] | None = None


class Memory(PropertyString):
    """The memory of a VM, in MiB.

    As PVE writes it: ``2048``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("inline.memory",)

    current: int


class NUMA(PropertyString):
    """A NUMA node of a VM.

    As PVE writes it: ``cpus=0-3,memory=1024``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("pve-qm-numanode",)

    cpus: str
    hostnodes: str | None = None
    memory: float | None = None
    policy: Literal["preferred", "bind", "interleave"] | None = None


class NetDevice(PropertyString):
    """A network device of a VM.

    As PVE writes it: ``virtio=BC:24:11:00:00:01,bridge=vmbr0``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("inline.net",)

    model: Literal[
        "e1000",
        "e1000-82540em",
        "e1000-82544gc",
        "e1000-82545em",
        "e1000e",
        "i82551",
        "i82557b",
        "i82559er",
        "ne2k_isa",
        "ne2k_pci",
        "pcnet",
        "rtl8139",
        "virtio",
        "vmxnet3",
    ]
    bridge: str | None = None
    firewall: bool | None = None
    host_tunnel: bool | None = None
    link_down: bool | None = None
    macaddr: str | None = None
    mtu: int | None = None
    queues: int | None = None
    rate: float | None = None
    tag: int | None = None
    trunks: str | None = None


class RNG(PropertyString):
    """Where a VM takes randomness from.

    As PVE writes it: ``/dev/urandom,max_bytes=1024``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("pve-qm-rng",)

    source: Literal["/dev/urandom", "/dev/random", "/dev/hwrng"]
    max_bytes: int | None = None
    period: int | None = None


class SEV(PropertyString):
    """Encrypted memory on AMD processors.

    As PVE writes it: ``snp,kernel-hashes=1``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("pve-qemu-sev-fmt",)

    type: Literal["std", "es", "snp"]
    allow_smt: bool | None = None
    kernel_hashes: bool | None = None
    no_debug: bool | None = None
    no_key_sharing: bool | None = None


class SMBIOS(PropertyString):
    """What a VM reads about its maker and model.

    As PVE writes it: ``base64=1,serial=MTIz``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("pve-qm-smbios1",)

    base64: bool | None = None
    family: str | None = None
    manufacturer: str | None = None
    product: str | None = None
    serial: str | None = None
    sku: str | None = None
    uuid: str | None = None
    version: str | None = None


class SharedMemory(PropertyString):
    """Memory that VM and host share.

    As PVE writes it: ``size=32,name=frames``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("inline.ivshmem",)

    size: int
    name: str | None = None


class SpiceEnhancements(PropertyString):
    """What SPICE does besides.

    As PVE writes it: ``foldersharing=1,videostreaming=all``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("inline.spice_enhancements",)

    foldersharing: bool | None = None
    videostreaming: Literal["off", "all", "filter"] | None = None


class TDX(PropertyString):
    """Trusted domains on Intel processors.

    As PVE writes it: ``tdx,attestation=1``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("pve-qemu-tdx-fmt",)

    type: Literal["tdx"]
    attestation: bool
    vsock_cid: int | None = None
    vsock_port: int | None = None


class USB(PropertyString):
    """A USB device passed through to a VM.

    As PVE writes it: ``1234:5678,usb3=1``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("pve-qm-usb",)

    host: str | None = None
    mapping: str | None = None
    usb3: bool | None = None


class VGA(PropertyString):
    """The graphics card of a VM.

    As PVE writes it: ``virtio,memory=64``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("inline.vga",)

    type: (
        Literal[
            "cirrus",
            "qxl",
            "qxl2",
            "qxl3",
            "qxl4",
            "none",
            "serial0",
            "serial1",
            "serial2",
            "serial3",
            "std",
            "virtio",
            "virtio-gl",
            "vmware",
        ]
        | None
    ) = None
    clipboard: Literal["vnc"] | None = None
    memory: int | None = None


class VMMeta(PropertyString):
    """When and by which QEMU a VM was made.

    As PVE writes it: ``creation-qemu=10.0.2,ctime=1762000000``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("inline.meta",)

    creation_qemu: str | None = None
    ctime: int | None = None


class VirtioFS(PropertyString):
    """A directory of the host in a VM.

    As PVE writes it: ``shared,cache=auto``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("pve-qm-virtiofs",)

    dirid: str
    cache: Literal["auto", "always", "metadata", "never"] | None = None
    direct_io: bool | None = None
    expose_acl: bool | None = None
    expose_xattr: bool | None = None


class Watchdog(PropertyString):
    """What watches over a VM.

    As PVE writes it: ``i6300esb,action=reset``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("pve-qm-watchdog",)

    model: Literal["i6300esb", "ib700"] | None = None
    action: Literal["reset", "shutdown", "poweroff", "pause", "debug", "none"] | None = None
