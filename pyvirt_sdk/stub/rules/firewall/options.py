"""What a firewall does where no rule says anything, and whether it does anything at all."""

from __future__ import annotations

from typing import Any

from pyvirt_sdk.schema import operation
from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import faulty
from pyvirt_sdk.stub.rules.firewall.places import everywhere, place_of
from pyvirt_sdk.stub.rules.sections import check_digest, typed
from pyvirt_sdk.stub.state.files import digest_of

_CONTROL = ("delete", "digest")


@everywhere("GET", "/options")
def options(call: Call) -> dict[str, Any]:
    """What was set."""
    stored = place_of(call).firewall.options
    return typed(stored, _schemas(call)) | {"digest": digest_of(stored)}


@everywhere("PUT", "/options")
def set_options(call: Call) -> None:
    """Changes what is given and removes what is named in ``delete``."""
    stored, schemas = place_of(call).firewall.options, _schemas(call)
    check_digest(call, digest_of(stored))
    changed = dict(stored)
    for name in call.items("delete"):
        if name not in schemas:
            raise faulty(delete=f"no such option '{name}'")
        changed.pop(name, None)
    changed |= {name: call.text(name) for name in call.params if name in schemas}
    if call.number("enable") > 1:  # the moment since which it is being tried out
        changed["enable"] = str(int(call.now))
    stored.clear()
    stored.update(changed)


def _schemas(call: Call) -> dict[str, Any]:
    """The options there are: the parameters of the operation that sets them."""
    params = operation("PUT", call.operation.path).params
    control = (*_CONTROL, *call.operation.path_params)
    return {name: schema for name, schema in params.items() if name not in control}
