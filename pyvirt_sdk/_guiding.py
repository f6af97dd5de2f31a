"""What somebody meant who wrote a name that there is not.

    >>> nearest("memroy", ["memory", "cores"])
    'memory'

A mistyped attribute raises AttributeError, as always in Python, with what to write instead:

    >>> class Client(Guided):
    ...     vms = ()
    ...     _elsewhere = {"qemu": "vms"}
    >>> Client().qemu
    Traceback (most recent call last):
    AttributeError: 'Client' object has no attribute 'qemu': write vms
    >>> hasattr(Client(), "vm")
    False
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from functools import lru_cache, wraps
from inspect import CO_VARKEYWORDS
from typing import TYPE_CHECKING, ClassVar, ParamSpec, TypeVar

__all__ = ["Guided", "Listed", "guided_keywords", "instead_of", "missing_attribute", "nearest"]

#: Names that are told of where one of them must have been meant.
_SHOWN = 20

P = ParamSpec("P")
T = TypeVar("T")


def nearest(name: str, names: Collection[str]) -> str | None:
    """The name that was meant, if one is near enough.

    >>> nearest("PVE1", ["pve1", "pve2"]), nearest("scsi-hw", ["scsihw", "scsi0"])
    ('pve1', 'scsihw')
    """
    import difflib  # heavy, and of use only here

    plain = {_plain(one): one for one in reversed(list(names))}
    if _plain(name) in plain:
        return plain[_plain(name)]
    close = difflib.get_close_matches(_plain(name), plain, n=1, cutoff=0.65)
    return plain[close[0]] if close else None


def instead_of(name: str, names: Collection[str]) -> str:
    """What to write instead of a name that there is not.

    >>> instead_of("Local", ["nas", "local"])
    "there are local, nas; did you mean 'local'?"
    >>> instead_of("tape", [])
    'there are none'
    """
    if not names:
        return "there are none"
    there = ", ".join(sorted(names)[:_SHOWN])
    if len(names) > _SHOWN:
        there += f" ... {len(names)} in all"
    close = nearest(name, names)
    return f"there are {there}; did you mean {close!r}?" if close else f"there are {there}"


def _plain(name: str) -> str:
    """A name without what is easily mistaken: case, and signs between its words."""
    return name.lower().replace("-", "").replace("_", "")


class Guided:
    """Says what was meant where it has no such attribute; asks no server."""

    #: What other tools, and people, call things, and what to write here.
    _elsewhere: ClassVar[Mapping[str, str]] = {}

    if not TYPE_CHECKING:  # a checker should go on to report misspelt names

        def __getattr__(self, name: str) -> object:
            raise missing_attribute(type(self), name)


class Listed(Guided):
    """A collection, whose things are asked for: it is no list or mapping itself."""

    if not TYPE_CHECKING:

        def __iter__(self) -> object:
            raise TypeError(
                f"'{type(self).__name__}' is no list: write .list() behind it, "
                "for what is there now"
            )

        def __getitem__(self, key: object) -> object:
            ways = [f".get({key!r}) to read it"] if hasattr(type(self), "get") else []
            if has_handles(type(self)):
                ways.append(f"({key!r}) for a handle")
            whole = ", ".join([*ways, ".list() for all"])
            raise TypeError(f"'{type(self).__name__}' takes no [{key!r}]: write {whole}")

        def __call__(self, *given: object, **_more: object) -> object:
            key = ", ".join(map(repr, given))
            handles = self._elsewhere.get("()", "")
            ways = [f".get({key}) to read it"] if hasattr(type(self), "get") else []
            whole = ", ".join(filter(None, [*ways, handles.format(key), ".list() for all"]))
            raise TypeError(f"'{type(self).__name__}' takes no ({key}): write {whole}")


def missing_attribute(cls: type, name: str) -> AttributeError:
    """The error for an attribute that things of this class do not have."""
    # Without a name and an object Python adds no guess of its own.
    return AttributeError(_missing(cls, name), name=None, obj=None)


@lru_cache(maxsize=512)  # some libraries look for the same on each of a thousand rows
def _missing(cls: type, name: str) -> str:
    text = f"{cls.__name__!r} object has no attribute {name!r}"
    if name.startswith("_"):
        return text
    for base in cls.__mro__:
        habits: Mapping[str, str] = vars(base).get("_elsewhere", {})
        if name in habits:
            return f"{text}: write {habits[name]}"
    if close := nearest(name, _public(cls)):
        return f"{text}: did you mean {close}?"
    if has_handles(cls):
        one: type | None = getattr(cls, "_entry", None)
        if one is not None and hasattr(one, name):
            return f"{text}, but each of its things has: write ('...').{name}"
        return f"{text}: one of several is named in brackets, ({name!r})"
    return text


def has_handles(cls: type) -> bool:
    """Whether a collection is called for a handle, rather than to be told that it has none."""
    return any("__call__" in vars(base) for base in cls.__mro__ if base is not Listed)


def _public(cls: type) -> list[str]:
    """What things of a class offer: fields, methods and properties of ours."""
    ours = [base for base in cls.__mro__ if base.__module__.startswith("pyvirt_sdk")]
    offered = {name: None for base in ours for name in vars(base)}
    fields: Mapping[str, object] = getattr(cls, "__pydantic_fields__", {})
    return [name for name in (*offered, *fields) if not name.startswith(("_", "model_"))]


def guided_keywords(
    elsewhere: Mapping[str, str],
) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """For a function with arguments that other tools call otherwise: say what they are here.

    >>> @guided_keywords({"user": "username='root@pam'"})
    ... def connect(host, *, username=None): ...
    >>> connect("pve1", user="root@pam")
    Traceback (most recent call last):
    TypeError: connect() takes no user=: write username='root@pam'
    """

    def guide(function: Callable[P, T]) -> Callable[P, T]:
        code = function.__code__
        called = function.__qualname__.removesuffix(".__init__")
        known = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
        takes_others = bool(code.co_flags & CO_VARKEYWORDS)

        @wraps(function)
        def guided(*args: P.args, **given: P.kwargs) -> T:
            for name in given:
                if name not in known and (name in elsewhere or not takes_others):
                    raise TypeError(_no_keyword(called, name, known, elsewhere))
            if len(args) > code.co_argcount:
                own = code.co_varnames[code.co_argcount - 1]
                raise TypeError(
                    f"{called}() takes {own} alone without a name: write the others as name=value"
                )
            return function(*args, **given)

        return guided

    return guide


def _no_keyword(
    function: str, name: str, known: Collection[str], elsewhere: Mapping[str, str]
) -> str:
    text = f"{function}() takes no {name}="
    if name in elsewhere:
        return f"{text}: write {elsewhere[name]}"
    close = nearest(name, known)
    return f"{text}: did you mean {close}=?" if close else text
