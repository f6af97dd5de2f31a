"""Environments for what is measured: the SDK beside bare libraries, and one for each peer."""

from __future__ import annotations

import subprocess
import sys
import venv
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).parent.parent
CACHE = ROOT / ".bench"

#: The environment in which the SDK, httpx, aiohttp and pandas run, and the plot is drawn.
OWN = "pyvirt-sdk"
PACKAGES: Mapping[str, tuple[str, ...]] = {
    OWN: ("-e", f"{ROOT}[aiohttp,stub,notebook]"),
    "proxmoxer": ("proxmoxer", "requests", "requests_toolbelt"),
    "proxmox-sdk": ("proxmox-sdk",),
    "clientapi-pve": ("clientapi-pve",),
    "prmxctrl": ("prmxctrl",),
}

#: Whose versions the report tells.
SHOWN = ("httpx", "aiohttp", "pandas", "pydantic", "h11", *list(PACKAGES)[1:])


class NotInstalled(Exception):
    """An environment cannot be made."""


def python_of(name: str) -> str:
    """The interpreter of an environment, which is made where it is not there yet.

    Raises:
        NotInstalled: the packages cannot be had.
    """
    home = CACHE / name
    python = home / "bin" / "python"
    marker = home / "installed"
    packages = PACKAGES[name]
    if marker.is_file() and marker.read_text() == repr(packages):
        return str(python)
    print(f"installing {name} into {home.relative_to(ROOT)}", file=sys.stderr)
    venv.create(home, with_pip=True, clear=True)
    install = [str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check"]
    done = subprocess.run([*install, *packages], check=False, capture_output=True, text=True)
    if done.returncode:
        raise NotInstalled(f"{name} cannot be installed: {done.stderr.strip()[-200:]}")
    marker.write_text(repr(packages))
    return str(python)


def versions(pythons: set[str]) -> dict[str, str]:
    """The versions of what is shown, as these interpreters have them."""
    code = (
        "import sys\nfrom importlib.metadata import PackageNotFoundError, version\n"
        "for name in sys.argv[1:]:\n"
        "    try: print(name, version(name))\n"
        "    except PackageNotFoundError: pass"
    )
    found: dict[str, str] = {}
    for python in sorted(pythons, key=lambda one: f"/{OWN}/" in one):  # the last one counts
        run = subprocess.run(
            [python, "-c", code, *SHOWN], check=True, capture_output=True, text=True
        )
        found |= dict(line.split() for line in run.stdout.splitlines())
    return found
