"""Ceph where it is installed (``stub.build.ceph()``): its services, disks, pools and flags."""

from __future__ import annotations

from typing import Any

from pyvirt_sdk.schema import operation
from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.nodes.disks import unused_disk
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.state.ceph import OSD, Ceph
from pyvirt_sdk.stub.state.nodes import Disk
from pyvirt_sdk.stub.state.storage import Storage
from pyvirt_sdk.stub.tasks import Steps, Task

_CEPH = "/nodes/{node}/ceph"
_OSD = f"{_CEPH}/osd/{{osdid}}"
_POOL = f"{_CEPH}/pool/{{name}}"
_FLAGS = "/cluster/ceph/flags"
#: The word for a service in paths, and where those that there are stand.
_SERVICES = {"mon": "monitors", "mgr": "managers", "mds": "metadata_servers"}
#: What the operations call the id of one.
_IDS = {"mon": "monid", "mgr": "id", "mds": "name"}


def installed(call: Call) -> Ceph:
    """Ceph; refuses where it is not installed."""
    if call.state.ceph is None:
        raise Refused("binary not installed: /usr/bin/ceph-mon")
    return call.state.ceph


def _running(call: Call) -> Ceph:
    """Ceph with a monitor; without one nobody answers."""
    ceph = installed(call)
    if ceph.network is None:
        raise Refused("pveceph configuration not initialized")
    if not ceph.monitors:
        raise Refused("rados_connect failed - No such file or directory")
    return ceph


@rule("POST", f"{_CEPH}/init")
def init(call: Call) -> None:
    """Writes the first configuration; another time it changes nothing."""
    ceph = installed(call)
    ceph.network = ceph.network or call.given("network") or "192.0.2.0/24"


@rule("GET", f"{_CEPH}/status")
@rule("GET", "/cluster/ceph/status")
def status(call: Call) -> dict[str, Any]:
    """How it is."""
    ceph = _running(call)
    lost = [number for number, osd in ceph.osds.items() if not osd.taken_in]
    down = [number for number in ceph.osds if f"osd.{number}" in ceph.stopped]
    checks: dict[str, Any] = {}
    if down:
        message = f"{len(down)} osds down"
        checks["OSD_DOWN"] = {"severity": "HEALTH_WARN", "summary": {"message": message}}
    if len(ceph.osds) < 3:
        message = f"OSD count {len(ceph.osds)} < osd_pool_default_size 3"
        checks["TOO_FEW_OSDS"] = {"severity": "HEALTH_WARN", "summary": {"message": message}}
    if ceph.flags:
        message = f"{','.join(sorted(ceph.flags))} flag(s) set"
        checks["OSDMAP_FLAGS"] = {"severity": "HEALTH_WARN", "summary": {"message": message}}
    return {
        "health": {"status": "HEALTH_WARN" if checks else "HEALTH_OK", "checks": checks},
        "quorum_names": sorted(ceph.monitors),
        "monmap": {"num_mons": len(ceph.monitors)},
        "osdmap": {
            "num_osds": len(ceph.osds),
            "num_up_osds": len(ceph.osds) - len(down),
            "num_in_osds": len(ceph.osds) - len(lost),
        },
        "mgrmap": {
            "available": bool(ceph.managers),
            "num_standbys": max(len(ceph.managers) - 1, 0),
        },
        "pgmap": {"num_pools": len(ceph.pools)},
    }


def _service_rules(kind: str, held: str) -> None:
    @rule("GET", f"{_CEPH}/{kind}")
    def services(call: Call) -> list[dict[str, Any]]:
        """Those of the whole cluster."""
        return [
            {
                "name": name,
                "host": node,
                "state": "stopped"
                if f"{kind}.{name}" in _running(call).stopped
                else _state_of(kind, place),
            }
            for place, (name, node) in enumerate(sorted(getattr(_running(call), held).items()))
        ]

    parameter = _IDS[kind]

    @rule("POST", f"{_CEPH}/{kind}/{{{parameter}}}")
    def make(call: Call) -> str:
        """Makes one on the node, in a task."""
        ceph, name = installed(call), call.text(parameter)
        if ceph.network is None:
            raise Refused("pveceph configuration not initialized")
        there = getattr(ceph, held)
        if name in there:
            raise Refused(f"{kind} '{name}' already exists")

        def work(_task: Task) -> Steps:
            yield 2
            there[name] = call.node

        return call.start(f"cephcreate{kind}", f"{kind}.{name}", work)

    @rule("DELETE", f"{_CEPH}/{kind}/{{{parameter}}}")
    def destroy(call: Call) -> str:
        """Removes one, in a task; the last monitor stays."""
        there, name = getattr(_running(call), held), call.text(parameter)
        if name not in there:
            raise Refused(f"no such {kind} id '{name}'")
        if kind == "mon" and len(there) == 1:
            raise Refused("can't remove last monitor")

        def work(_task: Task) -> Steps:
            yield 1
            del there[name]
            _running(call).stopped.discard(f"{kind}.{name}")

        return call.start(f"cephdestroy{kind}", f"{kind}.{name}", work)


def _state_of(kind: str, place: int) -> str:
    if kind == "mon":
        return "running"
    return "active" if place == 0 else "standby"


for _kind, _held in _SERVICES.items():
    _service_rules(_kind, _held)


@rule("GET", f"{_CEPH}/osd")
def osd_tree(call: Call) -> dict[str, Any]:
    """The root, its hosts, and their disks."""
    ceph = _running(call)
    hosts: dict[str, list[dict[str, Any]]] = {}
    for number, osd in sorted(ceph.osds.items()):
        row = {
            "id": str(number), "name": f"osd.{number}", "type": "osd",
            "status": "down" if f"osd.{number}" in ceph.stopped else "up",
            "in": int(osd.taken_in), "reweight": float(osd.taken_in), "host": osd.node, "leaf": 1,
        }  # fmt: skip
        hosts.setdefault(osd.node, []).append(row)
    children = [
        {"id": str(-2 - place), "name": name, "type": "host", "children": rows, "leaf": 0}
        for place, (name, rows) in enumerate(hosts.items())
    ]
    root = {"id": "-1", "name": "default", "type": "root", "children": children, "leaf": 0}
    return {"root": {"leaf": 0, "children": [root]}, "flags": ",".join(sorted(ceph.flags))}


@rule("POST", f"{_CEPH}/osd")
def create_osd(call: Call) -> str:
    """Takes a disk that nothing is on, in a task."""
    ceph, path = _running(call), call.text("dev")
    disk = unused_disk(call, path)

    def work(_task: Task) -> Steps:
        yield 5
        disk.used = "ceph"
        ceph.osds[min(set(range(len(ceph.osds) + 1)) - ceph.osds.keys())] = OSD(call.node, path)

    return call.start("cephcreateosd", path.rpartition("/")[2], work)


@rule("DELETE", _OSD)
def destroy_osd(call: Call) -> str:
    """Frees the disk, in a task; only one that is out and does not run."""
    ceph, number = _running(call), call.number("osdid")
    osd = _osd(call)
    if osd.taken_in:
        raise Refused("osd is in use (in == 1)")
    if f"osd.{number}" not in ceph.stopped:
        raise Refused("osd is still running (up == 1)")

    def work(_task: Task) -> Steps:
        yield 3
        del ceph.osds[number]
        ceph.stopped.discard(f"osd.{number}")
        disk = _disk(call, osd)
        disk.used = None if call.flag("cleanup") else "lvm"

    return call.start("cephdestroyosd", f"osd.{number}", work)


@rule("POST", f"{_CEPH}/start")
@rule("POST", f"{_CEPH}/stop")
@rule("POST", f"{_CEPH}/restart")
def switch_services(call: Call) -> str:
    """Starts or stops the services of a node, all or those that are named, in a task."""
    ceph, action = installed(call), call.operation.path.rpartition("/")[2]
    wanted = call.text("service", "ceph.target").removesuffix(".target")

    def work(_task: Task) -> Steps:
        yield 1
        for service in _services_of(ceph, call.node):
            if wanted in ("ceph", service, service.partition(".")[0]):
                (ceph.stopped.add if action == "stop" else ceph.stopped.discard)(service)

    return call.start(f"srv{action}", call.text("service", "ceph"), work)


def _services_of(ceph: Ceph, node: str) -> list[str]:
    return [
        *(f"osd.{number}" for number, osd in ceph.osds.items() if osd.node == node),
        *(
            f"{kind}.{name}"
            for kind, held in _SERVICES.items()
            for name, host in getattr(ceph, held).items()
            if host == node
        ),
    ]


@rule("POST", f"{_OSD}/in")
def take_in(call: Call) -> None:
    """Lets it hold data."""
    _osd(call).taken_in = True


@rule("POST", f"{_OSD}/out")
def take_out(call: Call) -> None:
    """Has its data moved elsewhere."""
    _osd(call).taken_in = False


@rule("POST", f"{_OSD}/scrub")
def scrub(call: Call) -> None:
    """Compares its copies, which are alike."""
    _osd(call)


@rule("GET", f"{_OSD}/metadata")
def osd_metadata(call: Call) -> dict[str, Any]:
    """Its daemon and its disk."""
    osd, number = _osd(call), call.number("osdid")
    size = _disk(call, osd).size
    return {
        "osd": {"id": number, "hostname": osd.node, "osd_objectstore": "bluestore"},
        "devices": [{"device": "block", "physical_device": osd.device, "size": size}],
    }


def _disk(call: Call, osd: OSD) -> Disk:
    disks = call.state.nodes[osd.node].disks.values()
    return next(disk for disk in disks if disk.path == osd.device)


def _osd(call: Call) -> OSD:
    number = call.number("osdid")
    if found := _running(call).osds.get(number):
        return found
    raise Refused(f"no such OSD '{number}'")


@rule("GET", f"{_CEPH}/pool")
def pools(call: Call) -> list[dict[str, Any]]:
    """The pools, with their settings."""
    return [
        {
            "pool": place, "pool_name": name, "type": "replicated", "size": int(settings["size"]),
            "min_size": int(settings["min_size"]), "pg_num": int(settings["pg_num"]),
            "pg_autoscale_mode": settings["pg_autoscale_mode"], "crush_rule": 0,
            "crush_rule_name": settings["crush_rule"], "bytes_used": 0, "percent_used": 0.0,
        }
        for place, (name, settings) in enumerate(_running(call).pools.items(), 1)
    ]  # fmt: skip


_DEFAULTS = {
    "size": "3", "min_size": "2", "pg_num": "128", "pg_autoscale_mode": "on",
    "crush_rule": "replicated_rule", "application": "rbd",
}  # fmt: skip


@rule("POST", f"{_CEPH}/pool")
def create_pool(call: Call) -> str:
    """Makes a pool, and a storage of it if asked, in a task."""
    ceph, name = _running(call), call.text("name")
    if name in ceph.pools:
        raise Refused(f"pool '{name}' already exists")
    settings = _DEFAULTS | _settings(call)

    def work(_task: Task) -> Steps:
        yield 3
        ceph.pools[name] = settings
        if call.flag("add_storages"):
            config = {"type": "rbd", "pool": name, "content": "rootdir,images", "krbd": "0"}
            call.state.storages[name] = Storage(name, config)

    return call.start("cephcreatepool", name, work)


@rule("PUT", _POOL)
def change_pool(call: Call) -> str:
    """Changes its settings, in a task."""
    settings = _pool(call)

    def work(_task: Task) -> Steps:
        yield 1
        settings.update(_settings(call))

    return call.start("cephsetpool", call.text("name"), work)


@rule("DELETE", _POOL)
def destroy_pool(call: Call) -> str:
    """Removes it with all that is in it, in a task; not while a storage uses it, unless forced."""
    ceph, name = _running(call), call.text("name")
    _pool(call)
    users = [
        storage.name
        for storage in call.state.storages.values()
        if storage.type == "rbd" and storage.config.get("pool") == name
    ]
    if users and not (call.flag("force") or call.flag("remove_storages")):
        raise Refused(f"ceph pool '{name}' is in use by storage '{users[0]}'")

    def work(_task: Task) -> Steps:
        yield 2
        del ceph.pools[name]
        if call.flag("remove_storages"):
            for user in users:
                del call.state.storages[user]

    return call.start("cephdestroypool", name, work)


@rule("GET", f"{_POOL}/status")
def pool_status(call: Call) -> dict[str, Any]:
    """Its settings."""
    settings = _pool(call)
    numbers = {name: int(settings[name]) for name in ("size", "min_size", "pg_num")}
    return {**settings, **numbers, "id": 1, "name": call.text("name")}


def _pool(call: Call) -> dict[str, str]:
    name = call.text("name")
    if name not in (found := _running(call).pools):
        raise Refused(f"no such pool '{name}'")
    return found[name]


def _settings(call: Call) -> dict[str, str]:
    names = {*_DEFAULTS, "pg_num_min", "target_size", "target_size_ratio"}
    return {name: call.text(name) for name in names if name in call.params}


@rule("GET", f"{_CEPH}/fs")
def file_systems(call: Call) -> list[dict[str, Any]]:
    """The file systems, with their pools."""
    return [
        {"name": name, "data_pool": f"{name}_data", "metadata_pool": f"{name}_metadata"}
        for name in _running(call).file_systems
    ]


@rule("POST", f"{_CEPH}/fs/{{name}}")
def create_file_system(call: Call) -> str:
    """Makes a file system with its two pools, in a task; a metadata server must be there."""
    ceph, name = _running(call), call.text("name")
    if name in ceph.file_systems:
        raise Refused(f"ceph fs '{name}' already exists")
    if not ceph.metadata_servers:
        raise Refused("no running Metadata Server (MDS) found!")

    def work(_task: Task) -> Steps:
        yield 3
        for pool in (f"{name}_data", f"{name}_metadata"):
            ceph.pools[pool] = _DEFAULTS | {"application": "cephfs"}
        ceph.file_systems[name] = call.node

    return call.start("cephfscreate", name, work)


@rule("DELETE", f"{_CEPH}/fs/{{name}}")
def destroy_file_system(call: Call) -> str:
    """Removes it, in a task."""
    ceph, name = _running(call), call.text("name")
    if name not in ceph.file_systems:
        raise Refused(f"no such cephfs '{name}'")

    def work(_task: Task) -> Steps:
        yield 2
        del ceph.file_systems[name]
        if call.flag("remove-pools"):
            for pool in (f"{name}_data", f"{name}_metadata"):
                del ceph.pools[pool]

    return call.start("cephfsdestroy", name, work)


@rule("GET", f"{_CEPH}/rules")
def rules(call: Call) -> list[dict[str, str]]:
    """The rules of where copies go."""
    _running(call)
    return [{"name": "replicated_rule"}]


@rule("GET", _FLAGS)
def flags(call: Call) -> list[dict[str, Any]]:
    """All flags, and which are set."""
    ceph = _running(call)
    names = operation("PUT", f"{_FLAGS}/{{flag}}").params["flag"].get("enum", ())
    return [{"name": name, "description": name, "value": name in ceph.flags} for name in names]


@rule("GET", f"{_FLAGS}/{{flag}}")
def flag(call: Call) -> bool:
    """Whether it is set."""
    return call.text("flag") in _running(call).flags


@rule("PUT", f"{_FLAGS}/{{flag}}")
def set_flag(call: Call) -> None:
    """Sets or clears it."""
    ceph, name = _running(call), call.text("flag")
    if call.flag("value"):
        ceph.flags.add(name)
    else:
        ceph.flags.discard(name)
