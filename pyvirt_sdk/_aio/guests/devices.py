"""The devices of a guest: what disks, network cards and devices of the host have in common.

Each is one option of the guest's configuration. Changing one rewrites that option alone, and only
if nobody has changed the configuration meanwhile.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeVar

from pydantic import PrivateAttr

from pyvirt_sdk._aio.bound import AsyncBound
from pyvirt_sdk._core.changes import Changes
from pyvirt_sdk._core.devices import changed, free_name, names_in, no_such_device, spec_of
from pyvirt_sdk._guiding import Listed
from pyvirt_sdk._primitives.aio import Later
from pyvirt_sdk.errors import DigestConflict, NotFound
from pyvirt_sdk.models.devices import GuestDeviceData
from pyvirt_sdk.models.rows import Row, Rows

if TYPE_CHECKING:
    from pyvirt_sdk._aio.guests.guest import AsyncGuest

T = TypeVar("T")

#: How often a change is tried anew while others change the configuration.
_TRIES = 5


async def unless_changed(attempt: Later[T]) -> T:
    """What an attempt returns, made anew where others changed the configuration meanwhile.

    Raises:
        DigestConflict: others change it all the time.
    """
    for _ in range(_TRIES):
        try:
            return await attempt()
        except DigestConflict:
            continue  # it reads the configuration again
    return await attempt()


class AsyncDevice(AsyncBound, GuestDeviceData):
    """A device of a guest."""

    key: ClassVar[str] = "name"
    noun: ClassVar[str] = "device"
    _guest: AsyncGuest = PrivateAttr()

    def __repr__(self) -> str:
        return f"<{self.noun[0].upper()}{self.noun[1:]} {self.name} {self.spec!s}>"

    __str__ = __repr__

    async def refresh(self) -> Self:
        """Read it anew (GET .../config).

        Raises:
            NotFound: the guest does not have it any more.
        """
        config = await self._guest._plain_config()
        if self.name not in config:
            raise NotFound(f"{self._guest!r} has no {self.noun} {self.name!r} any more")
        spec = spec_of(self._guest.kind, self.name, str(config[self.name]))
        return self._become({"name": self.name, "spec": spec})

    async def update(self, **options: Any) -> Changes:
        """Change some of its options; the others stay (POST or PUT .../config).

        >>> await (await vm.networks.get("net0")).update(bridge="vmbr1", tag=None)
        ... # doctest: +SKIP

        Args:
            options: keys of its format; None takes one away.

        Returns:
            what holds already, and what waits for the next start of the guest.

        Raises:
            FormatError: there is no such option, or the value is not acceptable; nothing was sent.
            DigestConflict: others change the configuration all the time.
        """

        async def attempt() -> Changes:
            config = await self._guest._plain_config()
            spec = spec_of(self._guest.kind, self.name, str(config.get(self.name, "")))
            text = changed(spec, self.name, options)
            return await self._guest.update({self.name: text}, digest=str(config["digest"]))

        changes = await unless_changed(attempt)
        await self.refresh()
        return changes

    async def delete(self) -> Changes:
        """Take it out of the guest (POST or PUT .../config).

        Returns:
            whether it is gone, or waits for the next start of the guest.
        """
        return await self._guest.update(unset=[self.name])


D = TypeVar("D", bound=AsyncDevice)


class AsyncDevices(Listed, Generic[D]):
    """Devices of one kind in the configuration of a guest."""

    _device: type[D]
    #: The options that hold them: families of numbered ones, or whole names.
    _families: ClassVar[Mapping[str, Sequence[str]]]

    def __init__(self, guest: AsyncGuest) -> None:
        self._guest = guest

    async def list(self) -> Rows[D]:
        """All of them (GET .../config)."""
        config = await self._guest._plain_config()
        return Rows([{"name": name, "text": config[name]} for name in self._names(config)],
                    self._make)  # fmt: skip

    async def get(self, name: str) -> D:
        """The one of this name, ``net0``.

        Raises:
            NotFound: there is none; the hint names those that there are.
        """
        config = await self._guest._plain_config()
        there = self._names(config)
        if name not in there:
            message, hint = no_such_device(self._device.noun, name, there)
            raise NotFound(message, hint=hint)
        return self._make({"name": name, "text": config[name]})

    async def _put(self, family: str, text: str, name: str | None = None) -> D:
        """Write a device to a place that is free; two who do so at once get different ones."""

        async def attempt() -> str:
            config = await self._guest._plain_config()
            place = name or free_name(self._guest.kind, config, family)
            await self._guest.update({place: text}, digest=str(config["digest"]))
            return place

        return await self.get(await unless_changed(attempt))

    def _names(self, config: Mapping[str, Any]) -> Sequence[str]:
        return names_in(config, self._families[self._guest.kind])

    def _make(self, row: Row) -> D:
        spec = spec_of(self._guest.kind, row["name"], str(row["text"]))
        device = self._device.bound(self._guest._caller, {"name": row["name"], "spec": spec})
        device._guest = self._guest
        return device
