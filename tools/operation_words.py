"""What the docstrings of operations say: a few words from name and place, and who may call.

>>> headline(schema.operation("POST", "/nodes/{node}/qemu/{vmid}/status/start"))
'Start (a VM).'
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pyvirt_sdk import schema
from pyvirt_sdk.schema import Operation
from pyvirt_sdk.schema.privileges import AllOf, AnyOf, Check, Privileges, Special
from pyvirt_sdk.schema.registry import index

VIEWER = "https://pve.proxmox.com/pve-docs/api-viewer/#"

#: Words that are not said as they are written.
SAID = {
    "acl": "ACL", "acme": "ACME", "api": "API", "apt": "APT", "ceph": "Ceph", "cpu": "CPU",
    "dns": "DNS", "ha": "HA", "ip": "IP", "ipam": "IPAM", "ipams": "IPAMs", "ipset": "IP sets",
    "lvm": "LVM", "lvmthin": "LVM thin pools", "lxc": "containers", "mds": "metadata servers",
    "mgr": "managers", "mon": "monitors", "osd": "OSDs", "pci": "PCI", "qemu": "VMs",
    "rrd": "RRD", "sdn": "SDN", "tfa": "TFA", "usb": "USB", "vm": "VM", "vnets": "VNets",
    "zfs": "ZFS pools",
}  # fmt: skip

#: What an id stands for, by the word before it, where that is not the same without an "s".
THINGS = {
    "aliases": "an alias", "backup": "a backup job", "content": "a volume", "dir": "a mapping",
    "directory": "a directory storage", "dns": "a DNS server", "domains": "a realm",
    "entries": "an entry",
    "fs": "a file system", "health-mute": "a health check", "ipams": "an IPAM",
    "ipset": "an IP set", "lvm": "a volume group", "lvmthin": "a thin pool", "lxc": "a container",
    "mds": "a metadata server", "mgr": "a manager", "mon": "a monitor", "network": "an interface",
    "osd": "an OSD", "pci": "a PCI device", "qemu": "a VM", "realm-sync": "a realm sync job",
    "replication": "a replication job", "tfa": "a user", "token": "an API token",
    "usb": "a USB device", "users": "a user", "vnets": "a VNet", "zfs": "a ZFS pool",
}  # fmt: skip

#: Names that hold one of these words do no more than the method says.
PLAIN = {
    "GET": ("",),
    "POST": ("update",),
    "PUT": ("update", "set", "put"),
    "DELETE": ("delete", "remove", "destroy", "del"),
}
VERBS = {"GET": "Read", "POST": "Change", "PUT": "Change", "DELETE": "Remove"}


def headline(operation: Operation) -> str:
    """What the operation does, in a few words made from its name and place."""
    thing, words = _place(operation.path)
    noun = _said(words)
    of_thing = f" of {thing}" if words and thing else ""
    subject = noun + of_thing or thing
    if not any(word in operation.name for word in PLAIN.get(operation.method, ())):
        return _acting(operation, thing, words, subject)
    if operation.method == "GET" and _has_rows(operation):
        is_index = "link" in schema.answer("GET", operation.path) and not _holds_ids(operation)
        return f"List what there is below {subject}." if is_index else f"List {subject}."
    return f"{VERBS[operation.method]} {subject}."


def _acting(operation: Operation, thing: str, words: list[str], subject: str) -> str:
    if operation.method == "POST" and words:
        if _holds_ids(operation):
            return f"Add to {subject}."
        action = _said(words[-1:] if words[0] == "status" or not thing else words)
    else:
        action = _said(re.split("[_-]", operation.name))
    return f"{action[0].upper()}{action[1:]} ({thing or _said(words[:-1]) or subject})."


def _place(path: str) -> tuple[str, list[str]]:
    """What the last id of a path stands for, if there is one, and the words behind it."""
    above, brace, below = path.rpartition("}")
    words = [word for word in below.split("/") if word]
    if not brace:
        return "", words
    holder = above.rpartition("/")[0].rpartition("/")[2]
    if holder.endswith("}"):
        return "an entry", words
    one = holder.removesuffix("s").replace("-", " ")
    return THINGS.get(holder) or f"{'an' if one[0] in 'aeiou' else 'a'} {one}", words


def _has_rows(operation: Operation) -> bool:
    return schema.answer(operation.method, operation.path).get("type") == "array"


def _holds_ids(operation: Operation) -> bool:
    return any(
        path.startswith(f"{operation.path}/{{") for paths in index().values() for path in paths
    )


def _said(words: Iterable[str]) -> str:
    return " ".join(SAID.get(word, word.replace("-", " ").replace("_", " ")) for word in words)


def permission(operation: Operation) -> str:
    """Who may call the operation."""
    granted = schema.permissions(operation.method, operation.path)
    match granted.who:
        case "world":
            who = "needs no login"
        case "users":
            who = "any user may call it"
        case "root":
            who = "only root@pam"
        case "checked":
            assert granted.check is not None
            who = f"needs {_check(granted.check)}"
    more = "; the server checks or filters more" if granted.incomplete else ""
    return who + more + ("" if granted.tokens else "; not with API tokens")


def link(operation: Operation) -> str:
    """Where the operation stands in the official viewer."""
    return VIEWER + operation.path


def _check(check: Check) -> str:
    match check:
        case Privileges():
            names = (" or " if check.any else ", ").join(check.names)
            when = f" where `{check.when}` is given" if check.when else ""
            return f"{names} on {check.path}{when}"
        case AllOf():
            return " and ".join(map(_nested, check.checks))
        case AnyOf():
            return " or ".join(map(_nested, check.checks))
        case Special():
            return _special(check)


def _nested(check: Check) -> str:
    return f"({_check(check)})" if isinstance(check, AllOf | AnyOf) else _check(check)


def _special(check: Special) -> str:
    match check.kind, check.arguments:
        case "userid-param", ("self",):
            return "to be that user"
        case "userid-param", (privilege,):
            return f"{privilege} on the user's realm"
        case "userid-group", (privileges, *_):
            return f"{' or '.join(privileges)} on a group of the user"
        case "perm-modify", (path,):
            return f"the right to change permissions on {path}"
    raise ValueError(f"no words for the check {check.kind}")
