"""The reference server: a stub of Proxmox VE for tests.

    >>> from pyvirt_sdk.stub import Stub
    >>> stub = Stub.single_node()
    >>> client = Client("pve1", token=stub.token, transport=stub.transport())

It keeps state, checks access and every parameter, runs tasks, and answers on the wire as PVE
does. It knows nothing of the client.
"""

from pyvirt_sdk.stub.stub import Stub
from pyvirt_sdk.stub.wire import Request, Response

__all__ = ["Request", "Response", "Stub"]
