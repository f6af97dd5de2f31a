# made from the schema by tools/operations.py: do not edit
# ruff: noqa: A002
# mypy: disable-error-code="no-any-return"
"""Operations: cluster/metrics."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyvirt_sdk._api.aio.place import AsyncBaseAPI
from pyvirt_sdk._api.ids import Id

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Annotated, Any, Literal

    from pydantic import Field, SecretStr

    from pyvirt_sdk.models.generated.cluster_metrics_export import ClusterMetricsExport
    from pyvirt_sdk.models.generated.cluster_metrics_server import (
        ClusterMetricsServerItem,
        ClusterMetricsServerRow,
    )
    from pyvirt_sdk.models.rows import Rows

_ID = Id("id", {"format": "pve-configid", "type": "string"})


class AsyncClusterMetricsAPI(AsyncBaseAPI):
    """``/cluster/metrics``."""

    _template = "/cluster/metrics"

    @property
    def export(self) -> AsyncClusterMetricsExportAPI:
        """``/cluster/metrics/export``."""
        return AsyncClusterMetricsExportAPI(self._operator, self._ids)

    @property
    def server(self) -> AsyncClusterMetricsServerAPI:
        """``/cluster/metrics/server``."""
        return AsyncClusterMetricsServerAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> list[Any]:
        """List what there is below cluster metrics.

        ``GET /cluster/metrics``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/metrics
        """
        return await self._send("GET", {})


class AsyncClusterMetricsExportAPI(AsyncBaseAPI):
    """``/cluster/metrics/export``."""

    _template = "/cluster/metrics/export"

    async def get(
        self,
        *,
        history: bool | None = None,
        local_only: bool | None = None,
        node_list: str | None = None,
        start_time: int | None = None,
    ) -> ClusterMetricsExport:
        """Read cluster metrics export.

        ``GET /cluster/metrics/export``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/metrics/export
        """
        return await self._send(
            "GET",
            {
                "history": history,
                "local-only": local_only,
                "node-list": node_list,
                "start-time": start_time,
            },
        )


class AsyncClusterMetricsServerAPI(AsyncBaseAPI):
    """``/cluster/metrics/server``."""

    _template = "/cluster/metrics/server"

    def __call__(self, id: str | int) -> AsyncClusterMetricsServerItemAPI:
        """``/cluster/metrics/server/{id}``."""
        return AsyncClusterMetricsServerItemAPI(self._operator, self._with(_ID, id))

    async def get(
        self,
    ) -> Rows[ClusterMetricsServerRow]:
        """List cluster metrics server.

        ``GET /cluster/metrics/server``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/metrics/server
        """
        return await self._send("GET", {})


class AsyncClusterMetricsServerItemAPI(AsyncBaseAPI):
    """``/cluster/metrics/server/{id}``."""

    _template = "/cluster/metrics/server/{id}"

    async def get(
        self,
    ) -> ClusterMetricsServerItem:
        """Read a server.

        ``GET /cluster/metrics/server/{id}``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/metrics/server/{id}
        """
        return await self._send("GET", {})

    async def post(
        self,
        *,
        port: Annotated[int, Field(ge=1, le=65536)],
        server: str,
        type: Literal["graphite", "influxdb", "opentelemetry"],
        api_path_prefix: str | None = None,
        bucket: str | None = None,
        disable: bool | None = None,
        influxdbproto: Literal["udp", "http", "https"] | None = None,
        max_body_size: Annotated[int, Field(ge=1)] | None = None,
        mtu: Annotated[int, Field(ge=512, le=65536)] | None = None,
        organization: str | None = None,
        otel_compression: Literal["none", "gzip"] | None = None,
        otel_headers: str | SecretStr | None = None,
        otel_max_body_size: Annotated[int, Field(ge=1024)] | None = None,
        otel_path: str | None = None,
        otel_protocol: Literal["http", "https"] | None = None,
        otel_resource_attributes: str | None = None,
        otel_timeout: Annotated[int, Field(ge=1, le=10)] | None = None,
        otel_verify_ssl: bool | None = None,
        path: str | None = None,
        proto: Literal["udp", "tcp"] | None = None,
        timeout: Annotated[int, Field(ge=0)] | None = None,
        token: str | SecretStr | None = None,
        verify_certificate: bool | None = None,
    ) -> None:
        """Create (a server).

        ``POST /cluster/metrics/server/{id}``; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/metrics/server/{id}
        """
        return await self._send(
            "POST",
            {
                "port": port,
                "server": server,
                "type": type,
                "api-path-prefix": api_path_prefix,
                "bucket": bucket,
                "disable": disable,
                "influxdbproto": influxdbproto,
                "max-body-size": max_body_size,
                "mtu": mtu,
                "organization": organization,
                "otel-compression": otel_compression,
                "otel-headers": otel_headers,
                "otel-max-body-size": otel_max_body_size,
                "otel-path": otel_path,
                "otel-protocol": otel_protocol,
                "otel-resource-attributes": otel_resource_attributes,
                "otel-timeout": otel_timeout,
                "otel-verify-ssl": otel_verify_ssl,
                "path": path,
                "proto": proto,
                "timeout": timeout,
                "token": token,
                "verify-certificate": verify_certificate,
            },
        )

    async def put(
        self,
        *,
        port: Annotated[int, Field(ge=1, le=65536)],
        server: str,
        api_path_prefix: str | None = None,
        bucket: str | None = None,
        delete: str | Sequence[str] | None = None,
        digest: str | None = None,
        disable: bool | None = None,
        influxdbproto: Literal["udp", "http", "https"] | None = None,
        max_body_size: Annotated[int, Field(ge=1)] | None = None,
        mtu: Annotated[int, Field(ge=512, le=65536)] | None = None,
        organization: str | None = None,
        otel_compression: Literal["none", "gzip"] | None = None,
        otel_headers: str | SecretStr | None = None,
        otel_max_body_size: Annotated[int, Field(ge=1024)] | None = None,
        otel_path: str | None = None,
        otel_protocol: Literal["http", "https"] | None = None,
        otel_resource_attributes: str | None = None,
        otel_timeout: Annotated[int, Field(ge=1, le=10)] | None = None,
        otel_verify_ssl: bool | None = None,
        path: str | None = None,
        proto: Literal["udp", "tcp"] | None = None,
        timeout: Annotated[int, Field(ge=0)] | None = None,
        token: str | SecretStr | None = None,
        verify_certificate: bool | None = None,
    ) -> None:
        """Change a server.

        ``PUT /cluster/metrics/server/{id}``; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/metrics/server/{id}
        """
        return await self._send(
            "PUT",
            {
                "port": port,
                "server": server,
                "api-path-prefix": api_path_prefix,
                "bucket": bucket,
                "delete": delete,
                "digest": digest,
                "disable": disable,
                "influxdbproto": influxdbproto,
                "max-body-size": max_body_size,
                "mtu": mtu,
                "organization": organization,
                "otel-compression": otel_compression,
                "otel-headers": otel_headers,
                "otel-max-body-size": otel_max_body_size,
                "otel-path": otel_path,
                "otel-protocol": otel_protocol,
                "otel-resource-attributes": otel_resource_attributes,
                "otel-timeout": otel_timeout,
                "otel-verify-ssl": otel_verify_ssl,
                "path": path,
                "proto": proto,
                "timeout": timeout,
                "token": token,
                "verify-certificate": verify_certificate,
            },
        )

    async def delete(
        self,
    ) -> None:
        """Remove a server.

        ``DELETE /cluster/metrics/server/{id}``; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/metrics/server/{id}
        """
        return await self._send("DELETE", {})
