"""Rules that a property string has to keep as a whole, beyond those of its keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from pyvirt_sdk.errors import FormatError
from pyvirt_sdk.formats.specs import all_specs

# Models that stand for an instruction set level rather than a processor
_LEVELS = ("x86-64-v2", "x86-64-v2-AES", "x86-64-v3", "x86-64-v4")
_CUSTOM = "custom-"


def _cpu(values: dict[str, str]) -> dict[str, str]:
    model = values.get("cputype")
    if not model:
        raise FormatError("CPU is missing cputype")
    # Which custom models there are, only the server knows.
    known = all_specs()["pve-vm-cpu-conf"]["reported-model"].get("enum", [])
    if not model.startswith(_CUSTOM) and model not in known and model not in _LEVELS:
        raise FormatError(f"Built-in cputype '{model}' is not defined (missing 'custom-' prefix?)")
    return values


def _prune(values: dict[str, str]) -> dict[str, str]:
    """Keeping nothing of anything means keeping all."""
    kept = {key: value for key, value in values.items() if key != "keep-all"}
    if all(float(value) <= 0 for value in kept.values()):
        return {"keep-all": "1"}
    if values.get("keep-all") == "1":
        raise FormatError("keep-all cannot be set together with other options.")
    return kept


def _fleecing(values: dict[str, str]) -> dict[str, str]:
    if values.get("enabled") == "1" and "storage" not in values:
        raise FormatError("'storage' parameter is required when 'enabled' is set")
    return values


VALIDATORS: Mapping[str, Callable[[dict[str, str]], dict[str, str]]] = {
    "pve-vm-cpu-conf": _cpu,
    "backup-fleecing": _fleecing,
    "prune-backups": _prune,
}
