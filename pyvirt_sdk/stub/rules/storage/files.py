"""Files that are brought to a storage: by upload, or from an address."""

from __future__ import annotations

import hashlib
import re

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused, faulty
from pyvirt_sdk.stub.rules.downloads import DEFAULT_SIZE, check_reachable
from pyvirt_sdk.stub.rules.guests.formats import keeps_files
from pyvirt_sdk.stub.rules.guests.volumes import check_room, path_of
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.rules.storage.content import here
from pyvirt_sdk.stub.state.storage import Storage, Volume
from pyvirt_sdk.stub.tasks import Steps, Task

__all__ = ["add_file", "check_takes", "normal_name"]

_STORAGE = "/nodes/{node}/storage/{storage}"
# content -> the names its files can have
_NAMES = {
    "iso": re.compile(r"[^/]+\.(?P<format>iso|img)", re.IGNORECASE),
    "vztmpl": re.compile(r"[^/]+\.(?P<format>tar\.(?:gz|xz|zst|bz2)|tar)"),
    "import": re.compile(r"[A-Za-z0-9_.+=-]+\.(?P<format>ova|qcow2|raw|vmdk)"),
}
_FORMATS = {
    "img": "iso",
    "tar.gz": "tgz",
    "tar.xz": "txz",
    "tar.zst": "tzst",
    "tar.bz2": "tbz2",
}
_NOT_IN_NAMES = re.compile(r"[^A-Za-z0-9_.+=~-]")


@rule("POST", f"{_STORAGE}/upload")
def upload(call: Call) -> str:
    """Takes in a file that came with the request, in a task."""
    storage = here(call)
    if not keeps_files(storage):
        raise Refused(f"can't upload to storage type '{storage.type}'")
    if call.upload is None:
        raise Refused("missing temporary file name")
    content, data, temporary = call.text("content"), call.upload.content, call.upload.path
    volid, form = _volid(call, storage, content)
    if content not in storage.content:
        raise Refused(f"storage '{storage.name}' does not support '{content}' content")
    target = path_of(storage, volid)
    if not (node := call.member()).online:  # the host that is asked hands the file on by SSH
        raise Refused(
            f"can't activate storage '{storage.name}' on node '{call.node}': command "
            f"'/usr/bin/ssh -o 'BatchMode=yes' {node.ip} -- /usr/sbin/pvesm status --storage "
            f"{storage.name}' failed: exit code 255"
        )

    def work(task: Task) -> Steps:
        task.log(f"starting file import from: {temporary}")
        _check_sum(call, task, data)
        task.log(f"target node: {call.node}")
        task.log(f"target file: {target}")
        task.log(f"file size is: {len(data)}")
        task.log(f"command: cp -- {temporary} {target}")
        yield 2
        add_file(call, storage, volid, content, len(data), form)
        task.log("finished file import successfully")

    return call.start("imgcopy", "", work)


@rule("POST", f"{_STORAGE}/download-url")
def download(call: Call) -> str:
    """Fetches a file from an address, in a task."""
    storage, content, url = here(call), call.text("content"), call.text("url")
    check_takes(storage, content)
    volid, form = _volid(call, storage, content)
    target = path_of(storage, volid)

    def work(task: Task) -> Steps:
        if "compression" in call.params and content != "iso":
            raise Refused(f"decompression not supported for {content}")
        task.log(f"downloading {url} to {target}")
        check_reachable(url)
        yield 5
        if "checksum" in call.params:
            task.log("calculating checksum...OK, checksum verified")
        add_file(call, storage, volid, content, DEFAULT_SIZE, form)
        task.log(f"download of '{url}' to '{target}' finished")

    return call.start("download", volid.rpartition("/")[2], work)


def check_takes(storage: Storage, content: str) -> None:
    """Refuses a storage that cannot keep such a file."""
    _check_keeps_files(storage)
    if content not in storage.content:
        raise Refused(f"storage '{storage.name}' is not configured for content-type '{content}'")


def normal_name(text: str) -> str:
    """The name that a file is given, whatever was asked for.

    >>> normal_name("docker.io/library/nginx:1.29")
    'nginx_1.29'
    """
    return _NOT_IN_NAMES.sub("_", re.split(r"[/\\]", text)[-1])


def add_file(
    call: Call, storage: Storage, volid: str, content: str, size: int, form: str = "tzst"
) -> None:
    """A file on a storage; one of that name is replaced."""
    check_room(storage, call.node, size)
    storage.on(call.node)[volid] = Volume(volid, content, form, size, int(call.now), used=size)


def _check_keeps_files(storage: Storage) -> None:
    if not keeps_files(storage):
        raise Refused(f"can't upload to storage type '{storage.type}', not a file based storage!")


def _volid(call: Call, storage: Storage, content: str) -> tuple[str, str]:
    """The volume that a file becomes, and its format; refuses names that do not fit."""
    name = normal_name(call.text("filename"))
    if content not in _NAMES:
        raise faulty(content=f"upload content type '{content}' not allowed")
    found = _NAMES[content].fullmatch(name)
    if found is None:
        raise faulty(
            filename="invalid filename or wrong extension"
            if content == "import"
            else "wrong file extension"
        )
    form = found["format"].lower()
    return f"{storage.name}:{content}/{name}", _FORMATS.get(form, form)


def _check_sum(call: Call, task: Task, data: bytes) -> None:
    algorithm = call.given("checksum-algorithm")
    if algorithm is None:
        return
    expected, got = call.text("checksum"), hashlib.new(algorithm, data).hexdigest()
    if got != expected.lower():
        task.log("calculating checksum...")
        raise Refused(f"checksum mismatch: got '{got}' != expect '{expected}'")
    task.log("calculating checksum...OK, checksum verified")
