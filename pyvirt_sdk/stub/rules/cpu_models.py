"""Models of virtual processors that the cluster defines itself."""

from __future__ import annotations

from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.rules.sections import Book, section_type
from pyvirt_sdk.stub.state import State

__all__ = ["custom_models"]

_MODELS = "/cluster/qemu/custom-cpu-models"
_MODEL = f"{_MODELS}/{{cputype}}"
_READ = ("Mapping.Modify", "Mapping.Use", "Mapping.Audit")
_PREFIX = "custom-"
_BOOK = Book(
    "virtual-guest/cpu-models.conf",
    "cputype",
    f"POST {_MODELS}",
    {
        "cpu-model": section_type(
            "reported-model", "flags guest-phys-bits hidden hv-vendor-id level phys-bits"
        )
    },
)


@rule("GET", _MODELS)
def index(call: Call) -> list[dict[str, Any]]:
    """The models that the caller may know of."""
    return [
        _row(call.state, name)
        for name in sorted(_BOOK.sections(call.state))
        if call.authority.has_any(f"/mapping/cpu/{name}", *_READ)
    ]


@rule("POST", _MODELS)
def create(call: Call) -> None:
    """A new model."""
    name = _name(call)
    with _BOOK.editing(call) as models:
        if name in models:
            raise Refused(f"custom CPU model '{name}' already exists")
        models[name] = {"type": "cpu-model", **_BOOK.given(call)}


@rule("GET", _MODEL)
def read(call: Call) -> dict[str, Any]:
    """One model."""
    name = _name(call)
    if name not in _BOOK.sections(call.state):
        raise Refused(f"Custom cputype '{name}' not found")
    return _row(call.state, name)


@rule("PUT", _MODEL)
def update(call: Call) -> None:
    """Changes one."""
    with _BOOK.editing(call):
        _BOOK.check_digest(call)
        _BOOK.change(call, _existing(call))


@rule("DELETE", _MODEL)
def delete(call: Call) -> None:
    """Removes one; machines that name it do not start any more."""
    with _BOOK.editing(call) as models:
        _existing(call)
        del models[_name(call)]


def custom_models(state: State) -> dict[str, str]:
    """The models, as a machine names them, and what each reports itself as."""
    return {
        f"{_PREFIX}{name}": str(model["reported-model"])
        for name, model in sorted(_BOOK.sections(state).items())
    }


def _name(call: Call) -> str:
    return call.text("cputype").removeprefix(_PREFIX)


def _existing(call: Call) -> dict[str, Any]:
    name = _name(call)
    if model := _BOOK.sections(call.state).get(name):
        return model
    raise Refused(f"custom CPU model '{name}' does not exist")


def _row(state: State, name: str) -> dict[str, Any]:
    row = _BOOK.row(state, name) | {"cputype": f"{_PREFIX}{name}"}
    del row["type"]
    return row
