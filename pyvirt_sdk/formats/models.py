"""Which class stands for a format; each is loaded when it is first asked for."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from pyvirt_sdk.formats.base import PropertyString
from pyvirt_sdk.formats.generated.index import CLASS_OF_FORMAT, MODULE_OF_CLASS


@cache
def model(name: str) -> type[PropertyString]:
    """The class that stands for a format.

    >>> model("inline.scsi").__name__
    'Drive'
    """
    class_name = CLASS_OF_FORMAT[name]
    module = import_module(f"pyvirt_sdk.formats.generated.{MODULE_OF_CLASS[class_name]}")
    found: type[PropertyString] = getattr(module, class_name)
    return found
