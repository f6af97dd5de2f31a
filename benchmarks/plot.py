"""Draws the ratios of a run: ``python -m benchmarks.plot RESULTS.json OUT.svg``."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import matplotlib as mpl

mpl.use("svg")
from matplotlib import pyplot

# both are read on white and on black
_INK, _GRID = "#808890", "#80889040"
_MET, _MISSED = "#2f9e6e", "#d9534f"


def draw(results: list[dict[str, object]], out: Path) -> None:
    shown = [one for one in results if one["ratio"] is not None and one["target"] is not None][::-1]
    mpl.rcParams |= {
        "svg.hashsalt": "pyvirt-sdk", "svg.fonttype": "none", "font.size": 9,
        "text.color": _INK, "axes.labelcolor": _INK,
        "xtick.color": _INK, "ytick.color": _INK, "axes.edgecolor": _GRID,
    }  # fmt: skip
    figure, axes = pyplot.subplots(figsize=(9, 0.3 * len(shown) + 1), layout="constrained")
    for place, one in enumerate(shown):
        ratio, target = float(one["ratio"]), float(one["target"])  # type: ignore[arg-type]
        axes.barh(place, ratio, height=0.6, color=_MET if ratio <= target else _MISSED)
        axes.plot([target, target], [place - 0.42, place + 0.42], color=_INK, linewidth=2)
        axes.text(max(ratio, target) * 1.06, place, f"{ratio:.2f}", va="center", fontsize=8)
    axes.set_yticks(range(len(shown)), [f"{one['what']} / {one['reference']}" for one in shown])
    axes.margins(y=0.01)
    axes.set_xscale("log")
    ticks = (0.05, 0.1, 0.2, 0.5, 1, 2)
    axes.set_xticks(ticks, map(str, ticks))
    axes.set_xlim(0.03, 3)
    axes.minorticks_off()
    axes.grid(axis="x", color=_GRID)
    axes.set_axisbelow(True)
    axes.set_xlabel("our time (or memory) over the reference's; the upright line is the target")
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    figure.savefig(out, transparent=True, metadata={"Date": None})


if __name__ == "__main__":
    draw(json.loads(Path(sys.argv[1]).read_text()), Path(sys.argv[2]))
