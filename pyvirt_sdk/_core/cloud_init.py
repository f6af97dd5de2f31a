"""What cloud-init is to set up in a virtual machine at its first boot."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from pyvirt_sdk._core.redact import plain
from pyvirt_sdk._core.ssh_keys import for_cloud_init
from pyvirt_sdk.formats import IPConfig


@dataclass(frozen=True, slots=True, kw_only=True)
class CloudInit:
    """What cloud-init is to set up.

    >>> CloudInit(user="ops", ip="192.0.2.17/24", gateway="192.0.2.1").options()
    {'ciuser': 'ops', 'ipconfig': {0: IPConfig(gw='192.0.2.1', ip='192.0.2.17/24')}}

    Args:
        user: who is made, instead of the image's own user.
        password: theirs; a text, or a ``SecretStr``. Keys are better.
        ssh_keys: public keys that let one in, as a list or as the text of a file.
        ip: the IPv4 address of the first card with its prefix, ``192.0.2.17/24``, or ``dhcp``.
        gateway: the IPv4 router.
        ip6: the IPv6 address with its prefix, ``auto`` or ``dhcp``.
        gateway6: the IPv6 router.
        nameserver: one DNS server or several.
        searchdomain: the domain that names without a dot are looked up in.
        upgrade: whether packages are brought up to date at the first boot.
        custom: the value of ``cicustom``, volumes of snippets to use instead.
    """

    user: str | None = None
    password: Any = field(default=None, repr=False)
    ssh_keys: str | Iterable[str] | None = None
    ip: str | None = "dhcp"
    gateway: str | None = None
    ip6: str | None = None
    gateway6: str | None = None
    nameserver: str | Iterable[str] | None = None
    searchdomain: str | None = None
    upgrade: bool | None = None
    custom: str | None = None

    def options(self) -> dict[str, Any]:
        """The options of a virtual machine that say so.

        Raises:
            ParameterError: a key is no public SSH key.
            FormatError: an address is none.
        """
        servers = self.nameserver
        if servers is not None and not isinstance(servers, str):
            servers = " ".join(servers)
        address = IPConfig(ip=self.ip, gw=self.gateway, ip6=self.ip6, gw6=self.gateway6)
        options: dict[str, Any] = {
            "ciuser": self.user,
            "cipassword": plain(self.password),
            "sshkeys": None if self.ssh_keys is None else for_cloud_init(self.ssh_keys),
            "nameserver": servers,
            "searchdomain": self.searchdomain,
            "ciupgrade": self.upgrade,
            "cicustom": self.custom,
            "ipconfig": {0: address} if str(address) else None,
        }
        return {name: value for name, value in options.items() if value is not None}
