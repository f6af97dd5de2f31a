"""Clients that others wrote, against the reference server over HTTPS.

    python tests/clients/run.py [SCRIPT ...]

Each client is installed into an environment of its own, from the package registry, and runs its
script in ``tests/clients`` against ``pyvirt-stub --profile demo`` with its CA; one that cannot be
installed is skipped. This is no part of the tests, which need no network.
"""

from __future__ import annotations

import os
import re
import shutil
import ssl
import subprocess
import sys
import tempfile
import urllib.request
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

HERE = Path(__file__).parent
SECRET = "11111111-2222-3333-4444-555555555555"

#: Each script, and what it needs: from PyPI for Python, from npm for JavaScript.
CLIENTS = {
    "proxmoxer_life.py": ["proxmoxer", "requests"],
    "prometheus_exporter.py": ["prometheus-pve-exporter"],
    "ansible_modules.py": ["ansible>=12", "proxmoxer", "requests"],
    "ansible_inventory.py": ["ansible>=12", "proxmoxer", "requests"],
    "clientapi_life.py": ["clientapi-pve"],
    "prmxctrl_life.py": ["prmxctrl"],
    "prometheus_discovery.py": ["prometheus-pve-sd"],
    "proxcli_life.py": ["proxcli"],
    "proxctl_life.py": ["proxctl"],
    "proxmox_api_life.mjs": ["proxmox-api"],
    "proxmox_sdk_life.py": ["proxmox-sdk"],
    "proxmoxmanager_life.py": ["proxmoxmanager"],
    "pvecontrol_look.py": ["pvecontrol"],
    "salt_cloud.py": ["saltext-proxmox"],
}


@contextmanager
def server(folder: Path) -> Iterator[dict[str, str]]:
    """A served demo cluster, and how to reach it, for the environment of a script."""
    ca_file = folder / "ca.pem"
    command = [
        sys.executable, "-m", "pyvirt_sdk.cli.stub", "--profile", "demo", "--port", "0",
        "--ca-out", str(ca_file), "--token-secret", SECRET,
    ]  # fmt: skip
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            listening = next(line for line in process.stdout if line.startswith("listening"))
            found = re.search(r"https://(\S+):(\d+)", listening)
            assert found, listening
            yield {
                "STUB_HOST": found[1],
                "STUB_PORT": found[2],
                "STUB_CA": str(ca_file),
                "STUB_SECRET": SECRET,
            }
        finally:
            process.terminate()


def python_command(home: Path, script: Path, packages: list[str]) -> list[str]:
    """How a Python script is run, in an environment with these packages."""
    venv.create(home, with_pip=True)
    python = str(home / "bin" / "python")
    subprocess.run([python, "-m", "pip", "install", "-q", *packages], check=True)
    return [python, str(script)]


def node_command(home: Path, script: Path, packages: list[str]) -> list[str]:
    """How a JavaScript module is run, beside these packages."""
    home.mkdir()
    install = ["npm", "install", "--silent", "--prefix", str(home), *packages]
    subprocess.run(install, check=True)
    copy = shutil.copy(script, home)  # packages are looked for beside the module
    return ["node", str(copy)]


def outcome(home: Path, script: str, packages: list[str], address: dict[str, str]) -> str:
    """Whether a client is content: ok, FAILED or skipped."""
    prepare = node_command if script.endswith(".mjs") else python_command
    try:
        command = prepare(home, HERE / script, packages)
    except (OSError, subprocess.CalledProcessError) as error:
        return f"skipped, it cannot be installed: {error}"
    environment = {**os.environ, **address, "NODE_EXTRA_CA_CERTS": address["STUB_CA"]}
    environment["PATH"] = f"{home / 'bin'}:{environment['PATH']}"
    done = subprocess.run(command, check=False, env=environment)
    return "FAILED" if done.returncode else "ok"


def reset(address: dict[str, str]) -> None:
    """Gives the next client a demo cluster that nobody has touched."""
    url = f"https://{address['STUB_HOST']}:{address['STUB_PORT']}/_stub/reset"
    context = ssl.create_default_context(cafile=address["STUB_CA"])
    context.verify_flags &= ~ssl.VERIFY_X509_STRICT  # see "Certificates" in docs/clients.md
    urllib.request.urlopen(urllib.request.Request(url, method="POST"), context=context).close()


def main() -> int:
    """Run every client, or those that are named; the exit code is the number that failed."""
    failed = 0
    wanted = sys.argv[1:] or list(CLIENTS)
    with tempfile.TemporaryDirectory() as name, server(Path(name)) as address:
        for script in wanted:
            reset(address)
            home = Path(name, script.partition(".")[0])
            result = outcome(home, script, CLIENTS[script], address)
            print(f"{script}: {result}", flush=True)
            failed += result == "FAILED"
    return failed


if __name__ == "__main__":
    sys.exit(main())
