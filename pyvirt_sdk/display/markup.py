"""Pieces of HTML: escaped, without scripts, and readable on light and on dark ground.

Everything is styled inline, in colours that stand out on both: a notebook may strip or override
style sheets, and a page holds many views beside each other.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import Final

GREEN: Final = "#2da44e"
AMBER: Final = "#bf8700"
RED: Final = "#d1242f"
BLUE: Final = "#2f81f7"
GREY: Final = "#8b949e"

#: Lines and grounds that are faint on any ground.
FAINT: Final = "rgba(128,128,128,.3)"
GROUND: Final = "rgba(128,128,128,.12)"

_CELL = (
    f"text-align:left;vertical-align:top;padding:.2em 1em .2em 0;border-bottom:1px solid {FAINT}"
)
_HEAD = "text-align:left;font-weight:600;opacity:.7;padding:.2em 1em .2em 0"
_CONTROLS = dict.fromkeys((*range(9), *range(11, 32), 127), "�")


class Markup(str):
    """Text that is HTML already; any other text is escaped where it is put in."""

    __slots__ = ()


def text(value: object) -> Markup:
    """Escaped text, which any page can hold.

    >>> text("<b> & 'c'")
    '&lt;b&gt; &amp; &#x27;c&#x27;'
    """
    if isinstance(value, Markup):
        return value
    whole = str(value).encode("utf-8", "replace").decode()
    return Markup(escape(whole.translate(_CONTROLS)))


def tag(name: str, /, *inside: object, **attributes: object) -> Markup:
    """An element around what is inside of it.

    >>> tag("b", "<", title='"')
    '<b title="&quot;">&lt;</b>'
    """
    said = "".join(f' {key}="{text(value)}"' for key, value in attributes.items() if value)
    return Markup(f"<{name}{said}>{joined(inside)}</{name}>")


def joined(parts: Iterable[object], by: str = "") -> Markup:
    """Pieces one after the other."""
    return Markup(text(by).join(map(text, parts)))


def card(heading: object, *parts: object) -> Markup:
    """A view as a whole."""
    title = tag("div", heading, style="font-weight:600;margin:.2em 0 .4em")
    style = "font-size:.9em;line-height:1.45;max-width:100%;overflow-x:auto"
    return tag("div", title, *parts, style=style)


def table(head: Sequence[object], rows: Iterable[Sequence[object]]) -> Markup:
    """A table; without a head where none is given."""
    top = tag("tr", *(tag("th", name, style=_HEAD) for name in head)) if head else ""
    body = (tag("tr", *(tag("td", cell, style=_CELL) for cell in row)) for row in rows)
    return tag("table", top, *body, style="border-collapse:collapse;margin:0;font-size:1em")


def faint(*inside: object, title: str = "") -> Markup:
    """What matters less."""
    return tag("span", *inside, style="opacity:.65", title=title)


def dot(colour: str) -> Markup:
    """A coloured dot, before what has the state that it stands for."""
    return tag("span", "\N{BLACK CIRCLE}", style=f"color:{colour}")


def pill(value: object) -> Markup:
    """A word that stands beside others, such as a tag."""
    style = f"background:{GROUND};border:1px solid {FAINT};border-radius:.7em;padding:0 .5em"
    return tag("span", value, style=f"{style};white-space:nowrap;margin-right:.3em")


def bar(share: float | None, colour: str | None = None, width: str = "7em") -> Markup:
    """How much of a whole, from 0 to 1; unknown where that is None."""
    if share is None:
        stripes = f"repeating-linear-gradient(45deg,{FAINT} 0 6px,transparent 6px 12px)"
        return _track(f"background:{stripes}", width)
    full = min(max(share, 0.0), 1.0)
    return _track(f"width:{full:.1%};background:{colour or filling(full)}", width)


def filling(share: float) -> str:
    """The colour for something that fills up."""
    return RED if share >= 0.9 else AMBER if share >= 0.75 else BLUE


def _track(style: str, width: str) -> Markup:
    inner = tag("span", style=f"display:block;height:100%;border-radius:3px;{style}")
    outer = f"display:inline-block;width:{width};height:.6em;border-radius:3px;background:{FAINT}"
    return tag("span", inner, style=f"{outer};overflow:hidden;margin-right:.5em")


def log(lines: Sequence[str], before: int = 0) -> Markup:
    """The end of a log, with all of it behind a click where it is long."""
    style = f"margin:.3em 0;padding:.4em .6em;background:{GROUND};border-radius:4px"
    style += ";white-space:pre-wrap;overflow-wrap:anywhere;font-size:.9em"
    end = tag("pre", "\n".join(lines[-_LINES:]), style=style)
    if len(lines) <= _LINES and not before:
        return end
    earlier = tag("pre", "\n".join(lines[:-_LINES]), style=style) if len(lines) > _LINES else ""
    count = before + max(len(lines) - _LINES, 0)
    summary = tag("summary", f"{count} lines before", style="opacity:.65;cursor:pointer")
    return joined([tag("details", summary, earlier) if earlier else faint(f"{count} lines before"),
                   end])  # fmt: skip


#: Lines of a log that are shown at once.
_LINES = 12


def sparkline(values: Sequence[float | None], width: int = 180, height: int = 28) -> Markup:
    """A small curve, with gaps where there is no value."""
    known = [value for value in values if value is not None]
    if not known:
        return faint("no values")
    low, high = min(known), max(known)
    span = (high - low) or 1.0
    step = width / max(len(values) - 1, 1)
    path, pen = list[str](), "M"
    for place, value in enumerate(values):
        if value is None:
            pen = "M"
            continue
        y = height - 2 - (value - low) / span * (height - 4) if high > low else height / 2
        path.append(f"{pen}{place * step:.1f} {y:.1f}")
        pen = "L"
    line = tag(
        "path", d="".join(path), fill="none", stroke=BLUE,
        **{"stroke-width": "1.3", "stroke-linejoin": "round", "stroke-linecap": "round"},
    )  # fmt: skip
    box = {"viewBox": f"0 0 {width} {height}", "width": width, "height": height}
    return tag("svg", line, role="img", style="vertical-align:middle", **box)
