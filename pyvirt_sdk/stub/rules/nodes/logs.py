"""What a node writes down: its system log, and a report about itself."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from pyvirt_sdk.stub.call import Call, Page
from pyvirt_sdk.stub.rules.nodes.overview import KERNEL, manager_version
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.state.interfaces import as_text
from pyvirt_sdk.stub.tasks import Task

_DEFAULT_LINES = 50


@rule("GET", "/nodes/{node}/syslog", answer="computed")
def syslog(call: Call) -> Page:
    """The lines of the system log, numbered."""
    lines = [text for _, text in _entries(call, call.given("service"))]
    start, limit = call.number("start"), call.number("limit", _DEFAULT_LINES)
    shown = lines[start : start + limit if limit else None]
    return Page([{"n": n, "t": text} for n, text in enumerate(shown, start + 1)], len(lines))


@rule("GET", "/nodes/{node}/journal", answer="computed")
def journal(call: Call) -> list[str]:
    """The same lines, or the last of them, between two cursors."""
    since, until = call.number("since"), call.number("until", int(call.now) + 1)
    entries = [(when, text) for when, text in _entries(call) if since <= when <= until]
    if last := call.number("lastentries"):
        entries = entries[-last:]
    cursors = [f"s=0;i={int(when):x}" for when, _ in entries[:1] + entries[-1:]]
    return [*cursors[:1], *(text for _, text in entries), *cursors[1:]]


@rule("GET", "/nodes/{node}/netstat", answer="computed")
def netstat(call: Call) -> list[dict[str, Any]]:
    """What went through the network cards of the guests that run."""
    return [
        {
            "dev": option,
            "in": str(int(call.now - guest.running.since) * 512),
            "out": str(int(call.now - guest.running.since) * 256),
            "vmid": str(guest.vmid),
        }
        for guest in call.state.guests.values()
        if guest.node == call.node and guest.running
        for option in guest.config
        if option.startswith("net") and option[3:].isdigit()
    ]


@rule("GET", "/nodes/{node}/report", answer="computed")
def report(call: Call) -> str:
    """Everything about a node, as a text for people."""
    node, state = call.member(), call.state
    chapters: dict[str, str] = {
        "general system info": f"# hostname\n{node.name}\n\n# pveversion --verbose\n"
        f"proxmox-ve: 9.2.0 (running kernel: {KERNEL['release']})\n"
        f"{manager_version(call)}\n\n# cat /etc/hosts\n{node.hosts}",
        "info about storage": "# cat /etc/pve/storage.cfg\n"
        + "\n".join(f"{one.type}: {name}" for name, one in state.storages.items()),
        "info about virtual guests": "# qm list\n"
        + "\n".join(
            f"{guest.vmid} {guest.name} {'running' if guest.running else 'stopped'}"
            for guest in state.guests.values()
            if guest.node == node.name
        ),
        "info about network and firewall": "# cat /etc/network/interfaces\n"
        + as_text(node.interfaces),
    }
    return "\n\n".join(f"==== {title} ====\n\n{text}" for title, text in chapters.items()) + "\n"


def _entries(call: Call, service: str | None = None) -> Iterator[tuple[float, str]]:
    """When, and what: the start of the node, then its tasks."""
    node = call.member()
    if service in (None, "kernel"):
        text = f"Linux version {KERNEL['release']} {KERNEL['version']}"
        yield node.booted, _line(call, node.booted, "kernel", text)
    if service not in (None, "pvedaemon"):
        return
    tasks = [task for task in call.world.tasks if task.node == node.name]
    for task in reversed(tasks):
        for when, text in _of_task(task):
            yield when, _line(call, when, f"pvedaemon[{task.pid}]", text)


def _of_task(task: Task) -> Iterator[tuple[float, str]]:
    yield task.starttime, f"<{task.owner}> starting task {task.upid}"
    if task.endtime is not None:
        yield task.endtime, f"<{task.owner}> end task {task.upid} {task.exitstatus}"


def _line(call: Call, when: float, who: str, text: str) -> str:
    stamp = datetime.fromtimestamp(when, UTC).strftime("%b %d %H:%M:%S")
    return f"{stamp} {call.node} {who}: {text}"
