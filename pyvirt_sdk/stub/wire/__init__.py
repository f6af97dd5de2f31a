"""What goes over the wire, and how PVE reads and writes it."""

from pyvirt_sdk.stub.wire.messages import Request, Response

__all__ = ["Request", "Response"]
