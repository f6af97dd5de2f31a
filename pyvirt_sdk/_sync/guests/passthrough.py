# Made from pyvirt_sdk/_aio/guests/passthrough.py by tools/convert.py: edit that file, then run
# `make sync`.
"""Devices of the host that a guest is given, and other devices besides disks and cards."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal

from pyvirt_sdk._sync.guests.devices import Device, Devices
from pyvirt_sdk.errors import ParameterError
from pyvirt_sdk.formats import USB, ContainerDevice, HostPCI, VirtioFS


class Passthrough(Devices[Device]):
    """Devices of the host that a guest uses, and its serial ports.

    What is passed by a mapping of the cluster (``pve.cluster.pci_mappings``) is found on every node
    that has one; what is passed by its address is for root@pam, and ties the guest to its node.

    >>> vm.devices.add_pci(mapping="gpu", pcie=True)          # doctest: +SKIP
    <Device hostpci0 mapping=gpu,pcie=1>
    """

    _device = Device
    _families: ClassVar[Mapping[str, Sequence[str]]] = {
        "qemu": ("hostpci", "usb", "serial", "parallel", "virtiofs"),
        "lxc": ("dev",),
    }

    def add_pci(
        self, address: str | None = None, *, mapping: str | None = None, **options: Any
    ) -> Device:
        """Pass a PCI device to a VM, by its address ``0000:01:00.0`` or by a mapping.

        Args:
            address: where it is on the node (root@pam only).
            mapping: the name of a mapping of the cluster.
            options: keys of ``HostPCI``: ``pcie``, ``rombar``, ``x_vga`` ...

        Raises:
            ParameterError: both or none of the two are given.
        """
        self._only("qemu", "add() passes one to a container")
        _one_of(address=address, mapping=mapping)
        return self._put("hostpci", str(HostPCI(host=address, mapping=mapping, **options)))

    def add_usb(
        self, address: str | None = None, *, mapping: str | None = None, usb3: bool | None = None
    ) -> Device:
        """Pass a USB device to a VM.

        Args:
            address: ``vendor:product``, ``bus-port`` or ``spice``.
            mapping: the name of a mapping of the cluster.
            usb3: present it at USB 3 speed.

        Raises:
            ParameterError: both or none of the two are given.
        """
        self._only("qemu", "add() passes one to a container")
        _one_of(address=address, mapping=mapping)
        return self._put("usb", str(USB(host=address, mapping=mapping, usb3=usb3)))

    def add_serial(self, port: str = "socket") -> Device:
        """Give a VM a serial port: ``socket``, as its console needs, or a device of the node."""
        self._only("qemu", "a container has a console without one")
        return self._put("serial", port)

    def add_directory(self, mapping: str, **options: Any) -> Device:
        """Share a directory of the nodes with a VM over virtio-fs.

        Args:
            mapping: the name of a directory mapping of the cluster.
            options: keys of ``VirtioFS``: ``cache``, ``direct_io``, ``expose_acl`` ...
        """
        self._only("qemu", "a container takes a directory as a mount point: ct.disks.attach()")
        return self._put("virtiofs", str(VirtioFS(dirid=mapping, **options)))

    def add(self, path: str, **options: Any) -> Device:
        """Pass a device of the node to a container, ``/dev/ttyUSB0`` (root@pam only).

        Args:
            path: its path on the node.
            options: keys of ``ContainerDevice``: ``uid``, ``gid``, ``mode``, ``deny_write``.
        """
        self._only("lxc", "add_pci() and add_usb() pass one to a VM")
        return self._put("dev", str(ContainerDevice(path=path, **options)))

    def _only(self, kind: Literal["qemu", "lxc"], hint: str) -> None:
        if self._guest.kind != kind:
            raise ParameterError(f"{self._guest!r} takes no such device", hint=hint)


def _one_of(**given: str | None) -> None:
    if sum(value is not None for value in given.values()) != 1:
        raise ParameterError(f"give one of {' and '.join(given)}")
