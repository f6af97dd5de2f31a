"""A list of things as the server sent it, each built when it is looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from pyvirt_sdk._guiding import instead_of
from pyvirt_sdk.errors import ParameterError
from pyvirt_sdk.models.shaped import list_of

if TYPE_CHECKING:
    import pandas
    import polars

T_co = TypeVar("T_co", covariant=True)
Row = Mapping[str, Any]


def mappings(raw: Sequence[Any]) -> list[Row]:
    """Rows as mappings, whatever the server has sent: what is none stands under ``value``.

    >>> mappings([{"vmid": 100}, "odd"])
    [{'vmid': 100}, {'value': 'odd'}]
    """
    return [row if isinstance(row, Mapping) else {"value": row} for row in raw]


class Rows(Sequence[T_co], Generic[T_co]):
    """What a ``list()`` returns: a sequence, with the plain rows of the server in ``raw``.

    A model costs more than the row it is made from, so it is made when an item is asked for:
    counting a hundred thousand guests, or summing one field of ``raw``, makes none.

    >>> rows = Rows([{"vmid": 100}, {"vmid": 101}], lambda row: row["vmid"])
    >>> len(rows), rows[0], list(rows), rows.raw[1]
    (2, 100, [100, 101], {'vmid': 101})
    """

    __slots__ = ("_made", "_make", "raw")

    def __init__(self, raw: Sequence[Row], make: Callable[[Row], T_co]) -> None:
        self.raw: Sequence[Row] = list_of(raw)
        self._make = make
        self._made: dict[int, T_co] = {}

    def __len__(self) -> int:
        return len(self.raw)

    @overload
    def __getitem__(self, index: int) -> T_co: ...
    @overload
    def __getitem__(self, index: slice) -> Rows[T_co]: ...
    def __getitem__(self, index: int | slice) -> T_co | Rows[T_co]:
        if isinstance(index, slice):
            return Rows(self.raw[index], self._make)
        place = range(len(self.raw))[index]
        if place not in self._made:
            self._made[place] = self._make(self.raw[place])
        return self._made[place]

    def __iter__(self) -> Iterator[T_co]:
        return map(self.__getitem__, range(len(self.raw)))

    def __eq__(self, other: object) -> bool:
        if isinstance(other, (Rows, list)):
            return list(self) == list(other)  # pyright: ignore[reportUnknownArgumentType]
        return NotImplemented

    __hash__ = None  # type: ignore[assignment]  # a list of things that change

    def __repr__(self) -> str:
        shown = ", ".join(repr(item) for item in self[:10])
        return f"[{shown}, ... {len(self)} in all]" if len(self) > 10 else f"[{shown}]"

    def column(self, key: str) -> list[Any]:
        """One key of every row, as the server sent it; None where a row lacks it.

        >>> Rows([{"vmid": 100}, {"vmid": 101}], dict).column("vmid")
        [100, 101]

        Raises:
            ParameterError: no row and no model of one has it.
        """
        sent = self._sent(key)
        return [row.get(sent) for row in self.raw]

    def table(self, *columns: str) -> str:
        """The rows as a plain text table, of these columns or of those the first row has.

        >>> print(Rows([{"vmid": 100, "name": "web"}], dict).table("vmid", "name"))
        vmid  name
         100  web

        Raises:
            ParameterError: there is no such column: no row and no model of one has it.
        """
        from pyvirt_sdk.display.table import render

        keys = {name: self._sent(name) for name in columns}
        if all(name == key for name, key in keys.items()):
            return render(self.raw, columns)
        named = [{n: row[key] for n, key in keys.items() if key in row} for row in self.raw]
        return render(named, columns)

    def _sent(self, name: str) -> str:
        """The key under which the server sent a column, which may be that of a field."""
        if not self.raw or any(name in row for row in self.raw):
            return name
        fields: Mapping[str, Sequence[str]] = getattr(type(self[0]), "keys_of_fields", dict)()
        for key in fields.get(name, ()):
            if any(key in row for row in self.raw):
                return key
        if name in fields or any(name in keys for keys in fields.values()):
            return name  # the server leaves out what it has nothing to say of
        raise ParameterError(
            f"there is no column {name!r}",
            hint=instead_of(name, list(dict.fromkeys([*self.raw[0], *fields]))),
        )

    def to_pandas(self) -> pandas.DataFrame:
        """The plain rows as a frame of pandas, a column for each key.

        Moments become UTC timestamps, tags lists of words; what is nested stays as it is.

        >>> frame = Rows([{"vmid": 100, "tags": "a;b"}], dict).to_pandas()
        >>> frame.tags[0]
        ['a', 'b']

        Raises:
            ConfigError: pandas is not installed; the hint says what to type.
        """
        from pyvirt_sdk.display.frames import to_pandas

        return to_pandas(self.raw)

    def to_polars(self) -> polars.DataFrame:
        """The plain rows as a frame of polars, typed as :meth:`to_pandas` types them.

        >>> Rows([{"vmid": 100, "tags": "a;b"}], dict).to_polars()["tags"].to_list()
        [['a', 'b']]

        Raises:
            ConfigError: polars is not installed; the hint says what to type.
        """
        from pyvirt_sdk.display.frames import to_polars

        return to_polars(self.raw)

    def _repr_html_(self) -> str:
        from pyvirt_sdk.display.views import rows

        return rows(self.raw)
