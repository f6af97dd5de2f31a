"""Property strings of guest configurations, taken apart and put together."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from pyvirt_sdk import schema
from pyvirt_sdk.formats.property_string import join, split
from pyvirt_sdk.formats.specs import Spec, spec
from pyvirt_sdk.schema.validation import find_schema
from pyvirt_sdk.stub.state.guests import Kind

__all__ = ["parse", "show", "type_of"]


def parse(kind: Kind, option: str, text: str) -> dict[str, str]:
    """The keys of an option of a guest; none, if it is no property string.

    >>> parse("qemu", "net0", "virtio,bridge=vmbr0")
    {'model': 'virtio', 'bridge': 'vmbr0'}
    """
    return split(text, _spec_of(kind, option))


def show(kind: Kind, option: str, values: Mapping[str, str]) -> str:
    """The text of an option, as PVE writes it.

    >>> show("qemu", "net0", {"bridge": "vmbr0", "model": "virtio", "macaddr": "BC:24:11:00:00:01"})
    'virtio=BC:24:11:00:00:01,bridge=vmbr0'
    """
    return join(dict(values), _spec_of(kind, option))


@cache
def type_of(kind: Kind, option: str) -> str:
    """The JSON type of an option, as its parameter has it."""
    found = find_schema(schema.operation("PUT", f"/nodes/{{node}}/{kind}/{{vmid}}/config"), option)
    return found.get("type", "string") if found else "string"


@cache
def _spec_of(kind: Kind, option: str) -> Spec:
    found = find_schema(schema.operation("POST", f"/nodes/{{node}}/{kind}"), option) or {}
    return spec(found.get("format", "")) or Spec()
