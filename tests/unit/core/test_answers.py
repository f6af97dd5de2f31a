"""What the server says, and which error of the tree it becomes."""

from __future__ import annotations

import contextlib
import json
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pyvirt_sdk import errors
from pyvirt_sdk._core.answers import decode
from pyvirt_sdk._core.wire import Request, Response
from tests.faults.nonsense import JSON

READ = Request("GET", "/nodes/pve1/qemu/100/config")
WRITE = Request("POST", "/nodes/pve1/qemu", {"vmid": 100, "cipassword": "hunter2secret"})

#: status, reason phrase, and the class it becomes; the text also stands in a JSON message.
CASES = [
    (400, "Parameter verification failed.", errors.ParameterError),
    (401, "No ticket", errors.AuthenticationError),
    (401, "Authentication failed!", errors.AuthenticationError),
    (401, "authentication failure", errors.AuthenticationError),
    (401, "Permission denied - invalid csrf token", errors.AuthenticationError),
    (403, "Permission check failed (/vms/100, VM.PowerMgmt)", errors.PermissionDenied),
    (403, "Permission check failed (pool 'none' does not exist)", errors.PermissionDenied),
    (404, "No such tfa entry 'none'", errors.NotFound),
    (500, "403 Permission check failed (/vms/1, VM.Audit)", errors.PermissionDenied),
    (500, "update pools failed: 403 Permission check failed (/a, B)", errors.PermissionDenied),
    (500, "400 Parameter verification failed.", errors.ParameterError),
    (500, "format error", errors.ParameterError),
    (500, "missing value for required option 'path'", errors.ParameterError),
    (500, "Configuration file 'nodes/pve1/qemu-server/9.conf' does not exist", errors.NotFound),
    (500, "no such user ('nobody@pve')", errors.NotFound),
    (500, "no such cluster node 'pve9'", errors.NotFound),
    (500, "hostname lookup 'nope' failed - failed to get address info", errors.NotFound),
    (500, "unable to create VM 100 - VM 100 already exists on node 'pve1'", errors.AlreadyExists),
    (500, "create storage failed: storage ID 'd1' already defined", errors.AlreadyExists),
    (500, "VM is locked (backup)", errors.Locked),
    (500, "CT is locked (snapshot-delete)", errors.Locked),
    (
        500,
        "can't lock file '/var/lock/qemu-server/lock-100.conf' - got timeout",
        errors.LockTimeout,
    ),
    (500, "cfs-lock 'file-user_cfg' error: got lock request timeout", errors.LockTimeout),
    (500, "unable to acquire lock 'x'", errors.LockTimeout),
    (500, "detected modified configuration - file changed by other user?", errors.DigestConflict),
    (500, "checksum mismatch (file change by other user?)", errors.DigestConflict),
    (500, "VM 100 not running", errors.NotRunning),
    (500, "QEMU guest agent is not running", errors.AgentUnavailable),
    (500, "No QEMU guest agent configured", errors.AgentUnavailable),
    (500, "VM 100 qga command 'guest-ping' failed - got timeout", errors.AgentUnavailable),
    (500, "cluster not ready - no quorum?", errors.NoQuorum),
    (500, "cfs-lock 'file-user_cfg' error: no quorum!", errors.NoQuorum),
    (500, "VM 100 is running - destroy failed", errors.ServerError),
    (500, "something nobody has seen", errors.ServerError),
    (501, "Method 'GET /nope' not implemented", errors.NotImplementedByServer),
    (501, "method 'PATCH' not available", errors.NotImplementedByServer),
    (501, "for data too large", errors.ParameterError),
    (503, "Service Unavailable", errors.ServerError),
    (595, "Connection refused", errors.NodeUnreachable),
    (596, "tls_process_server_certificate: certificate verify failed", errors.NodeUnreachable),
    (599, "Too many redirections", errors.NodeUnreachable),
]


def answer(status: int, reason: str, payload: dict[str, Any] | None = None) -> Response:
    body = b"" if payload is None else json.dumps(payload).encode()
    return Response(status, reason, {}, body)


@pytest.mark.parametrize(("status", "text", "kind"), CASES)
def test_classes_from_a_json_message(status: int, text: str, kind: type[errors.APIError]) -> None:
    with pytest.raises(errors.APIError) as caught:
        decode(READ, answer(status, "Status", {"data": None, "message": text + "\n"}))
    assert type(caught.value) is kind
    assert caught.value.message == text


@pytest.mark.parametrize(("status", "text", "kind"), CASES)
def test_classes_from_the_reason_phrase_alone(
    status: int, text: str, kind: type[errors.APIError]
) -> None:
    with pytest.raises(errors.APIError) as caught:
        decode(READ, answer(status, text))
    assert type(caught.value) is kind
    assert (caught.value.status, caught.value.reason) == (status, text)


def test_data_and_what_stands_beside_it() -> None:
    got = decode(READ, answer(200, "OK", {"data": [1], "total": 3, "success": 1}))
    assert (got.data, got.beside) == ([1], {"total": 3, "success": 1})


def test_fields_are_named_in_the_message() -> None:
    payload = {"data": None, "message": "Parameter verification failed.\n",
               "errors": {"memory": "type check ('integer') failed\n"}}  # fmt: skip
    with pytest.raises(errors.ParameterError) as caught:
        decode(WRITE, answer(400, "Parameter verification failed.", payload))
    assert caught.value.errors == {"memory": "type check ('integer') failed"}
    assert "memory: type check" in str(caught.value)
    assert "POST /nodes/pve1/qemu: 400" in str(caught.value)


@pytest.mark.parametrize(
    ("request_", "field", "text", "kind"),
    [
        (Request("GET", "/nodes/pve1/network/x"), "iface", "interface does not exist",
         errors.NotFound),
        (Request("GET", "/nodes/pve1/storage/x/status"), "storage", "No such storage.",
         errors.NotFound),
        (Request("GET", "/cluster/nextid", {"vmid": 100}), "vmid", "VM 100 already exists",
         errors.AlreadyExists),
        (Request("PUT", "/nodes/pve1/time", {"timezone": "x"}), "timezone", "No such timezone",
         errors.ParameterError),
        (Request("POST", "/nodes/pve1/network", {"gateway": "192.0.2.1"}), "gateway",
         "Default gateway already exists on interface 'vmbr0'.", errors.ParameterError),
    ],
)  # fmt: skip
def test_a_400_is_about_the_thing_only_when_its_id_is_at_fault(
    request_: Request, field: str, text: str, kind: type[errors.APIError]
) -> None:
    payload = {"data": None, "message": "Parameter verification failed.", "errors": {field: text}}
    with pytest.raises(errors.APIError) as caught:
        decode(request_, answer(400, "Parameter verification failed.", payload))
    assert type(caught.value) is kind


def test_a_refusal_says_what_is_missing_and_where() -> None:
    with pytest.raises(errors.PermissionDenied) as caught:
        decode(READ, answer(403, "Permission check failed (/vms/100, VM.Audit|VM.Config.Disk)"))
    assert caught.value.path == "/vms/100"
    assert caught.value.privileges == ("VM.Audit", "VM.Config.Disk")
    assert "privilege separation" in str(caught.value)


def test_a_lock_is_named() -> None:
    with pytest.raises(errors.Locked) as caught:
        decode(READ, answer(500, "VM is locked (backup)"))
    assert caught.value.lock == "backup"


def test_secrets_that_the_server_repeats_are_removed() -> None:
    payload = {"message": "value 'hunter2secret' is bad", "errors": {"x": "hunter2secret"}}
    with pytest.raises(errors.ParameterError) as caught:
        decode(WRITE, answer(400, "value 'hunter2secret' is bad", payload))
    shown = f"{caught.value!r} {caught.value} {caught.value.request} {caught.value.reason}"
    assert "hunter2" not in shown
    assert "hunter2" not in repr(pickle.loads(pickle.dumps(caught.value)).__dict__)


@pytest.mark.parametrize("body", [b"", b"<html>hello</html>", b"{", b"[]", b"null", b'"x"'])
def test_what_is_not_an_answer_of_the_api_says_so(body: bytes) -> None:
    with pytest.raises(errors.InvalidResponse, match="Proxmox VE"):
        decode(READ, Response(200, "OK", {}, body))


def test_a_lost_answer_to_a_write_leaves_its_outcome_open() -> None:
    with pytest.raises(errors.OutcomeUnknown):
        decode(WRITE, Response(200, "OK", {}, b'{"data":"UPID:pve1:0000'))


def test_a_web_page_instead_of_an_answer_means_another_server() -> None:
    with pytest.raises(errors.InvalidResponse, match="8006"):
        decode(WRITE, Response(200, "OK", {}, b"<!DOCTYPE html><html></html>"))


@pytest.mark.parametrize("request_", [READ, WRITE])
def test_an_answer_without_content_is_a_good_one(request_: Request) -> None:
    assert decode(request_, Response(204, "No Content", {}, b"")).data is None


@pytest.mark.parametrize(
    "place", ["https://joe:hunter2@pve1/x?y=hunter2", "//joe:hunter2@pve1/#hunter2"]
)
def test_a_redirect_tells_no_secret(place: str) -> None:
    with pytest.raises(errors.InvalidResponse, match="//pve1") as caught:
        decode(READ, Response(302, "Found", {"location": place}, b""))
    assert "hunter2" not in str(caught.value)


def test_a_redirect_is_not_followed_with_credentials() -> None:
    with pytest.raises(errors.InvalidResponse, match="https://pve1:8006"):
        decode(READ, Response(301, "Moved", {"location": "https://pve1:8006/api2"}, b""))


@given(
    st.integers(200, 599),
    st.text(),
    st.one_of(st.binary(), st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(
            st.sampled_from(["data", "message", "errors", "x"]), inner
        ),
    ).map(lambda value: json.dumps(value).encode())),
)  # fmt: skip
def test_whatever_comes_back_ends_in_an_answer_or_in_the_tree(
    status: int, reason: str, body: bytes
) -> None:
    with contextlib.suppress(errors.PyvirtError):
        decode(WRITE, Response(status, reason, {}, body))


@given(JSON)
def test_data_is_what_json_says(data: object) -> None:
    body = json.dumps({"data": data}).encode()
    answer = decode(Request("GET", "/version"), Response(200, "OK", {}, body))
    assert repr(answer.data) == repr(json.loads(body)["data"])


@pytest.mark.parametrize(
    "body",
    [
        b'{"data": "\\ud800"}',
        b'\xef\xbb\xbf{"data": "x"}',
        b'{"data": 123456789012345678901234567890}',
        b'{"data": {"x": -Infinity, "y": 1e400, "z": 0.30000000000000004}}',
        b'{"data": ' + b"[" * 400 + b"]" * 400 + b"}",
    ],
)
def test_all_is_read_that_python_takes_for_json(body: bytes) -> None:
    answer = decode(Request("GET", "/version"), Response(200, "OK", {}, body))
    assert answer.data == json.loads(body)["data"]
