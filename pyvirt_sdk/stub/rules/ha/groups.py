"""Groups: what there was before there were rules. Nothing but refusals is left of them."""

from __future__ import annotations

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.registry import rule

_GROUPS = "/cluster/ha/groups"
_GROUP = f"{_GROUPS}/{{group}}"
_VERBS = {
    f"GET {_GROUPS}": "index groups",
    f"POST {_GROUPS}": "create group",
    f"GET {_GROUP}": "read group",
    f"PUT {_GROUP}": "update group",
    f"DELETE {_GROUP}": "delete group",
}


def _refuse(call: Call) -> None:
    verb = _VERBS[str(call.operation)]
    raise Refused(f"cannot {verb}: ha groups have been migrated to rules")


for _operation in _VERBS:
    _method, _, _path = _operation.partition(" ")
    rule(_method, _path)(_refuse)
