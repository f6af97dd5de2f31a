"""pvecontrol (a command): all its lists, its checks, and a machine that is moved."""
# mypy: ignore-errors

import json
import os
import subprocess
import tempfile

os.environ["REQUESTS_CA_BUNDLE"] = os.environ["STUB_CA"]
SETTINGS = f"""
clusters:
  - name: demo
    host: {os.environ["STUB_HOST"]}:{os.environ["STUB_PORT"]}
    user: root@pam
    token_name: automation
    token_value: {os.environ["STUB_SECRET"]}
    ssl_verify: true
"""


def pvecontrol(*words: str, output: str = "json") -> str:
    command = ["pvecontrol", "--config", file.name, "-c", "demo", "-o", output, *words]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, input="yes\n")
    return done.stdout


def rows(area: str):
    return json.loads(pvecontrol(area, "list"))


with tempfile.NamedTemporaryFile("w", suffix=".yaml") as file:
    file.write(SETTINGS)
    file.flush()
    assert json.loads(pvecontrol("status"))[0]["nodes"]["online"] == 3
    assert [row["node"] for row in rows("node")] == ["pve1", "pve2", "pve3"]
    assert rows("storage")
    assert rows("user")
    pvecontrol("report", output="md")
    pvecontrol("vm", "migrate", "102", "--target", "pve3", "--wait")
    places = {row["vmid"]: row["node"] for row in rows("vm")}
    assert places[102] == "pve3", places
    assert "qmigrate" in [row["type"] for row in rows("task")]
    pvecontrol("vm", "migrate", "102", "--target", "pve2", "--wait")
