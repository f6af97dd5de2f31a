"""What can be done to a guest: the commands of qm and pct, and the operations behind them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from pyvirt_sdk.schema import Operation
from pyvirt_sdk.schema.registry import operation

#: The word for a kind of guest -> how Proxmox VE calls it, and how people do.
KINDS: Final[Mapping[str, tuple[str, str]]] = {"vm": ("qemu", "VM"), "ct": ("lxc", "container")}


class Action(NamedTuple):
    """A command on guests, and the operation whose parameters it takes.

    Attributes:
        name: the word for it.
        method: of the operation.
        below: the path below the guest; ``{snapname}`` is filled in from the parameters.
        summary: a line of help.
        arguments: parameters that stand behind the guest without their names.
        optional: how many of them may be left away.
        many: several guests may be named.
        loses: what is lost by it, to be confirmed at a terminal.
        state: the state that it brings a guest to: one that has it is left alone.
        only: for one kind of guest alone.
    """

    name: str
    method: str
    below: str
    summary: str
    arguments: tuple[str, ...] = ()
    optional: int = 0
    many: bool = False
    loses: str = ""
    state: str = ""
    only: str = ""

    def operation(self, word: str) -> Operation:
        """The operation on this kind of guest."""
        kind = KINDS[word][0]
        if self.below.startswith("/nodes"):
            return operation(self.method, self.below.format(node="{node}", kind=kind))
        below = _BELOW.get((word, self.name), self.below)
        return operation(self.method, f"/nodes/{{node}}/{kind}/{{vmid}}{below}")

    def parts(self, word: str, params: dict[str, Any]) -> tuple[str, ...]:
        """The path below the guest, with what it takes out of the parameters."""
        below = _BELOW.get((word, self.name), self.below)
        names = [part for part in below.split("/") if part]
        return tuple(
            str(params.pop(part[1:-1])) if part.startswith("{") else part for part in names
        )


#: Where containers differ.
_BELOW: Final = {("ct", "move-disk"): "/move_volume"}
_METHODS: Final = {("ct", "set"): "PUT"}
_ARGUMENTS: Final = {
    ("ct", "move-disk"): ("volume", "storage"),
    ("ct", "restore"): ("ostemplate",),
}

_SNAPSHOT: Final = "/snapshot/{snapname}"

ACTIONS: Final = (
    Action("create", "POST", "/nodes/{node}/{kind}", "Make one"),
    Action("set", "POST", "/config", "Change the configuration"),
    Action("config", "GET", "/config", "Show the configuration"),
    Action("pending", "GET", "/pending", "Show changes that wait for the next start"),
    Action("start", "POST", "/status/start", "Switch on", many=True, state="running"),
    Action("stop", "POST", "/status/stop", "Switch off at once", many=True, state="stopped"),
    Action(
        "shutdown", "POST", "/status/shutdown", "Ask to shut down", many=True, state="stopped"
    ),
    Action("reboot", "POST", "/status/reboot", "Shut down and start again", many=True),
    Action("reset", "POST", "/status/reset", "Press the reset button", many=True, only="vm"),
    Action("suspend", "POST", "/status/suspend", "Pause, or hibernate with --todisk", many=True),
    Action("resume", "POST", "/status/resume", "Let it run on", many=True),
    Action("clone", "POST", "/clone", "Copy it into a new one", ("newid",), optional=1),
    Action("migrate", "POST", "/migrate", "Move to another node", ("target",), many=True),
    Action("backup", "POST", "/nodes/{node}/vzdump", "Back up", many=True),
    Action(
        "restore", "POST", "/nodes/{node}/{kind}", "Put it back to what a backup holds",
        ("archive",), loses="what it is now",
    ),
    Action("snapshot", "POST", "/snapshot", "Keep the state under a name", ("snapname",)),
    Action("snapshots", "GET", "/snapshot", "List the snapshots"),
    Action(
        "rollback", "POST", f"{_SNAPSHOT}/rollback", "Go back to a snapshot", ("snapname",),
        loses="what has happened since",
    ),
    Action(
        "delsnapshot", "DELETE", _SNAPSHOT, "Remove a snapshot", ("snapname",), loses="the snapshot"
    ),
    Action("resize", "PUT", "/resize", "Make a disk larger", ("disk", "size")),
    Action("move-disk", "POST", "/move_disk", "Move a disk to another storage",
           ("disk", "storage"), optional=1),
    Action(
        "template", "POST", "/template", "Make a template of it", loses="the guest as a running one"
    ),
    Action(
        "delete", "DELETE", "", "Remove it and its disks", many=True, loses="it and its disks"
    ),
)  # fmt: skip


def actions_of(word: str) -> list[Action]:
    """The actions on this kind of guest."""
    return [
        action._replace(
            method=_METHODS.get((word, action.name), action.method),
            arguments=_ARGUMENTS.get((word, action.name), action.arguments),
        )
        for action in ACTIONS
        if action.only in ("", word)
    ]
