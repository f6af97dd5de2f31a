"""The tutorial, typed as it stands: what it shows is what is said, and what it makes is there."""

from __future__ import annotations

import json
import re
import ssl
import urllib.request
from importlib.metadata import metadata
from pathlib import Path
from typing import Any

from pyvirt_sdk.stub import Stub
from tools.replay import PAGES, Desk, replayed

ROOT = Path(__file__).parents[2]
TUTORIAL = ROOT / "docs" / "tutorial.md"
CHAPTERS = re.split(r"^## ", TUTORIAL.read_text(), flags=re.M)


def server_says(desk: Desk, what: str) -> Any:
    """What the server of a desk holds, asked for past its API."""
    context = ssl.create_default_context(cafile=desk.folder / "ca.pem")
    context.verify_flags &= ~ssl.VERIFY_X509_STRICT  # which the CA of Proxmox VE does not pass
    url = f"https://localhost:{desk.port}/_stub/{what}"
    with urllib.request.urlopen(url, context=context) as answer:
        return json.load(answer)["data"]


def guests(desk: Desk) -> dict[str, bool]:
    """The names of the guests, and whether they run."""
    copy = Stub.demo()
    copy.restore(server_says(desk, "state"))
    return {guest.name: bool(guest.running) for guest in copy.state.guests.values()}


def test_the_page_shows_what_is_said(tmp_path: Path) -> None:
    seen: dict[str, dict[str, bool]] = {}
    with Desk(tmp_path) as desk:
        for step in desk.follow(TUTORIAL.read_text()):
            assert step.same, f"run `python -m tools.replay --write`: {step.shown}{step.real}"
            for mark in ("web.start", "web.delete", "$ python copies.py"):
                if mark in step.shown:
                    seen[mark] = guests(desk)
        asked = [entry["path"] for entry in server_says(desk, "journal?method=POST")]
    assert seen["web.start"]["web"] is True
    assert "web" not in seen["web.delete"]
    assert {"copy1", "copy2", "copy3"} < set(seen["$ python copies.py"])
    assert "/nodes/pve1/qemu/9000/clone" in asked
    assert "2 passed" in TUTORIAL.read_text()


def test_what_differs_is_found_and_mended(tmp_path: Path) -> None:
    page = (
        "```console\n$ echo one 2.5 s\none 1.5 s\n$ echo two\nzwei\n```\n```pycon\n>>> 1 / 0\n```\n"
    )
    mended = replayed(page, tmp_path)
    assert "$ echo two\ntwo\n" in mended
    assert ">>> 1 / 0\nTraceback (most recent call last):\n  ...\nZeroDivisionError" in mended
    assert replayed(mended, tmp_path) == mended
    times = "```console\n$ echo 2.5 s\n1.5 s\n```\n"
    assert replayed(times, tmp_path) == times
    unfinished = "```pycon\n>>> for one in ():\n...     pass\n```\n"
    assert "waits for another line" in replayed(unfinished, tmp_path)


def test_the_extras_it_installs_are_there() -> None:
    provided = set(metadata("pyvirt-sdk").get_all("Provides-Extra") or ())
    for page in [*PAGES, ROOT / "README.md", *(ROOT / "docs").rglob("*.md")]:
        for extras in re.findall(r"pyvirt-sdk\[([\w,]+)\]", page.read_text()):
            assert set(extras.split(",")) <= provided, page


def test_five_minutes_are_enough() -> None:
    """From the start of the README to a VM that runs, read at 200 words and typed at 180 keys."""
    last = next(number for number, one in enumerate(CHAPTERS) if "web.start" in one)
    readme = (ROOT / "README.md").read_text().split("## ")[0]
    page = "".join(CHAPTERS[: last + 1])
    prompted = r"^(?:>>>|\.\.\.|\$) (.*)$"
    typed = re.findall(prompted, page, re.M)
    read = (readme + re.sub(prompted, "", page, flags=re.M)).split()
    minutes = len(read) / 200 + sum(map(len, typed)) / 180
    assert minutes < 5, f"{len(read)} words, {sum(map(len, typed))} keys: {minutes:.1f} minutes"
