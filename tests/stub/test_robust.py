"""Whatever a schema accepts, a rule answers: with data or with a refusal, never with a crash."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from pyvirt_sdk.stub import Stub
from pyvirt_sdk.stub.rules import RULES, load
from tests.stub.asking import Asking, login

_CASES = Path(__file__).parents[3] / "shared" / "oracle" / "params.jsonl.gz"
_SOME = 40
# the node would be gone; an upload takes no form
_OFF = ("POST /nodes/{node}/status", "POST /nodes/{node}/storage/{storage}/upload")
# what there is in the demo, so that rules get further than "does not exist"
_THERE = {
    "node": "pve1",
    "storage": "local",
    "poolid": "production",
    "userid": "root@pam",
    "iface": "vmbr0",
}


def _cases() -> Iterator[tuple[str, str, dict[str, Any]]]:
    load()
    with gzip.open(_CASES, "rt") as lines:
        for line in lines:
            case = json.loads(line)
            name = f"{case['method']} {case['path']}"
            if name in RULES and name not in _OFF and case["ok"]:
                params = {**case["params"]}
                if case["path"] in ("/nodes/{node}/qemu", "/nodes/{node}/lxc"):
                    params["vmid"] = "555"
                yield case["method"], _path(case["path"], case["path_params"]), params


def _path(template: str, given: dict[str, Any]) -> str:
    vmid = "100" if "/qemu/" in template else "200"
    there = {**_THERE, "vmid": vmid}

    def fill(found: re.Match[str]) -> str:
        return quote(str(there.get(found[1], given.get(found[1], "x"))), safe="")

    return re.sub(r"\{([^}]+)\}", fill, template)


@pytest.mark.skipif(not _CASES.exists(), reason="the recorded cases are not here")
def test_no_acceptable_parameter_breaks_a_rule() -> None:
    statuses: set[int] = set()
    root: Asking | None = None
    for number, (method, path, params) in enumerate(_cases()):
        if root is None or number % _SOME == 0:
            stub = Stub.demo()
            root = login(stub, "root@pam", stub.password)
        statuses.add(root.send(method, path, params).status)
    assert 200 in statuses
    assert statuses <= {200, 400, 401, 403, 404, 500, 501}
