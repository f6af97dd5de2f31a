"""Salt's cloud driver, from ``saltext-proxmox``: a VM from create to delete."""
# mypy: ignore-errors

import json
import os
import subprocess
import tempfile
from pathlib import Path

os.environ["REQUESTS_CA_BUNDLE"] = os.environ["STUB_CA"]
PROVIDER = {
    "demo": {
        "driver": "proxmox",
        "url": f"https://{os.environ['STUB_HOST']}:{os.environ['STUB_PORT']}",
        "user": "root@pam",
        "token": f"automation={os.environ['STUB_SECRET']}",
    }
}
PROFILE = {
    "web": {
        "provider": "demo",
        "technology": "qemu",
        "deploy": False,
        "create": {"node": "pve1", "vmid": 980, "name": "salty", "scsi0": "local-lvm:1"},
    }
}


def salt_cloud(*words: str):
    command = ["salt-cloud", "-c", folder, "--out", "json", "-y", *words]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE)
    return json.loads(done.stdout)


with tempfile.TemporaryDirectory() as folder:
    settings = {name: f"{folder}/{name}" for name in ("root_dir", "pki_dir", "log_file")}
    for name, content in {
        "master": settings,
        "cloud": settings,
        "cloud.providers.d/demo.conf": PROVIDER,
        "cloud.profiles.d/demo.conf": PROFILE,
    }.items():
        path = Path(folder, name)
        path.parent.mkdir(exist_ok=True)
        path.write_text(json.dumps(content))  # YAML, too
    assert sorted(salt_cloud("--list-locations", "demo")["demo"]["proxmox"]) == [
        "pve1",
        "pve2",
        "pve3",
    ]
    assert salt_cloud("-p", "web", "salty")["salty"]["config"]["scsi0"].endswith("size=1G")
    assert salt_cloud("-Q")["demo"]["proxmox"]["salty"]["state"] == "running"
    salt_cloud("-a", "stop", "salty")
    salt_cloud("-d", "salty")
    assert "salty" not in salt_cloud("-Q")["demo"]["proxmox"]
