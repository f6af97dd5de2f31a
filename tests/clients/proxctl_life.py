"""proxctl (a command, in Rust): a VM from create to delete, and a backup."""
# mypy: ignore-errors

import json
import os
import subprocess

ADDRESS = f"{os.environ['STUB_HOST']}:{os.environ['STUB_PORT']}"
TOKEN = f"root@pam!automation={os.environ['STUB_SECRET']}"
# it knows the authorities of the machine alone
OPTIONS = ["--host", ADDRESS, "--token", TOKEN, "--insecure", "--yes", "--output", "json"]


def proxctl(*words: str):
    command = ["proxctl", *OPTIONS, "--node", "pve1", *words]
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)


assert proxctl("health")["nodes_online"] == 3
assert "web1" in [row["name"] for row in proxctl("vm", "list")["items"]]
new = "vmid=940&name=rust&scsi0=local-lvm:1"
proxctl("api", "post", "/nodes/pve1/qemu", "--data", new)
proxctl("vm", "start", "940")
assert proxctl("vm", "status", "940")["status"] == "running"
proxctl("vm", "snapshot", "create", "940", "one")
proxctl("vm", "snapshot", "delete", "940", "one")
proxctl("vm", "set", "940", "--memory", "1024")
proxctl("vm", "stop", "940")
proxctl("vm", "resize", "940", "--disk", "scsi0", "--size", "+1G")
assert proxctl("vm", "config", "940")["scsi0"].endswith("size=2G")
proxctl("vm", "destroy", "940")
proxctl("backup", "create", "100", "--storage", "local")
assert proxctl("backup", "list", "--storage", "local")["total"] == 1
