"""Ceph where it is not installed: whatever is asked of it says so."""

from __future__ import annotations

from typing import Any

from pyvirt_sdk.schema.registry import area
from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import NotCovered
from pyvirt_sdk.stub.rules.nodes import ceph_cluster
from pyvirt_sdk.stub.rules.registry import RULES, rule

_AREAS = ("cluster-ceph", "nodes-ceph")
# what answers without it: indexes of what lies below
_INDEXES = {
    "/cluster/ceph": "metadata status flags health-mute restart-bulk",
    "/nodes/{node}/ceph": """cfg cmd-safety crush fs init log mds mgr mon osd pool releases restart
    rules start status stop""",
    "/nodes/{node}/ceph/cfg": "raw db value",
    "/nodes/{node}/ceph/osd/{osdid}": "metadata lv-info",
    "/nodes/{node}/ceph/pool/{name}": "status",
}


@rule("GET", "/nodes/{node}/ceph/releases", answer="fixed")
def releases(_call: Call) -> list[dict[str, Any]]:
    """What could be installed."""
    return [
        {
            "release": name,
            "version": version,
            "available": 1,
            "is-default": int(name == "tentacle"),
            "unsupported": 0,
        }
        for name, version in (("squid", "19.2"), ("tentacle", "20.2"))
    ]


def _index(call: Call) -> list[dict[str, str]]:
    return [{"name": name} for name in _INDEXES[call.operation.path].split()]


def _not_installed(call: Call) -> None:
    ceph_cluster.installed(call)
    raise NotCovered


for _operation in (one for name in _AREAS for one in area(name).values()):
    if str(_operation) in RULES:
        continue
    _is_index = _operation.method == "GET" and _operation.path in _INDEXES
    rule(_operation.method, _operation.path, answer="fixed")(
        _index if _is_index else _not_installed
    )
