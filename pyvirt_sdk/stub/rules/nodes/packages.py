"""The packages of a node: what is installed, what could be updated, and where from."""

from __future__ import annotations

from email.utils import formatdate
from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.releases import LATEST
from pyvirt_sdk.stub.rules.nodes.overview import KERNEL, manager_version
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.state.files import digest_of
from pyvirt_sdk.stub.tasks import Steps, Task

_APT = "/nodes/{node}/apt"
_STALE = "detected modified configuration - file changed by other user? Try again."
# name -> (version, section, what it is)
_PACKAGES = {
    "proxmox-ve": ("9.2.0", "admin", "Proxmox Virtual Environment"),
    "pve-manager": (LATEST.version, "admin", "Proxmox Virtual Environment Management Tools"),
    "proxmox-kernel-helper": ("9.0.4", "admin", "Function for various kernel maintenance tasks"),
    "libpve-access-control": ("9.0.5", "perl", "Proxmox VE access control library"),
    "libpve-storage-perl": ("9.1.0", "perl", "Proxmox VE storage management library"),
    "lxc-pve": ("6.0.5-3", "admin", "Linux containers userspace tools"),
    "pve-cluster": ("9.0.7", "admin", "Cluster Infrastructure for Proxmox VE"),
    "pve-container": ("6.0.18", "perl", "Proxmox VE Container management tool"),
    "pve-ha-manager": ("5.0.8", "perl", "Proxmox VE HA Manager"),
    "pve-qemu-kvm": ("11.0.0-1", "admin", "Full virtualization on x86 hardware"),
    "qemu-server": ("9.1.0", "admin", "QEMU Server Tools"),
}
# handle -> (name, address, component)
_STANDARD = {
    "enterprise": ("Enterprise", "https://enterprise.proxmox.com/debian/pve", "pve-enterprise"),
    "no-subscription": (
        "No-Subscription",
        "http://download.proxmox.com/debian/pve",
        "pve-no-subscription",
    ),
    "test": ("Test", "http://download.proxmox.com/debian/pve", "pve-test"),
}
_FOLDER = "/etc/apt/sources.list.d"
_SUITE = "trixie"


@rule("GET", f"{_APT}/versions")
def versions(call: Call) -> list[dict[str, Any]]:
    """The packages that matter, as they are installed."""
    rows: list[dict[str, Any]] = []
    for name in _PACKAGES:
        row = _described(name) | {"CurrentState": "Installed", "OldVersion": _PACKAGES[name][0]}
        row["Version"] = call.member().updates.get(name, _PACKAGES[name][0])
        if name == "proxmox-ve":
            row["RunningKernel"] = KERNEL["release"]
        if name == "pve-manager":
            row["ManagerVersion"] = manager_version(call).removeprefix("pve-manager/")
        rows.append(row)
    return rows


@rule("GET", f"{_APT}/update")
def updates(call: Call) -> list[dict[str, Any]]:
    """What could be updated."""
    return [
        _described(name) | {"OldVersion": _PACKAGES[name][0], "Version": version}
        for name, version in call.member().updates.items()
    ]


@rule("POST", f"{_APT}/update")
def refresh(call: Call) -> str:
    """Reads the lists of packages again, in a task."""

    def work(task: Task) -> Steps:
        task.log("starting apt-get update")
        for handle in _enabled(call):
            task.log(f"Hit:1 {_STANDARD[handle][1]} {_SUITE} InRelease")
        yield 3
        task.log("Reading package lists...")

    return call.start("aptupdate", "", work)


@rule("GET", f"{_APT}/changelog", answer="computed")
def changelog(call: Call) -> str:
    """What has changed in a package; what apt-get says about one that is not there."""
    name, coming = call.text("name"), call.member().updates
    if name not in _PACKAGES:
        return f"E: Unable to locate package {name}\nRC: 100"
    there = [version for version in (coming.get(name), _PACKAGES[name][0]) if version]
    wanted = call.text("version", there[0])
    if wanted not in there:
        return f"E: Version '{wanted}' for '{name}' was not found\nRC: 100"
    date = formatdate(call.now)
    return "\n\n".join(
        f"{name} ({version}) {_SUITE}; urgency=medium\n\n  * {_PACKAGES[name][2]}: release"
        f" {version}\n\n -- Proxmox Support Team <support@proxmox.com>  {date}\n"
        for version in there[there.index(wanted) :]
    )


@rule("GET", f"{_APT}/repositories")
def repositories(call: Call) -> dict[str, Any]:
    """The package sources, each in a file of its own."""
    stored = call.member().repositories
    return {
        "digest": digest_of(stored),
        "errors": [],
        "files": [_file(handle, enabled=enabled) for handle, enabled in stored.items()],
        "infos": [],
        "standard-repos": [
            {
                "handle": handle,
                "name": name,
                **({"status": int(stored[handle])} if handle in stored else {}),
            }
            for handle, (name, _, _) in _STANDARD.items()
        ],
    }


@rule("PUT", f"{_APT}/repositories")
def add_repository(call: Call) -> None:
    """Adds one of the standard sources, or enables it."""
    _check_digest(call)
    handle = call.text("handle")
    if handle not in _STANDARD:
        raise Refused(f"unknown repository handle '{handle}'")
    call.member().repositories[handle] = True


@rule("POST", f"{_APT}/repositories")
def change_repository(call: Call) -> None:
    """Switches a source on or off."""
    _check_digest(call)
    stored, path = call.member().repositories, call.text("path")
    handle = next((one for one in stored if _path(one) == path), None)
    if handle is None or call.number("index") != 0:
        raise Refused(f"invalid index - {call.number('index')}" if handle else "invalid path")
    if "enabled" in call.params:
        stored[handle] = call.flag("enabled")


def _check_digest(call: Call) -> None:
    if (given := call.given("digest")) and given != digest_of(call.member().repositories):
        raise Refused(_STALE)


def _enabled(call: Call) -> list[str]:
    return [handle for handle, enabled in call.member().repositories.items() if enabled]


def _path(handle: str) -> str:
    return f"{_FOLDER}/pve-{handle}.sources"


def _file(handle: str, *, enabled: bool) -> dict[str, Any]:
    _, address, component = _STANDARD[handle]
    return {
        "path": _path(handle),
        "file-type": "sources",
        "digest": list(bytes.fromhex(digest_of([handle, enabled]))),
        "repositories": [
            {
                "Types": ["deb"],
                "URIs": [address],
                "Suites": [_SUITE],
                "Components": [component],
                "Enabled": int(enabled),
                "FileType": "sources",
            }
        ],
    }


def _described(name: str) -> dict[str, Any]:
    version, section, text = _PACKAGES[name]
    return {
        "Package": name,
        "Version": version,
        "Title": text,
        "Description": text,
        "Arch": "all" if section == "perl" else "amd64",
        "Origin": "Proxmox",
        "Priority": "optional",
        "Section": section,
    }
