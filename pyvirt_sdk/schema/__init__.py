"""The facts about the API, as data, and what follows from them alone.

    >>> from pyvirt_sdk import schema
    >>> schema.find("GET", "/nodes/pve1/qemu/100/config").path_params
    {'node': 'pve1', 'vmid': '100'}
    >>> schema.validate("GET", "/nodes/{node}/qemu", {"node": "pve1", "full": "yes"})
    {'full': "type check ('boolean') failed - got 'yes'"}

The facts lie in one file per area of the tree and are read when the area is first asked for.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pyvirt_sdk.schema.answers import answer as answer
    from pyvirt_sdk.schema.privileges import permissions as permissions
    from pyvirt_sdk.schema.registry import Operation as Operation
    from pyvirt_sdk.schema.registry import operation as operation
    from pyvirt_sdk.schema.registry import operations as operations
    from pyvirt_sdk.schema.routing import Match as Match
    from pyvirt_sdk.schema.routing import find as find
    from pyvirt_sdk.schema.validation import check as check
    from pyvirt_sdk.schema.validation import validate as validate

_MODULE_OF_NAME = {
    "Match": "routing",
    "Operation": "registry",
    "answer": "answers",
    "check": "validation",
    "find": "routing",
    "operation": "registry",
    "operations": "registry",
    "permissions": "privileges",
    "validate": "validation",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULE_OF_NAME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f"{__name__}.{_MODULE_OF_NAME[name]}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted(_MODULE_OF_NAME)
