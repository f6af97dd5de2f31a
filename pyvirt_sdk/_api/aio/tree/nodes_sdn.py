# made from the schema by tools/operations.py: do not edit
# mypy: disable-error-code="no-any-return"
"""Operations: nodes/sdn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyvirt_sdk._api.aio.place import AsyncBaseAPI
from pyvirt_sdk._api.ids import Id

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


class AsyncNodesSdnAPI(AsyncBaseAPI):
    """``/nodes/{node}/sdn``."""

    _template = "/nodes/{node}/sdn"

    @property
    def fabrics(self) -> AsyncNodesSdnFabricsAPI:
        """``/nodes/{node}/sdn/fabrics``."""
        return AsyncNodesSdnFabricsAPI(self._operator, self._ids)

    @property
    def vnets(self) -> AsyncNodesSdnVnetsAPI:
        """``/nodes/{node}/sdn/vnets``."""
        return AsyncNodesSdnVnetsAPI(self._operator, self._ids)

    @property
    def zones(self) -> AsyncNodesSdnZonesAPI:
        """``/nodes/{node}/sdn/zones``."""
        return AsyncNodesSdnZonesAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> list[Any]:
        """List what there is below SDN of a node.

        ``GET /nodes/{node}/sdn``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn
        """
        return await self._send("GET", {})


class AsyncNodesSdnFabricsAPI(AsyncBaseAPI):
    """``/nodes/{node}/sdn/fabrics``."""

    _template = "/nodes/{node}/sdn/fabrics"

    def __call__(self, fabric: str | int) -> AsyncNodesSdnFabricsItemAPI:
        """``/nodes/{node}/sdn/fabrics/{fabric}``."""
        return AsyncNodesSdnFabricsItemAPI(self._operator, self._with(_FABRIC, fabric))


class AsyncNodesSdnFabricsItemAPI(AsyncBaseAPI):
    """``/nodes/{node}/sdn/fabrics/{fabric}``."""

    _template = "/nodes/{node}/sdn/fabrics/{fabric}"

    @property
    def interfaces(self) -> AsyncNodesSdnFabricsInterfacesAPI:
        """``/nodes/{node}/sdn/fabrics/{fabric}/interfaces``."""
        return AsyncNodesSdnFabricsInterfacesAPI(self._operator, self._ids)

    @property
    def neighbors(self) -> AsyncNodesSdnFabricsNeighborsAPI:
        """``/nodes/{node}/sdn/fabrics/{fabric}/neighbors``."""
        return AsyncNodesSdnFabricsNeighborsAPI(self._operator, self._ids)

    @property
    def routes(self) -> AsyncNodesSdnFabricsRoutesAPI:
        """``/nodes/{node}/sdn/fabrics/{fabric}/routes``."""
        return AsyncNodesSdnFabricsRoutesAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> list[Any]:
        """List what there is below a fabric.

        ``GET /nodes/{node}/sdn/fabrics/{fabric}``; needs SDN.Audit on /sdn/fabrics/{fabric}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/fabrics/{fabric}
        """
        return await self._send("GET", {})


class AsyncNodesSdnFabricsInterfacesAPI(AsyncBaseAPI):
    """``/nodes/{node}/sdn/fabrics/{fabric}/interfaces``."""

    _template = "/nodes/{node}/sdn/fabrics/{fabric}/interfaces"

    async def get(
        self,
    ) -> Rows[NodesSdnFabricsInterfacesRow]:
        """List interfaces of a fabric.

        ``GET /nodes/{node}/sdn/fabrics/{fabric}/interfaces``; needs SDN.Audit on
        /sdn/fabrics/{fabric}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/fabrics/{fabric}/interfaces
        """
        return await self._send("GET", {})


class AsyncNodesSdnFabricsNeighborsAPI(AsyncBaseAPI):
    """``/nodes/{node}/sdn/fabrics/{fabric}/neighbors``."""

    _template = "/nodes/{node}/sdn/fabrics/{fabric}/neighbors"

    async def get(
        self,
    ) -> Rows[NodesSdnFabricsNeighborsRow]:
        """List neighbors of a fabric.

        ``GET /nodes/{node}/sdn/fabrics/{fabric}/neighbors``; needs SDN.Audit on
        /sdn/fabrics/{fabric}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/fabrics/{fabric}/neighbors
        """
        return await self._send("GET", {})


class AsyncNodesSdnFabricsRoutesAPI(AsyncBaseAPI):
    """``/nodes/{node}/sdn/fabrics/{fabric}/routes``."""

    _template = "/nodes/{node}/sdn/fabrics/{fabric}/routes"

    async def get(
        self,
    ) -> Rows[NodesSdnFabricsRoutesRow]:
        """List routes of a fabric.

        ``GET /nodes/{node}/sdn/fabrics/{fabric}/routes``; needs SDN.Audit on
        /sdn/fabrics/{fabric}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/fabrics/{fabric}/routes
        """
        return await self._send("GET", {})


class AsyncNodesSdnVnetsAPI(AsyncBaseAPI):
    """``/nodes/{node}/sdn/vnets``."""

    _template = "/nodes/{node}/sdn/vnets"

    def __call__(self, vnet: str | int) -> AsyncNodesSdnVnetsItemAPI:
        """``/nodes/{node}/sdn/vnets/{vnet}``."""
        return AsyncNodesSdnVnetsItemAPI(self._operator, self._with(_VNET, vnet))


class AsyncNodesSdnVnetsItemAPI(AsyncBaseAPI):
    """``/nodes/{node}/sdn/vnets/{vnet}``."""

    _template = "/nodes/{node}/sdn/vnets/{vnet}"

    @property
    def mac_vrf(self) -> AsyncNodesSdnVnetsMacVrfAPI:
        """``/nodes/{node}/sdn/vnets/{vnet}/mac-vrf``."""
        return AsyncNodesSdnVnetsMacVrfAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> list[Any]:
        """List what there is below a VNet.

        ``GET /nodes/{node}/sdn/vnets/{vnet}``; any user may call it; the server checks or filters
        more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/vnets/{vnet}
        """
        return await self._send("GET", {})


class AsyncNodesSdnVnetsMacVrfAPI(AsyncBaseAPI):
    """``/nodes/{node}/sdn/vnets/{vnet}/mac-vrf``."""

    _template = "/nodes/{node}/sdn/vnets/{vnet}/mac-vrf"

    async def get(
        self,
    ) -> Rows[NodesSdnVnetsMacVrfRow]:
        """List mac vrf of a VNet.

        ``GET /nodes/{node}/sdn/vnets/{vnet}/mac-vrf``; any user may call it; the server checks or
        filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/vnets/{vnet}/mac-vrf
        """
        return await self._send("GET", {})


class AsyncNodesSdnZonesAPI(AsyncBaseAPI):
    """``/nodes/{node}/sdn/zones``."""

    _template = "/nodes/{node}/sdn/zones"

    def __call__(self, zone: str | int) -> AsyncNodesSdnZonesItemAPI:
        """``/nodes/{node}/sdn/zones/{zone}``."""
        return AsyncNodesSdnZonesItemAPI(self._operator, self._with(_ZONE, zone))

    async def get(
        self,
    ) -> Rows[NodesSdnZonesRow]:
        """List SDN zones of a node.

        ``GET /nodes/{node}/sdn/zones``; any user may call it; the server checks or filters more.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/zones
        """
        return await self._send("GET", {})


class AsyncNodesSdnZonesItemAPI(AsyncBaseAPI):
    """``/nodes/{node}/sdn/zones/{zone}``."""

    _template = "/nodes/{node}/sdn/zones/{zone}"

    @property
    def bridges(self) -> AsyncNodesSdnZonesBridgesAPI:
        """``/nodes/{node}/sdn/zones/{zone}/bridges``."""
        return AsyncNodesSdnZonesBridgesAPI(self._operator, self._ids)

    @property
    def content(self) -> AsyncNodesSdnZonesContentAPI:
        """``/nodes/{node}/sdn/zones/{zone}/content``."""
        return AsyncNodesSdnZonesContentAPI(self._operator, self._ids)

    @property
    def ip_vrf(self) -> AsyncNodesSdnZonesIpVrfAPI:
        """``/nodes/{node}/sdn/zones/{zone}/ip-vrf``."""
        return AsyncNodesSdnZonesIpVrfAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> list[Any]:
        """List what there is below a zone.

        ``GET /nodes/{node}/sdn/zones/{zone}``; needs SDN.Audit on /sdn/zones/{zone}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/zones/{zone}
        """
        return await self._send("GET", {})


class AsyncNodesSdnZonesBridgesAPI(AsyncBaseAPI):
    """``/nodes/{node}/sdn/zones/{zone}/bridges``."""

    _template = "/nodes/{node}/sdn/zones/{zone}/bridges"

    async def get(
        self,
    ) -> Rows[NodesSdnZonesBridgesRow]:
        """List bridges of a zone.

        ``GET /nodes/{node}/sdn/zones/{zone}/bridges``; needs SDN.Audit on /sdn/zones/{zone}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/zones/{zone}/bridges
        """
        return await self._send("GET", {})


class AsyncNodesSdnZonesContentAPI(AsyncBaseAPI):
    """``/nodes/{node}/sdn/zones/{zone}/content``."""

    _template = "/nodes/{node}/sdn/zones/{zone}/content"

    async def get(
        self,
    ) -> Rows[NodesSdnZonesContentRow]:
        """List what there is below content of a zone.

        ``GET /nodes/{node}/sdn/zones/{zone}/content``; needs SDN.Audit on /sdn/zones/{zone}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/zones/{zone}/content
        """
        return await self._send("GET", {})


class AsyncNodesSdnZonesIpVrfAPI(AsyncBaseAPI):
    """``/nodes/{node}/sdn/zones/{zone}/ip-vrf``."""

    _template = "/nodes/{node}/sdn/zones/{zone}/ip-vrf"

    async def get(
        self,
    ) -> Rows[NodesSdnZonesIpVrfRow]:
        """List ip vrf of a zone.

        ``GET /nodes/{node}/sdn/zones/{zone}/ip-vrf``; needs SDN.Audit on /sdn/zones/{zone}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/sdn/zones/{zone}/ip-vrf
        """
        return await self._send("GET", {})
