"""Consoles: the tickets with which a display or a terminal is opened."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from pyvirt_sdk.stub.call import Call
from pyvirt_sdk.stub.consoles import Console, Open
from pyvirt_sdk.stub.consoles.display import Display
from pyvirt_sdk.stub.consoles.terminal import Terminal, Unreached
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.rules.guests.property import parse
from pyvirt_sdk.stub.rules.nodes.certificates import own_certificate
from pyvirt_sdk.stub.rules.programs import outcome
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.state.agents import Agent
from pyvirt_sdk.stub.state.guests import Guest, Kind
from pyvirt_sdk.stub.tasks import Steps, Task

_FIRST_PORT = 5900
_PORTS = 100
_SPICE_PORT = 61000
# how long a console waits for somebody to connect
_PATIENCE = 10
_SERIALS = ("serial0", "serial1", "serial2", "serial3")
_INVALID = "permission denied - invalid PVEVNC ticket"
_GUESTS: tuple[Kind, Kind] = ("qemu", "lxc")


def _register(kind: Kind) -> None:
    base = f"/nodes/{{node}}/{kind}/{{vmid}}"

    @rule("POST", f"{base}/vncproxy")
    def vnc(call: Call) -> dict[str, Any]:
        guest = call.guest(kind)
        answer = _opened(call, "vncproxy", f"/vms/{guest.vmid}", str(guest.vmid))
        answer["cert"] = own_certificate("pve-root-ca.pem")
        if call.flag("generate-password"):
            answer["password"] = call.state.names.uuid()[:8]
        password = answer.get("password", answer["ticket"])
        title = f"QEMU ({guest.name})" if kind == "qemu" else f"CT {guest.vmid}"
        _listen(call, answer, partial(Display, title, password), partial(_runs, guest))
        return answer

    @rule("POST", f"{base}/termproxy")
    def terminal(call: Call) -> dict[str, Any]:
        guest = call.guest(kind)
        answer = _opened(call, "vncproxy", f"/vms/{guest.vmid}", str(guest.vmid))
        agent = call.state.agents.get(guest.vmid, Agent())
        new = _terminal(guest.name, agent, answer)
        if kind == "qemu" and not _has_serial(call, guest):
            new = _unreached(guest.name, answer, "unable to find a serial interface")
        _listen(call, answer, new, partial(_runs, guest))
        return answer

    @rule("POST", f"{base}/spiceproxy")
    def spice(call: Call) -> dict[str, Any]:
        guest = call.guest(kind)
        if guest.running is None:
            raise Refused(f"{'VM' if kind == 'qemu' else 'CT'} {guest.vmid} not running")
        vga = parse("qemu", "vga", guest.config.get("vga", "")) if kind == "qemu" else {}
        if kind == "qemu" and not vga.get("type", "").startswith("qxl"):
            raise Refused("no spice port")
        title = f"{'VM' if kind == 'qemu' else 'CT'} {guest.vmid} - {guest.name}"
        return _spice(call, title, str(guest.vmid))

    @rule("GET", f"{base}/vncwebsocket")
    def socket(call: Call) -> dict[str, str]:
        return _port(call, f"/vms/{call.vmid}")


for _kind in _GUESTS:
    _register(_kind)


@rule("POST", "/nodes/{node}/vncshell")
def node_vnc(call: Call) -> dict[str, Any]:
    """A display with a shell of the node."""
    answer = _opened(call, "vncshell", f"/nodes/{call.node}", "")
    answer["cert"] = own_certificate("pve-root-ca.pem")
    _listen(call, answer, partial(Display, call.node, answer["ticket"]), lambda: True)
    return answer


@rule("POST", "/nodes/{node}/termproxy")
def node_terminal(call: Call) -> dict[str, Any]:
    """A shell of the node."""
    node = call.member()
    answer = _opened(call, "vncshell", f"/nodes/{call.node}", "")
    # The host that is asked opens it, and goes on by SSH where it is another one's.
    if node.online:
        _listen(call, answer, _terminal(call.node, Agent(), answer), lambda: node.online)
    else:
        why = f"ssh: connect to host {node.ip} port 22: No route to host"
        _listen(call, answer, _unreached(call.node, answer, why), lambda: True)
    return answer


@rule("POST", "/nodes/{node}/spiceshell")
def node_spice(call: Call) -> dict[str, Any]:
    """A shell of the node, for a SPICE viewer."""
    return _spice(call, f"Shell on '{call.node}'", "")


@rule("GET", "/nodes/{node}/vncwebsocket")
def node_socket(call: Call) -> dict[str, str]:
    """Where the shell of the node listens."""
    return _port(call, f"/nodes/{call.node}")


def _opened(call: Call, kind: str, path: str, ident: str) -> dict[str, Any]:
    state, signer = call.state, call.world.signer
    port = _FIRST_PORT + state.consoles % _PORTS
    state.consoles += 1

    def work(task: Task) -> Steps:
        task.log(f"starting vnc proxy on port {port}")
        yield _PATIENCE

    upid = call.start(kind, ident, work)
    ticket = signer.console_ticket(call.authid, path, call.now)
    return {"user": call.authid, "ticket": ticket, "port": str(port), "upid": upid}


def _listen(
    call: Call, answer: dict[str, Any], new: Callable[[], Console], lives: Callable[[], bool]
) -> None:
    call.world.consoles[answer["port"]] = Open(new, lives)


def _terminal(host: str, agent: Agent, answer: dict[str, Any]) -> Callable[[], Console]:
    login = f"{answer['user']}:{answer['ticket']}"
    return partial(Terminal, host, login, partial(outcome, host, agent))


def _unreached(host: str, answer: dict[str, Any], why: str) -> Callable[[], Console]:
    return partial(Unreached, host, f"{answer['user']}:{answer['ticket']}", why)


def _runs(guest: Guest) -> bool:
    return guest.running is not None


def _port(call: Call, path: str) -> dict[str, str]:
    ticket, signer = call.text("vncticket"), call.world.signer
    if not signer.check_console_ticket(ticket, call.authid, path, call.now):
        raise Refused(_INVALID, status=401)
    return {"port": call.text("port")}


def _has_serial(call: Call, guest: Guest) -> bool:
    asked = call.given("serial")
    return any(one in guest.config for one in ([asked] if asked else _SERIALS))


def _spice(call: Call, title: str, ident: str) -> dict[str, Any]:
    def work(_task: Task) -> Steps:
        yield _PATIENCE

    call.start("spiceproxy" if ident else "spiceshell", ident, work)
    stamp = f"{int(call.now):08x}"
    return {
        "type": "spice",
        "title": title,
        "host": f"pvespiceproxy:{stamp}:{ident}:{call.node}::{_SPICE_PORT}:",
        "proxy": f"http://{call.text('proxy') or call.member().ip}:3128",
        "tls-port": _SPICE_PORT,
        "password": call.state.names.uuid().replace("-", ""),
        "ca": own_certificate("pve-root-ca.pem").replace("\n", "\\n"),
        "host-subject": f"OU=PVE Cluster Node,O=Proxmox Virtual Environment,CN={call.node}",
        "delete-this-file": 1,
        "secure-attention": "Ctrl+Alt+Ins",
        "toggle-fullscreen": "Shift+F11",
        "release-cursor": "Ctrl+Alt+R",
    }
