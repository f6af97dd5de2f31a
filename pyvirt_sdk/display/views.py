"""Views of things for notebooks: what ``_repr_html_`` returns.

Nothing is asked of a server here: a view shows what was read already.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import singledispatch
from itertools import pairwise
from typing import Any, Final, cast

from pyvirt_sdk.display import amounts
from pyvirt_sdk.display.cells import cell, colour_of, long, size, state
from pyvirt_sdk.display.markup import (
    AMBER,
    GREEN,
    RED,
    Markup,
    card,
    dot,
    faint,
    joined,
    log,
    sparkline,
    table,
    tag,
    text,
)
from pyvirt_sdk.display.meanings import BYTES
from pyvirt_sdk.models.base import PVEModel
from pyvirt_sdk.models.config import GuestConfig
from pyvirt_sdk.models.guest import GuestData
from pyvirt_sdk.models.node import NodeData, NodeStatus
from pyvirt_sdk.models.rows import mappings
from pyvirt_sdk.models.series import Series
from pyvirt_sdk.models.task import TaskStatus

#: Rows of a list that are shown, and columns of one.
FIRST: Final = 10
_COLUMNS: Final = 8

#: The columns that a list shows first, where it has them.
_TELLING: Final = (
    "volid", "vmid", "node", "name", "storage", "type", "id", "status", "user", "starttime",
    "cpu", "mem", "disk", "used", "uptime", "tags", "pool", "content", "size", "snaptime",
    "ctime", "description", "comment", "enabled", "endtime",
)  # fmt: skip
#: What a bar of another column tells already, or what only computers read.
_UNTOLD: Final = frozenset({
    "digest", "id", "level", "maxcpu", "maxdisk", "maxmem", "memhost", "pid", "pstart",
    "ssl_fingerprint", "total", "upid",
})  # fmt: skip


@singledispatch
def view(model: PVEModel) -> Markup:
    """A model: all that it was told."""
    return card(heading(model), _facts(told(model)))


@view.register
def _(guest: GuestData) -> Markup:
    known = told(guest)
    used = ("uptime", "cpu", "mem", "disk") if known.get("status") != "stopped" else ()
    given = ("cpus", "maxmem", "maxdisk") if not used else ()
    told_first = ("status", "node", "lock", "hastate", "pool", "tags", *used, *given)
    return _with_more(guest, told_first, {"vmid", "name", "type", "id", "maxcpu"})


@view.register
def _(node: NodeData) -> Markup:
    told_first = ("status", "uptime", "cpu", "mem", "disk")
    return _with_more(node, told_first, {"node", "maxcpu", "id", "type"})


def _with_more(model: PVEModel, first: Sequence[str], headed: set[str]) -> Markup:
    """What tells most of a model; the rest, but for what the heading says, behind a click."""
    known = told(model)
    shown = {name: known[name] for name in first if name in known}
    barred = {BYTES[name] for name in shown if name in BYTES} | {"cpus"}
    rest = {name: known[name] for name in known if name not in {*shown, *headed, *barred}}
    return card(heading(model), _facts(shown, known), _more(rest))


@view.register
def _(status: NodeStatus) -> Markup:
    known = told(status)
    for name in ("memory", "swap", "rootfs"):
        use = known.get(name)
        if use is not None and getattr(use, "used", None) is not None:
            known[name] = size(use.used, use.total)
    return card(heading(status), _facts(known))


@view.register
def _(config: GuestConfig) -> Markup:
    single, devices = dict[str, Any](), dict[str, Any]()
    for name, value in told(config).items():
        family = next((key for key, field in config.families.items() if field == name), None)
        if family and isinstance(value, Mapping):
            numbered = cast("Mapping[int, Any]", value)
            devices |= {f"{family}{number}": one for number, one in sorted(numbered.items())}
        else:
            single[name] = value
    single.pop("digest", None)
    return card(heading(config), _facts(single | devices))


def told(model: PVEModel) -> dict[str, Any]:
    """What a model was told and may show, by name."""
    return {name: value for name, value in model.__repr_args__() if name is not None}


def heading(thing: object) -> Markup:
    """What a view is of: the words of its repr."""
    words = repr(thing)
    if not (words.startswith("<") and words.endswith(">")):
        return text(type(thing).__name__.removeprefix("Async"))
    status = vars(thing).get("status") if hasattr(thing, "__dict__") else None
    mark = [dot(colour_of(status)), " "] if isinstance(status, str) else []
    return joined([*mark, long(words[1:-1])])


def _facts(known: Mapping[str, Any], row: Mapping[str, Any] | None = None) -> Markup:
    """Names and values below each other."""
    of = known if row is None else row
    lines = [
        (faint(name), cell(name, value, of))
        for name, value in known.items()
        if value is not None and value != () and value != frozenset()
    ]
    return table((), lines) if lines else text("")


def _more(known: Mapping[str, Any]) -> Markup:
    """What matters less, behind a click."""
    facts = _facts(known)
    if not facts:
        return facts
    summary = tag("summary", "more", style="opacity:.65;cursor:pointer")
    return tag("details", summary, facts)


def rows(
    raw: Sequence[Any], *, kind: str = "", errors: Mapping[str, Exception] | None = None
) -> Markup:
    """The first rows of a list, how many more there are, and which nodes have not answered."""
    plain = mappings(raw[:FIRST])
    names = columns_of(plain)
    body = [[cell(name, row.get(name), row) for name in names] for row in plain]
    rest = len(raw) - len(plain)
    parts: list[object] = [table(names, body)] if body else []
    if rest > 0:
        parts.append(tag("div", faint(f"… and {rest} more"), style="margin:.3em 0"))
    for name, error in (errors or {}).items():
        words = f"{name}: {getattr(error, 'message', error)}"
        parts.append(tag("div", dot(RED), " ", long(words), style="margin:.2em 0"))
    count = "nothing" if not raw else "1 row" if len(raw) == 1 else f"{len(raw)} rows"
    return card(f"{kind}: {count}" if kind else count, *parts)


def columns_of(plain: Sequence[Mapping[str, Any]]) -> list[str]:
    """The columns that tell most about rows.

    >>> columns_of([{"digest": "x", "maxmem": 5, "mem": 2, "vmid": 100, "new": 1}])
    ['vmid', 'mem', 'new']
    """
    there = dict.fromkeys(name for row in plain for name, value in row.items() if value != "")
    named = {"vmid", "node", "storage", "volid"} & there.keys() and "upid" not in there
    untold = _UNTOLD if named else _UNTOLD - {"id"}
    first = [name for name in _TELLING if name in there and name not in untold]
    rest = [name for name in there if name not in untold and name not in first]
    return [*first, *rest][:_COLUMNS]


def series(numbers: Series) -> Markup:
    """Numbers over time, each as a curve with its lowest, mean, highest and last value."""
    if not len(numbers):
        return card("Series: empty")
    lines: list[list[object]] = []
    for name in numbers.columns:
        values = [v if isinstance(v, (int, float)) else None for v in numbers.column(name)]
        known = [value for value in values if value is not None]
        if known:
            told_of = (min(known), sum(known) / len(known), max(known), known[-1])
            cells = [cell(name, value, {}) if name != "cpu" else text(amounts.percent(value))
                     for value in told_of]  # fmt: skip
            unit = faint(numbers.unit(name) or "")
            lines.append([name, sparkline(_thinned(values)), *cells, unit])
    first, last = numbers.times[0], numbers.times[-1]
    span = f"Series: {len(numbers)} from {first:%Y-%m-%d %H:%M} to {last:%Y-%m-%d %H:%M} UTC"
    return card(span, table(("", "", "lowest", "mean", "highest", "last", ""), lines))


#: Points of a small curve.
_POINTS: Final = 120


def _thinned(values: Sequence[float | None]) -> Sequence[float | None]:
    """Fewer values with the same course: the means of neighbours."""
    if len(values) <= _POINTS:
        return values
    edges = [len(values) * place // _POINTS for place in range(_POINTS + 1)]
    return [_mean(values[a:b]) for a, b in pairwise(edges)]


def _mean(values: Sequence[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None


def task(
    title: str, user: str, began: int, last: TaskStatus | None, lines: Sequence[str], before: int
) -> Markup:
    """A task: how it stood when it was last asked, and the lines of its log that were read."""
    if last is None:
        now = faint("not asked yet")
    else:
        now = state("running" if last.running else last.exitstatus or "stopped")
    facts: list[tuple[object, object]] = [
        (faint("status"), now),
        (faint("user"), long(user)),
        (faint("started"), cell("starttime", began, {})),
    ]
    if last is not None and last.endtime:
        took = amounts.duration(last.endtime - began)
        facts.append((faint("ended"), joined([cell("endtime", last.endtime, {}), f" ({took})"])))
    return card(f"Task {title}", table((), facts), log(lines, before) if lines else "")


def outcome(status: str, warnings: Sequence[str], result: object) -> Markup:
    """The end of a task that did not fail."""
    mark = dot(GREEN if status == "ok" else AMBER)
    lines = [tag("div", long(one), style="margin:.2em 0") for one in warnings]
    return card(joined([mark, " ", status]), *lines, "" if result is None else of(result))


def report(title: str, results: Iterable[tuple[str, bool, str]]) -> Markup:
    """How each of several went: its name, whether it is well, and a word on it."""
    lines = [
        [joined([dot(GREEN if well else RED), " ", long(name)]), long(words)]
        for name, well, words in results
    ]
    return card(title, table((), lines))


def of(thing: object) -> Markup:
    """Anything: its own view, where it has one."""
    own = getattr(thing, "_repr_html_", None)
    shown = own() if callable(own) else None
    return Markup(shown) if isinstance(shown, str) else long(repr(thing))


def changes(applied: Sequence[str], pending: Mapping[str, Any]) -> Markup:
    """What a change has come to."""
    lines = [[name, joined([dot(GREEN), " applied"]), ""] for name in applied]
    for name, value in pending.items():
        words = faint("removed") if value is None else cell(name, value, {})
        lines.append([name, joined([dot(AMBER), " at the next start"]), words])
    return card("Changes" if lines else "Changes: none", table((), lines) if lines else "")


def snapshots(title: str, lines: Iterable[tuple[int, Mapping[str, Any] | None]]) -> Markup:
    """A tree of snapshots: how deep each stands, and what is known of it; None is the present."""
    shown: list[list[object]] = []
    for depth, known in lines:
        indent = f"margin-left:{depth * 1.5:g}em"
        if known is None:
            name = tag("span", "now", style=f"{indent};font-style:italic")
            shown.append([name, "", ""])
            continue
        name = tag("span", "\N{BOX DRAWINGS LIGHT UP AND RIGHT} " if depth else "", known["name"],
                   style=indent)  # fmt: skip
        when = known.get("snaptime")
        taken = cell("snaptime", when, {}) if when else ""
        shown.append([name, taken, long(str(known.get("description") or ""))])
    return card(title, table((), shown) if shown else "")
