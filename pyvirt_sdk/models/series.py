"""Numbers over time, as nodes, guests and storages keep them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final, Literal, cast

from pyvirt_sdk._guiding import instead_of
from pyvirt_sdk.errors import ParameterError
from pyvirt_sdk.models.rows import Row
from pyvirt_sdk.models.shaped import list_of

if TYPE_CHECKING:
    import pandas
    import polars
    from matplotlib.axes import Axes

Timeframe = Literal["hour", "day", "week", "month", "year", "decade"]

#: What the numbers mean; names that are not here have no unit.
UNITS: Final = {
    "cpu": "share of all cores (1.0 is all)",
    "maxcpu": "cores",
    "iowait": "share of the time",
    "loadavg": "processes",
    **dict.fromkeys(("mem", "maxmem", "memhost", "memtotal", "memused", "memavailable"), "bytes"),
    **dict.fromkeys(("swaptotal", "swapused", "roottotal", "rootused"), "bytes"),
    **dict.fromkeys(("disk", "maxdisk", "total", "used", "arcsize"), "bytes"),
    **dict.fromkeys(("netin", "netout", "diskread", "diskwrite"), "bytes per second"),
    **{
        f"pressure{of}{kind}": "percent of the time"
        for of in ("cpu", "io", "memory")
        for kind in ("some", "full")
    },
}


class Series:
    """Rows of numbers, one for each moment; what was not measured is missing, or None.

    >>> series = Series([{"time": 0, "cpu": 0.5}, {"time": 60}])
    >>> series.column("cpu"), series.unit("cpu"), series.times[1].minute
    ([0.5, None], 'share of all cores (1.0 is all)', 1)
    """

    def __init__(self, raw: Sequence[Row]) -> None:
        self.raw: Sequence[Row] = [row for row in list_of(raw) if _is_point(row)]

    def __len__(self) -> int:
        return len(self.raw)

    def __getitem__(self, index: int) -> Row:
        return self.raw[index]

    def __iter__(self) -> Iterator[Row]:
        return iter(self.raw)

    def __repr__(self) -> str:
        if not self.raw:
            return "<Series, empty>"
        return f"<Series of {len(self)} from {self.times[0]:%Y-%m-%d %H:%M} on: {self.columns}>"

    @property
    def times(self) -> list[datetime]:
        """The moments, in UTC."""
        return [datetime.fromtimestamp(int(row["time"]), UTC) for row in self.raw]

    @property
    def columns(self) -> list[str]:
        """The names of the numbers."""
        return sorted({name for row in self.raw for name in row} - {"time"})

    def column(self, name: str) -> list[float | None]:
        """One number of every moment; None where it was not measured.

        Raises:
            ParameterError: there is no such number.
        """
        if self.raw and name not in {*self.columns, *UNITS, "time"}:
            raise ParameterError(
                f"there is no {name!r} in these numbers", hint=instead_of(name, self.columns)
            )
        return [row.get(name) for row in self.raw]

    @staticmethod
    def unit(name: str) -> str | None:
        """What a number means; None where that is not known."""
        return UNITS.get(name)

    def to_pandas(self) -> pandas.DataFrame:
        """The numbers as a frame of pandas, with the moments (UTC) as its index.

        ``frame.attrs["units"]`` says what the columns mean.

        >>> Series([{"time": 0, "cpu": 0.5}]).to_pandas().index[0]
        Timestamp('1970-01-01 00:00:00+0000', tz='UTC')

        Raises:
            ConfigError: pandas is not installed; the hint says what to type.
        """
        from pyvirt_sdk.display.frames import series_to_pandas

        return series_to_pandas(self)

    def to_polars(self) -> polars.DataFrame:
        """The numbers as a frame of polars, the moments (UTC) in its column ``time``.

        >>> Series([{"time": 0, "cpu": 0.5}]).to_polars().columns
        ['time', 'cpu']

        Raises:
            ConfigError: polars is not installed; the hint says what to type.
        """
        from pyvirt_sdk.display.frames import to_polars

        return to_polars(self.raw)

    def plot(self, *names: str, ax: Axes | None = None) -> Axes:
        """A curve for each of these numbers over time, drawn with matplotlib.

        Numbers of different units share no axis: name some of one unit. Sizes are drawn in GiB,
        rates in MiB per second, shares in percent.

        >>> series.plot("cpu").figure.savefig("cpu.png")            # doctest: +SKIP

        Args:
            names: which; without it ``cpu``, or where there is none, all that share the first
                one's unit.
            ax: where to draw, instead of a picture of its own.

        Raises:
            ParameterError: there is no such number, or the units differ.
            ConfigError: matplotlib is not installed; the hint says what to type.
        """
        from pyvirt_sdk.display.plots import plot

        return plot(self, names, ax)

    def _repr_html_(self) -> str:
        from pyvirt_sdk.display.views import series

        return series(self)


#: The first second that no date has, that of the year 10000.
_NEVER = 253_402_300_800


def _is_point(row: object) -> bool:
    moment = cast("Row", row).get("time") if isinstance(row, Mapping) else None
    return isinstance(moment, (int, float)) and 0 <= moment < _NEVER
