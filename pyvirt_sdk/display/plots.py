"""Curves of numbers over time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from pyvirt_sdk._guiding import instead_of
from pyvirt_sdk.display.frames import missing
from pyvirt_sdk.errors import ParameterError
from pyvirt_sdk.models.series import Series

if TYPE_CHECKING:
    from matplotlib.axes import Axes

#: The unit of a number -> the unit it is drawn in, and how much of it that is.
_DRAWN: Final = {
    "bytes": ("GiB", 2**-30),
    "bytes per second": ("MiB per second", 2**-20),
    "share of all cores (1.0 is all)": ("% of all cores", 100.0),
    "share of the time": ("% of the time", 100.0),
    "percent of the time": ("% of the time", 1.0),
}


def plot(series: Series, names: Sequence[str], ax: Axes | None) -> Axes:
    """Draw some of the numbers, all of one unit."""
    try:
        from matplotlib import pyplot
    except ImportError as error:
        raise missing("matplotlib", "pyvirt-sdk[notebook]") from error
    chosen = list(names) or _telling(series)
    unit = _unit_of(series, chosen)
    if ax is None:
        _, ax = pyplot.subplots(figsize=(9, 3), layout="constrained")
    drawn: Any = ax  # matplotlib does not say all of what it takes
    label, factor = _DRAWN.get(unit or "", (unit or "", 1.0))
    for name in chosen:
        values = [float("nan") if v is None else v * factor for v in series.column(name)]
        drawn.plot(series.times, values, label=name, linewidth=1.2)
    drawn.set_ylabel(label)
    drawn.set_ylim(bottom=0)
    drawn.grid(alpha=0.3)
    drawn.legend(loc="upper left", frameon=False)
    return ax


def _telling(series: Series) -> list[str]:
    """What to draw where nobody says: the use of the processors, or what comes first."""
    if not series.columns or "cpu" in series.columns:
        return ["cpu"]
    unit = series.unit(series.columns[0])
    return [name for name in series.columns if series.unit(name) == unit]


def _unit_of(series: Series, names: Sequence[str]) -> str | None:
    if unknown := [name for name in names if name not in series.columns]:
        raise ParameterError(
            f"there is no {', '.join(unknown)} in these numbers",
            hint=instead_of(unknown[0], series.columns),
        )
    units = {series.unit(name) for name in names}
    if len(units) > 1:
        told = ", ".join(f"{name} ({series.unit(name)})" for name in names)
        raise ParameterError(
            f"these have different units: {told}", hint="draw them one by one, each with its ax="
        )
    return units.pop()
