"""One value of a row or a model, as HTML, by what its key stands for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final, cast

from pyvirt_sdk.display import amounts
from pyvirt_sdk.display.markup import (
    AMBER,
    GREEN,
    GREY,
    RED,
    Markup,
    bar,
    dot,
    faint,
    joined,
    pill,
    tag,
    text,
)
from pyvirt_sdk.display.meanings import (
    BYTES,
    DURATIONS,
    FLAGS,
    GOOD,
    MOMENTS,
    SECRETS,
    SHARES,
    WARNING,
    WRONG,
)
from pyvirt_sdk.errors import FormatError

_MANY: Final = (tuple, list, set, frozenset)
_HIDDEN: Final = "***"
#: Characters of a text that is not broken into lines.
_SHORT: Final = 24
#: Characters of a text that are shown; a title holds more of it.
_LONG: Final = 100
_LONGEST: Final = 2000


def cell(key: str, value: object, row: Mapping[str, Any]) -> Markup:
    """A value as it is shown; ``row`` is what it stands in.

    >>> cell("maxmem", 2**31, {})
    '<span title="2147483648 bytes">2 GiB</span>'
    """
    if value is None or value == "":
        return Markup("")
    if isinstance(value, Markup):
        return value
    if key in SECRETS or hasattr(value, "get_secret_value"):
        return text(_HIDDEN)
    if key in {"status", "state", "exitstatus"}:
        return state(str(value))
    if key == "tags":
        return _tags(value)
    if key in FLAGS and (isinstance(value, bool) or str(value) in {"0", "1"}):
        return text("yes" if str(value) in {"1", "True"} else faint("no"))
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return _number(key, value, row)
    words = _plain(value)
    return unbroken(words) if len(words) <= _SHORT else long(words)


def unbroken(*inside: object) -> Markup:
    """What stands on one line, however narrow its column is."""
    return tag("span", *inside, style="white-space:nowrap")


def state(word: str) -> Markup:
    """A state, with the colour of what it means."""
    return unbroken(dot(colour_of(word)), " ", long(word))


def colour_of(word: str) -> str:
    """The colour of a state."""
    if word in GOOD:
        return GREEN
    if word in WRONG:
        return RED
    return AMBER if word in WARNING or word.startswith("WARNINGS") else GREY


def long(words: str) -> Markup:
    """A text, cut where it is long."""
    if len(words) <= _LONG:
        return text(words)
    return tag("span", f"{words[:_LONG]}…", title=words[:_LONGEST])


def size(count: float, of: object = None) -> Markup:
    """Bytes as people read them, the exact number in the title; with a bar where of a whole."""
    exact = f"{count} bytes"
    if not isinstance(of, (int, float)) or of <= 0:
        return tag("span", amounts.size(count), title=exact)
    whole = faint(f" of {amounts.size(of)}")
    words = tag("span", amounts.size(count), whole, title=f"{exact} of {of}")
    return unbroken(bar(count / of), words)


def share(part: float, of: object = None) -> Markup:
    """A part of a whole, with a bar; ``of`` is how many cores there are."""
    title = f"{part:.4g} of {of} cores" if of else f"{part:.4g}"
    words = tag("span", amounts.percent(part), title=title)
    return unbroken(bar(part), words)


def _number(key: str, value: float, row: Mapping[str, Any]) -> Markup:
    if key in BYTES:
        return size(value, row.get(BYTES[key]))
    if key in SHARES:
        return share(value, row.get("maxcpu") or row.get("cpus") if key == "cpu" else None)
    if key in MOMENTS:
        return tag("span", amounts.moment(value), title=value, style="white-space:nowrap")
    if key in DURATIONS:
        return tag("span", amounts.duration(value), title=f"{value} s", style="white-space:nowrap")
    return text(amounts.number(value))


def _tags(value: object) -> Markup:
    names: Iterable[object] = (
        value.replace(",", ";").split(";") if isinstance(value, str) else _items(value)
    )
    return joined(map(pill, names))


def _items(value: object) -> Iterable[object]:
    return cast("Iterable[object]", value) if isinstance(value, _MANY) else (value,)


def _plain(value: object) -> str:
    """What is inside of others, in one line."""
    if isinstance(value, Mapping):
        inside = cast("Mapping[object, object]", value).items()
        return ", ".join(f"{key}: {_shown(key, one)}" for key, one in inside)
    if isinstance(value, _MANY):
        items = list(map(_plain, _items(cast("object", value))))
        return ", ".join(items if isinstance(value, (list, tuple)) else sorted(items))
    try:
        return str(value)
    except FormatError:
        return repr(value)  # a property string that came as an object, with what no text can hold


def _shown(key: object, value: object) -> str:
    return _HIDDEN if str(key) in SECRETS else _plain(value)
