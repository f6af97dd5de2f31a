"""Plain rows as data frames, without a model for any row."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from types import ModuleType
from typing import TYPE_CHECKING, Any

from pyvirt_sdk.display.meanings import MOMENTS
from pyvirt_sdk.errors import ConfigError
from pyvirt_sdk.models.rows import mappings
from pyvirt_sdk.models.series import UNITS, Series

if TYPE_CHECKING:
    import pandas
    import polars

#: The columns that hold words with ``;`` between them.
_WORDS = frozenset({"tags"})


def to_pandas(raw: Sequence[Any]) -> pandas.DataFrame:
    """Rows as a frame of pandas."""
    import_pandas()
    import pandas

    rows = mappings(raw)
    frame = pandas.DataFrame(rows)  # quicker than column by column
    for key in frame.columns:
        if key in MOMENTS or key in _WORDS or _lacks_whole_numbers(frame[key]):
            frame[key] = _pandas_column(key, [row.get(key) for row in rows])
    return frame


def to_polars(raw: Sequence[Any]) -> polars.DataFrame:
    """Rows as a frame of polars."""
    try:
        import polars
    except ImportError as error:
        raise missing("polars", "polars") from error
    columns = [_polars_column(key, values) for key, values in columns_of(raw).items()]
    return polars.DataFrame(columns)


def series_to_pandas(series: Series) -> pandas.DataFrame:
    """Numbers over time as a frame of pandas."""
    import_pandas()
    import pandas

    columns: dict[str, list[Any]] = columns_of(series.raw)
    times = pandas.to_datetime(columns.pop("time", []), unit="s", utc=True)
    numbers = {key: pandas.to_numeric(pandas.Series(columns[key], dtype="object"), errors="coerce")
               for key in series.columns}  # fmt: skip
    frame = pandas.DataFrame(numbers)
    frame.index = times.rename("time")
    frame.attrs["units"] = {key: UNITS[key] for key in frame.columns if key in UNITS}
    return frame


def import_pandas() -> ModuleType:
    """pandas, where it is installed."""
    try:
        import pandas
    except ImportError as error:
        raise missing("pandas", "pyvirt-sdk[notebook]") from error
    return pandas


def missing(package: str, wanted: str) -> ConfigError:
    """The error for a package that is not installed."""
    return ConfigError(
        f"the package {package} is not installed", hint=f"type: pip install '{wanted}'"
    )


def columns_of(raw: Sequence[Any]) -> dict[str, list[Any]]:
    """The values of each key, None where a row lacks it; words apart, where there are several.

    >>> columns_of([{"vmid": 100}, {"vmid": 101, "tags": "a;b"}])
    {'vmid': [100, 101], 'tags': [[], ['a', 'b']]}
    """
    rows = mappings(raw)
    keys = dict.fromkeys(chain.from_iterable(rows))
    return {
        key: [_split(row.get(key)) for row in rows]
        if key in _WORDS
        else [row.get(key) for row in rows]
        for key in keys
    }


def _split(value: Any) -> Any:
    if isinstance(value, str):
        return value.replace(",", ";").split(";") if value else []
    return [] if value is None else value


def _lacks_whole_numbers(column: pandas.Series[Any]) -> bool:
    """Whether something is missing among what may be whole numbers."""
    return column.dtype.kind == "f" and bool(column.isna().any())


def _pandas_column(key: str, values: list[Any]) -> Any:
    import pandas

    if key in _WORDS:
        return pandas.Series(list(map(_split, values)), dtype="object")
    kinds = set(map(type, values)) - {type(None)}
    if key in MOMENTS and kinds and kinds <= {int, float}:
        return pandas.to_datetime(pandas.Series(values), unit="s", utc=True, errors="coerce")
    if kinds == {int}:  # as floats, large sizes would lose their last digits
        return pandas.array(values, dtype="Int64")
    return values


def _polars_column(key: str, values: list[Any]) -> polars.Series:
    import polars

    kinds = set(map(type, values)) - {type(None)}
    if key in MOMENTS and kinds and kinds <= {int, float}:
        whole = [None if value is None else int(value) for value in values]
        return polars.from_epoch(polars.Series(key, whole), "s").dt.replace_time_zone("UTC")
    if kinds == {int, float}:
        return polars.Series(key, values, dtype=polars.Float64, strict=False)
    if len(kinds) > 1:
        return polars.Series(key, values, dtype=polars.Object)
    try:
        return polars.Series(key, values)
    except (TypeError, OverflowError, polars.exceptions.PolarsError):
        return polars.Series(key, values, dtype=polars.Object)
