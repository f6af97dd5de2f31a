# Made from pyvirt_sdk/_api/aio/tree/nodes_firewall.py by tools/convert.py: edit that file, then run
# `make sync`.
# made from the schema by tools/operations.py: do not edit
# ruff: noqa: A002
# mypy: disable-error-code="no-any-return"
"""Operations: nodes/firewall."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyvirt_sdk._api.ids import Id
from pyvirt_sdk._api.sync.place import BaseAPI

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Annotated, Any, Literal

    from pydantic import Field

    from pyvirt_sdk.models.generated.nodes_firewall_log import NodesFirewallLogRow
    from pyvirt_sdk.models.generated.nodes_firewall_options import NodesFirewallOptions
    from pyvirt_sdk.models.generated.nodes_firewall_rules import (
        NodesFirewallRulesItem,
        NodesFirewallRulesRow,
    )
    from pyvirt_sdk.models.rows import Rows

_POS = Id("pos", {"min": 0, "type": "integer"})


class NodesFirewallAPI(BaseAPI):
    """``/nodes/{node}/firewall``."""

    _template = "/nodes/{node}/firewall"

    @property
    def log(self) -> NodesFirewallLogAPI:
        """``/nodes/{node}/firewall/log``."""
        return NodesFirewallLogAPI(self._operator, self._ids)

    @property
    def options(self) -> NodesFirewallOptionsAPI:
        """``/nodes/{node}/firewall/options``."""
        return NodesFirewallOptionsAPI(self._operator, self._ids)

    @property
    def rules(self) -> NodesFirewallRulesAPI:
        """``/nodes/{node}/firewall/rules``."""
        return NodesFirewallRulesAPI(self._operator, self._ids)

    def get(
        self,
    ) -> list[Any]:
        """List what there is below firewall of a node.

        ``GET /nodes/{node}/firewall``; any user may call it.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/firewall
        """
        return self._send("GET", {})


class NodesFirewallLogAPI(BaseAPI):
    """``/nodes/{node}/firewall/log``."""

    _template = "/nodes/{node}/firewall/log"

    def get(
        self,
        *,
        limit: Annotated[int, Field(ge=0)] | None = None,
        since: Annotated[int, Field(ge=0)] | None = None,
        start: Annotated[int, Field(ge=0)] | None = None,
        until: Annotated[int, Field(ge=0)] | None = None,
    ) -> Rows[NodesFirewallLogRow]:
        """List firewall log of a node.

        ``GET /nodes/{node}/firewall/log``; needs Sys.Syslog on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/firewall/log
        """
        return self._send("GET", {"limit": limit, "since": since, "start": start, "until": until})


class NodesFirewallOptionsAPI(BaseAPI):
    """``/nodes/{node}/firewall/options``."""

    _template = "/nodes/{node}/firewall/options"

    def get(
        self,
    ) -> NodesFirewallOptions:
        """Read firewall options of a node.

        ``GET /nodes/{node}/firewall/options``; needs Sys.Audit on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/firewall/options
        """
        return self._send("GET", {})

    def put(
        self,
        *,
        delete: str | Sequence[str] | None = None,
        digest: str | None = None,
        enable: bool | None = None,
        log_level_forward: Literal[
            "emerg", "alert", "crit", "err", "warning", "notice", "info", "debug", "nolog"
        ]
        | None = None,
        log_level_in: Literal[
            "emerg", "alert", "crit", "err", "warning", "notice", "info", "debug", "nolog"
        ]
        | None = None,
        log_level_out: Literal[
            "emerg", "alert", "crit", "err", "warning", "notice", "info", "debug", "nolog"
        ]
        | None = None,
        log_nf_conntrack: bool | None = None,
        ndp: bool | None = None,
        nf_conntrack_allow_invalid: bool | None = None,
        nf_conntrack_helpers: str | None = None,
        nf_conntrack_max: Annotated[int, Field(ge=32768)] | None = None,
        nf_conntrack_tcp_timeout_established: Annotated[int, Field(ge=7875)] | None = None,
        nf_conntrack_tcp_timeout_syn_recv: Annotated[int, Field(ge=30, le=60)] | None = None,
        nftables: bool | None = None,
        nosmurfs: bool | None = None,
        protection_synflood: bool | None = None,
        protection_synflood_burst: int | None = None,
        protection_synflood_rate: int | None = None,
        smurf_log_level: Literal[
            "emerg", "alert", "crit", "err", "warning", "notice", "info", "debug", "nolog"
        ]
        | None = None,
        tcp_flags_log_level: Literal[
            "emerg", "alert", "crit", "err", "warning", "notice", "info", "debug", "nolog"
        ]
        | None = None,
        tcpflags: bool | None = None,
    ) -> None:
        """Change firewall options of a node.

        ``PUT /nodes/{node}/firewall/options``; needs Sys.Modify on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/firewall/options
        """
        return self._send(
            "PUT",
            {
                "delete": delete,
                "digest": digest,
                "enable": enable,
                "log_level_forward": log_level_forward,
                "log_level_in": log_level_in,
                "log_level_out": log_level_out,
                "log_nf_conntrack": log_nf_conntrack,
                "ndp": ndp,
                "nf_conntrack_allow_invalid": nf_conntrack_allow_invalid,
                "nf_conntrack_helpers": nf_conntrack_helpers,
                "nf_conntrack_max": nf_conntrack_max,
                "nf_conntrack_tcp_timeout_established": nf_conntrack_tcp_timeout_established,
                "nf_conntrack_tcp_timeout_syn_recv": nf_conntrack_tcp_timeout_syn_recv,
                "nftables": nftables,
                "nosmurfs": nosmurfs,
                "protection_synflood": protection_synflood,
                "protection_synflood_burst": protection_synflood_burst,
                "protection_synflood_rate": protection_synflood_rate,
                "smurf_log_level": smurf_log_level,
                "tcp_flags_log_level": tcp_flags_log_level,
                "tcpflags": tcpflags,
            },
        )


class NodesFirewallRulesAPI(BaseAPI):
    """``/nodes/{node}/firewall/rules``."""

    _template = "/nodes/{node}/firewall/rules"

    def __call__(self, pos: str | int) -> NodesFirewallRulesItemAPI:
        """``/nodes/{node}/firewall/rules/{pos}``."""
        return NodesFirewallRulesItemAPI(self._operator, self._with(_POS, pos))

    def get(
        self,
    ) -> Rows[NodesFirewallRulesRow]:
        """List firewall rules of a node.

        ``GET /nodes/{node}/firewall/rules``; needs Sys.Audit on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/firewall/rules
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
        """Add to firewall rules of a node.

        ``POST /nodes/{node}/firewall/rules``; needs Sys.Modify on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/firewall/rules
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


class NodesFirewallRulesItemAPI(BaseAPI):
    """``/nodes/{node}/firewall/rules/{pos}``."""

    _template = "/nodes/{node}/firewall/rules/{pos}"

    def get(
        self,
    ) -> NodesFirewallRulesItem:
        """Read a rule.

        ``GET /nodes/{node}/firewall/rules/{pos}``; needs Sys.Audit on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/firewall/rules/{pos}
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

        ``PUT /nodes/{node}/firewall/rules/{pos}``; needs Sys.Modify on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/firewall/rules/{pos}
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

        ``DELETE /nodes/{node}/firewall/rules/{pos}``; needs Sys.Modify on /nodes/{node}.

        https://pve.proxmox.com/pve-docs/api-viewer/#/nodes/{node}/firewall/rules/{pos}
        """
        return self._send("DELETE", {"digest": digest})
