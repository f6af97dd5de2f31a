"""Ansible's inventory plugin community.proxmox.proxmox: the demo cluster as groups of hosts."""
# mypy: ignore-errors

import json
import os
import subprocess
import tempfile
from pathlib import Path

os.environ["REQUESTS_CA_BUNDLE"] = os.environ["STUB_CA"]
SOURCE = {
    "plugin": "community.proxmox.proxmox",
    "url": f"https://{os.environ['STUB_HOST']}:{os.environ['STUB_PORT']}",
    "user": "root@pam",
    "token_id": "automation",
    "token_secret": os.environ["STUB_SECRET"],
    "validate_certs": True,
    "want_facts": True,
}
with tempfile.TemporaryDirectory() as folder:
    file = Path(folder, "demo.proxmox.yml")
    file.write_text(json.dumps(SOURCE))  # YAML, too
    command = ["ansible-inventory", "-i", str(file), "--list"]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE)
inventory = json.loads(done.stdout)
assert "web1" in inventory["proxmox_pool_production"]["hosts"]
assert inventory["proxmox_pve3_lxc"]["hosts"] == ["sandbox"]
assert inventory["_meta"]["hostvars"]["web1"]["proxmox_cores"] == 2
