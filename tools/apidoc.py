"""Follow a release of PVE, from the API description that every server of it serves.

    python -m tools.apidoc --release 9.3 https://pve1:8006/pve-docs/api-viewer/apidoc.js

Operations, parameters and formats become those of the description; what it cannot tell is kept:
which operations start a task, what is really answered. What came and what went is noted in the
history under the release. A file does as well as an address; the same description gives the same
data, however often it is read.
"""

from __future__ import annotations

import argparse
import re
import ssl
import sys
import urllib.request
from collections.abc import Iterator, Sequence
from http.client import HTTPException
from pathlib import Path
from typing import Any

from pyvirt_sdk.formats.versions import parse_version
from tools import facts, package_facts
from tools.apidoc_history import record
from tools.apidoc_merging import Merged, merge
from tools.apidoc_reading import DescriptionError, read
from tools.package_facts import Facts

Json = dict[str, Any]

TIMEOUT = 60  # seconds; the file has some megabytes
NEXT = ("format_models", "answer_models", "operations", "convert", "stub_coverage")


def refresh(script: str, release: str, package: Path) -> str:
    """Bring the data of a package to what a description says; a summary of what changed."""
    known = package_facts.load(package)
    told = read(script)
    _check(known, told, release)
    merged = merge(known, told)
    since = record(known, merged, release)
    package_facts.save(Facts(merged.operations, merged.formats, since), package)
    return "\n".join(_summary(known, merged))


def _check(known: Facts, told: dict[str, Json], release: str) -> None:
    newest: str = known.since["versions"][-1]
    if not re.fullmatch(r"\d+\.\d+", release):
        raise DescriptionError(f"a release is two numbers, such as {newest}, not {release!r}")
    if parse_version(release) < parse_version(newest):
        raise DescriptionError(f"the data is that of {newest}, which is newer than {release}")
    found = len(known.operations.keys() & told.keys())
    if found < len(known.operations) // 2:
        raise DescriptionError(
            f"it has {found} of {len(known.operations)} known operations: not that of Proxmox VE"
        )
    areas = {key.split("/")[1] for key in told} - set(facts.AREAS)
    if areas:
        names = ", ".join(map(repr, sorted(areas)))
        raise DescriptionError(f"it has a new part: add {names} to AREAS in tools/facts.py")


def _summary(known: Facts, merged: Merged) -> Iterator[str]:
    was = merged.was
    pairs = [(key, known.operations[was[key]], merged.operations[key]) for key in sorted(was)]
    yield from _lines(
        "operations",
        new=sorted(merged.arrived),
        changed=[key for key, old, new in pairs if old != new],
        gone=sorted(known.operations.keys() - set(was.values())),
    )
    yield from _lines(
        "parameters",
        new=[f"{key}: {name}" for key, old, new in pairs for name in _more(new, old)],
        gone=[f"{key}: {name}" for key, old, new in pairs for name in _more(old, new)],
    )
    yield from _lines(
        "formats",
        new=sorted(merged.formats.keys() - known.formats.keys()),
        changed=sorted(
            name for name, keys in known.formats.items() if merged.formats[name] != keys
        ),
    )
    yield from _lines(
        "to look at, since no description tells",
        **{
            "whether it starts a task": _may_start_a_task(merged),
            "how far it reaches (0 to 255 for now)": merged.guessed,
        },
    )
    yield "next: give new formats a name in tools/format_models.toml, then run"
    yield from (f"  python -m tools.{name}" for name in NEXT)


def _lines(title: str, **changes: list[str]) -> Iterator[str]:
    counts = ", ".join(f"{len(names)} {how}" for how, names in changes.items())
    yield f"{title}: {counts}"
    for how, names in changes.items():
        yield from (f"  {how}  {name}" for name in names)


def _more(one: Json, other: Json) -> list[str]:
    return sorted(one["params"].keys() - other["params"].keys())


def _may_start_a_task(merged: Merged) -> list[str]:
    return [
        key
        for key in sorted(merged.arrived)
        if not key.startswith("GET ") and merged.operations[key]["answer"].get("type") == "string"
    ]


def fetch(source: str, trust: ssl.SSLContext) -> str:
    """The text of a file, or of what an address serves."""
    if not source.startswith(("http://", "https://")):
        return Path(source).read_text(encoding="utf-8")
    with urllib.request.urlopen(source, timeout=TIMEOUT, context=trust) as answer:
        content: bytes = answer.read()
    return content.decode("utf-8")


def _trust(ca: Path | None, *, insecure: bool) -> ssl.SSLContext:
    context = ssl.create_default_context(cafile=ca)
    # the CA that a cluster makes for itself lacks an extension that strict checking asks for
    context.verify_flags &= ~ssl.VERIFY_X509_STRICT
    if insecure:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return context


def run(words: Sequence[str]) -> int:
    """Do what the words of a command line say; 2 where the description is of no use."""
    parser = argparse.ArgumentParser(
        prog="python -m tools.apidoc", description="Follow a release of PVE."
    )
    parser.add_argument("source", help="address or path of an apidoc.js")
    parser.add_argument("--release", required=True, help="the release it is of, such as 9.3")
    parser.add_argument("--package", type=Path, default=facts.ROOT, help="whose data to refresh")
    parser.add_argument("--ca", type=Path, help="certificates to trust, as PEM")
    parser.add_argument("--insecure", action="store_true", help="trust any certificate")
    arguments = parser.parse_args(words)
    if arguments.ca and not arguments.ca.is_file():
        parser.error(f"no such file: {arguments.ca}")
    try:
        script = fetch(arguments.source, _trust(arguments.ca, insecure=arguments.insecure))
        print(refresh(script, arguments.release, arguments.package))
    except (OSError, HTTPException, UnicodeError, DescriptionError) as error:
        print(f"{arguments.source}: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    raise SystemExit(run(sys.argv[1:]))
