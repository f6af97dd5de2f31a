"""Resources: the guests that are kept in a state, whatever happens to their nodes."""

from __future__ import annotations

from typing import Any

from pyvirt_sdk.stub.call import Call, split_list
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.ha.manager import follow, move
from pyvirt_sdk.stub.rules.ha.rules import RULES_BOOK, separated, together
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.rules.sections import Book, section_type
from pyvirt_sdk.stub.state.guests import Kind

_RESOURCES = "/cluster/ha/resources"
_RESOURCE = f"{_RESOURCES}/{{sid}}"
_NO_GROUPS = "invalid parameter 'group': ha groups have been migrated to rules"

_SETTINGS = "state group max_restart max_relocate failback auto-rebalance comment"
_TYPES = {name: section_type("", _SETTINGS) for name in ("vm", "ct")}
BOOK = Book("ha/resources.cfg", "sid", f"POST {_RESOURCES}", _TYPES)

_KINDS: dict[str, Kind] = {"vm": "qemu", "ct": "lxc"}
_TITLES = {"vm": "VM", "ct": "CT"}


@rule("GET", _RESOURCES)
def resource_list(call: Call) -> list[dict[str, Any]]:
    """All resources."""
    wanted = call.given("type")
    return [
        BOOK.row(call.state, sid)
        for sid, one in BOOK.sections(call.state).items()
        if wanted in (None, one["type"])
    ]


@rule("POST", _RESOURCES)
def create_resource(call: Call) -> None:
    """Takes a guest into care."""
    sid = _sid(call)
    kind, _, name = sid.partition(":")
    if call.given("type") not in (None, kind):
        raise Refused("types does not match")
    if kind not in _TYPES:
        raise Refused(f"unknown section type '{kind}'")
    if "group" in call.params:
        raise Refused(_NO_GROUPS)
    _check_guest(call, kind, name)
    given = BOOK.given(call)
    _TYPES[kind].check_new(given)
    with BOOK.editing(call, "create resource failed") as resources:
        if sid in resources:
            raise Refused(f"resource ID '{sid}' already defined")
        resources[sid] = {"type": kind, **given}
    follow(call, sid)


@rule("GET", _RESOURCE)
def read_resource(call: Call) -> dict[str, Any]:
    """One resource."""
    sid = _sid(call)
    if sid not in BOOK.sections(call.state):
        raise Refused(f"no such resource '{sid}'")
    return BOOK.row(call.state, sid)


@rule("PUT", _RESOURCE)
def update_resource(call: Call) -> None:
    """Another state, or other limits."""
    sid = _sid(call)
    if "group" in call.params:
        raise Refused(_NO_GROUPS)
    with BOOK.editing(call, "update resources config failed") as resources:
        BOOK.check_digest(call)
        if sid not in resources:
            raise Refused(f"no such resource '{sid}'")
        BOOK.change(call, resources[sid])
    follow(call, sid)


@rule("DELETE", _RESOURCE)
def delete_resource(call: Call) -> None:
    """Leaves a guest to itself, and unless told otherwise takes it out of all rules."""
    sid = _sid(call)
    if sid not in BOOK.sections(call.state):
        raise Refused(f"cannot delete service '{sid}', not HA managed!")
    with BOOK.editing(call) as resources:
        del resources[sid]
    if call.text("purge", "1") == "1":
        _leave_rules(call, sid)


@rule("POST", f"{_RESOURCE}/migrate")
@rule("POST", f"{_RESOURCE}/relocate")
def migrate(call: Call) -> dict[str, Any]:
    """Asks the manager to move a guest; what has to stay with it moves along."""
    sid, node = _sid(call), call.node
    if sid not in BOOK.sections(call.state):
        raise Refused(f"resource '{sid}' is not HA managed")
    answer: dict[str, Any] = {"sid": sid, "requested-node": node}
    if blocking := separated(call.state, sid, node):
        causes = [{"sid": one, "cause": "resource-affinity"} for one in blocking]
        return answer | {"blocking-resources": causes}
    companions = together(call.state, sid)
    for one in (sid, *companions):
        move(call, one, node, online=call.operation.path.endswith("/migrate"))
    return answer | ({"comigrated-resources": companions} if companions else {})


def _sid(call: Call) -> str:
    """The full id of a resource, for which the id of its guest may stand."""
    text = call.text("sid")
    if not text.isdigit():
        return text
    guest = call.state.guests.get(int(text))
    if guest is None:
        raise Refused(f"unable do add resource - VM/CT {text} does not exist")
    return f"{'vm' if guest.kind == 'qemu' else 'ct'}:{text}"


def _check_guest(call: Call, kind: str, name: str) -> None:
    guest = call.state.guests.get(int(name)) if name.isdigit() else None
    if guest is None:
        raise Refused(f"resource '{kind}:{name}' does not exist in cluster")
    if guest.kind != _KINDS[kind]:
        raise Refused(f"resource '{kind}:{name}' - guest with ID {name} is not a {_TITLES[kind]}")


def _leave_rules(call: Call, sid: str) -> None:
    with RULES_BOOK.editing(call) as rules:
        for name, one in list(rules.items()):
            rest = [other for other in split_list(str(one["resources"])) if other != sid]
            if rest:
                one["resources"] = ",".join(rest)
            else:
                del rules[name]
