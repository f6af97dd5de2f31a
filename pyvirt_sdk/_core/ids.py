"""Ids of guests: checked where they are given, and looked for where they are not."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from pyvirt_sdk import formats
from pyvirt_sdk._core.encoding import named
from pyvirt_sdk._core.several import several
from pyvirt_sdk.errors import AlreadyExists, FormatError, ParameterError
from pyvirt_sdk.models.guest import GuestData


def check_vmid(vmid: int | str) -> int:
    """The id of a guest as a number.

    >>> check_vmid("100")
    100

    Raises:
        ParameterError: it is not a whole number from 100 to 999999999.
    """
    vmid = named(vmid)
    try:
        return int(str(formats.check("pve-vmid", str(vmid))))
    except FormatError as error:
        raise ParameterError(
            f"{vmid!r} is not the id of a guest",
            errors={"vmid": error.message},
            hint=_by_name(vmid),
        ) from None


#: How guests are named: an id, a guest, or several of them.
Guests = int | str | GuestData | Iterable[int | str | GuestData]


def vmids_of(guests: Guests) -> list[int]:
    """The ids of one guest or several.

    >>> vmids_of(100), vmids_of([GuestData(vmid=100), "101"])
    ([100], [100, 101])

    Raises:
        ParameterError: one is no id of a guest.
    """
    return [check_vmid(one) for one in several(guests)]


def _by_name(vmid: int | str) -> str:
    whole = "ids are whole numbers from 100 to 999999999"
    if str(vmid).lstrip("-").isdigit():
        return whole
    return f"{whole}; by its name it is found with pve.guests.list(name={str(vmid)!r})"


@dataclass(frozen=True, slots=True)
class VMIDRange:
    """Where the id of a new guest is to come from: the first that is free, or any that is.

    >>> VMIDRange(5000, 5999).free({5000, 5001})
    5002
    >>> VMIDRange(5000, 5999, random=True).free({5000}) in range(5001, 6000)
    True

    Args:
        first: the lowest id.
        last: the highest id.
        random: any that is free: several programs that ask at once seldom get the same.
    """

    first: int
    last: int
    random: bool = False

    def __post_init__(self) -> None:
        if check_vmid(self.first) > check_vmid(self.last):
            raise ParameterError(f"there is no id from {self.first} to {self.last}")

    def free(self, occupied: Collection[int]) -> int:
        """An id that is not occupied.

        Raises:
            AlreadyExists: all of them are.
        """
        from secrets import SystemRandom

        ids = range(self.first, self.last + 1)
        enough = min(len(ids), len(occupied) + 1)  # one of so many must be free, if any is
        looked_at = SystemRandom().sample(ids, enough) if self.random else ids[:enough]
        for vmid in looked_at:
            if vmid not in occupied:
                return vmid
        raise AlreadyExists(f"every id from {self.first} to {self.last} is taken")


#: What may be said of the id of a new guest: this one, one of these, or (None) any.
NewVMID = int | range | VMIDRange | None


def range_of(vmid: range | VMIDRange) -> VMIDRange:
    """The range that was given.

    >>> range_of(range(5000, 6000))
    VMIDRange(first=5000, last=5999, random=False)
    """
    return VMIDRange(vmid.start, vmid.stop - 1) if isinstance(vmid, range) else vmid
