"""Container templates to download, and what stands behind an address."""

from __future__ import annotations

from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused, faulty
from pyvirt_sdk.stub.rules.downloads import DEFAULT_SIZE, check_reachable, name_in
from pyvirt_sdk.stub.rules.guests.volumes import path_of
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.rules.storage.files import add_file
from pyvirt_sdk.stub.tasks import Steps, Task

_SOURCE = "http://download.proxmox.com/images"
_MEDIA_TYPES = {
    ".iso": "application/x-iso9660-image",
    ".img": "application/octet-stream",
    ".gz": "application/gzip",
    ".xz": "application/x-xz",
    ".zst": "application/zstd",
}


@rule("GET", "/nodes/{node}/aplinfo")
def appliances(call: Call) -> list[dict[str, Any]]:
    """What can be downloaded; nothing, as long as the list itself was not."""
    return [_row(name) for name in call.member().appliances]


@rule("POST", "/nodes/{node}/aplinfo")
def download(call: Call) -> str:
    """Downloads a container template, in a task."""
    template = call.text("template")
    if template not in call.member().appliances:
        raise faulty(template="no such template")
    storage = call.state.storage(call.text("storage"))
    if "vztmpl" not in storage.content:
        raise Refused(f"cannot download to storage '{storage.name}'")

    def work(task: Task) -> Steps:
        volid = f"{storage.name}:vztmpl/{template}"
        target = path_of(storage, volid)
        task.log(f"downloading {_SOURCE}/system/{template} to {target}")
        yield 5
        add_file(call, storage, volid, "vztmpl", DEFAULT_SIZE)
        task.log(f"download of '{_SOURCE}/system/{template}' to '{target}' finished")

    return call.start("download", template, work)


@rule("GET", "/nodes/{node}/query-url-metadata", answer="computed")
def metadata(call: Call) -> dict[str, Any]:
    """What a server says of a file before it is downloaded."""
    url = call.text("url")
    check_reachable(url)
    name = name_in(url)
    kinds = (kind for suffix, kind in _MEDIA_TYPES.items() if name.endswith(suffix))
    answer: dict[str, Any] = {"size": DEFAULT_SIZE, "mimetype": next(kinds, "text/html")}
    return answer | ({"filename": name} if name else {})


def _row(template: str) -> dict[str, Any]:
    package, version, *_ = template.split("_")
    system = package.removesuffix("-standard").removesuffix("-default")
    return {
        "architecture": "amd64",
        "description": f"A container with {system}.",
        "headline": f"{system} (standard)",
        "infopage": "https://pve.proxmox.com/wiki/Linux_Container",
        "location": f"{_SOURCE}/system/{template}",
        "maintainer": "Proxmox Support Team <support@proxmox.com>",
        "os": system,
        "package": package,
        "section": "system",
        "source": _SOURCE,
        "template": template,
        "type": "lxc",
        "version": version,
    }
