"""Models of processors that the cluster defines itself."""

from __future__ import annotations

import pytest

from pyvirt_sdk.stub import Stub
from tests.stub.asking import Asking, login

_MODELS = "/cluster/qemu/custom-cpu-models"
_FAST = {"cputype": "fast", "reported-model": "EPYC", "flags": "+aes;-pcid", "hidden": "1"}


def test_a_model_is_among_those_of_every_node(ask: Asking) -> None:
    ask.post(_MODELS, _FAST)
    row = ask.get(f"{_MODELS}/fast").data
    assert ask.get(_MODELS).data == [row]
    assert (row["cputype"], row["flags"], row["hidden"]) == ("custom-fast", "+aes;-pcid", 1)
    models = {one["name"]: one for one in ask.get("/nodes/pve1/capabilities/qemu/cpu").data}
    assert models["custom-fast"] == {
        "name": "custom-fast",
        "vendor": "AuthenticAMD",
        "custom": 1,
    }


def test_a_model_is_changed_and_removed(ask: Asking) -> None:
    ask.post(_MODELS, _FAST)
    change = {"reported-model": "Haswell", "delete": "flags"}
    assert ask.put(f"{_MODELS}/custom-fast", change).data is None
    row = ask.get(f"{_MODELS}/fast").data
    assert (row["reported-model"], "flags" in row) == ("Haswell", False)
    ask.delete(f"{_MODELS}/fast")
    assert ask.get(_MODELS).data == []


def test_what_is_not_there_or_there_already(ask: Asking) -> None:
    ask.post(_MODELS, _FAST)
    assert ask.post(_MODELS, _FAST).reason == "custom CPU model 'fast' already exists"
    assert ask.get(f"{_MODELS}/slow").reason == "Custom cputype 'slow' not found"
    assert ask.delete(f"{_MODELS}/slow").reason == "custom CPU model 'slow' does not exist"
    assert ask.put(f"{_MODELS}/fast", {"digest": "0" * 40}).reason.startswith("detected modified")


def test_models_are_seen_by_those_who_may_use_them(stub: Stub, ask: Asking) -> None:
    ask.post(_MODELS, _FAST)
    stub.build.user("op@pve", password="secret-op")
    op = login(stub, "op@pve", "secret-op")
    assert op.get(_MODELS).data == []
    stub.build.grant("/mapping/cpu/fast", "PVEMappingUser", "op@pve")
    assert [row["cputype"] for row in op.get(_MODELS).data] == ["custom-fast"]
    assert op.post(_MODELS, _FAST).status == 403


@pytest.mark.parametrize(
    "path", ["/cluster/qemu/cpu-flags", "/nodes/pve1/capabilities/qemu/cpu-flags"]
)
def test_flags_are_the_same_for_cluster_and_node(ask: Asking, path: str) -> None:
    assert "aes" in [row["name"] for row in ask.get(path).data]
