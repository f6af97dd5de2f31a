"""The devices of a guest as its configuration holds them: ``scsi0``, ``net1``, ``mp2``.

Which there can be, and in which format each is written, stands in the schema.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from typing import Any, Literal

from pyvirt_sdk import schema
from pyvirt_sdk.errors import FormatError, ParameterError
from pyvirt_sdk.formats.base import PropertyString
from pyvirt_sdk.formats.models import model
from pyvirt_sdk.schema import Operation

Kind = Literal["qemu", "lxc"]

_NUMBERED = re.compile(r"(?P<family>[a-z]+)(?P<number>\d+)")


def names_in(config: Mapping[str, Any], families: Collection[str]) -> list[str]:
    """The devices of these families in a configuration, family by family.

    >>> names_in({"scsi10": "", "scsi2": "", "ide2": "", "scsihw": ""}, ["scsi", "ide"])
    ['scsi2', 'scsi10', 'ide2']
    """
    order = {family: place for place, family in enumerate(families)}
    found = [(order[family], number, name) for name in config
             for family, number in [_parted(name)] if family in order]  # fmt: skip
    return [name for _, _, name in sorted(found)]


def free_name(kind: Kind, config: Mapping[str, Any], family: str) -> str:
    """The first number of a family that a configuration does not use yet.

    >>> free_name("qemu", {"scsi0": "local-lvm:vm-100-disk-0"}, "scsi")
    'scsi1'

    Raises:
        ParameterError: there is no such family, or all of its numbers are taken.
    """
    families = _operation(kind).families
    if family not in families:
        raise ParameterError(
            f"a guest has no devices called {family!r}",
            hint=f"there are: {', '.join(sorted(families))}",
        )
    first, last = families[family].first, families[family].last
    for number in range(first, last + 1):
        if f"{family}{number}" not in config:
            return f"{family}{number}"
    raise ParameterError(
        f"all of {family}{first} to {family}{last} are taken",
        hint="remove one, or take another bus",
    )


def spec_of(kind: Kind, name: str, text: str) -> PropertyString | str:
    """A device as its format reads it; the text itself where it has none, or does not fit.

    >>> spec_of("qemu", "net0", "virtio=BC:24:11:00:00:01,bridge=vmbr0").bridge
    'vmbr0'
    """
    written = format_of(kind, name)
    if written is None:
        return text
    try:
        return written.read(text)
    except FormatError:
        return text


@cache
def format_of(kind: Kind, name: str) -> type[PropertyString] | None:
    """The class that stands for the format of a device; None where it is a plain text."""
    params = _operation(kind).params
    family, _ = _parted(name)
    found = params.get(name) or params.get(f"{family}[n]") or {}
    written = found.get("format")
    return model(written) if isinstance(written, str) else None


def changed(spec: PropertyString | str, name: str, options: Mapping[str, Any]) -> str:
    """The text of a device with other options; one that is None is left out.

    >>> net = spec_of("qemu", "net0", "virtio=BC:24:11:00:00:01,bridge=vmbr0,tag=5")
    >>> changed(net, "net0", {"bridge": "vmbr1", "tag": None})
    'virtio=BC:24:11:00:00:01,bridge=vmbr1'

    Raises:
        FormatError: there is no such option, or the value is not acceptable.
    """
    if isinstance(spec, str):
        raise ParameterError(f"{name} has no options: it is {spec!r}")
    now = {key.replace("-", "_"): value for key, value in spec.to_pve().items()}
    return str(type(spec)(**{**now, **options}))


def no_such_device(noun: str, name: str, there: Sequence[str]) -> tuple[str, str]:
    """What to say where a configuration has no such device, and what it has."""
    known = ", ".join(there) or "none"
    return f"there is no {noun} {name!r}", f"there are: {known}"


@cache
def _operation(kind: Kind) -> Operation:
    return schema.operation("PUT", f"/nodes/{{node}}/{kind}/{{vmid}}/config")


def _parted(name: str) -> tuple[str, int]:
    """The family and number of a device; the name itself where it bears no number."""
    if found := _NUMBERED.fullmatch(name):
        return found["family"], int(found["number"])
    return name, 0
