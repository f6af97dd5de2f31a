# Made from pyvirt_sdk/_aio/guests/cards.py by tools/convert.py: edit that file, then run `make
# sync`.
"""The network cards of a guest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from pyvirt_sdk._core.changes import Changes
from pyvirt_sdk._core.devices import names_in
from pyvirt_sdk._sync.guests.devices import Device, Devices
from pyvirt_sdk.formats import ContainerNet, NetDevice


class Card(Device):
    """A network card of a guest.

    >>> card = vm.networks.get("net0")                        # doctest: +SKIP
    >>> card.spec.bridge, card.mac
    ('vmbr0', 'BC:24:11:00:00:01')
    """

    noun: ClassVar[str] = "network card"

    @property
    def mac(self) -> str | None:
        """Its hardware address."""
        return getattr(self.spec, "macaddr", None) or getattr(self.spec, "hwaddr", None)

    @property
    def bridge(self) -> str | None:
        """The bridge or VNet that it is attached to."""
        return getattr(self.spec, "bridge", None)

    def connect(self) -> Changes:
        """Plug its cable in."""
        return self.update(link_down=None)

    def disconnect(self) -> Changes:
        """Pull its cable; the card stays."""
        return self.update(link_down=True)


class Cards(Devices[Card]):
    """The network cards of a guest.

    >>> vm.networks.add("vmbr0", tag=20)                      # doctest: +SKIP
    <Network card net1 virtio=BC:24:11:2E:5A:17,bridge=vmbr0,tag=20>
    """

    _device = Card
    _families: ClassVar[Mapping[str, Sequence[str]]] = {"qemu": ("net",), "lxc": ("net",)}

    def add(self, bridge: str, **options: Any) -> Card:
        """Give the guest one more (POST or PUT .../config).

        Args:
            bridge: the bridge or VNet to attach it to.
            options: keys of ``NetDevice`` (``model``, which is ``virtio`` unless given, ``tag``,
                ``firewall`` ...) or of ``ContainerNet`` (``name``, ``ip``, ``gw`` ...; the name
                inside is the next of ``eth0``, ``eth1`` ... unless given).

        Raises:
            FormatError: there is no such option, or the value is not acceptable; nothing was sent.
        """
        if self._guest.kind == "qemu":
            model = options.pop("model", "virtio")
            return self._put("net", str(NetDevice(model=model, bridge=bridge, **options)))
        name = options.pop("name", None) or _inside(self._guest._plain_config())
        return self._put("net", str(ContainerNet(name=name, bridge=bridge, **options)))


def _inside(config: Mapping[str, Any]) -> str:
    """The first name that no card of a container has inside it."""
    used = {ContainerNet.read(str(config[name])).name for name in names_in(config, ["net"])}
    number = 0
    while f"eth{number}" in used:
        number += 1
    return f"eth{number}"
