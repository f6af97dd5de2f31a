from __future__ import annotations

import pytest

from pyvirt_sdk import AsyncClient, NotFound


async def test_nodes(apve: AsyncClient) -> None:
    nodes = await apve.nodes.list()
    assert [node.node for node in nodes] == ["pve1"]
    node = await apve.nodes.get("pve1")
    assert repr(node) == f"<Node 'pve1' {node.status}>"
    assert node == await apve.nodes("pve1").refresh()
    assert str(await node.version()) == "9.2.11"
    info = await node.info()
    assert info.memory is not None
    assert info.memory.total is not None
    assert info.memory.total > 0
    with pytest.raises(NotFound, match="there are pve1; case matters"):
        await apve.nodes.get("PVE1")


async def test_storage(apve: AsyncClient) -> None:
    assert [storage.storage for storage in await apve.storage.list()] == ["local"]
    assert len(await apve.storage.list(type="nfs")) == 0
    local = await apve.storage.get("local")
    assert repr(local) == "<Storage 'local' dir>"
    assert "iso" in local.content
    isos = await local.volumes("pve1", content="iso")
    assert [(iso.volid, iso.size) for iso in isos] == [("local:iso/debian-12.iso", 9)]
    status = await apve.storage("local").status("pve1")
    assert status.active
    assert status.total is not None
    assert [one.storage for one in await apve.nodes("pve1").storage(content="backup")] == ["local"]
    with pytest.raises(NotFound, match="none"):
        await apve.storage.get("none")
