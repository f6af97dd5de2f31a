from collections.abc import Sequence

import pytest

from pyvirt_sdk import schema


@pytest.mark.parametrize(
    ("path", "template", "params"),
    [
        ("/version", "/version", {}),
        ("//version", "/version", {}),
        ("/version/", "/version", {}),
        (
            "/nodes/pve1/qemu/100/config",
            "/nodes/{node}/qemu/{vmid}/config",
            {"node": "pve1", "vmid": "100"},
        ),
        ("/access/users/a%40b", "/access/users/{userid}", {"userid": "a@b"}),
        ("/nodes/pve1/storage/local/content/local:iso/a%20b.iso", None, {}),
        (
            "/nodes/pve1/storage/local/content/local:iso%2Fx.iso",
            "/nodes/{node}/storage/{storage}/content/{volume}",
            {"node": "pve1", "storage": "local", "volume": "local:iso/x.iso"},
        ),
        (
            "/nodes/pve1/storage/local/content/local:iso/x.iso",
            "/nodes/{node}/storage/{storage}/content/{volume}",
            {"node": "pve1", "storage": "local", "volume": "local:iso/x.iso"},
        ),
        (["nodes", "pve1", "qemu"], "/nodes/{node}/qemu", {"node": "pve1"}),
        ("/nope", None, {}),
        ("/", None, {}),
        ("/nodes/pve1/nope", None, {}),
        ("/nodes/p%20e/qemu", None, {}),
        ("/version/more", None, {}),
    ],
)
def test_routes(path: str | Sequence[str], template: str | None, params: dict[str, str]) -> None:
    match = schema.find("GET", path)
    assert (match and match.operation.path) == template
    assert (match.path_params if match else {}) == params


def test_a_wrong_method_is_no_route() -> None:
    assert schema.find("POST", "/version") is None


def test_every_template_is_found() -> None:
    for operation in schema.operations():
        segments = [part.strip("{}") for part in operation.path.split("/") if part]
        match = schema.find(operation.method, segments)
        assert match is not None
        assert match.operation is operation
        assert match.path_params == {name: name for name in operation.path_params}
