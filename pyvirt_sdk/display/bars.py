"""Work that goes on, as HTML."""

from __future__ import annotations

from collections.abc import Sequence

from pyvirt_sdk.display import amounts
from pyvirt_sdk.display.cells import long
from pyvirt_sdk.display.markup import AMBER, BLUE, GREEN, RED, Markup, bar, faint, table, tag
from pyvirt_sdk.models.task import TaskProgress


def bars_html(bars: Sequence[TaskProgress]) -> Markup:
    """A bar for each, with the last line of its log while it runs."""
    return tag("div", table((), map(_line, bars)), style="font-size:.9em;overflow-x:auto")


def _line(one: TaskProgress) -> list[Markup]:
    ended = one.ended
    share = one.fraction if ended is None else 1.0 if ended == "OK" else one.fraction or 1.0
    told = "" if share is None else amounts.percent(share)
    said = ended if ended is not None else one.lines[-1] if one.lines else ""
    clock = f"{one.elapsed:.1f} s" if one.elapsed < 60 else amounts.duration(one.elapsed)
    return [
        long(one.title), bar(share, _colour(ended), "12em"), long(told if ended is None else ""),
        faint(clock), faint(long(said)),
    ]  # fmt: skip


def _colour(ended: str | None) -> str:
    if ended is None:
        return BLUE
    if ended == "OK":
        return GREEN
    return AMBER if ended.startswith("WARNINGS") else RED
