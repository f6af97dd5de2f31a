"""Rules: on which nodes resources belong, and which belong together or apart."""

from __future__ import annotations

from typing import Any

from pyvirt_sdk.stub.call import Call, split_list
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.rules.sections import Book, section_type
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.sections import Section, Sections

__all__ = ["RULES_BOOK", "separated", "together"]

_RULES = "/cluster/ha/rules"
_RULE = f"{_RULES}/{{rule}}"

RULES_BOOK = Book(
    "ha/rules.cfg",
    "rule",
    f"POST {_RULES}",
    {
        "node-affinity": section_type("resources nodes", "strict affinity disable comment"),
        "resource-affinity": section_type("resources affinity", "disable comment"),
    },
)
_RESOURCES = "ha/resources.cfg"

_TOO_FEW = "rule is ineffective as there are less than two resources"
_TOO_MANY = "rule defines more resources than available nodes"
_CONTRADICTION = "rule shares two or more resources with a {} resource affinity rule"
_OPPOSITE = {"positive": "negative", "negative": "positive"}


@rule("GET", _RULES)
def rule_list(call: Call) -> list[dict[str, Any]]:
    """All rules, in order, with what keeps them from being followed."""
    wanted, sid = call.given("type"), call.given("resource")
    return [
        _row(call.state, name)
        for name, one in RULES_BOOK.sections(call.state).items()
        if wanted in (None, one["type"]) and (sid is None or sid in _resources(one))
    ]


@rule("POST", _RULES)
def create_rule(call: Call) -> None:
    """A new rule."""
    name, kind = call.text("rule"), call.text("type")
    given = _normal(RULES_BOOK.given(call))
    RULES_BOOK.types[kind].check_new(given)
    with RULES_BOOK.editing(call, "create ha rule failed") as rules:
        if name in rules:
            raise Refused(f"HA rule '{name}' already defined")
        _check_references(call.state, given)
        rules[name] = {"type": kind, **given}
        _check_feasible(call.state, name)


@rule("GET", _RULE)
def read_rule(call: Call) -> dict[str, Any]:
    """One rule."""
    name = call.text("rule")
    if name not in RULES_BOOK.sections(call.state):
        raise Refused(f"no such ha rule '{name}'")
    return _row(call.state, name)


@rule("PUT", _RULE)
def update_rule(call: Call) -> None:
    """Changes a rule; it stays of its type."""
    name = call.text("rule")
    with RULES_BOOK.editing(call, "update HA rules failed") as rules:
        RULES_BOOK.check_digest(call)
        if name not in rules:
            raise Refused(f"HA rule '{name}' does not exist")
        given = _normal(RULES_BOOK.given(call))
        if call.text("type") != rules[name]["type"]:
            raise Refused("unexpected property 'type'")
        RULES_BOOK.types[str(rules[name]["type"])].check_change(given)
        _check_references(call.state, given)
        RULES_BOOK.change(call, rules[name])
        rules[name] |= given
        _check_feasible(call.state, name)


@rule("DELETE", _RULE)
def delete_rule(call: Call) -> None:
    """Removes a rule, if it is there."""
    with RULES_BOOK.editing(call) as rules:
        rules.pop(call.text("rule"), None)


def together(state: State, sid: str) -> list[str]:
    """The other resources that have to be on the same node."""
    found, waiting = {sid}, [sid]
    while waiting:
        one = waiting.pop()
        for other in _related(state, one, "positive") - found:
            found.add(other)
            waiting.append(other)
    return sorted(found - {sid})


def separated(state: State, sid: str, node: str) -> list[str]:
    """The resources on a node that must not be there together with this one."""
    others = _related(state, sid, "negative")
    for companion in together(state, sid):
        others |= _related(state, companion, "negative")
    return sorted(one for one in others if _node_of(state, one) == node)


def _related(state: State, sid: str, affinity: str) -> set[str]:
    found: set[str] = set()
    for one in _active(RULES_BOOK.sections(state)).values():
        if one["type"] == "resource-affinity" and one["affinity"] == affinity:
            members = _resources(one)
            found |= members - {sid} if sid in members else set()
    return found


def _node_of(state: State, sid: str) -> str | None:
    guest = state.guests.get(int(sid.partition(":")[2]))
    return guest.node if guest else None


def _active(rules: Sections) -> Sections:
    return {name: one for name, one in rules.items() if one.get("disable") != "1"}


def _resources(one: Section) -> set[str]:
    return set(split_list(str(one["resources"])))


def _normal(given: Section) -> Section:
    """Resources and nodes are kept as sets, and written in order."""
    in_order = {
        key: ",".join(sorted(split_list(str(given[key]))))
        for key in ("resources", "nodes")
        if key in given
    }
    return given | in_order


def _check_references(state: State, given: Section) -> None:
    managed = state.files[_RESOURCES]
    resources = split_list(str(given.get("resources", "")))
    if unknown := [sid for sid in resources if sid not in managed]:
        raise Refused(f"cannot use unmanaged resource(s) {', '.join(unknown)}.")
    nodes = [text.partition(":")[0] for text in split_list(str(given.get("nodes", "")))]
    if missing := [node for node in nodes if node not in state.nodes]:
        raise Refused(f"cannot use non-existent node(s) {', '.join(missing)}.")


def _check_feasible(state: State, name: str) -> None:
    if faults := _faults(state, name):
        raise Refused(
            f"Rule '{name}' is invalid.", status=400, errors={"resources": ", ".join(faults)}
        )


def _faults(state: State, name: str) -> list[str]:
    """What keeps a rule from being followed."""
    rules = _active(RULES_BOOK.sections(state))
    one = rules.get(name)
    if one is None:
        return []
    others = [rule for other, rule in rules.items() if other != name]
    if one["type"] == "node-affinity":
        taken = [rule for rule in others if rule["type"] == "node-affinity"]
        return [
            f"resource '{sid}' is already used in another node affinity rule"
            for sid in sorted(_resources(one))
            if any(sid in _resources(rule) for rule in taken)
        ]
    faults: list[str] = []
    affinity, members = str(one["affinity"]), _resources(one)
    if len(members) < 2:
        faults.append(_TOO_FEW)
    if affinity == "negative" and len(members) > len(state.nodes):
        faults.append(_TOO_MANY)
    opposite = _OPPOSITE[affinity]
    if any(
        rule.get("affinity") == opposite
        and rule["type"] == "resource-affinity"
        and len(_resources(rule) & members) > 1
        for rule in others
    ):
        faults.append(_CONTRADICTION.format(opposite))
    return faults


def _row(state: State, name: str) -> dict[str, Any]:
    row = RULES_BOOK.row(state, name)
    row["order"] = 1 + list(RULES_BOOK.sections(state)).index(name)
    if faults := _faults(state, name):
        row["errors"] = {"resources": faults}
    return row
