"""Notifications: where they are sent, and which of them go where."""

from __future__ import annotations

import re
from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.jobs.files import jobs_of
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.rules.sections import Book, section_type
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.files import digest_of
from pyvirt_sdk.stub.state.sections import Section, Sections

_BASE = "/cluster/notifications"
_ENDPOINTS = f"{_BASE}/endpoints"
_MATCHERS = f"{_BASE}/matchers"

_MAIL = "mailto mailto-user from-address author comment disable"
_TYPES = {
    "sendmail": section_type("", _MAIL),
    "gotify": section_type("server token", "comment disable"),
    "smtp": section_type("server from-address", f"{_MAIL} mode port username password"),
    "webhook": section_type("url method", "body header secret comment disable"),
}
_MATCHER = section_type(
    "",
    """match-severity match-field match-calendar target mode invert-match comment disable""",
)
# what is there as long as nobody changes it
_BUILT_IN: dict[str, Sections] = {
    "sendmail": {
        "mail-to-root": {
            "type": "sendmail",
            "comment": "Send mails to root@pam's email address",
            "mailto-user": ["root@pam"],
        }
    },
    "matcher": {
        "default-matcher": {
            "type": "matcher",
            "comment": "Route all notifications to mail-to-root",
            "mode": "all",
            "target": ["mail-to-root"],
        }
    },
}
_SECRETS = ("token", "password")
_TYPES_OF_EVENTS = ("package-updates", "fencing", "replication", "vzdump", "system-mail")
_MODIFIED = "detected modified configuration - file changed by other user? Try again."
_NO_RECIPIENT = "must at least provide one recipient, either in mailto or in mailto-user"

# what a matcher may match; a library reads it, before it looks at anything else
_SEVERITIES = frozenset({"info", "notice", "warning", "error", "unknown"})
_FIELD = re.compile(r"(?:exact|regex):[^=]*=.*", re.DOTALL)
_DAY = "(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:day)?"
_DAYS = rf"{_DAY}(?:\.\.{_DAY})?"
_HOUR = r"(?:2[0-3]|[01]?\d)(?::[0-5]?\d)?"
_HOURS = re.compile(rf"(?:{_DAYS}(?:,{_DAYS})*\s*)?{_HOUR}\s*-\s*{_HOUR}", re.IGNORECASE)

_KINDS = (*_TYPES, "matcher")
_BOOKS = {
    kind: Book(
        f"notifications.cfg/{kind}",
        "name",
        f"POST {_MATCHERS}" if kind == "matcher" else f"POST {_ENDPOINTS}/{kind}",
        {kind: _MATCHER if kind == "matcher" else _TYPES[kind]},
    )
    for kind in _KINDS
}


@rule("GET", f"{_BASE}/targets")
def targets(call: Call) -> list[dict[str, Any]]:
    """Everything that notifications can be sent to."""
    rows = [(kind, row) for kind in _TYPES for row in _rows(call.state, kind)]
    keys = ("name", "comment", "disable", "origin")
    return [{key: row[key] for key in keys if key in row} | {"type": kind} for kind, row in rows]


@rule("POST", f"{_BASE}/targets/{{name}}/test")
def test_target(call: Call) -> None:
    """Sends something to a target."""
    _check_exists(call.state, call.text("name"))


@rule("GET", f"{_BASE}/matcher-fields", answer="fixed")
def matcher_fields(_call: Call) -> list[dict[str, str]]:
    """What a notification can be told by."""
    return [{"name": name} for name in ("type", "hostname", "job-id")]


@rule("GET", f"{_BASE}/matcher-field-values")
def matcher_field_values(call: Call) -> list[dict[str, str]]:
    """What stands there in notifications of this cluster."""
    rows = [{"field": "type", "value": value} for value in _TYPES_OF_EVENTS]
    if call.authority.has("/", "Sys.Audit"):
        for name, job in jobs_of(call.state, "vzdump").items():
            comment = {"comment": str(job["comment"])} if "comment" in job else {}
            rows.append({"field": "job-id", "value": name} | comment)
    rows += [
        {"field": "job-id", "value": name} for name in sorted(call.state.files["replication.cfg"])
    ]
    return rows + [{"field": "hostname", "value": name} for name in call.state.nodes]


def _register(kind: str, base: str) -> None:
    """The five operations of one kind of target, or of matchers."""
    one = f"{base}/{{name}}"
    book = _BOOKS[kind]
    what = "matcher" if kind == "matcher" else "endpoint"

    @rule("GET", base)
    def index(call: Call) -> list[dict[str, Any]]:
        return _rows(call.state, kind)

    @rule("POST", base)
    def create(call: Call) -> None:
        name = call.text("name")
        _check_matching(call)
        if any(name in _all(call.state, other) for other in _KINDS):
            raise Refused(
                f"Cannot create '{name}', an entity with the same name already exists", status=400
            )
        with book.editing(call) as sections:
            given = book.given(call)
            sections[name] = {"type": kind, **given}
            _check(call.state, sections[name])

    @rule("GET", one)
    def read(call: Call) -> dict[str, Any]:
        name = call.text("name")
        row = next((row for row in _rows(call.state, kind) if row["name"] == name), None)
        if row is None:
            raise _not_found(what, name)
        return row | {"digest": _digest(call.state)}

    @rule("PUT", one)
    def update(call: Call) -> None:
        name = call.text("name")
        _check_matching(call)
        _check_digest(call)
        section = _all(call.state, kind).get(name)
        if section is None:
            raise _not_found(what, name)
        with book.editing(call) as sections:
            for option in call.items("delete"):
                _check_deletable(kind, option)
                section.pop(option, None)
            section |= book.given(call)
            _check(call.state, section)
            sections[name] = section

    @rule("DELETE", one)
    def delete(call: Call) -> None:
        name = call.text("name")
        if name not in _all(call.state, kind):
            raise _not_found(what, name)
        users = [
            matcher
            for matcher, section in _all(call.state, "matcher").items()
            if name in section.get("target", ())
        ]
        if kind != "matcher" and users:
            raise Refused(f"cannot delete '{name}', referenced by: {', '.join(users)}", status=400)
        with book.editing(call) as sections:
            sections.pop(name, None)


def _check_digest(call: Call) -> None:
    if call.given("digest") not in (None, _digest(call.state)):
        raise Refused(_MODIFIED, status=400)


def _check_matching(call: Call) -> None:
    """Refuses what nothing could be matched with."""
    for several in map(str, call.params.get("match-severity", ())):
        for text in map(str.strip, several.split(",")):
            if text not in _SEVERITIES:
                raise Refused(f"invalid severity {text}")
    for text in map(str, call.params.get("match-field", ())):
        if not _FIELD.fullmatch(text):
            raise Refused(f"could not apply filter: invalid match-field statement: {text}")
    for text in map(str, call.params.get("match-calendar", ())):
        if not _HOURS.fullmatch(text):
            raise Refused(f"could not parse schedule: unable to parse daily duration - {text}")


def _check_deletable(kind: str, option: str) -> None:
    """Only what need not be there can be removed, and it is a library that knows what that is."""
    known = sorted((_MATCHER if kind == "matcher" else _TYPES[kind]).optional)
    if option not in known:
        names = ", ".join(f"`{name}`" for name in known)
        raise Refused(f"unknown variant `{option}`, expected one of {names}")


def _not_found(what: str, name: str) -> Refused:
    return Refused(f"{what} '{name}' not found", status=404)


def _all(state: State, kind: str) -> Sections:
    built_in = {name: dict(one) for name, one in _BUILT_IN.get(kind, {}).items()}
    return built_in | _BOOKS[kind].sections(state)


def _digest(state: State) -> str:
    return digest_of({kind: _BOOKS[kind].sections(state) for kind in _KINDS})


def _rows(state: State, kind: str) -> list[dict[str, Any]]:
    own = _BOOKS[kind].sections(state)
    rows: list[dict[str, Any]] = []
    for name, section in _all(state, kind).items():
        shown = _BOOKS[kind].shown(section)
        for key in ("type", *_SECRETS):
            shown.pop(key, None)
        if "secret" in shown:
            shown["secret"] = [text.split(",")[0] for text in shown["secret"]]
        rows.append(shown | {"name": name, "origin": _origin(kind, name, own)})
    return rows


def _origin(kind: str, name: str, own: Sections) -> str:
    if name not in _BUILT_IN.get(kind, {}):
        return "user-created"
    return "modified-builtin" if name in own else "builtin"


def _check(state: State, section: Section) -> None:
    by_mail = section["type"] in ("sendmail", "smtp")
    if by_mail and not (section.get("mailto") or section.get("mailto-user")):
        raise Refused(_NO_RECIPIENT, status=400)
    for name in section.get("target", ()):
        _check_exists(state, name)


def _check_exists(state: State, name: str) -> None:
    if not any(name in _all(state, kind) for kind in _TYPES):
        raise Refused(f"endpoint '{name}' does not exist", status=404)


for _kind in _TYPES:
    _register(_kind, f"{_ENDPOINTS}/{_kind}")
_register("matcher", _MATCHERS)
