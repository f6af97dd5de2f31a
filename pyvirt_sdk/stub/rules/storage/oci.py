"""Images of containers from registries, of which every registry has every one."""

from __future__ import annotations

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.downloads import DEFAULT_SIZE, check_reachable
from pyvirt_sdk.stub.rules.guests.volumes import path_of
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.rules.storage.content import here
from pyvirt_sdk.stub.rules.storage.files import add_file, check_takes, normal_name
from pyvirt_sdk.stub.tasks import Steps, Task

_TAGS = ["latest"]


@rule("GET", "/nodes/{node}/query-oci-repo-tags", answer="fixed")
def tags(call: Call) -> list[str]:
    """The versions of an image; what a registry really has, nobody knows here."""
    check_reachable(f"https://{call.text('reference')}")
    return _TAGS


@rule("POST", "/nodes/{node}/storage/{storage}/oci-registry-pull")
def pull(call: Call) -> str:
    """Fetches an image as a container template, in a task."""
    storage, reference = here(call), call.text("reference")
    check_takes(storage, "vztmpl")
    name = f"{normal_name(call.text('filename', reference))}.tar"
    volid = f"{storage.name}:vztmpl/{name}"
    if volid in storage.on(call.node):
        raise Refused(f"refusing to override existing file '{name}'")

    def work(task: Task) -> Steps:
        task.log(f"Trying to pull docker://{reference} to {path_of(storage, volid)}")
        check_reachable(f"https://{reference}")
        yield 5
        add_file(call, storage, volid, "vztmpl", DEFAULT_SIZE, "tar")
        task.log("Writing manifest to image destination")

    return call.start("ociregistrypull", name, work)
