"""Tickets for the screens of guests and nodes: terminals, VNC and SPICE."""

from __future__ import annotations

from urllib.parse import quote

from pydantic import AliasChoices, Field, SecretStr

from pyvirt_sdk.models.base import PVEModel


class TerminalTicket(PVEModel):
    """What a terminal needs; the ticket holds for some seconds."""

    port: int
    ticket: SecretStr
    user: str | None = None
    upid: str | None = None

    def query(self) -> str:
        """The query of the WebSocket (``.../vncwebsocket?``); it holds the ticket: log it nowhere.

        >>> TerminalTicket(port=5900, ticket=SecretStr("PVEVNC:65F0::x+y")).query()
        'port=5900&vncticket=PVEVNC%3A65F0%3A%3Ax%2By'
        """
        return f"port={self.port}&vncticket={quote(self.ticket.get_secret_value(), safe='')}"


class VNCTicket(TerminalTicket):
    """What a VNC viewer needs; the ticket holds for some seconds.

    ``password`` is what the viewer asks for; where there is none, it is the ticket.
    """

    password: SecretStr | None = None
    cert: str | None = None


class SpiceTicket(PVEModel):
    """What virt-viewer needs; the ticket holds for some seconds."""

    host: str
    proxy: str | None = None
    tls_port: int | None = Field(None, validation_alias=AliasChoices("tls_port", "tls-port"))
    password: SecretStr

    def to_file(self) -> str:
        """The text of a file that ``remote-viewer`` opens; it holds the password.

        >>> text = SpiceTicket(host="pvespice:x", password=SecretStr("p"), type="spice").to_file()
        >>> text.splitlines()[:2]
        ['[virt-viewer]', 'type=spice']
        """
        extra = {name: value for name, value in (self.model_extra or {}).items() if name != "type"}
        lines = {
            "type": "spice",
            "host": self.host,
            "proxy": self.proxy,
            "tls-port": self.tls_port,
            "password": self.password.get_secret_value(),
            **extra,
        }
        told = [f"{name}={_escaped(value)}" for name, value in lines.items() if value is not None]
        return "\n".join(["[virt-viewer]", *told, ""])


def _escaped(value: object) -> str:
    return str(value).replace("\n", "\\n")
