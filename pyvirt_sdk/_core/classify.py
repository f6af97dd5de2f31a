"""One table: what the server said, and which error of the tree that is.

Proxmox VE answers 500 to most of what goes wrong, so the status alone says little; the words do.
The first row whose status and words both fit decides.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from pyvirt_sdk._core.granting import granting
from pyvirt_sdk._core.hosts import UNREACHED
from pyvirt_sdk._core.wire import Request
from pyvirt_sdk.errors import (
    AgentUnavailable,
    AlreadyExists,
    APIError,
    AuthenticationError,
    DigestConflict,
    Locked,
    LockTimeout,
    NodeUnreachable,
    NoQuorum,
    NotFound,
    NotImplementedByServer,
    NotRunning,
    ParameterError,
    PermissionDenied,
    ServerError,
)

_ANY = range(300, 600)


class Row(NamedTuple):
    """Answers of these statuses whose message holds these words are errors of this class.

    ``words`` is a pattern; it is compiled when something first fails, not on import.
    """

    error: type[APIError]
    status: range
    words: str
    hint: str | None = None

    def search(self, text: str) -> re.Match[str] | None:
        """Where the text holds the words."""
        return re.search(self.words, text, re.IGNORECASE)


def _row(
    error: type[APIError], status: int | range, words: str = "", hint: str | None = None
) -> Row:
    statuses = range(status, status + 1) if isinstance(status, int) else status
    return Row(error, statuses, words, hint)


TABLE = (
    _row(
        NodeUnreachable, UNREACHED, hint="the node that was asked could not reach the node that "
        "was meant: is it online, and is its name spelt in the right case?",
    ),
    _row(
        AuthenticationError, 401, "invalid csrf token",
        "log in again, and send the CSRF token of that login with every write",
    ),
    _row(
        AuthenticationError, 401, "no ticket",
        "give token='user@realm!name=secret', or username= and password=",
    ),
    _row(AuthenticationError, 401),
    _row(PermissionDenied, 403),
    _row(NotFound, 404),
    _row(
        ParameterError, 501, "for data too large",
        "the server takes at most 512 KiB in one request; files go through an upload",
    ),
    _row(ParameterError, 501, "unexpected content"),
    _row(
        NotImplementedByServer, 501, hint="is the path spelt as in the API viewer, "
        "and does this version of Proxmox VE have the operation?",
    ),
    # A 500 can carry the text of another status inside, after what was being done.
    _row(PermissionDenied, _ANY, r"(^|: )403 permission check failed|^permission check failed"),
    _row(ParameterError, _ANY, r"(^|: )400 parameter verification failed"),
    _row(
        NoQuorum, _ANY, r"no quorum",
        "more than half of the cluster's nodes must be online before anything can be changed",
    ),
    _row(
        LockTimeout, _ANY,
        r"can't (?:lock|acquire|get)\b.*lock|lock.*got timeout|got lock (?:request )?timeout"
        r"|unable to (?:acquire|create|get)\b.*lock|error acquiring lock",
        "other work holds the lock; nothing was done, so it is safe to try again",
    ),
    _row(
        Locked, _ANY, r"is locked(?: \((?P<lock>[\w-]+)\))?",
        "wait until the work that holds the lock is over",
    ),
    _row(
        ServerError, _ANY, r"checksum mismatch: got",
        "the file is not the one that the checksum is of: fetch it anew, or give another checksum=",
    ),
    _row(
        DigestConflict, _ANY, r"detected modified configuration|checksum miss?match",
        "read the configuration again, and apply the change to what it is now",
    ),
    _row(
        AgentUnavailable, _ANY, r"guest agent|\bqga\b|guest-ping",
        "the agent has to be enabled (agent=1), and installed and running inside the VM",
    ),
    _row(
        ServerError, _ANY, r"is running - destroy failed",
        "stop it first: vm.stop(wait=True), then vm.delete(wait=True)",
    ),
    _row(
        ServerError, _ANY, r"already running",
        "nothing was done; vm.ensure_running() starts a guest only where it is off",
    ),
    _row(
        ServerError, _ANY, r"shrinking disks is not supported|unable to shrink",
        "disks only grow: '+10G' adds to a disk, '40G' is its new size",
    ),
    _row(NotRunning, _ANY, r"\bnot running\b", "start the guest first"),
    _row(AlreadyExists, _ANY, r"already (?:exists|defined|used|a pool member)\b(?! on interface)"),
    _row(
        ParameterError, _ANY,
        r"unable to parse (?:\S+ volume (?:file)?name|volume filename) '\d+(?:\.\d+)?[KMGT]i?B?'",
        "the size of a new disk is in GiB, without a unit: 'local-lvm:32'",
    ),
    _row(
        NotFound, _ANY, r"volume_size_info on '\S+' failed - no format",
        "pve.storage.volumes() shows what lies on the storages",
    ),
    _row(
        ParameterError, _ANY, r"no options specified",
        "what is None is left as it is: unset=['description'] removes an option",
    ),
    _row(
        ParameterError, _ANY,
        r"^format error|missing value for required option|unexpected property|no such option"
        r"|unknown section type|no options specified|does not support content type"
        r"|cannot set and delete|unable to delete required|reserved name|validation error"
        r"|^invalid (?:parameter|vnet)|^missing \S+ option|has invalid|unable to parse",
    ),
    _row(
        NotFound, _ANY, r"\bvolume '?[\w.-]+:\d+(?:\.\d+)?[KMGT]i?B?\b.* does not exist",
        "the size of a new disk is in GiB, without a unit: 'local-lvm:32'",
    ),
    _row(
        NotFound, _ANY, r"\bvolume \S+ does not exist",
        "pve.storage.volumes() shows what lies on the storages",
    ),
    _row(
        NotFound, _ANY, r"\bstorage '\S+' does not exist",
        "pve.storage.list() shows the storages that there are",
    ),
    _row(
        NotFound, _ANY, r"configuration file '\S+' does not exist",
        "pve.guests.list() shows the guests that there are, with their nodes",
    ),
    _row(
        NotFound, _ANY, r"\brole '\S+' does not exist",
        "pve.access.roles.list() shows the roles that there are",
    ),
    _row(
        NotFound, _ANY, r"no such group '|\bgroup '\S+' does not exist",
        "pve.access.groups.list() shows the groups that there are; create() makes one",
    ),
    _row(
        ServerError, _ANY, r"'allow-move' is not set",
        "a guest is in one pool: add(..., move=True) takes it out of the other one",
    ),
    _row(
        NotFound, _ANY, r"failed to execute child process",
        "is the program installed inside the guest? Give its whole path, and each argument as a "
        "word of its own",
    ),
    _row(
        NotFound, _ANY,
        r"does(?: not|n't) exist|no such|not found|unable to find|can't find|non-existent"
        r"|unknown nodes|no rule at position|hostname lookup '.*' failed|not HA managed"
        r"|is not a pool member",
    ),
    _row(ParameterError, 400),
)  # fmt: skip

_DEFAULT = _row(ServerError, _ANY)
_PERMISSION = r"permission check failed \((?P<path>/[^,)]*), (?P<privileges>[^)]*)\)"


#: With these a proxy, or the node that passes a request on, says that it has no answer: 595 is
#: that no connection could be made, the others come later, too.
_UNANSWERED = frozenset({502, 504, *UNREACHED}) - {595}
_HANDSHAKE = re.compile(r"tls|ssl|certificate", re.IGNORECASE)


def answer_is_lost(request: Request, status: int, reason: str) -> bool:
    """Whether a write was passed on, and what came of it is not known.

    >>> answer_is_lost(Request("POST", "/pools"), 596, "Connection timed out")
    True
    >>> answer_is_lost(Request("POST", "/pools"), 596, "tls_process_server_certificate: ...")
    False
    """
    return not request.reads and status in _UNANSWERED and not _HANDSHAKE.search(reason)


def classify(status: int, message: str, errors: Mapping[str, str], request: Request) -> Row:
    """The row of the table that speaks of this answer."""
    if status == 400 and errors:
        return _classify_fields(message, errors, request)
    return find(status, message)


def _classify_fields(message: str, errors: Mapping[str, str], request: Request) -> Row:
    """A 400 names its fields; only when one of them is the id in the path is the thing missing."""
    for name, text in errors.items():
        row = find(400, text)
        named_by_path = name not in request.params
        if row.error is NotFound and named_by_path:
            return row
        if row.error is AlreadyExists and text.rstrip(".\n").endswith("already exists"):
            return row
    return _row(ParameterError, 400) if errors else find(400, message)


def find(status: int, text: str) -> Row:
    """The row of the table that a text of the server fits."""
    return next((row for row in TABLE if status in row.status and row.search(text)), _DEFAULT)


def details(row: Row, message: str) -> dict[str, Any]:
    """What the class of the row keeps beside the message: a path, privileges, a lock."""
    read: Callable[[Row, str], dict[str, Any]] | None = _DETAILS.get(row.error)
    return read(row, message) if read else {}


def _permission(_row: Row, message: str) -> dict[str, Any]:
    found = re.search(_PERMISSION, message, re.IGNORECASE)
    if not found:
        return {}
    privileges = tuple(found["privileges"].split("|"))
    path = found["path"]
    return {
        "path": path,
        "privileges": privileges,
        "hint": granting(path, privileges),
    }


def _lock(row: Row, message: str) -> dict[str, Any]:
    found = row.search(message)
    return {"lock": found["lock"]} if found else {}


_DETAILS: Mapping[type[APIError], Callable[[Row, str], dict[str, Any]]] = {
    PermissionDenied: _permission,
    Locked: _lock,
}
