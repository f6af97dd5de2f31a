"""The server that an example talks to: that of the environment, else the bundled one.

With PROXMOX_VE_ENDPOINT (or PROXMOX_HOST) and credentials in the environment, the examples work
on that server: they make what they need, and remove it again. A certificate that no public
authority has signed is trusted with PROXMOX_VE_CA_FILE. Otherwise each starts the reference server,
with its demo cluster, over HTTPS with a certificate made on the spot.
"""

from __future__ import annotations

import os
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager

from pyvirt_sdk import AsyncClient, Client


def is_given() -> bool:
    """Whether the environment names a server."""
    return bool(os.environ.get("PROXMOX_VE_ENDPOINT") or os.environ.get("PROXMOX_HOST"))


@contextmanager
def connect() -> Generator[Client, None, None]:
    """A client of that server."""
    if is_given():
        with Client.from_env() as pve:
            yield pve
        return

    from pyvirt_sdk.stub import Stub  # where a server is given, it need not be installed

    stub = Stub.demo()
    with (
        stub.serve() as server,
        Client(server.url, token=stub.token, verify=server.ca_file) as pve,
    ):
        yield pve


@asynccontextmanager
async def aconnect() -> AsyncGenerator[AsyncClient, None]:
    """The same, for an event loop."""
    if is_given():
        async with AsyncClient.from_env() as pve:
            yield pve
        return

    from pyvirt_sdk.stub import Stub

    stub = Stub.demo()
    with stub.serve() as server:
        async with AsyncClient(server.url, token=stub.token, verify=server.ca_file) as pve:
            yield pve
