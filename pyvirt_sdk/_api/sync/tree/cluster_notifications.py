# Made from pyvirt_sdk/_api/aio/tree/cluster_notifications.py by tools/convert.py: edit that file,
# then run `make sync`.
# made from the schema by tools/operations.py: do not edit
# mypy: disable-error-code="no-any-return"
"""Operations: cluster/notifications."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyvirt_sdk._api.ids import Id
from pyvirt_sdk._api.sync.place import BaseAPI

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


class ClusterNotificationsAPI(BaseAPI):
    """``/cluster/notifications``."""

    _template = "/cluster/notifications"

    @property
    def endpoints(self) -> ClusterNotificationsEndpointsAPI:
        """``/cluster/notifications/endpoints``."""
        return ClusterNotificationsEndpointsAPI(self._operator, self._ids)

    @property
    def matcher_field_values(self) -> ClusterNotificationsMatcherFieldValuesAPI:
        """``/cluster/notifications/matcher-field-values``."""
        return ClusterNotificationsMatcherFieldValuesAPI(self._operator, self._ids)

    @property
    def matcher_fields(self) -> ClusterNotificationsMatcherFieldsAPI:
        """``/cluster/notifications/matcher-fields``."""
        return ClusterNotificationsMatcherFieldsAPI(self._operator, self._ids)

    @property
    def matchers(self) -> ClusterNotificationsMatchersAPI:
        """``/cluster/notifications/matchers``."""
        return ClusterNotificationsMatchersAPI(self._operator, self._ids)

    @property
    def targets(self) -> ClusterNotificationsTargetsAPI:
        """``/cluster/notifications/targets``."""
        return ClusterNotificationsTargetsAPI(self._operator, self._ids)

    def get(
        self,
    ) -> list[Any]:
        """List what there is below cluster notifications.

        ``GET /cluster/notifications``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications
        """
        return self._send("GET", {})


class ClusterNotificationsEndpointsAPI(BaseAPI):
    """``/cluster/notifications/endpoints``."""

    _template = "/cluster/notifications/endpoints"

    @property
    def gotify(self) -> ClusterNotificationsEndpointsGotifyAPI:
        """``/cluster/notifications/endpoints/gotify``."""
        return ClusterNotificationsEndpointsGotifyAPI(self._operator, self._ids)

    @property
    def sendmail(self) -> ClusterNotificationsEndpointsSendmailAPI:
        """``/cluster/notifications/endpoints/sendmail``."""
        return ClusterNotificationsEndpointsSendmailAPI(self._operator, self._ids)

    @property
    def smtp(self) -> ClusterNotificationsEndpointsSmtpAPI:
        """``/cluster/notifications/endpoints/smtp``."""
        return ClusterNotificationsEndpointsSmtpAPI(self._operator, self._ids)

    @property
    def webhook(self) -> ClusterNotificationsEndpointsWebhookAPI:
        """``/cluster/notifications/endpoints/webhook``."""
        return ClusterNotificationsEndpointsWebhookAPI(self._operator, self._ids)

    def get(
        self,
    ) -> list[Any]:
        """List what there is below cluster notifications endpoints.

        ``GET /cluster/notifications/endpoints``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints
        """
        return self._send("GET", {})


class ClusterNotificationsEndpointsGotifyAPI(BaseAPI):
    """``/cluster/notifications/endpoints/gotify``."""

    _template = "/cluster/notifications/endpoints/gotify"

    def __call__(self, name: str | int) -> ClusterNotificationsEndpointsGotifyItemAPI:
        """``/cluster/notifications/endpoints/gotify/{name}``."""
        return ClusterNotificationsEndpointsGotifyItemAPI(self._operator, self._with(_NAME, name))

    def get(
        self,
    ) -> Rows[ClusterNotificationsEndpointsGotifyRow]:
        """List cluster notifications endpoints gotify.

        ``GET /cluster/notifications/endpoints/gotify``; needs Mapping.Audit on
        /mapping/notifications.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/gotify
        """
        return self._send("GET", {})

    def post(
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
        return self._send(
            "POST",
            {
                "name": name,
                "server": server,
                "token": token,
                "comment": comment,
                "disable": disable,
            },
        )


class ClusterNotificationsEndpointsGotifyItemAPI(BaseAPI):
    """``/cluster/notifications/endpoints/gotify/{name}``."""

    _template = "/cluster/notifications/endpoints/gotify/{name}"

    def get(
        self,
    ) -> ClusterNotificationsEndpointsGotifyItem:
        """Read a gotify.

        ``GET /cluster/notifications/endpoints/gotify/{name}``; needs Mapping.Modify on
        /mapping/notifications or Mapping.Audit on /mapping/notifications.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/gotify/{name}
        """
        return self._send("GET", {})

    def put(
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
        return self._send(
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

    def delete(
        self,
    ) -> None:
        """Remove a gotify.

        ``DELETE /cluster/notifications/endpoints/gotify/{name}``; needs Mapping.Modify on
        /mapping/notifications.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/gotify/{name}
        """
        return self._send("DELETE", {})


class ClusterNotificationsEndpointsSendmailAPI(BaseAPI):
    """``/cluster/notifications/endpoints/sendmail``."""

    _template = "/cluster/notifications/endpoints/sendmail"

    def __call__(self, name: str | int) -> ClusterNotificationsEndpointsSendmailItemAPI:
        """``/cluster/notifications/endpoints/sendmail/{name}``."""
        return ClusterNotificationsEndpointsSendmailItemAPI(self._operator, self._with(_NAME, name))

    def get(
        self,
    ) -> Rows[ClusterNotificationsEndpointsSendmailRow]:
        """List cluster notifications endpoints sendmail.

        ``GET /cluster/notifications/endpoints/sendmail``; needs Mapping.Modify on
        /mapping/notifications or Mapping.Audit on /mapping/notifications.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/sendmail
        """
        return self._send("GET", {})

    def post(
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
        return self._send(
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


class ClusterNotificationsEndpointsSendmailItemAPI(BaseAPI):
    """``/cluster/notifications/endpoints/sendmail/{name}``."""

    _template = "/cluster/notifications/endpoints/sendmail/{name}"

    def get(
        self,
    ) -> ClusterNotificationsEndpointsSendmailItem:
        """Read a sendmail.

        ``GET /cluster/notifications/endpoints/sendmail/{name}``; needs Mapping.Modify on
        /mapping/notifications or Mapping.Audit on /mapping/notifications.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/sendmail/{name}
        """
        return self._send("GET", {})

    def put(
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
        return self._send(
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

    def delete(
        self,
    ) -> None:
        """Remove a sendmail.

        ``DELETE /cluster/notifications/endpoints/sendmail/{name}``; needs Mapping.Modify on
        /mapping/notifications.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/sendmail/{name}
        """
        return self._send("DELETE", {})


class ClusterNotificationsEndpointsSmtpAPI(BaseAPI):
    """``/cluster/notifications/endpoints/smtp``."""

    _template = "/cluster/notifications/endpoints/smtp"

    def __call__(self, name: str | int) -> ClusterNotificationsEndpointsSmtpItemAPI:
        """``/cluster/notifications/endpoints/smtp/{name}``."""
        return ClusterNotificationsEndpointsSmtpItemAPI(self._operator, self._with(_NAME, name))

    def get(
        self,
    ) -> Rows[ClusterNotificationsEndpointsSmtpRow]:
        """List cluster notifications endpoints smtp.

        ``GET /cluster/notifications/endpoints/smtp``; needs Mapping.Modify on
        /mapping/notifications or Mapping.Audit on /mapping/notifications.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/smtp
        """
        return self._send("GET", {})

    def post(
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
        return self._send(
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


class ClusterNotificationsEndpointsSmtpItemAPI(BaseAPI):
    """``/cluster/notifications/endpoints/smtp/{name}``."""

    _template = "/cluster/notifications/endpoints/smtp/{name}"

    def get(
        self,
    ) -> ClusterNotificationsEndpointsSmtpItem:
        """Read a smtp.

        ``GET /cluster/notifications/endpoints/smtp/{name}``; needs Mapping.Modify on
        /mapping/notifications or Mapping.Audit on /mapping/notifications.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/smtp/{name}
        """
        return self._send("GET", {})

    def put(
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
        return self._send(
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

    def delete(
        self,
    ) -> None:
        """Remove a smtp.

        ``DELETE /cluster/notifications/endpoints/smtp/{name}``; needs Mapping.Modify on
        /mapping/notifications.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/smtp/{name}
        """
        return self._send("DELETE", {})


class ClusterNotificationsEndpointsWebhookAPI(BaseAPI):
    """``/cluster/notifications/endpoints/webhook``."""

    _template = "/cluster/notifications/endpoints/webhook"

    def __call__(self, name: str | int) -> ClusterNotificationsEndpointsWebhookItemAPI:
        """``/cluster/notifications/endpoints/webhook/{name}``."""
        return ClusterNotificationsEndpointsWebhookItemAPI(self._operator, self._with(_NAME, name))

    def get(
        self,
    ) -> Rows[ClusterNotificationsEndpointsWebhookRow]:
        """List cluster notifications endpoints webhook.

        ``GET /cluster/notifications/endpoints/webhook``; needs Mapping.Audit on
        /mapping/notifications.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/webhook
        """
        return self._send("GET", {})

    def post(
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
        return self._send(
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


class ClusterNotificationsEndpointsWebhookItemAPI(BaseAPI):
    """``/cluster/notifications/endpoints/webhook/{name}``."""

    _template = "/cluster/notifications/endpoints/webhook/{name}"

    def get(
        self,
    ) -> ClusterNotificationsEndpointsWebhookItem:
        """Read a webhook.

        ``GET /cluster/notifications/endpoints/webhook/{name}``; needs Mapping.Modify on
        /mapping/notifications or Mapping.Audit on /mapping/notifications.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/webhook/{name}
        """
        return self._send("GET", {})

    def put(
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
        return self._send(
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

    def delete(
        self,
    ) -> None:
        """Remove a webhook.

        ``DELETE /cluster/notifications/endpoints/webhook/{name}``; needs Mapping.Modify on
        /mapping/notifications.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/endpoints/webhook/{name}
        """
        return self._send("DELETE", {})


class ClusterNotificationsMatcherFieldValuesAPI(BaseAPI):
    """``/cluster/notifications/matcher-field-values``."""

    _template = "/cluster/notifications/matcher-field-values"

    def get(
        self,
    ) -> Rows[ClusterNotificationsMatcherFieldValuesRow]:
        """List cluster notifications matcher field values.

        ``GET /cluster/notifications/matcher-field-values``; needs Mapping.Modify on
        /mapping/notifications or Mapping.Audit on /mapping/notifications.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/matcher-field-values
        """
        return self._send("GET", {})


class ClusterNotificationsMatcherFieldsAPI(BaseAPI):
    """``/cluster/notifications/matcher-fields``."""

    _template = "/cluster/notifications/matcher-fields"

    def get(
        self,
    ) -> list[Any]:
        """List what there is below cluster notifications matcher fields.

        ``GET /cluster/notifications/matcher-fields``; needs Mapping.Modify on
        /mapping/notifications or Mapping.Audit on /mapping/notifications.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/matcher-fields
        """
        return self._send("GET", {})


class ClusterNotificationsMatchersAPI(BaseAPI):
    """``/cluster/notifications/matchers``."""

    _template = "/cluster/notifications/matchers"

    def __call__(self, name: str | int) -> ClusterNotificationsMatchersItemAPI:
        """``/cluster/notifications/matchers/{name}``."""
        return ClusterNotificationsMatchersItemAPI(self._operator, self._with(_NAME, name))

    def get(
        self,
    ) -> Rows[ClusterNotificationsMatchersRow]:
        """List cluster notifications matchers.

        ``GET /cluster/notifications/matchers``; needs Mapping.Modify on /mapping/notifications or
        Mapping.Audit on /mapping/notifications or Mapping.Use on /mapping/notifications.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/matchers
        """
        return self._send("GET", {})

    def post(
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
        return self._send(
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


class ClusterNotificationsMatchersItemAPI(BaseAPI):
    """``/cluster/notifications/matchers/{name}``."""

    _template = "/cluster/notifications/matchers/{name}"

    def get(
        self,
    ) -> ClusterNotificationsMatchersItem:
        """Read a matcher.

        ``GET /cluster/notifications/matchers/{name}``; needs Mapping.Modify on
        /mapping/notifications or Mapping.Audit on /mapping/notifications.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/matchers/{name}
        """
        return self._send("GET", {})

    def put(
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
        return self._send(
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

    def delete(
        self,
    ) -> None:
        """Remove a matcher.

        ``DELETE /cluster/notifications/matchers/{name}``; needs Mapping.Modify on
        /mapping/notifications.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/matchers/{name}
        """
        return self._send("DELETE", {})


class ClusterNotificationsTargetsAPI(BaseAPI):
    """``/cluster/notifications/targets``."""

    _template = "/cluster/notifications/targets"

    def __call__(self, name: str | int) -> ClusterNotificationsTargetsItemAPI:
        """``/cluster/notifications/targets/{name}``."""
        return ClusterNotificationsTargetsItemAPI(self._operator, self._with(_NAME, name))

    def get(
        self,
    ) -> Rows[ClusterNotificationsTargetsRow]:
        """List cluster notifications targets.

        ``GET /cluster/notifications/targets``; needs Mapping.Modify on /mapping/notifications or
        Mapping.Audit on /mapping/notifications or Mapping.Use on /mapping/notifications.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/targets
        """
        return self._send("GET", {})


class ClusterNotificationsTargetsItemAPI(BaseAPI):
    """``/cluster/notifications/targets/{name}``."""

    _template = "/cluster/notifications/targets/{name}"

    @property
    def test(self) -> ClusterNotificationsTargetsTestAPI:
        """``/cluster/notifications/targets/{name}/test``."""
        return ClusterNotificationsTargetsTestAPI(self._operator, self._ids)


class ClusterNotificationsTargetsTestAPI(BaseAPI):
    """``/cluster/notifications/targets/{name}/test``."""

    _template = "/cluster/notifications/targets/{name}/test"

    def post(
        self,
    ) -> None:
        """Test (a target).

        ``POST /cluster/notifications/targets/{name}/test``; needs Mapping.Modify on
        /mapping/notifications or Mapping.Audit on /mapping/notifications or Mapping.Use on
        /mapping/notifications.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/notifications/targets/{name}/test
        """
        return self._send("POST", {})
