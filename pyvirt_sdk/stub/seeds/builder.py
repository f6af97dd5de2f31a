"""Putting things into a state: what the profiles, a test and a seed document are made with."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from pyvirt_sdk.errors import ConfigError
from pyvirt_sdk.formats.sizes import format_size, parse_size
from pyvirt_sdk.stub.meant import existing
from pyvirt_sdk.stub.seeds.basics import add_node, add_storage
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.agents import Agent
from pyvirt_sdk.stub.state.ceph import Ceph
from pyvirt_sdk.stub.state.guests import Config, Guest, Kind, Running
from pyvirt_sdk.stub.state.nodes import Node
from pyvirt_sdk.stub.state.people import Grant, Group, Pool, Role, Token, User
from pyvirt_sdk.stub.state.storage import Storage, Volume

__all__ = ["Builder"]

_FIRST_VMID = 100
_HOUR = 3600.0
_CONTENTS = ("iso", "vztmpl", "backup", "snippets", "import")
_VM = {
    "cores": "2",
    "memory": "2048",
    "ostype": "l26",
    "scsihw": "virtio-scsi-single",
}
_CONTAINER = {
    "arch": "amd64",
    "cores": "1",
    "memory": "512",
    "ostype": "debian",
    "swap": "512",
    "unprivileged": "1",
}


class Builder:
    """Adds things to a state, with defaults for what is not said.

    >>> stub.build.vm(100, node="pve1", name="web", running=True, agent="1")
    >>> stub.build.many(1000)
    """

    def __init__(self, state: State, now: float) -> None:
        self._state = state
        self._now = now

    def node(self, name: str, **settings: Any) -> Node:
        """A node with a bridge; settings are fields of :class:`Node`, such as ``cpus``."""
        node = add_node(self._state, name, self._now)
        for field, value in settings.items():
            setattr(node, field, value)
        if len(self._state.nodes) > 1:
            self._state.cluster_name = self._state.cluster_name or "lab"
        return node

    def storage(self, name: str, *, capacity: str | None = None, **config: Any) -> Storage:
        """A storage; ``capacity`` as in ``500G``, the rest as in its configuration."""
        storage = add_storage(self._state, name, **_texts(config))
        if capacity:
            storage.capacity = parse_size(capacity)
        return storage

    def ceph(self) -> Ceph:
        """Ceph, installed on all nodes and not yet initialized."""
        self._state.ceph = self._state.ceph or Ceph()
        return self._state.ceph

    def volume(self, volid: str, *, size: str = "1G", node: str | None = None) -> Volume:
        """A file on a storage, such as ``local:iso/debian-12.iso``."""
        storage_name, _, name = volid.partition(":")
        kind = name.partition("/")[0]
        if kind not in _CONTENTS:
            raise ConfigError(f"a volume of what? {volid} (there are: {', '.join(_CONTENTS)})")
        octets = parse_size(size)
        volume = Volume(volid, kind, name.rpartition(".")[2], octets, int(self._now), used=octets)
        self._storage(storage_name).on(self._node(node))[volid] = volume
        return volume

    def vm(
        self,
        vmid: int | None = None,
        *,
        node: str | None = None,
        running: bool = False,
        uptime: float = _HOUR,
        agent: bool = False,
        disk: str | None = None,
        **config: Any,
    ) -> Guest:
        """A virtual machine; ``disk`` as in ``local-lvm:32``, ``agent`` for one that answers.

        One that runs has done so for ``uptime`` seconds; its numbers over time go back as far.
        """
        names = self._state.names
        guest = self._guest("qemu", vmid, node, _VM | _texts(config))
        guest.config.setdefault("net0", f"virtio={names.mac()},bridge=vmbr0")
        guest.config.setdefault("vmgenid", names.uuid())
        if agent:
            guest.config["agent"] = "1"
            self._state.agents[guest.vmid] = Agent()
        if disk:
            self._disk(guest, "scsi0", disk)
            guest.config.setdefault("boot", "order=scsi0;net0")
        return self._placed(guest, running=running, uptime=uptime)

    def container(
        self,
        vmid: int | None = None,
        *,
        node: str | None = None,
        running: bool = False,
        uptime: float = _HOUR,
        disk: str | None = None,
        **config: Any,
    ) -> Guest:
        """A container; ``disk`` as in ``local-lvm:8``, ``uptime`` as for :meth:`vm`."""
        guest = self._guest("lxc", vmid, node, _CONTAINER | _texts(config))
        mac = self._state.names.mac()
        guest.config.setdefault("net0", f"name=eth0,bridge=vmbr0,hwaddr={mac},ip=dhcp,type=veth")
        if disk:
            self._disk(guest, "rootfs", disk)
        return self._placed(guest, running=running, uptime=uptime)

    def many(self, count: int, *, running_share: float = 0.8) -> None:
        """That many virtual machines, spread over the nodes, most of them running."""
        nodes, first = list(self._state.nodes), self._next_id()
        for number in range(count):
            guest = Guest(first + number, "qemu", nodes[number % len(nodes)], dict(_VM))
            guest.config["name"] = f"vm{first + number}"
            guest.config["net0"] = f"virtio={self._state.names.mac()},bridge=vmbr0"
            self._placed(guest, running=number % 100 < running_share * 100)

    def user(
        self,
        userid: str,
        password: str | None = None,
        *,
        groups: Iterable[str] = (),
        **details: str,
    ) -> User:
        """A user; groups that are not there yet are made."""
        user = self._state.access.users[userid] = User(userid, password, details=details)
        for group in groups:
            self._state.access.groups.setdefault(group, Group())
            user.groups.add(group)
        return user

    def token(self, userid: str, name: str, secret: str, *, privsep: bool = True) -> Token:
        """An API token of a user."""
        users = self._state.access.users
        token = users[existing("user", userid, users)].tokens[name] = Token(secret, privsep)
        return token

    def role(self, name: str, privileges: Iterable[str]) -> Role:
        """A role."""
        role = self._state.access.roles[name] = Role(frozenset(privileges))
        return role

    def grant(self, path: str, role: str, who: str, *, propagate: bool = True) -> None:
        """Gives a role: ``who`` is a user, a token (``user@realm!name``) or a group (``@name``)."""
        kind = "group" if who.startswith("@") else "token" if "!" in who else "user"
        granted = self._state.access.acl.setdefault(path, {})
        granted.setdefault(Grant(kind, who.lstrip("@")), {})[role] = propagate

    def pool(
        self,
        name: str,
        *,
        comment: str | None = None,
        vms: Iterable[int] = (),
        storages: Iterable[str] = (),
    ) -> Pool:
        """A pool."""
        pool = self._state.pools[name] = Pool(comment, set(vms), set(storages))
        return pool

    def document(self, content: Mapping[str, Any]) -> None:
        """All that a seed document says: lists of things under the names of these methods.

        >>> stub.build.document({"vms": [{"vmid": 100, "name": "web", "running": True}]})
        """
        makers: dict[str, Callable[..., object]] = {
            "nodes": self.node,
            "storages": self.storage,
            "volumes": self.volume,
            "vms": self.vm,
            "containers": self.container,
            "roles": self.role,
            "users": self.user,
            "tokens": self.token,
            "grants": self.grant,
            "pools": self.pool,
        }
        if unknown := content.keys() - makers.keys() - {"guests"}:
            raise ConfigError(
                f"a seed document says nothing of: {', '.join(sorted(unknown))}",
                hint=f"it has lists of {', '.join(makers)}, and guests (how many to make up)",
            )
        for part, make in makers.items():
            for number, row in enumerate(content.get(part, ())):
                try:
                    make(**row)
                except (TypeError, KeyError, ValueError) as error:
                    raise ConfigError(f"{part}[{number}] of the seed document: {error}") from error
        self.many(int(content.get("guests", 0)))

    def _guest(self, kind: Kind, vmid: int | None, node: str | None, config: Config) -> Guest:
        vmid = self._next_id() if vmid is None else vmid
        # callers without a type checker may give a text, under which no path would find it
        if type(vmid) is not int or vmid < _FIRST_VMID:
            raise ConfigError(
                f"no id of a guest: {vmid!r}", hint=f"it is a whole number, {_FIRST_VMID} or more"
            )
        if vmid in self._state.guests:
            raise ConfigError(f"there is a guest {vmid} already")
        return Guest(vmid, kind, self._node(node), config)

    def _placed(self, guest: Guest, *, running: bool, uptime: float = _HOUR) -> Guest:
        if running:
            since = self._now - uptime
            guest.running = Running(since, 10_000 + guest.vmid)
            if uptime > _HOUR:
                self._state.statistics_since = min(since, self._state.statistics_since)
        self._state.guests[guest.vmid] = guest
        return guest

    def _disk(self, guest: Guest, option: str, text: str) -> None:
        storage_name, _, gib = text.partition(":")
        storage, size = self._storage(storage_name), parse_size(f"{gib}G")
        content = "images" if guest.kind == "qemu" else "rootdir"
        name = f"vm-{guest.vmid}-disk-0"
        volid = f"{storage_name}:{name}"
        if "path" in storage.config:
            volid = f"{storage_name}:{guest.vmid}/{name}.raw"
        volume = Volume(volid, content, "raw", size, int(self._now), vmid=guest.vmid)
        volume.used = size if storage.type == "lvm" else size // 10
        storage.on(guest.node)[volid] = volume
        guest.config[option] = f"{volid},size={format_size(size)}"

    def _node(self, name: str | None) -> str:
        return existing("node", name or self._state.entry, self._state.nodes)

    def _storage(self, name: str) -> Storage:
        return self._state.storages[existing("storage", name, self._state.storages)]

    def _next_id(self) -> int:
        return max(self._state.guests, default=_FIRST_VMID - 1) + 1


def _texts(config: Mapping[str, Any]) -> Config:
    """Values as a configuration file has them; a boolean is 0 or 1."""
    return {
        key: str(int(value)) if isinstance(value, bool) else str(value)
        for key, value in config.items()
    }
