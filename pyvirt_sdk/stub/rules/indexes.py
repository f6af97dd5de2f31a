"""Indexes: operations that only say what lies below them."""

from __future__ import annotations

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.state.guests import Kind

# path -> (key, what lies below, in PVE's order)
_INDEXES: dict[str, tuple[str, str]] = {
    "/": ("subdir", "version cluster nodes storage access pools"),
    "/access": ("subdir", "users groups roles acl domains openid tfa ticket password"),
    "/cluster": (
        "name",
        """acme backup backup-info bulk-action ceph config firewall ha jobs log mapping metrics
        notifications nextid options qemu replication resources status tasks sdn""",
    ),
    "/cluster/acme": ("name", "account tos meta directories plugins challenge-schema"),
    "/cluster/bulk-action": ("name", "guest"),
    "/cluster/bulk-action/guest": ("name", "start shutdown migrate suspend"),
    "/cluster/firewall": ("name", "aliases rules options groups ipset macros refs"),
    "/cluster/mapping": ("name", "dir pci usb"),
    "/cluster/metrics": ("name", "server"),
    "/cluster/notifications": (
        "name",
        "endpoints matchers targets matcher-fields matcher-field-values",
    ),
    "/cluster/qemu": ("name", "cpu-flags custom-cpu-models"),
    "/cluster/sdn": ("id", "vnets zones controllers ipams dns fabrics"),
    "/cluster/sdn/fabrics": ("subdir", "fabric node all"),
    "/cluster/sdn/vnets/{vnet}/firewall": ("name", "rules options"),
    "/nodes/{node}/sdn/fabrics/{fabric}": ("subdir", "routes neighbors interfaces"),
    "/nodes/{node}/sdn": ("name", "zones vnets fabrics"),
    "/nodes/{node}/sdn/zones/{zone}": ("subdir", "content bridges ip-vrf"),
    "/cluster/ha/status": ("name", "current manager_status"),
    "/cluster/backup-info": ("subdir", "not-backed-up"),
    "/cluster/jobs": ("subdir", "schedule-analyze realm-sync"),
    "/cluster/notifications/endpoints": ("name", "gotify sendmail smtp webhook"),
    "/cluster/config": ("name", "nodes totem join qdevice apiversion"),
    "/cluster/ha": ("id", "status resources groups rules"),
    "/nodes/{node}": (
        "name",
        """aplinfo apt capabilities ceph certificates config disks dns firewall hardware hosts
        journal lxc migrateall netstat network qemu query-oci-repo-tags query-url-metadata
        replication report rrd rrddata scan sdn services spiceshell startall status stopall storage
        subscription suspendall syslog tasks termproxy time version vncshell vzdump wakeonlan""",
    ),
    "/nodes/{node}/apt": ("id", "changelog repositories update versions"),
    "/nodes/{node}/capabilities": ("name", "qemu"),
    "/nodes/{node}/capabilities/qemu": ("name", "cpu cpu-flags machines migration"),
    "/nodes/{node}/certificates": ("name", "acme custom info"),
    "/nodes/{node}/certificates/acme": ("name", "certificate"),
    "/nodes/{node}/hardware": ("type", "pci usb"),
    "/nodes/{node}/hardware/pci/{pci-id-or-mapping}": ("method", "mdev"),
    "/nodes/{node}/scan": ("method", "cifs iscsi lvm nfs pbs zfs"),
    "/nodes/{node}/storage/{storage}": (
        "subdir",
        """content download-url file-restore identity import-metadata oci-registry-pull prunebackups
        rrd rrddata status upload""",
    ),
    "/access/openid": ("subdir", "auth-url login"),
    "/nodes/{node}/disks": (
        "name",
        "list initgpt smart lvm lvmthin directory wipedisk zfs",
    ),
    "/nodes/{node}/firewall": ("name", "rules options log"),
    "/nodes/{node}/services/{service}": ("subdir", "state start stop restart reload"),
    "/nodes/{node}/tasks/{upid}": ("name", "log status"),
    "/nodes/{node}/qemu/{vmid}": (
        "subdir",
        """config cloudinit pending status unlink vncproxy termproxy migrate resize move rrd rrddata
        monitor agent snapshot spiceproxy sendkey firewall mtunnel remote_migrate""",
    ),
    "/nodes/{node}/qemu/{vmid}/status": (
        "subdir",
        "current start stop reset shutdown suspend reboot",
    ),
    "/nodes/{node}/qemu/{vmid}/snapshot/{snapname}": ("cmd", "rollback config"),
    "/nodes/{node}/qemu/{vmid}/firewall": ("name", "rules aliases ipset refs options"),
    "/nodes/{node}/qemu/{vmid}/agent": (
        "name",
        """exec exec-status file-read file-write fsfreeze-freeze fsfreeze-status fsfreeze-thaw
        fstrim get-fsinfo get-host-name get-memory-block-info get-memory-blocks get-osinfo get-time
        get-timezone get-users get-vcpus info network-get-interfaces ping set-user-password shutdown
        suspend-disk suspend-hybrid suspend-ram""",
    ),
    "/nodes/{node}/lxc/{vmid}": (
        "subdir",
        """config pending status vncproxy termproxy vncwebsocket spiceproxy migrate clone rrd
        rrddata firewall snapshot resize interfaces""",
    ),
    "/nodes/{node}/lxc/{vmid}/firewall": ("name", "rules aliases ipset refs options"),
    "/nodes/{node}/lxc/{vmid}/status": ("subdir", "current start stop shutdown reboot migrate"),
    "/nodes/{node}/lxc/{vmid}/snapshot/{snapname}": ("cmd", "rollback config"),
}


# where the guest has to be there: path -> its kind
_OF_A_GUEST: dict[str, Kind] = {
    "/nodes/{node}/qemu/{vmid}/status": "qemu",
    "/nodes/{node}/lxc/{vmid}": "lxc",
    "/nodes/{node}/lxc/{vmid}/status": "lxc",
}


def _index(call: Call) -> list[dict[str, str]]:
    key, names = _INDEXES[call.operation.path]
    if kind := _OF_A_GUEST.get(call.operation.path):
        call.guest(kind)
    return [{key: name} for name in names.split()]


for _path in _INDEXES:
    rule("GET", _path, answer="fixed")(_index)
