# made from the schema by tools/operations.py: do not edit
# ruff: noqa: A002
# mypy: disable-error-code="no-any-return"
"""Operations: nodes/network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyvirt_sdk._api.aio.place import AsyncBaseAPI
from pyvirt_sdk._api.ids import Id

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Annotated, Literal

    from pydantic import Field

    from pyvirt_sdk._tasks.aio import AsyncTask
    from pyvirt_sdk.models.generated.nodes_network import NodesNetworkItem, NodesNetworkRow
    from pyvirt_sdk.models.rows import Rows

_IFACE = Id("iface", {"format": "pve-iface", "maxLength": 20, "minLength": 2, "type": "string"})


class AsyncNodesNetworkAPI(AsyncBaseAPI):
    """``/nodes/{node}/network``."""

    _template = "/nodes/{node}/network"

    def __call__(self, iface: str | int) -> AsyncNodesNetworkItemAPI:
        """``/nodes/{node}/network/{iface}``."""
        return AsyncNodesNetworkItemAPI(self._operator, self._with(_IFACE, iface))

    async def get(
        self,
        *,
        type: Literal[
            "bridge",
            "bond",
            "eth",
            "alias",
            "vlan",
            "fabric",
            "OVSBridge",
            "OVSBond",
            "OVSPort",
            "OVSIntPort",
            "vnet",
            "any_bridge",
            "any_local_bridge",
            "include_sdn",
        ]
        | None = None,
    ) -> Rows[NodesNetworkRow]:
        """List network of a node.

        ``GET /nodes/{node}/network``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/network
        """
        return await self._send("GET", {"type": type})

    async def post(
        self,
        *,
        iface: str,
        type: Literal[
            "bridge",
            "bond",
            "eth",
            "alias",
            "vlan",
            "fabric",
            "OVSBridge",
            "OVSBond",
            "OVSPort",
            "OVSIntPort",
            "vnet",
            "unknown",
        ],
        address: str | None = None,
        address6: str | None = None,
        autostart: bool | None = None,
        bond_primary: str | None = None,
        bond_mode: Literal[
            "balance-rr",
            "active-backup",
            "balance-xor",
            "broadcast",
            "802.3ad",
            "balance-tlb",
            "balance-alb",
            "balance-slb",
            "lacp-balance-slb",
            "lacp-balance-tcp",
        ]
        | None = None,
        bond_xmit_hash_policy: Literal["layer2", "layer2+3", "layer3+4"] | None = None,
        bridge_ports: str | Sequence[str] | None = None,
        bridge_vids: str | Sequence[str] | None = None,
        bridge_vlan_aware: bool | None = None,
        cidr: str | None = None,
        cidr6: str | None = None,
        comments: str | None = None,
        comments6: str | None = None,
        gateway: str | None = None,
        gateway6: str | None = None,
        mtu: Annotated[int, Field(ge=1280, le=65520)] | None = None,
        netmask: str | None = None,
        netmask6: Annotated[int, Field(ge=0, le=128)] | None = None,
        ovs_bonds: str | Sequence[str] | None = None,
        ovs_bridge: str | None = None,
        ovs_options: str | None = None,
        ovs_ports: str | Sequence[str] | None = None,
        ovs_tag: Annotated[int, Field(ge=1, le=4094)] | None = None,
        slaves: str | Sequence[str] | None = None,
        vlan_id: Annotated[int, Field(ge=1, le=4094)] | None = None,
        vlan_raw_device: str | None = None,
    ) -> None:
        """Add to network of a node.

        ``POST /nodes/{node}/network``; needs Sys.Modify on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/network
        """
        return await self._send(
            "POST",
            {
                "iface": iface,
                "type": type,
                "address": address,
                "address6": address6,
                "autostart": autostart,
                "bond-primary": bond_primary,
                "bond_mode": bond_mode,
                "bond_xmit_hash_policy": bond_xmit_hash_policy,
                "bridge_ports": bridge_ports,
                "bridge_vids": bridge_vids,
                "bridge_vlan_aware": bridge_vlan_aware,
                "cidr": cidr,
                "cidr6": cidr6,
                "comments": comments,
                "comments6": comments6,
                "gateway": gateway,
                "gateway6": gateway6,
                "mtu": mtu,
                "netmask": netmask,
                "netmask6": netmask6,
                "ovs_bonds": ovs_bonds,
                "ovs_bridge": ovs_bridge,
                "ovs_options": ovs_options,
                "ovs_ports": ovs_ports,
                "ovs_tag": ovs_tag,
                "slaves": slaves,
                "vlan-id": vlan_id,
                "vlan-raw-device": vlan_raw_device,
            },
        )

    async def put(
        self,
        *,
        regenerate_frr: bool | None = None,
    ) -> AsyncTask[None]:
        """Reload network config (a node).

        ``PUT /nodes/{node}/network``, starts a task; needs Sys.Modify on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/network
        """
        return await self._start("PUT", {"regenerate-frr": regenerate_frr})

    async def delete(
        self,
    ) -> None:
        """Revert network changes (a node).

        ``DELETE /nodes/{node}/network``; needs Sys.Modify on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/network
        """
        return await self._send("DELETE", {})


class AsyncNodesNetworkItemAPI(AsyncBaseAPI):
    """``/nodes/{node}/network/{iface}``."""

    _template = "/nodes/{node}/network/{iface}"

    async def get(
        self,
    ) -> NodesNetworkItem:
        """Read an interface.

        ``GET /nodes/{node}/network/{iface}``; needs Sys.Audit on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/network/{iface}
        """
        return await self._send("GET", {})

    async def put(
        self,
        *,
        type: Literal[
            "bridge",
            "bond",
            "eth",
            "alias",
            "vlan",
            "fabric",
            "OVSBridge",
            "OVSBond",
            "OVSPort",
            "OVSIntPort",
            "vnet",
            "unknown",
        ],
        address: str | None = None,
        address6: str | None = None,
        autostart: bool | None = None,
        bond_primary: str | None = None,
        bond_mode: Literal[
            "balance-rr",
            "active-backup",
            "balance-xor",
            "broadcast",
            "802.3ad",
            "balance-tlb",
            "balance-alb",
            "balance-slb",
            "lacp-balance-slb",
            "lacp-balance-tcp",
        ]
        | None = None,
        bond_xmit_hash_policy: Literal["layer2", "layer2+3", "layer3+4"] | None = None,
        bridge_ports: str | Sequence[str] | None = None,
        bridge_vids: str | Sequence[str] | None = None,
        bridge_vlan_aware: bool | None = None,
        cidr: str | None = None,
        cidr6: str | None = None,
        comments: str | None = None,
        comments6: str | None = None,
        delete: str | Sequence[str] | None = None,
        gateway: str | None = None,
        gateway6: str | None = None,
        mtu: Annotated[int, Field(ge=1280, le=65520)] | None = None,
        netmask: str | None = None,
        netmask6: Annotated[int, Field(ge=0, le=128)] | None = None,
        ovs_bonds: str | Sequence[str] | None = None,
        ovs_bridge: str | None = None,
        ovs_options: str | None = None,
        ovs_ports: str | Sequence[str] | None = None,
        ovs_tag: Annotated[int, Field(ge=1, le=4094)] | None = None,
        slaves: str | Sequence[str] | None = None,
        vlan_id: Annotated[int, Field(ge=1, le=4094)] | None = None,
        vlan_raw_device: str | None = None,
    ) -> None:
        """Change an interface.

        ``PUT /nodes/{node}/network/{iface}``; needs Sys.Modify on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/network/{iface}
        """
        return await self._send(
            "PUT",
            {
                "type": type,
                "address": address,
                "address6": address6,
                "autostart": autostart,
                "bond-primary": bond_primary,
                "bond_mode": bond_mode,
                "bond_xmit_hash_policy": bond_xmit_hash_policy,
                "bridge_ports": bridge_ports,
                "bridge_vids": bridge_vids,
                "bridge_vlan_aware": bridge_vlan_aware,
                "cidr": cidr,
                "cidr6": cidr6,
                "comments": comments,
                "comments6": comments6,
                "delete": delete,
                "gateway": gateway,
                "gateway6": gateway6,
                "mtu": mtu,
                "netmask": netmask,
                "netmask6": netmask6,
                "ovs_bonds": ovs_bonds,
                "ovs_bridge": ovs_bridge,
                "ovs_options": ovs_options,
                "ovs_ports": ovs_ports,
                "ovs_tag": ovs_tag,
                "slaves": slaves,
                "vlan-id": vlan_id,
                "vlan-raw-device": vlan_raw_device,
            },
        )

    async def delete(
        self,
    ) -> None:
        """Remove an interface.

        ``DELETE /nodes/{node}/network/{iface}``; needs Sys.Modify on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/network/{iface}
        """
        return await self._send("DELETE", {})
