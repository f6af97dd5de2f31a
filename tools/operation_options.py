"""What methods of resources take beyond their named arguments, as TypedDicts for type checkers.

A resource names what people mostly give and takes the rest of an operation as keywords; these say
which those are, and of which types. They are made from the schema, as the operations are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from pyvirt_sdk import schema
from tools.naming import camel
from tools.operation_tree import arguments
from tools.operation_types import Choices, annotation, homes

#: What ``core/ssh_keys`` makes of public keys is under other names for each kind of guest.
KEYS = {"ssh_keys": "str | Iterable[str]"}


class OptionSet(NamedTuple):
    """A TypedDict: the parameters of one operation or several, without those that have names."""

    name: str
    about: str
    operations: tuple[str, ...]
    without: str
    more: Mapping[str, str] = {}
    base: str = "TypedDict"


#: A lock is had as a secret.
LOCK = {"lock_token": "str | SecretStr"}


QEMU, LXC = "/nodes/{node}/qemu", "/nodes/{node}/lxc"
GUESTS = (QEMU, LXC)
OF_RULES = "/cluster/firewall/rules", "/nodes/{node}/qemu/{vmid}/firewall/rules"

#: Things with an id, which are made and changed with the same options: whose these are, what they
#: are, the paths of their collections, and what has a name of its own.
KEPT = (
    ("User", "a user", ("/access/users",), ""),
    ("Token", "a token", ("/access/users/{userid}/token",), "regenerate"),
    ("Group", "a group of users", ("/access/groups",), ""),
    ("Role", "a role", ("/access/roles",), ""),
    ("Realm", "a realm", ("/access/domains",), ""),
    ("RealmSync", "a job that syncs a realm", ("/cluster/jobs/realm-sync",), ""),
    ("CPUModel", "a model of CPU", ("/cluster/qemu/custom-cpu-models",), ""),
    ("HAResource", "a guest that is highly available", ("/cluster/ha/resources",), ""),
    ("HAGroup", "a group of high availability", ("/cluster/ha/groups",), ""),
    ("HARule", "a rule of high availability", ("/cluster/ha/rules",), ""),
    ("Replication", "a replication job", ("/cluster/replication",), ""),
    ("Mapping", "a mapping of devices or folders",
     tuple(f"/cluster/mapping/{kind}" for kind in ("pci", "usb", "dir")), ""),
    ("MetricServer", "a server of metrics", ("/cluster/metrics/server",), ""),
    ("Endpoint", "a target of notifications",
     tuple(f"/cluster/notifications/endpoints/{kind}"
           for kind in ("gotify", "sendmail", "smtp", "webhook")), ""),
    ("Matcher", "a matcher of notifications", ("/cluster/notifications/matchers",), ""),
    ("Alias", "an alias of a firewall", ("/cluster/firewall/aliases",), "rename"),
    ("IPSet", "a set of addresses", ("/cluster/firewall/ipset",), "name rename"),
    ("SecurityGroup", "a security group", ("/cluster/firewall/groups",), "group rename"),
    ("Interface", "an interface of a node", ("/nodes/{node}/network",), ""),
    ("Zone", "a zone", ("/cluster/sdn/zones",), ""),
    ("Subnet", "a subnet", ("/cluster/sdn/vnets/{vnet}/subnets",), "type"),
    ("VNet", "a virtual network", ("/cluster/sdn/vnets",), ""),
    ("Controller", "a controller", ("/cluster/sdn/controllers",), ""),
    ("IPAM", "an address manager", ("/cluster/sdn/ipams",), ""),
    ("DNSServer", "a DNS server", ("/cluster/sdn/dns",), ""),
    ("FabricNode", "a node of a fabric", ("/cluster/sdn/fabrics/node/{fabric_id}",), ""),
    ("Fabric", "a fabric", ("/cluster/sdn/fabrics/fabric",), ""),
    ("ACMEPlugin", "a plugin of ACME", ("/cluster/acme/plugins",), ""),
    ("Pool", "a pool", ("/pools",), "poolid vms storage allow_move"),
    ("BackupJob", "a backup job", ("/cluster/backup",), ""),
)  # fmt: skip


def _kept(name: str, about: str, paths: tuple[str, ...], without: str) -> OptionSet:
    """The options with which a thing is made, by the path of all or its own, and changed."""
    operations: list[schema.Operation] = []
    for path in paths:
        below = re.compile(re.escape(path) + r"/\{\w+\}")
        at = {op.method: op for op in schema.operations() if op.path == path}
        own = {op.method: op for op in schema.operations() if below.fullmatch(op.path)}
        operations += [op for op in (at.get("POST") or own.get("POST"), own.get("PUT")) if op]
    ids = sorted({id_ for operation in operations for id_ in operation.path_params})
    return OptionSet(
        f"{name}Options", f"What {about} may be given.", tuple(map(str, operations)),
        " ".join(["delete", *(one.replace("-", "_") for one in ids), without]),
        LOCK if any("lock-token" in operation.params for operation in operations) else {},
    )  # fmt: skip


SETS = (
    OptionSet("VMSettings", "What may be set of a VM beyond its name, memory and cores.",
              (f"POST {QEMU}/{{vmid}}/config",),
              "delete digest revert name memory cores template", KEYS),
    OptionSet("VMOptions", "What a new VM may be given.", (f"POST {QEMU}",),
              "vmid name memory cores", base="VMSettings"),
    OptionSet("VMInstallOptions", "What a VM may be given that is made from an image or an ISO.",
              (f"POST {QEMU}",), "vmid name start storage archive live_restore unique template",
              base="VMSettings"),
    OptionSet("VMCopyOptions", "What the copy of a template may be given.",
              (f"POST {QEMU}/{{vmid}}/config",), "delete digest revert name template",
              base="VMSettings"),
    OptionSet("ContainerOptions", "What a new container may be given.", (f"POST {LXC}",),
              "vmid ostemplate hostname memory cores", KEYS),
    OptionSet("GuestChanges", "What may be changed of a guest, a VM or a container.",
              (f"POST {QEMU}/{{vmid}}/config", f"PUT {LXC}/{{vmid}}/config"),
              "delete digest revert", KEYS),
    OptionSet("RestoreOptions", "What a guest may be given when it is restored from a backup.",
              tuple(f"POST {kind}" for kind in GUESTS),
              "vmid archive ostemplate restore force storage start"),
    OptionSet("CloneOptions", "What a copy may be given.",
              tuple(f"POST {kind}/{{vmid}}/clone" for kind in GUESTS),
              "newid name hostname full target storage pool snapname"),
    OptionSet("MigrateOptions", "How a guest may be moved.",
              tuple(f"POST {kind}/{{vmid}}/migrate" for kind in GUESTS),
              "target online targetstorage target_storage"),
    OptionSet("DeleteOptions", "How a guest may be removed.",
              tuple(f"DELETE {kind}/{{vmid}}" for kind in GUESTS), "purge"),
    OptionSet("BackupOptions", "How a guest may be backed up.", ("POST /nodes/{node}/vzdump",),
              "vmid pool all exclude storage mode compress notes_template"),
    OptionSet("BackupRunOptions", "How several guests may be backed up.",
              ("POST /nodes/{node}/vzdump",), "vmid pool all"),
    OptionSet("DownloadOptions", "How a node may fetch a file.",
              ("POST /nodes/{node}/storage/{storage}/download-url",), "url filename content"),
    OptionSet("NodeChanges", "What may be changed of a node.", ("PUT /nodes/{node}/config",),
              "delete digest"),
    OptionSet("StartAllOptions", "How the guests of a node may be started.",
              ("POST /nodes/{node}/startall",), ""),
    OptionSet("StopAllOptions", "How the guests of a node may be stopped.",
              ("POST /nodes/{node}/stopall",), ""),
    OptionSet("MigrateAllOptions", "How the guests of a node may be moved.",
              ("POST /nodes/{node}/migrateall",), "target"),
    OptionSet("ClusterChanges", "What may be changed of a cluster.", ("PUT /cluster/options",),
              "delete"),
    OptionSet("FirewallChanges", "What may be changed of a firewall, of any level.",
              ("PUT /cluster/firewall/options", "PUT /nodes/{node}/firewall/options",
               "PUT /nodes/{node}/qemu/{vmid}/firewall/options",
               "PUT /cluster/sdn/vnets/{vnet}/firewall/options"), "delete digest"),
    OptionSet("RuleOptions", "What a rule of a firewall may say.",
              tuple(f"POST {path}" for path in OF_RULES), "type action pos digest"),
    OptionSet("RuleChanges", "What may be changed of a rule of a firewall.",
              tuple(f"POST {path}" for path in OF_RULES), "pos digest"),
    *(_kept(*one) for one in KEPT),
)  # fmt: skip

HEADER = '''\
"""What methods of resources take as further keywords, for type checkers.

>>> from typing import Unpack
>>> def make_web(pve: Client, **options: Unpack[VMOptions]) -> VM:      # doctest: +SKIP
...     return pve.vms.create(node="pve1", wait=True, **options)

At run time the schema says what is accepted, and what the server's release knows.
"""'''


def options_text(choices: Choices) -> str:
    """The module of all option sets."""
    body = "\n".join(line for one in SETS for line in _class(one, choices))
    named = dict.fromkeys(choices.names.values(), "pyvirt_sdk._api.choices")
    found = homes(body, {**named, "Iterable": "collections.abc"})
    imports = [
        "from typing import TypedDict",
        *(f"from {home} import {', '.join(sorted(names))}" for home, names in found.items()),
    ]
    return "\n".join([HEADER, "from __future__ import annotations", *imports, body, ""])


def _class(one: OptionSet, choices: Choices) -> Iterator[str]:
    yield f"\n\nclass {one.name}({one.base}, total=False):"
    made_from = "\n\n    ".join(f"``{operation}``" for operation in one.operations)
    yield f'    """{one.about}\n\n    {made_from}\n    """\n'
    base = next((_fields(other, choices) for other in SETS if other.name == one.base), {})
    for word, kinds in sorted(_fields(one, choices).items()):
        if word not in base:
            yield f"    {word}: {' | '.join(dict.fromkeys([*kinds, 'None']))}"


def _fields(one: OptionSet, choices: Choices) -> dict[str, list[str]]:
    """The types of each keyword: several where operations differ."""
    found: dict[str, list[str]] = {word: [kind] for word, kind in one.more.items()}
    for text in one.operations:
        operation = schema.operation(*text.split(" "))
        for word, name in arguments(operation).items():
            if word not in one.more and word not in one.without.split():
                alias = camel(f"{one.name}-{word}")
                found.setdefault(word, []).append(
                    annotation(operation.params[name], name, alias, choices)
                )
    return found
