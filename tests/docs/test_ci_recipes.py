"""The CI recipes: what their steps say is run, as a runner would, but for installing packages."""

from __future__ import annotations

import os
import re
import shutil
import signal
import socket
import subprocess
import sysconfig
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

yaml = pytest.importorskip("yaml")

CI = Path(__file__).parents[2] / "examples" / "ci"


@pytest.fixture
def port() -> str:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return str(free.getsockname()[1])


def recipe(name: str, port: str) -> Any:
    return yaml.safe_load((CI / name).read_text().replace("8006", port))


def run(script: str, folder: Path, more: Mapping[str, str]) -> str:
    """What a shell says to a script, and to nothing that installs; it takes its children along."""
    script = re.sub(r"(?m)^(env -u \w+ )?(pip|apt-get) .*$", "true", script)
    script = script.replace(
        "pyvirt-stub --profile demo", f"pyvirt-stub --port {more['PORT']} --profile demo"
    )
    for name in ("test_service.py", "inventory.mjs"):
        shutil.copy(CI / name, folder)
    path = f"{sysconfig.get_path('scripts')}{os.pathsep}{os.environ['PATH']}"
    addopts = "-p no:cacheprovider -p no:asyncio"
    with (folder / "said").open("w+") as said:
        process = subprocess.Popen(
            ["bash", "-eo", "pipefail", "-c", script], cwd=folder, stdout=said, stderr=said,
            env={**os.environ, **more, "PATH": path, "PYTEST_ADDOPTS": addopts},
            start_new_session=True,
        )  # fmt: skip
        try:
            code = process.wait(120)
        finally:
            os.killpg(process.pid, signal.SIGTERM)  # the server in the background
    text = (folder / "said").read_text()
    assert code == 0, text
    return text


def check(said: str) -> None:
    assert "2 passed" in said
    assert "100 web1 on pve1: running" in said
    assert "listening on" in said


@pytest.mark.skipif(not shutil.which("node"), reason="needs Node.js")
def test_github(tmp_path: Path, port: str) -> None:
    whole = recipe("github-actions.yml", port)
    assert set(whole[True]) == {"push", "pull_request"}  # `on` is true in YAML 1.1
    steps = whole["jobs"]["test"]["steps"]
    # what a step writes to $GITHUB_ENV is in the environment of those behind it
    carry = '\nset -a; [ -f "$GITHUB_ENV" ] && . "$GITHUB_ENV"; set +a\n'
    script = carry.join(step["run"] for step in steps if "run" in step)
    given = {**whole["env"], "GITHUB_ENV": str(tmp_path / "env"), "PORT": port}
    said = run(script, tmp_path, given)
    check(said)
    assert '"/nodes/pve1/qemu"' in said  # the journal


@pytest.mark.skipif(not shutil.which("node"), reason="needs Node.js")
def test_gitlab(tmp_path: Path, port: str) -> None:
    job = recipe("gitlab-ci.yml", port)["test"]
    variables = {
        key: value.replace("$CI_PROJECT_DIR", str(tmp_path))
        for key, value in job["variables"].items()
    }
    lines = [*job["before_script"], *job["script"], *job["after_script"]]
    check(run("\n".join(lines), tmp_path, {**variables, "PORT": port}))


@pytest.mark.parametrize("name", ["github-actions.yml", "gitlab-ci.yml"])
def test_they_install_what_there_is(name: str) -> None:
    assert "pip install 'pyvirt-sdk[stub]' pytest" in (CI / name).read_text()
