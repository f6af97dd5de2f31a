# Made from pyvirt_sdk/_api/aio/tree/cluster_firewall.py by tools/convert.py: edit that file, then
# run `make sync`.
# made from the schema by tools/operations.py: do not edit
# ruff: noqa: A002
# mypy: disable-error-code="no-any-return"
"""Operations: cluster/firewall."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyvirt_sdk._api.ids import Id
from pyvirt_sdk._api.sync.place import BaseAPI

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Annotated, Any, Literal

    from pydantic import Field

    from pyvirt_sdk.formats import LogRateLimit
    from pyvirt_sdk.models.generated.cluster_firewall_aliases import (
        ClusterFirewallAliasesItem,
        ClusterFirewallAliasesRow,
    )
    from pyvirt_sdk.models.generated.cluster_firewall_groups import (
        ClusterFirewallGroupsItem,
        ClusterFirewallGroupsItemRow,
        ClusterFirewallGroupsRow,
    )
    from pyvirt_sdk.models.generated.cluster_firewall_ipset import (
        ClusterFirewallIpsetItem,
        ClusterFirewallIpsetItemRow,
        ClusterFirewallIpsetRow,
    )
    from pyvirt_sdk.models.generated.cluster_firewall_macros import ClusterFirewallMacrosRow
    from pyvirt_sdk.models.generated.cluster_firewall_options import ClusterFirewallOptions
    from pyvirt_sdk.models.generated.cluster_firewall_refs import ClusterFirewallRefsRow
    from pyvirt_sdk.models.generated.cluster_firewall_rules import (
        ClusterFirewallRulesItem,
        ClusterFirewallRulesRow,
    )
    from pyvirt_sdk.models.rows import Rows

_NAME = Id(
    "name",
    {"maxLength": 64, "minLength": 2, "pattern": "[A-Za-z][A-Za-z0-9\\-\\_]+", "type": "string"},
)
_GROUP = Id(
    "group",
    {"maxLength": 18, "minLength": 2, "pattern": "[A-Za-z][A-Za-z0-9\\-\\_]+", "type": "string"},
)
_POS = Id("pos", {"min": 0, "type": "integer"})
_CIDR = Id("cidr", {"format": "IPorCIDRorAlias", "type": "string"})


class ClusterFirewallAPI(BaseAPI):
    """``/cluster/firewall``."""

    _template = "/cluster/firewall"

    @property
    def aliases(self) -> ClusterFirewallAliasesAPI:
        """``/cluster/firewall/aliases``."""
        return ClusterFirewallAliasesAPI(self._operator, self._ids)

    @property
    def groups(self) -> ClusterFirewallGroupsAPI:
        """``/cluster/firewall/groups``."""
        return ClusterFirewallGroupsAPI(self._operator, self._ids)

    @property
    def ipset(self) -> ClusterFirewallIpsetAPI:
        """``/cluster/firewall/ipset``."""
        return ClusterFirewallIpsetAPI(self._operator, self._ids)

    @property
    def macros(self) -> ClusterFirewallMacrosAPI:
        """``/cluster/firewall/macros``."""
        return ClusterFirewallMacrosAPI(self._operator, self._ids)

    @property
    def options(self) -> ClusterFirewallOptionsAPI:
        """``/cluster/firewall/options``."""
        return ClusterFirewallOptionsAPI(self._operator, self._ids)

    @property
    def refs(self) -> ClusterFirewallRefsAPI:
        """``/cluster/firewall/refs``."""
        return ClusterFirewallRefsAPI(self._operator, self._ids)

    @property
    def rules(self) -> ClusterFirewallRulesAPI:
        """``/cluster/firewall/rules``."""
        return ClusterFirewallRulesAPI(self._operator, self._ids)

    def get(
        self,
    ) -> list[Any]:
        """List what there is below cluster firewall.

        ``GET /cluster/firewall``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall
        """
        return self._send("GET", {})


class ClusterFirewallAliasesAPI(BaseAPI):
    """``/cluster/firewall/aliases``."""

    _template = "/cluster/firewall/aliases"

    def __call__(self, name: str | int) -> ClusterFirewallAliasesItemAPI:
        """``/cluster/firewall/aliases/{name}``."""
        return ClusterFirewallAliasesItemAPI(self._operator, self._with(_NAME, name))

    def get(
        self,
    ) -> Rows[ClusterFirewallAliasesRow]:
        """List cluster firewall aliases.

        ``GET /cluster/firewall/aliases``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/aliases
        """
        return self._send("GET", {})

    def post(
        self,
        *,
        cidr: str,
        name: str,
        comment: str | None = None,
    ) -> None:
        """Add to cluster firewall aliases.

        ``POST /cluster/firewall/aliases``; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/aliases
        """
        return self._send("POST", {"cidr": cidr, "name": name, "comment": comment})


class ClusterFirewallAliasesItemAPI(BaseAPI):
    """``/cluster/firewall/aliases/{name}``."""

    _template = "/cluster/firewall/aliases/{name}"

    def get(
        self,
    ) -> ClusterFirewallAliasesItem:
        """Read an alias.

        ``GET /cluster/firewall/aliases/{name}``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/aliases/{name}
        """
        return self._send("GET", {})

    def put(
        self,
        *,
        cidr: str,
        comment: str | None = None,
        digest: str | None = None,
        rename: str | None = None,
    ) -> None:
        """Change an alias.

        ``PUT /cluster/firewall/aliases/{name}``; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/aliases/{name}
        """
        return self._send(
            "PUT", {"cidr": cidr, "comment": comment, "digest": digest, "rename": rename}
        )

    def delete(
        self,
        *,
        digest: str | None = None,
    ) -> None:
        """Remove an alias.

        ``DELETE /cluster/firewall/aliases/{name}``; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/aliases/{name}
        """
        return self._send("DELETE", {"digest": digest})


class ClusterFirewallGroupsAPI(BaseAPI):
    """``/cluster/firewall/groups``."""

    _template = "/cluster/firewall/groups"

    def __call__(self, group: str | int) -> ClusterFirewallGroupsItemAPI:
        """``/cluster/firewall/groups/{group}``."""
        return ClusterFirewallGroupsItemAPI(self._operator, self._with(_GROUP, group))

    def get(
        self,
    ) -> Rows[ClusterFirewallGroupsRow]:
        """List cluster firewall groups.

        ``GET /cluster/firewall/groups``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/groups
        """
        return self._send("GET", {})

    def post(
        self,
        *,
        group: str,
        comment: str | None = None,
        digest: str | None = None,
        rename: str | None = None,
    ) -> None:
        """Add to cluster firewall groups.

        ``POST /cluster/firewall/groups``; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/groups
        """
        return self._send(
            "POST", {"group": group, "comment": comment, "digest": digest, "rename": rename}
        )


class ClusterFirewallGroupsItemAPI(BaseAPI):
    """``/cluster/firewall/groups/{group}``."""

    _template = "/cluster/firewall/groups/{group}"

    def __call__(self, pos: str | int) -> ClusterFirewallGroupsItemItemAPI:
        """``/cluster/firewall/groups/{group}/{pos}``."""
        return ClusterFirewallGroupsItemItemAPI(self._operator, self._with(_POS, pos))

    def get(
        self,
    ) -> Rows[ClusterFirewallGroupsItemRow]:
        """List a group.

        ``GET /cluster/firewall/groups/{group}``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/groups/{group}
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
        """Create rule (a group).

        ``POST /cluster/firewall/groups/{group}``; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/groups/{group}
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

    def delete(
        self,
    ) -> None:
        """Remove a group.

        ``DELETE /cluster/firewall/groups/{group}``; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/groups/{group}
        """
        return self._send("DELETE", {})


class ClusterFirewallGroupsItemItemAPI(BaseAPI):
    """``/cluster/firewall/groups/{group}/{pos}``."""

    _template = "/cluster/firewall/groups/{group}/{pos}"

    def get(
        self,
    ) -> ClusterFirewallGroupsItem:
        """Read an entry.

        ``GET /cluster/firewall/groups/{group}/{pos}``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/groups/{group}/{pos}
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
        """Change an entry.

        ``PUT /cluster/firewall/groups/{group}/{pos}``; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/groups/{group}/{pos}
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
        """Remove an entry.

        ``DELETE /cluster/firewall/groups/{group}/{pos}``; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/groups/{group}/{pos}
        """
        return self._send("DELETE", {"digest": digest})


class ClusterFirewallIpsetAPI(BaseAPI):
    """``/cluster/firewall/ipset``."""

    _template = "/cluster/firewall/ipset"

    def __call__(self, name: str | int) -> ClusterFirewallIpsetItemAPI:
        """``/cluster/firewall/ipset/{name}``."""
        return ClusterFirewallIpsetItemAPI(self._operator, self._with(_NAME, name))

    def get(
        self,
    ) -> Rows[ClusterFirewallIpsetRow]:
        """List cluster firewall IP sets.

        ``GET /cluster/firewall/ipset``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/ipset
        """
        return self._send("GET", {})

    def post(
        self,
        *,
        name: str,
        comment: str | None = None,
        digest: str | None = None,
        rename: str | None = None,
    ) -> None:
        """Add to cluster firewall IP sets.

        ``POST /cluster/firewall/ipset``; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/ipset
        """
        return self._send(
            "POST", {"name": name, "comment": comment, "digest": digest, "rename": rename}
        )


class ClusterFirewallIpsetItemAPI(BaseAPI):
    """``/cluster/firewall/ipset/{name}``."""

    _template = "/cluster/firewall/ipset/{name}"

    def __call__(self, cidr: str | int) -> ClusterFirewallIpsetItemItemAPI:
        """``/cluster/firewall/ipset/{name}/{cidr}``."""
        return ClusterFirewallIpsetItemItemAPI(self._operator, self._with(_CIDR, cidr))

    def get(
        self,
    ) -> Rows[ClusterFirewallIpsetItemRow]:
        """List an IP set.

        ``GET /cluster/firewall/ipset/{name}``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/ipset/{name}
        """
        return self._send("GET", {})

    def post(
        self,
        *,
        cidr: str,
        comment: str | None = None,
        nomatch: bool | None = None,
    ) -> None:
        """Create IP (an IP set).

        ``POST /cluster/firewall/ipset/{name}``; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/ipset/{name}
        """
        return self._send("POST", {"cidr": cidr, "comment": comment, "nomatch": nomatch})

    def delete(
        self,
        *,
        force: bool | None = None,
    ) -> None:
        """Remove an IP set.

        ``DELETE /cluster/firewall/ipset/{name}``; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/ipset/{name}
        """
        return self._send("DELETE", {"force": force})


class ClusterFirewallIpsetItemItemAPI(BaseAPI):
    """``/cluster/firewall/ipset/{name}/{cidr}``."""

    _template = "/cluster/firewall/ipset/{name}/{cidr}"

    def get(
        self,
    ) -> ClusterFirewallIpsetItem:
        """Read an entry.

        ``GET /cluster/firewall/ipset/{name}/{cidr}``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/ipset/{name}/{cidr}
        """
        return self._send("GET", {})

    def put(
        self,
        *,
        comment: str | None = None,
        digest: str | None = None,
        nomatch: bool | None = None,
    ) -> None:
        """Change an entry.

        ``PUT /cluster/firewall/ipset/{name}/{cidr}``; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/ipset/{name}/{cidr}
        """
        return self._send("PUT", {"comment": comment, "digest": digest, "nomatch": nomatch})

    def delete(
        self,
        *,
        digest: str | None = None,
    ) -> None:
        """Remove an entry.

        ``DELETE /cluster/firewall/ipset/{name}/{cidr}``; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/ipset/{name}/{cidr}
        """
        return self._send("DELETE", {"digest": digest})


class ClusterFirewallMacrosAPI(BaseAPI):
    """``/cluster/firewall/macros``."""

    _template = "/cluster/firewall/macros"

    def get(
        self,
    ) -> Rows[ClusterFirewallMacrosRow]:
        """List cluster firewall macros.

        ``GET /cluster/firewall/macros``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/macros
        """
        return self._send("GET", {})


class ClusterFirewallOptionsAPI(BaseAPI):
    """``/cluster/firewall/options``."""

    _template = "/cluster/firewall/options"

    def get(
        self,
    ) -> ClusterFirewallOptions:
        """Read cluster firewall options.

        ``GET /cluster/firewall/options``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/options
        """
        return self._send("GET", {})

    def put(
        self,
        *,
        delete: str | Sequence[str] | None = None,
        digest: str | None = None,
        ebtables: bool | None = None,
        enable: Annotated[int, Field(ge=0)] | None = None,
        log_ratelimit: LogRateLimit | bool | str | Mapping[str, object] | None = None,
        policy_forward: Literal["ACCEPT", "DROP"] | None = None,
        policy_in: Literal["ACCEPT", "REJECT", "DROP"] | None = None,
        policy_out: Literal["ACCEPT", "REJECT", "DROP"] | None = None,
    ) -> None:
        """Change cluster firewall options.

        ``PUT /cluster/firewall/options``; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/options
        """
        return self._send(
            "PUT",
            {
                "delete": delete,
                "digest": digest,
                "ebtables": ebtables,
                "enable": enable,
                "log_ratelimit": log_ratelimit,
                "policy_forward": policy_forward,
                "policy_in": policy_in,
                "policy_out": policy_out,
            },
        )


class ClusterFirewallRefsAPI(BaseAPI):
    """``/cluster/firewall/refs``."""

    _template = "/cluster/firewall/refs"

    def get(
        self,
        *,
        type: Literal["alias", "ipset"] | None = None,
    ) -> Rows[ClusterFirewallRefsRow]:
        """List cluster firewall refs.

        ``GET /cluster/firewall/refs``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/refs
        """
        return self._send("GET", {"type": type})


class ClusterFirewallRulesAPI(BaseAPI):
    """``/cluster/firewall/rules``."""

    _template = "/cluster/firewall/rules"

    def __call__(self, pos: str | int) -> ClusterFirewallRulesItemAPI:
        """``/cluster/firewall/rules/{pos}``."""
        return ClusterFirewallRulesItemAPI(self._operator, self._with(_POS, pos))

    def get(
        self,
    ) -> Rows[ClusterFirewallRulesRow]:
        """List cluster firewall rules.

        ``GET /cluster/firewall/rules``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/rules
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
        """Add to cluster firewall rules.

        ``POST /cluster/firewall/rules``; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/rules
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


class ClusterFirewallRulesItemAPI(BaseAPI):
    """``/cluster/firewall/rules/{pos}``."""

    _template = "/cluster/firewall/rules/{pos}"

    def get(
        self,
    ) -> ClusterFirewallRulesItem:
        """Read a rule.

        ``GET /cluster/firewall/rules/{pos}``; needs Sys.Audit on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/rules/{pos}
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

        ``PUT /cluster/firewall/rules/{pos}``; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/rules/{pos}
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

        ``DELETE /cluster/firewall/rules/{pos}``; needs Sys.Modify on /.

        https://pve.proxmox.com/pve-docs/api-viewer/#/cluster/firewall/rules/{pos}
        """
        return self._send("DELETE", {"digest": digest})
