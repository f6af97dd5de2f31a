"""Naming guests in a line of text: ``@all,100:107,-105``.

A selection is a list of terms with commas between them. A guest is selected when one of the terms
fits it, and none that begins with ``-`` does, wherever that stands.

    100                 the guest with this id
    100:107             those with an id from the first to the last
    web-1  web*         those of this name, or whose name fits the pattern
    @all                every guest
    @pool/lab           those in this pool
    @tag/prod  #prod    those that bear this tag
    @node/pve1          those on this node
    @status/running     those in this state
    @type/qemu          those of this kind, qemu or lxc
    -105  -@tag/prod    not these

What follows a ``/`` may be a pattern, too, with ``*``, ``?`` and ``[...]``; in its place a ``-`` is
understood (``@pool-lab``), as other tools have it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence, Set
from fnmatch import fnmatchcase
from typing import NamedTuple

from pyvirt_sdk._core.encoding import named
from pyvirt_sdk._core.several import several
from pyvirt_sdk._guiding import nearest
from pyvirt_sdk.errors import NotFound, ParameterError
from pyvirt_sdk.models.guest import GuestData
from pyvirt_sdk.models.rows import Row

#: How a selection is given: a text, an id, a guest, or several of them.
Selection = str | int | GuestData | Iterable[str | int | GuestData]

#: What a term may say of a guest, and where its row has it.
_FIELDS = {"pool": "pool", "tag": "tags", "node": "node", "status": "status", "type": "type"}
_GROUP = re.compile(rf"@(?P<field>{'|'.join(_FIELDS)})[/-](?P<value>.+)")
_RANGE = re.compile(r"(?P<first>\d+):(?P<last>\d+)")
_LIKE_A_RANGE = re.compile(r"(\d+)(?:-|\.\.+)(\d+)$")
_NAME = re.compile(r"[\w.*?\[\]!][\w.*?\[\]!-]*")


_TERMS = (
    "there are 100, 100:107, web*, @all, @pool/x, @tag/x, @node/x, @status/x, @type/x, "
    "and each of them with - in front to exclude"
)


class Term(NamedTuple):
    """One term: guests whose ``field`` fits the pattern, or whose id is among ``ids``."""

    text: str
    field: str = ""
    pattern: str = "*"
    ids: range = range(0)
    excludes: bool = False

    def fits(self, row: Row) -> bool:
        """Whether it speaks of this guest."""
        if self.ids:
            return row.get("vmid") in self.ids
        return any(fnmatchcase(value, self.pattern) for value in _values(row, self.field))


def _values(row: Row, field: str) -> Iterable[str]:
    """What a row has in a field: one value, several tags, or nothing."""
    value = row.get(field)
    if field == "tags":
        return filter(None, re.split("[;, ]", str(value or "")))
    return () if value is None else (str(value),)


def terms_of(selection: Selection) -> tuple[Term, ...]:
    """The terms of a selection.

    >>> [(term.field, term.pattern) for term in terms_of("@tag/prod,web*")]
    [('tags', 'prod'), ('name', 'web*')]
    >>> terms_of(["100:107", "-105"])[1].excludes
    True

    Raises:
        ParameterError: a term cannot be read, or all of them exclude.
    """
    texts = [text.strip() for part in several(selection) for text in _text(part).split(",")]
    terms = tuple(_term(text) for text in texts if text)
    if all(term.excludes for term in terms):
        raise ParameterError(
            f"{','.join(texts)!r} selects nothing", hint="begin with @all, and exclude from that"
        )
    return terms


def _text(part: object) -> str:
    name = named(part)
    if isinstance(name, (str, int)):
        return str(name)
    raise ParameterError(f"{part!r} selects no guest", hint=_TERMS)


def _term(text: str) -> Term:
    excludes, wanted = text.startswith("-"), text.removeprefix("-")
    if wanted == "@all":
        return Term(text, "vmid", excludes=excludes)
    if group := _GROUP.fullmatch(wanted):
        return Term(text, _FIELDS[group["field"]], group["value"], excludes=excludes)
    if wanted.startswith("#") and len(wanted) > 1:
        return Term(text, "tags", wanted[1:], excludes=excludes)
    if found := _RANGE.fullmatch(wanted):
        ids = range(int(found["first"]), int(found["last"]) + 1)
        if ids:
            return Term(text, ids=ids, excludes=excludes)
    elif wanted.isdecimal():
        return Term(text, ids=range(int(wanted), int(wanted) + 1), excludes=excludes)
    elif _NAME.fullmatch(wanted):
        return Term(text, "name", wanted, excludes=excludes)
    raise ParameterError(
        f"{text!r} is not a term of a selection",
        hint=_TERMS,
    )


def selected(rows: Sequence[Row], terms: Sequence[Term], *, missing_ok: bool = False) -> list[Row]:
    """The rows that the terms select, in their order.

    >>> rows = [{"vmid": 100, "name": "web"}, {"vmid": 101, "name": "db"}]
    >>> selected(rows, terms_of("@all,-web"))
    [{'vmid': 101, 'name': 'db'}]

    Raises:
        NotFound: a term fits no guest; with ``missing_ok``, that is no error.
    """
    wanted = [term for term in terms if not term.excludes]
    idle = [term for term in wanted if not any(map(term.fits, rows))]
    if idle and not missing_ok:
        raise NotFound(
            f"there is no guest for {', '.join(repr(term.text) for term in idle)}",
            hint=next(filter(None, (_meant(term, rows) for term in idle)), None)
            or "pve.guests.list() shows those that the user or token may see; "
            "missing_ok=True lets it pass",
        )
    excluded = [term for term in terms if term.excludes]
    return [
        row
        for row in rows
        if any(term.fits(row) for term in wanted) and not any(term.fits(row) for term in excluded)
    ]


def _meant(term: Term, rows: Sequence[Row]) -> str | None:
    """What to write instead of a term that fits no guest."""
    if found := _LIKE_A_RANGE.match(term.text):
        return f"a range of ids is {found[1]}:{found[2]}"
    if term.ids:
        return None
    close = nearest(term.pattern, {value for row in rows for value in _values(row, term.field)})
    return f"did you mean {term.text.removesuffix(term.pattern) + close!r}?" if close else None


#: What a guest can be: QEMU's own states, and those of the cluster's list.
_STATES = frozenset(
    """
    debug finish-migrate guest-panicked inmigrate internal-error io-error paused postmigrate
    preconfig prelaunch restore-vm running save-vm shutdown stopped suspended unknown watchdog
    """.split()  # noqa: SIM905 - easier to read
)


def fitting(key: str, wanted: Set[str]) -> Callable[[str], bool]:
    """Whether a value fits a filter: is among those that are wanted; a name may be a pattern.

    >>> fits = fitting("name", {"web*", "db"})
    >>> fits("web1"), fits("db"), fits("db1")
    (True, True, False)

    Raises:
        ParameterError: a status is none that a guest can have.
    """
    if key == "status" and (strange := sorted(wanted - _STATES)):
        close = nearest(strange[0], _STATES)
        raise ParameterError(
            f"{strange[0]!r} is no status of a guest",
            hint=f"did you mean {close!r}?" if close else "there are 'running' and 'stopped'",
        )
    # The name of a guest holds none of the signs of a pattern.
    patterns = [one for one in wanted if key == "name" and any(sign in one for sign in "*?[")]
    if not patterns:
        return wanted.__contains__
    return lambda value: value in wanted or any(fnmatchcase(value, one) for one in patterns)
