"""Programs and files inside a virtual machine, through its agent."""

from __future__ import annotations

import base64
import binascii
from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.programs import outcome
from pyvirt_sdk.stub.rules.qemu.agent import answering
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.state.agents import Agent, Outcome
from pyvirt_sdk.stub.state.guests import Guest

_AGENT = "/nodes/{node}/qemu/{vmid}/agent"
_FIRST_PID = 1000
_READ_LIMIT = 16 * 2**20


@rule("POST", f"{_AGENT}/exec")
def execute(call: Call) -> dict[str, int]:
    """Starts a program."""
    guest, agent = answering(call, "exec")
    command: str | list[str] = call.params["command"]
    words = command if isinstance(command, list) else [command]
    pid = _FIRST_PID + len(agent.processes)
    agent.processes[pid] = _outcome(guest, agent, words, call.text("input-data"))
    return {"pid": pid}


@rule("GET", f"{_AGENT}/exec-status")
def status(call: Call) -> dict[str, Any]:
    """How a program ended."""
    _, agent = answering(call, "exec-status")
    ended = agent.processes.get(call.number("pid"))
    if ended is None:
        raise Refused("Agent error: Invalid parameter 'pid'")
    said = {"out-data": ended.out, "err-data": ended.err}
    return {
        "exited": 1,
        "exitcode": ended.code,
        **{key: text for key, text in said.items() if text},
    }


@rule("GET", f"{_AGENT}/file-read")
def read(call: Call) -> dict[str, Any]:
    """The content of a file."""
    _, agent = answering(call, "file-open")
    name = call.text("file")
    if name not in agent.files:
        raise Refused(
            f"Agent error: failed to open file '{name}' (mode: 'r'): No such file or directory"
        )
    start, count = call.number("offset"), call.number("count", _READ_LIMIT)
    content = agent.files[name][start : start + count]
    read_now = len(content.encode())
    truncated = {"truncated": 1} if len(agent.files[name]) > start + count else {}
    if call.text("decode", "1") == "0":
        content = base64.b64encode(content.encode()).decode()
    return {"content": content, "bytes-read": read_now, **truncated}


@rule("POST", f"{_AGENT}/file-write")
def write(call: Call) -> None:
    """A file with that content."""
    _, agent = answering(call, "file-open")
    content = call.text("content")
    if call.text("encode", "1") == "0":
        try:
            content = base64.b64decode(content, validate=True).decode("utf-8", "replace")
        except binascii.Error:
            raise Refused("Agent error: failed to decode base64 data") from None
    agent.files[call.text("file")] = content


def _outcome(guest: Guest, agent: Agent, words: list[str], data: str) -> Outcome:
    found = outcome(guest.name, agent, words, data)
    if found is None:
        raise Refused(
            "Agent error: Guest command failed: Failed to execute child process "
            f"\u201c{words[0]}\u201d (No such file or directory)"
        )
    return found
