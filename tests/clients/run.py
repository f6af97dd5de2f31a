"""Clients that others wrote, against the reference server over HTTPS.

    python tests/clients/run.py

Each client is installed into an environment of its own, from the package registry, and runs its
script in ``tests/clients`` against ``pyvirt-stub --profile demo`` with its CA. This is no part of
the tests, which need no network.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

HERE = Path(__file__).parent
SECRET = "11111111-2222-3333-4444-555555555555"

#: Each script, and what it needs.
CLIENTS = {
    "proxmoxer_life.py": ["proxmoxer", "requests"],
    "prometheus_exporter.py": ["prometheus-pve-exporter"],
    "ansible_modules.py": ["ansible>=12", "proxmoxer", "requests"],
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


def main() -> int:
    """Run every client; the exit code is the number of those that failed."""
    failed = 0
    with tempfile.TemporaryDirectory() as name, server(Path(name)) as address:
        for script, packages in CLIENTS.items():
            home = Path(name, script.removesuffix(".py"))
            venv.create(home, with_pip=True)
            python = str(home / "bin" / "python")
            subprocess.run([python, "-m", "pip", "install", "-q", *packages], check=True)
            environment = {**os.environ, **address, "PATH": f"{home / 'bin'}:{os.environ['PATH']}"}
            done = subprocess.run([python, str(HERE / script)], check=False, env=environment)
            print(f"{script}: {'ok' if done.returncode == 0 else 'FAILED'}")
            failed += done.returncode != 0
    return failed


if __name__ == "__main__":
    sys.exit(main())
