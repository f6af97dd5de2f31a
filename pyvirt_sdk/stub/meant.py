"""What a test names that there is not: it is told so at once, and what there is."""

from __future__ import annotations

from collections.abc import Collection
from typing import TypeVar

from pyvirt_sdk.errors import ConfigError

__all__ = ["existing", "no_such"]

_FEW = 12
T = TypeVar("T", str, int)


def existing(what: str, name: T, there: Collection[T]) -> T:
    """The name itself, if there is such a thing.

    >>> existing("node", "pve2", ["pve1", "pve2"])
    'pve2'
    """
    if name in there:
        return name
    raise no_such(what, name, there)


def no_such(what: str, name: object, there: Collection[object]) -> ConfigError:
    """The error for a name that nothing has: it lists a few names, of many it tells the nearest.

    >>> no_such("node", "pve9", ["pve1", "pve2"]).hint
    'there are pve1, pve2'
    """
    from pyvirt_sdk._guiding import nearest

    names = [str(one) for one in there]
    close = nearest(str(name), names) if len(names) > _FEW else None
    if close:
        hint = f"did you mean {close}?"
    elif names:
        hint = f"there are {', '.join(names[:_FEW])}{', ...' if len(names) > _FEW else ''}"
    else:
        hint = "there is none yet: stub.build makes them"
    return ConfigError(f"there is no {what} {name!r}", hint=hint)
