"""Ansible's collection community.proxmox, from PyPI's ``ansible``: a playbook of its modules."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

environment = {
    **os.environ,
    "REQUESTS_CA_BUNDLE": os.environ["STUB_CA"],
    "ANSIBLE_LOCALHOST_WARNING": "false",
    "ANSIBLE_INVENTORY_UNPARSED_WARNING": "false",
    "ANSIBLE_DISPLAY_OK_HOSTS": "false",
}
playbook = Path(__file__).with_suffix(".yml")
subprocess.run(["ansible-playbook", str(playbook)], check=True, env=environment)
