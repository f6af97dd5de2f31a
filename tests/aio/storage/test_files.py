from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, cast

import httpx
import pytest

from pyvirt_sdk import AsyncClient, ParameterError, TaskFailed
from pyvirt_sdk._http.files import Source
from pyvirt_sdk.stub import Stub

CONTENT = bytes(range(256)) * 5000  # more than one piece


@pytest.fixture(params=["in process", "over https"])
def client(request: pytest.FixtureRequest, pve_stub: Stub) -> Iterator[AsyncClient]:
    """A client on either way that a body can go."""
    if request.param == "in process":
        yield AsyncClient("pve1", token=pve_stub.token, transport=pve_stub.transport())
        return
    with pve_stub.serve() as server:
        yield AsyncClient(server.url, token=pve_stub.token, verify=server.ca_file)


@pytest.mark.pain(20)
async def test_a_file_is_sent_while_it_is_read(client: AsyncClient, tmp_path: Path) -> None:
    path = tmp_path / "debian 12.iso"
    path.write_bytes(CONTENT)
    seen: list[tuple[int, int]] = []
    volume = await client.storage("local").upload(
        path, node="pve1", algorithm="sha256", progress=lambda *sent: seen.append(sent), wait=True
    )
    assert (volume.volid, volume.size) == ("local:iso/debian_12.iso", len(CONTENT))
    assert seen[-1] == (len(CONTENT), len(CONTENT))
    assert len(seen) > 1
    await client.aclose()


async def test_any_source_is_taken(client: AsyncClient) -> None:
    local = client.storage("local")
    pieces = (CONTENT[at : at + 1000] for at in range(0, 3000, 1000))
    sources: list[Source] = [
        CONTENT, io.BytesIO(CONTENT), pieces, bytearray(CONTENT), memoryview(CONTENT).cast("I"),
    ]  # fmt: skip
    for number, source in enumerate(sources):
        length = 3000 if number == 2 else None
        task = await local.upload(source, node="pve1", filename=f"{number}.iso", length=length)
        outcome = await task.wait()
        assert outcome.result is not None
        assert outcome.result.size == (length or len(CONTENT))
    await client.aclose()


@pytest.mark.pain(20)
async def test_what_cannot_be_sent_is_refused_before(apve: AsyncClient, pve_stub: Stub) -> None:
    local = apve.storage("local")
    with pytest.raises(ParameterError, match="length of the source is not known"):
        await local.upload(iter([b"x"]), node="pve1", filename="a.iso")
    with pytest.raises(ParameterError, match="the file has no name"):
        await local.upload(b"x", node="pve1")
    with pytest.raises(ParameterError, match="cannot be told from its name"):
        await local.upload(b"x", node="pve1", filename="a.txt")
    with pytest.raises(ParameterError, match="cannot be read"):
        await local.upload("/nowhere/a.iso", node="pve1")
    with pytest.raises(ParameterError, match="open as text"):
        await local.upload(cast("BinaryIO", io.StringIO("x")), node="pve1", filename="a.iso")
    with pytest.raises(ParameterError, match="nothing that can be uploaded"):
        await local.upload(cast("bytes", 5), node="pve1", filename="a.iso")
    with pytest.raises(ParameterError, match="read only once"):
        await local.upload(iter([b"x"]), node="pve1", filename="a.iso", length=1, algorithm="md5")
    assert not pve_stub.journal.requests("POST", "/nodes/*/storage/*/upload")
    with pytest.raises(ParameterError, match="fewer bytes"):
        await local.upload(iter([b"x"]), node="pve1", filename="a.iso", length=2)
    with pytest.raises(ParameterError, match="gives int, and an upload takes bytes"):
        await local.upload(cast("bytes", [1, 2]), node="pve1", filename="a.iso", length=2)

    class Torn(io.RawIOBase):
        def read(self, _size: int = -1) -> bytes:
            raise httpx.ReadTimeout("secret")

    with pytest.raises(ParameterError, match="the source broke off: ReadTimeout"):
        await local.upload(cast("BinaryIO", Torn()), node="pve1", filename="a.iso", length=2)
    with pytest.raises(TaskFailed, match="checksum"):
        await local.upload(
            b"x",
            node="pve1",
            filename="a.iso",
            checksum=hashlib.sha256(b"y").hexdigest(),
            wait=True,
        )


@pytest.mark.pain(21)
async def test_snippets_are_refused_with_a_way_out(apve: AsyncClient) -> None:
    for name, content in (("user.yaml", None), ("a.iso", "snippets")):
        with pytest.raises(ParameterError, match="takes no snippets") as caught:
            await apve.storage("local").upload(b"x", node="pve1", filename=name, content=content)
        assert "cloud-init" in str(caught.value)


@pytest.mark.pain(22)
async def test_a_download_has_the_name_that_the_server_takes(apve: AsyncClient) -> None:
    local = await apve.storage("local").update(
        content=["iso", "vztmpl", "import", "backup", "images"]
    )
    image = await local.download_url(
        "https://cloud.example.com/noble server.img", node="pve1", content="import", wait=True
    )
    assert image.volid == "local:import/noble_server.qcow2"
    task = await local.download_url("https://example.com/d/debian-12.iso?m=1", node="pve1")
    result = (await task.wait()).result
    assert result is not None
    assert result.volid == "local:iso/debian-12.iso"
    with pytest.raises(ParameterError, match="takes no snippets"):
        await local.download_url("https://example.com/user.yaml", node="pve1")
