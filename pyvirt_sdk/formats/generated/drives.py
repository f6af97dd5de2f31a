# made from the specs of formats by tools/format_models.py: do not edit
"""Models of property strings: drives."""

from __future__ import annotations

from typing import ClassVar, Literal

from pyvirt_sdk.formats.allocation import DriveBase
from pyvirt_sdk.formats.base import PropertyString


class Drive(DriveBase):
    """A drive of a VM, on any bus; what one bus lacks is refused where it is used.

    As PVE writes it: ``local-lvm:vm-100-disk-0,discard=on,size=32G``
    """

    pve_formats: ClassVar[tuple[str, ...]] = (
        "pve-qm-ide",
        "inline.ide",
        "inline.sata",
        "inline.sata.2",
        "inline.scsi",
        "inline.scsi.2",
        "inline.virtio",
        "inline.virtio.2",
    )

    file: str
    aio: Literal["native", "threads", "io_uring"] | None = None
    backup: bool | None = None
    bps: int | None = None
    bps_max_length: int | None = None
    bps_rd: int | None = None
    bps_rd_max_length: int | None = None
    bps_wr: int | None = None
    bps_wr_max_length: int | None = None
    cache: Literal["none", "writethrough", "writeback", "unsafe", "directsync"] | None = None
    detect_zeroes: bool | None = None
    discard: Literal["ignore", "on"] | None = None
    format: Literal["raw", "qcow", "qed", "qcow2", "vmdk", "cloop"] | None = None
    import_from: str | None = None
    iops: int | None = None
    iops_max: int | None = None
    iops_max_length: int | None = None
    iops_rd: int | None = None
    iops_rd_max: int | None = None
    iops_rd_max_length: int | None = None
    iops_wr: int | None = None
    iops_wr_max: int | None = None
    iops_wr_max_length: int | None = None
    iothread: bool | None = None
    mbps: float | None = None
    mbps_max: float | None = None
    mbps_rd: float | None = None
    mbps_rd_max: float | None = None
    mbps_wr: float | None = None
    mbps_wr_max: float | None = None
    media: Literal["cdrom", "disk"] | None = None
    model: str | None = None
    product: str | None = None
    queues: int | None = None
    replicate: bool | None = None
    rerror: Literal["ignore", "report", "stop"] | None = None
    ro: bool | None = None
    scsiblock: bool | None = None
    serial: str | None = None
    shared: bool | None = None
    size: str | None = None
    snapshot: bool | None = None
    ssd: bool | None = None
    vendor: str | None = None
    werror: Literal["enospc", "ignore", "report", "stop"] | None = None
    wwn: str | None = None


class EFIDisk(PropertyString):
    """Where a VM keeps its EFI variables.

    As PVE writes it: ``local-lvm:1,efitype=4m,pre-enrolled-keys=1``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("inline.efidisk0", "inline.efidisk0.2")

    file: str
    efitype: Literal["2m", "4m"] | None = None
    format: Literal["raw", "qcow", "qed", "qcow2", "vmdk", "cloop"] | None = None
    import_from: str | None = None
    ms_cert: Literal["2011", "2023", "2023w", "2023k"] | None = None
    pre_enrolled_keys: bool | None = None
    size: str | None = None


class TPMState(PropertyString):
    """Where a VM keeps the state of its TPM.

    As PVE writes it: ``local-lvm:1,version=v2.0``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("inline.tpmstate0", "inline.tpmstate0.2")

    file: str
    format: Literal["raw", "qcow2", "vmdk"] | None = None
    import_from: str | None = None
    size: str | None = None
    version: Literal["v1.2", "v2.0"] | None = None


class UnusedDisk(PropertyString):
    """A disk that a VM no longer uses.

    As PVE writes it: ``local-lvm:vm-100-disk-2``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("inline.unused.2",)

    file: str
