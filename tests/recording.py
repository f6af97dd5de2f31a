"""Which public methods the tests call: one that no test calls fails the run as a whole."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from functools import wraps
from importlib import import_module
from pkgutil import walk_packages
from typing import Any

#: The public methods and properties there are, and those that were called.
known: set[str] = set()
called: set[str] = set()


def record(package: str) -> None:
    """Take note of every call of a public method or property of the classes in a package."""
    for cls in public_classes(package):
        for name, member in vars(cls).items():
            if not name.startswith(("_", "model_")) and (
                recording := _recording(cls, name, member)
            ):
                setattr(cls, name, recording)
                known.add(_called_as(cls, name))


def public_classes(package: str) -> Iterator[type]:
    """The classes of a package, or of a single module, that users meet."""
    root = import_module(package)
    parts = walk_packages(getattr(root, "__path__", []), f"{package}.")
    for name in [package, *(part.name for part in parts)]:
        for cls in list(vars(import_module(name)).values()):
            is_own = inspect.isclass(cls) and cls.__module__ == name
            if is_own and not cls.__name__.startswith("_") and not _is_protocol(cls):
                yield cls


def _recording(cls: type, name: str, member: Any) -> Any:
    label = _called_as(cls, name)
    if getattr(member, "__isabstractmethod__", False):
        return None
    if isinstance(member, property) and member.fget:
        return property(_noting(label, member.fget), member.fset, None, member.__doc__)
    if isinstance(member, classmethod):
        return classmethod(_noting(label, member.__func__))
    if inspect.isfunction(member):
        return _noting(label, member)
    return None


def _noting(label: str, function: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(function)
    def noting(*args: Any, **kwargs: Any) -> Any:
        called.add(label)
        return function(*args, **kwargs)

    return noting


def _called_as(cls: type, name: str) -> str:
    return f"{cls.__module__}.{cls.__name__}.{name}"


def _is_protocol(cls: type) -> bool:
    return bool(getattr(cls, "_is_protocol", False))
