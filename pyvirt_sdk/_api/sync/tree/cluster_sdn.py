# Made from pyvirt_sdk/_api/aio/tree/cluster_sdn.py by tools/convert.py: edit that file, then run
# `make sync`.
# made from the schema by tools/operations.py: do not edit
# ruff: noqa: A002
# mypy: disable-error-code="no-any-return"
"""Operations: cluster/sdn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyvirt_sdk._api.ids import Id
from pyvirt_sdk._api.sync.place import BaseAPI

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Annotated, Any, Literal

    from pydantic import Field, SecretStr

    from pyvirt_sdk._tasks.sync import Task
    from pyvirt_sdk.formats import DHCPRange, OpenFabricInterface, OSPFInterface
    from pyvirt_sdk.models.generated.cluster_sdn_controllers import (
        ClusterSdnControllersItem,
        ClusterSdnControllersRow,
    )
    from pyvirt_sdk.models.generated.cluster_sdn_dns import ClusterSdnDnsRow
    from pyvirt_sdk.models.generated.cluster_sdn_dry_run import ClusterSdnDryRun
    from pyvirt_sdk.models.generated.cluster_sdn_fabrics import (
        ClusterSdnFabricsAll,
        ClusterSdnFabricsFabricItem,
        ClusterSdnFabricsFabricRow,
        ClusterSdnFabricsNodeItem,
        ClusterSdnFabricsNodeItemRow,
        ClusterSdnFabricsNodeRow,
    )
    from pyvirt_sdk.models.generated.cluster_sdn_ipams import (
        ClusterSdnIpamsItem,
        ClusterSdnIpamsRow,
    )
    from pyvirt_sdk.models.generated.cluster_sdn_route_maps import (
        ClusterSdnRouteMapsEntriesEntryItem,
        ClusterSdnRouteMapsEntriesItemRow,
        ClusterSdnRouteMapsEntriesRow,
        ClusterSdnRouteMapsRow,
    )
    from pyvirt_sdk.models.generated.cluster_sdn_vnets import (
        ClusterSdnVnetsFirewallOptions,
        ClusterSdnVnetsFirewallRulesItem,
        ClusterSdnVnetsFirewallRulesRow,
        ClusterSdnVnetsItem,
        ClusterSdnVnetsRow,
        ClusterSdnVnetsSubnetsItem,
        ClusterSdnVnetsSubnetsRow,
    )
    from pyvirt_sdk.models.generated.cluster_sdn_zones import (
        ClusterSdnZonesItem,
        ClusterSdnZonesRow,
    )
    from pyvirt_sdk.models.rows import Rows

_CONTROLLER = Id(
    "controller",
    {
        "maxLength": 64,
        "minLength": 2,
        "pattern": "[a-zA-Z][a-zA-Z0-9_-]*[a-zA-Z0-9]",
        "type": "string",
    },
)
_DNS = Id("dns", {"minLength": 2, "pattern": "[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9]", "type": "string"})
_ID = Id(
    "id",
    {
        "format": "pve-sdn-fabric-id",
        "maxLength": 8,
        "minLength": 2,
        "pattern": "[a-zA-Z0-9][a-zA-Z0-9-]{0,6}[a-zA-Z0-9]",
        "type": "string",
    },
)
_FABRIC_ID = Id(
    "fabric_id",
    {
        "format": "pve-sdn-fabric-id",
        "maxLength": 8,
        "minLength": 2,
        "pattern": "[a-zA-Z0-9][a-zA-Z0-9-]{0,6}[a-zA-Z0-9]",
        "type": "string",
    },
)
_NODE_ID = Id("node_id", {"format": "pve-node", "type": "string"})
_IPAM = Id("ipam", {"minLength": 2, "pattern": "[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9]", "type": "string"})
_ID_2 = Id("id")
_URL_SEQ = Id("url_seq")
_ROUTE_MAP_ID = Id("route-map-id", {"format": "pve-sdn-route-map-id", "type": "string"})
_ORDER = Id("order", {"max": 65535, "min": 0, "type": "integer"})
_VNET = Id("vnet")
_POS = Id("pos", {"min": 0, "type": "integer"})
_SUBNET = Id("subnet", {"format": "pve-sdn-subnet-id", "type": "string"})
_ZONE = Id(
    "zone",
    {
        "maxLength": 8,
        "minLength": 2,
        "pattern": "[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9]",
        "type": "string",
    },
)


class ClusterSdnAPI(BaseAPI):
    """``/cluster/sdn``."""

    _template = "/cluster/sdn"

    @property
    def controllers(self) -> ClusterSdnControllersAPI:
        """``/cluster/sdn/controllers``."""
        return ClusterSdnControllersAPI(self._operator, self._ids)

    @property
    def dns(self) -> ClusterSdnDnsAPI:
        """``/cluster/sdn/dns``."""
        return ClusterSdnDnsAPI(self._operator, self._ids)

    @property
    def dry_run(self) -> ClusterSdnDryRunAPI:
        """``/cluster/sdn/dry-run``."""
        return ClusterSdnDryRunAPI(self._operator, self._ids)

    @property
    def fabrics(self) -> ClusterSdnFabricsAPI:
        """``/cluster/sdn/fabrics``."""
        return ClusterSdnFabricsAPI(self._operator, self._ids)

    @property
    def ipams(self) -> ClusterSdnIpamsAPI:
        """``/cluster/sdn/ipams``."""
        return ClusterSdnIpamsAPI(self._operator, self._ids)

    @property
    def lock(self) -> ClusterSdnLockAPI:
        """``/cluster/sdn/lock``."""
        return ClusterSdnLockAPI(self._operator, self._ids)

    @property
    def prefix_lists(self) -> ClusterSdnPrefixListsAPI:
        """``/cluster/sdn/prefix-lists``."""
        return ClusterSdnPrefixListsAPI(self._operator, self._ids)

    @property
    def rollback(self) -> ClusterSdnRollbackAPI:
        """``/cluster/sdn/rollback``."""
        return ClusterSdnRollbackAPI(self._operator, self._ids)

    @property
    def route_maps(self) -> ClusterSdnRouteMapsAPI:
        """``/cluster/sdn/route-maps``."""
        return ClusterSdnRouteMapsAPI(self._operator, self._ids)

    @property
    def vnets(self) -> ClusterSdnVnetsAPI:
        """``/cluster/sdn/vnets``."""
        return ClusterSdnVnetsAPI(self._operator, self._ids)

    @property
    def zones(self) -> ClusterSdnZonesAPI:
        """``/cluster/sdn/zones``."""
        return ClusterSdnZonesAPI(self._operator, self._ids)

    def get(
        self,
    ) -> list[Any]:
        """List what there is below cluster SDN.

        ``GET /cluster/sdn``; needs SDN.Audit on /sdn.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn
        """
        return self._send("GET", {})

    def put(
        self,
        *,
        lock_token: str | None = None,
        release_lock: bool | None = None,
    ) -> Task[None]:
        """Reload (cluster).

        ``PUT /cluster/sdn``, starts a task; needs SDN.Allocate on /sdn.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn
        """
        return self._start("PUT", {"lock-token": lock_token, "release-lock": release_lock})


class ClusterSdnControllersAPI(BaseAPI):
    """``/cluster/sdn/controllers``."""

    _template = "/cluster/sdn/controllers"

    def __call__(self, controller: str | int) -> ClusterSdnControllersItemAPI:
        """``/cluster/sdn/controllers/{controller}``."""
        return ClusterSdnControllersItemAPI(self._operator, self._with(_CONTROLLER, controller))

    def get(
        self,
        *,
        pending: bool | None = None,
        running: bool | None = None,
        type: Literal["bgp", "evpn", "faucet", "isis"] | None = None,
    ) -> Rows[ClusterSdnControllersRow]:
        """List cluster SDN controllers.

        ``GET /cluster/sdn/controllers``; any user may call it; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/controllers
        """
        return self._send("GET", {"pending": pending, "running": running, "type": type})

    def post(
        self,
        *,
        controller: str,
        type: Literal["bgp", "evpn", "faucet", "isis"],
        asn: Annotated[int, Field(ge=0, le=4294967295)] | None = None,
        bgp_mode: Literal["auto", "external", "internal"] | None = None,
        bgp_multipath_as_path_relax: bool | None = None,
        ebgp: bool | None = None,
        ebgp_multihop: int | None = None,
        fabric: str | None = None,
        isis_domain: str | None = None,
        isis_ifaces: str | Sequence[str] | None = None,
        isis_net: str | None = None,
        lock_token: str | None = None,
        loopback: str | None = None,
        node: str | None = None,
        nodes: str | Sequence[str] | None = None,
        peer_group_name: str | None = None,
        peers: str | Sequence[str] | None = None,
        route_map_in: str | None = None,
        route_map_out: str | None = None,
    ) -> None:
        """Add to cluster SDN controllers.

        ``POST /cluster/sdn/controllers``; needs SDN.Allocate on /sdn/controllers.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/controllers
        """
        return self._send(
            "POST",
            {
                "controller": controller,
                "type": type,
                "asn": asn,
                "bgp-mode": bgp_mode,
                "bgp-multipath-as-path-relax": bgp_multipath_as_path_relax,
                "ebgp": ebgp,
                "ebgp-multihop": ebgp_multihop,
                "fabric": fabric,
                "isis-domain": isis_domain,
                "isis-ifaces": isis_ifaces,
                "isis-net": isis_net,
                "lock-token": lock_token,
                "loopback": loopback,
                "node": node,
                "nodes": nodes,
                "peer-group-name": peer_group_name,
                "peers": peers,
                "route-map-in": route_map_in,
                "route-map-out": route_map_out,
            },
        )


class ClusterSdnControllersItemAPI(BaseAPI):
    """``/cluster/sdn/controllers/{controller}``."""

    _template = "/cluster/sdn/controllers/{controller}"

    def get(
        self,
        *,
        pending: bool | None = None,
        running: bool | None = None,
    ) -> ClusterSdnControllersItem:
        """Read a controller.

        ``GET /cluster/sdn/controllers/{controller}``; needs SDN.Allocate on
        /sdn/controllers/{controller}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/controllers/{controller}
        """
        return self._send("GET", {"pending": pending, "running": running})

    def put(
        self,
        *,
        asn: Annotated[int, Field(ge=0, le=4294967295)] | None = None,
        bgp_mode: Literal["auto", "external", "internal"] | None = None,
        bgp_multipath_as_path_relax: bool | None = None,
        delete: str | Sequence[str] | None = None,
        digest: str | None = None,
        ebgp: bool | None = None,
        ebgp_multihop: int | None = None,
        fabric: str | None = None,
        isis_domain: str | None = None,
        isis_ifaces: str | Sequence[str] | None = None,
        isis_net: str | None = None,
        lock_token: str | None = None,
        loopback: str | None = None,
        node: str | None = None,
        nodes: str | Sequence[str] | None = None,
        peer_group_name: str | None = None,
        peers: str | Sequence[str] | None = None,
        route_map_in: str | None = None,
        route_map_out: str | None = None,
    ) -> None:
        """Change a controller.

        ``PUT /cluster/sdn/controllers/{controller}``; needs SDN.Allocate on /sdn/controllers.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/controllers/{controller}
        """
        return self._send(
            "PUT",
            {
                "asn": asn,
                "bgp-mode": bgp_mode,
                "bgp-multipath-as-path-relax": bgp_multipath_as_path_relax,
                "delete": delete,
                "digest": digest,
                "ebgp": ebgp,
                "ebgp-multihop": ebgp_multihop,
                "fabric": fabric,
                "isis-domain": isis_domain,
                "isis-ifaces": isis_ifaces,
                "isis-net": isis_net,
                "lock-token": lock_token,
                "loopback": loopback,
                "node": node,
                "nodes": nodes,
                "peer-group-name": peer_group_name,
                "peers": peers,
                "route-map-in": route_map_in,
                "route-map-out": route_map_out,
            },
        )

    def delete(
        self,
        *,
        lock_token: str | None = None,
    ) -> None:
        """Remove a controller.

        ``DELETE /cluster/sdn/controllers/{controller}``; needs SDN.Allocate on /sdn/controllers.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/controllers/{controller}
        """
        return self._send("DELETE", {"lock-token": lock_token})


class ClusterSdnDnsAPI(BaseAPI):
    """``/cluster/sdn/dns``."""

    _template = "/cluster/sdn/dns"

    def __call__(self, dns: str | int) -> ClusterSdnDnsItemAPI:
        """``/cluster/sdn/dns/{dns}``."""
        return ClusterSdnDnsItemAPI(self._operator, self._with(_DNS, dns))

    def get(
        self,
        *,
        type: Literal["powerdns"] | None = None,
    ) -> Rows[ClusterSdnDnsRow]:
        """List cluster SDN DNS.

        ``GET /cluster/sdn/dns``; any user may call it; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/dns
        """
        return self._send("GET", {"type": type})

    def post(
        self,
        *,
        dns: str,
        key: str | SecretStr,
        type: Literal["powerdns"],
        url: str,
        fingerprint: str | None = None,
        lock_token: str | None = None,
        reversemaskv6: int | None = None,
        reversev6mask: int | None = None,
        ttl: int | None = None,
    ) -> None:
        """Add to cluster SDN DNS.

        ``POST /cluster/sdn/dns``; needs SDN.Allocate on /sdn/dns.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/dns
        """
        return self._send(
            "POST",
            {
                "dns": dns,
                "key": key,
                "type": type,
                "url": url,
                "fingerprint": fingerprint,
                "lock-token": lock_token,
                "reversemaskv6": reversemaskv6,
                "reversev6mask": reversev6mask,
                "ttl": ttl,
            },
        )


class ClusterSdnDnsItemAPI(BaseAPI):
    """``/cluster/sdn/dns/{dns}``."""

    _template = "/cluster/sdn/dns/{dns}"

    def get(
        self,
    ) -> dict[str, Any]:
        """Read a DNS server.

        ``GET /cluster/sdn/dns/{dns}``; needs SDN.Allocate on /sdn/dns/{dns}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/dns/{dns}
        """
        return self._send("GET", {})

    def put(
        self,
        *,
        delete: str | Sequence[str] | None = None,
        digest: str | None = None,
        fingerprint: str | None = None,
        key: str | SecretStr | None = None,
        lock_token: str | None = None,
        reversemaskv6: int | None = None,
        ttl: int | None = None,
        url: str | None = None,
    ) -> None:
        """Change a DNS server.

        ``PUT /cluster/sdn/dns/{dns}``; needs SDN.Allocate on /sdn/dns.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/dns/{dns}
        """
        return self._send(
            "PUT",
            {
                "delete": delete,
                "digest": digest,
                "fingerprint": fingerprint,
                "key": key,
                "lock-token": lock_token,
                "reversemaskv6": reversemaskv6,
                "ttl": ttl,
                "url": url,
            },
        )

    def delete(
        self,
        *,
        lock_token: str | None = None,
    ) -> None:
        """Remove a DNS server.

        ``DELETE /cluster/sdn/dns/{dns}``; needs SDN.Allocate on /sdn/dns.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/dns/{dns}
        """
        return self._send("DELETE", {"lock-token": lock_token})


class ClusterSdnDryRunAPI(BaseAPI):
    """``/cluster/sdn/dry-run``."""

    _template = "/cluster/sdn/dry-run"

    def get(
        self,
        *,
        node: str,
    ) -> ClusterSdnDryRun:
        """Read cluster SDN dry run.

        ``GET /cluster/sdn/dry-run``; needs Sys.Audit on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/dry-run
        """
        return self._send("GET", {"node": node})


class ClusterSdnFabricsAPI(BaseAPI):
    """``/cluster/sdn/fabrics``."""

    _template = "/cluster/sdn/fabrics"

    @property
    def all(self) -> ClusterSdnFabricsAllAPI:
        """``/cluster/sdn/fabrics/all``."""
        return ClusterSdnFabricsAllAPI(self._operator, self._ids)

    @property
    def fabric(self) -> ClusterSdnFabricsFabricAPI:
        """``/cluster/sdn/fabrics/fabric``."""
        return ClusterSdnFabricsFabricAPI(self._operator, self._ids)

    @property
    def node(self) -> ClusterSdnFabricsNodeAPI:
        """``/cluster/sdn/fabrics/node``."""
        return ClusterSdnFabricsNodeAPI(self._operator, self._ids)

    def get(
        self,
    ) -> list[Any]:
        """List what there is below cluster SDN fabrics.

        ``GET /cluster/sdn/fabrics``; needs SDN.Audit on /sdn/fabrics.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics
        """
        return self._send("GET", {})


class ClusterSdnFabricsAllAPI(BaseAPI):
    """``/cluster/sdn/fabrics/all``."""

    _template = "/cluster/sdn/fabrics/all"

    def get(
        self,
        *,
        pending: bool | None = None,
        running: bool | None = None,
    ) -> ClusterSdnFabricsAll:
        """Read cluster SDN fabrics all.

        ``GET /cluster/sdn/fabrics/all``; any user may call it; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics/all
        """
        return self._send("GET", {"pending": pending, "running": running})


class ClusterSdnFabricsFabricAPI(BaseAPI):
    """``/cluster/sdn/fabrics/fabric``."""

    _template = "/cluster/sdn/fabrics/fabric"

    def __call__(self, id: str | int) -> ClusterSdnFabricsFabricItemAPI:
        """``/cluster/sdn/fabrics/fabric/{id}``."""
        return ClusterSdnFabricsFabricItemAPI(self._operator, self._with(_ID, id))

    def get(
        self,
        *,
        pending: bool | None = None,
        running: bool | None = None,
    ) -> Rows[ClusterSdnFabricsFabricRow]:
        """List cluster SDN fabrics fabric.

        ``GET /cluster/sdn/fabrics/fabric``; any user may call it; the server checks or filters
        more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics/fabric
        """
        return self._send("GET", {"pending": pending, "running": running})

    def post(
        self,
        *,
        id: str,
        protocol: Literal["bgp", "openfabric", "ospf", "wireguard"],
        area: str | None = None,
        csnp_interval: Annotated[float, Field(ge=1, le=600)] | None = None,
        digest: str | None = None,
        hello_interval: Annotated[float, Field(ge=1, le=600)] | None = None,
        ip6_prefix: str | None = None,
        ip_prefix: str | None = None,
        lock_token: str | None = None,
        persistent_keepalive: Annotated[float, Field(ge=0, le=65535)] | None = None,
        redistribute: str
        | Mapping[str, object]
        | Sequence[str | Mapping[str, object]]
        | None = None,
        route_filter: str | None = None,
    ) -> None:
        """Add to cluster SDN fabrics fabric.

        ``POST /cluster/sdn/fabrics/fabric``; needs SDN.Allocate on /sdn/fabrics.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics/fabric
        """
        return self._send(
            "POST",
            {
                "id": id,
                "protocol": protocol,
                "area": area,
                "csnp_interval": csnp_interval,
                "digest": digest,
                "hello_interval": hello_interval,
                "ip6_prefix": ip6_prefix,
                "ip_prefix": ip_prefix,
                "lock-token": lock_token,
                "persistent_keepalive": persistent_keepalive,
                "redistribute": redistribute,
                "route_filter": route_filter,
            },
        )


class ClusterSdnFabricsFabricItemAPI(BaseAPI):
    """``/cluster/sdn/fabrics/fabric/{id}``."""

    _template = "/cluster/sdn/fabrics/fabric/{id}"

    def get(
        self,
    ) -> ClusterSdnFabricsFabricItem:
        """Read a fabric.

        ``GET /cluster/sdn/fabrics/fabric/{id}``; needs SDN.Audit or SDN.Allocate on
        /sdn/fabrics/{id}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics/fabric/{id}
        """
        return self._send("GET", {})

    def put(
        self,
        *,
        protocol: Literal["bgp", "openfabric", "ospf", "wireguard"],
        area: str | None = None,
        csnp_interval: Annotated[float, Field(ge=1, le=600)] | None = None,
        delete: Literal["hello_interval", "csnp_interval", "area"]
        | Sequence[Literal["hello_interval", "csnp_interval", "area"]]
        | None = None,
        digest: str | None = None,
        hello_interval: Annotated[float, Field(ge=1, le=600)] | None = None,
        ip6_prefix: str | None = None,
        ip_prefix: str | None = None,
        lock_token: str | None = None,
        persistent_keepalive: Annotated[float, Field(ge=0, le=65535)] | None = None,
        redistribute: str
        | Mapping[str, object]
        | Sequence[str | Mapping[str, object]]
        | None = None,
        route_filter: str | None = None,
    ) -> None:
        """Change a fabric.

        ``PUT /cluster/sdn/fabrics/fabric/{id}``; needs SDN.Allocate on /sdn/fabrics/{id}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics/fabric/{id}
        """
        return self._send(
            "PUT",
            {
                "protocol": protocol,
                "area": area,
                "csnp_interval": csnp_interval,
                "delete": delete,
                "digest": digest,
                "hello_interval": hello_interval,
                "ip6_prefix": ip6_prefix,
                "ip_prefix": ip_prefix,
                "lock-token": lock_token,
                "persistent_keepalive": persistent_keepalive,
                "redistribute": redistribute,
                "route_filter": route_filter,
            },
        )

    def delete(
        self,
    ) -> None:
        """Remove a fabric.

        ``DELETE /cluster/sdn/fabrics/fabric/{id}``; needs SDN.Allocate on /sdn/fabrics/{id}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics/fabric/{id}
        """
        return self._send("DELETE", {})


class ClusterSdnFabricsNodeAPI(BaseAPI):
    """``/cluster/sdn/fabrics/node``."""

    _template = "/cluster/sdn/fabrics/node"

    def __call__(self, fabric_id: str | int) -> ClusterSdnFabricsNodeItemAPI:
        """``/cluster/sdn/fabrics/node/{fabric_id}``."""
        return ClusterSdnFabricsNodeItemAPI(self._operator, self._with(_FABRIC_ID, fabric_id))

    def get(
        self,
        *,
        pending: bool | None = None,
        running: bool | None = None,
    ) -> Rows[ClusterSdnFabricsNodeRow]:
        """List cluster SDN fabrics node.

        ``GET /cluster/sdn/fabrics/node``; any user may call it; the server checks or filters
        more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics/node
        """
        return self._send("GET", {"pending": pending, "running": running})


class ClusterSdnFabricsNodeItemAPI(BaseAPI):
    """``/cluster/sdn/fabrics/node/{fabric_id}``."""

    _template = "/cluster/sdn/fabrics/node/{fabric_id}"

    def __call__(self, node_id: str | int) -> ClusterSdnFabricsNodeItemItemAPI:
        """``/cluster/sdn/fabrics/node/{fabric_id}/{node_id}``."""
        return ClusterSdnFabricsNodeItemItemAPI(self._operator, self._with(_NODE_ID, node_id))

    def get(
        self,
        *,
        pending: bool | None = None,
        running: bool | None = None,
    ) -> Rows[ClusterSdnFabricsNodeItemRow]:
        """List a node.

        ``GET /cluster/sdn/fabrics/node/{fabric_id}``; needs SDN.Audit on
        /sdn/fabrics/{fabric_id}; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics/node/{fabric_id}
        """
        return self._send("GET", {"pending": pending, "running": running})

    def post(
        self,
        *,
        node_id: str,
        protocol: Literal["bgp", "openfabric", "ospf", "wireguard"],
        allowed_ips: str | Sequence[str] | None = None,
        digest: str | None = None,
        endpoint: str | None = None,
        interfaces: OpenFabricInterface
        | str
        | Mapping[str, object]
        | OSPFInterface
        | Sequence[OpenFabricInterface | str | Mapping[str, object] | OSPFInterface]
        | None = None,
        ip: str | None = None,
        ip6: str | None = None,
        lock_token: str | None = None,
        peers: str | Mapping[str, object] | Sequence[str | Mapping[str, object]] | None = None,
        public_key: str | None = None,
        role: Literal["internal", "external"] | None = None,
    ) -> None:
        """Add node (a node).

        ``POST /cluster/sdn/fabrics/node/{fabric_id}``; needs SDN.Allocate on
        /sdn/fabrics/{fabric_id} and Sys.Modify on /nodes/{node_id}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics/node/{fabric_id}
        """
        return self._send(
            "POST",
            {
                "node_id": node_id,
                "protocol": protocol,
                "allowed_ips": allowed_ips,
                "digest": digest,
                "endpoint": endpoint,
                "interfaces": interfaces,
                "ip": ip,
                "ip6": ip6,
                "lock-token": lock_token,
                "peers": peers,
                "public_key": public_key,
                "role": role,
            },
        )


class ClusterSdnFabricsNodeItemItemAPI(BaseAPI):
    """``/cluster/sdn/fabrics/node/{fabric_id}/{node_id}``."""

    _template = "/cluster/sdn/fabrics/node/{fabric_id}/{node_id}"

    def get(
        self,
    ) -> ClusterSdnFabricsNodeItem:
        """Read an entry.

        ``GET /cluster/sdn/fabrics/node/{fabric_id}/{node_id}``; needs SDN.Audit or SDN.Allocate
        on /sdn/fabrics/{fabric_id} and Sys.Audit or Sys.Modify on /nodes/{node_id}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics/node/{fabric_id}/{node_id}
        """
        return self._send("GET", {})

    def put(
        self,
        *,
        protocol: Literal["bgp", "openfabric", "ospf", "wireguard"],
        allowed_ips: str | Sequence[str] | None = None,
        delete: Literal["interfaces", "ip", "ip6"]
        | Sequence[Literal["interfaces", "ip", "ip6"]]
        | None = None,
        digest: str | None = None,
        endpoint: str | None = None,
        interfaces: OpenFabricInterface
        | str
        | Mapping[str, object]
        | OSPFInterface
        | Sequence[OpenFabricInterface | str | Mapping[str, object] | OSPFInterface]
        | None = None,
        ip: str | None = None,
        ip6: str | None = None,
        lock_token: str | None = None,
        peers: str | Mapping[str, object] | Sequence[str | Mapping[str, object]] | None = None,
        public_key: str | None = None,
        role: Literal["internal", "external"] | None = None,
    ) -> None:
        """Change an entry.

        ``PUT /cluster/sdn/fabrics/node/{fabric_id}/{node_id}``; needs SDN.Allocate on
        /sdn/fabrics/{fabric_id} and Sys.Modify on /nodes/{node_id}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics/node/{fabric_id}/{node_id}
        """
        return self._send(
            "PUT",
            {
                "protocol": protocol,
                "allowed_ips": allowed_ips,
                "delete": delete,
                "digest": digest,
                "endpoint": endpoint,
                "interfaces": interfaces,
                "ip": ip,
                "ip6": ip6,
                "lock-token": lock_token,
                "peers": peers,
                "public_key": public_key,
                "role": role,
            },
        )

    def delete(
        self,
    ) -> None:
        """Remove an entry.

        ``DELETE /cluster/sdn/fabrics/node/{fabric_id}/{node_id}``; needs SDN.Allocate on
        /sdn/fabrics/{fabric_id} and Sys.Modify on /nodes/{node_id}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/fabrics/node/{fabric_id}/{node_id}
        """
        return self._send("DELETE", {})


class ClusterSdnIpamsAPI(BaseAPI):
    """``/cluster/sdn/ipams``."""

    _template = "/cluster/sdn/ipams"

    def __call__(self, ipam: str | int) -> ClusterSdnIpamsItemAPI:
        """``/cluster/sdn/ipams/{ipam}``."""
        return ClusterSdnIpamsItemAPI(self._operator, self._with(_IPAM, ipam))

    def get(
        self,
        *,
        type: Literal["netbox", "phpipam", "pve"] | None = None,
    ) -> Rows[ClusterSdnIpamsRow]:
        """List cluster SDN IPAMs.

        ``GET /cluster/sdn/ipams``; any user may call it; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/ipams
        """
        return self._send("GET", {"type": type})

    def post(
        self,
        *,
        ipam: str,
        type: Literal["netbox", "phpipam", "pve"],
        fingerprint: str | None = None,
        lock_token: str | None = None,
        section: int | None = None,
        token: str | SecretStr | None = None,
        url: str | None = None,
    ) -> None:
        """Add to cluster SDN IPAMs.

        ``POST /cluster/sdn/ipams``; needs SDN.Allocate on /sdn/ipams.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/ipams
        """
        return self._send(
            "POST",
            {
                "ipam": ipam,
                "type": type,
                "fingerprint": fingerprint,
                "lock-token": lock_token,
                "section": section,
                "token": token,
                "url": url,
            },
        )


class ClusterSdnIpamsItemAPI(BaseAPI):
    """``/cluster/sdn/ipams/{ipam}``."""

    _template = "/cluster/sdn/ipams/{ipam}"

    @property
    def status(self) -> ClusterSdnIpamsStatusAPI:
        """``/cluster/sdn/ipams/{ipam}/status``."""
        return ClusterSdnIpamsStatusAPI(self._operator, self._ids)

    def get(
        self,
    ) -> ClusterSdnIpamsItem:
        """Read an IPAM.

        ``GET /cluster/sdn/ipams/{ipam}``; needs SDN.Allocate on /sdn/ipams/{ipam}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/ipams/{ipam}
        """
        return self._send("GET", {})

    def put(
        self,
        *,
        delete: str | Sequence[str] | None = None,
        digest: str | None = None,
        fingerprint: str | None = None,
        lock_token: str | None = None,
        section: int | None = None,
        token: str | SecretStr | None = None,
        url: str | None = None,
    ) -> None:
        """Change an IPAM.

        ``PUT /cluster/sdn/ipams/{ipam}``; needs SDN.Allocate on /sdn/ipams.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/ipams/{ipam}
        """
        return self._send(
            "PUT",
            {
                "delete": delete,
                "digest": digest,
                "fingerprint": fingerprint,
                "lock-token": lock_token,
                "section": section,
                "token": token,
                "url": url,
            },
        )

    def delete(
        self,
        *,
        lock_token: str | None = None,
    ) -> None:
        """Remove an IPAM.

        ``DELETE /cluster/sdn/ipams/{ipam}``; needs SDN.Allocate on /sdn/ipams.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/ipams/{ipam}
        """
        return self._send("DELETE", {"lock-token": lock_token})


class ClusterSdnIpamsStatusAPI(BaseAPI):
    """``/cluster/sdn/ipams/{ipam}/status``."""

    _template = "/cluster/sdn/ipams/{ipam}/status"

    def get(
        self,
    ) -> list[Any]:
        """List status of an IPAM.

        ``GET /cluster/sdn/ipams/{ipam}/status``; any user may call it; the server checks or
        filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/ipams/{ipam}/status
        """
        return self._send("GET", {})


class ClusterSdnLockAPI(BaseAPI):
    """``/cluster/sdn/lock``."""

    _template = "/cluster/sdn/lock"

    def post(
        self,
        *,
        allow_pending: bool | None = None,
    ) -> str:
        """Lock (cluster SDN).

        ``POST /cluster/sdn/lock``; needs SDN.Allocate on /sdn.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/lock
        """
        return self._send("POST", {"allow-pending": allow_pending})

    def delete(
        self,
        *,
        force: bool | None = None,
        lock_token: str | None = None,
    ) -> None:
        """Release lock (cluster SDN).

        ``DELETE /cluster/sdn/lock``; needs SDN.Allocate on /sdn.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/lock
        """
        return self._send("DELETE", {"force": force, "lock-token": lock_token})


class ClusterSdnPrefixListsAPI(BaseAPI):
    """``/cluster/sdn/prefix-lists``."""

    _template = "/cluster/sdn/prefix-lists"

    def __call__(self, id: str | int) -> ClusterSdnPrefixListsItemAPI:
        """``/cluster/sdn/prefix-lists/{id}``."""
        return ClusterSdnPrefixListsItemAPI(self._operator, self._with(_ID_2, id))

    def get(
        self,
        *,
        pending: bool | None = None,
        running: bool | None = None,
        verbose: bool | None = None,
    ) -> list[Any]:
        """List cluster SDN prefix lists.

        ``GET /cluster/sdn/prefix-lists``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/prefix-lists
        """
        return self._send("GET", {"pending": pending, "running": running, "verbose": verbose})

    def post(
        self,
        *,
        id: str,
        digest: str | None = None,
        entries: str | Mapping[str, object] | Sequence[str | Mapping[str, object]] | None = None,
        lock_token: str | None = None,
    ) -> None:
        """Add to cluster SDN prefix lists.

        ``POST /cluster/sdn/prefix-lists``; needs SDN.Allocate on /sdn/prefix-lists.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/prefix-lists
        """
        return self._send(
            "POST", {"id": id, "digest": digest, "entries": entries, "lock-token": lock_token}
        )


class ClusterSdnPrefixListsItemAPI(BaseAPI):
    """``/cluster/sdn/prefix-lists/{id}``."""

    _template = "/cluster/sdn/prefix-lists/{id}"

    @property
    def entries(self) -> ClusterSdnPrefixListsEntriesAPI:
        """``/cluster/sdn/prefix-lists/{id}/entries``."""
        return ClusterSdnPrefixListsEntriesAPI(self._operator, self._ids)

    def get(
        self,
    ) -> dict[str, Any]:
        """Read a prefix list.

        ``GET /cluster/sdn/prefix-lists/{id}``; needs SDN.Audit on /sdn/prefix-lists/{id}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/prefix-lists/{id}
        """
        return self._send("GET", {})

    def put(
        self,
        *,
        delete: Literal["entries"] | Sequence[Literal["entries"]] | None = None,
        digest: str | None = None,
        entries: str | Mapping[str, object] | Sequence[str | Mapping[str, object]] | None = None,
        lock_token: str | None = None,
    ) -> None:
        """Change a prefix list.

        ``PUT /cluster/sdn/prefix-lists/{id}``; needs SDN.Allocate on /sdn/prefix-lists/{id}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/prefix-lists/{id}
        """
        return self._send(
            "PUT",
            {"delete": delete, "digest": digest, "entries": entries, "lock-token": lock_token},
        )

    def delete(
        self,
        *,
        lock_token: str | None = None,
    ) -> None:
        """Remove a prefix list.

        ``DELETE /cluster/sdn/prefix-lists/{id}``; needs SDN.Allocate on /sdn/prefix-lists/{id}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/prefix-lists/{id}
        """
        return self._send("DELETE", {"lock-token": lock_token})


class ClusterSdnPrefixListsEntriesAPI(BaseAPI):
    """``/cluster/sdn/prefix-lists/{id}/entries``."""

    _template = "/cluster/sdn/prefix-lists/{id}/entries"

    def __call__(self, url_seq: str | int) -> ClusterSdnPrefixListsEntriesItemAPI:
        """``/cluster/sdn/prefix-lists/{id}/entries/{url_seq}``."""
        return ClusterSdnPrefixListsEntriesItemAPI(self._operator, self._with(_URL_SEQ, url_seq))

    def get(
        self,
    ) -> list[Any]:
        """List entries of a prefix list.

        ``GET /cluster/sdn/prefix-lists/{id}/entries``; needs SDN.Audit on /sdn/prefix-lists/{id}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/prefix-lists/{id}/entries
        """
        return self._send("GET", {})

    def post(
        self,
        *,
        action: Literal["permit", "deny"],
        prefix: str,
        ge: Annotated[int, Field(ge=0, le=128)] | None = None,
        le: Annotated[int, Field(ge=0, le=128)] | None = None,
        lock_token: str | None = None,
        seq: Annotated[int, Field(ge=1, le=4294967295)] | None = None,
    ) -> None:
        """Add to entries of a prefix list.

        ``POST /cluster/sdn/prefix-lists/{id}/entries``; needs SDN.Allocate on
        /sdn/prefix-lists/{id}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/prefix-lists/{id}/entries
        """
        return self._send(
            "POST",
            {
                "action": action,
                "prefix": prefix,
                "ge": ge,
                "le": le,
                "lock-token": lock_token,
                "seq": seq,
            },
        )


class ClusterSdnPrefixListsEntriesItemAPI(BaseAPI):
    """``/cluster/sdn/prefix-lists/{id}/entries/{url_seq}``."""

    _template = "/cluster/sdn/prefix-lists/{id}/entries/{url_seq}"

    def get(
        self,
    ) -> dict[str, Any]:
        """Read an entry.

        ``GET /cluster/sdn/prefix-lists/{id}/entries/{url_seq}``; needs SDN.Audit on
        /sdn/prefix-lists/{id}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/prefix-lists/{id}/entries/{url_seq}
        """
        return self._send("GET", {})

    def put(
        self,
        *,
        action: Literal["permit", "deny"] | None = None,
        delete: Literal["le", "ge", "seq"] | Sequence[Literal["le", "ge", "seq"]] | None = None,
        digest: str | None = None,
        ge: Annotated[int, Field(ge=0, le=128)] | None = None,
        le: Annotated[int, Field(ge=0, le=128)] | None = None,
        lock_token: str | None = None,
        prefix: str | None = None,
        seq: Annotated[int, Field(ge=1, le=4294967295)] | None = None,
    ) -> None:
        """Change an entry.

        ``PUT /cluster/sdn/prefix-lists/{id}/entries/{url_seq}``; needs SDN.Allocate on
        /sdn/prefix-lists/{id}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/prefix-lists/{id}/entries/{url_seq}
        """
        return self._send(
            "PUT",
            {
                "action": action,
                "delete": delete,
                "digest": digest,
                "ge": ge,
                "le": le,
                "lock-token": lock_token,
                "prefix": prefix,
                "seq": seq,
            },
        )

    def delete(
        self,
        *,
        lock_token: str | None = None,
    ) -> None:
        """Remove an entry.

        ``DELETE /cluster/sdn/prefix-lists/{id}/entries/{url_seq}``; needs SDN.Allocate on
        /sdn/prefix-lists/{id}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/prefix-lists/{id}/entries/{url_seq}
        """
        return self._send("DELETE", {"lock-token": lock_token})


class ClusterSdnRollbackAPI(BaseAPI):
    """``/cluster/sdn/rollback``."""

    _template = "/cluster/sdn/rollback"

    def post(
        self,
        *,
        lock_token: str | None = None,
        release_lock: bool | None = None,
    ) -> None:
        """Rollback (cluster SDN).

        ``POST /cluster/sdn/rollback``; needs SDN.Allocate on /sdn.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/rollback
        """
        return self._send("POST", {"lock-token": lock_token, "release-lock": release_lock})


class ClusterSdnRouteMapsAPI(BaseAPI):
    """``/cluster/sdn/route-maps``."""

    _template = "/cluster/sdn/route-maps"

    @property
    def entries(self) -> ClusterSdnRouteMapsEntriesAPI:
        """``/cluster/sdn/route-maps/entries``."""
        return ClusterSdnRouteMapsEntriesAPI(self._operator, self._ids)

    def get(
        self,
        *,
        running: bool | None = None,
    ) -> Rows[ClusterSdnRouteMapsRow]:
        """List cluster SDN route maps.

        ``GET /cluster/sdn/route-maps``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/route-maps
        """
        return self._send("GET", {"running": running})


class ClusterSdnRouteMapsEntriesAPI(BaseAPI):
    """``/cluster/sdn/route-maps/entries``."""

    _template = "/cluster/sdn/route-maps/entries"

    def __call__(self, route_map_id: str | int) -> ClusterSdnRouteMapsEntriesItemAPI:
        """``/cluster/sdn/route-maps/entries/{route-map-id}``."""
        return ClusterSdnRouteMapsEntriesItemAPI(
            self._operator, self._with(_ROUTE_MAP_ID, route_map_id)
        )

    def get(
        self,
        *,
        pending: bool | None = None,
        running: bool | None = None,
    ) -> Rows[ClusterSdnRouteMapsEntriesRow]:
        """List cluster SDN route maps entries.

        ``GET /cluster/sdn/route-maps/entries``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/route-maps/entries
        """
        return self._send("GET", {"pending": pending, "running": running})

    def post(
        self,
        *,
        action: Literal["permit", "deny"],
        order: Annotated[int, Field(ge=0, le=65535)],
        route_map_id: str,
        call: str | None = None,
        digest: str | None = None,
        exit_action: str | None = None,
        lock_token: str | None = None,
        match: str | Mapping[str, object] | Sequence[str | Mapping[str, object]] | None = None,
        set: str | Mapping[str, object] | Sequence[str | Mapping[str, object]] | None = None,
    ) -> None:
        """Add to cluster SDN route maps entries.

        ``POST /cluster/sdn/route-maps/entries``; needs SDN.Allocate on /sdn/route-maps.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/route-maps/entries
        """
        return self._send(
            "POST",
            {
                "action": action,
                "order": order,
                "route-map-id": route_map_id,
                "call": call,
                "digest": digest,
                "exit-action": exit_action,
                "lock-token": lock_token,
                "match": match,
                "set": set,
            },
        )


class ClusterSdnRouteMapsEntriesItemAPI(BaseAPI):
    """``/cluster/sdn/route-maps/entries/{route-map-id}``."""

    _template = "/cluster/sdn/route-maps/entries/{route-map-id}"

    @property
    def entry(self) -> ClusterSdnRouteMapsEntriesEntryAPI:
        """``/cluster/sdn/route-maps/entries/{route-map-id}/entry``."""
        return ClusterSdnRouteMapsEntriesEntryAPI(self._operator, self._ids)

    def get(
        self,
        *,
        pending: bool | None = None,
        running: bool | None = None,
    ) -> Rows[ClusterSdnRouteMapsEntriesItemRow]:
        """List an entry.

        ``GET /cluster/sdn/route-maps/entries/{route-map-id}``; needs SDN.Audit or SDN.Allocate on
        /sdn/route-maps/{route-map-id}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/route-maps/entries/{route-map-id}
        """
        return self._send("GET", {"pending": pending, "running": running})


class ClusterSdnRouteMapsEntriesEntryAPI(BaseAPI):
    """``/cluster/sdn/route-maps/entries/{route-map-id}/entry``."""

    _template = "/cluster/sdn/route-maps/entries/{route-map-id}/entry"

    def __call__(self, order: str | int) -> ClusterSdnRouteMapsEntriesEntryItemAPI:
        """``/cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}``."""
        return ClusterSdnRouteMapsEntriesEntryItemAPI(self._operator, self._with(_ORDER, order))


class ClusterSdnRouteMapsEntriesEntryItemAPI(BaseAPI):
    """``/cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}``."""

    _template = "/cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}"

    def get(
        self,
    ) -> ClusterSdnRouteMapsEntriesEntryItem:
        """Read an entry.

        ``GET /cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}``; needs SDN.Audit or
        SDN.Allocate on /sdn/route-maps/{route-map-id}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}
        """
        return self._send("GET", {})

    def put(
        self,
        *,
        action: Literal["permit", "deny"] | None = None,
        call: str | None = None,
        delete: Literal["set", "match", "call", "exit-action"]
        | Sequence[Literal["set", "match", "call", "exit-action"]]
        | None = None,
        digest: str | None = None,
        exit_action: str | None = None,
        lock_token: str | None = None,
        match: str | Mapping[str, object] | Sequence[str | Mapping[str, object]] | None = None,
        set: str | Mapping[str, object] | Sequence[str | Mapping[str, object]] | None = None,
    ) -> None:
        """Change an entry.

        ``PUT /cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}``; needs SDN.Allocate
        on /sdn/route-maps/{route-map-id}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}
        """
        return self._send(
            "PUT",
            {
                "action": action,
                "call": call,
                "delete": delete,
                "digest": digest,
                "exit-action": exit_action,
                "lock-token": lock_token,
                "match": match,
                "set": set,
            },
        )

    def delete(
        self,
        *,
        lock_token: str | None = None,
    ) -> None:
        """Remove an entry.

        ``DELETE /cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}``; needs
        SDN.Allocate on /sdn/route-maps/{route-map-id}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}
        """
        return self._send("DELETE", {"lock-token": lock_token})


class ClusterSdnVnetsAPI(BaseAPI):
    """``/cluster/sdn/vnets``."""

    _template = "/cluster/sdn/vnets"

    def __call__(self, vnet: str | int) -> ClusterSdnVnetsItemAPI:
        """``/cluster/sdn/vnets/{vnet}``."""
        return ClusterSdnVnetsItemAPI(self._operator, self._with(_VNET, vnet))

    def get(
        self,
        *,
        pending: bool | None = None,
        running: bool | None = None,
    ) -> Rows[ClusterSdnVnetsRow]:
        """List cluster SDN VNets.

        ``GET /cluster/sdn/vnets``; any user may call it; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets
        """
        return self._send("GET", {"pending": pending, "running": running})

    def post(
        self,
        *,
        vnet: str,
        zone: str,
        alias: str | None = None,
        isolate_ports: bool | None = None,
        lock_token: str | None = None,
        tag: Annotated[int, Field(ge=1, le=16777215)] | None = None,
        type: Literal["vnet"] | None = None,
        vlanaware: bool | None = None,
    ) -> None:
        """Add to cluster SDN VNets.

        ``POST /cluster/sdn/vnets``; needs SDN.Allocate on /sdn/zones/{zone}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets
        """
        return self._send(
            "POST",
            {
                "vnet": vnet,
                "zone": zone,
                "alias": alias,
                "isolate-ports": isolate_ports,
                "lock-token": lock_token,
                "tag": tag,
                "type": type,
                "vlanaware": vlanaware,
            },
        )


class ClusterSdnVnetsItemAPI(BaseAPI):
    """``/cluster/sdn/vnets/{vnet}``."""

    _template = "/cluster/sdn/vnets/{vnet}"

    @property
    def firewall(self) -> ClusterSdnVnetsFirewallAPI:
        """``/cluster/sdn/vnets/{vnet}/firewall``."""
        return ClusterSdnVnetsFirewallAPI(self._operator, self._ids)

    @property
    def ips(self) -> ClusterSdnVnetsIpsAPI:
        """``/cluster/sdn/vnets/{vnet}/ips``."""
        return ClusterSdnVnetsIpsAPI(self._operator, self._ids)

    @property
    def subnets(self) -> ClusterSdnVnetsSubnetsAPI:
        """``/cluster/sdn/vnets/{vnet}/subnets``."""
        return ClusterSdnVnetsSubnetsAPI(self._operator, self._ids)

    def get(
        self,
        *,
        pending: bool | None = None,
        running: bool | None = None,
    ) -> ClusterSdnVnetsItem:
        """Read a VNet.

        ``GET /cluster/sdn/vnets/{vnet}``; any user may call it; the server checks or filters
        more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}
        """
        return self._send("GET", {"pending": pending, "running": running})

    def put(
        self,
        *,
        alias: str | None = None,
        delete: str | Sequence[str] | None = None,
        digest: str | None = None,
        isolate_ports: bool | None = None,
        lock_token: str | None = None,
        tag: Annotated[int, Field(ge=1, le=16777215)] | None = None,
        vlanaware: bool | None = None,
        zone: str | None = None,
    ) -> None:
        """Change a VNet.

        ``PUT /cluster/sdn/vnets/{vnet}``; any user may call it; the server checks or filters
        more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}
        """
        return self._send(
            "PUT",
            {
                "alias": alias,
                "delete": delete,
                "digest": digest,
                "isolate-ports": isolate_ports,
                "lock-token": lock_token,
                "tag": tag,
                "vlanaware": vlanaware,
                "zone": zone,
            },
        )

    def delete(
        self,
        *,
        lock_token: str | None = None,
    ) -> None:
        """Remove a VNet.

        ``DELETE /cluster/sdn/vnets/{vnet}``; any user may call it; the server checks or filters
        more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}
        """
        return self._send("DELETE", {"lock-token": lock_token})


class ClusterSdnVnetsFirewallAPI(BaseAPI):
    """``/cluster/sdn/vnets/{vnet}/firewall``."""

    _template = "/cluster/sdn/vnets/{vnet}/firewall"

    @property
    def options(self) -> ClusterSdnVnetsFirewallOptionsAPI:
        """``/cluster/sdn/vnets/{vnet}/firewall/options``."""
        return ClusterSdnVnetsFirewallOptionsAPI(self._operator, self._ids)

    @property
    def rules(self) -> ClusterSdnVnetsFirewallRulesAPI:
        """``/cluster/sdn/vnets/{vnet}/firewall/rules``."""
        return ClusterSdnVnetsFirewallRulesAPI(self._operator, self._ids)

    def get(
        self,
    ) -> list[Any]:
        """List what there is below firewall of a VNet.

        ``GET /cluster/sdn/vnets/{vnet}/firewall``; only root@pam.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/firewall
        """
        return self._send("GET", {})


class ClusterSdnVnetsFirewallOptionsAPI(BaseAPI):
    """``/cluster/sdn/vnets/{vnet}/firewall/options``."""

    _template = "/cluster/sdn/vnets/{vnet}/firewall/options"

    def get(
        self,
    ) -> ClusterSdnVnetsFirewallOptions:
        """Read firewall options of a VNet.

        ``GET /cluster/sdn/vnets/{vnet}/firewall/options``; any user may call it; the server
        checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/firewall/options
        """
        return self._send("GET", {})

    def put(
        self,
        *,
        delete: str | Sequence[str] | None = None,
        digest: str | None = None,
        enable: bool | None = None,
        log_level_forward: Literal[
            "emerg", "alert", "crit", "err", "warning", "notice", "info", "debug", "nolog"
        ]
        | None = None,
        policy_forward: Literal["ACCEPT", "DROP"] | None = None,
    ) -> None:
        """Change firewall options of a VNet.

        ``PUT /cluster/sdn/vnets/{vnet}/firewall/options``; any user may call it; the server
        checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/firewall/options
        """
        return self._send(
            "PUT",
            {
                "delete": delete,
                "digest": digest,
                "enable": enable,
                "log_level_forward": log_level_forward,
                "policy_forward": policy_forward,
            },
        )


class ClusterSdnVnetsFirewallRulesAPI(BaseAPI):
    """``/cluster/sdn/vnets/{vnet}/firewall/rules``."""

    _template = "/cluster/sdn/vnets/{vnet}/firewall/rules"

    def __call__(self, pos: str | int) -> ClusterSdnVnetsFirewallRulesItemAPI:
        """``/cluster/sdn/vnets/{vnet}/firewall/rules/{pos}``."""
        return ClusterSdnVnetsFirewallRulesItemAPI(self._operator, self._with(_POS, pos))

    def get(
        self,
    ) -> Rows[ClusterSdnVnetsFirewallRulesRow]:
        """List firewall rules of a VNet.

        ``GET /cluster/sdn/vnets/{vnet}/firewall/rules``; any user may call it; the server checks
        or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/firewall/rules
        """
        return self._send("GET", {})

    def post(
        self,
        *,
        action: str,
        type: Literal["in", "out", "forward", "group"],
        comment: str | None = None,
        dest: str | None = None,
        digest: str | None = None,
        dport: str | None = None,
        enable: Annotated[int, Field(ge=0)] | None = None,
        icmp_type: str | None = None,
        iface: str | None = None,
        log: Literal["emerg", "alert", "crit", "err", "warning", "notice", "info", "debug", "nolog"]
        | None = None,
        macro: str | None = None,
        pos: Annotated[int, Field(ge=0)] | None = None,
        proto: str | None = None,
        source: str | None = None,
        sport: str | None = None,
    ) -> None:
        """Add to firewall rules of a VNet.

        ``POST /cluster/sdn/vnets/{vnet}/firewall/rules``; any user may call it; the server checks
        or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/firewall/rules
        """
        return self._send(
            "POST",
            {
                "action": action,
                "type": type,
                "comment": comment,
                "dest": dest,
                "digest": digest,
                "dport": dport,
                "enable": enable,
                "icmp-type": icmp_type,
                "iface": iface,
                "log": log,
                "macro": macro,
                "pos": pos,
                "proto": proto,
                "source": source,
                "sport": sport,
            },
        )


class ClusterSdnVnetsFirewallRulesItemAPI(BaseAPI):
    """``/cluster/sdn/vnets/{vnet}/firewall/rules/{pos}``."""

    _template = "/cluster/sdn/vnets/{vnet}/firewall/rules/{pos}"

    def get(
        self,
    ) -> ClusterSdnVnetsFirewallRulesItem:
        """Read a rule.

        ``GET /cluster/sdn/vnets/{vnet}/firewall/rules/{pos}``; any user may call it; the server
        checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/firewall/rules/{pos}
        """
        return self._send("GET", {})

    def put(
        self,
        *,
        action: str | None = None,
        comment: str | None = None,
        delete: str | Sequence[str] | None = None,
        dest: str | None = None,
        digest: str | None = None,
        dport: str | None = None,
        enable: Annotated[int, Field(ge=0)] | None = None,
        icmp_type: str | None = None,
        iface: str | None = None,
        log: Literal["emerg", "alert", "crit", "err", "warning", "notice", "info", "debug", "nolog"]
        | None = None,
        macro: str | None = None,
        moveto: Annotated[int, Field(ge=0)] | None = None,
        proto: str | None = None,
        source: str | None = None,
        sport: str | None = None,
        type: Literal["in", "out", "forward", "group"] | None = None,
    ) -> None:
        """Change a rule.

        ``PUT /cluster/sdn/vnets/{vnet}/firewall/rules/{pos}``; any user may call it; the server
        checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/firewall/rules/{pos}
        """
        return self._send(
            "PUT",
            {
                "action": action,
                "comment": comment,
                "delete": delete,
                "dest": dest,
                "digest": digest,
                "dport": dport,
                "enable": enable,
                "icmp-type": icmp_type,
                "iface": iface,
                "log": log,
                "macro": macro,
                "moveto": moveto,
                "proto": proto,
                "source": source,
                "sport": sport,
                "type": type,
            },
        )

    def delete(
        self,
        *,
        digest: str | None = None,
    ) -> None:
        """Remove a rule.

        ``DELETE /cluster/sdn/vnets/{vnet}/firewall/rules/{pos}``; any user may call it; the
        server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/firewall/rules/{pos}
        """
        return self._send("DELETE", {"digest": digest})


class ClusterSdnVnetsIpsAPI(BaseAPI):
    """``/cluster/sdn/vnets/{vnet}/ips``."""

    _template = "/cluster/sdn/vnets/{vnet}/ips"

    def post(
        self,
        *,
        ip: str,
        zone: str,
        mac: str | None = None,
    ) -> None:
        """Ips (a VNet).

        ``POST /cluster/sdn/vnets/{vnet}/ips``; needs SDN.Allocate on /sdn/zones/{zone}/{vnet}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/ips
        """
        return self._send("POST", {"ip": ip, "zone": zone, "mac": mac})

    def put(
        self,
        *,
        ip: str,
        zone: str,
        mac: str | None = None,
        vmid: Annotated[int, Field(ge=100, le=999999999)] | None = None,
    ) -> None:
        """Change ips of a VNet.

        ``PUT /cluster/sdn/vnets/{vnet}/ips``; needs SDN.Allocate on /sdn/zones/{zone}/{vnet}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/ips
        """
        return self._send("PUT", {"ip": ip, "zone": zone, "mac": mac, "vmid": vmid})

    def delete(
        self,
        *,
        ip: str,
        zone: str,
        mac: str | None = None,
    ) -> None:
        """Remove ips of a VNet.

        ``DELETE /cluster/sdn/vnets/{vnet}/ips``; needs SDN.Allocate on /sdn/zones/{zone}/{vnet}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/ips
        """
        return self._send("DELETE", {"ip": ip, "zone": zone, "mac": mac})


class ClusterSdnVnetsSubnetsAPI(BaseAPI):
    """``/cluster/sdn/vnets/{vnet}/subnets``."""

    _template = "/cluster/sdn/vnets/{vnet}/subnets"

    def __call__(self, subnet: str | int) -> ClusterSdnVnetsSubnetsItemAPI:
        """``/cluster/sdn/vnets/{vnet}/subnets/{subnet}``."""
        return ClusterSdnVnetsSubnetsItemAPI(self._operator, self._with(_SUBNET, subnet))

    def get(
        self,
        *,
        pending: bool | None = None,
        running: bool | None = None,
    ) -> Rows[ClusterSdnVnetsSubnetsRow]:
        """List subnets of a VNet.

        ``GET /cluster/sdn/vnets/{vnet}/subnets``; any user may call it; the server checks or
        filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/subnets
        """
        return self._send("GET", {"pending": pending, "running": running})

    def post(
        self,
        *,
        subnet: str,
        type: Literal["subnet"],
        dhcp_dns_server: str | None = None,
        dhcp_range: DHCPRange
        | str
        | Mapping[str, object]
        | Sequence[DHCPRange | str | Mapping[str, object]]
        | None = None,
        dnszoneprefix: str | None = None,
        gateway: str | None = None,
        lock_token: str | None = None,
        snat: bool | None = None,
    ) -> None:
        """Add to subnets of a VNet.

        ``POST /cluster/sdn/vnets/{vnet}/subnets``; any user may call it; the server checks or
        filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/subnets
        """
        return self._send(
            "POST",
            {
                "subnet": subnet,
                "type": type,
                "dhcp-dns-server": dhcp_dns_server,
                "dhcp-range": dhcp_range,
                "dnszoneprefix": dnszoneprefix,
                "gateway": gateway,
                "lock-token": lock_token,
                "snat": snat,
            },
        )


class ClusterSdnVnetsSubnetsItemAPI(BaseAPI):
    """``/cluster/sdn/vnets/{vnet}/subnets/{subnet}``."""

    _template = "/cluster/sdn/vnets/{vnet}/subnets/{subnet}"

    def get(
        self,
        *,
        pending: bool | None = None,
        running: bool | None = None,
    ) -> ClusterSdnVnetsSubnetsItem:
        """Read a subnet.

        ``GET /cluster/sdn/vnets/{vnet}/subnets/{subnet}``; any user may call it; the server
        checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/subnets/{subnet}
        """
        return self._send("GET", {"pending": pending, "running": running})

    def put(
        self,
        *,
        delete: str | Sequence[str] | None = None,
        dhcp_dns_server: str | None = None,
        dhcp_range: DHCPRange
        | str
        | Mapping[str, object]
        | Sequence[DHCPRange | str | Mapping[str, object]]
        | None = None,
        digest: str | None = None,
        dnszoneprefix: str | None = None,
        gateway: str | None = None,
        lock_token: str | None = None,
        snat: bool | None = None,
    ) -> None:
        """Change a subnet.

        ``PUT /cluster/sdn/vnets/{vnet}/subnets/{subnet}``; any user may call it; the server
        checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/subnets/{subnet}
        """
        return self._send(
            "PUT",
            {
                "delete": delete,
                "dhcp-dns-server": dhcp_dns_server,
                "dhcp-range": dhcp_range,
                "digest": digest,
                "dnszoneprefix": dnszoneprefix,
                "gateway": gateway,
                "lock-token": lock_token,
                "snat": snat,
            },
        )

    def delete(
        self,
        *,
        lock_token: str | None = None,
    ) -> None:
        """Remove a subnet.

        ``DELETE /cluster/sdn/vnets/{vnet}/subnets/{subnet}``; any user may call it; the server
        checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/vnets/{vnet}/subnets/{subnet}
        """
        return self._send("DELETE", {"lock-token": lock_token})


class ClusterSdnZonesAPI(BaseAPI):
    """``/cluster/sdn/zones``."""

    _template = "/cluster/sdn/zones"

    def __call__(self, zone: str | int) -> ClusterSdnZonesItemAPI:
        """``/cluster/sdn/zones/{zone}``."""
        return ClusterSdnZonesItemAPI(self._operator, self._with(_ZONE, zone))

    def get(
        self,
        *,
        pending: bool | None = None,
        running: bool | None = None,
        type: Literal["evpn", "faucet", "qinq", "simple", "vlan", "vxlan"] | None = None,
    ) -> Rows[ClusterSdnZonesRow]:
        """List cluster SDN zones.

        ``GET /cluster/sdn/zones``; any user may call it; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/zones
        """
        return self._send("GET", {"pending": pending, "running": running, "type": type})

    def post(
        self,
        *,
        type: Literal["evpn", "faucet", "qinq", "simple", "vlan", "vxlan"],
        zone: str,
        advertise_subnets: bool | None = None,
        bridge: str | None = None,
        bridge_disable_mac_learning: bool | None = None,
        controller: str | None = None,
        dhcp: Literal["dnsmasq"] | None = None,
        disable_arp_nd_suppression: bool | None = None,
        dns: str | None = None,
        dnszone: str | None = None,
        dp_id: int | None = None,
        exitnodes: str | Sequence[str] | None = None,
        exitnodes_local_routing: bool | None = None,
        exitnodes_primary: str | None = None,
        fabric: str | None = None,
        ipam: str | None = None,
        lock_token: str | None = None,
        mac: str | None = None,
        mtu: int | None = None,
        nodes: str | Sequence[str] | None = None,
        peers: str | Sequence[str] | None = None,
        reversedns: str | None = None,
        rt_import: str | Sequence[str] | None = None,
        secondary_controllers: str | Sequence[str] | None = None,
        tag: Annotated[int, Field(ge=0)] | None = None,
        vlan_protocol: Literal["802.1q", "802.1ad"] | None = None,
        vrf_vxlan: Annotated[int, Field(ge=1, le=16777215)] | None = None,
        vxlan_port: Annotated[int, Field(ge=1, le=65536)] | None = None,
    ) -> None:
        """Add to cluster SDN zones.

        ``POST /cluster/sdn/zones``; needs SDN.Allocate on /sdn/zones.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/zones
        """
        return self._send(
            "POST",
            {
                "type": type,
                "zone": zone,
                "advertise-subnets": advertise_subnets,
                "bridge": bridge,
                "bridge-disable-mac-learning": bridge_disable_mac_learning,
                "controller": controller,
                "dhcp": dhcp,
                "disable-arp-nd-suppression": disable_arp_nd_suppression,
                "dns": dns,
                "dnszone": dnszone,
                "dp-id": dp_id,
                "exitnodes": exitnodes,
                "exitnodes-local-routing": exitnodes_local_routing,
                "exitnodes-primary": exitnodes_primary,
                "fabric": fabric,
                "ipam": ipam,
                "lock-token": lock_token,
                "mac": mac,
                "mtu": mtu,
                "nodes": nodes,
                "peers": peers,
                "reversedns": reversedns,
                "rt-import": rt_import,
                "secondary-controllers": secondary_controllers,
                "tag": tag,
                "vlan-protocol": vlan_protocol,
                "vrf-vxlan": vrf_vxlan,
                "vxlan-port": vxlan_port,
            },
        )


class ClusterSdnZonesItemAPI(BaseAPI):
    """``/cluster/sdn/zones/{zone}``."""

    _template = "/cluster/sdn/zones/{zone}"

    def get(
        self,
        *,
        pending: bool | None = None,
        running: bool | None = None,
    ) -> ClusterSdnZonesItem:
        """Read a zone.

        ``GET /cluster/sdn/zones/{zone}``; needs SDN.Allocate on /sdn/zones/{zone}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/zones/{zone}
        """
        return self._send("GET", {"pending": pending, "running": running})

    def put(
        self,
        *,
        advertise_subnets: bool | None = None,
        bridge: str | None = None,
        bridge_disable_mac_learning: bool | None = None,
        controller: str | None = None,
        delete: str | Sequence[str] | None = None,
        dhcp: Literal["dnsmasq"] | None = None,
        digest: str | None = None,
        disable_arp_nd_suppression: bool | None = None,
        dns: str | None = None,
        dnszone: str | None = None,
        dp_id: int | None = None,
        exitnodes: str | Sequence[str] | None = None,
        exitnodes_local_routing: bool | None = None,
        exitnodes_primary: str | None = None,
        fabric: str | None = None,
        ipam: str | None = None,
        lock_token: str | None = None,
        mac: str | None = None,
        mtu: int | None = None,
        nodes: str | Sequence[str] | None = None,
        peers: str | Sequence[str] | None = None,
        reversedns: str | None = None,
        rt_import: str | Sequence[str] | None = None,
        secondary_controllers: str | Sequence[str] | None = None,
        tag: Annotated[int, Field(ge=0)] | None = None,
        vlan_protocol: Literal["802.1q", "802.1ad"] | None = None,
        vrf_vxlan: Annotated[int, Field(ge=1, le=16777215)] | None = None,
        vxlan_port: Annotated[int, Field(ge=1, le=65536)] | None = None,
    ) -> None:
        """Change a zone.

        ``PUT /cluster/sdn/zones/{zone}``; needs SDN.Allocate on /sdn/zones/{zone}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/zones/{zone}
        """
        return self._send(
            "PUT",
            {
                "advertise-subnets": advertise_subnets,
                "bridge": bridge,
                "bridge-disable-mac-learning": bridge_disable_mac_learning,
                "controller": controller,
                "delete": delete,
                "dhcp": dhcp,
                "digest": digest,
                "disable-arp-nd-suppression": disable_arp_nd_suppression,
                "dns": dns,
                "dnszone": dnszone,
                "dp-id": dp_id,
                "exitnodes": exitnodes,
                "exitnodes-local-routing": exitnodes_local_routing,
                "exitnodes-primary": exitnodes_primary,
                "fabric": fabric,
                "ipam": ipam,
                "lock-token": lock_token,
                "mac": mac,
                "mtu": mtu,
                "nodes": nodes,
                "peers": peers,
                "reversedns": reversedns,
                "rt-import": rt_import,
                "secondary-controllers": secondary_controllers,
                "tag": tag,
                "vlan-protocol": vlan_protocol,
                "vrf-vxlan": vrf_vxlan,
                "vxlan-port": vxlan_port,
            },
        )

    def delete(
        self,
        *,
        lock_token: str | None = None,
    ) -> None:
        """Remove a zone.

        ``DELETE /cluster/sdn/zones/{zone}``; needs SDN.Allocate on /sdn/zones/{zone}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/sdn/zones/{zone}
        """
        return self._send("DELETE", {"lock-token": lock_token})
