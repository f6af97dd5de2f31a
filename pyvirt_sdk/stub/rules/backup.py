"""Backups: vzdump, which makes them, and what it was told by default."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import count
from typing import Any

from pyvirt_sdk.formats.sizes import format_size
from pyvirt_sdk.schema import operation
from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused, faulty, faulty_fields
from pyvirt_sdk.stub.rules.guests.backups import config_text, saved
from pyvirt_sdk.stub.rules.guests.config import check_lock, locked
from pyvirt_sdk.stub.rules.guests.features import disks
from pyvirt_sdk.stub.rules.guests.volumes import check_room, free, path_of
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.rules.sections import parted
from pyvirt_sdk.stub.rules.storage.names import check_access, parse_name, split_volid
from pyvirt_sdk.stub.rules.storage.prune import keep_options, marked
from pyvirt_sdk.stub.state.guests import Guest
from pyvirt_sdk.stub.state.storage import Storage, Volume
from pyvirt_sdk.stub.tasks import Steps, Task

_KEEP_ALL = "keep-all=1"
_DEFAULTS: dict[str, Any] = {
    "all": 0,
    "bwlimit": 0,
    "compress": "0",
    "dumpdir": "/var/lib/vz/dump",
    "fleecing": {"enabled": 0},
    "ionice": 7,
    "lockwait": 180,
    "mailnotification": "always",
    "mode": "snapshot",
    "notification-mode": "auto",
    "performance": {"max-workers": 16, "pbs-entries-max": 1048576},
    "pigz": 0,
    "prune-backups": _KEEP_ALL,
    "quiet": 0,
    "remove": 1,
    "stdexcludes": 1,
    "stop": 0,
    "stopwait": 10,
    "storage": "local",
    "zstd": 1,
}
_SUFFIXES = {"0": "", "1": ".lzo", "gzip": ".gz", "lzo": ".lzo", "zstd": ".zst"}
_VARIABLE = re.compile(r"\{\{([^\s{}]+)\}\}")
_KNOWN = ("cluster", "guestname", "node", "vmid")
_ROOT_ONLY = ("tmpdir", "dumpdir", "script", "job-id")
_OF_THE_NODE = ("bwlimit", "ionice", "performance")
_HIDDEN = ("tmpdir", "dumpdir", "script", "mailto", "ionice")
_PERCENT = (10, 25, 50, 75, 100)


@rule("GET", "/nodes/{node}/vzdump/defaults")
def defaults(call: Call) -> dict[str, Any]:
    """What holds for a backup that says nothing else."""
    answer = dict(_DEFAULTS)
    name = call.text("storage", "local")
    call.authority.require_any(f"/storage/{name}", "Datastore.Audit", "Datastore.AllocateSpace")
    if "storage" in call.params:
        storage = call.state.storage(name)
        answer["storage"] = name
        answer["prune-backups"] = storage.config.get("prune-backups", _KEEP_ALL)
    if not call.authority.has(f"/nodes/{call.node}", "Sys.Audit"):
        for hidden in _HIDDEN:
            answer.pop(hidden, None)
    return answer


@rule("GET", "/nodes/{node}/vzdump/extractconfig")
def extract_config(call: Call) -> str:
    """The guest's configuration inside a backup."""
    volid = call.text("volume")
    check_access(call.state, call.authority, volid)
    if ":" in volid:
        storage, name = split_volid(volid)
        owner = parse_name(call.state.storage(storage), name).owner
        call.authority.require(f"/vms/{owner or ''}", "VM.Backup")
    volume = call.state.volume(call.node, volid)
    if volume is None or volume.backup is None:
        raise Refused(f"volume '{volid}' does not exist")
    return config_text(volume.backup)


@rule("POST", "/nodes/{node}/vzdump")
def vzdump(call: Call) -> str:
    """Backs up guests, in one task."""
    check_rights(call)
    if "prune-backups" in call.params and "dumpdir" not in call.params:
        place = f"/storage/{call.text('storage', 'local')}"
        call.authority.require(place, "Datastore.Allocate")
    _check_selection(call)
    check_notes(call.text("notes-template"))
    named = [int(vmid) for vmid in call.items("vmid")]
    for vmid in named:
        call.authority.require(f"/vms/{vmid}", "VM.Backup")
    if storage := call.given("storage"):
        call.authority.require(f"/storage/{storage}", "Datastore.AllocateSpace")
    named = [vmid for vmid in named if not _is_elsewhere(call, vmid)]
    if not named and not call.flag("all") and "pool" not in call.params:
        return "OK"  # each node backs up its own: there is nothing to do here, and no task
    ident = named[0] if len(named) == 1 else ""

    def work(task: Task) -> Steps:
        storage = _target(call)
        vmids = _selected(call, named)
        task.log(f"INFO: starting new backup job: vzdump {_command(call)}")
        failed = False
        for vmid in vmids:
            try:
                yield from _backup(call, task, storage, vmid)
            except Refused as refused:
                failed = True
                task.log(f"ERROR: Backup of VM {vmid} failed - {refused.message}")
                task.log(f"INFO: Failed at {_time(call)}")
        task.log(f"INFO: Backup job finished {'with errors' if failed else 'successfully'}")
        if failed:
            raise Refused("job errors")

    return call.start("vzdump", ident, work)


def _is_elsewhere(call: Call, vmid: int) -> bool:
    guest = call.state.guests.get(vmid)
    return guest is not None and guest.node != call.node


def _check_selection(call: Call) -> None:
    for name in ("all", "exclude", "pool"):
        if call.text(name, "0") not in ("0", "") and call.given("vmid"):
            raise faulty_fields({name: "option conflicts with option 'vmid'"})
    chosen = ("vmid", "pool", "exclude")
    if not any(call.given(name) for name in chosen) and not call.flag("all"):
        raise faulty(vmid="property is missing")


def check_rights(call: Call) -> None:
    """Some options are for root alone, others change how much of the node is used."""
    if call.authority.is_root:
        return
    for name in _ROOT_ONLY:
        if name in call.params:
            raise faulty_fields({name: "Only root may set this option."})
    if any(name in call.params for name in _OF_THE_NODE):
        call.authority.require("/", "Sys.Modify")
    fleecing = operation("POST", "/nodes/{node}/vzdump").params["fleecing"].get("format", "")
    storage = parted(fleecing, call.text("fleecing")).get("storage")
    if storage:
        call.authority.require(f"/storage/{storage}", "Datastore.AllocateSpace")


def check_notes(template: str) -> None:
    """Refuses a template with variables that nobody fills in."""
    unknown = [
        f"variable '{found[1]}' at char {found.end() - len(found[1])}"
        for found in _VARIABLE.finditer(template)
        if found[1] not in _KNOWN
    ]
    if unknown:
        raise faulty_fields({"notes-template": f"found unknown: {', '.join(unknown)}"})


def _target(call: Call) -> Storage:
    name = call.given("storage")
    if name and "dumpdir" in call.params:
        raise Refused("cannot use options 'storage' and 'dumpdir' at the same time")
    name = name or "local"
    storage = call.state.storages.get(name)
    if storage is None:
        text = f"storage '{name}' does not exist"
        raise Refused(
            f"could not activate storage '{name}': {text}\n"
            f"could not get storage information for '{name}': {text}"
        )
    if "backup" not in storage.content:
        raise Refused(
            f"could not get storage information for '{name}': "
            f"can't use storage '{name}' for backups - wrong content type"
        )
    return storage


def _selected(call: Call, named: list[int]) -> list[int]:
    if named:
        return named
    here = [vmid for vmid, guest in call.state.guests.items() if guest.node == call.node]
    if pool := call.given("pool"):
        members = call.state.pools[pool].vms if pool in call.state.pools else set[int]()
        return sorted(members & set(here))
    excluded = {int(vmid) for vmid in call.items("exclude")}
    return sorted(set(here) - excluded)


def _backup(call: Call, task: Task, storage: Storage, vmid: int) -> Steps:
    guest = call.state.guests.get(vmid)
    if guest is None or guest.node != call.node:
        raise Refused(f"unable to find VM '{vmid}'")
    check_lock(guest)
    mode = call.text("mode", "snapshot")
    backup = saved(call.state, guest)
    if storage.type == "pbs":
        archive = _snapshot_name(call, guest, storage)
        form = f"pbs-{archive[:2]}"
    else:
        archive = _archive_name(call, guest, storage)
        form = archive.split(".", 1)[1]
    task.log(f"INFO: Starting Backup of VM {vmid} ({guest.kind})")
    task.log(f"INFO: Backup started at {_time(call)}")
    task.log(f"INFO: status = {'running' if guest.running else 'stopped'}")
    task.log(f"INFO: backup mode: {mode}")
    task.log(f"INFO: {'VM' if guest.kind == 'qemu' else 'CT'} Name: {guest.name}")
    size = 0
    for option, volume in disks(call.state, guest).items():
        size += volume.size
        task.log(f"INFO: include disk '{option}' '{volume.volid}' {format_size(volume.size)}")
    volid = f"{storage.name}:backup/{archive}"
    task.log(f"INFO: creating vzdump archive '{path_of(storage, volid)}'")
    with locked(guest, "backup"):
        for percent in _PERCENT:
            yield 4
            task.log(f"INFO: {percent:3d}% ({_gib(size * percent // 100)} of {_gib(size)})")
    stored = max(size // 4, 512)
    task.log(f"INFO: archive file size: {_gib(stored)}")
    volume = Volume(volid, "backup", form, stored, int(call.now))
    volume.used, volume.vmid, volume.backup = stored, vmid, backup
    volume.notes = _notes(call, guest)
    volume.protected = call.flag("protected")
    check_room(storage, call.node, stored)
    storage.on(call.node)[volid] = volume
    _prune(call, task, storage, guest)
    task.log(f"INFO: Finished Backup of VM {vmid} (00:00:{4 * len(_PERCENT)})")
    task.log(f"INFO: Backup finished at {_time(call)}")


def _prune(call: Call, task: Task, storage: Storage, guest: Guest) -> None:
    """Older backups of the guest that need not be kept go."""
    keep = keep_options(
        call.given("prune-backups") or storage.config.get("prune-backups") or _KEEP_ALL
    )
    if call.text("remove", "1") != "1" or keep.get("keep-all"):
        return
    mine = [
        volume
        for volume in storage.on(call.node).values()
        if volume.content == "backup" and volume.vmid == guest.vmid
    ]
    for entry in marked(mine, keep):
        if entry.mark == "remove":
            task.log(f"INFO: removing backup '{entry.volume.volid}'")
            free(call.state, call.node, entry.volume.volid)


def _archive_name(call: Call, guest: Guest, storage: Storage) -> str:
    suffix = _SUFFIXES[call.text("compress", "0")]
    kind = "vma" if guest.kind == "qemu" else "tar"
    names = (
        f"vzdump-{guest.kind}-{guest.vmid}-{moment:%Y_%m_%d-%H_%M_%S}.{kind}{suffix}"
        for moment in _moments(call)
    )
    return _free_name(call, storage, names)


def _snapshot_name(call: Call, guest: Guest, storage: Storage) -> str:
    """The name on a backup server, which keeps the backups of each guest in a group."""
    group = "vm" if guest.kind == "qemu" else "ct"
    names = (f"{group}/{guest.vmid}/{moment:%Y-%m-%dT%H:%M:%SZ}" for moment in _moments(call))
    return _free_name(call, storage, names)


def _moments(call: Call) -> Iterator[datetime]:
    # a real backup takes some seconds, so that no two have one name
    return (datetime.fromtimestamp(second, UTC) for second in count(int(call.now)))


def _free_name(call: Call, storage: Storage, names: Iterator[str]) -> str:
    taken = storage.on(call.node)
    return next(name for name in names if f"{storage.name}:backup/{name}" not in taken)


def _notes(call: Call, guest: Guest) -> str | None:
    template = call.given("notes-template")
    if template is None:
        return None
    values = {
        "cluster": call.state.cluster_name or "standalone node",
        "guestname": guest.name,
        "node": call.node,
        "vmid": str(guest.vmid),
    }
    return _VARIABLE.sub(lambda found: values[found[1]], template)


def _command(call: Call) -> str:
    vmids = " ".join(call.items("vmid"))
    options = [f"--{name} {value}" for name, value in call.params.items() if name != "vmid"]
    return " ".join(filter(None, [vmids, *options]))


def _time(call: Call) -> str:
    return datetime.fromtimestamp(call.now, UTC).strftime("%Y-%m-%d %H:%M:%S")


def _gib(size: int) -> str:
    return f"{size / 2**30:.1f} GiB"
