# made from the specs of formats by tools/format_models.py: do not edit
"""Models of property strings: containers."""

from __future__ import annotations

from typing import ClassVar, Literal

from pyvirt_sdk.formats.allocation import MountPointBase, RootFSBase
from pyvirt_sdk.formats.base import PropertyString


class ContainerDevice(PropertyString):
    """A device passed through to a container.

    As PVE writes it: ``/dev/ttyS0,mode=0660``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("inline.dev",)

    path: str | None = None
    deny_write: bool | None = None
    gid: int | None = None
    mode: str | None = None
    uid: int | None = None


class ContainerNet(PropertyString):
    """A network device of a container.

    As PVE writes it: ``name=eth0,bridge=vmbr0,ip=dhcp``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("pve-lxc-network",)

    name: str
    bridge: str | None = None
    firewall: bool | None = None
    gw: str | None = None
    gw6: str | None = None
    host_managed: bool | None = None
    hwaddr: str | None = None
    ip: str | None = None
    ip6: str | None = None
    link_down: bool | None = None
    mtu: int | None = None
    rate: float | None = None
    tag: int | None = None
    trunks: str | None = None
    type: Literal["veth"] | None = None


class Features(PropertyString):
    """What a container may do besides.

    As PVE writes it: ``fuse=1,nesting=1``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("inline.features",)

    force_rw_sys: bool | None = None
    fuse: bool | None = None
    keyctl: bool | None = None
    mknod: bool | None = None
    mount: str | None = None
    nesting: bool | None = None


class MountPoint(MountPointBase):
    """A mount point of a container.

    As PVE writes it: ``local-lvm:vm-200-disk-1,mp=/data,size=8G``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("pve-ct-mountpoint",)

    volume: str
    mp: str
    acl: bool | None = None
    backup: bool | None = None
    idmap: str | None = None
    keepattrs: bool | None = None
    mountoptions: str | None = None
    quota: bool | None = None
    replicate: bool | None = None
    ro: bool | None = None
    shared: bool | None = None
    size: str | None = None


class RootFS(RootFSBase):
    """The root file system of a container.

    As PVE writes it: ``local-lvm:vm-200-disk-0,size=8G``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("inline.rootfs",)

    volume: str
    acl: bool | None = None
    idmap: str | None = None
    mountoptions: str | None = None
    quota: bool | None = None
    replicate: bool | None = None
    ro: bool | None = None
    shared: bool | None = None
    size: str | None = None


class UnusedVolume(PropertyString):
    """A volume that a container no longer uses.

    As PVE writes it: ``local-lvm:vm-200-disk-2``
    """

    pve_formats: ClassVar[tuple[str, ...]] = ("inline.unused",)

    volume: str
