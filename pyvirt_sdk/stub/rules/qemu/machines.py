"""What follows from the type of a machine, its system and its display."""

from __future__ import annotations

import base64
import hashlib
import re

from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.guests.property import parse, show

__all__ = ["check_clipboard", "check_machine", "hashed", "pin"]

_VERSION = "11.0"
_WINDOWS = re.compile(r"wxp|w2k|w2k3|w2k8|wvista|win7|win8|win10|win11")
_PINNED = {"pc": f"pc-i440fx-{_VERSION}", "q35": f"pc-q35-{_VERSION}", "virt": f"virt-{_VERSION}"}
_CLIPBOARD = re.compile(r"std|cirrus|vmware|virtio|qxl")
_HASHED = re.compile(r"\$(?:[156]|2[ay])(?:\$.+){2}")


def check_machine(text: str) -> None:
    """Refuses an IOMMU that the machine cannot have."""
    machine = parse("qemu", "machine", text)
    viommu, bits = machine.get("viommu"), machine.get("aw-bits")
    if viommu == "intel":
        if "q35" not in machine.get("type", ""):
            raise Refused("to use Intel vIOMMU please set the machine type to q35")
        if bits not in (None, "39", "48"):
            raise Refused("Intel vIOMMU supports only 39 or 48 bits as address width")
    if bits and not viommu:
        raise Refused("cannot set aw-bits if no vIOMMU is configured")


def check_clipboard(text: str) -> None:
    """Refuses a clipboard that the display cannot have."""
    vga = parse("qemu", "vga", text)
    kind = vga.get("type", "")
    if vga.get("clipboard") == "vnc" and kind and not _CLIPBOARD.match(kind):
        raise Refused(f"vga type {kind} is not compatible with VNC clipboard")


def pin(machine: str | None, ostype: str | None) -> str | None:
    """The machine with a version, which Windows takes badly if it changes.

    >>> pin("q35", "win11"), pin(None, "win10"), pin(None, "l26"), pin("pc-q35-9.0", "win11")
    ('pc-q35-11.0', 'pc-i440fx-11.0', None, 'pc-q35-9.0')
    """
    values = parse("qemu", "machine", machine or "")
    kind = values.get("type", "pc")
    if kind in _PINNED and ostype and _WINDOWS.fullmatch(ostype):
        values["type"] = _PINNED[kind]
    return show("qemu", "machine", values) or None if values else None


def hashed(password: str) -> str:
    """A password as it is kept; one that is hashed already stays as it is."""
    if _HASHED.match(password):
        return password
    digest = hashlib.sha256(password.encode()).digest()
    salt, text = (base64.b64encode(part, b"./").decode() for part in (digest[:6], digest))
    return f"$5${salt}${text.rstrip('=')}"
