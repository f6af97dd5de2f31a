"""The mistakes, as a new user types them, and what to type instead.

Each is written for the async client; for the sync one it is converted like the rest. ``pve`` is a
client of the demo cluster, ``token`` and ``password`` are those of its administrator.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, NamedTuple

from pyvirt_sdk.stub import Stub
from tests.docs.mistakes.scene import TOTP_USER


class Mistake(NamedTuple):
    """What is wrong in a few words, what was typed, and what to type."""

    title: str
    typed: str
    mended: str
    #: Where it can only be made with one of the clients.
    only: Literal["sync", "async"] | None = None
    #: What goes wrong at the server.
    given: Callable[[Stub], object] | None = None


def _version(arguments: str, *, call: str = "version()") -> str:
    return f"async with AsyncClient({arguments}) as pve:\n    await pve.{call}"


_TRUSTED = 'verify="pve-root-ca.pem"'
_GOOD = _version(f'"pve1", token=token, {_TRUSTED}')
_SECRET = "0123abcd-0000-4000-8000-00000000cafe"
_CREATE = 'await pve.vms.create(node="pve1", '
_MADE = 'vm = await pve.vms.create(node="pve1", scsi={0: "local-lvm:8"}, wait=True)\n'


def _hang(stub: Stub) -> None:
    stub.faults.add("GET", "/version", latency=0.6)


SECTIONS: dict[str, list[Mistake]] = {
    "Reaching the server": [
        Mistake("Nothing listens on that port", _version('"pve1:8060", token=token'), _GOOD),
        Mistake("The port is that of something else", _version('"pve1:22", token=token'), _GOOD),
        Mistake("https:// to a port that speaks http://",
                _version('"https://pve1:80", token=token'), _GOOD),
        Mistake("http:// for https://", _version('"http://pve1:8006", token=token'),
                _version(f'"https://pve1:8006", token=token, {_TRUSTED}')),
        Mistake("A URL without the port", _version(f'"https://pve1", token=token, {_TRUSTED}'),
                _version(f'"https://pve1:8006", token=token, {_TRUSTED}')),
        Mistake("The colon of a URL is missing", _version('"https//pve1:8006", token=token'),
                _version(f'"https://pve1:8006", token=token, {_TRUSTED}')),
        Mistake("The address of the web console, from the browser",
                _version('"https://pve1:8006/#v1:0:=node%2Fpve1", token=token'), _GOOD),
        Mistake("A name that nobody knows", _version('"pve1.exmaple.com", token=token'), _GOOD),
        Mistake("The port is no number", _version('"pve1:https", token=token'), _GOOD),
        Mistake("A variable for the host is not set",
                _version('os.environ.get("NO_SUCH_VARIABLE"), token=token'), _GOOD),
        Mistake("A certificate of Proxmox VE's own authority", _version('"pve1", token=token'),
                _GOOD),
        Mistake("Another name than the one in the certificate",
                _version(f'"pve1.example.com", token=token, {_TRUSTED}'), _GOOD),
        Mistake("Another certificate than the pinned one",
                _version('"pve1", token=token, fingerprint=":".join(["AB"] * 32)'),
                _version('"pve1", token=token, fingerprint=pin')),
        Mistake("The fingerprint is of another kind",
                _version('"pve1", token=token, fingerprint=":".join(["AB"] * 20)'),
                _version('"pve1", token=token, fingerprint=pin')),
        Mistake("The CA file is not there",
                _version('"pve1", token=token, verify="/etc/pve/root.pem"'), _GOOD),
        Mistake("False as a text", _version('"pve1", token=token, verify="False"'), _GOOD),
        Mistake("The company's proxy asks who you are",
                _version(f'"pve1", token=token, {_TRUSTED}, proxy=company_proxy'), _GOOD),
        Mistake("Too little time",
                "await pve.with_options(timeout=0.1, retries=0).version()",
                "await pve.with_options(timeout=10).version()", given=_hang),
    ],
    "Logging in": [
        Mistake("The user has no realm", _version('"pve1", username="root", password=password'),
                _version(f'"pve1", username="root@pam", password=password, {_TRUSTED}')),
        Mistake("A realm that there is not",
                _version(f'"pve1", username="root@pan", password=password, {_TRUSTED}'),
                _version(f'"pve1", username="root@pam", password=password, {_TRUSTED}')),
        Mistake("A wrong password",
                _version(f'"pve1", username="root@pam", password="letmein", {_TRUSTED}'),
                _version(f'"pve1", username="root@pam", password=password, {_TRUSTED}')),
        Mistake("No credentials", _version('"pve1"'), _GOOD),
        Mistake("A token without its secret", _version('"pve1", token="ci@pve!bot"'), _GOOD),
        Mistake("The secret of a token alone", _version(f'"pve1", token="{_SECRET}"'), _GOOD),
        Mistake("A token without its user", _version(f'"pve1", token="bot={_SECRET}"'), _GOOD),
        Mistake("A colon in a token, as for the backup server",
                _version(f'"pve1", token="ci@pve!bot:{_SECRET}"'), _GOOD),
        Mistake("A token that was removed, or another secret",
                _version(f'"pve1", token="root@pam!old={_SECRET}", {_TRUSTED}'), _GOOD),
        Mistake("A second factor is needed",
                _version(f'"pve1", username="{TOTP_USER}", password=second_password, {_TRUSTED}'),
                _version(f'"pve1", username="{TOTP_USER}", password=second_password, '
                         f"totp=totp_secret, {_TRUSTED}")),
        Mistake("A code of yesterday, or a clock that is wrong",
                _version(f'"pve1", username="{TOTP_USER}", password=second_password, '
                         f'totp="000000", {_TRUSTED}'),
                _version(f'"pve1", username="{TOTP_USER}", password=second_password, '
                         f"totp=totp_secret, {_TRUSTED}")),
        Mistake("The arguments of another package",
                _version('"pve1", user="root@pam", password=password, verify_ssl=False'),
                _version(f'"pve1", username="root@pam", password=password, {_TRUSTED}')),
        Mistake("User and password without their names",
                _version('"pve1", "root@pam", password'),
                _version(f'"pve1", username="root@pam", password=password, {_TRUSTED}')),
    ],
    "Rights": [
        Mistake("A token without rights of its own",
                _version(f'"pve1", token=ops_token, {_TRUSTED}',
                         call='vms(100, node="pve1").start()'),
                'await pve.access.grant("/vms/100", "PVEVMUser", token="ops@pve!ci")\n'
                + _version(f'"pve1", token=ops_token, {_TRUSTED}',
                           call='vms(100, node="pve1").reboot()')),
        Mistake("What a token may not see",
                _version(f'"pve1", token=ops_token, {_TRUSTED}', call="vms.get(100)"),
                'await pve.access.grant("/vms", "PVEAuditor", token="ops@pve!ci")\n'
                + _version(f'"pve1", token=ops_token, {_TRUSTED}', call="vms.get(100)")),
        Mistake("No rights on the storage",
                _version(f'"pve1", username="ops@pve", password=ops_password, {_TRUSTED}',
                         call='vms.create(node="pve1", scsi={0: "local-lvm:8"})'),
                'await pve.access.grant("/storage/local-lvm", "PVEDatastoreUser", '
                'user="ops@pve")\n'
                + _version(f'"pve1", username="ops@pve", password=ops_password, {_TRUSTED}',
                           call='vms.create(node="pve1", scsi={0: "local-lvm:8"}, wait=True)')),
    ],
    "Parameters": [
        Mistake("A misspelt parameter", _CREATE + "memroy=2048)", _CREATE + "memory=2048)"),
        Mistake("A size where MiB are meant", _CREATE + 'memory="2 GB")', _CREATE + "memory=2048)"),
        Mistake("A word where a number is meant", _CREATE + 'cores="two")', _CREATE + "cores=2)"),
        Mistake("A word where True or False is meant",
                _CREATE + 'onboot="yes")', _CREATE + "onboot=True)"),
        Mistake("A dash too many", _CREATE + '**{"scsi-hw": "virtio-scsi-pci"})',
                _CREATE + 'scsihw="virtio-scsi-pci")'),
        Mistake("A number with a dash",
                _CREATE + 'ide_2="none,media=cdrom")', _CREATE + 'ide={2: "none,media=cdrom"})'),
        Mistake("One card where several are meant", _CREATE + 'net="virtio,bridge=vmbr0")',
                _CREATE + 'net={0: "virtio,bridge=vmbr0"})'),
        Mistake("A number in the name, and in the mapping",
                _CREATE + 'net0={0: "virtio,bridge=vmbr0"})',
                _CREATE + 'net={0: "virtio,bridge=vmbr0"})'),
        Mistake("A misspelt option inside a value",
                _CREATE + 'net={0: {"model": "virtio", "birdge": "vmbr0"}})',
                _CREATE + 'net={0: {"model": "virtio", "bridge": "vmbr0"}})'),
        Mistake("A disk without its storage",
                _CREATE + 'scsi={0: "32G"})', _CREATE + 'scsi={0: "local-lvm:32"})'),
        Mistake("A disk with a unit", _CREATE + 'scsi={0: "local-lvm:32G"}, wait=True)',
                _CREATE + 'scsi={0: "local-lvm:32"}, wait=True)'),
        Mistake("A disk without a unit",
                'vm = await pve.vms.get(102)\nawait vm.disks.add("local-lvm", 4)',
                'vm = await pve.vms.get(102)\nawait vm.disks.add("local-lvm", "4G")'),
        Mistake("A timeout as a text", 'await pve.vms(100).wait_ip(timeout="60")',
                "await pve.vms(100).wait_ip(timeout=60)"),
        Mistake("None at a time", 'await pve.guests.start_all("@all", parallel=0)',
                'await pve.guests.start_all("@all", parallel=1)'),
        Mistake("A variable for a backup is empty",
                "backup = None\nawait pve.vms(102).restore(backup)",
                'backup = await pve.vms(102).backup(storage="local", wait=True)\n'
                "await pve.vms(102).restore(backup)"),
        Mistake("An option to remove, as the API calls it",
                'await pve.vms(102).update(delete="description")',
                'await pve.vms(102).update(unset="description")'),
        Mistake("A word that is not one of the choices",
                'await pve.nodes("pve1").statistics("dya")',
                'await pve.nodes("pve1").statistics("day")'),
        Mistake("A name that is none for a host",
                _CREATE + 'name="web_1")', _CREATE + 'name="web-1")'),
        Mistake("A container's name",
                'await pve.containers.create(node="pve1", name="dns", rootfs="local-lvm:8",\n'
                '    ostemplate="local:vztmpl/debian-12-standard_12.7-1_amd64.tar.zst")',
                'await pve.containers.create(node="pve1", hostname="dns", rootfs="local-lvm:8",\n'
                '    ostemplate="local:vztmpl/debian-12-standard_12.7-1_amd64.tar.zst")'),
        Mistake("No node is named",
                'await pve.vms.create(name="web")', _CREATE + 'name="web")'),
        Mistake("A user without a realm",
                'await pve.access.users.create("joe", password="joes-password")',
                'await pve.access.users.create("joe@pve", password="joes-password")'),
    ],
    "Things that are not there": [
        Mistake("A storage that there is not",
                _CREATE + 'scsi={0: "local-zfs:8"})', _CREATE + 'scsi={0: "local-lvm:8"})'),
        Mistake("An ISO image that is not there",
                _CREATE + 'ide2="local:iso/debain.iso,media=cdrom", wait=True)',
                _CREATE
                + 'ide2="local:iso/debian-12.iso,media=cdrom", wait=True)'),
        Mistake("A node in the wrong case",
                'await pve.vms.create(node="PVE1", name="web")', _CREATE + 'name="web")'),
        Mistake("A node that there is not",
                'await pve.nodes.get("pve9")', 'await pve.nodes.get("pve1")'),
        Mistake("A status in the wrong case",
                'await pve.vms.list(status="Running")', 'await pve.vms.list(status="running")'),
        Mistake("A pool that there is not",
                'await pve.vms.list(pool="prodution")', 'await pve.vms.list(pool="production")'),
        Mistake("A storage in a filter that there is not",
                'await pve.backups.list(storage="locl")',
                'await pve.backups.list(storage="local")'),
        Mistake("A kind of content that there is not",
                'await pve.storage.volumes(content="isos")',
                'await pve.storage.volumes(content="iso")'),
        Mistake("A backup of a guest that there is not",
                'await pve.backups.run([100, 999], storage="local")',
                'await pve.backups.run([100, 101], storage="local")'),
        Mistake("A range with a dash",
                'await pve.guests.select("100-102")', 'await pve.guests.select("100:102")'),
        Mistake("A role that there is not",
                'await pve.access.grant("/vms", "VMAdmin", user="root@pam")',
                'await pve.access.grant("/vms", "PVEVMAdmin", user="root@pam")'),
        Mistake("A node to move to that there is not",
                'await pve.vms(102).migrate("PVE1")', 'await pve.vms(102).migrate("pve1")'),
        Mistake("A VM by its name", 'await pve.vms.get("web1")',
                'vm = (await pve.vms.list(name="web1"))[0]'),
        Mistake("A container that is taken for a VM",
                "await pve.vms.get(200)", "await pve.containers.get(200)"),
        Mistake("A VM that does not exist", "await pve.vms.get(999)", "await pve.vms.get(100)"),
        Mistake("An id that is taken", _CREATE + "vmid=100)", _CREATE + 'name="web")'),
        Mistake("A snapshot that there is not",
                'await pve.vms(100).snapshots.get("clean")',
                "await pve.vms(100).snapshots.list()"),
        Mistake("A misspelt path", 'await pve.request("GET", "/nods")',
                'await pve.request("GET", "/nodes")'),
        Mistake("The whole path of the API", 'await pve.request("GET", "/api2/json/nodes")',
                'await pve.request("GET", "/nodes")'),
        Mistake("A file that is not there",
                'await pve.storage("local").upload("missing.iso", node="pve1")',
                'await pve.storage("local").upload("debian.iso", node="pve1")'),
    ],
    "Not now, or not so": [
        Mistake("Starting what runs",
                "await pve.vms(100).start(wait=True)", "await pve.vms(100).ensure_running()"),
        Mistake("Deleting what runs", "await pve.vms(100).delete(wait=True)",
                "vm = pve.vms(100)\nawait vm.stop(wait=True)\nawait vm.delete(wait=True)"),
        Mistake("A blank in the name of a snapshot",
                'await pve.vms(100).snapshots.create("before update")',
                'await pve.vms(100).snapshots.create("before-update")'),
        Mistake("A disk that is to shrink",
                _MADE + 'await (await vm.disks.get("scsi0")).resize("4G", wait=True)',
                _MADE + 'await (await vm.disks.get("scsi0")).resize("16G", wait=True)'),
        Mistake("The agent is not switched on",
                "await pve.vms(102).agent.ping()", "await pve.vms(102).update(agent=1)"),
        Mistake("Snippets cannot be uploaded",
                'await pve.storage("local").upload("user.yml", node="pve1", content="snippets")',
                'await pve.storage("local").upload("debian.iso", node="pve1")'),
        Mistake("A wrong checksum",
                'await pve.storage("local").upload("debian.iso", node="pve1", '
                'checksum="0" * 64, wait=True)',
                'await pve.storage("local").upload("debian.iso", node="pve1", '
                'algorithm="sha256", wait=True)'),
        Mistake("Two guests of one name",
                _CREATE + 'name="web1", wait=True)\n'
                'await pve.vms.create_or_get(node="pve1", name="web1")',
                'await pve.vms.create_or_get(node="pve1", name="web1")'),
        Mistake("A move, in the words of the API",
                'await pve.vms(102).migrate(target="pve1")', 'await pve.vms(102).migrate("pve1")'),
        Mistake("Moving a guest to where it is",
                'await pve.vms(100).migrate("pve1")', 'await pve.vms(102).migrate("pve1")'),
    ],
    "Names in Python": [
        Mistake("A misspelt part of the client", "await pve.vm.list()", "await pve.vms.list()"),
        Mistake("The words of the API", "await pve.qemu.list()", "await pve.vms.list()"),
        Mistake("The habits of another package",
                'await pve.nodes("pve1").qemu.get()', 'await pve.api.nodes("pve1").qemu.get()'),
        Mistake("A call by method and path",
                'await pve.get("/nodes")', 'await pve.request("GET", "/nodes")'),
        Mistake("Another package's client", "pyvirt_sdk.ProxmoxAPI", "pyvirt_sdk.Client"),
        Mistake("Square brackets for a VM", "pve.vms[100]", "await pve.vms.get(100)"),
        Mistake("A guest whose kind is not known", "pve.guests(100)", "await pve.guests.get(100)"),
        Mistake("A collection taken for a list", "for vm in pve.vms:\n    print(vm)",
                "for vm in await pve.vms.list():\n    print(vm)"),
        Mistake("A node as an attribute",
                "await pve.nodes.pve1.info()", 'await pve.nodes("pve1").info()'),
        Mistake("A misspelt attribute",
                "(await pve.vms.get(100)).staus", "(await pve.vms.get(100)).status"),
        Mistake("An attribute that there is not",
                "(await pve.vms.get(100)).ip", "await pve.vms(100).interfaces()"),
        Mistake("A column that there is not",
                'print((await pve.vms.list()).table("vmid", "state"))',
                'print((await pve.vms.list()).table("vmid", "status"))'),
        Mistake("A number that is not measured",
                '(await pve.vms(100).statistics()).column("ram")',
                '(await pve.vms(100).statistics()).column("mem")'),
        Mistake("A handle that was not read",
                "pve.vms(100).status", "(await pve.vms(100).refresh()).status"),
        Mistake("A method without its brackets",
                "pve.vms(100).config.net", "(await pve.vms(100).config()).net"),
        Mistake("A task taken for what it makes",
                "(await pve.vms(102).clone()).name", "(await pve.vms(102).clone(wait=True)).name"),
        Mistake("A task taken for its outcome",
                "(await pve.vms(102).start()).ok", "(await pve.vms(102).start(wait=True)).ok"),
        Mistake("A misspelt operation",
                'await pve.api.nodes("pve1").qemu(100).stats.current.get()',
                'await pve.api.nodes("pve1").qemu(100).status.current.get()'),
    ],
    "Sync and async": [
        Mistake("A block of the wrong kind",
                'with AsyncClient("pve1", token=token) as pve:\n    await pve.version()', _GOOD,
                only="async"),
        Mistake("The sync client in an async block",
                'async with Client("pve1", token=token) as pve:\n    pve.version()', _GOOD,
                only="async"),
        Mistake("await was forgotten",
                "vm = pve.vms.get(100)\nprint(vm.status)",
                "vm = await pve.vms.get(100)\nprint(vm.status)", only="async"),
        Mistake("await was forgotten in a loop",
                "for vm in pve.vms.list():\n    print(vm)",
                "for vm in await pve.vms.list():\n    print(vm)", only="async"),
    ],
}  # fmt: skip
