# Made from pyvirt_sdk/_api/aio/tree/nodes_sdn.py by tools/convert.py: edit that file, then run
# `make sync`.
# made from the schema by tools/operations.py: do not edit
# mypy: disable-error-code="no-any-return"
"""Operations: nodes/sdn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyvirt_sdk._api.ids import Id
from pyvirt_sdk._api.sync.place import BaseAPI

if TYPE_CHECKING:
    from typing import Any

    from pyvirt_sdk.models.generated.nodes_sdn_fabrics import (
        NodesSdnFabricsInterfacesRow,
        NodesSdnFabricsNeighborsRow,
        NodesSdnFabricsRoutesRow,
    )
    from pyvirt_sdk.models.generated.nodes_sdn_vnets import NodesSdnVnetsMacVrfRow
    from pyvirt_sdk.models.generated.nodes_sdn_zones import (
        NodesSdnZonesBridgesRow,
        NodesSdnZonesContentRow,
        NodesSdnZonesIpVrfRow,
        NodesSdnZonesRow,
    )
    from pyvirt_sdk.models.rows import Rows

_FABRIC = Id(
    "fabric",
    {
        "format": "pve-sdn-fabric-id",
        "maxLength": 8,
        "minLength": 2,
        "pattern": "[a-zA-Z0-9][a-zA-Z0-9-]{0,6}[a-zA-Z0-9]",
        "type": "string",
    },
)
_VNET = Id(
    "vnet",
    {
        "maxLength": 8,
        "minLength": 2,
        "pattern": "[a-zA-Z][a-zA-Z0-9]*[a-zA-Z0-9]",
        "type": "string",
    },
)
_ZONE = Id("zone")


class NodesSdnAPI(BaseAPI):
    """``/nodes/{node}/sdn``."""

    _template = "/nodes/{node}/sdn"

    @property
    def fabrics(self) -> NodesSdnFabricsAPI:
        """``/nodes/{node}/sdn/fabrics``."""
        return NodesSdnFabricsAPI(self._operator, self._ids)

    @property
    def vnets(self) -> NodesSdnVnetsAPI:
        """``/nodes/{node}/sdn/vnets``."""
        return NodesSdnVnetsAPI(self._operator, self._ids)

    @property
    def zones(self) -> NodesSdnZonesAPI:
        """``/nodes/{node}/sdn/zones``."""
        return NodesSdnZonesAPI(self._operator, self._ids)

    def get(
        self,
    ) -> list[Any]:
        """List what there is below SDN of a node.

        ``GET /nodes/{node}/sdn``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn
        """
        return self._send("GET", {})


class NodesSdnFabricsAPI(BaseAPI):
    """``/nodes/{node}/sdn/fabrics``."""

    _template = "/nodes/{node}/sdn/fabrics"

    def __call__(self, fabric: str | int) -> NodesSdnFabricsItemAPI:
        """``/nodes/{node}/sdn/fabrics/{fabric}``."""
        return NodesSdnFabricsItemAPI(self._operator, self._with(_FABRIC, fabric))


class NodesSdnFabricsItemAPI(BaseAPI):
    """``/nodes/{node}/sdn/fabrics/{fabric}``."""

    _template = "/nodes/{node}/sdn/fabrics/{fabric}"

    @property
    def interfaces(self) -> NodesSdnFabricsInterfacesAPI:
        """``/nodes/{node}/sdn/fabrics/{fabric}/interfaces``."""
        return NodesSdnFabricsInterfacesAPI(self._operator, self._ids)

    @property
    def neighbors(self) -> NodesSdnFabricsNeighborsAPI:
        """``/nodes/{node}/sdn/fabrics/{fabric}/neighbors``."""
        return NodesSdnFabricsNeighborsAPI(self._operator, self._ids)

    @property
    def routes(self) -> NodesSdnFabricsRoutesAPI:
        """``/nodes/{node}/sdn/fabrics/{fabric}/routes``."""
        return NodesSdnFabricsRoutesAPI(self._operator, self._ids)

    def get(
        self,
    ) -> list[Any]:
        """List what there is below a fabric.

        ``GET /nodes/{node}/sdn/fabrics/{fabric}``; needs SDN.Audit on /sdn/fabrics/{fabric}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/fabrics/{fabric}
        """
        return self._send("GET", {})


class NodesSdnFabricsInterfacesAPI(BaseAPI):
    """``/nodes/{node}/sdn/fabrics/{fabric}/interfaces``."""

    _template = "/nodes/{node}/sdn/fabrics/{fabric}/interfaces"

    def get(
        self,
    ) -> Rows[NodesSdnFabricsInterfacesRow]:
        """List interfaces of a fabric.

        ``GET /nodes/{node}/sdn/fabrics/{fabric}/interfaces``; needs SDN.Audit on
        /sdn/fabrics/{fabric}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/fabrics/{fabric}/interfaces
        """
        return self._send("GET", {})


class NodesSdnFabricsNeighborsAPI(BaseAPI):
    """``/nodes/{node}/sdn/fabrics/{fabric}/neighbors``."""

    _template = "/nodes/{node}/sdn/fabrics/{fabric}/neighbors"

    def get(
        self,
    ) -> Rows[NodesSdnFabricsNeighborsRow]:
        """List neighbors of a fabric.

        ``GET /nodes/{node}/sdn/fabrics/{fabric}/neighbors``; needs SDN.Audit on
        /sdn/fabrics/{fabric}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/fabrics/{fabric}/neighbors
        """
        return self._send("GET", {})


class NodesSdnFabricsRoutesAPI(BaseAPI):
    """``/nodes/{node}/sdn/fabrics/{fabric}/routes``."""

    _template = "/nodes/{node}/sdn/fabrics/{fabric}/routes"

    def get(
        self,
    ) -> Rows[NodesSdnFabricsRoutesRow]:
        """List routes of a fabric.

        ``GET /nodes/{node}/sdn/fabrics/{fabric}/routes``; needs SDN.Audit on
        /sdn/fabrics/{fabric}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/fabrics/{fabric}/routes
        """
        return self._send("GET", {})


class NodesSdnVnetsAPI(BaseAPI):
    """``/nodes/{node}/sdn/vnets``."""

    _template = "/nodes/{node}/sdn/vnets"

    def __call__(self, vnet: str | int) -> NodesSdnVnetsItemAPI:
        """``/nodes/{node}/sdn/vnets/{vnet}``."""
        return NodesSdnVnetsItemAPI(self._operator, self._with(_VNET, vnet))


class NodesSdnVnetsItemAPI(BaseAPI):
    """``/nodes/{node}/sdn/vnets/{vnet}``."""

    _template = "/nodes/{node}/sdn/vnets/{vnet}"

    @property
    def mac_vrf(self) -> NodesSdnVnetsMacVrfAPI:
        """``/nodes/{node}/sdn/vnets/{vnet}/mac-vrf``."""
        return NodesSdnVnetsMacVrfAPI(self._operator, self._ids)

    def get(
        self,
    ) -> list[Any]:
        """List what there is below a VNet.

        ``GET /nodes/{node}/sdn/vnets/{vnet}``; any user may call it; the server checks or filters
        more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/vnets/{vnet}
        """
        return self._send("GET", {})


class NodesSdnVnetsMacVrfAPI(BaseAPI):
    """``/nodes/{node}/sdn/vnets/{vnet}/mac-vrf``."""

    _template = "/nodes/{node}/sdn/vnets/{vnet}/mac-vrf"

    def get(
        self,
    ) -> Rows[NodesSdnVnetsMacVrfRow]:
        """List mac vrf of a VNet.

        ``GET /nodes/{node}/sdn/vnets/{vnet}/mac-vrf``; any user may call it; the server checks or
        filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/vnets/{vnet}/mac-vrf
        """
        return self._send("GET", {})


class NodesSdnZonesAPI(BaseAPI):
    """``/nodes/{node}/sdn/zones``."""

    _template = "/nodes/{node}/sdn/zones"

    def __call__(self, zone: str | int) -> NodesSdnZonesItemAPI:
        """``/nodes/{node}/sdn/zones/{zone}``."""
        return NodesSdnZonesItemAPI(self._operator, self._with(_ZONE, zone))

    def get(
        self,
    ) -> Rows[NodesSdnZonesRow]:
        """List SDN zones of a node.

        ``GET /nodes/{node}/sdn/zones``; any user may call it; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/zones
        """
        return self._send("GET", {})


class NodesSdnZonesItemAPI(BaseAPI):
    """``/nodes/{node}/sdn/zones/{zone}``."""

    _template = "/nodes/{node}/sdn/zones/{zone}"

    @property
    def bridges(self) -> NodesSdnZonesBridgesAPI:
        """``/nodes/{node}/sdn/zones/{zone}/bridges``."""
        return NodesSdnZonesBridgesAPI(self._operator, self._ids)

    @property
    def content(self) -> NodesSdnZonesContentAPI:
        """``/nodes/{node}/sdn/zones/{zone}/content``."""
        return NodesSdnZonesContentAPI(self._operator, self._ids)

    @property
    def ip_vrf(self) -> NodesSdnZonesIpVrfAPI:
        """``/nodes/{node}/sdn/zones/{zone}/ip-vrf``."""
        return NodesSdnZonesIpVrfAPI(self._operator, self._ids)

    def get(
        self,
    ) -> list[Any]:
        """List what there is below a zone.

        ``GET /nodes/{node}/sdn/zones/{zone}``; needs SDN.Audit on /sdn/zones/{zone}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/zones/{zone}
        """
        return self._send("GET", {})


class NodesSdnZonesBridgesAPI(BaseAPI):
    """``/nodes/{node}/sdn/zones/{zone}/bridges``."""

    _template = "/nodes/{node}/sdn/zones/{zone}/bridges"

    def get(
        self,
    ) -> Rows[NodesSdnZonesBridgesRow]:
        """List bridges of a zone.

        ``GET /nodes/{node}/sdn/zones/{zone}/bridges``; needs SDN.Audit on /sdn/zones/{zone}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/zones/{zone}/bridges
        """
        return self._send("GET", {})


class NodesSdnZonesContentAPI(BaseAPI):
    """``/nodes/{node}/sdn/zones/{zone}/content``."""

    _template = "/nodes/{node}/sdn/zones/{zone}/content"

    def get(
        self,
    ) -> Rows[NodesSdnZonesContentRow]:
        """List what there is below content of a zone.

        ``GET /nodes/{node}/sdn/zones/{zone}/content``; needs SDN.Audit on /sdn/zones/{zone}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/zones/{zone}/content
        """
        return self._send("GET", {})


class NodesSdnZonesIpVrfAPI(BaseAPI):
    """``/nodes/{node}/sdn/zones/{zone}/ip-vrf``."""

    _template = "/nodes/{node}/sdn/zones/{zone}/ip-vrf"

    def get(
        self,
    ) -> Rows[NodesSdnZonesIpVrfRow]:
        """List ip vrf of a zone.

        ``GET /nodes/{node}/sdn/zones/{zone}/ip-vrf``; needs SDN.Audit on /sdn/zones/{zone}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/zones/{zone}/ip-vrf
        """
        return self._send("GET", {})
