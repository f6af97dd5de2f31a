"""The public face: a stub of Proxmox VE, to be mounted wherever a test needs it."""

from __future__ import annotations

import threading
from contextlib import AbstractContextManager
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from pyvirt_sdk.errors import ConfigError
from pyvirt_sdk.stub import admin, dispatch, rules, seeds
from pyvirt_sdk.stub.access.tickets import Signer
from pyvirt_sdk.stub.call import World
from pyvirt_sdk.stub.clock import Clock
from pyvirt_sdk.stub.faults import Fault, Faults
from pyvirt_sdk.stub.journal import Entry, Journal
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

_DROPPED = Response(0, "", dropped=True)


class Stub:
    """A server that behaves as Proxmox VE does, without a hypervisor behind it.

    >>> stub = Stub.single_node()
    >>> stub.handle(Request("GET", "/api2/json/version", stub.auth_headers)).status
    200

    Any number of mounts share its state: ``transport()`` for httpx, ``mount()`` for respx,
    ``serve()`` for a real HTTPS server. Handling is safe from several threads.

    Attributes:
        password: the password of root@pam.
        token: an API token of root@pam with all rights, ``root@pam!stub=...``.
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
    ) -> None:
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
    ) -> Stub:
        """One fresh node ``pve1`` with storage ``local``, bridge ``vmbr0`` and root@pam.

        ``token_secret`` makes the token root@pam!automation. Tasks take no time with
        ``time_scale`` 0, as long as real ones with 1; with ``frozen``, time stands still until
        ``stub.clock.advance(seconds)``.
        """
        return cls(
            seeds.single_node,
            password=password,
            token_secret=token_secret,
            time_scale=time_scale,
            frozen=frozen,
        )

    @classmethod
    def demo(
        cls,
        *,
        password: str = _PASSWORD,
        token_secret: str | None = None,
        time_scale: float = 0.0,
        frozen: bool = False,
    ) -> Stub:
        """Three nodes with some guests and the token root@pam!automation; options as above."""
        return cls(
            seeds.demo,
            password=password,
            token_secret=token_secret,
            time_scale=time_scale,
            frozen=frozen,
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
        return replace(response, delay=fault.latency) if fault else response

    def _answer(self, request: Request, fault: Fault | None) -> Response:
        if fault and fault.prevents:
            status = fault.status or 0
            self.journal.add(Entry(request.method, request.path_below_api, status, fault.reason))
            if fault.drop:
                return _DROPPED
            return answers.bare(status, fault.reason, now=self.clock.now())
        response = dispatch.answer(request, self._world, self.journal)
        return _DROPPED if fault and fault.drop == "after" else response

    def reset(self) -> None:
        """Gives back the state of the seed; clock, journal and faults start again, too."""
        with self._lock:
            self.clock.restart()
            self.journal.clear()
            self.faults.clear()
            self._world = self._new_world()

    def transport(self) -> StubTransport:
        """A transport for ``httpx.Client`` and ``httpx.AsyncClient`` alike."""
        from pyvirt_sdk.stub.mounts.transport import StubTransport

        return StubTransport(self)

    def mount(self, router: Any, base_url: str = "https://pve1:8006") -> Any:
        """Lets a respx router answer everything below ``base_url``; returns the route."""
        from pyvirt_sdk.stub.mounts.router import mount

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

    def _new_world(self) -> World:
        state = self._seed(self.clock.now(), self.password, self._token_secret)
        self._add_own_token(state)
        tasks = Tasks(self.clock)
        tasks.saboteur = self.faults.sabotage
        return World(state, self.clock, tasks, Signer(state.names.key()))

    def _add_own_token(self, state: State) -> None:
        userid, _, name = _TOKEN.partition("!")
        if self._own_secret:
            state.access.users[userid].tokens[name] = Token(self._own_secret, privsep=False)
