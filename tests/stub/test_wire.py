"""What goes over the wire: requests as PVE reads them, answers as it writes them."""

from __future__ import annotations

import json

import pytest

from pyvirt_sdk.stub import Request, Response, Stub
from tests.stub.asking import Asking

_FORM = ("Content-Type", "application/x-www-form-urlencoded")
_JSON = ("Content-Type", "application/json")


def _send(
    stub: Stub, method: str, target: str, *headers: tuple[str, str], body: bytes = b""
) -> Response:
    return stub.handle(Request(method, target, (*stub.auth_headers, *headers), body))


def test_an_answer_has_the_headers_of_the_server(stub: Stub) -> None:
    answer = _send(stub, "GET", "/api2/json/version")
    assert (answer.status, answer.reason) == (200, "OK")
    assert answer.header("Content-Type") == "application/json;charset=UTF-8"
    assert answer.header("Server") == "pve-api-daemon/3.0"
    assert answer.header("Cache-Control") == "max-age=0"
    assert answer.header("Pragma") == "no-cache"
    assert answer.header("Content-Length") == str(len(answer.body))
    assert answer.header("Connection") == "Keep-Alive"


def test_a_relayed_answer_says_both_and_stays(stub: Stub) -> None:
    answer = _send(stub, "GET", "/api2/json/nodes/pve1/storage/local/status")
    said = [value for name, value in answer.headers if name == "Connection"]
    assert said == ["close", "Keep-Alive"]
    assert not answer.closes


@pytest.mark.parametrize(
    ("method", "path", "status", "reason"),
    [
        ("GET", "/api2/json/nope", 501, "Method 'GET /nope' not implemented"),
        ("POST", "/api2/json/version", 501, "Method 'POST /version' not implemented"),
        ("PATCH", "/api2/json/version", 501, "method 'PATCH' not available"),
        ("GET", "/api2/yaml/version", 501, "no formatter for uri /version, yaml"),
        ("GET", "/api2", 501, "no such uri"),
        ("GET", "/elsewhere", 500, "no such file '/elsewhere'"),
    ],
)
def test_every_error_closes(stub: Stub, method: str, path: str, status: int, reason: str) -> None:
    answer = _send(stub, method, path)
    assert (answer.status, answer.reason) == (status, reason)
    assert answer.closes


@pytest.mark.parametrize(
    "path",
    ["/api2/json//version", "/api2/json/version/", "/api2/json/nodes/localhost/version"],
)
def test_slashes_and_localhost_are_forgiven(stub: Stub, path: str) -> None:
    assert _send(stub, "GET", path).status == 200


@pytest.mark.parametrize("volume", ["local:iso/debian-12.iso", "local%3Aiso%2Fdebian-12.iso"])
def test_volume_ids_work_encoded_or_not(ask: Asking, volume: str) -> None:
    path = ask.get(f"/nodes/pve1/storage/local/content/{volume}").data["path"]
    assert path == "/var/lib/vz/template/iso/debian-12.iso"


def test_a_value_ends_at_its_second_equals_sign(stub: Stub) -> None:
    body = b"vmid=100&net0=virtio,bridge=vmbr0"
    answer = _send(stub, "POST", "/api2/json/nodes/pve1/qemu", _FORM, body=body)
    assert answer.status == 400
    assert "net0" in json.loads(answer.body)["errors"]


def test_semicolons_separate_parameters_too(stub: Stub) -> None:
    _send(stub, "POST", "/api2/json/pools", _FORM, body=b"poolid=a;comment=b")
    assert stub.state.pools["a"].comment == "b"


def test_the_query_overrides_the_body(stub: Stub) -> None:
    target = "/api2/json/pools?comment=query"
    _send(stub, "POST", target, _FORM, body=b"poolid=a&comment=body&_dc=1")
    assert stub.state.pools["a"].comment == "query"


def test_a_parameter_must_not_contradict_the_path(stub: Stub) -> None:
    answer = _send(stub, "GET", "/api2/json/nodes/pve1/status?node=pve2")
    assert json.loads(answer.body)["errors"] == {
        "node": "duplicate parameter (already defined in URI) with conflicting values!"
    }
    assert _send(stub, "GET", "/api2/json/nodes/pve1/status?node=pve1").status == 200


def test_json_bodies_are_read(stub: Stub) -> None:
    body = json.dumps({"poolid": "j", "comment": None}).encode()
    assert _send(stub, "POST", "/api2/json/pools", _JSON, body=body).status == 200
    bad = _send(stub, "POST", "/api2/json/pools", _JSON, body=b"{")
    assert (bad.status, bad.body) == (500, bad.reason.encode())


def test_bodies_belong_to_posts_and_puts(stub: Stub) -> None:
    answer = _send(stub, "DELETE", "/api2/json/pools", _FORM, body=b"poolid=a")
    assert (answer.status, answer.reason) == (501, "Unexpected content for method 'DELETE'")
    assert answer.body == answer.reason.encode()
    assert answer.header("Content-Type") is None


def test_other_content_types_are_refused(stub: Stub) -> None:
    answer = _send(stub, "POST", "/api2/json/pools", ("Content-Type", "text/plain"), body=b"x")
    assert answer.status == 506


def test_a_body_has_its_limit(stub: Stub) -> None:
    body = b"poolid=a&comment=" + b"x" * 512 * 1024
    answer = _send(stub, "POST", "/api2/json/pools", _FORM, body=body)
    assert (answer.status, answer.reason) == (501, "for data too large")


def test_a_reason_phrase_is_latin_1_where_it_can_be(stub: Stub) -> None:
    body = b"userid=x%40n%C3%B6pe!"
    answer = _send(stub, "POST", "/api2/json/access/users", _FORM, body=body)
    # whoever is not root itself is asked for a right on the realm, which cannot be told
    assert answer.status == 500
    assert answer.reason_bytes == b"value 'x@n\xf6pe!' does not look like a valid user name"
    assert Response(500, "x@nöpe").reason_bytes == b"x@n\xf6pe"
    assert Response(500, "→").reason_bytes == "→".encode()


def test_extjs_says_it_all_inside(stub: Stub) -> None:
    answer = _send(stub, "GET", "/api2/extjs/nodes/pve1/qemu/999/config")
    content = json.loads(answer.body)
    assert answer.status == 200
    assert (content["success"], content["status"], content["data"]) == (0, 500, None)
    assert "does not exist" in content["message"]
    assert json.loads(_send(stub, "GET", "/api2/extjs/version").body)["success"] == 1


def test_an_unknown_node_is_looked_up_in_vain(ask: Asking) -> None:
    assert ask.get("/nodes/nope/status").reason.startswith("hostname lookup 'nope' failed")


def test_what_has_no_rule_says_so_and_is_noted(ask: Asking) -> None:
    answer = ask.post("/nodes/pve1/qemu/100/mtunnel")
    assert answer.reason == "Method 'POST /nodes/pve1/qemu/100/mtunnel' not implemented"
    assert ask.stub.journal.without_rule == {"POST /nodes/{node}/qemu/{vmid}/mtunnel": 1}


@pytest.mark.parametrize(("scale", "delay"), [(0, 0.0), (1, 3.0), (0.5, 1.5)])
def test_who_is_not_known_waits_on_the_clock_of_the_stub(scale: float, delay: float) -> None:
    stub = Stub.single_node(time_scale=scale)
    assert stub.handle(Request("GET", "/api2/json/nodes")).delay == delay
    assert stub.handle(Request("GET", "/api2/json/nodes", stub.auth_headers)).delay == 0
    stub.clock.freeze()
    assert stub.handle(Request("GET", "/api2/json/nodes")).delay == 0


@pytest.mark.parametrize(
    ("path", "status", "reason"),
    [
        ("/", 200, "OK"),
        ("/api2/JSON/version", 501, "no such uri"),
        ("/api2x", 501, "no such uri"),
    ],
)
def test_what_lies_beside_the_api(stub: Stub, path: str, status: int, reason: str) -> None:
    answer = _send(stub, "GET", path)
    assert (answer.status, answer.reason) == (status, reason)


def test_a_browser_is_asked_to_log_in(stub: Stub) -> None:
    answer = stub.handle(Request("GET", "/api2/html/version", ()))
    assert (answer.status, answer.reason) == (401, "Login Required")
    assert b"<html>" in answer.body


def test_a_body_in_pieces_is_refused(stub: Stub) -> None:
    answer = _send(stub, "POST", "/api2/json/pools", ("Transfer-Encoding", "chunked"))
    assert (answer.status, answer.body) == (501, b"chunked transfer encoding not supported")
