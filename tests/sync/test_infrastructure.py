# Made from tests/aio/test_infrastructure.py by tools/convert.py: edit that file, then run `make
# sync`.
from __future__ import annotations

import pytest

from pyvirt_sdk import Client, NotFound


def test_nodes(pve: Client) -> None:
    nodes = pve.nodes.list()
    assert [node.node for node in nodes] == ["pve1"]
    node = pve.nodes.get("pve1")
    assert repr(node) == f"<Node 'pve1' {node.status}>"
    assert node == pve.nodes("pve1").refresh()
    assert str(node.version()) == "9.2.11"
    info = node.info()
    assert info.memory is not None
    assert info.memory.total is not None
    assert info.memory.total > 0
    with pytest.raises(NotFound, match="there are pve1; case matters"):
        pve.nodes.get("PVE1")


def test_storage(pve: Client) -> None:
    assert [storage.storage for storage in pve.storage.list()] == ["local"]
    assert len(pve.storage.list(type="nfs")) == 0
    local = pve.storage.get("local")
    assert repr(local) == "<Storage 'local' dir>"
    assert "iso" in local.content
    isos = local.volumes("pve1", content="iso")
    assert [(iso.volid, iso.size) for iso in isos] == [("local:iso/debian-12.iso", 9)]
    status = pve.storage("local").status("pve1")
    assert status.active
    assert status.total is not None
    assert [one.storage for one in pve.nodes("pve1").storage(content="backup")] == ["local"]
    with pytest.raises(NotFound, match="none"):
        pve.storage.get("none")
