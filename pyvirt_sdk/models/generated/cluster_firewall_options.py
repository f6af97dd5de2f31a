# Made from the shapes of answers by tools/answer_models.py: do not edit.
"""Answers: cluster firewall options."""

from __future__ import annotations

from typing import Literal

from pyvirt_sdk.formats.generated.cluster import (
    LogRateLimit,
)
from pyvirt_sdk.models.answer import Answer, Flag, Parsed


class ClusterFirewallOptions(Answer):
    """The answer to ``GET /cluster/firewall/options``."""

    digest: str | None = None
    ebtables: Flag | None = None
    enable: int | None = None
    log_ratelimit: Parsed[LogRateLimit] | None = None
    policy_forward: Literal["ACCEPT", "DROP"] | str | None = None
    policy_in: Literal["ACCEPT", "REJECT", "DROP"] | str | None = None
    policy_out: Literal["ACCEPT", "REJECT", "DROP"] | str | None = None
