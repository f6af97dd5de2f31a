from __future__ import annotations

import pytest
from pydantic import SecretStr

from pyvirt_sdk._core.prepare import prepare
from pyvirt_sdk.errors import ParameterError


def test_names_with_an_underscore_become_those_of_the_api() -> None:
    params = {"target": "pve2", "with_local_disks": True, "migration_type": "secure"}
    request = prepare("post", "/nodes/pve1/qemu/100/migrate", params)
    assert request.method == "POST"
    assert request.params == {
        "target": "pve2", "with-local-disks": True, "migration_type": "secure"
    }  # fmt: skip


def test_faults_are_reported_all_at_once_and_before_sending() -> None:
    with pytest.raises(ParameterError) as caught:
        prepare("POST", "/nodes/pve1/qemu", {"vmid": 99, "memroy": 512, "cores": "two"})
    assert set(caught.value.errors) == {"vmid", "memroy", "cores"}
    assert caught.value.status is None
    assert "did you mean memory for memroy?" in str(caught.value)
    assert "not sent" in str(caught.value)


def test_ids_in_the_path_are_checked_too() -> None:
    with pytest.raises(ParameterError) as caught:
        prepare("GET", "/nodes/pve1/qemu/abc/config", {})
    assert set(caught.value.errors) == {"vmid"}


def test_without_validation_anything_goes() -> None:
    request = prepare("POST", "/nodes/pve1/qemu", {"of_the_future": 1}, validate=False)
    assert request.params == {"of_the_future": 1}


def test_paths_that_the_schema_does_not_know_are_left_to_the_server() -> None:
    assert prepare("GET", "/of/the/future", {"x": 1}).params == {"x": 1}


def test_a_method_that_is_none() -> None:
    with pytest.raises(ParameterError, match="GET, POST, PUT, DELETE"):
        prepare("FETCH", "/nodes", {})


def test_secrets_are_checked_and_not_shown() -> None:
    with pytest.raises(ParameterError) as caught:
        prepare("POST", "/access/users", {"userid": "x", "password": SecretStr("hunter2hunter2")})
    assert set(caught.value.errors) == {"userid"}
    assert "hunter2" not in f"{caught.value} {caught.value.request}"
