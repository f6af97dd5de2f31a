"""The entry points: a format's name and a text, or a value to be made into one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Protocol, runtime_checkable

from pyvirt_sdk.errors import FormatError
from pyvirt_sdk.formats.checking import (
    check_keys,
    parse_keys,
    perl_text,
    scalar_fault,
    scalar_variant,
)
from pyvirt_sdk.formats.property_string import collect, join
from pyvirt_sdk.formats.scalars import UNCHECKED, find_checker
from pyvirt_sdk.formats.sizes import format_size
from pyvirt_sdk.formats.specs import Spec, spec
from pyvirt_sdk.formats.whole import VALIDATORS

# No size has more, and Python does not read numbers of any length.
_LEADING_DIGITS = re.compile(r"([0-9]{1,30})(?![0-9])")


@runtime_checkable
class _HasKeys(Protocol):
    def to_pve(self) -> dict[str, Any]: ...


def parse(name: str, text: str) -> Any:
    """The model of a property string, or the text of a scalar, checked as the server would.

    >>> parse("inline.net", "virtio=BC:24:11:00:00:01,bridge=vmbr0").macaddr
    'BC:24:11:00:00:01'

    FormatError says what is wrong, in ``errors`` key by key.
    """
    if spec(name) is None:
        return check(name, text)
    from pyvirt_sdk.formats.models import model  # pydantic is not loaded before it is needed

    return model(name).from_keys(parse_keys(name, text))


def check(name: str, text: str) -> str:
    """The text itself, if a format accepts it; ``-list`` and ``-opt`` may follow its name.

    >>> check("pve-vmid-list", "100,101")
    '100,101'
    """
    if spec(name) is not None:
        parse_keys(name, text)
        return text
    if name not in UNCHECKED and find_checker(scalar_variant(name)[0]) is None:
        raise LookupError(f"no such format: {name}")
    fault = scalar_fault(name, text)
    if fault is not None:
        raise FormatError(fault)
    return text


def render(name: str, value: Any) -> str:
    """The canonical text of a model, a dict of PVE's keys, or a text.

    >>> render("inline.net", {"tag": 20, "model": "virtio", "bridge": "vmbr0"})
    'virtio,bridge=vmbr0,tag=20'

    This is PVE's own printer, to the letter: it takes a disk's size for a number of bytes and
    drops a unit behind it. What goes into a guest's configuration is ``str()`` of a model, which
    keeps it, as PVE does there.
    """
    schemas = spec(name)
    if schemas is None:
        return check(name, perl_text(value))
    keys = parse_keys(name, value) if isinstance(value, str) else _checked(name, value, schemas)
    return join({key: _printed(key, text, schemas) for key, text in keys.items()}, schemas)


def _checked(name: str, value: Any, schemas: Spec) -> dict[str, str]:
    given: Mapping[str, Any] = value.to_pve() if isinstance(value, _HasKeys) else value
    texts = {key: perl_text(item) for key, item in given.items() if item is not None}
    keys = collect(texts, schemas)
    check_keys(schemas, keys)
    validator = VALIDATORS.get(name)
    return validator(keys) if validator else keys


def _printed(key: str, text: str, schemas: Spec) -> str:
    if schemas[key].get("format") != "disk-size":
        return text
    digits = _LEADING_DIGITS.match(text)
    return format_size(int(digits[1])) if digits else text
