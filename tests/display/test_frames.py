"""Lists and numbers over time as frames of pandas and polars, and as curves."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from pyvirt_sdk import ConfigError, ParameterError, Partial, Rows
from pyvirt_sdk.models.series import Series

pandas = pytest.importorskip("pandas")
polars = pytest.importorskip("polars")
matplotlib = pytest.importorskip("matplotlib")
matplotlib.use("agg")

GUESTS: list[dict[str, Any]] = [
    {"vmid": 100, "name": "web", "tags": "db;prod", "mem": 2**60 + 1, "cpu": 0.5, "template": 0},
    {"vmid": 101, "starttime": 86400, "cpu": 1, "nested": {"a": [1]}, "mixed": "x", "tags": ""},
    {"vmid": 102, "mixed": 5, "cpu": None},
]


@pytest.fixture
def figures() -> Iterator[None]:
    yield
    from matplotlib import pyplot

    pyplot.close("all")


def never(_row: Any) -> Any:
    raise AssertionError("a model was made")


@pytest.mark.parametrize("rows", [Rows(GUESTS, never), Partial(GUESTS, never, {})])
def test_a_list_becomes_a_frame_of_pandas(rows: Rows[Any]) -> None:
    frame = rows.to_pandas()
    assert list(frame.columns) == ["vmid", "name", "tags", "mem", "cpu", "template", "starttime",
                                   "nested", "mixed"]  # fmt: skip
    assert str(frame["vmid"].dtype) == "int64"
    assert frame["mem"][0] == 2**60 + 1  # as a float it would have lost its last digit
    assert frame["mem"].isna().tolist() == [False, True, True]
    assert frame["tags"].tolist() == [["db", "prod"], [], []]
    assert str(frame["cpu"].dtype) == "float64"
    assert frame["starttime"][1] == pandas.Timestamp("1970-01-02", tz="UTC")
    assert frame["starttime"].isna().tolist() == [True, False, True]
    assert frame["nested"][1] == {"a": [1]}
    assert frame["mixed"].tolist()[1:] == ["x", 5]
    assert len(frame[frame["cpu"] > 0.7]) == 1


@pytest.mark.parametrize("rows", [Rows(GUESTS, never), Partial(GUESTS, never, {})])
def test_a_list_becomes_a_frame_of_polars(rows: Rows[Any]) -> None:
    frame = rows.to_polars()
    assert frame.schema["vmid"] == polars.Int64
    assert frame["mem"].to_list() == [2**60 + 1, None, None]
    assert frame["tags"].to_list() == [["db", "prod"], [], []]
    assert frame["cpu"].to_list() == [0.5, 1.0, None]
    assert frame["starttime"].to_list() == [None, datetime(1970, 1, 2, tzinfo=UTC), None]
    assert frame["nested"].to_list() == [None, {"a": [1]}, None]
    assert frame["mixed"].to_list() == [None, "x", 5]


def test_lists_of_nothing_and_of_odd_things_become_frames() -> None:
    assert len(Rows([], never).to_pandas()) == 0
    assert len(Rows([], never).to_polars()) == 0
    odd: Any = ["x", {"vmid": 1}]
    assert Rows(odd, never).to_pandas()["value"][0] == "x"
    assert Rows(odd, never).to_polars()["value"].to_list() == ["x", None]
    strange = Rows([{"time": "never"}, {"time": 10**15}], never)
    assert strange.to_pandas()["time"].tolist() == ["never", 10**15]
    assert strange.to_polars()["time"].to_list() == ["never", 10**15]


def test_moments_out_of_reach_are_missing() -> None:
    frame = Rows([{"time": 10**15}, {"time": 5}], never).to_pandas()
    assert frame["time"].isna().tolist() == [True, False]


def numbers() -> Series:
    return Series([
        {"time": 0, "cpu": 0.5, "mem": 2**30, "maxmem": 2**31},
        {"time": 60},
        {"time": 120, "cpu": 0.25, "mem": 2**31, "maxmem": 2**31, "odd": 1},
    ])  # fmt: skip


def test_numbers_over_time_have_an_index_of_moments_and_units() -> None:
    frame = numbers().to_pandas()
    assert frame.index.name == "time"
    assert str(frame.index.dtype).endswith("UTC]")
    assert frame.index[2] == pandas.Timestamp("1970-01-01 00:02", tz="UTC")
    assert frame["cpu"].isna().tolist() == [False, True, False]
    assert frame.attrs["units"]["mem"] == "bytes"
    assert "odd" not in frame.attrs["units"]
    assert frame["cpu"].resample("2min").mean().tolist() == [0.5, 0.25]
    assert len(Series([]).to_pandas()) == 0
    assert numbers().to_polars()["time"].to_list()[0] == datetime(1970, 1, 1, tzinfo=UTC)


@pytest.mark.usefixtures("figures")
def test_numbers_over_time_are_drawn() -> None:
    ax = numbers().plot()
    assert [line.get_label() for line in ax.get_lines()] == ["cpu"]
    assert ax.get_ylabel() == "% of all cores"
    drawn: Any = ax.get_lines()[0].get_ydata()
    assert drawn[0] == 50
    other = numbers().plot("mem", "maxmem", ax=ax)
    assert other is ax
    assert ax.get_ylabel() == "GiB"
    assert len(ax.get_lines()) == 3
    assert Series([{"time": 0, "used": 5, "total": 9}]).plot().get_ylabel() == "GiB"


def test_what_cannot_be_drawn_is_refused() -> None:
    with pytest.raises(ParameterError, match="different units") as caught:
        numbers().plot("cpu", "mem")
    assert "one by one" in str(caught.value)
    with pytest.raises(ParameterError, match="there are cpu, maxmem, mem, odd"):
        numbers().plot("nix")
    with pytest.raises(ParameterError):
        Series([]).plot()


@pytest.mark.parametrize(
    ("package", "call", "line"),
    [
        ("pandas", "to_pandas", "pip install 'pyvirt-sdk[notebook]'"),
        ("polars", "to_polars", "pip install 'polars'"),
        ("matplotlib", "plot", "pip install 'pyvirt-sdk[notebook]'"),
    ],
)
def test_a_missing_package_says_what_to_type(
    package: str, call: str, line: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == package]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, package, None)
    things: list[Any] = [numbers()] if call == "plot" else [numbers(), Rows(GUESTS, never)]
    for thing in things:
        with pytest.raises(ConfigError) as caught:
            getattr(thing, call)()
        assert line in str(caught.value)
