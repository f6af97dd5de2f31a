"""prometheus-pve-exporter: what runs in the demo cluster, as metrics."""
# mypy: ignore-errors

import os
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

PORT = 19221
SETTINGS = f"""
default:
  user: root@pam
  token_name: automation
  token_value: {os.environ["STUB_SECRET"]}
  verify_ssl: false
"""


def metrics() -> str:
    target = f"{os.environ['STUB_HOST']}:{os.environ['STUB_PORT']}"
    url = f"http://127.0.0.1:{PORT}/pve?target={target}&cluster=1&node=1"
    for _ in range(50):
        try:
            with urllib.request.urlopen(url) as answer:
                return answer.read().decode()
        except urllib.error.URLError:
            time.sleep(0.2)
    raise SystemExit("the exporter does not answer")


with tempfile.NamedTemporaryFile("w", suffix=".yml") as file:
    file.write(SETTINGS)
    file.flush()
    command = ["pve_exporter", "--config.file", file.name, "--web.listen-address",
               f"127.0.0.1:{PORT}"]  # fmt: skip
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as exporter:
        try:
            seen = metrics()
        finally:
            exporter.terminate()
for line in ('pve_up{id="qemu/100"} 1.0', 'pve_up{id="lxc/201"} 0.0', 'pve_up{id="node/pve3"} 1.0'):
    assert line in seen, seen
