# Made from pyvirt_sdk/_aio/networks/sdn.py by tools/convert.py: edit that file, then run `make
# sync`.
"""Software-defined networks: zones, virtual networks, subnets, and what they stand on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, overload

from pydantic import SecretStr

from pyvirt_sdk._core.answers import part_of, rows_of
from pyvirt_sdk._core.encoding import join
from pyvirt_sdk._guiding import Guided
from pyvirt_sdk._sync.collection import Collection, Entry
from pyvirt_sdk._sync.networks.firewall import FirewallBase
from pyvirt_sdk._sync.running import ended
from pyvirt_sdk._sync.session import Caller
from pyvirt_sdk._tasks.outcome import Outcome
from pyvirt_sdk._tasks.sync import Task
from pyvirt_sdk.errors import InvalidResponse
from pyvirt_sdk.models.network import (
    Address,
    ControllerData,
    DNSServerData,
    FabricData,
    FabricNodeData,
    IPAMData,
    SubnetData,
    VNetData,
    ZoneData,
)
from pyvirt_sdk.models.rows import Row, Rows

if TYPE_CHECKING:
    from typing import Unpack

    from pyvirt_sdk._api.options import (
        ControllerOptions,
        DNSServerOptions,
        FabricNodeOptions,
        FabricOptions,
        IPAMOptions,
        SubnetOptions,
        VNetOptions,
        ZoneOptions,
    )


class Zone(Entry, ZoneData):
    """A zone."""

    key: ClassVar[str] = "zone"
    noun: ClassVar[str] = "Zone"

    def update(
        self,
        set: Mapping[str, Any] | None = None,  # noqa: A002 - the word that says it
        *,
        unset: Sequence[str] = (),
        **options: Unpack[ZoneOptions],
    ) -> Self:
        """Change it, and read it anew (PUT /cluster/sdn/zones/{zone}).

        Args:
            set: options by the names Proxmox VE gives them.
            unset: the names of options to remove, or to put back to their default.
            options: more to set, as keywords.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            DigestConflict: ``digest`` was given, and it was changed meanwhile.
        """
        return self._update(set, unset, options)


class Zones(Collection[Zone]):
    """The zones.

    >>> pve.sdn.zones.create("lab", type="vlan", bridge="vmbr0")      # doctest: +SKIP
    """

    _entry = Zone
    _path = "/cluster/sdn/zones"

    def create(self, id: str, /, **options: Unpack[ZoneOptions]) -> Zone:  # noqa: A002
        """Make a zone, and read it (POST /cluster/sdn/zones).

        Args:
            id: such as ``lab``.
            options: what the operation takes, under Proxmox VE's names with ``_`` for ``-``.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the id is taken.
        """
        return self._create(id, options)


class Subnet(Entry, SubnetData):
    """A subnet of a virtual network."""

    key: ClassVar[str] = "subnet"
    noun: ClassVar[str] = "Subnet"

    def update(
        self,
        set: Mapping[str, Any] | None = None,  # noqa: A002 - the word that says it
        *,
        unset: Sequence[str] = (),
        **options: Unpack[SubnetOptions],
    ) -> Self:
        """Change it, and read it anew (PUT /cluster/sdn/vnets/{vnet}/subnets/{subnet}).

        Args:
            set: options by the names Proxmox VE gives them.
            unset: the names of options to remove, or to put back to their default.
            options: more to set, as keywords.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            DigestConflict: ``digest`` was given, and it was changed meanwhile.
        """
        return self._update(set, unset, options)


class Subnets(Collection[Subnet]):
    """The subnets of a virtual network."""

    _entry = Subnet
    _path = "/subnets"

    def create(self, id: Any, /, **options: Unpack[SubnetOptions]) -> Subnet:  # noqa: A002
        """Make a subnet of a network (POST /cluster/sdn/vnets/{vnet}/subnets).

        >>> lan.subnets.create("10.0.0.0/24", gateway="10.0.0.1")     # doctest: +SKIP

        Args:
            id: the network, ``10.0.0.0/24``.
            options: ``gateway``, ``snat``, ``dhcp_range``, ``dnszoneprefix``.
        """
        self._caller.call("POST", self._place, subnet=id, type="subnet", **options)
        rows = self._caller.call("GET", self._place)
        return self._make(_row_of(rows, str(id)))


def _row_of(rows: Iterable[Row], network: str) -> Row:
    for row in rows:
        if _network(row) == network:
            return row
    raise InvalidResponse(f"the server does not tell of {network!r}")


def _network(row: Row) -> str:
    """The network of a subnet, whose id is ``zone-10.0.0.0-24``."""
    given = row.get("cidr")
    return str(given) if given else str(part_of(row, "subnet")).partition("-")[2].replace("-", "/")


class VNet(Entry, VNetData):
    """A virtual network, which guests are attached to as to a bridge."""

    key: ClassVar[str] = "vnet"
    noun: ClassVar[str] = "VNet"

    def update(
        self,
        set: Mapping[str, Any] | None = None,  # noqa: A002 - the word that says it
        *,
        unset: Sequence[str] = (),
        **options: Unpack[VNetOptions],
    ) -> Self:
        """Change it, and read it anew (PUT /cluster/sdn/vnets/{vnet}).

        Args:
            set: options by the names Proxmox VE gives them.
            unset: the names of options to remove, or to put back to their default.
            options: more to set, as keywords.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            DigestConflict: ``digest`` was given, and it was changed meanwhile.
        """
        return self._update(set, unset, options)

    @property
    def subnets(self) -> Subnets:
        """Its subnets."""
        return Subnets(self._caller, self._path())

    @property
    def firewall(self) -> FirewallBase:
        """Its firewall."""
        return FirewallBase(self._caller, self._path())

    def take(self, ip: str, *, mac: str | None = None) -> None:
        """Keep an address, so that nobody else gets it (POST /cluster/sdn/vnets/{vnet}/ips).

        >>> lan.take("10.0.0.7", mac="BC:24:11:00:00:07")     # doctest: +SKIP

        Args:
            ip: the address, of one of its subnets.
            mac: the network card it is for.

        Raises:
            AlreadyExists: the address is taken.
        """
        self._address("POST", ip, mac=mac)

    def readdress(self, mac: str, ip: str, *, vmid: int | None = None) -> None:
        """Give a network card another address (PUT /cluster/sdn/vnets/{vnet}/ips).

        Args:
            mac: the network card.
            ip: its new address.
            vmid: the guest it belongs to, unless that is known.

        Raises:
            AlreadyExists: the address is taken.
        """
        self._address("PUT", ip, mac=mac, vmid=vmid)

    def release(self, ip: str, *, mac: str | None = None) -> None:
        """Give an address back (DELETE /cluster/sdn/vnets/{vnet}/ips).

        Raises:
            NotFound: it is not taken.
        """
        self._address("DELETE", ip, mac=mac)

    def _address(self, method: str, ip: str, **more: Any) -> None:
        zone = vars(self).get("zone") or self.refresh().zone
        self._caller.call(method, self._path("ips"), zone=zone, ip=ip, **more)


class VNets(Collection[VNet]):
    """The virtual networks.

    >>> lan = pve.sdn.vnets.create("lan", zone="lab", tag=7)  # doctest: +SKIP
    """

    _entry = VNet
    _path = "/cluster/sdn/vnets"

    def create(self, id: str, /, **options: Unpack[VNetOptions]) -> VNet:  # noqa: A002
        """Make a virtual network, and read it (POST /cluster/sdn/vnets).

        Args:
            id: such as ``lan``.
            options: what the operation takes, under Proxmox VE's names with ``_`` for ``-``.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the id is taken.
        """
        return self._create(id, options)


class Controller(Entry, ControllerData):
    """A controller, which exchanges routes."""

    key: ClassVar[str] = "controller"
    noun: ClassVar[str] = "Controller"

    def update(
        self,
        set: Mapping[str, Any] | None = None,  # noqa: A002 - the word that says it
        *,
        unset: Sequence[str] = (),
        **options: Unpack[ControllerOptions],
    ) -> Self:
        """Change it, and read it anew (PUT /cluster/sdn/controllers/{controller}).

        Args:
            set: options by the names Proxmox VE gives them.
            unset: the names of options to remove, or to put back to their default.
            options: more to set, as keywords.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            DigestConflict: ``digest`` was given, and it was changed meanwhile.
        """
        return self._update(set, unset, options)


class Controllers(Collection[Controller]):
    """The controllers."""

    _entry = Controller
    _path = "/cluster/sdn/controllers"

    def create(self, id: str, /, **options: Unpack[ControllerOptions]) -> Controller:  # noqa: A002
        """Make a controller, and read it (POST /cluster/sdn/controllers).

        Args:
            id: such as ``bgp1``.
            options: what the operation takes, under Proxmox VE's names with ``_`` for ``-``.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the id is taken.
        """
        return self._create(id, options)


class IPAM(Entry, IPAMData):
    """A registry of addresses."""

    key: ClassVar[str] = "ipam"
    noun: ClassVar[str] = "IPAM"

    def update(
        self,
        set: Mapping[str, Any] | None = None,  # noqa: A002 - the word that says it
        *,
        unset: Sequence[str] = (),
        **options: Unpack[IPAMOptions],
    ) -> Self:
        """Change it, and read it anew (PUT /cluster/sdn/ipams/{ipam}).

        Args:
            set: options by the names Proxmox VE gives them.
            unset: the names of options to remove, or to put back to their default.
            options: more to set, as keywords.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            DigestConflict: ``digest`` was given, and it was changed meanwhile.
        """
        return self._update(set, unset, options)

    def addresses(self) -> Rows[Address]:
        """The addresses it has given out (GET /cluster/sdn/ipams/{ipam}/status)."""
        return Rows(self._caller.call("GET", self._path("status")), Address.read)


class IPAMs(Collection[IPAM]):
    """The registries of addresses; ``pve`` is built in."""

    _entry = IPAM
    _path = "/cluster/sdn/ipams"

    def create(self, id: str, /, **options: Unpack[IPAMOptions]) -> IPAM:  # noqa: A002
        """Make an address manager known, and read it (POST /cluster/sdn/ipams).

        Args:
            id: such as ``netbox``.
            options: what the operation takes, under Proxmox VE's names with ``_`` for ``-``.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the id is taken.
        """
        return self._create(id, options)


class DNSServer(Entry, DNSServerData):
    """A server that is told the names of guests."""

    key: ClassVar[str] = "dns"
    noun: ClassVar[str] = "DNSServer"

    def update(
        self,
        set: Mapping[str, Any] | None = None,  # noqa: A002 - the word that says it
        *,
        unset: Sequence[str] = (),
        **options: Unpack[DNSServerOptions],
    ) -> Self:
        """Change it, and read it anew (PUT /cluster/sdn/dns/{dns}).

        Args:
            set: options by the names Proxmox VE gives them.
            unset: the names of options to remove, or to put back to their default.
            options: more to set, as keywords.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            DigestConflict: ``digest`` was given, and it was changed meanwhile.
        """
        return self._update(set, unset, options)


class DNSServers(Collection[DNSServer]):
    """The servers that are told the names of guests."""

    _entry = DNSServer
    _path = "/cluster/sdn/dns"

    def create(self, id: str, /, **options: Unpack[DNSServerOptions]) -> DNSServer:  # noqa: A002
        """Make a server known, and read it (POST /cluster/sdn/dns).

        Args:
            id: such as ``powerdns``.
            options: what the operation takes, under Proxmox VE's names with ``_`` for ``-``.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the id is taken.
        """
        return self._create(id, options)


class FabricNode(Entry, FabricNodeData):
    """A node of a fabric."""

    key: ClassVar[str] = "node_id"
    noun: ClassVar[str] = "FabricNode"
    _repeated = ("protocol",)

    def update(
        self,
        set: Mapping[str, Any] | None = None,  # noqa: A002 - the word that says it
        *,
        unset: Sequence[str] = (),
        **options: Unpack[FabricNodeOptions],
    ) -> Self:
        """Change it, and read it anew (PUT /cluster/sdn/fabrics/node/{fabric_id}/{node_id}).

        Args:
            set: options by the names Proxmox VE gives them.
            unset: the names of options to remove, or to put back to their default.
            options: more to set, as keywords.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            DigestConflict: ``digest`` was given, and it was changed meanwhile.
        """
        return self._update(set, unset, options)


class FabricNodes(Collection[FabricNode]):
    """The nodes of a fabric.

    >>> core.nodes.create(                                    # doctest: +SKIP
    ...     "pve1", protocol="openfabric", ip="10.9.0.1", interfaces=["name=eno2"]
    ... )
    """

    _entry = FabricNode
    _path = ""

    def create(self, id: str, /, **options: Unpack[FabricNodeOptions]) -> FabricNode:  # noqa: A002
        """Make a node part of it, and read it (POST /cluster/sdn/fabrics/node/{fabric_id}).

        Args:
            id: such as ``pve1``.
            options: what the operation takes, under Proxmox VE's names with ``_`` for ``-``.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the id is taken.
        """
        return self._create(id, options)

    def __init__(self, caller: Caller, fabric: str) -> None:
        super().__init__(caller, join("cluster", "sdn", "fabrics", "node", fabric))


class Fabric(Entry, FabricData):
    """A fabric: nodes that route between each other."""

    key: ClassVar[str] = "id"
    noun: ClassVar[str] = "Fabric"
    _repeated = ("protocol",)

    def update(
        self,
        set: Mapping[str, Any] | None = None,  # noqa: A002 - the word that says it
        *,
        unset: Sequence[str] = (),
        **options: Unpack[FabricOptions],
    ) -> Self:
        """Change it, and read it anew (PUT /cluster/sdn/fabrics/fabric/{id}).

        Args:
            set: options by the names Proxmox VE gives them.
            unset: the names of options to remove, or to put back to their default.
            options: more to set, as keywords.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            DigestConflict: ``digest`` was given, and it was changed meanwhile.
        """
        return self._update(set, unset, options)

    @property
    def nodes(self) -> FabricNodes:
        """The nodes that are part of it."""
        return FabricNodes(self._caller, self.id)


class Fabrics(Collection[Fabric]):
    """The fabrics (from Proxmox VE 9 on)."""

    _entry = Fabric
    _path = "/cluster/sdn/fabrics/fabric"

    def create(self, id: str, /, **options: Unpack[FabricOptions]) -> Fabric:  # noqa: A002
        """Make a fabric, and read it (POST /cluster/sdn/fabrics/fabric).

        Args:
            id: such as ``spine``.
            options: what the operation takes, under Proxmox VE's names with ``_`` for ``-``.

        Raises:
            ParameterError: an option is unknown or not acceptable; nothing was sent.
            AlreadyExists: the id is taken.
        """
        return self._create(id, options)


class SDN(Guided):
    """Software-defined networks. What is made or changed waits until ``apply()``.

    >>> pve.sdn.zones.create("lab", type="simple")            # doctest: +SKIP
    >>> pve.sdn.vnets.create("lan", zone="lab")
    >>> pve.sdn.apply(wait=True)
    """

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def zones(self) -> Zones:
        """The zones."""
        return Zones(self._caller)

    @property
    def vnets(self) -> VNets:
        """The virtual networks."""
        return VNets(self._caller)

    @property
    def controllers(self) -> Controllers:
        """The controllers."""
        return Controllers(self._caller)

    @property
    def ipams(self) -> IPAMs:
        """The registries of addresses."""
        return IPAMs(self._caller)

    @property
    def dns(self) -> DNSServers:
        """The servers that are told the names of guests."""
        return DNSServers(self._caller)

    @property
    def fabrics(self) -> Fabrics:
        """The fabrics."""
        return Fabrics(self._caller)

    def pending(self) -> dict[str, list[Row]]:
        """What waits to be applied, by kind: rows with ``state`` new, changed or deleted.

        Zones, virtual networks and controllers; subnets of the networks there are.
        """
        found = {kind: self._waiting(kind) for kind in ("zones", "vnets", "controllers")}
        networks = self._caller.call("GET", "/cluster/sdn/vnets")
        found["subnets"] = [
            row
            for network in networks
            for row in self._waiting("vnets", str(part_of(network, "vnet")), "subnets")
        ]
        return found

    def _waiting(self, *parts: str) -> list[Row]:
        told = self._caller.call("GET", join("cluster", "sdn", *parts), pending=True)
        return [row for row in rows_of(told) if row.get("state")]

    def lock(self, *, allow_pending: bool = False) -> SecretStr:
        """Keep all others from changing networks (POST /cluster/sdn/lock, from 9.0 on).

        The token that comes back is the ``lock_token`` of whatever is made, changed or applied
        while the lock holds.

        >>> token = pve.sdn.lock()                            # doctest: +SKIP
        >>> pve.sdn.zones.create("lab", type="simple", lock_token=token)
        >>> pve.sdn.apply(lock_token=token, release_lock=True, wait=True)

        Args:
            allow_pending: even if something waits to be applied.

        Raises:
            APIError: somebody holds the lock, or something waits.
        """
        return SecretStr(
            self._caller.call("POST", "/cluster/sdn/lock", allow_pending=allow_pending)
        )

    def unlock(self, token: str | SecretStr | None = None, *, force: bool = False) -> None:
        """Let others in again (DELETE /cluster/sdn/lock).

        Args:
            token: what ``lock()`` gave.
            force: take the lock from whoever holds it.
        """
        self._caller.call("DELETE", "/cluster/sdn/lock", lock_token=token, force=force)

    @overload
    def apply(self, *, wait: Literal[False] = False, **options: Any) -> Task[None]: ...
    @overload
    def apply(self, *, wait: Literal[True], **options: Any) -> Outcome[None]: ...
    @overload
    def apply(self, *, wait: bool, **options: Any) -> Task[None] | Outcome[None]: ...
    def apply(self, *, wait: bool = False, **options: Any) -> Task[None] | Outcome[None]:
        """Let all nodes take over what was changed (PUT /cluster/sdn).

        Args:
            wait: return when they have.
            options: ``lock_token`` of a ``lock()``, ``release_lock`` to end that.
        """
        upid = self._caller.call("PUT", "/cluster/sdn", **options)
        return ended(Task[None](self._caller, upid), wait=wait)

    def rollback(self, **options: Any) -> None:
        """Forget what was not applied (POST /cluster/sdn/rollback, from Proxmox VE 9 on).

        Args:
            options: ``lock_token`` of a ``lock()``, ``release_lock`` to end that.
        """
        self._caller.call("POST", "/cluster/sdn/rollback", **options)
