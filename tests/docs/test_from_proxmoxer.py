"""The page that leads over from proxmoxer: both halves of each pair run, and come to the same."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pyvirt_sdk.stub import Stub

PAGE = (Path(__file__).parents[2] / "docs" / "howto" / "from-proxmoxer.md").read_text()
BLOCKS = re.findall(r"```py\n# (proxmoxer|pyvirt-sdk)\n(.*?)```", PAGE, re.S)
THEIRS = [code for whose, code in BLOCKS if whose == "proxmoxer"]
OURS = [code for whose, code in BLOCKS if whose == "pyvirt-sdk"]

#: What the server draws by lot, or notes the time of.
CHANCE = re.compile(r"([0-9A-F]{2}:){5}[0-9A-F]{2}|[0-9a-f-]{36}|ctime=\d+|\d{4}_\d\d_\d\d-[\d_]+")


class Side:
    """A served demo cluster, and all that was typed at it."""

    def __init__(self, folder: Path) -> None:
        self.stub = Stub.demo()
        self.folder = folder
        self.names: dict[str, Any] = {}

    def run(self, code: str, url: str, ca_file: str) -> Any:
        """Runs a block; the value of its last line."""
        code = code.replace("localhost:8006", url.removeprefix("https://"))
        tree = ast.parse(code.replace('"ca.pem"', repr(ca_file)))
        last = tree.body.pop()
        assert isinstance(last, ast.Expr), "the last line of a block is what it comes to"
        exec(compile(tree, "page", "exec"), self.names)
        return eval(compile(ast.Expression(last.value), "page", "eval"), self.names)

    def holds(self) -> dict[str, Any]:
        """What the server holds, but for what is drawn by lot."""
        state = self.stub.state
        return {
            "guests": {
                vmid: (
                    guest.node,
                    bool(guest.running),
                    CHANCE.sub("?", str(sorted(guest.config.items()))),
                )
                for vmid, guest in state.guests.items()
            },
            "volumes": {
                (name, node): {CHANCE.sub("?", volid) for volid in storage.on(node)}
                for name, storage in state.storages.items()
                for node in state.nodes
            },
            "pools": set(state.pools),
            "firewall": dict(state.firewall("guest/100").options),
        }


@pytest.fixture
def sides(tmp_path: Path) -> Iterator[tuple[Side, Side]]:
    pytest.importorskip("proxmoxer")
    if sys.version_info >= (3, 13):
        pytest.skip("requests refuses the CA of Proxmox VE here")
    left, right = Side(tmp_path), Side(tmp_path)
    yield left, right
    for side in (left, right):
        for name in ("pve", "by_token"):
            if hasattr(side.names.get(name), "close"):
                side.names[name].close()
        for name in ("proxmox", "by_token"):
            if "_store" in vars(side.names.get(name, object)):
                side.names[name]._store["session"].close()


def test_each_block_has_its_other_half() -> None:
    assert [whose for whose, _ in BLOCKS] == ["proxmoxer", "pyvirt-sdk"] * (len(BLOCKS) // 2)
    assert len(THEIRS) > 15
    assert PAGE.count("```py\n") == len(BLOCKS)


def test_both_come_to_the_same(sides: tuple[Side, Side]) -> None:
    left, right = sides
    with left.stub.serve() as one, right.stub.serve() as two:
        for theirs, ours in zip(THEIRS, OURS, strict=True):
            was = left.run(theirs, one.url, str(one.ca_file))
            is_now = right.run(ours, two.url, str(two.ca_file))
            assert is_now == was, f"{theirs}\n{ours}"
            assert right.holds() == left.holds(), f"{theirs}\n{ours}"
