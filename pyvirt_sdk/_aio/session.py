"""Sends requests: to a host that can be reached, logged in, and again where that is safe."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence, Set
from functools import partial
from itertools import count
from math import inf
from time import monotonic
from typing import TYPE_CHECKING, Any, Self, TypeVar

from pyvirt_sdk._aio.turns import AsyncTurns
from pyvirt_sdk._aio.vmids import AsyncVMIDs
from pyvirt_sdk._core.answers import decode, number_in, rows_of
from pyvirt_sdk._core.auth import (
    RENEW_AGAIN,
    RENEWAL,
    Credentials,
    Headers,
    Password,
    Steps,
    Ticket,
    Token,
    login,
    raise_again,
    realm_fault,
)
from pyvirt_sdk._core.encoding import encode
from pyvirt_sdk._core.endpoint import Endpoint
from pyvirt_sdk._core.granting import granting
from pyvirt_sdk._core.hosts import UNREACHED, Hosts, neighbours
from pyvirt_sdk._core.ids import NewVMID, VMIDRange, range_of
from pyvirt_sdk._core.nodes import misnamed, suspected
from pyvirt_sdk._core.options import Options
from pyvirt_sdk._core.retry import may_retry, policy
from pyvirt_sdk._core.timeouts import silence, too_late
from pyvirt_sdk._core.wire import TICKET_PATH, Answer, Body, Request, Response
from pyvirt_sdk._http.aio import AsyncCarrier
from pyvirt_sdk._http.settings import limits
from pyvirt_sdk._primitives.aio import Turn, sleep
from pyvirt_sdk.errors import (
    AlreadyExists,
    AuthenticationError,
    CertificateError,
    ClientBusy,
    ConnectionFailed,
    ConnectionLost,
    InvalidResponse,
    NodeUnreachable,
    NotFound,
    OutcomeUnknown,
    PermissionDenied,
    PyvirtError,
    RequestTimeout,
    TransportError,
    TwoFactorRequired,
)

if TYPE_CHECKING:
    from pyvirt_sdk._http.sockets.aio import AsyncSocket
    from pyvirt_sdk.events import Event, Listener
    from pyvirt_sdk.formats.versions import Version

T = TypeVar("T")
A = TypeVar("A")

_log = logging.getLogger("pyvirt_sdk")

#: Seconds for the cluster to tell of its other nodes, which a call waits for, and after which
#: it is asked again when it has not.
_LEARNING = 3.0
_LEARN_AGAIN = 60.0


class AsyncSession:
    """The connections and the login that any number of clients share."""

    def __init__(
        self,
        carrier: AsyncCarrier,
        endpoints: Sequence[Endpoint],
        who: Credentials,
        *,
        learn: bool = False,
    ) -> None:
        self.who = who
        self.hosts = Hosts(endpoints)
        self._carrier = carrier
        self._ticket: Ticket | None = None
        self._version: Version | None = None
        self._login = Turn()
        self._logins = 0  # that have ended, however
        self._refused: tuple[PyvirtError, Options] | None = None
        self.vmids = AsyncVMIDs()
        self.turns = AsyncTurns()
        self.nodes: Set[str] = frozenset()
        self._learn = learn
        #: When the next call that is answered asks for the other nodes.
        self._to_learn = 0.0 if learn else inf
        self._listeners: tuple[Listener, ...] = ()
        self._sent = count(1)

    @property
    def endpoints(self) -> Sequence[Endpoint]:
        """Where the server is, the host that answered last first."""
        return self.hosts.all

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Tell a listener of every event, until the function that is returned is called."""
        self._listeners = (*self._listeners, listener)

        def end() -> None:
            self._listeners = tuple(one for one in self._listeners if one is not listener)

        return end

    @property
    def is_watched(self) -> bool:
        """Whether anybody listens."""
        return bool(self._listeners)

    def tell(self, event: Event) -> None:
        """Tell those who listen; what goes wrong there is theirs."""
        for listener in self._listeners:
            try:
                listener(event)
            except Exception:  # noqa: BLE001 - a fault of theirs is none of the call
                _log.exception("%r failed at %s", listener, type(event).__name__)

    async def send(self, request: Request, options: Options) -> Answer:
        """One request and its answer, tried again as the policy in ``_core/retry`` allows."""
        if options.deadline:
            options = options.begun(monotonic())
        try:
            answer = await self._send_once(request, options)
        except PyvirtError as error:
            if not (options.retries and may_retry(request, error)):
                raise
            failed = error
            answer = await self._send_again(request, options, failed)
        if self._to_learn != inf and monotonic() >= self._to_learn:
            await self._learn_hosts(options)
        return answer

    async def version(self, options: Options) -> Version:
        """The server's version, asked for once (GET /version)."""
        if self._version is None:
            answer = await self.send(Request("GET", "/version"), options)
            match answer.data:
                case {"version": str(text)}:
                    from pyvirt_sdk.formats.versions import parse_version

                    self._version = parse_version(text)
                case _:
                    raise InvalidResponse("the server does not tell its version")
        return self._version

    async def connect(self, request: Request, options: Options, timeout: float) -> AsyncSocket:
        """Open a WebSocket at the host that answered last.

        It is asked for twice only where a ticket has expired: what listens there waits for one.

        Raises:
            APIError: the server refused.
            TransportError: nothing opened within ``timeout`` seconds.
        """
        if isinstance(self.who, Token):
            return self._opened(
                request, await self._dial(request, self.who.headers("GET"), timeout)
            )
        began = self._logins
        ticket = await self._good_ticket(self.who, options, began)
        answer = await self._dial(request, ticket.headers("GET"), timeout)
        if isinstance(answer, Response) and answer.status == 401:
            ticket = await self._good_ticket(self.who, options, began, refused=ticket)
            answer = await self._dial(request, ticket.headers("GET"), timeout)
        return self._opened(request, answer)

    async def aclose(self) -> None:
        """Close every connection."""
        await self._carrier.aclose()

    async def _send_again(self, request: Request, options: Options, failed: PyvirtError) -> Answer:
        from tenacity import AsyncRetrying

        rules = policy(request, options.retries, options.until)
        async for attempt in AsyncRetrying(sleep=sleep, **rules):
            with attempt:
                if attempt.retry_state.attempt_number == 1:
                    raise failed  # the try that led here is the first, and was made already
                if self._listeners:
                    from pyvirt_sdk.events import Retried

                    number = attempt.retry_state.attempt_number
                    self.tell(Retried(request.method, request.path, number, failed))
                return await self._send_once(request, options)
        raise failed

    async def _send_once(self, request: Request, options: Options) -> Answer:
        if isinstance(self.who, Token):
            headers = self.who.headers(request.method)
            return self._decode(request, await self._deliver(request, headers, options))
        began = self._logins
        ticket = await self._good_ticket(self.who, options, began)
        response = await self._deliver(request, ticket.headers(request.method), options)
        if response.status == 401:
            # Refused before anything was done, so that even a write may be sent once more.
            ticket = await self._good_ticket(self.who, options, began, refused=ticket)
            response = await self._deliver(request, ticket.headers(request.method), options)
        return self._decode(request, response)

    async def _good_ticket(
        self, who: Password, options: Options, began: int, refused: Ticket | None = None
    ) -> Ticket:
        """The ticket at hand; got, renewed by age or got anew, once for all who wait for it.

        A login that is refused is so for all whose calls were under way before it ended: a server
        locks a user out after some. ``began`` is how many had ended when the call began.
        """
        if ticket := self._fresh_ticket(refused):
            return ticket
        turn = self._login.here()
        if not await turn.take(options.left(monotonic())):
            raise too_late(Request("POST", TICKET_PATH))
        try:
            if ticket := self._fresh_ticket(refused):
                return ticket  # somebody else was here first
            if self._logins != began and self._refused is not None:
                raise_again(*self._refused, options)
            old = self._ticket
            renewable = old if old is not None and not old.is_like(refused) else None
            self._ticket = await self._log_in(who, options, renewable)
        except PyvirtError as error:
            self._logins, self._refused = self._logins + 1, (error, options)
            raise
        else:
            self._logins, self._refused = self._logins + 1, None
            return self._ticket
        finally:
            turn.leave()

    def _fresh_ticket(self, refused: Ticket | None) -> Ticket | None:
        """The ticket at hand, unless it is the one that was refused, or to be renewed."""
        ticket = self._ticket
        if ticket is None or ticket.is_like(refused) or ticket.is_old(monotonic()):
            return None
        return ticket

    async def _log_in(self, who: Password, options: Options, old: Ticket | None) -> Ticket:
        if old is not None:
            now = monotonic()
            left = options.left(now)
            # Where it cannot be renewed, the call needs time, too.
            brief = options.hurried(RENEWAL if left is None else min(RENEWAL, left / 2), now)
            try:
                ticket = await self._follow(login(who, monotonic(), old), brief)
            except AuthenticationError:
                _log.debug("the ticket of %s cannot be renewed, logging in again", who.name)
            except PyvirtError as error:
                if not old.holds(now := monotonic()):
                    raise
                _log.debug("the ticket of %s is not renewed yet: %s", who.name, error.message)
                return old._replace(put_off=now + RENEW_AGAIN)
            else:
                self._tell_of_login(who, renewed=True)
                return ticket
        try:
            ticket = await self._follow(login(who, monotonic()), options)
        except AuthenticationError as error:
            if not isinstance(error, TwoFactorRequired):
                error.hint = await self._realm_fault(who, options) or error.hint
            raise
        self._tell_of_login(who, renewed=False)
        return ticket

    async def _realm_fault(self, who: Password, options: Options) -> str | None:
        """What is wrong with the realm of a login that failed (GET /access/domains)."""
        request = Request("GET", "/access/domains")
        try:
            response = await self._deliver(request, Headers(), options)
            return realm_fault(who, rows_of(self._decode(request, response).data))
        except PyvirtError:
            return None  # nothing can be said against it

    def _tell_of_login(self, who: Password, *, renewed: bool) -> None:
        if self._listeners:
            from pyvirt_sdk.events import LoggedIn

            self.tell(LoggedIn(who.name, renewed))

    async def ticket(self, options: Options) -> Ticket | None:
        """The ticket of a login by password; None for an API token, which has none."""
        if isinstance(self.who, Token):
            return None
        return await self._good_ticket(self.who, options, self._logins)

    def resume(self, ticket: Ticket) -> None:
        """Go on with a ticket that was got before."""
        self._ticket = ticket

    async def _follow(self, steps: Steps, options: Options) -> Ticket:
        """Take the steps of a login, one request after the other."""
        request = next(steps)
        while True:
            response = await self._deliver(request, Headers(), options)
            try:
                request = self._next(steps, request, response)
            except StopIteration as end:
                ticket: Ticket = end.value
                return ticket

    def _next(self, steps: Steps, request: Request, response: Response) -> Request:
        """The request after this one, which the steps are told of, refused or not."""
        try:
            answer = self._decode(request, response)
        except AuthenticationError as error:
            return steps.throw(error)
        return steps.send(answer)

    async def _deliver(self, request: Request, headers: Headers, options: Options) -> Response:
        """Carry a request to the first host that can be reached, and stay with that one.

        A read is asked of one other host where this one does not answer it, or could not pass it
        on to the node that is meant.
        """
        bounds = limits(options.timeout or silence(request), options.until)
        failed: PyvirtError | None = None
        stuck: Response | None = None
        asked = 0  # hosts that a read has gone to in vain
        for endpoint in self.hosts.order(monotonic()):
            if bounds.over or asked > 1:
                break
            self.hosts.trying(endpoint, monotonic())
            message = encode(request, endpoint.base, headers)
            try:
                if self._listeners:
                    carry = partial(self._carrier.carry, request, message, endpoint, bounds)
                    response = await self._watched(request, endpoint, carry)
                else:
                    response = await self._carrier.carry(request, message, endpoint, bounds)
            except ConnectionFailed as error:
                failed = self._passed_over(endpoint, error, failed)
                continue
            except (ConnectionLost, RequestTimeout) as error:
                if request.method != "GET" or len(self.hosts.all) == 1:
                    raise  # the server takes the code of a second factor once
                failed = self._passed_over(endpoint, error, None)
                asked += 1
                continue
            _log.debug("%s %s: %d", request.method, request.path, response.status)
            if response.status in UNREACHED and request.reads and stuck is None:
                stuck = response
                asked += 1
                continue
            if response.status not in UNREACHED and self.hosts.answered(endpoint):
                self._to_learn = 0.0 if self._learn else inf  # it may know of others
            return response
        if stuck is not None:
            return stuck
        raise failed or too_late(request)

    async def _watched(
        self, request: Request, endpoint: Endpoint, ask: Callable[[], Awaitable[A]]
    ) -> A:
        """Ask, and tell of it; a line that opens is told of as an answer of 101."""
        from pyvirt_sdk.events import RequestFailed, RequestSent, ResponseReceived

        of = (next(self._sent), request.method, request.path, endpoint.authority)
        self.tell(RequestSent(*of))
        began = monotonic()
        try:
            answer = await ask()
        except BaseException as error:  # a wait that is cancelled, too, is told to have ended
            self.tell(RequestFailed(*of, error, monotonic() - began))
            raise
        got = (answer.status, len(answer.body)) if isinstance(answer, Response) else (101, 0)
        self.tell(ResponseReceived(*of, got[0], monotonic() - began, got[1]))
        return answer

    async def _dial(
        self, request: Request, headers: Headers, timeout: float
    ) -> AsyncSocket | Response:
        """Ask for a WebSocket."""
        endpoint = self.hosts.all[0]
        dial = partial(self._carrier.dial, request, headers, endpoint, timeout)
        return await (self._watched(request, endpoint, dial) if self._listeners else dial())

    def _opened(self, request: Request, answer: AsyncSocket | Response) -> AsyncSocket:
        if isinstance(answer, Response):
            self._decode(request, answer)
            raise InvalidResponse("the server opens no WebSocket")
        return answer

    def _passed_over(
        self, endpoint: Endpoint, error: TransportError, before: PyvirtError | None
    ) -> PyvirtError:
        """What to raise when no other host can be reached; raises it where none may be asked."""
        _log.debug("%s is passed over: %s", endpoint.authority, error.message)
        if isinstance(error, ClientBusy):
            raise error  # the host is well, it is this client that asks for too much
        self.hosts.failed(endpoint, monotonic())
        if self._listeners:
            from pyvirt_sdk.events import HostPassedOver

            self.tell(HostPassedOver(endpoint.authority, error))
        if not isinstance(error, CertificateError):
            return error
        if endpoint not in self.hosts.learnt:
            raise error  # who was named and is not trusted is not passed over in silence
        return before or error

    async def _learn_hosts(self, options: Options) -> None:
        """Ask for the other nodes of the cluster, to turn to when this one is gone."""
        self._to_learn = inf
        request = Request("GET", "/cluster/status")
        try:
            answer = await self._send_once(request, options.hurried(_LEARNING, monotonic()))
        except PyvirtError as error:
            _log.debug("the cluster does not tell of its nodes: %s", error.message)
            if isinstance(error, TransportError):
                self._to_learn = monotonic() + _LEARN_AGAIN
            return
        self.hosts.learn(neighbours(answer.data, self.hosts.all[0]))

    def _decode(self, request: Request, response: Response) -> Answer:
        try:
            return decode(request, response)
        except AuthenticationError as error:
            error.hint = error.hint or self.who.refused
            raise
        except PermissionDenied as error:
            if error.path:
                error.hint = granting(error.path, error.privileges, self.who.grantee)
            raise


class AsyncCaller:
    """A session and the options of one client: all that resources and tasks send through."""

    def __init__(self, session: AsyncSession, options: Options) -> None:
        self.session = session
        self.options = options

    async def send(self, request: Request) -> Answer:
        """Send a request and return its answer, unless it is known that it cannot be granted."""
        options = self.options.begun(monotonic()) if self.options.deadline else self.options
        if request.terms is not None:
            from pyvirt_sdk._core.terms import fitted, refuse_barred

            refuse_barred(request, self.session.who)
            if request.terms.versioned:
                request = fitted(request, await self.session.version(options))
        try:
            return await self.session.send(request, options)
        except (NodeUnreachable, NotFound, OutcomeUnknown) as error:
            if node := suspected(request.path, error):
                error.hint = misnamed(node, await self._nodes(node)) or error.hint
            raise

    def polled(self, upid: str, status: str) -> None:
        """Tell that a wait has looked at a task."""
        if self.session.is_watched:
            from pyvirt_sdk.events import TaskPolled

            self.session.tell(TaskPolled(upid, status))

    async def refuse_strangers(self, names: Set[str]) -> None:
        """Refuse names of nodes that there are not (GET /nodes, unless they are known).

        Raises:
            NotFound: there is no node of this name.
        """
        for name in sorted(names):
            if hint := misnamed(name, await self._nodes(name)):
                raise NotFound(f"{name!r} is no node of the cluster", hint=hint)

    async def _nodes(self, doubted: str) -> Set[str]:
        """The names of the nodes, asked for unless the doubted one is known (GET /nodes)."""
        if doubted not in self.session.nodes:
            try:
                rows = rows_of(await self.call("GET", "/nodes"))
            except PyvirtError:
                return frozenset({doubted})  # nothing can be said against it
            self.session.nodes = frozenset(str(row.get("node")) for row in rows)
        return self.session.nodes

    async def call(self, method: str, path: str, /, **params: Any) -> Any:
        """Send a call whose parameters are checked first, and return its data.

        Raises:
            InvalidResponse: what a read is answered with is no list where it should be one, or no
                object; or, once it is looked for, something is not in it.
        """
        return await self.call_with(method, path, params)

    async def call_with(self, method: str, path: str, params: Mapping[str, Any]) -> Any:
        """The same, for parameters whose names may be anything."""
        from pyvirt_sdk._core.prepare import operation_of
        from pyvirt_sdk.models.shaped import shaped

        request, data = await self._called(method, path, params)
        return shaped(operation_of(request), data)

    async def ask(self, method: str, path: str, params: Mapping[str, Any]) -> Any:
        """The same, with the data as it came."""
        return (await self._called(method, path, params))[1]

    async def _called(
        self, method: str, path: str, params: Mapping[str, Any]
    ) -> tuple[Request, Any]:
        from pyvirt_sdk._core.prepare import prepare  # and with it the schema

        request = prepare(method, path, params, validate=self.options.validate)
        return request, (await self.send(request)).data

    def check(self, method: str, path: str, params: Mapping[str, Any]) -> None:
        """Check the parameters of a call that is to be made later.

        Raises:
            ParameterError: one is not acceptable.
        """
        from pyvirt_sdk._core.prepare import prepare

        prepare(method, path, params, validate=self.options.validate)

    async def upload(self, path: str, params: Mapping[str, Any], body: Body) -> Any:
        """Send a file with the parameters that its body holds, and return the answer's data."""
        from pyvirt_sdk._core.prepare import prepare

        request = prepare("POST", path, params, validate=self.options.validate)
        return (await self.send(request._replace(body=body))).data

    async def with_vmid(self, vmid: NewVMID, attempt: Callable[[int], Awaitable[T]]) -> T:
        """Make a guest under this id, under one of these, or under the next free one.

        Raises:
            AlreadyExists: the id is taken, the hint says by whom; or all of them are.
        """
        if vmid is None:
            return await self.session.vmids.make(self._next_id, attempt)
        if not isinstance(vmid, (range, VMIDRange)):
            return await self._under(vmid, attempt)
        ids = range_of(vmid)

        async def free(passed: Set[int]) -> int:
            taken = {row["vmid"] for row in await self.guest_rows() if "vmid" in row}
            return ids.free(passed | taken)

        return await self.session.vmids.make(free, attempt)

    async def guest_rows(self) -> Sequence[Mapping[str, Any]]:
        """The guests of the cluster, as it lists them (GET /cluster/resources)."""
        return rows_of(await self.call("GET", "/cluster/resources", type="vm"))

    async def _under(self, vmid: int, attempt: Callable[[int], Awaitable[T]]) -> T:
        try:
            return await attempt(vmid)
        except AlreadyExists as error:
            rows = await self.guest_rows()
            owner = next((row for row in rows if row.get("vmid") == vmid), None)
            error.hint = (
                f"{vmid} is {owner.get('name')!r} on {owner.get('node')}"
                if owner
                else f"{vmid} belongs to a guest that the user or token may not see"
            ) + "; without an id the next free one is taken"
            raise

    async def _next_id(self, passed: Set[int]) -> int:
        candidate = number_in(await self.call("GET", "/cluster/nextid"))
        while candidate in passed:
            candidate += 1
        return candidate

    def hurried(self, timeout: float) -> AsyncCaller:
        """The same, giving up after ``timeout`` seconds and not trying again."""
        timeout = min(timeout, self.options.timeout or timeout)
        return AsyncCaller(self.session, self.options._replace(timeout=timeout, retries=0))

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, _memo: object) -> Self:
        return self  # a copy of a resource asks the same server

    def __reduce__(self) -> str | tuple[Any, ...]:
        raise TypeError("a client holds connections and secrets and cannot be pickled")
