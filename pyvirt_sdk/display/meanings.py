"""What the keys of Proxmox VE's rows stand for, as far as that says how to show them."""

from __future__ import annotations

from typing import Final

#: Sizes in bytes, and the key of the same row that says how much there is of it.
BYTES: Final = {
    "mem": "maxmem",
    "disk": "maxdisk",
    "used": "total",
    "swap": "maxswap",
    "memused": "memtotal",
    "rootused": "roottotal",
    "swapused": "swaptotal",
    **dict.fromkeys(("maxmem", "maxdisk", "maxswap", "total", "avail", "free", "size"), ""),
    **dict.fromkeys(("memhost", "memtotal", "memavailable", "roottotal", "swaptotal"), ""),
    **dict.fromkeys(("netin", "netout", "diskread", "diskwrite", "arcsize"), ""),
}

#: Moments, in seconds since 1970.
MOMENTS: Final = frozenset({
    "time", "starttime", "endtime", "ctime", "snaptime", "notbefore", "notafter", "last-run",
    "last_sync", "last_try", "next-run", "next_sync", "last-login", "build-time",
})  # fmt: skip

#: Lengths of time, in seconds.
DURATIONS: Final = frozenset({"uptime", "duration"})

#: Parts of a whole, from 0 to 1.
SHARES: Final = frozenset({"cpu", "iowait", "used_fraction"})

#: Yes or no, which mostly comes as 1 and 0.
FLAGS: Final = frozenset({
    "active", "autostart", "disable", "enable", "enabled", "exists", "local", "online", "onboot",
    "propagate", "protected", "protection", "quorate", "shared", "template", "unprivileged",
    "vmstate",
})  # fmt: skip

#: What is never shown.
SECRETS: Final = frozenset({
    "CSRFPreventionToken", "cipassword", "client-key", "confirmation-password", "encryption-key",
    "eab-hmac-key", "keyring", "password", "private-key", "secret", "ticket", "token",
    "vncticket",
})  # fmt: skip

#: What states mean; others mean nothing in particular.
GOOD: Final = frozenset({"running", "online", "available", "active", "started", "OK", "ok"})
WRONG: Final = frozenset({"offline", "error", "failed", "unknown", "inactive"})
WARNING: Final = frozenset({"paused", "suspended", "prelaunch", "migrate", "fence", "recovery"})
