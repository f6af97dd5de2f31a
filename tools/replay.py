"""Replays a page as a person would type it: ``python -m tools.replay [--write] [PAGE ...]``.

The commands of ``console`` blocks run in a shell, those of ``pycon`` blocks in one interpreter
that lives as long as the page, and ``python`` blocks that begin with ``# name.py`` are saved under
that name. What a page shows of their output is compared with what they say; ``--write`` puts what
they say into the page instead.

A server that a page starts runs until its end, on a port of its own in place of 8006. ``pip
install`` is not run. Times differ from run to run, and the inner lines of a traceback are left
out, as pages do.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shlex
import socket
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from tools.formatting import ROOT

PAGES = (ROOT / "docs" / "tutorial.md",)

_BLOCK = re.compile(r"^```(console|pycon|python)\n(.*?)^```$", re.M | re.S)
_PORT = "8006"
_TIME = re.compile(r"\b\d+\.\d+ ?s\b")
_TRACEBACK = re.compile(r"(?m)^(Traceback \(most recent call last\):\n)(?: .*\n)+")

# Reads blocks of lines, types them in, and writes what an interpreter shows.
_INTERPRETER = """
import code, contextlib, io, json, sys
console = code.InteractiveConsole()
for block in map(json.loads, sys.stdin):
    shown = io.StringIO()
    with contextlib.redirect_stdout(shown), contextlib.redirect_stderr(shown):
        waits = [console.push(line) for line in block][-1]
    if waits:
        shown.write("the interpreter waits for another line")
        console.resetbuffer()
    print(json.dumps(shown.getvalue()), file=sys.__stdout__, flush=True)
"""


@dataclass(frozen=True, slots=True)
class Step:
    """A block of a page: as it stands there, and as it should."""

    kind: str
    shown: str
    real: str

    @property
    def same(self) -> bool:
        """Whether nothing but times differs."""
        return _TIME.sub("T s", self.shown) == _TIME.sub("T s", self.real)


class Desk:
    """Where somebody sits and types: a folder, a shell, an interpreter, and a server beside."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = str(free.getsockname()[1])
        self._exports: list[str] = []
        self._running = ExitStack()
        self._interpreter: subprocess.Popen[str] | None = None
        scripts = sysconfig.get_path("scripts")
        self._environment = {
            **{key: value for key, value in os.environ.items() if not key.startswith("PROXMOX_")},
            "PATH": f"{scripts}{os.pathsep}{os.environ['PATH']}",
            "PYVIRT_PROGRESS": "0",
            "PYTEST_ADDOPTS": "-p no:asyncio",  # as where nothing but pytest is installed
        }

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._running.close()

    def follow(self, page: str) -> Iterator[Step]:
        """Does what each block of a page says, one after the other."""
        act = {"console": self._shell, "pycon": self._python, "python": self._save}
        for kind, shown in _BLOCK.findall(page):
            real = act[kind](shown.replace(_PORT, self.port)).replace(self.port, _PORT)
            yield Step(kind, shown, real)

    def _shell(self, block: str) -> str:
        lines: list[str] = []
        for given in block.splitlines():
            if not given.startswith("$ "):
                continue
            command = given.removeprefix("$ ")
            lines += [given, *self._run(command).splitlines()]
        return "\n".join(lines) + "\n"

    def _run(self, command: str) -> str:
        program = shlex.split(command)[0]
        if program == "pip" or command == "python":
            return ""  # the interpreter is there already
        if program == "pyvirt-stub":
            return self._serve(command)
        if program == "export":
            self._exports.append(command)
            return ""
        done = subprocess.run(
            ["bash", "-c", "\n".join([*self._exports, command])],
            cwd=self.folder, env=self._environment, capture_output=True, text=True, check=False,
        )  # fmt: skip
        return done.stdout + done.stderr

    def _serve(self, command: str) -> str:
        # after what the page says, so that the port is free
        process = self._begin([*shlex.split(command), "--port", self.port])
        assert process.stdout
        said: list[str] = []
        for line in process.stdout:
            said.append(line)
            if line.startswith("listening"):
                return "".join(said)
        raise RuntimeError(f"{command} ended before it listened: {''.join(said)}")

    def _python(self, block: str) -> str:
        if self._interpreter is None:
            self._interpreter = self._begin([sys.executable, "-c", _INTERPRETER])
        lines: list[str] = []
        for typed in _statements(block):
            said = self._type(self._interpreter, [line[4:] for line in typed])
            lines += [*typed, *_TRACEBACK.sub(r"\1  ...\n", said).splitlines()]
        return "\n".join(lines) + "\n"

    @staticmethod
    def _type(interpreter: subprocess.Popen[str], lines: list[str]) -> str:
        into, out = interpreter.stdin, interpreter.stdout
        assert into
        assert out
        into.write(json.dumps(lines) + "\n")
        into.flush()
        said: str = json.loads(out.readline())
        return said

    def _save(self, block: str) -> str:
        if named := re.match(r"# (\w+\.py)\n", block):
            (self.folder / named[1]).write_text(block)
        return block

    def _begin(self, command: list[str]) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            command, cwd=self.folder, env=self._environment, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        )  # fmt: skip
        self._running.callback(_end, process)
        return process


def _end(process: subprocess.Popen[str]) -> None:
    process.terminate()
    process.communicate()  # closes its ends, too


def _statements(block: str) -> Iterator[list[str]]:
    """The lines with a prompt, a list for each statement."""
    typed: list[str] = []
    for line in block.splitlines():
        if line.startswith(">>> ") and typed:
            yield typed
            typed = []
        if line.startswith((">>> ", "... ")) or line == "...":
            typed.append(line)
    yield typed


def replayed(page: str, folder: Path) -> str:
    """A page with what its blocks really say."""
    with Desk(folder) as desk:
        for step in desk.follow(page):
            if not step.same:
                page = page.replace(
                    f"```{step.kind}\n{step.shown}```", f"```{step.kind}\n{step.real}```"
                )
    return page


def main(arguments: list[str] | None = None) -> int:
    """Compare, or with ``--write`` mend; the exit code is 1 where something differed."""
    parser = argparse.ArgumentParser(description="Replay pages as a person would type them.")
    parser.add_argument("--write", action="store_true", help="put what is said into the pages")
    parser.add_argument("pages", nargs="*", type=Path, default=PAGES)
    options = parser.parse_args(arguments)
    differing = 0
    for page in options.pages:
        text = page.read_text()
        with tempfile.TemporaryDirectory() as folder:
            real = replayed(text, Path(folder))
        if real == text:
            continue
        print(f"{page}: {'mended' if options.write else 'shows what is not said'}", file=sys.stderr)
        differing += 1
        if options.write:
            page.write_text(real)
    return 1 if differing and not options.write else 0


if __name__ == "__main__":
    sys.exit(main())
