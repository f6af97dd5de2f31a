"""The guests of the cluster: find them, list them, make new ones."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, Literal, TypeVar, overload

from pyvirt_sdk._aio.guests.bulk import each
from pyvirt_sdk._aio.guests.container import AsyncContainer
from pyvirt_sdk._aio.guests.guest import AsyncGuest
from pyvirt_sdk._aio.guests.handle import locate
from pyvirt_sdk._aio.guests.obtaining import obtain
from pyvirt_sdk._aio.guests.vm import AsyncVM
from pyvirt_sdk._aio.running import in_turn, start
from pyvirt_sdk._aio.session import AsyncCaller
from pyvirt_sdk._aio.strangers import refuse_strange_pools
from pyvirt_sdk._core.bulk import GuestReport
from pyvirt_sdk._core.encoding import join, named
from pyvirt_sdk._core.ids import NewVMID, check_vmid
from pyvirt_sdk._core.obtained import Obtained
from pyvirt_sdk._core.selection import Selection, fitting, selected, terms_of
from pyvirt_sdk._core.several import several
from pyvirt_sdk._core.ssh_keys import with_keys
from pyvirt_sdk._guiding import Listed
from pyvirt_sdk._tasks.aio import AsyncTask
from pyvirt_sdk.models.node import NodeData
from pyvirt_sdk.models.rows import Row, Rows

if TYPE_CHECKING:
    from typing import Unpack

    from pyvirt_sdk._api.options import (
        ContainerOptions,
        VMCopyOptions,
        VMInstallOptions,
        VMOptions,
    )
    from pyvirt_sdk._core.cloud_init import CloudInit
    from pyvirt_sdk.models.likes import NodeLike, StorageLike

#: Seconds that a new guest waits for locks of others.
_PATIENCE: Final = 60.0

G = TypeVar("G", bound=AsyncGuest)
Some = str | Collection[str]
SomeNodes = NodeData | Some | Collection[NodeData]


class _AsyncListing(Listed, Generic[G]):
    """Lists guests of one kind or of both, with a single request for the whole cluster."""

    _elsewhere: ClassVar[Mapping[str, str]] = dict.fromkeys(
        ("all", "filter", "find", "by_name", "search"), ".list(name=..., node=..., status=...)"
    )

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def _make(self, row: Row) -> G:
        raise NotImplementedError

    _kinds: ClassVar[tuple[str, ...]]

    async def list(
        self,
        *,
        node: SomeNodes | None = None,
        status: Some | None = None,
        tags: Some | None = None,
        pool: Some | None = None,
        name: Some | None = None,
        template: bool | None = None,
    ) -> Rows[G]:
        """The guests that the user or token may see (GET /cluster/resources).

        Each filter takes one value or several. A guest is listed when it fits every filter that is
        given: it is on one of the nodes, has one of the states, bears *all* of the tags. A name may
        be a pattern, ``web*``.

        >>> await pve.guests.list(tags={"prod"}, status="running")  # doctest: +SKIP
        [<VM 100 'web' running on pve1>]

        The list is the cluster's own, which lags behind by some seconds; ``refresh()`` on a guest
        asks its node.

        Raises:
            ParameterError: a status is none that a guest can have.
            NotFound: there is no node, or no pool, of that name.
        """
        rows = await self._caller.guest_rows()
        # filter by filter: there may be a hundred thousand rows, and most calls give no filter
        rows = [row for row in rows if row.get("type") in self._kinds]
        asked = {"node": node, "status": status, "pool": pool, "name": name}
        for key, given in asked.items():
            if given is not None:
                fits = fitting(key, _set(given))
                rows = [row for row in rows if fits(str(row.get(key)))]
        if template is not None:
            rows = [row for row in rows if bool(row.get("template")) is template]
        if tags is not None:
            bears = _set(tags)
            rows = [row for row in rows if bears <= set(str(row.get("tags") or "").split(";"))]
        if not rows:
            await self._caller.refuse_strangers(_set(node or ()))
            await refuse_strange_pools(self._caller, _set(pool or ()))
        return Rows(rows, self._make)

    async def _created(
        self, node: NodeLike, vmid: NewVMID, attempt: Callable[[int], Awaitable[AsyncTask[G]]], *,
        wait: bool,
    ) -> AsyncTask[G] | G:  # fmt: skip
        async def begin() -> AsyncTask[G]:
            return await self._caller.with_vmid(vmid, attempt)

        turn = self._caller.session.turns.of("create", str(named(node)))
        return await in_turn(turn, begin, patience=_PATIENCE, wait=wait)


class AsyncGuests(_AsyncListing[AsyncGuest]):
    """Virtual machines and containers alike."""

    #: A handle costs no request, and which kind an id is of takes one.
    _elsewhere: ClassVar[Mapping[str, str]] = {
        "()": "pve.vms({0}) or pve.containers({0}) for a handle"
    }
    _kinds = ("qemu", "lxc")

    async def get(self, vmid: int | str) -> AsyncGuest:
        """The guest with this id, a VM or a container, as it is now.

        Raises:
            NotFound: there is none.
        """
        return await self._make(await locate(self._caller, check_vmid(vmid))).refresh()

    async def select(self, selection: Selection, *, missing_ok: bool = False) -> Rows[AsyncGuest]:
        """The guests that a line of text names (GET /cluster/resources).

        >>> await pve.guests.select("@pool/lab,200:299,-web*")      # doctest: +SKIP
        [<VM 100 'db' running on pve1>, <Container 200 'dns' running on pve2>]

        Args:
            selection: terms with commas between them, or several texts and ids: ``100``,
                ``100:107``, ``web*``, ``@all``, ``@pool/x``, ``@tag/x`` or ``#x``, ``@node/x``,
                ``@status/x``, ``@type/qemu``; with ``-`` in front a term takes guests away.
            missing_ok: let a term pass that fits no guest.

        Raises:
            ParameterError: a term cannot be read; nothing was sent.
            NotFound: a term fits no guest.
        """
        terms = terms_of(selection)
        rows = await self._caller.guest_rows()
        return Rows(selected(rows, terms, missing_ok=missing_ok), self._make)

    async def start_all(
        self, selection: Selection, *, missing_ok: bool = False, parallel: int = 4
    ) -> GuestReport[AsyncGuest]:
        """Have the selected guests run, and wait for that; templates are passed over.

        >>> report = await pve.guests.start_all("@tag/prod")        # doctest: +SKIP
        >>> print(report)
        <VM 100 'web' running on pve1>: done
        <Container 200 'dns' running on pve2>: nothing to do

        Args:
            selection: which; see :meth:`select`.
            missing_ok: let a term pass that fits no guest.
            parallel: how many at a time.

        Raises:
            NotFound: a term fits no guest. What fails later is reported, guest by guest.
        """
        guests = await self.select(selection, missing_ok=missing_ok)
        able = [guest for guest in guests if not guest.template]
        return await each(able, AsyncGuest.ensure_running, parallel)

    async def stop_all(
        self,
        selection: Selection,
        *,
        graceful: int | None = None,
        missing_ok: bool = False,
        parallel: int = 4,
    ) -> GuestReport[AsyncGuest]:
        """Have the selected guests off, and wait for that.

        Args:
            selection: which; see :meth:`select`.
            graceful: seconds that each is given to shut itself down first.
            missing_ok: let a term pass that fits no guest.
            parallel: how many at a time.

        Raises:
            NotFound: a term fits no guest. What fails later is reported, guest by guest.
        """

        async def stop(guest: AsyncGuest) -> bool:
            return await guest.ensure_stopped(graceful=graceful)

        return await each(await self.select(selection, missing_ok=missing_ok), stop, parallel)

    def _make(self, row: Row) -> AsyncGuest:
        cls: type[AsyncGuest] = AsyncContainer if row.get("type") == "lxc" else AsyncVM
        return cls.bound(self._caller, row)


class AsyncVMs(_AsyncListing[AsyncVM]):
    """The virtual machines of the cluster.

    >>> pve.vms(100)                                                # doctest: +SKIP
    <VM 100>
    """

    _kinds = ("qemu",)

    def __call__(self, vmid: int | str, *, node: NodeLike | None = None) -> AsyncVM:
        """A handle: the VM with this id, without a request."""
        return AsyncVM.handle(
            self._caller, vmid=check_vmid(vmid), **({"node": node} if node else {})
        )

    async def get(self, vmid: int | str) -> AsyncVM:
        """The VM with this id, as it is now.

        Raises:
            NotFound: there is none, or the id is a container's.
        """
        return await self(vmid).refresh()

    @overload
    async def create(
        self,
        *,
        node: NodeLike,
        vmid: NewVMID = None,
        name: str | None = None,
        memory: int | str | None = None,
        cores: int | None = None,
        wait: Literal[False] = False,
        **options: Unpack[VMOptions],
    ) -> AsyncTask[AsyncVM]: ...
    @overload
    async def create(
        self, *, node: NodeLike, vmid: NewVMID = None, name: str | None = None,
        memory: int | str | None = None, cores: int | None = None, wait: Literal[True],
        **options: Unpack[VMOptions],
    ) -> AsyncVM: ...  # fmt: skip
    @overload
    async def create(
        self, *, node: NodeLike, vmid: NewVMID = None, name: str | None = None,
        memory: int | str | None = None, cores: int | None = None, wait: bool,
        **options: Unpack[VMOptions],
    ) -> AsyncTask[AsyncVM] | AsyncVM: ...  # fmt: skip
    async def create(
        self,
        *,
        node: NodeLike,
        vmid: NewVMID = None,
        name: str | None = None,
        memory: int | str | None = None,
        cores: int | None = None,
        wait: bool = False,
        **options: Unpack[VMOptions],
    ) -> AsyncTask[AsyncVM] | AsyncVM:
        """Make a new VM (POST /nodes/{node}/qemu).

        >>> vm = await pve.vms.create(                              # doctest: +SKIP
        ...     node="pve1", name="web", memory=2048, cores=2,
        ...     net={0: NetDevice(model="virtio", bridge="vmbr0")},
        ...     scsi={0: Drive.new("local-lvm", size="32G")}, wait=True,
        ... )

        Args:
            node: the node to make it on.
            vmid: its id, or a range to take a free one from; without it, the next that is free.
            name: its name.
            memory: its memory in MiB.
            cores: cores for each socket.
            wait: return the VM once it is there.
            options: anything else that the operation takes, under Proxmox VE's names with ``_``
                for ``-``; a family such as ``net`` or ``scsi`` is a mapping by index, and
                ``ssh_keys`` takes public keys for cloud-init, as a list or the text of a file.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the id ``vmid`` is taken, the hint says by whom.
        """

        async def attempt(number: int) -> AsyncTask[AsyncVM]:
            vm = self(number, node=node)
            return await start(
                self._caller, "POST", join("nodes", node, "qemu"), made=vm.refresh, vmid=number,
                name=name, memory=memory, cores=cores, **with_keys(options, "qemu"),
            )  # fmt: skip

        return await self._created(node, vmid, attempt, wait=wait)

    async def create_from_image(
        self,
        image: str,
        *,
        node: NodeLike,
        storage: StorageLike,
        vmid: NewVMID = None,
        name: str | None = None,
        disk_size: str | None = None,
        bridge: str | None = "vmbr0",
        cloud_init: CloudInit | None = None,
        uefi: bool = False,
        tpm: bool = False,
        start: bool = False,
        image_storage: StorageLike | None = None,
        download: Mapping[str, Any] | None = None,
        **options: Unpack[VMInstallOptions],
    ) -> AsyncVM:
        """Make a VM from a cloud image, and wait for all of it.

        >>> vm = await pve.vms.create_from_image(                   # doctest: +SKIP
        ...     "https://cloud.example.com/debian-12-genericcloud-amd64.qcow2",
        ...     node="pve1", storage="local-lvm", name="web", memory=2048, disk_size="20G",
        ...     cloud_init=CloudInit(user="ops", ssh_keys=Path("id.pub").read_text()), start=True,
        ... )

        The image becomes ``scsi0`` on a VirtIO SCSI controller, with a serial port for the console
        and the agent switched on; ``cloud_init`` adds the drive ``ide2``. What is given in
        ``options`` wins. Two steps of the API follow the first: the disk is grown (PUT .../resize)
        and the VM started.

        Args:
            image: a volume of content ``import`` or ``images``, or a URL that the node fetches
                (POST .../download-url), once for all VMs.
            node: the node to make it on.
            storage: where its disks are made.
            vmid: its id, or a range to take a free one from; without it, the next that is free.
            name: its name.
            disk_size: the size of the disk at least, ``"20G"``; without it, the image's own.
            bridge: the bridge or VNet of its network card; None for no card.
            cloud_init: what is set up at the first boot.
            uefi: boot by UEFI, on a ``q35`` machine.
            tpm: give it a TPM 2.0.
            start: start it.
            image_storage: where an image from a URL is kept; without it, the first storage of the
                node that takes ``import``.
            download: for a URL: ``filename``, ``checksum`` with ``checksum_algorithm`` ...
            options: anything else that :meth:`create` takes.

        Raises:
            TaskFailed: a step failed; a note on it says where the VM was made already.
            NotFound: no storage of the node takes images to import.
        """
        from pyvirt_sdk._aio.guests.making import check_first, finish, image_at_hand
        from pyvirt_sdk._core import recipes

        given = with_keys(options, "qemu")
        check_first(self._caller, join("nodes", node, "qemu"), given, vmid=100)  # any id will do
        volume = await image_at_hand(
            self._caller, named(node), image, named(image_storage), download or {}
        )
        whole = recipes.combined(
            recipes.from_image(volume, named(storage), cloud_init), recipes.card(bridge),
            recipes.firmware(named(storage), uefi=uefi, tpm=tpm), given,
        )  # fmt: skip
        vm = await self.create(node=node, vmid=vmid, name=name, wait=True, **whole)
        return await finish(vm, disk_size=disk_size, start=start)

    async def create_from_iso(
        self,
        iso: str,
        *,
        node: NodeLike,
        storage: StorageLike,
        disk_size: str,
        vmid: NewVMID = None,
        name: str | None = None,
        bridge: str | None = "vmbr0",
        uefi: bool = False,
        tpm: bool = False,
        start: bool = False,
        **options: Unpack[VMInstallOptions],
    ) -> AsyncVM:
        """Make a VM with an empty disk that boots from an ISO image, and wait for it.

        >>> vm = await pve.vms.create_from_iso(                     # doctest: +SKIP
        ...     "local:iso/debian-12.iso", node="pve1", storage="local-lvm", disk_size="32G",
        ...     name="web", memory=2048, start=True,
        ... )

        The disk comes first in the order of boot: once something is installed, that boots.

        Args:
            iso: the volume of the image.
            node: the node to make it on.
            storage: where its disks are made.
            disk_size: the size of its disk, ``"32G"``.
            vmid: its id, or a range to take a free one from; without it, the next that is free.
            name: its name.
            bridge: the bridge or VNet of its network card; None for no card.
            uefi: boot by UEFI, on a ``q35`` machine.
            tpm: give it a TPM 2.0.
            start: start it.
            options: anything else that :meth:`create` takes.

        Raises:
            TaskFailed: a step failed; a note on it says where the VM was made already.
        """
        from pyvirt_sdk._aio.guests.making import check_first, finish
        from pyvirt_sdk._core import recipes

        given = with_keys(options, "qemu")
        check_first(self._caller, join("nodes", node, "qemu"), given, vmid=100)  # any id will do
        whole = recipes.combined(
            recipes.from_iso(iso, named(storage), disk_size), recipes.card(bridge),
            recipes.firmware(named(storage), uefi=uefi, tpm=tpm), given,
        )  # fmt: skip
        vm = await self.create(node=node, vmid=vmid, name=name, wait=True, **whole)
        return await finish(vm, disk_size=None, start=start)

    async def create_from_template(
        self,
        template: AsyncVM | int,
        *,
        newid: NewVMID = None,
        name: str | None = None,
        full: bool | None = None,
        storage: StorageLike | None = None,
        target: NodeLike | None = None,
        pool: str | None = None,
        disk_size: str | None = None,
        cloud_init: CloudInit | None = None,
        start: bool = False,
        **options: Unpack[VMCopyOptions],
    ) -> AsyncVM:
        """Clone a template, or any VM, make the copy its own, and wait for all of it.

        >>> vm = await pve.vms.create_from_template(                # doctest: +SKIP
        ...     9000, name="web", memory=4096, disk_size="40G", start=True,
        ...     cloud_init=CloudInit(user="ops", ip="192.0.2.17/24", gateway="192.0.2.1"),
        ... )

        Args:
            template: what is cloned, or its id.
            newid: the id of the copy, or a range to take a free one from.
            name: the name of the copy.
            full: copy the disks, instead of standing on those of the template.
            storage: the storage for the disks of a full copy.
            target: the node for the copy, where the storage is shared.
            pool: the pool to put the copy into.
            disk_size: the size of the disk that it boots from at least.
            cloud_init: what is set up at the first boot.
            start: start it.
            options: options of the copy, as :meth:`AsyncVM.update` takes them.

        Raises:
            NotFound: there is no such template.
            TaskFailed: a step failed; a note on it says where the copy was made already.
        """
        from pyvirt_sdk._aio.guests.making import check_first, finish

        source = template if isinstance(template, AsyncVM) else await self.get(template)
        changes = {**(cloud_init.options() if cloud_init else {}), **with_keys(options, "qemu")}
        check_first(self._caller, await source._path("config"), changes)
        copy = await source.clone(
            newid, name=name, full=full, storage=storage, target=target, pool=pool, wait=True
        )
        return await finish(copy, disk_size=disk_size, start=start, changes=changes)

    async def create_or_get(
        self,
        *,
        node: NodeLike,
        vmid: NewVMID = None,
        name: str | None = None,
        memory: int | str | None = None,
        cores: int | None = None,
        **options: Unpack[VMOptions],
    ) -> Obtained[AsyncVM]:
        """The VM of this id or name if it is there, else a new one, made by :meth:`create`.

        What is there is left as it is, and a template is none. Callers of one process that ask for
        the same at once get the same.

        >>> web = await pve.vms.create_or_get(node="pve1", name="web")   # doctest: +SKIP
        >>> web.guest, web.created
        (<VM 100 'web' stopped on pve1>, True)

        Args:
            node: the node to make a new one on; what is there may be on any.
            vmid: its id, by which it is found, too; a range is for a new one alone.
            name: its name.
            memory: the memory of a new one in MiB.
            cores: its cores for each socket.
            options: for a new one, what :meth:`create` takes.

        Raises:
            AlreadyExists: the id is another guest's, or several guests have the name.
            ParameterError: neither id nor name is given.
        """

        async def make() -> AsyncVM:
            return await self.create(
                node=node, vmid=vmid, name=name, memory=memory, cores=cores, wait=True, **options
            )

        return await obtain(self._caller, "qemu", self._make, make, vmid=vmid, name=name)

    def _make(self, row: Row) -> AsyncVM:
        return AsyncVM.bound(self._caller, row)


class AsyncContainers(_AsyncListing[AsyncContainer]):
    """The system containers of the cluster."""

    _kinds = ("lxc",)

    def __call__(self, vmid: int | str, *, node: NodeLike | None = None) -> AsyncContainer:
        """A handle: the container with this id, without a request."""
        known = {"node": node} if node else {}
        return AsyncContainer.handle(self._caller, vmid=check_vmid(vmid), **known)

    async def get(self, vmid: int | str) -> AsyncContainer:
        """The container with this id, as it is now.

        Raises:
            NotFound: there is none, or the id is a VM's.
        """
        return await self(vmid).refresh()

    @overload
    async def create(
        self,
        *,
        node: NodeLike,
        ostemplate: str,
        vmid: NewVMID = None,
        hostname: str | None = None,
        memory: int | None = None,
        cores: int | None = None,
        wait: Literal[False] = False,
        **options: Unpack[ContainerOptions],
    ) -> AsyncTask[AsyncContainer]: ...
    @overload
    async def create(
        self, *, node: NodeLike, ostemplate: str, vmid: NewVMID = None, hostname: str | None = None,
        memory: int | None = None, cores: int | None = None, wait: Literal[True],
        **options: Unpack[ContainerOptions],
    ) -> AsyncContainer: ...  # fmt: skip
    @overload
    async def create(
        self, *, node: NodeLike, ostemplate: str, vmid: NewVMID = None, hostname: str | None = None,
        memory: int | None = None, cores: int | None = None, wait: bool,
        **options: Unpack[ContainerOptions],
    ) -> AsyncTask[AsyncContainer] | AsyncContainer: ...  # fmt: skip
    async def create(
        self,
        *,
        node: NodeLike,
        ostemplate: str,
        vmid: NewVMID = None,
        hostname: str | None = None,
        memory: int | None = None,
        cores: int | None = None,
        wait: bool = False,
        **options: Unpack[ContainerOptions],
    ) -> AsyncTask[AsyncContainer] | AsyncContainer:
        """Make a new container (POST /nodes/{node}/lxc).

        >>> ct = await pve.containers.create(                       # doctest: +SKIP
        ...     node="pve1", hostname="dns", memory=512, wait=True,
        ...     ostemplate="local:vztmpl/debian-12-standard_12.7-1_amd64.tar.zst",
        ...     rootfs=RootFS.new("local-lvm", size="4G"),
        ... )

        Args:
            node: the node to make it on.
            ostemplate: the volume of the template to unpack.
            vmid: its id, or a range to take a free one from; without it, the next that is free.
            hostname: its name.
            memory: its memory in MiB.
            cores: how many cores it may use; without it, all of the node's.
            wait: return the container once it is there.
            options: anything else that the operation takes, under Proxmox VE's names with ``_``
                for ``-``; a family such as ``net`` or ``mp`` is a mapping by index, and
                ``ssh_keys`` takes public keys, as a list or the text of a file.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the id ``vmid`` is taken, the hint says by whom.
        """

        async def attempt(number: int) -> AsyncTask[AsyncContainer]:
            container = self(number, node=node)
            return await start(
                self._caller, "POST", join("nodes", node, "lxc"), made=container.refresh,
                vmid=number, ostemplate=ostemplate, hostname=hostname, memory=memory, cores=cores,
                **with_keys(options, "lxc"),
            )  # fmt: skip

        return await self._created(node, vmid, attempt, wait=wait)

    async def create_or_get(
        self,
        *,
        node: NodeLike,
        ostemplate: str,
        vmid: NewVMID = None,
        hostname: str | None = None,
        memory: int | None = None,
        cores: int | None = None,
        **options: Unpack[ContainerOptions],
    ) -> Obtained[AsyncContainer]:
        """The container of this id or name if it is there, else a new one, made by :meth:`create`.

        What is there is left as it is, and a template is none. Callers of one process that ask for
        the same at once get the same.

        Args:
            node: the node to make a new one on; what is there may be on any.
            ostemplate: the volume of the template to unpack for a new one.
            vmid: its id, by which it is found, too; a range is for a new one alone.
            hostname: its name.
            memory: the memory of a new one in MiB.
            cores: the cores of a new one.
            options: for a new one, what :meth:`create` takes.

        Raises:
            AlreadyExists: the id is another guest's, or several guests have the name.
            ParameterError: neither id nor name is given.
        """

        async def make() -> AsyncContainer:
            return await self.create(
                node=node, ostemplate=ostemplate, vmid=vmid, hostname=hostname, memory=memory,
                cores=cores, wait=True, **options,
            )  # fmt: skip

        return await obtain(self._caller, "lxc", self._make, make, vmid=vmid, name=hostname)

    def _make(self, row: Row) -> AsyncContainer:
        return AsyncContainer.bound(self._caller, row)


def guest_handle(
    caller: AsyncCaller, kind: Literal["qemu", "lxc"], vmid: int, node: NodeLike
) -> AsyncGuest:
    """A handle of a guest of either kind."""
    cls: type[AsyncGuest] = AsyncVM if kind == "qemu" else AsyncContainer
    return cls.handle(caller, vmid=vmid, node=node)


def _set(values: SomeNodes) -> frozenset[str]:
    return frozenset(str(named(value)) for value in several(values))
