"""Guests of other hypervisors, to be imported."""

from __future__ import annotations

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import NotCovered, Refused
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.rules.storage.content import find_volume


@rule("GET", "/nodes/{node}/storage/{storage}/import-metadata")
def import_metadata(call: Call) -> None:
    """What a guest would be made of: nobody wrote down what is inside the archives here."""
    volume = find_volume(call)
    if volume.content != "import":
        kind = volume.volid.partition(":")[2].partition("/")[0]
        raise Refused(f"invalid content type '{kind}'")
    raise NotCovered
