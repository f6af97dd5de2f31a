"""What was measured, as a table to read in a terminal and as a page."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from string import Template

from benchmarks.rows import Result, Size

_PAGE = Path(__file__).with_name("page.md")
_HEAD = ("what", "pyvirt-sdk", "reference", "", "ratio", "target", "met")


def verdict(result: Result) -> str:
    """Whether a target was met, by how much it was missed, or why nothing is known."""
    if result.note:
        return result.note
    if result.met is None:
        return ""
    if result.met:
        return "yes"
    assert result.ratio is not None
    assert result.target is not None
    return f"missed by {result.ratio / result.target - 1:.0%}"


def cells(result: Result) -> Sequence[str]:
    """A line of the table."""
    if result.target is None:
        target = ""
    else:
        target = "< 1" if 0.99 < result.target < 1 else f"≤ {result.target:.2f}"
    ratio = "" if result.ratio is None else f"{result.ratio:.2f}"
    return (
        result.what, result.measured, result.reference, result.compared, ratio, target,
        verdict(result),
    )  # fmt: skip


def text(results: Iterable[Result]) -> str:
    """The table for a terminal."""
    lines = [_HEAD, *map(cells, results)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(_HEAD))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )


def summary(results: Sequence[Result]) -> str:
    """How many targets there are, and those that were missed."""
    judged = [result for result in results if result.met is not None]
    missed = [result for result in judged if not result.met]
    unknown = [result for result in results if result.note]
    said = f"{len(judged) - len(missed)} of {len(judged)} targets are met"
    for result in missed:
        said += f"; {result.what} against {result.reference}: {verdict(result)}"
    if unknown:
        said += f"; {len(unknown)} not measured"
    return said + "."


def page(
    results: Sequence[Result],
    versions: Mapping[str, str],
    size: Size,
    programs: Mapping[str, str],
) -> str:
    """The page, in Markdown."""
    table = ["| " + " | ".join(_HEAD) + " |", "|" + " --- |" * len(_HEAD)]
    table += ["| " + " | ".join(cells(result)) + " |" for result in results]
    told = ", ".join(f"{name} {version}" for name, version in sorted(versions.items()))
    printed = "\n\n".join(f"{name}:\n\n```text\n{said}\n```" for name, said in programs.items())
    return Template(_PAGE.read_text()).substitute(
        machine=_machine(),
        system=platform.system(),
        python=platform.python_version(),
        versions=told,
        summary=summary(results),
        table="\n".join(table),
        programs=printed,
        **size._asdict(),
    )


def _machine() -> str:
    cores = os.cpu_count()
    return {2: "two-core machine"}.get(cores or 0, f"machine with {cores} cores")


def problems(results: Sequence[Result]) -> bool:
    """Whether a target is missed, or not measured."""
    return any(result.met is False or result.note for result in results)
