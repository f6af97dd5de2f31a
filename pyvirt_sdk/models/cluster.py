"""What is known of the cluster: its members, high availability, jobs and shared settings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import AliasChoices, BeforeValidator, Field

from pyvirt_sdk.formats import PruneBackups
from pyvirt_sdk.models.access import Names
from pyvirt_sdk.models.answer import Parsed
from pyvirt_sdk.models.base import PVEModel


def _listed(value: Any) -> Any:
    return (value,) if isinstance(value, str) else value


#: One value or several.
Values = Annotated[tuple[str, ...], BeforeValidator(_listed)]


class Member(PVEModel):
    """A node as the cluster sees it."""

    name: str
    nodeid: int | None = None
    ip: str | None = None
    online: bool = False
    local: bool = False


class ClusterStatus(PVEModel):
    """The state of the cluster; a node alone is one of its own, without a ``name``."""

    name: str | None = None
    quorate: bool = True
    version: int | None = None
    members: tuple[Member, ...] = ()


class LogEntry(PVEModel):
    """A line of the cluster's log; ``time`` is in seconds since 1970."""

    time: int | None = None
    node: str | None = None
    user: str | None = None
    tag: str | None = None
    msg: str = ""
    pri: int | None = None


class HAResourceData(PVEModel):
    """A guest that is kept running; ``failback`` takes it back to a node of more priority."""

    sid: str
    type: str | None = None
    state: str | None = None
    group: str | None = None
    comment: str | None = None
    max_restart: int | None = None
    max_relocate: int | None = None
    failback: bool = True


class HAGroupData(PVEModel):
    """A group of nodes that resources prefer, up to Proxmox VE 8; rules replace it."""

    group: str
    nodes: Names = ()
    restricted: bool = False
    nofailback: bool = False
    comment: str | None = None


class HARuleData(PVEModel):
    """A rule of where resources run: on which nodes, or with which others."""

    rule: str
    type: str | None = None
    resources: Names = ()
    nodes: Names = ()
    affinity: str | None = None
    strict: bool = False
    disable: bool = False
    comment: str | None = None


class HAState(PVEModel):
    """One line of what the manager of high availability sees: itself, a node, or a resource.

    ``type`` is ``quorum``, ``master``, ``lrm`` (a node), ``service`` (a resource) or ``fencing``;
    ``timestamp`` is in seconds since 1970.
    """

    id: str
    type: str | None = None
    node: str | None = None
    sid: str | None = None
    state: str | None = None
    status: str | None = None
    quorate: bool | None = None
    request_state: str | None = None
    crm_state: str | None = None
    timestamp: int | None = None
    armed_state: str | None = Field(None, validation_alias="armed-state")
    resource_mode: str | None = None


class BackupJobData(PVEModel):
    """A backup that is made at set times; ``next_run`` is in seconds since 1970."""

    id: str
    schedule: str | None = None
    next_run: int | None = Field(None, validation_alias="next-run")
    storage: str | None = None
    enabled: bool = True
    all: bool = False
    vmid: Names = ()
    pool: str | None = None
    exclude: Names = ()
    node: str | None = None
    mode: str | None = None
    compress: str | None = None
    prune_backups: Parsed[PruneBackups] | None = Field(None, validation_alias="prune-backups")
    notes_template: str | None = Field(None, validation_alias="notes-template")
    comment: str | None = None


class ReplicationData(PVEModel):
    """A guest's disks that are copied to another node at set times."""

    id: str
    guest: int | None = None
    type: str | None = None
    source: str | None = None
    target: str | None = None
    schedule: str | None = None
    rate: float | None = None
    disable: bool = False
    comment: str | None = None


class MappingCheck(PVEModel):
    """What is wrong with a mapping on a node."""

    severity: str | None = None
    message: str = ""


class MappingData(PVEModel):
    """Devices or directories of several nodes under one name.

    ``faults`` is what is wrong with it on a node, which ``list(check_node="pve1")`` asks for.
    """

    id: str
    description: str | None = None
    map: Values = ()
    faults: tuple[MappingCheck, ...] = Field(
        (), validation_alias=AliasChoices("faults", "checks", "errors")
    )


class MetricServerData(PVEModel):
    """A server to which the nodes send their numbers."""

    id: str
    type: str | None = None
    server: str | None = None
    port: int | None = None
    disable: bool = False


class EndpointData(PVEModel):
    """A place that notifications go to; its secrets are never told.

    ``server`` is of gotify and smtp, the mail fields of sendmail and smtp, ``url`` and ``method``
    of a webhook; ``origin`` is ``builtin``, ``modified-builtin`` or ``user-created``.
    """

    name: str
    type: str | None = None
    comment: str | None = None
    disable: bool = False
    origin: str | None = None
    server: str | None = None
    port: int | None = None
    mode: str | None = None
    username: str | None = None
    mailto: Values = ()
    mailto_user: Values = Field((), validation_alias="mailto-user")
    from_address: str | None = Field(None, validation_alias="from-address")
    author: str | None = None
    url: str | None = None
    method: str | None = None


class MatcherData(PVEModel):
    """Which notifications go where."""

    name: str
    target: Values = ()
    mode: str | None = None
    match_severity: Values = Field((), validation_alias="match-severity")
    match_field: Values = Field((), validation_alias="match-field")
    match_calendar: Values = Field((), validation_alias="match-calendar")
    invert_match: bool = Field(False, validation_alias="invert-match")
    comment: str | None = None
    disable: bool = False
    origin: str | None = None


class CorosyncNode(PVEModel):
    """A member, as the configuration of the cluster has it."""

    name: str
    nodeid: int | None = None
    quorum_votes: int | None = None
    ring0_addr: str | None = None
    ring1_addr: str | None = None


class Totem(PVEModel):
    """How the members of a cluster find each other."""

    cluster_name: str | None = None
    config_version: int | None = None
    ip_version: str | None = None
    link_mode: str | None = None
    secauth: str | None = None
    version: int | None = None


class QuorumDevice(PVEModel):
    """What decides between halves of a cluster that do not see each other."""

    algorithm: str | None = Field(None, validation_alias="Algorithm")
    host: str | None = Field(None, validation_alias="QNetd host")
    state: str | None = Field(None, validation_alias="State")


class JoinNode(PVEModel):
    """A member that a new node can join by; ``fingerprint`` is that of its certificate."""

    name: str
    nodeid: int | None = None
    address: str | None = Field(None, validation_alias="pve_addr")
    fingerprint: str | None = Field(None, validation_alias="pve_fp")
    quorum_votes: int | None = None
    ring0_addr: str | None = None


class JoinInfo(PVEModel):
    """What a node needs to join."""

    nodes: tuple[JoinNode, ...] = Field((), validation_alias="nodelist")
    preferred_node: str | None = None
    totem: Totem | None = None
    config_digest: str | None = None


class HAManagerStatus(PVEModel):
    """What the manager of high availability has noted; ``timestamp`` in seconds since 1970."""

    master_node: str | None = None
    timestamp: int | None = None
    node_status: Mapping[str, str] = {}
    service_status: Mapping[str, Mapping[str, Any]] = {}


class CPUModelData(PVEModel):
    """A model of processor of the cluster's own."""

    cputype: str
    reported_model: str | None = Field(None, validation_alias="reported-model")
    flags: str | None = None
    hidden: bool = False
    hv_vendor_id: str | None = Field(None, validation_alias="hv-vendor-id")
    phys_bits: str | None = Field(None, validation_alias="phys-bits")
