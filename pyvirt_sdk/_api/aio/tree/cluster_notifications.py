# made from the schema by tools/operations.py: do not edit
# mypy: disable-error-code="no-any-return"
"""Operations: cluster/notifications."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyvirt_sdk._api.aio.place import AsyncBaseAPI
from pyvirt_sdk._api.ids import Id

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal

    from pydantic import SecretStr

    from pyvirt_sdk.models.generated.cluster_notifications_endpoints import (
        ClusterNotificationsEndpointsGotifyItem,
        ClusterNotificationsEndpointsGotifyRow,
        ClusterNotificationsEndpointsSendmailItem,
        ClusterNotificationsEndpointsSendmailRow,
        ClusterNotificationsEndpointsSmtpItem,
        ClusterNotificationsEndpointsSmtpRow,
        ClusterNotificationsEndpointsWebhookItem,
        ClusterNotificationsEndpointsWebhookRow,
    )
    from pyvirt_sdk.models.generated.cluster_notifications_matcher_field_values import (
        ClusterNotificationsMatcherFieldValuesRow,
    )
    from pyvirt_sdk.models.generated.cluster_notifications_matchers import (
        ClusterNotificationsMatchersItem,
        ClusterNotificationsMatchersRow,
    )
    from pyvirt_sdk.models.generated.cluster_notifications_targets import (
        ClusterNotificationsTargetsRow,
    )
    from pyvirt_sdk.models.rows import Rows

_NAME = Id("name", {"format": "pve-configid", "type": "string"})


class AsyncClusterNotificationsAPI(AsyncBaseAPI):
    """``/cluster/notifications``."""

    _template = "/cluster/notifications"

    @property
    def endpoints(self) -> AsyncClusterNotificationsEndpointsAPI:
        """``/cluster/notifications/endpoints``."""
        return AsyncClusterNotificationsEndpointsAPI(self._operator, self._ids)

    @property
    def matcher_field_values(self) -> AsyncClusterNotificationsMatcherFieldValuesAPI:
        """``/cluster/notifications/matcher-field-values``."""
        return AsyncClusterNotificationsMatcherFieldValuesAPI(self._operator, self._ids)

    @property
    def matcher_fields(self) -> AsyncClusterNotificationsMatcherFieldsAPI:
        """``/cluster/notifications/matcher-fields``."""
        return AsyncClusterNotificationsMatcherFieldsAPI(self._operator, self._ids)

    @property
    def matchers(self) -> AsyncClusterNotificationsMatchersAPI:
        """``/cluster/notifications/matchers``."""
        return AsyncClusterNotificationsMatchersAPI(self._operator, self._ids)

    @property
    def targets(self) -> AsyncClusterNotificationsTargetsAPI:
        """``/cluster/notifications/targets``."""
        return AsyncClusterNotificationsTargetsAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> list[Any]:
        """List what there is below cluster notifications.

        ``GET /cluster/notifications``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications
        """
        return await self._send("GET", {})


class AsyncClusterNotificationsEndpointsAPI(AsyncBaseAPI):
    """``/cluster/notifications/endpoints``."""

    _template = "/cluster/notifications/endpoints"

    @property
    def gotify(self) -> AsyncClusterNotificationsEndpointsGotifyAPI:
        """``/cluster/notifications/endpoints/gotify``."""
        return AsyncClusterNotificationsEndpointsGotifyAPI(self._operator, self._ids)

    @property
    def sendmail(self) -> AsyncClusterNotificationsEndpointsSendmailAPI:
        """``/cluster/notifications/endpoints/sendmail``."""
        return AsyncClusterNotificationsEndpointsSendmailAPI(self._operator, self._ids)

    @property
    def smtp(self) -> AsyncClusterNotificationsEndpointsSmtpAPI:
        """``/cluster/notifications/endpoints/smtp``."""
        return AsyncClusterNotificationsEndpointsSmtpAPI(self._operator, self._ids)

    @property
    def webhook(self) -> AsyncClusterNotificationsEndpointsWebhookAPI:
        """``/cluster/notifications/endpoints/webhook``."""
        return AsyncClusterNotificationsEndpointsWebhookAPI(self._operator, self._ids)

    async def get(
        self,
    ) -> list[Any]:
        """List what there is below cluster notifications endpoints.

        ``GET /cluster/notifications/endpoints``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints
        """
        return await self._send("GET", {})


class AsyncClusterNotificationsEndpointsGotifyAPI(AsyncBaseAPI):
    """``/cluster/notifications/endpoints/gotify``."""

    _template = "/cluster/notifications/endpoints/gotify"

    def __call__(self, name: str | int) -> AsyncClusterNotificationsEndpointsGotifyItemAPI:
        """``/cluster/notifications/endpoints/gotify/{name}``."""
        return AsyncClusterNotificationsEndpointsGotifyItemAPI(
            self._operator, self._with(_NAME, name)
        )

    async def get(
        self,
    ) -> Rows[ClusterNotificationsEndpointsGotifyRow]:
        """List cluster notifications endpoints gotify.

        ``GET /cluster/notifications/endpoints/gotify``; needs Mapping.Audit on
        /mapping/notifications.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/gotify
        """
        return await self._send("GET", {})

    async def post(
        self,
        *,
        name: str,
        server: str,
        token: str | SecretStr,
        comment: str | None = None,
        disable: bool | None = None,
    ) -> None:
        """Add to cluster notifications endpoints gotify.

        ``POST /cluster/notifications/endpoints/gotify``; needs Mapping.Modify on
        /mapping/notifications and (Sys.Audit, Sys.Modify on / or Sys.AccessNetwork on /).

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/gotify
        """
        return await self._send(
            "POST",
            {
                "name": name,
                "server": server,
                "token": token,
                "comment": comment,
                "disable": disable,
            },
        )


class AsyncClusterNotificationsEndpointsGotifyItemAPI(AsyncBaseAPI):
    """``/cluster/notifications/endpoints/gotify/{name}``."""

    _template = "/cluster/notifications/endpoints/gotify/{name}"

    async def get(
        self,
    ) -> ClusterNotificationsEndpointsGotifyItem:
        """Read a gotify.

        ``GET /cluster/notifications/endpoints/gotify/{name}``; needs Mapping.Modify on
        /mapping/notifications or Mapping.Audit on /mapping/notifications.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/gotify/{name}
        """
        return await self._send("GET", {})

    async def put(
        self,
        *,
        comment: str | None = None,
        delete: str | Sequence[str] | None = None,
        digest: str | None = None,
        disable: bool | None = None,
        server: str | None = None,
        token: str | SecretStr | None = None,
    ) -> None:
        """Change a gotify.

        ``PUT /cluster/notifications/endpoints/gotify/{name}``; needs Mapping.Modify on
        /mapping/notifications and (Sys.Audit, Sys.Modify on / or Sys.AccessNetwork on /).

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/gotify/{name}
        """
        return await self._send(
            "PUT",
            {
                "comment": comment,
                "delete": delete,
                "digest": digest,
                "disable": disable,
                "server": server,
                "token": token,
            },
        )

    async def delete(
        self,
    ) -> None:
        """Remove a gotify.

        ``DELETE /cluster/notifications/endpoints/gotify/{name}``; needs Mapping.Modify on
        /mapping/notifications.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/gotify/{name}
        """
        return await self._send("DELETE", {})


class AsyncClusterNotificationsEndpointsSendmailAPI(AsyncBaseAPI):
    """``/cluster/notifications/endpoints/sendmail``."""

    _template = "/cluster/notifications/endpoints/sendmail"

    def __call__(self, name: str | int) -> AsyncClusterNotificationsEndpointsSendmailItemAPI:
        """``/cluster/notifications/endpoints/sendmail/{name}``."""
        return AsyncClusterNotificationsEndpointsSendmailItemAPI(
            self._operator, self._with(_NAME, name)
        )

    async def get(
        self,
    ) -> Rows[ClusterNotificationsEndpointsSendmailRow]:
        """List cluster notifications endpoints sendmail.

        ``GET /cluster/notifications/endpoints/sendmail``; needs Mapping.Modify on
        /mapping/notifications or Mapping.Audit on /mapping/notifications.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/sendmail
        """
        return await self._send("GET", {})

    async def post(
        self,
        *,
        name: str,
        author: str | None = None,
        comment: str | None = None,
        disable: bool | None = None,
        from_address: str | None = None,
        mailto: str | Sequence[str] | None = None,
        mailto_user: str | Sequence[str] | None = None,
    ) -> None:
        """Add to cluster notifications endpoints sendmail.

        ``POST /cluster/notifications/endpoints/sendmail``; needs Mapping.Modify on
        /mapping/notifications and (Sys.Audit, Sys.Modify on / or Sys.AccessNetwork on /).

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/sendmail
        """
        return await self._send(
            "POST",
            {
                "name": name,
                "author": author,
                "comment": comment,
                "disable": disable,
                "from-address": from_address,
                "mailto": mailto,
                "mailto-user": mailto_user,
            },
        )


class AsyncClusterNotificationsEndpointsSendmailItemAPI(AsyncBaseAPI):
    """``/cluster/notifications/endpoints/sendmail/{name}``."""

    _template = "/cluster/notifications/endpoints/sendmail/{name}"

    async def get(
        self,
    ) -> ClusterNotificationsEndpointsSendmailItem:
        """Read a sendmail.

        ``GET /cluster/notifications/endpoints/sendmail/{name}``; needs Mapping.Modify on
        /mapping/notifications or Mapping.Audit on /mapping/notifications.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/sendmail/{name}
        """
        return await self._send("GET", {})

    async def put(
        self,
        *,
        author: str | None = None,
        comment: str | None = None,
        delete: str | Sequence[str] | None = None,
        digest: str | None = None,
        disable: bool | None = None,
        from_address: str | None = None,
        mailto: str | Sequence[str] | None = None,
        mailto_user: str | Sequence[str] | None = None,
    ) -> None:
        """Change a sendmail.

        ``PUT /cluster/notifications/endpoints/sendmail/{name}``; needs Mapping.Modify on
        /mapping/notifications and (Sys.Audit, Sys.Modify on / or Sys.AccessNetwork on /).

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/sendmail/{name}
        """
        return await self._send(
            "PUT",
            {
                "author": author,
                "comment": comment,
                "delete": delete,
                "digest": digest,
                "disable": disable,
                "from-address": from_address,
                "mailto": mailto,
                "mailto-user": mailto_user,
            },
        )

    async def delete(
        self,
    ) -> None:
        """Remove a sendmail.

        ``DELETE /cluster/notifications/endpoints/sendmail/{name}``; needs Mapping.Modify on
        /mapping/notifications.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/sendmail/{name}
        """
        return await self._send("DELETE", {})


class AsyncClusterNotificationsEndpointsSmtpAPI(AsyncBaseAPI):
    """``/cluster/notifications/endpoints/smtp``."""

    _template = "/cluster/notifications/endpoints/smtp"

    def __call__(self, name: str | int) -> AsyncClusterNotificationsEndpointsSmtpItemAPI:
        """``/cluster/notifications/endpoints/smtp/{name}``."""
        return AsyncClusterNotificationsEndpointsSmtpItemAPI(
            self._operator, self._with(_NAME, name)
        )

    async def get(
        self,
    ) -> Rows[ClusterNotificationsEndpointsSmtpRow]:
        """List cluster notifications endpoints smtp.

        ``GET /cluster/notifications/endpoints/smtp``; needs Mapping.Modify on
        /mapping/notifications or Mapping.Audit on /mapping/notifications.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/smtp
        """
        return await self._send("GET", {})

    async def post(
        self,
        *,
        from_address: str,
        name: str,
        server: str,
        author: str | None = None,
        comment: str | None = None,
        disable: bool | None = None,
        mailto: str | Sequence[str] | None = None,
        mailto_user: str | Sequence[str] | None = None,
        mode: Literal["insecure", "starttls", "tls"] | None = None,
        password: str | SecretStr | None = None,
        port: int | None = None,
        username: str | None = None,
    ) -> None:
        """Add to cluster notifications endpoints smtp.

        ``POST /cluster/notifications/endpoints/smtp``; needs Mapping.Modify on
        /mapping/notifications and (Sys.Audit, Sys.Modify on / or Sys.AccessNetwork on /).

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/smtp
        """
        return await self._send(
            "POST",
            {
                "from-address": from_address,
                "name": name,
                "server": server,
                "author": author,
                "comment": comment,
                "disable": disable,
                "mailto": mailto,
                "mailto-user": mailto_user,
                "mode": mode,
                "password": password,
                "port": port,
                "username": username,
            },
        )


class AsyncClusterNotificationsEndpointsSmtpItemAPI(AsyncBaseAPI):
    """``/cluster/notifications/endpoints/smtp/{name}``."""

    _template = "/cluster/notifications/endpoints/smtp/{name}"

    async def get(
        self,
    ) -> ClusterNotificationsEndpointsSmtpItem:
        """Read a smtp.

        ``GET /cluster/notifications/endpoints/smtp/{name}``; needs Mapping.Modify on
        /mapping/notifications or Mapping.Audit on /mapping/notifications.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/smtp/{name}
        """
        return await self._send("GET", {})

    async def put(
        self,
        *,
        author: str | None = None,
        comment: str | None = None,
        delete: str | Sequence[str] | None = None,
        digest: str | None = None,
        disable: bool | None = None,
        from_address: str | None = None,
        mailto: str | Sequence[str] | None = None,
        mailto_user: str | Sequence[str] | None = None,
        mode: Literal["insecure", "starttls", "tls"] | None = None,
        password: str | SecretStr | None = None,
        port: int | None = None,
        server: str | None = None,
        username: str | None = None,
    ) -> None:
        """Change a smtp.

        ``PUT /cluster/notifications/endpoints/smtp/{name}``; needs Mapping.Modify on
        /mapping/notifications and (Sys.Audit, Sys.Modify on / or Sys.AccessNetwork on /).

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/smtp/{name}
        """
        return await self._send(
            "PUT",
            {
                "author": author,
                "comment": comment,
                "delete": delete,
                "digest": digest,
                "disable": disable,
                "from-address": from_address,
                "mailto": mailto,
                "mailto-user": mailto_user,
                "mode": mode,
                "password": password,
                "port": port,
                "server": server,
                "username": username,
            },
        )

    async def delete(
        self,
    ) -> None:
        """Remove a smtp.

        ``DELETE /cluster/notifications/endpoints/smtp/{name}``; needs Mapping.Modify on
        /mapping/notifications.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/smtp/{name}
        """
        return await self._send("DELETE", {})


class AsyncClusterNotificationsEndpointsWebhookAPI(AsyncBaseAPI):
    """``/cluster/notifications/endpoints/webhook``."""

    _template = "/cluster/notifications/endpoints/webhook"

    def __call__(self, name: str | int) -> AsyncClusterNotificationsEndpointsWebhookItemAPI:
        """``/cluster/notifications/endpoints/webhook/{name}``."""
        return AsyncClusterNotificationsEndpointsWebhookItemAPI(
            self._operator, self._with(_NAME, name)
        )

    async def get(
        self,
    ) -> Rows[ClusterNotificationsEndpointsWebhookRow]:
        """List cluster notifications endpoints webhook.

        ``GET /cluster/notifications/endpoints/webhook``; needs Mapping.Audit on
        /mapping/notifications.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/webhook
        """
        return await self._send("GET", {})

    async def post(
        self,
        *,
        method: Literal["post", "put", "get"],
        name: str,
        url: str,
        body: str | SecretStr | None = None,
        comment: str | None = None,
        disable: bool | None = None,
        header: str | Sequence[str] | None = None,
        secret: str | Sequence[str] | None = None,
    ) -> None:
        """Add to cluster notifications endpoints webhook.

        ``POST /cluster/notifications/endpoints/webhook``; needs Mapping.Modify on
        /mapping/notifications and (Sys.Audit, Sys.Modify on / or Sys.AccessNetwork on /).

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/webhook
        """
        return await self._send(
            "POST",
            {
                "method": method,
                "name": name,
                "url": url,
                "body": body,
                "comment": comment,
                "disable": disable,
                "header": header,
                "secret": secret,
            },
        )


class AsyncClusterNotificationsEndpointsWebhookItemAPI(AsyncBaseAPI):
    """``/cluster/notifications/endpoints/webhook/{name}``."""

    _template = "/cluster/notifications/endpoints/webhook/{name}"

    async def get(
        self,
    ) -> ClusterNotificationsEndpointsWebhookItem:
        """Read a webhook.

        ``GET /cluster/notifications/endpoints/webhook/{name}``; needs Mapping.Modify on
        /mapping/notifications or Mapping.Audit on /mapping/notifications.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/webhook/{name}
        """
        return await self._send("GET", {})

    async def put(
        self,
        *,
        body: str | SecretStr | None = None,
        comment: str | None = None,
        delete: str | Sequence[str] | None = None,
        digest: str | None = None,
        disable: bool | None = None,
        header: str | Sequence[str] | None = None,
        method: Literal["post", "put", "get"] | None = None,
        secret: str | Sequence[str] | None = None,
        url: str | None = None,
    ) -> None:
        """Change a webhook.

        ``PUT /cluster/notifications/endpoints/webhook/{name}``; needs Mapping.Modify on
        /mapping/notifications and (Sys.Audit, Sys.Modify on / or Sys.AccessNetwork on /).

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/webhook/{name}
        """
        return await self._send(
            "PUT",
            {
                "body": body,
                "comment": comment,
                "delete": delete,
                "digest": digest,
                "disable": disable,
                "header": header,
                "method": method,
                "secret": secret,
                "url": url,
            },
        )

    async def delete(
        self,
    ) -> None:
        """Remove a webhook.

        ``DELETE /cluster/notifications/endpoints/webhook/{name}``; needs Mapping.Modify on
        /mapping/notifications.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/webhook/{name}
        """
        return await self._send("DELETE", {})


class AsyncClusterNotificationsMatcherFieldValuesAPI(AsyncBaseAPI):
    """``/cluster/notifications/matcher-field-values``."""

    _template = "/cluster/notifications/matcher-field-values"

    async def get(
        self,
    ) -> Rows[ClusterNotificationsMatcherFieldValuesRow]:
        """List cluster notifications matcher field values.

        ``GET /cluster/notifications/matcher-field-values``; needs Mapping.Modify on
        /mapping/notifications or Mapping.Audit on /mapping/notifications.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/matcher-field-values
        """
        return await self._send("GET", {})


class AsyncClusterNotificationsMatcherFieldsAPI(AsyncBaseAPI):
    """``/cluster/notifications/matcher-fields``."""

    _template = "/cluster/notifications/matcher-fields"

    async def get(
        self,
    ) -> list[Any]:
        """List what there is below cluster notifications matcher fields.

        ``GET /cluster/notifications/matcher-fields``; needs Mapping.Modify on
        /mapping/notifications or Mapping.Audit on /mapping/notifications.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/matcher-fields
        """
        return await self._send("GET", {})


class AsyncClusterNotificationsMatchersAPI(AsyncBaseAPI):
    """``/cluster/notifications/matchers``."""

    _template = "/cluster/notifications/matchers"

    def __call__(self, name: str | int) -> AsyncClusterNotificationsMatchersItemAPI:
        """``/cluster/notifications/matchers/{name}``."""
        return AsyncClusterNotificationsMatchersItemAPI(self._operator, self._with(_NAME, name))

    async def get(
        self,
    ) -> Rows[ClusterNotificationsMatchersRow]:
        """List cluster notifications matchers.

        ``GET /cluster/notifications/matchers``; needs Mapping.Modify on /mapping/notifications or
        Mapping.Audit on /mapping/notifications or Mapping.Use on /mapping/notifications.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/matchers
        """
        return await self._send("GET", {})

    async def post(
        self,
        *,
        name: str,
        comment: str | None = None,
        disable: bool | None = None,
        invert_match: bool | None = None,
        match_calendar: str | Sequence[str] | None = None,
        match_field: str | Sequence[str] | None = None,
        match_severity: str | Sequence[str] | None = None,
        mode: Literal["all", "any"] | None = None,
        target: str | Sequence[str] | None = None,
    ) -> None:
        """Add to cluster notifications matchers.

        ``POST /cluster/notifications/matchers``; needs Mapping.Modify on /mapping/notifications.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/matchers
        """
        return await self._send(
            "POST",
            {
                "name": name,
                "comment": comment,
                "disable": disable,
                "invert-match": invert_match,
                "match-calendar": match_calendar,
                "match-field": match_field,
                "match-severity": match_severity,
                "mode": mode,
                "target": target,
            },
        )


class AsyncClusterNotificationsMatchersItemAPI(AsyncBaseAPI):
    """``/cluster/notifications/matchers/{name}``."""

    _template = "/cluster/notifications/matchers/{name}"

    async def get(
        self,
    ) -> ClusterNotificationsMatchersItem:
        """Read a matcher.

        ``GET /cluster/notifications/matchers/{name}``; needs Mapping.Modify on
        /mapping/notifications or Mapping.Audit on /mapping/notifications.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/matchers/{name}
        """
        return await self._send("GET", {})

    async def put(
        self,
        *,
        comment: str | None = None,
        delete: str | Sequence[str] | None = None,
        digest: str | None = None,
        disable: bool | None = None,
        invert_match: bool | None = None,
        match_calendar: str | Sequence[str] | None = None,
        match_field: str | Sequence[str] | None = None,
        match_severity: str | Sequence[str] | None = None,
        mode: Literal["all", "any"] | None = None,
        target: str | Sequence[str] | None = None,
    ) -> None:
        """Change a matcher.

        ``PUT /cluster/notifications/matchers/{name}``; needs Mapping.Modify on
        /mapping/notifications.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/matchers/{name}
        """
        return await self._send(
            "PUT",
            {
                "comment": comment,
                "delete": delete,
                "digest": digest,
                "disable": disable,
                "invert-match": invert_match,
                "match-calendar": match_calendar,
                "match-field": match_field,
                "match-severity": match_severity,
                "mode": mode,
                "target": target,
            },
        )

    async def delete(
        self,
    ) -> None:
        """Remove a matcher.

        ``DELETE /cluster/notifications/matchers/{name}``; needs Mapping.Modify on
        /mapping/notifications.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/matchers/{name}
        """
        return await self._send("DELETE", {})


class AsyncClusterNotificationsTargetsAPI(AsyncBaseAPI):
    """``/cluster/notifications/targets``."""

    _template = "/cluster/notifications/targets"

    def __call__(self, name: str | int) -> AsyncClusterNotificationsTargetsItemAPI:
        """``/cluster/notifications/targets/{name}``."""
        return AsyncClusterNotificationsTargetsItemAPI(self._operator, self._with(_NAME, name))

    async def get(
        self,
    ) -> Rows[ClusterNotificationsTargetsRow]:
        """List cluster notifications targets.

        ``GET /cluster/notifications/targets``; needs Mapping.Modify on /mapping/notifications or
        Mapping.Audit on /mapping/notifications or Mapping.Use on /mapping/notifications.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/targets
        """
        return await self._send("GET", {})


class AsyncClusterNotificationsTargetsItemAPI(AsyncBaseAPI):
    """``/cluster/notifications/targets/{name}``."""

    _template = "/cluster/notifications/targets/{name}"

    @property
    def test(self) -> AsyncClusterNotificationsTargetsTestAPI:
        """``/cluster/notifications/targets/{name}/test``."""
        return AsyncClusterNotificationsTargetsTestAPI(self._operator, self._ids)


class AsyncClusterNotificationsTargetsTestAPI(AsyncBaseAPI):
    """``/cluster/notifications/targets/{name}/test``."""

    _template = "/cluster/notifications/targets/{name}/test"

    async def post(
        self,
    ) -> None:
        """Test (a target).

        ``POST /cluster/notifications/targets/{name}/test``; needs Mapping.Modify on
        /mapping/notifications or Mapping.Audit on /mapping/notifications or Mapping.Use on
        /mapping/notifications.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/targets/{name}/test
        """
        return await self._send("POST", {})
