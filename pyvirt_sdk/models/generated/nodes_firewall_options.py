# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: nodes firewall options."""

from __future__ import annotations

from typing import Literal

from pyvirt_sdk.models.answer import Answer, Flag


class NodesFirewallOptions(Answer):
    """The answer to ``GET /nodes/{node}/firewall/options``."""

    digest: str | None = None
    enable: Flag | None = None
    log_level_forward: (
        Literal["emerg", "alert", "crit", "err", "warning", "notice", "info", "debug", "nolog"]
        | str
        | None
    ) = None
    log_level_in: (
        Literal["emerg", "alert", "crit", "err", "warning", "notice", "info", "debug", "nolog"]
        | str
        | None
    ) = None
    log_level_out: (
        Literal["emerg", "alert", "crit", "err", "warning", "notice", "info", "debug", "nolog"]
        | str
        | None
    ) = None
    log_nf_conntrack: Flag | None = None
    ndp: Flag | None = None
    nf_conntrack_allow_invalid: Flag | None = None
    nf_conntrack_helpers: str | None = None
    nf_conntrack_max: int | None = None
    nf_conntrack_tcp_timeout_established: int | None = None
    nf_conntrack_tcp_timeout_syn_recv: int | None = None
    nftables: Flag | None = None
    nosmurfs: Flag | None = None
    protection_synflood: Flag | None = None
    protection_synflood_burst: int | None = None
    protection_synflood_rate: int | None = None
    smurf_log_level: (
        Literal["emerg", "alert", "crit", "err", "warning", "notice", "info", "debug", "nolog"]
        | str
        | None
    ) = None
    tcp_flags_log_level: (
        Literal["emerg", "alert", "crit", "err", "warning", "notice", "info", "debug", "nolog"]
        | str
        | None
    ) = None
    tcpflags: Flag | None = None
