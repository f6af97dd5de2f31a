"""Makes every mistake, and writes the page: ``python -m tests.docs.mistakes``."""

from __future__ import annotations

import asyncio
import gc
import os
import re
import textwrap
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest import mock

import pyvirt_sdk
from pyvirt_sdk import AsyncClient, Client
from pyvirt_sdk._core import retry
from tests.docs.mistakes.scene import Scene, build
from tests.docs.mistakes.table import SECTIONS, Mistake
from tools.convert import Converter

PAGE = Path(__file__).parents[3] / "docs" / "mistakes.md"

_HEAD = """\
# Mistakes, and what to type instead

What goes wrong when one is new here, what is said then, and what to type next. All of it is what
was said: the tests make each mistake, with both clients where both can, compare the answer with
this page, and type what stands behind it (`python -m tests.docs.mistakes` writes the page anew).

`pve` is a client of the demo cluster, `token` and `password` are those of its administrator. What
each class of error means stands on [the page of errors](errors.md).
"""
_TAIL = """\
## What says nothing

- **The sync client inside an event loop** works, and holds up everything else meanwhile. That is
  right in a notebook and wrong in a server: take `AsyncClient` there.
- **A task that is not waited for** has begun, and may fail when nobody looks: `vm.start()` returns
  a task, `vm.start(wait=True)` raises what went wrong.
- **A list that is shorter than it should be**: a user or token is shown what it has `VM.Audit` on.
  `pve.access.privileges("/vms")` tells what it may do there.
- **A field that is set**, `vm.name = "web"`, changes this copy alone: `vm.update(name="web")`
  changes the guest.
- **Packages that are not installed** are asked for when they are needed; the answer has the line
  to type, such as `pip install 'pyvirt-sdk[keyring]'`.
"""

#: What the server makes up anew each time.
_RANDOM = re.compile(r"(?<=pveupload-)[0-9a-f]+")


def sync_of(code: str) -> str:
    """What users of the sync client type."""
    return Converter().convert(code + "\n", "x").partition("\n")[2].rstrip("\n")


def said(scene: Scene, mistake: Mistake, code: str, *, use_async: bool) -> str:
    """What comes of typing it: an error, warnings, or nothing."""
    build(scene.stub)
    if mistake.given:
        mistake.given(scene.stub)
    with (
        warnings.catch_warnings(record=True) as caught,
        mock.patch.object(retry, "FIRST_PAUSE", 0.0),
    ):
        warnings.simplefilter("always")
        answer = _run(scene, code, use_async=use_async)
        if mistake.only == "async":
            gc.collect()  # what was not awaited is told of when it goes
    lines = [answer, *(f"{one.category.__name__}: {one.message}" for one in caught)]
    text = "\n".join(filter(None, lines))
    for found, shown in scene.plain.items():
        text = text.replace(found, shown)
    return _RANDOM.sub("...", text)


def _run(scene: Scene, code: str, *, use_async: bool) -> str:
    names: dict[str, Any] = {
        **vars(pyvirt_sdk), **scene.names, "os": os, "pyvirt_sdk": pyvirt_sdk,
        "Client": Client, "AsyncClient": AsyncClient, "print": lambda *_: None,
    }  # fmt: skip
    head = "async def main(pve):" if use_async else "def main(pve):"
    exec(compile(f"{head}\n{textwrap.indent(code, '    ')}\n", "you.py", "exec"), names)
    client = {"token": scene.names["token"], "verify": "pve-root-ca.pem"}
    try:
        if use_async:
            asyncio.run(_within(names["main"], client))
        else:
            with Client("pve1", **client) as pve:
                names["main"](pve)
    except Exception as error:  # noqa: BLE001 - whatever it is, a user would see it
        return f"{type(error).__name__}: {error}"
    return ""


async def _within(main: Any, client: dict[str, Any]) -> None:
    async with AsyncClient("pve1", **client) as pve:
        await main(pve)


def shown(mistake: Mistake, answer: str) -> str:
    """A mistake as it stands on the page."""
    typed, mended = mistake.typed, mistake.mended
    if mistake.only != "async":
        typed, mended = sync_of(typed), sync_of(mended)
    return (
        f"### {mistake.title}\n\n```py\n{typed}\n```\n\n"
        f"```text\n{_wrapped(answer)}\n```\n\nInstead:\n\n```py\n{mended}\n```\n"
    )


def _wrapped(text: str) -> str:
    """Long lines broken for reading, as a terminal does."""
    return "\n".join(
        textwrap.fill(
            line, 116, subsequent_indent="    ", break_long_words=False, break_on_hyphens=False
        )
        for line in text.splitlines()
    )


def parts(scene: Scene) -> Iterator[str]:
    """The page, part by part."""
    yield _HEAD
    for title, mistakes in SECTIONS.items():
        yield f"## {title}\n"
        for mistake in mistakes:
            use_async = mistake.only == "async"
            typed = mistake.typed if use_async else sync_of(mistake.typed)
            yield shown(mistake, said(scene, mistake, typed, use_async=use_async))
    yield _TAIL


def page(scene: Scene) -> str:
    """The whole page."""
    return "\n".join(parts(scene))
