"""What each operation does: one module per area, one function per operation.

>>> @rule("GET", "/version")
... def version(call):
...     return {"version": "9.2.11"}

The next area goes into a module (or package) of its own, named in ``_MODULES``.
"""

from __future__ import annotations

from importlib import import_module

from pyvirt_sdk.stub.rules.registry import RULES, Rule, rule
from pyvirt_sdk.stub.words import words

__all__ = ["RULES", "Rule", "load", "rule"]

_MODULES = words(
    """
    access.acl access.groups access.login access.openid access.realms access.roles access.tfa
    access.tokens access.users
    acme
    backup
    cluster cluster_bulk cluster_config cluster_log
    cpu_models
    firewall.aliases firewall.groups firewall.ipsets firewall.macros firewall.options
    firewall.rules firewall.views
    consoles
    graphs
    guests.features guests.remote
    ha.groups ha.resources ha.rules ha.status
    indexes
    jobs.backup jobs.backup_info jobs.realm_sync jobs.schedules
    lxc.clone lxc.config lxc.create lxc.power lxc.shared lxc.volumes
    mapping metrics
    nodes.acme nodes.appliances nodes.bulk nodes.ceph nodes.certificates nodes.disks nodes.execute
    nodes.hardware nodes.logs nodes.network nodes.overview nodes.packages nodes.scan nodes.services
    nodes.settings nodes.subscription
    notifications
    pools
    qemu.agent qemu.agent_files qemu.clone qemu.cloudinit qemu.config qemu.create qemu.disks
    qemu.monitor qemu.power qemu.shared
    replication
    sdn.apply sdn.fabrics sdn.ips sdn.nodes sdn.providers sdn.subnets sdn.vnets sdn.zones
    statistics
    storage.content storage.definitions storage.files storage.foreign storage.oci storage.prune
    storage.restore storage.usage
    tasks
    """
)


def load() -> None:
    """Imports every module of rules, so that :data:`RULES` is complete."""
    for name in sorted(_MODULES):
        import_module(f"{__name__}.{name}")
