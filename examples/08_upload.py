"""Upload a file with its checksum, look at what lies there, and remove it.

    python examples/08_upload.py [FILE]

The file is read while it is sent, so it may be larger than the memory. Without one, an ISO image
of 8 MiB is made up.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from _server import connect

from pyvirt_sdk import Client, TaskFailed


def upload(pve: Client, source: Path) -> None:
    """The server checks what it got before it keeps it."""
    node = next(one.node for one in pve.nodes.list() if one.status == "online")
    storage = pve.storage(pve.nodes(node).storage(content="iso")[0].storage)
    print(f"{storage.free(node) / 2**30:.1f} GiB free on {storage.storage}")

    volume = storage.upload(source, node=node, algorithm="sha256", progress=True, wait=True)
    print(f"there it is: {volume.volid}, {volume.size} bytes")
    try:
        for one in storage.volumes(node, content=volume.content):
            print(f"  {one.volid}")
        storage.upload(source, node=node, checksum="0" * 64, algorithm="sha256", wait=True)
    except TaskFailed as error:
        print(f"with a wrong checksum: {error.message}")
    finally:
        volume.delete(wait=True)
        print(f"removed {volume.volid}")


if __name__ == "__main__":
    with connect() as pve, tempfile.TemporaryDirectory() as folder:
        made_up = Path(folder, "example.iso")
        if len(sys.argv) < 2:
            made_up.write_bytes(bytes(8 * 2**20))
        upload(pve, Path(sys.argv[1]) if len(sys.argv) > 1 else made_up)
