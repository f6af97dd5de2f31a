# Made from pyvirt_sdk/_aio/guests/disks.py by tools/convert.py: edit that file, then run `make
# sync`.
"""The disks of virtual machines and the volumes of containers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, overload

from pyvirt_sdk._core.changes import Changes
from pyvirt_sdk._core.devices import free_name
from pyvirt_sdk._core.encoding import named
from pyvirt_sdk._core.ids import check_vmid
from pyvirt_sdk._sync.guests.devices import Device, Devices
from pyvirt_sdk._sync.guests.handle import GuestHandle
from pyvirt_sdk._sync.running import made
from pyvirt_sdk._tasks.sync import Task
from pyvirt_sdk.errors import NotFound, ParameterError
from pyvirt_sdk.formats import Drive, MountPoint
from pyvirt_sdk.formats.sizes import format_size
from pyvirt_sdk.models.devices import GuestDiskData

if TYPE_CHECKING:
    from pyvirt_sdk._sync.guests.guest import Guest
    from pyvirt_sdk.models.likes import StorageLike

Bus = Literal["scsi", "virtio", "sata", "ide"]


class Disk(Device, GuestDiskData):
    """A disk, CD drive or mount point of a guest, or a volume that it has set aside (``unused0``).

    >>> disk = vm.disks.get("scsi0")                          # doctest: +SKIP
    >>> disk.volume, disk.size // 1024**3
    ('local-lvm:vm-100-disk-0', 32)
    """

    noun: ClassVar[str] = "disk"

    @overload
    def resize(self, size: str | int, *, wait: Literal[False] = False) -> Task[Self]: ...
    @overload
    def resize(self, size: str | int, *, wait: Literal[True]) -> Self: ...
    @overload
    def resize(self, size: str | int, *, wait: bool) -> Task[Self] | Self: ...
    def resize(self, size: str | int, *, wait: bool = False) -> Task[Self] | Self:
        """Make it larger (PUT .../resize); the guest's file system is its own business.

        >>> disk.resize("+10G", wait=True)                    # doctest: +SKIP

        Args:
            size: the new size, ``"40G"`` or bytes, or what to add, ``"+10G"``.
            wait: return it once it is larger.

        Raises:
            APIError: the size is smaller than now: disks do not shrink.
        """
        text = _size_text(size)
        upid = self._guest._call("PUT", "resize", disk=self.name, size=text)
        return made(self._task(upid, self.refresh), wait=wait)

    @overload
    def move(
        self,
        storage: StorageLike,
        *,
        delete: bool = False,
        wait: Literal[False] = False,
        **options: Any,
    ) -> Task[Self]: ...
    @overload
    def move(
        self, storage: StorageLike, *, delete: bool = False, wait: Literal[True], **options: Any
    ) -> Self: ...
    @overload
    def move(
        self, storage: StorageLike, *, delete: bool = False, wait: bool, **options: Any
    ) -> Task[Self] | Self: ...
    def move(
        self, storage: StorageLike, *, delete: bool = False, wait: bool = False, **options: Any
    ) -> Task[Self] | Self:
        """Put it on another storage (POST .../move_disk or .../move_volume).

        A VM may run meanwhile, a container may not.

        Args:
            storage: where to.
            delete: remove the volume that was used so far; without it, it is set aside in the
                guest (``unused0``).
            wait: return it once it is there.
            options: ``format`` (of a VM's disk), ``bwlimit`` in KiB/s.
        """
        upid = self._move(storage=storage, delete=delete or None, **options)
        return made(self._task(upid, self.refresh), wait=wait)

    @overload
    def reassign(
        self, to: Guest | int, *, name: str | None = None, wait: Literal[False] = False
    ) -> Task[Disk]: ...
    @overload
    def reassign(
        self, to: Guest | int, *, name: str | None = None, wait: Literal[True]
    ) -> Disk: ...
    @overload
    def reassign(
        self, to: Guest | int, *, name: str | None = None, wait: bool
    ) -> Task[Disk] | Disk: ...
    def reassign(
        self, to: Guest | int, *, name: str | None = None, wait: bool = False
    ) -> Task[Disk] | Disk:
        """Give it to another guest of the same kind and node (POST .../move_disk, .../move_volume).

        Args:
            to: the guest, or its id.
            name: what it is called there; without it, the next free number of its bus.
            wait: return it as the other guest has it.

        Raises:
            ParameterError: the other guest is of the other kind.
        """
        if not isinstance(to, GuestHandle):
            to = self._guest.handle(self._caller, vmid=check_vmid(to))
        if to.kind != self._guest.kind:
            raise ParameterError(
                f"{self!r} cannot become a disk of {to!r}", hint="both must be VMs, or containers"
            )
        place = name or free_name(to.kind, to._plain_config(), self.name.rstrip("0123456789"))
        target = "target-disk" if self._guest.kind == "qemu" else "target-volume"
        upid = self._move(**{"target-vmid": to.vmid, target: place})
        there = Disks(to)
        return made(Task(self._caller, upid, partial(there.get, place)), wait=wait)

    def detach(self) -> Disk | None:
        """Take it out of the guest and set its volume aside (POST or PUT .../config).

        Returns:
            the disk that is set aside, ``unused0``; None where the volume is not set aside, as
            that of a CD drive, or where it waits for the next start of the guest.
        """
        self._guest.update(unset=[self.name])
        for disk in Disks(self._guest).list():
            if disk.name.startswith("unused") and disk.volume == self.volume:
                return disk
        return None

    def delete(self) -> Changes:
        """Remove it, and its volume with all that is on it.

        That of a VM is unlinked (PUT .../unlink); a container's volume is set aside first and then
        removed (PUT .../config).

        Raises:
            Locked: other work holds the guest.
        """
        if self._guest.kind == "qemu":
            self._guest._call("PUT", "unlink", idlist=[self.name], force=True)
            pending = self._guest.pending()
            return Changes((), pending) if self.name in pending else Changes((self.name,))
        aside = self if self.name.startswith("unused") else self.detach()
        if aside is None:
            return Changes((), self._guest.pending())
        return self._guest.update(unset=[aside.name])

    def _move(self, **params: Any) -> Any:
        if self._guest.kind == "qemu":
            return self._guest._call("POST", "move_disk", disk=self.name, **params)
        return self._guest._call("POST", "move_volume", volume=self.name, **params)

    def _task(self, upid: str, fetch: Any) -> Task[Self]:
        return Task(self._caller, upid, fetch)


class Disks(Devices[Disk]):
    """The disks of a guest, CD drives and volumes that it has set aside among them.

    >>> vm.disks.list()                                       # doctest: +SKIP
    [<Disk scsi0 local-lvm:vm-100-disk-0,size=32G>, <Disk ide2 none,media=cdrom>]
    """

    _device = Disk
    _families: ClassVar[Mapping[str, Sequence[str]]] = {
        "qemu": ("scsi", "virtio", "sata", "ide", "efidisk", "tpmstate", "unused"),
        "lxc": ("rootfs", "mp", "unused"),
    }

    def add(
        self,
        storage: StorageLike,
        size: str | int,
        *,
        bus: Bus = "scsi",
        mp: str | None = None,
        **options: Any,
    ) -> Disk:
        """Make a new volume and give it to the guest (POST or PUT .../config).

        >>> vm.disks.add("local-lvm", "32G", discard="on")     # doctest: +SKIP
        <Disk scsi1 local-lvm:vm-100-disk-1,discard=on,size=32G>
        >>> ct.disks.add("local-lvm", "8G", mp="/srv")         # doctest: +SKIP

        Args:
            storage: where the volume is made.
            size: ``"32G"``, or bytes.
            bus: where a VM sees it.
            mp: where a container mounts it; needed there.
            options: keys of ``Drive`` or ``MountPoint``.

        Raises:
            ParameterError: all places of the bus are taken, or the mount point is missing.
            FormatError: there is no such option; nothing was sent.
        """
        text, place = _size_text(size), named(storage)
        if self._guest.kind == "qemu":
            if mp is not None:
                raise ParameterError("a VM mounts nothing: mp is for containers")
            return self._put(bus, str(Drive.new(place, size=text, **options)))
        return self._put("mp", str(MountPoint.new(place, text, _mounted(mp), **options)))

    def attach(
        self, volume: str, *, bus: Bus = "scsi", mp: str | None = None, **options: Any
    ) -> Disk:
        """Give a volume to the guest that is there already: one it has set aside, or an image.

        >>> vm.disks.attach("unused0", bus="virtio")          # doctest: +SKIP

        Args:
            volume: the name of a disk that is set aside, ``unused0``, or the id of a volume.
            bus: where a VM sees it.
            mp: where a container mounts it.
            options: keys of ``Drive`` or ``MountPoint``.

        Raises:
            NotFound: the guest has set nothing of this name aside.
        """
        volume = str(volume)
        if ":" not in volume and not volume.startswith("/"):
            volume = self.get(volume).volume or ""
        if self._guest.kind == "qemu":
            return self._put(bus, str(Drive(file=volume, **options)))
        spec = MountPoint(volume=volume, mp=_mounted(mp), **options)
        return self._put("mp", str(spec))

    def import_image(
        self, source: str, storage: StorageLike, *, bus: Bus = "scsi", **options: Any
    ) -> Disk:
        """Make a disk that holds a copy of an image (POST .../config with ``import-from``).

        >>> vm.disks.import_image("local:import/debian-12.qcow2", "local-lvm")
        ... # doctest: +SKIP

        Args:
            source: a volume of content ``import`` or ``images``, or for root@pam a path of the
                node.
            storage: where the copy is made.
            bus: where the VM sees it.
            options: keys of ``Drive``.

        Raises:
            ParameterError: the guest is a container.
        """
        if self._guest.kind != "qemu":
            raise ParameterError("a container is unpacked from a template, not from an image")
        return self._put(bus, str(Drive.new(named(storage), import_from=source, **options)))

    def insert(self, iso: str | None, *, name: str | None = None) -> Disk:
        """Put an image into the CD drive of a VM, or empty it.

        >>> vm.disks.insert("local:iso/debian-12.iso")        # doctest: +SKIP
        <Disk ide2 local:iso/debian-12.iso,media=cdrom>

        Args:
            iso: the volume of the image; None takes out what is in it.
            name: which drive; without it the first that there is, or a new one, ``ide2``.

        Raises:
            NotFound: there is no drive to be emptied.
        """
        drives = [disk.name for disk in self.list() if _takes_images(disk)]
        if iso is None and not drives:
            raise NotFound(f"{self._guest!r} has no CD drive")
        place = name or (drives[0] if drives else "ide2")
        return self._put("ide", f"{iso or 'none'},media=cdrom", place)


#: Bytes; no disk is smaller, and who gives less means another unit.
_SMALLEST = 1024 * 1024


def _size_text(size: object) -> str:
    if isinstance(size, str) and not size.isdecimal():
        return size
    if isinstance(size, bool) or not isinstance(size, (str, int)):
        raise ParameterError(f"{size!r} is no size", hint="write a text: '32G'")
    if int(size) < _SMALLEST:
        raise ParameterError(
            f"a disk of {size} bytes is none", hint=f"a number is bytes: did you mean '{size}G'?"
        )
    return format_size(int(size))


def _takes_images(disk: Disk) -> bool:
    return disk.is_cdrom and "cloudinit" not in (disk.volume or "")


def _mounted(mp: str | None) -> str:
    if mp is None:
        raise ParameterError(
            "mp is missing: where is the container to mount it?", hint='mp="/srv", an absolute path'
        )
    return mp
