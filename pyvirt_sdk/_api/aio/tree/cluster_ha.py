# made from the schema by tools/operations.py: do not edit
# ruff: noqa: A002
# mypy: disable-error-code="no-any-return"
"""Operations: cluster/ha."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyvirt_sdk._api.aio.place import AsyncBaseAPI
from pyvirt_sdk._api.ids import Id

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Annotated, Any, Literal

    from pydantic import Field

    from pyvirt_sdk.models.generated.cluster_ha_resources import (
        ClusterHaResourcesItem,
        ClusterHaResourcesMigratePost,
        ClusterHaResourcesRelocatePost,
        ClusterHaResourcesRow,
    )
    from pyvirt_sdk.models.generated.cluster_ha_rules import ClusterHaRulesItem, ClusterHaRulesRow
    from pyvirt_sdk.models.generated.cluster_ha_status import (
        ClusterHaStatusCurrentRow,
        ClusterHaStatusManagerStatus,
    )
    from pyvirt_sdk.models.rows import Rows

_GROUP = Id("group", {"format": "pve-configid", "type": "string"})
_SID = Id("sid", {"format": "pve-ha-resource-or-vm-id", "type": "string"})
_RULE = Id("rule", {"format": "pve-configid", "type": "string"})


class AsyncClusterHaAPI(AsyncBaseAPI):
    """``/cluster/ha``."""

    _template = "/cluster/ha"

    @property
    def groups(self) -> AsyncClusterHaGroupsAPI:
        """``/cluster/ha/groups``."""
        return AsyncClusterHaGroupsAPI(self._operator, self._ids)

    @property
    def resources(self) -> AsyncClusterHaResourcesAPI:
        """``/cluster/ha/resources``."""
        return AsyncClusterHaResourcesAPI(self._operator, self._ids)

    @property
    def rules(self) -> AsyncClusterHaRulesAPI:
        """``/cluster/ha/rules``."""
        return AsyncClusterHaRulesAPI(self._operator, self._ids)

    @property
    def status(self) -> AsyncClusterHaStatusAPI:
        """``/cluster/ha/status``."""
        return AsyncClusterHaStatusAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> list[Any]:
        """List what there is below cluster HA.

        ``GET /cluster/ha``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha
        """
        return await self._send("GET", {})


class AsyncClusterHaGroupsAPI(AsyncBaseAPI):
    """``/cluster/ha/groups``."""

    _template = "/cluster/ha/groups"

    def __call__(self, group: str | int) -> AsyncClusterHaGroupsItemAPI:
        """``/cluster/ha/groups/{group}``."""
        return AsyncClusterHaGroupsItemAPI(self._operator, self._with(_GROUP, group))

    async def get(
        self,
    ) -> list[Any]:
        """List cluster HA groups.

        ``GET /cluster/ha/groups``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/groups
        """
        return await self._send("GET", {})

    async def post(
        self,
        *,
        group: str,
        nodes: str | Sequence[str],
        comment: str | None = None,
        nofailback: bool | None = None,
        restricted: bool | None = None,
        type: Literal["group"] | None = None,
    ) -> None:
        """Add to cluster HA groups.

        ``POST /cluster/ha/groups``; needs Sys.Console on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/groups
        """
        return await self._send(
            "POST",
            {
                "group": group,
                "nodes": nodes,
                "comment": comment,
                "nofailback": nofailback,
                "restricted": restricted,
                "type": type,
            },
        )


class AsyncClusterHaGroupsItemAPI(AsyncBaseAPI):
    """``/cluster/ha/groups/{group}``."""

    _template = "/cluster/ha/groups/{group}"

    async def get(
        self,
    ) -> Any:
        """Read a group.

        ``GET /cluster/ha/groups/{group}``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/groups/{group}
        """
        return await self._send("GET", {})

    async def put(
        self,
        *,
        comment: str | None = None,
        delete: str | Sequence[str] | None = None,
        digest: str | None = None,
        nodes: str | Sequence[str] | None = None,
        nofailback: bool | None = None,
        restricted: bool | None = None,
    ) -> None:
        """Change a group.

        ``PUT /cluster/ha/groups/{group}``; needs Sys.Console on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/groups/{group}
        """
        return await self._send(
            "PUT",
            {
                "comment": comment,
                "delete": delete,
                "digest": digest,
                "nodes": nodes,
                "nofailback": nofailback,
                "restricted": restricted,
            },
        )

    async def delete(
        self,
    ) -> None:
        """Remove a group.

        ``DELETE /cluster/ha/groups/{group}``; needs Sys.Console on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/groups/{group}
        """
        return await self._send("DELETE", {})


class AsyncClusterHaResourcesAPI(AsyncBaseAPI):
    """``/cluster/ha/resources``."""

    _template = "/cluster/ha/resources"

    def __call__(self, sid: str | int) -> AsyncClusterHaResourcesItemAPI:
        """``/cluster/ha/resources/{sid}``."""
        return AsyncClusterHaResourcesItemAPI(self._operator, self._with(_SID, sid))

    async def get(
        self,
        *,
        type: Literal["ct", "vm"] | None = None,
    ) -> Rows[ClusterHaResourcesRow]:
        """List cluster HA resources.

        ``GET /cluster/ha/resources``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/resources
        """
        return await self._send("GET", {"type": type})

    async def post(
        self,
        *,
        sid: str | int,
        auto_rebalance: bool | None = None,
        comment: str | None = None,
        failback: bool | None = None,
        group: str | None = None,
        max_relocate: Annotated[int, Field(ge=0)] | None = None,
        max_restart: Annotated[int, Field(ge=0)] | None = None,
        state: Literal["started", "stopped", "enabled", "disabled", "ignored"] | None = None,
        type: Literal["ct", "vm"] | None = None,
    ) -> None:
        """Add to cluster HA resources.

        ``POST /cluster/ha/resources``; needs Sys.Console on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/resources
        """
        return await self._send(
            "POST",
            {
                "sid": sid,
                "auto-rebalance": auto_rebalance,
                "comment": comment,
                "failback": failback,
                "group": group,
                "max_relocate": max_relocate,
                "max_restart": max_restart,
                "state": state,
                "type": type,
            },
        )


class AsyncClusterHaResourcesItemAPI(AsyncBaseAPI):
    """``/cluster/ha/resources/{sid}``."""

    _template = "/cluster/ha/resources/{sid}"

    @property
    def migrate(self) -> AsyncClusterHaResourcesMigrateAPI:
        """``/cluster/ha/resources/{sid}/migrate``."""
        return AsyncClusterHaResourcesMigrateAPI(self._operator, self._ids)

    @property
    def relocate(self) -> AsyncClusterHaResourcesRelocateAPI:
        """``/cluster/ha/resources/{sid}/relocate``."""
        return AsyncClusterHaResourcesRelocateAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> ClusterHaResourcesItem:
        """Read a resource.

        ``GET /cluster/ha/resources/{sid}``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/resources/{sid}
        """
        return await self._send("GET", {})

    async def put(
        self,
        *,
        auto_rebalance: bool | None = None,
        comment: str | None = None,
        delete: str | Sequence[str] | None = None,
        digest: str | None = None,
        failback: bool | None = None,
        group: str | None = None,
        max_relocate: Annotated[int, Field(ge=0)] | None = None,
        max_restart: Annotated[int, Field(ge=0)] | None = None,
        state: Literal["started", "stopped", "enabled", "disabled", "ignored"] | None = None,
    ) -> None:
        """Change a resource.

        ``PUT /cluster/ha/resources/{sid}``; needs Sys.Console on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/resources/{sid}
        """
        return await self._send(
            "PUT",
            {
                "auto-rebalance": auto_rebalance,
                "comment": comment,
                "delete": delete,
                "digest": digest,
                "failback": failback,
                "group": group,
                "max_relocate": max_relocate,
                "max_restart": max_restart,
                "state": state,
            },
        )

    async def delete(
        self,
        *,
        purge: bool | None = None,
    ) -> None:
        """Remove a resource.

        ``DELETE /cluster/ha/resources/{sid}``; needs Sys.Console on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/resources/{sid}
        """
        return await self._send("DELETE", {"purge": purge})


class AsyncClusterHaResourcesMigrateAPI(AsyncBaseAPI):
    """``/cluster/ha/resources/{sid}/migrate``."""

    _template = "/cluster/ha/resources/{sid}/migrate"

    async def post(
        self,
        *,
        node: str,
    ) -> ClusterHaResourcesMigratePost:
        """Migrate (a resource).

        ``POST /cluster/ha/resources/{sid}/migrate``; needs Sys.Console on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/resources/{sid}/migrate
        """
        return await self._send("POST", {"node": node})


class AsyncClusterHaResourcesRelocateAPI(AsyncBaseAPI):
    """``/cluster/ha/resources/{sid}/relocate``."""

    _template = "/cluster/ha/resources/{sid}/relocate"

    async def post(
        self,
        *,
        node: str,
    ) -> ClusterHaResourcesRelocatePost:
        """Relocate (a resource).

        ``POST /cluster/ha/resources/{sid}/relocate``; needs Sys.Console on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/resources/{sid}/relocate
        """
        return await self._send("POST", {"node": node})


class AsyncClusterHaRulesAPI(AsyncBaseAPI):
    """``/cluster/ha/rules``."""

    _template = "/cluster/ha/rules"

    def __call__(self, rule: str | int) -> AsyncClusterHaRulesItemAPI:
        """``/cluster/ha/rules/{rule}``."""
        return AsyncClusterHaRulesItemAPI(self._operator, self._with(_RULE, rule))

    async def get(
        self,
        *,
        resource: str | None = None,
        type: Literal["node-affinity", "resource-affinity"] | None = None,
    ) -> Rows[ClusterHaRulesRow]:
        """List cluster HA rules.

        ``GET /cluster/ha/rules``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/rules
        """
        return await self._send("GET", {"resource": resource, "type": type})

    async def post(
        self,
        *,
        rule: str,
        type: Literal["node-affinity", "resource-affinity"],
        affinity: Literal["positive", "negative"] | None = None,
        comment: str | None = None,
        disable: bool | None = None,
        nodes: str | Sequence[str] | None = None,
        resources: str | Sequence[str] | None = None,
        strict: bool | None = None,
    ) -> None:
        """Add to cluster HA rules.

        ``POST /cluster/ha/rules``; needs Sys.Console on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/rules
        """
        return await self._send(
            "POST",
            {
                "rule": rule,
                "type": type,
                "affinity": affinity,
                "comment": comment,
                "disable": disable,
                "nodes": nodes,
                "resources": resources,
                "strict": strict,
            },
        )


class AsyncClusterHaRulesItemAPI(AsyncBaseAPI):
    """``/cluster/ha/rules/{rule}``."""

    _template = "/cluster/ha/rules/{rule}"

    async def get(
        self,
    ) -> ClusterHaRulesItem:
        """Read a rule.

        ``GET /cluster/ha/rules/{rule}``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/rules/{rule}
        """
        return await self._send("GET", {})

    async def put(
        self,
        *,
        type: Literal["node-affinity", "resource-affinity"],
        affinity: Literal["positive", "negative"] | None = None,
        comment: str | None = None,
        delete: str | Sequence[str] | None = None,
        digest: str | None = None,
        disable: bool | None = None,
        nodes: str | Sequence[str] | None = None,
        resources: str | Sequence[str] | None = None,
        strict: bool | None = None,
    ) -> None:
        """Change a rule.

        ``PUT /cluster/ha/rules/{rule}``; needs Sys.Console on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/rules/{rule}
        """
        return await self._send(
            "PUT",
            {
                "type": type,
                "affinity": affinity,
                "comment": comment,
                "delete": delete,
                "digest": digest,
                "disable": disable,
                "nodes": nodes,
                "resources": resources,
                "strict": strict,
            },
        )

    async def delete(
        self,
    ) -> None:
        """Remove a rule.

        ``DELETE /cluster/ha/rules/{rule}``; needs Sys.Console on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/rules/{rule}
        """
        return await self._send("DELETE", {})


class AsyncClusterHaStatusAPI(AsyncBaseAPI):
    """``/cluster/ha/status``."""

    _template = "/cluster/ha/status"

    @property
    def arm_ha(self) -> AsyncClusterHaStatusArmHaAPI:
        """``/cluster/ha/status/arm-ha``."""
        return AsyncClusterHaStatusArmHaAPI(self._operator, self._ids)

    @property
    def current(self) -> AsyncClusterHaStatusCurrentAPI:
        """``/cluster/ha/status/current``."""
        return AsyncClusterHaStatusCurrentAPI(self._operator, self._ids)

    @property
    def disarm_ha(self) -> AsyncClusterHaStatusDisarmHaAPI:
        """``/cluster/ha/status/disarm-ha``."""
        return AsyncClusterHaStatusDisarmHaAPI(self._operator, self._ids)

    @property
    def manager_status(self) -> AsyncClusterHaStatusManagerStatusAPI:
        """``/cluster/ha/status/manager_status``."""
        return AsyncClusterHaStatusManagerStatusAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> list[Any]:
        """List what there is below cluster HA status.

        ``GET /cluster/ha/status``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/status
        """
        return await self._send("GET", {})


class AsyncClusterHaStatusArmHaAPI(AsyncBaseAPI):
    """``/cluster/ha/status/arm-ha``."""

    _template = "/cluster/ha/status/arm-ha"

    async def post(
        self,
    ) -> None:
        """Arm ha (cluster HA status).

        ``POST /cluster/ha/status/arm-ha``; needs Sys.Console on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/status/arm-ha
        """
        return await self._send("POST", {})


class AsyncClusterHaStatusCurrentAPI(AsyncBaseAPI):
    """``/cluster/ha/status/current``."""

    _template = "/cluster/ha/status/current"

    async def get(
        self,
    ) -> Rows[ClusterHaStatusCurrentRow]:
        """List cluster HA status current.

        ``GET /cluster/ha/status/current``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/status/current
        """
        return await self._send("GET", {})


class AsyncClusterHaStatusDisarmHaAPI(AsyncBaseAPI):
    """``/cluster/ha/status/disarm-ha``."""

    _template = "/cluster/ha/status/disarm-ha"

    async def post(
        self,
        *,
        resource_mode: Literal["freeze", "ignore"],
    ) -> None:
        """Disarm ha (cluster HA status).

        ``POST /cluster/ha/status/disarm-ha``; needs Sys.Console on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/status/disarm-ha
        """
        return await self._send("POST", {"resource-mode": resource_mode})


class AsyncClusterHaStatusManagerStatusAPI(AsyncBaseAPI):
    """``/cluster/ha/status/manager_status``."""

    _template = "/cluster/ha/status/manager_status"

    async def get(
        self,
    ) -> ClusterHaStatusManagerStatus:
        """Read cluster HA status manager status.

        ``GET /cluster/ha/status/manager_status``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/ha/status/manager_status
        """
        return await self._send("GET", {})
