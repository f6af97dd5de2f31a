"""Write the facts about the API into the package, in a compact form of our own.

    python -m tools.facts import pve-api-facts.json.gz since.json.gz
    python -m tools.facts names

Operations go to ``pyvirt_sdk/schema/data``, one file per area of the tree so that a program loads
only what it calls; the specs of property strings go to ``pyvirt_sdk/formats/data``. The output
depends on the input alone: the same facts give the same bytes.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from tools.answers import effective_shape

Json = dict[str, Any]

ROOT = Path(__file__).parents[1] / "pyvirt_sdk"
SCHEMA_DATA = ROOT / "schema" / "data"
SINCE = SCHEMA_DATA / "since"
ANSWERS = SCHEMA_DATA / "answers"
FORMAT_DATA = ROOT / "formats" / "data"
MADE_BY = "made from the facts about the PVE API by tools/facts.py: do not edit"

# The longest prefix that fits decides; placeholders count for nothing. What no line names stands
# in the area of its first segment.
AREAS = (
    "access",
    "cluster",
    "cluster/acme",
    "cluster/backup",
    "cluster/ceph",
    "cluster/firewall",
    "cluster/ha",
    "cluster/mapping",
    "cluster/metrics",
    "cluster/notifications",
    "cluster/qemu",
    "cluster/sdn",
    "nodes",
    "nodes/ceph",
    "nodes/disks",
    "nodes/firewall",
    "nodes/lxc",
    "nodes/network",
    "nodes/qemu",
    "nodes/sdn",
    "nodes/storage",
    "pools",
    "storage",
    "version",
)

# What a parameter schema says about its origin; the rest is kept as it is.
PROVENANCE = frozenset({"in", "source", "enum_from_published", "default_dynamic"})
OPERATION_KEYS = (
    "name",
    "task",
    "protected",
    "proxyto",
    "proxyto_callback",
    "allowtoken",
    "upload",
    "download",
    "expose_credentials",
    "additionalProperties",
    "permissions",
)

_PLACEHOLDER = re.compile(r"\{([^}]+)\}")
_SERVICE = re.compile(r"\d+/(tcp|udp|sctp)")


def area_of(path: str) -> str:
    """The area that holds the operations of ``path``.

    >>> area_of("/nodes/{node}/qemu/{vmid}/config"), area_of("/cluster/nextid")
    ('nodes-qemu', 'cluster')
    """
    words = [segment for segment in path.split("/") if segment and not segment.startswith("{")]
    fitting = [a for a in AREAS if words[: a.count("/") + 1] == a.split("/")]
    return max(fitting, key=len).replace("/", "-")


class Shared:
    """Numbers schemas so that those said many times are written once."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def number(self, schema: Json) -> int:
        """Where the schema stands among those that are shared."""
        return self._numbers.setdefault(_line(schema), len(self._numbers))

    def lines(self) -> list[str]:
        """Each schema once, in the order of its number."""
        return list(self._numbers)


def write_operations(facts: Json, data: Path, answers_data: Path) -> None:
    """Write one file per area and the index that finds them, and what the operations answer."""
    areas: dict[str, list[Json]] = defaultdict(list)
    for operation in sorted(facts["operations"], key=lambda o: (o["path"], o["method"])):
        areas[area_of(operation["path"])].append(operation)

    _clear(data)
    _clear(answers_data)
    index = {
        area: _line(sorted({operation["path"] for operation in operations}))
        for area, operations in sorted(areas.items())
    }
    _write(data / "index.json", {"areas": _object(index)})
    for area, operations in areas.items():
        shared = Shared()
        entries = {
            f"{o['method']} {o['path']}": _line(_operation_entry(o, shared)) for o in operations
        }
        _write(
            data / f"{area}.json",
            {"schemas": _array(shared.lines()), "operations": _object(entries)},
        )
        answers = {f"{o['method']} {o['path']}": _line(_answer(o)) for o in operations}
        _write(answers_data / f"{area}.json", {"answers": _object(answers)})


def _operation_entry(operation: Json, shared: Shared) -> Json:
    entry = {key: operation[key] for key in OPERATION_KEYS if operation.get(key) is not None}
    # Published descriptions forget parameters that stand in the path.
    in_path = {name: {"type": "string"} for name in _PLACEHOLDER.findall(operation["path"])}
    entry["params"] = {
        name: shared.number(_without_provenance(schema))
        for name, schema in {**in_path, **operation["params"]}.items()
    }
    return entry


def _answer(operation: Json) -> Json:
    """The shape of the answer, which may be there already."""
    ready: Json | None = operation.get("answer")
    return effective_shape(operation) if ready is None else ready


def _without_provenance(schema: Json) -> Json:
    return {key: value for key, value in schema.items() if key not in PROVENANCE}


def write_since(since: Json, folder: Path) -> None:
    """Write since when, and until when, things exist: one file per area, as it stands."""
    areas: dict[str, dict[str, str]] = defaultdict(dict)
    for key, entry in sorted(since["operations"].items()):
        areas[area_of(key.partition(" ")[2])][key] = _line(entry)
    _clear(folder)
    for area, entries in areas.items():
        versions = _line(since["versions"])
        _write(folder / f"{area}.json", {"versions": versions, "operations": _object(entries)})


def write_formats(facts: Json, folder: Path) -> None:
    """Write the specs of all property strings into one file."""
    shared = Shared()
    specs = {
        name: _line(
            {key: shared.number(_without_provenance(s)) for key, s in spec["properties"].items()}
        )
        for name, spec in facts["formats"].items()
        if spec["kind"] == "property-string"
    }
    _write(
        folder / "specs.json",
        {"schemas": _array(shared.lines()), "formats": _object(specs)},
    )


def write_names(etc: Path, zoneinfo: Path) -> None:
    """Write the names that a Debian system has for time zones, services and IP protocols."""
    services = [row for row in _rows(etc / "services") if _SERVICE.match(row[1])]
    protocols = _rows(etc / "protocols")
    names = {
        "timezones": {row[2] for row in _rows(zoneinfo / "zone.tab")},
        "services": {row[0] for row in services},
        # PVE has a second name of its own for ICMP version 6
        "protocols": {word for row in protocols for word in row[:2]} | {"icmpv6"},
    }
    _write(
        FORMAT_DATA / "names.json",
        {kind: json.dumps(" ".join(sorted(words))) for kind, words in names.items()},
    )


def _rows(path: Path) -> list[list[str]]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.split() for line in lines if line.strip() and not line.startswith("#")]


def _read(path: Path) -> Json:
    content: Json = json.loads(gzip.decompress(path.read_bytes()))
    return content


def _line(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"), sort_keys=True)


def _array(lines: Iterable[str]) -> str:
    return "[\n" + ",\n".join(lines) + "\n]"


def _object(lines: Mapping[str, str]) -> str:
    return "{\n" + ",\n".join(f"{json.dumps(key)}:{line}" for key, line in lines.items()) + "\n}"


def _write(path: Path, parts: Mapping[str, str]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(_object({"made_by": json.dumps(MADE_BY), **parts}) + "\n", encoding="utf-8")


def _clear(folder: Path) -> None:
    for old in folder.glob("*.json"):
        old.unlink()


def run(words: Sequence[str]) -> None:
    """Do what the words of a command line say."""
    parser = argparse.ArgumentParser(description="Write the facts about the API into the package.")
    commands = parser.add_subparsers(dest="command", required=True)
    importing = commands.add_parser("import", help="operations and formats, from a fact file")
    importing.add_argument("facts", type=Path)
    importing.add_argument("since", type=Path, nargs="?", help="since when things exist")
    commands.add_parser("names", help="time zones, services, protocols, from this Debian system")
    arguments = parser.parse_args(words)
    if arguments.command == "names":
        write_names(Path("/etc"), Path("/usr/share/zoneinfo"))
        return
    facts = _read(arguments.facts)
    write_operations(facts, SCHEMA_DATA, ANSWERS)
    write_formats(facts, FORMAT_DATA)
    if arguments.since:
        write_since(_read(arguments.since), SINCE)


if __name__ == "__main__":
    run(sys.argv[1:])
