"""proxcli (a command): a VM from create to delete, and a look around."""
# mypy: ignore-errors

import json
import os
import subprocess

URL = f"https://{os.environ['STUB_HOST']}:{os.environ['STUB_PORT']}"
TOKEN = f"root@pam!automation={os.environ['STUB_SECRET']}"
ENVIRONMENT = {**os.environ, "SSL_CERT_FILE": os.environ["STUB_CA"]}


def proxmox(*words: str):
    command = ["proxmox", "--url", URL, "--api-token", TOKEN, *words]
    done = subprocess.run(command, check=True, env=ENVIRONMENT, stdout=subprocess.PIPE)
    return json.loads(done.stdout)


assert [row["node"] for row in proxmox("node", "list")] == ["pve1", "pve2", "pve3"]
disk = ["--storage", "local-lvm", "--disk", "2"]
proxmox(
    "vm", "create", "--node", "pve1", "--vmid", "930", "--memory", "512", "--name", "cli", *disk
)
proxmox("vm", "start", "930")
proxmox("vm", "snapshot", "create", "930", "one")
assert "one" in [row["name"] for row in proxmox("vm", "snapshot", "list", "930")]
proxmox("vm", "snapshot", "delete", "930", "one")
proxmox("vm", "stop", "930")
proxmox("vm", "clone", "930", "--newid", "931")
assert {930, 931} <= {row["vmid"] for row in proxmox("vm", "list")}
proxmox("vm", "delete", "931")
proxmox("vm", "delete", "930")
assert proxmox("vm", "ip", "100")["result"]
for area in ("container", "storage", "task", "role", "user", "pool", "network", "acl"):
    proxmox(area, "list")
