"""What Proxmox VE returns and takes, as Pydantic models: the data without the actions.

    >>> from pyvirt_sdk import models
    >>> rows = models.decode("GET", "/cluster/resources", [{"id": "qemu/100", "type": "qemu"}])
    >>> rows[0].type, models.dump(rows)
    ('qemu', [{'id': 'qemu/100', 'type': 'qemu'}])

``models.generated`` holds the answers of all operations; the modules beside it what resources are
made of.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pyvirt_sdk.models.decoding import decode as decode
    from pyvirt_sdk.models.decoding import dump as dump

_NAMES = ("decode", "dump")


def __getattr__(name: str) -> Any:
    if name not in _NAMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.decoding"), name)


def __dir__() -> list[str]:
    return sorted(_NAMES)
