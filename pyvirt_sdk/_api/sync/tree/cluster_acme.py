# Made from pyvirt_sdk/_api/aio/tree/cluster_acme.py by tools/convert.py: edit that file, then run
# `make sync`.
# made from the schema by tools/operations.py: do not edit
# ruff: noqa: A002
# mypy: disable-error-code="no-any-return"
"""Operations: cluster/acme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyvirt_sdk._api.ids import Id
from pyvirt_sdk._api.sync.place import BaseAPI

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Annotated, Any, Literal

    from pydantic import Field, SecretStr

    from pyvirt_sdk._api.choices import AcmePluginsApi
    from pyvirt_sdk._tasks.sync import Task
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


class ClusterAcmeAPI(BaseAPI):
    """``/cluster/acme``."""

    _template = "/cluster/acme"

    @property
    def account(self) -> ClusterAcmeAccountAPI:
        """``/cluster/acme/account``."""
        return ClusterAcmeAccountAPI(self._operator, self._ids)

    @property
    def challenge_schema(self) -> ClusterAcmeChallengeSchemaAPI:
        """``/cluster/acme/challenge-schema``."""
        return ClusterAcmeChallengeSchemaAPI(self._operator, self._ids)

    @property
    def directories(self) -> ClusterAcmeDirectoriesAPI:
        """``/cluster/acme/directories``."""
        return ClusterAcmeDirectoriesAPI(self._operator, self._ids)

    @property
    def meta(self) -> ClusterAcmeMetaAPI:
        """``/cluster/acme/meta``."""
        return ClusterAcmeMetaAPI(self._operator, self._ids)

    @property
    def plugins(self) -> ClusterAcmePluginsAPI:
        """``/cluster/acme/plugins``."""
        return ClusterAcmePluginsAPI(self._operator, self._ids)

    @property
    def tos(self) -> ClusterAcmeTosAPI:
        """``/cluster/acme/tos``."""
        return ClusterAcmeTosAPI(self._operator, self._ids)

    def get(
        self,
    ) -> list[Any]:
        """List what there is below cluster ACME.

        ``GET /cluster/acme``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme
        """
        return self._send("GET", {})


class ClusterAcmeAccountAPI(BaseAPI):
    """``/cluster/acme/account``."""

    _template = "/cluster/acme/account"

    def __call__(self, name: str | int) -> ClusterAcmeAccountItemAPI:
        """``/cluster/acme/account/{name}``."""
        return ClusterAcmeAccountItemAPI(self._operator, self._with(_NAME, name))

    def get(
        self,
    ) -> list[Any]:
        """List cluster ACME account.

        ``GET /cluster/acme/account``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/account
        """
        return self._send("GET", {})

    def post(
        self,
        *,
        contact: str | Sequence[str],
        directory: str | None = None,
        eab_hmac_key: str | SecretStr | None = None,
        eab_kid: str | None = None,
        name: str | None = None,
        tos_url: str | None = None,
    ) -> Task[None]:
        """Add to cluster ACME account.

        ``POST /cluster/acme/account``, starts a task; only root@pam.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/account
        """
        return self._start(
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


class ClusterAcmeAccountItemAPI(BaseAPI):
    """``/cluster/acme/account/{name}``."""

    _template = "/cluster/acme/account/{name}"

    def get(
        self,
    ) -> ClusterAcmeAccountItem:
        """Read an account.

        ``GET /cluster/acme/account/{name}``; only root@pam.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/account/{name}
        """
        return self._send("GET", {})

    def put(
        self,
        *,
        contact: str | Sequence[str] | None = None,
    ) -> Task[None]:
        """Change an account.

        ``PUT /cluster/acme/account/{name}``, starts a task; only root@pam.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/account/{name}
        """
        return self._start("PUT", {"contact": contact})

    def delete(
        self,
    ) -> Task[None]:
        """Deactivate account (an account).

        ``DELETE /cluster/acme/account/{name}``, starts a task; only root@pam.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/account/{name}
        """
        return self._start("DELETE", {})


class ClusterAcmeChallengeSchemaAPI(BaseAPI):
    """``/cluster/acme/challenge-schema``."""

    _template = "/cluster/acme/challenge-schema"

    def get(
        self,
    ) -> Rows[ClusterAcmeChallengeSchemaRow]:
        """List cluster ACME challenge schema.

        ``GET /cluster/acme/challenge-schema``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/challenge-schema
        """
        return self._send("GET", {})


class ClusterAcmeDirectoriesAPI(BaseAPI):
    """``/cluster/acme/directories``."""

    _template = "/cluster/acme/directories"

    def get(
        self,
    ) -> Rows[ClusterAcmeDirectoriesRow]:
        """List cluster ACME directories.

        ``GET /cluster/acme/directories``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/directories
        """
        return self._send("GET", {})


class ClusterAcmeMetaAPI(BaseAPI):
    """``/cluster/acme/meta``."""

    _template = "/cluster/acme/meta"

    def get(
        self,
        *,
        directory: str | None = None,
    ) -> ClusterAcmeMeta:
        """Read cluster ACME meta.

        ``GET /cluster/acme/meta``; needs Sys.Audit on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/meta
        """
        return self._send("GET", {"directory": directory})


class ClusterAcmePluginsAPI(BaseAPI):
    """``/cluster/acme/plugins``."""

    _template = "/cluster/acme/plugins"

    def __call__(self, id: str | int) -> ClusterAcmePluginsItemAPI:
        """``/cluster/acme/plugins/{id}``."""
        return ClusterAcmePluginsItemAPI(self._operator, self._with(_ID, id))

    def get(
        self,
        *,
        type: Literal["dns", "standalone"] | None = None,
    ) -> Rows[ClusterAcmePluginsRow]:
        """List cluster ACME plugins.

        ``GET /cluster/acme/plugins``; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/plugins
        """
        return self._send("GET", {"type": type})

    def post(
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
        return self._send(
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


class ClusterAcmePluginsItemAPI(BaseAPI):
    """``/cluster/acme/plugins/{id}``."""

    _template = "/cluster/acme/plugins/{id}"

    def get(
        self,
    ) -> ClusterAcmePluginsItem:
        """Read a plugin.

        ``GET /cluster/acme/plugins/{id}``; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/plugins/{id}
        """
        return self._send("GET", {})

    def put(
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
        return self._send(
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

    def delete(
        self,
    ) -> None:
        """Remove a plugin.

        ``DELETE /cluster/acme/plugins/{id}``; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/plugins/{id}
        """
        return self._send("DELETE", {})


class ClusterAcmeTosAPI(BaseAPI):
    """``/cluster/acme/tos``."""

    _template = "/cluster/acme/tos"

    def get(
        self,
        *,
        directory: str | None = None,
    ) -> str | None:
        """Read cluster ACME tos.

        ``GET /cluster/acme/tos``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/acme/tos
        """
        return self._send("GET", {"directory": directory})
