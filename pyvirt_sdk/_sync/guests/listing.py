# Made from pyvirt_sdk/_aio/guests/listing.py by tools/convert.py: edit that file, then run `make
# sync`.
"""The guests of the cluster: find them, list them, make new ones."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, ClassVar, Generic, Literal, TypeVar, overload

from pyvirt_sdk._core.encoding import join
from pyvirt_sdk._core.ids import check_vmid
from pyvirt_sdk._core.ssh_keys import with_keys
from pyvirt_sdk._sync.guests.container import Container
from pyvirt_sdk._sync.guests.guest import Guest, locate
from pyvirt_sdk._sync.guests.vm import VM
from pyvirt_sdk._sync.running import made, start
from pyvirt_sdk._sync.session import Caller
from pyvirt_sdk._tasks.sync import Task
from pyvirt_sdk.models.rows import Row, Rows

G = TypeVar("G", bound=Guest)
Some = str | Collection[str]


class _Listing(Generic[G]):
    """Lists guests of one kind or of both, with a single request for the whole cluster."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def _make(self, row: Row) -> G:
        raise NotImplementedError

    _kinds: ClassVar[frozenset[str]]

    def list(
        self,
        *,
        node: Some | None = None,
        status: Some | None = None,
        tags: Some | None = None,
        pool: Some | None = None,
        name: Some | None = None,
        template: bool | None = None,
    ) -> Rows[G]:
        """The guests that the user or token may see (GET /cluster/resources).

        Each filter takes one value or several. A guest is listed when it fits every filter that is
        given: it is on one of the nodes, has one of the states, bears *all* of the tags.

        >>> pve.guests.list(tags={"prod"}, status="running")  # doctest: +SKIP
        [<VM 100 'web' running on pve1>]

        The list is the cluster's own, which lags behind by some seconds; ``refresh()`` on a guest
        asks its node.
        """
        wanted = {
            "node": _set(node),
            "status": _set(status),
            "pool": _set(pool),
            "name": _set(name),
        }
        bears = _set(tags) or frozenset()

        def fits(row: Mapping[str, Any]) -> bool:
            if row.get("type") not in self._kinds:
                return False
            if any(
                values is not None and row.get(key) not in values for key, values in wanted.items()
            ):
                return False
            if template is not None and bool(row.get("template")) is not template:
                return False
            return bears <= set(str(row.get("tags") or "").split(";"))

        rows = self._caller.call("GET", "/cluster/resources", type="vm")
        return Rows([row for row in rows if fits(row)], self._make)


class Guests(_Listing[Guest]):
    """Virtual machines and containers alike."""

    _kinds = frozenset({"qemu", "lxc"})

    def get(self, vmid: int | str) -> Guest:
        """The guest with this id, a VM or a container, as it is now.

        Raises:
            NotFound: there is none.
        """
        return self._make(locate(self._caller, check_vmid(vmid))).refresh()

    def _make(self, row: Row) -> Guest:
        cls: type[Guest] = Container if row.get("type") == "lxc" else VM
        return cls.bound(self._caller, row)


class VMs(_Listing[VM]):
    """The virtual machines of the cluster.

    >>> pve.vms(100)                                                # doctest: +SKIP
    <VM 100>
    """

    _kinds = frozenset({"qemu"})

    def __call__(self, vmid: int | str, *, node: str | None = None) -> VM:
        """A handle: the VM with this id, without a request."""
        return VM.handle(self._caller, vmid=check_vmid(vmid), **({"node": node} if node else {}))

    def get(self, vmid: int | str) -> VM:
        """The VM with this id, as it is now.

        Raises:
            NotFound: there is none, or the id is a container's.
        """
        return self(vmid).refresh()

    @overload
    def create(
        self,
        *,
        node: str,
        vmid: int | None = None,
        name: str | None = None,
        memory: int | str | None = None,
        cores: int | None = None,
        wait: Literal[False] = False,
        **options: Any,
    ) -> Task[VM]: ...
    @overload
    def create(
        self, *, node: str, vmid: int | None = None, name: str | None = None,
        memory: int | str | None = None, cores: int | None = None, wait: Literal[True],
        **options: Any,
    ) -> VM: ...  # fmt: skip
    def create(
        self,
        *,
        node: str,
        vmid: int | None = None,
        name: str | None = None,
        memory: int | str | None = None,
        cores: int | None = None,
        wait: bool = False,
        **options: Any,
    ) -> Task[VM] | VM:
        """Make a new VM (POST /nodes/{node}/qemu).

        >>> vm = pve.vms.create(                              # doctest: +SKIP
        ...     node="pve1", name="web", memory=2048, cores=2,
        ...     net={0: NetDevice(model="virtio", bridge="vmbr0")},
        ...     scsi={0: Drive.new("local-lvm", size="32G")}, wait=True,
        ... )

        Args:
            node: the node to make it on.
            vmid: its id; without it, the next one that is free.
            name: its name.
            memory: its memory in MiB.
            cores: cores for each socket.
            wait: return the VM once it is there.
            options: anything else that the operation takes, under Proxmox VE's names with ``_``
                for ``-``; a family such as ``net`` or ``scsi`` is a mapping by index, and
                ``ssh_keys`` takes public keys for cloud-init, as a list or the text of a file.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the id ``vmid`` is taken.
        """

        def attempt(number: int) -> Task[VM]:
            vm = self(number, node=node)
            return start(
                self._caller, "POST", join("nodes", node, "qemu"), made=vm.refresh, vmid=number,
                name=name, memory=memory, cores=cores, **with_keys(options, "qemu"),
            )  # fmt: skip

        return made(self._caller.with_vmid(vmid, attempt), wait=wait)

    def _make(self, row: Row) -> VM:
        return VM.bound(self._caller, row)


class Containers(_Listing[Container]):
    """The system containers of the cluster."""

    _kinds = frozenset({"lxc"})

    def __call__(self, vmid: int | str, *, node: str | None = None) -> Container:
        """A handle: the container with this id, without a request."""
        known = {"node": node} if node else {}
        return Container.handle(self._caller, vmid=check_vmid(vmid), **known)

    def get(self, vmid: int | str) -> Container:
        """The container with this id, as it is now.

        Raises:
            NotFound: there is none, or the id is a VM's.
        """
        return self(vmid).refresh()

    @overload
    def create(
        self,
        *,
        node: str,
        ostemplate: str,
        vmid: int | None = None,
        hostname: str | None = None,
        memory: int | None = None,
        cores: int | None = None,
        wait: Literal[False] = False,
        **options: Any,
    ) -> Task[Container]: ...
    @overload
    def create(
        self, *, node: str, ostemplate: str, vmid: int | None = None, hostname: str | None = None,
        memory: int | None = None, cores: int | None = None, wait: Literal[True],
        **options: Any,
    ) -> Container: ...  # fmt: skip
    def create(
        self,
        *,
        node: str,
        ostemplate: str,
        vmid: int | None = None,
        hostname: str | None = None,
        memory: int | None = None,
        cores: int | None = None,
        wait: bool = False,
        **options: Any,
    ) -> Task[Container] | Container:
        """Make a new container (POST /nodes/{node}/lxc).

        >>> ct = pve.containers.create(                       # doctest: +SKIP
        ...     node="pve1", hostname="dns", memory=512, wait=True,
        ...     ostemplate="local:vztmpl/debian-12-standard_12.7-1_amd64.tar.zst",
        ...     rootfs=RootFS.new("local-lvm", size="4G"),
        ... )

        Args:
            node: the node to make it on.
            ostemplate: the volume of the template to unpack.
            vmid: its id; without it, the next one that is free.
            hostname: its name.
            memory: its memory in MiB.
            cores: how many cores it may use; without it, all of the node's.
            wait: return the container once it is there.
            options: anything else that the operation takes, under Proxmox VE's names with ``_``
                for ``-``; a family such as ``net`` or ``mp`` is a mapping by index, and
                ``ssh_keys`` takes public keys, as a list or the text of a file.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the id ``vmid`` is taken.
        """

        def attempt(number: int) -> Task[Container]:
            container = self(number, node=node)
            return start(
                self._caller, "POST", join("nodes", node, "lxc"), made=container.refresh,
                vmid=number, ostemplate=ostemplate, hostname=hostname, memory=memory, cores=cores,
                **with_keys(options, "lxc"),
            )  # fmt: skip

        return made(self._caller.with_vmid(vmid, attempt), wait=wait)

    def _make(self, row: Row) -> Container:
        return Container.bound(self._caller, row)


def _set(values: Some | None) -> frozenset[str] | None:
    if values is None:
        return None
    return frozenset([values] if isinstance(values, str) else values)
