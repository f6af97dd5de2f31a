"""prometheus-pve-sd: the guests of the demo cluster, as targets."""
# mypy: ignore-errors

import json
import os
import subprocess
import tempfile

os.environ["REQUESTS_CA_BUNDLE"] = os.environ["STUB_CA"]
os.environ |= {
    "PROMETHEUS_PVE_SD_PVE_SERVER": os.environ["STUB_HOST"] + ":" + os.environ["STUB_PORT"],
    "PROMETHEUS_PVE_SD_PVE_USER": "root@pam",
    "PROMETHEUS_PVE_SD_PVE_TOKEN_NAME": "automation",
    "PROMETHEUS_PVE_SD_PVE_TOKEN_VALUE": os.environ["STUB_SECRET"],
    "PROMETHEUS_PVE_SD_METRICS_ENABLED": "false",
}
with tempfile.TemporaryDirectory() as folder:
    targets = os.path.join(folder, "targets.json")  # noqa: PTH118 - a script of its own
    subprocess.run(["prometheus-pve-sd", "--no-service", "-o", targets], check=True)
    with open(targets) as file:  # noqa: PTH123
        found = {target for group in json.load(file) for target in group["targets"]}
assert {"web1", "db1", "dns1"} <= found, found
