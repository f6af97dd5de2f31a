"""The public face: a stub of Proxmox VE, to be mounted wherever a test needs it."""

from __future__ import annotations

import threading
from contextlib import AbstractContextManager
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from pyvirt_sdk.errors import ConfigError
from pyvirt_sdk.stub import admin, dispatch, rules, saving, seeds
from pyvirt_sdk.stub.access.tickets import Signer
from pyvirt_sdk.stub.call import World
from pyvirt_sdk.stub.clock import Clock
from pyvirt_sdk.stub.conditions import Conditions
from pyvirt_sdk.stub.consoles import Open
from pyvirt_sdk.stub.failures import Refused
from pyvirt_sdk.stub.faults import Fault, Faults
from pyvirt_sdk.stub.journal import Entry, Journal
from pyvirt_sdk.stub.releases import LATEST, find_release
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.people import Token
from pyvirt_sdk.stub.tasks import Tasks
from pyvirt_sdk.stub.wire import Request, Response, answers

if TYPE_CHECKING:
    from pyvirt_sdk.stub.mounts.server import RunningServer
    from pyvirt_sdk.stub.mounts.transport import StubTransport

__all__ = ["Stub"]

_TOKEN = "root@pam!stub"  # noqa: S105 - a name
_PASSWORD = "labpass123"  # noqa: S105 - of a server that guards nothing
# seconds before a 401 is answered, so that guessing takes its time
_HESITATION = 3
# what comes from before any code of the API, or from between the daemons: without a body
_BARE = frozenset({401, 429, 501, 502, 503, 504, 595, 596, 599})


def _come_back(response: Response, later: str | int) -> Response:
    return replace(response, headers=(*response.headers, ("Retry-After", str(later))))


class Stub:
    """A server that behaves as Proxmox VE does, without a hypervisor behind it.

    >>> stub = Stub.single_node()
    >>> stub.handle(Request("GET", "/api2/json/version", stub.auth_headers)).status
    200

    Any number of mounts share its state: ``transport()`` for httpx, ``mount()`` for respx,
    ``serve()`` for a real HTTPS server. Handling is safe from several threads.

    Attributes:
        password: the password of root@pam.
        clock: time, to be advanced; see :class:`~pyvirt_sdk.stub.clock.Clock`.
        journal: the requests seen.
        faults: what is to go wrong.
    """

    def __init__(
        self,
        seed: seeds.Seed,
        *,
        password: str = _PASSWORD,
        token_secret: str | None = None,
        time_scale: float = 0.0,
        frozen: bool = False,
        pve: str = LATEST.name,
    ) -> None:
        self.release = find_release(pve)
        self.password = password
        self.clock = Clock(time_scale, frozen=frozen)
        self.journal = Journal()
        self.faults = Faults()
        self._seed = seed
        self._token_secret = token_secret
        self._own_secret: str | None = None
        self._lock = threading.RLock()
        rules.load()
        self._world = self._new_world()

    @classmethod
    def single_node(
        cls,
        *,
        password: str = _PASSWORD,
        token_secret: str | None = None,
        time_scale: float = 0.0,
        frozen: bool = False,
        pve: str = LATEST.name,
    ) -> Stub:
        """One fresh node ``pve1`` with storage ``local``, bridge ``vmbr0`` and root@pam.

        ``token_secret`` makes the token root@pam!automation. Tasks take no time with
        ``time_scale`` 0, as long as real ones with 1; with ``frozen``, time stands still until
        ``stub.clock.advance(seconds)``. ``pve`` is the release that answers, 7.4 to 9.2.
        """
        return cls(
            seeds.single_node,
            password=password,
            token_secret=token_secret,
            time_scale=time_scale,
            frozen=frozen,
            pve=pve,
        )

    @classmethod
    def demo(
        cls,
        *,
        password: str = _PASSWORD,
        token_secret: str | None = None,
        time_scale: float = 0.0,
        frozen: bool = False,
        pve: str = LATEST.name,
    ) -> Stub:
        """Three nodes with some guests and the token root@pam!automation; options as above."""
        return cls(
            seeds.demo,
            password=password,
            token_secret=token_secret,
            time_scale=time_scale,
            frozen=frozen,
            pve=pve,
        )

    @property
    def state(self) -> State:
        """What exists; work whose time has come is done first."""
        with self._lock:
            self._world.tasks.run_due()
            return self._world.state

    @property
    def tasks(self) -> Tasks:
        """All tasks, newest first; work whose time has come is done first."""
        with self._lock:
            self._world.tasks.run_due()
            return self._world.tasks

    @property
    def build(self) -> seeds.Builder:
        """Adds things to the state: ``stub.build.vm(100, name="web", running=True)``."""
        return seeds.Builder(self.state, self.clock.now())

    @property
    def conditions(self) -> Conditions:
        """Trouble that shows everywhere: ``stub.conditions.node_offline("pve2")``."""
        return Conditions(self.state)

    @property
    def token(self) -> str:
        """The full text of an API token with all rights, as a client takes it.

        The token is made when it is first asked for: a fresh server has none.
        """
        with self._lock:
            if self._own_secret is None:
                self._own_secret = str(uuid4())
                self._add_own_token(self._world.state)
            return f"{_TOKEN}={self._own_secret}"

    @property
    def auth_headers(self) -> tuple[tuple[str, str], ...]:
        """Headers that authenticate a request with :attr:`token`."""
        return (("Authorization", f"PVEAPIToken={self.token}"),)

    def handle(self, request: Request) -> Response:
        """The heart: from a request to its answer."""
        with self._lock:
            self._world.tasks.run_due()
            if request.path.startswith(admin.PREFIX):
                return admin.answer(self, request)
            fault = self.faults.meets(request.method, request.path_below_api)
            response = self._answer(request, fault)
        delay = (fault.latency if fault else 0.0) + self._hesitation(request, response)
        return replace(response, delay=delay) if delay else response

    def _hesitation(self, request: Request, response: Response) -> float:
        """Seconds for which the real server lets those wait whom it does not know."""
        unknown = response.status == 401 or (response.status == 403 and request.is_upload)
        return 0.0 if not unknown or self.clock.frozen else self.clock.lasts(_HESITATION)

    def _answer(self, request: Request, fault: Fault | None) -> Response:
        if fault and fault.prevents:
            return self._prevented(request, fault)
        response = dispatch.answer(request, self._world, self.journal)
        if fault and fault.drop == "after":
            return answers.NONE
        if fault is None:
            return response
        return replace(response, truncated=fault.truncate, garbled=fault.garbage, drip=fault.drip)

    def _prevented(self, request: Request, fault: Fault) -> Response:
        """The request has no effect, and is in the journal all the same."""
        status, now = fault.status or 0, self.clock.now()
        self.journal.add(Entry(request.method, request.path_below_api, status, fault.reason))
        if fault.drop or fault.hang:
            return answers.NONE if fault.drop else answers.SILENCE
        if status in _BARE:
            bare = answers.bare(status, fault.reason, now=now)
            return bare if fault.retry_after is None else _come_back(bare, fault.retry_after)
        refused = Refused(fault.reason, status=status)
        return answers.error(refused, formatter="json", now=now, relayed=False)

    def refuse_too_large(self, request: Request) -> Response:
        """What a mount answers when it did not even read the body; noted in the journal."""
        with self._lock:
            response = answers.too_large(self.clock.now())
            path = request.path_below_api
            self.journal.add(Entry(request.method, path, response.status, response.reason))
        return response

    def take_console(self, port: str) -> Open | None:
        """The console that listens on a port, for the first who connects."""
        with self._lock:
            return self._world.consoles.pop(port, None)

    def refuse_console(self, port: str) -> Response:
        """What a mount answers where no console listens."""
        refused = Refused(f"connect to 'localhost:{port}' failed: Connection refused")
        return answers.error(refused, formatter="json", now=self.clock.now(), relayed=False)

    def reset(self) -> None:
        """Gives back the state of the seed; clock, journal and faults start again, too."""
        with self._lock:
            self.clock.restart()
            self.journal.clear()
            self.faults.clear()
            self._world = self._new_world()

    def save(self) -> dict[str, Any]:
        """The state and all tasks, as a JSON document."""
        with self._lock:
            return saving.saved(self.state, list(self.tasks)[::-1])

    def restore(self, document: dict[str, Any]) -> None:
        """Goes back to what was saved, here or by another stub; tickets and token stay good."""
        with self._lock:
            state, tasks = saving.restored(document)
            signer = self._world.signer
            self._world = self._new_world(state)
            self._world.signer = signer
            if self._own_secret is not None:  # it may be younger than what was saved
                self._add_own_token(self._world.state)
            self._world.tasks.put_back(tasks)

    def coverage(self) -> dict[str, Any]:
        """Which operations were used how often, and which of them the stub has no rule for."""
        with self._lock:
            return {
                "operations": dict(self.journal.operations.most_common()),
                "without_rule": dict(self.journal.without_rule.most_common()),
            }

    def transport(self) -> StubTransport:
        """A transport for ``httpx.Client`` and ``httpx.AsyncClient`` alike."""
        from pyvirt_sdk.stub.mounts.transport import StubTransport

        return StubTransport(self)

    def mount(self, router: Any, base_url: str = "https://pve1:8006") -> Any:
        """Lets a respx router answer everything below ``base_url``; returns the route."""
        try:
            from pyvirt_sdk.stub.mounts.router import mount
        except ModuleNotFoundError as error:
            raise ConfigError(
                f"mounting the stub on a router needs {error.name}", hint="pip install respx"
            ) from error

        return mount(self, router, base_url)

    def serve(
        self, *, host: str = "127.0.0.1", port: int = 0, tls: bool = True
    ) -> AbstractContextManager[RunningServer]:
        """A real HTTPS server in a thread of its own, for a ``with`` block.

        >>> with stub.serve() as server:
        ...     Client(server.url, verify=server.ca_file, token=stub.token)
        """
        try:
            from pyvirt_sdk.stub.mounts.server import serve
        except ModuleNotFoundError as error:
            raise ConfigError(
                f"serving the stub needs {error.name}", hint="pip install 'pyvirt-sdk[stub]'"
            ) from error

        return serve(self, host=host, port=port, tls=tls)

    def _new_world(self, state: State | None = None) -> World:
        if state is None:
            state = self._seed(self.clock.now(), self.password, self._token_secret)
            self._add_own_token(state)
        tasks = Tasks(self.clock)
        tasks.saboteur = self.faults.sabotage
        return World(state, self.clock, tasks, Signer(state.names.key()), self.release)

    def _add_own_token(self, state: State) -> None:
        userid, _, name = _TOKEN.partition("!")
        if self._own_secret:
            state.access.users[userid].tokens[name] = Token(self._own_secret, privsep=False)
