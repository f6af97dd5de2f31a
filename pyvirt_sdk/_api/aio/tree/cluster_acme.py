# made from the schema by tools/operations.py: do not edit
# ruff: noqa: A002
# mypy: disable-error-code="no-any-return"
"""Operations: cluster/acme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyvirt_sdk._api.aio.place import AsyncBaseAPI
from pyvirt_sdk._api.ids import Id

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Annotated, Any, Literal

    from pydantic import Field, SecretStr

    from pyvirt_sdk._api.choices import AcmePluginsApi
    from pyvirt_sdk._tasks.aio import AsyncTask
    from pyvirt_sdk.models.generated.cluster_acme_account import ClusterAcmeAccountItem
    from pyvirt_sdk.models.generated.cluster_acme_challenge_schema import (
        ClusterAcmeChallengeSchemaRow,
    )
    from pyvirt_sdk.models.generated.cluster_acme_directories import ClusterAcmeDirectoriesRow
    from pyvirt_sdk.models.generated.cluster_acme_meta import ClusterAcmeMeta
    from pyvirt_sdk.models.generated.cluster_acme_plugins import (
        ClusterAcmePluginsItem,
        ClusterAcmePluginsRow,
    )
    from pyvirt_sdk.models.rows import Rows

_NAME = Id("name", {"format": "pve-configid", "type": "string"})
_ID = Id("id", {"format": "pve-configid", "type": "string"})


class AsyncClusterAcmeAPI(AsyncBaseAPI):
    """``/cluster/acme``."""

    _template = "/cluster/acme"

    @property
    def account(self) -> AsyncClusterAcmeAccountAPI:
        """``/cluster/acme/account``."""
        return AsyncClusterAcmeAccountAPI(self._operator, self._ids)

    @property
    def challenge_schema(self) -> AsyncClusterAcmeChallengeSchemaAPI:
        """``/cluster/acme/challenge-schema``."""
        return AsyncClusterAcmeChallengeSchemaAPI(self._operator, self._ids)

    @property
    def directories(self) -> AsyncClusterAcmeDirectoriesAPI:
        """``/cluster/acme/directories``."""
        return AsyncClusterAcmeDirectoriesAPI(self._operator, self._ids)

    @property
    def meta(self) -> AsyncClusterAcmeMetaAPI:
        """``/cluster/acme/meta``."""
        return AsyncClusterAcmeMetaAPI(self._operator, self._ids)

    @property
    def plugins(self) -> AsyncClusterAcmePluginsAPI:
        """``/cluster/acme/plugins``."""
        return AsyncClusterAcmePluginsAPI(self._operator, self._ids)

    @property
    def tos(self) -> AsyncClusterAcmeTosAPI:
        """``/cluster/acme/tos``."""
        return AsyncClusterAcmeTosAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> list[Any]:
        """List what there is below cluster ACME.

        ``GET /cluster/acme``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme
        """
        return await self._send("GET", {})


class AsyncClusterAcmeAccountAPI(AsyncBaseAPI):
    """``/cluster/acme/account``."""

    _template = "/cluster/acme/account"

    def __call__(self, name: str | int) -> AsyncClusterAcmeAccountItemAPI:
        """``/cluster/acme/account/{name}``."""
        return AsyncClusterAcmeAccountItemAPI(self._operator, self._with(_NAME, name))

    async def get(
        self,
    ) -> list[Any]:
        """List cluster ACME account.

        ``GET /cluster/acme/account``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/account
        """
        return await self._send("GET", {})

    async def post(
        self,
        *,
        contact: str | Sequence[str],
        directory: str | None = None,
        eab_hmac_key: str | SecretStr | None = None,
        eab_kid: str | None = None,
        name: str | None = None,
        tos_url: str | None = None,
    ) -> AsyncTask[None]:
        """Add to cluster ACME account.

        ``POST /cluster/acme/account``, starts a task; only root@pam.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/account
        """
        return await self._start(
            "POST",
            {
                "contact": contact,
                "directory": directory,
                "eab-hmac-key": eab_hmac_key,
                "eab-kid": eab_kid,
                "name": name,
                "tos_url": tos_url,
            },
        )


class AsyncClusterAcmeAccountItemAPI(AsyncBaseAPI):
    """``/cluster/acme/account/{name}``."""

    _template = "/cluster/acme/account/{name}"

    async def get(
        self,
    ) -> ClusterAcmeAccountItem:
        """Read an account.

        ``GET /cluster/acme/account/{name}``; only root@pam.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/account/{name}
        """
        return await self._send("GET", {})

    async def put(
        self,
        *,
        contact: str | Sequence[str] | None = None,
    ) -> AsyncTask[None]:
        """Change an account.

        ``PUT /cluster/acme/account/{name}``, starts a task; only root@pam.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/account/{name}
        """
        return await self._start("PUT", {"contact": contact})

    async def delete(
        self,
    ) -> AsyncTask[None]:
        """Deactivate account (an account).

        ``DELETE /cluster/acme/account/{name}``, starts a task; only root@pam.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/account/{name}
        """
        return await self._start("DELETE", {})


class AsyncClusterAcmeChallengeSchemaAPI(AsyncBaseAPI):
    """``/cluster/acme/challenge-schema``."""

    _template = "/cluster/acme/challenge-schema"

    async def get(
        self,
    ) -> Rows[ClusterAcmeChallengeSchemaRow]:
        """List cluster ACME challenge schema.

        ``GET /cluster/acme/challenge-schema``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/challenge-schema
        """
        return await self._send("GET", {})


class AsyncClusterAcmeDirectoriesAPI(AsyncBaseAPI):
    """``/cluster/acme/directories``."""

    _template = "/cluster/acme/directories"

    async def get(
        self,
    ) -> Rows[ClusterAcmeDirectoriesRow]:
        """List cluster ACME directories.

        ``GET /cluster/acme/directories``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/directories
        """
        return await self._send("GET", {})


class AsyncClusterAcmeMetaAPI(AsyncBaseAPI):
    """``/cluster/acme/meta``."""

    _template = "/cluster/acme/meta"

    async def get(
        self,
        *,
        directory: str | None = None,
    ) -> ClusterAcmeMeta:
        """Read cluster ACME meta.

        ``GET /cluster/acme/meta``; needs Sys.Audit on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/meta
        """
        return await self._send("GET", {"directory": directory})


class AsyncClusterAcmePluginsAPI(AsyncBaseAPI):
    """``/cluster/acme/plugins``."""

    _template = "/cluster/acme/plugins"

    def __call__(self, id: str | int) -> AsyncClusterAcmePluginsItemAPI:
        """``/cluster/acme/plugins/{id}``."""
        return AsyncClusterAcmePluginsItemAPI(self._operator, self._with(_ID, id))

    async def get(
        self,
        *,
        type: Literal["dns", "standalone"] | None = None,
    ) -> Rows[ClusterAcmePluginsRow]:
        """List cluster ACME plugins.

        ``GET /cluster/acme/plugins``; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/plugins
        """
        return await self._send("GET", {"type": type})

    async def post(
        self,
        *,
        id: str,
        type: Literal["dns", "standalone"],
        api: AcmePluginsApi | None = None,
        data: str | SecretStr | None = None,
        disable: bool | None = None,
        nodes: str | Sequence[str] | None = None,
        validation_delay: Annotated[int, Field(ge=0, le=172800)] | None = None,
    ) -> None:
        """Add to cluster ACME plugins.

        ``POST /cluster/acme/plugins``; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/plugins
        """
        return await self._send(
            "POST",
            {
                "id": id,
                "type": type,
                "api": api,
                "data": data,
                "disable": disable,
                "nodes": nodes,
                "validation-delay": validation_delay,
            },
        )


class AsyncClusterAcmePluginsItemAPI(AsyncBaseAPI):
    """``/cluster/acme/plugins/{id}``."""

    _template = "/cluster/acme/plugins/{id}"

    async def get(
        self,
    ) -> ClusterAcmePluginsItem:
        """Read a plugin.

        ``GET /cluster/acme/plugins/{id}``; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/plugins/{id}
        """
        return await self._send("GET", {})

    async def put(
        self,
        *,
        api: AcmePluginsApi | None = None,
        data: str | SecretStr | None = None,
        delete: str | Sequence[str] | None = None,
        digest: str | None = None,
        disable: bool | None = None,
        nodes: str | Sequence[str] | None = None,
        validation_delay: Annotated[int, Field(ge=0, le=172800)] | None = None,
    ) -> None:
        """Change a plugin.

        ``PUT /cluster/acme/plugins/{id}``; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/plugins/{id}
        """
        return await self._send(
            "PUT",
            {
                "api": api,
                "data": data,
                "delete": delete,
                "digest": digest,
                "disable": disable,
                "nodes": nodes,
                "validation-delay": validation_delay,
            },
        )

    async def delete(
        self,
    ) -> None:
        """Remove a plugin.

        ``DELETE /cluster/acme/plugins/{id}``; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/plugins/{id}
        """
        return await self._send("DELETE", {})


class AsyncClusterAcmeTosAPI(AsyncBaseAPI):
    """``/cluster/acme/tos``."""

    _template = "/cluster/acme/tos"

    async def get(
        self,
        *,
        directory: str | None = None,
    ) -> str | None:
        """Read cluster ACME tos.

        ``GET /cluster/acme/tos``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/tos
        """
        return await self._send("GET", {"directory": directory})
