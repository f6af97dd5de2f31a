# Made from pyvirt_sdk/_aio/client.py by tools/convert.py: edit that file, then run `make sync`.
"""The client: where everything starts.

Each part of it is imported when it is first used, so that a program pays for what it touches.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from pathlib import Path
from time import monotonic, time
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from pyvirt_sdk._core.auth import Credentials, Withheld, credentials, kept, resumed
from pyvirt_sdk._core.endpoint import hosts_in, parse_hosts
from pyvirt_sdk._core.environment import from_environment
from pyvirt_sdk._core.options import Options, check_connections, check_retries, check_timeout
from pyvirt_sdk._core.proxies import without_password
from pyvirt_sdk._guiding import Guided, guided_keywords
from pyvirt_sdk._http.settings import (
    MOST_CONNECTIONS,
    Trust,
    refuse_to_learn,
    warn_of_plain_http,
)
from pyvirt_sdk._http.sync import Carrier
from pyvirt_sdk._primitives.sync import WrongBlock
from pyvirt_sdk._sync.session import Caller, Session
from pyvirt_sdk.errors import ConfigError

if TYPE_CHECKING:
    import httpx

    from pyvirt_sdk._api.sync.tree.root import API
    from pyvirt_sdk._sync.access.rights import Access
    from pyvirt_sdk._sync.cluster.cluster import Cluster
    from pyvirt_sdk._sync.cluster.ha import HA
    from pyvirt_sdk._sync.guests.listing import Containers, Guests, VMs
    from pyvirt_sdk._sync.networks.firewall import Firewall
    from pyvirt_sdk._sync.networks.interfaces import Networks
    from pyvirt_sdk._sync.networks.sdn import SDN
    from pyvirt_sdk._sync.nodes.node import Nodes
    from pyvirt_sdk._sync.pools import Pools
    from pyvirt_sdk._sync.storage.backups import Backups
    from pyvirt_sdk._sync.storage.storage import Storages
    from pyvirt_sdk._sync.tasks import Tasks
    from pyvirt_sdk.events import Listener
    from pyvirt_sdk.models.node import Version


#: What other tools call the arguments of a client.
_ARGUMENTS = {
    "user": "username='root@pam'",
    "token_name": "token='user@realm!name=secret'",
    "token_value": "token='user@realm!name=secret'",
    "api_token": "token='user@realm!name=secret'",
    "verify_ssl": "verify='pve-root-ca.pem', fingerprint='AB:CD:...', or verify=False",
    "verify_certs": "verify='pve-root-ca.pem', fingerprint='AB:CD:...', or verify=False",
    "insecure": "verify=False",
    "port": "the port behind the host: 'pve1:8006'",
    "otp": "totp=",
    "realm": "the realm behind the user: username='root@pam'",
    "backend": "nothing: there is HTTPS alone",
}


class Client(Guided, WrongBlock):
    """A Proxmox VE server or cluster.

    >>> with Client("pve1.example.com", token="ci@pve!bot=...") as pve:  # doctest: +SKIP
    ...     for guest in pve.guests.list():
    ...         print(guest)
    <VM 100 'web' running on pve1>

    Retries: reads are sent again, up to ``retries`` times, after a lost connection and when a
    proxy or a node did not get through (429, 502 to 504, 595 to 599), after the pause that
    ``Retry-After`` asks for, up to a minute. Writes are sent again only when
    they never left this machine. Where the answer to a write is lost, ``OutcomeUnknown`` says so.

    Args:
        host: a name, ``name:port``, an IPv6 address, a URL, or a list of them: the first that can
            be reached is used, and kept; one that was found dead is passed over for a while. The
            port is 8006 unless given.
        token: an API token, ``user@realm!name=secret``.
        username: a user with its realm, ``root@pam``; with ``password``, and ``totp`` where a
            second factor is asked for. Both may be functions that are called when needed; ``totp``
            may also be the secret, in base32 or as an ``otpauth://`` address.
        recovery: recovery codes, each good for one login, taken where there is no ``totp``.
        verify: True for the system's authorities, the path of a CA file (a node's
            ``/etc/pve/pve-root-ca.pem``), or False for no check at all.
        fingerprint: the SHA-256 fingerprint of the server's certificate, as the web console shows
            it: that certificate and no other is accepted.
        timeout: seconds without a sign of the server after which a request is given up; without
            it, each kind of call has its own: a minute for reads, two for writes, five for what
            scans storage or disks, half an hour for the answer to a file.
        retries: how often a request is sent again where that is safe.
        proxy: the URL of a proxy on the way, ``http://`` or ``socks5://``, with the name and
            password that it asks for, if any; False for none. Without it, the one that the
            environment names (``HTTPS_PROXY``, ``ALL_PROXY``; not for hosts in ``NO_PROXY``, nor
            for this machine itself).
        max_connections: requests under way on one host at a time; more wait for their turn, up to
            ``timeout``, and then fail with ``ClientBusy``.
        learn: ask the cluster for its other nodes after the first answer, to turn to them when
            the hosts given are gone (GET /cluster/status). They are reached at the same port, and
            get no credentials unless their certificate is trusted like that of the first.
        transport: an httpx transport to use instead of the network, such as ``stub.transport()``.
        validate: check parameters against the schema before they are sent.
        strict: raise where an answer is not of the shape that is known, instead of keeping it.
        on_event: a function that is told of what the client does; see :meth:`subscribe`.

    Raises:
        ConfigError: what is given cannot work; nothing was sent.
    """

    _elsewhere: ClassVar[Mapping[str, str]] = {
        "qemu": "pve.vms",
        "virtual_machines": "pve.vms",
        "lxc": "pve.containers",
        "cts": "pve.containers",
        "disks": "vm.disks, of one VM, or pve.storage",
        "users": "pve.access.users",
        "groups": "pve.access.groups",
        "roles": "pve.access.roles",
        "acl": "pve.access.acl()",
        "network": "pve.networks",
        "get": "pve.request('GET', '/...')",
        "post": "pve.request('POST', '/...')",
        "put": "pve.request('PUT', '/...')",
        "delete": "pve.request('DELETE', '/...')",
        "login": "nothing: the first call logs in",
        "connect": "nothing: the first call connects",
    }

    @guided_keywords(_ARGUMENTS)
    def __init__(
        self,
        host: str | Iterable[str],
        *,
        token: Any = None,
        username: str | None = None,
        password: str | Callable[[], str] | None = None,
        totp: str | int | Callable[[], str | int] | None = None,
        recovery: Iterable[str] | None = None,
        verify: bool | str | Path = True,
        fingerprint: str | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        proxy: str | Literal[False] | None = None,
        max_connections: int = MOST_CONNECTIONS,
        learn: bool = False,
        transport: httpx.BaseTransport | None = None,
        validate: bool = True,
        strict: bool = False,
        on_event: Listener | None = None,
    ) -> None:
        who = credentials(token, username, password, totp, recovery)
        settings = {
            "host": host if isinstance(host, str) else hosts_in(host), "verify": verify,
            "fingerprint": fingerprint, "timeout": timeout, "retries": retries, "proxy": proxy,
            "max_connections": max_connections, "learn": learn, "validate": validate,
            "strict": strict,
        }  # fmt: skip
        self._open(settings, who, transport)
        if on_event is not None:
            self.subscribe(on_event)

    def _open(
        self,
        settings: Mapping[str, Any],
        who: Credentials,
        transport: httpx.BaseTransport | None,
    ) -> None:
        """Make what a client is of, from its settings without secrets and who it asks as."""
        endpoints = parse_hosts(settings["host"])
        options = Options(
            check_timeout(settings["timeout"]), check_retries(settings["retries"]),
            settings["validate"], settings["strict"], settings.get("deadline"),
        )  # fmt: skip
        if transport is None:
            warn_of_plain_http(endpoints)
        trust = Trust(
            settings["verify"], settings["fingerprint"],
            "" if settings["proxy"] is False else settings["proxy"],
            check_connections(settings["max_connections"]),
        )  # fmt: skip
        learn = bool(settings["learn"])
        if learn and transport is None:
            refuse_to_learn(endpoints, trust)
        carrier = Carrier(trust, transport)
        for endpoint in endpoints:
            carrier.check(endpoint)
        session = Session(carrier, endpoints, who, learn=learn)
        self._caller = Caller(session, options)
        self._settings = settings
        self._transport = transport
        self._carries_secrets = False

    @classmethod
    def _reopened(
        cls,
        settings: Mapping[str, Any],
        who: Credentials,
        transport: httpx.BaseTransport | None = None,
    ) -> Self:
        client = cls.__new__(cls)
        client._open(settings, who, transport)
        return client

    @classmethod
    def from_env(cls, env: Mapping[str, str] | None = None, **more: Any) -> Self:
        """A client from the environment.

        Read are ``PROXMOX_VE_ENDPOINT``, ``PROXMOX_VE_API_TOKEN``, ``PROXMOX_VE_USERNAME``,
        ``PROXMOX_VE_PASSWORD`` and ``PROXMOX_VE_INSECURE``, and failing those ``PROXMOX_HOST``,
        ``PROXMOX_USER``, ``PROXMOX_PASSWORD``, ``PROXMOX_TOKEN_ID`` and ``PROXMOX_TOKEN_SECRET``.
        Whom to trust is read from ``PROXMOX_VE_CA_FILE`` or ``PROXMOX_VE_FINGERPRINT``, and a
        proxy from the names that other programs know, such as ``HTTPS_PROXY``.

        Args:
            env: read from this instead of ``os.environ``.
            more: arguments of the client, which win over the environment.

        Raises:
            ConfigError: a variable is missing; the message names it.
        """
        return cls(**(from_environment(env) | more))

    @classmethod
    def from_file(
        cls, path: str | Path | None = None, profile: str | None = None, **more: Any
    ) -> Self:
        """A client from a profile in a TOML file.

        >>> Client.from_file(profile="lab")                         # doctest: +SKIP

        A profile is a table ``[profiles.lab]`` with arguments of the client: ``host``, ``token``
        or ``username`` and ``password``, ``verify``, ``fingerprint`` ... With ``keyring = "name"``
        the password of ``username`` is taken from the system's keyring, or else the token that is
        kept under ``token`` there.

        Args:
            path: the file; without it ``$PYVIRT_CONFIG``, or ``~/.config/pyvirt/config.toml``.
            profile: which one; without it the one that ``default`` names, or ``default``.
            more: arguments of the client, which win over the file.

        Raises:
            ConfigError: the file cannot be read, has no such profile, or holds secrets that others
                can read.
        """
        from pyvirt_sdk._http.profiles import profile_in

        return cls(**(profile_in(path, profile) | more))

    @classmethod
    def from_session(cls, path: str | Path, **more: Any) -> Self:
        """A client that goes on with a login that was saved, without the password.

        A session holds for two hours after the last renewal, which using it brings about.

        Args:
            path: where :meth:`save_session` has put it.
            more: arguments of the client, which win over those saved.

        Raises:
            ConfigError: the file holds no session, or others can read it.
            AuthenticationError: the session is over.
        """
        from pyvirt_sdk._http.profiles import read_session

        saved = read_session(path)
        transport = more.pop("transport", None)
        who, ticket = resumed(saved, time(), monotonic())
        client = cls._reopened({**_DEFAULTS, **saved["settings"], **more}, who, transport)
        client._caller.session.resume(ticket)
        return client

    def save_session(self, path: str | Path) -> None:
        """Save the login to a file that nobody else can read, without the password.

        >>> pve.save_session("~/.cache/pyvirt/pve1.json")      # doctest: +SKIP
        >>> pve = Client.from_session("~/.cache/pyvirt/pve1.json")     # doctest: +SKIP

        Raises:
            ConfigError: the client has an API token, which needs no login.
        """
        from pyvirt_sdk._http.profiles import write_session

        ticket = self._caller.session.ticket(self._caller.options)
        if ticket is None:
            raise ConfigError(
                "an API token needs no session", hint="keep the token itself: Client.from_file()"
            )
        settings = {name: str(value) if isinstance(value, Path) else value
                    for name, value in self._shown_settings().items()}  # fmt: skip
        since = time() - (monotonic() - ticket.since)
        write_session(path, kept(ticket, settings, since))

    def with_credentials(
        self,
        *,
        token: Any = None,
        username: str | None = None,
        password: str | Callable[[], str] | None = None,
        totp: str | int | Callable[[], str | int] | None = None,
        recovery: Iterable[str] | None = None,
        proxy: str | Literal[False] | None = None,
    ) -> Self:
        """The same servers asked as somebody else, over connections of its own.

        ``proxy`` names the proxy anew, where it asks for a password that a pickle does not hold.
        """
        who = credentials(token, username, password, totp, recovery)
        settings = self._settings if proxy is None else {**self._settings, "proxy": proxy}
        return self._reopened(settings, who, self._transport)

    def with_secrets(self) -> Self:
        """The same client, whose pickle carries its secrets, too.

        Without it, a pickle holds the configuration alone, and what comes of it wants
        :meth:`with_credentials` first. Who can read such a pickle can do all that the client can.
        """
        copy = self.with_options()
        copy._carries_secrets = True
        return copy

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Tell a function of what the client does: requests, answers, tries, logins.

        >>> end = pve.subscribe(print)                              # doctest: +SKIP
        >>> end()

        Copies of the client share who listens. What goes wrong in a listener is logged, and costs
        nothing else.

        Args:
            listener: called with each event of :mod:`pyvirt_sdk.events`, at once.

        Returns:
            a function that ends it.
        """
        return self._caller.session.subscribe(listener)

    def request(
        self, method: str, path: str, params: Mapping[str, Any] | None = None, /, **more: Any
    ) -> Any:
        """Make any call of the API and return its ``data``: the untyped way out.

        >>> pve.request("GET", "/nodes/pve1/qemu", full=True)     # doctest: +SKIP
        >>> pve.request("PUT", "/access/acl", {"path": "/", "roles": ["PVEAuditor"], ...})

        Args:
            method: GET, POST, PUT or DELETE.
            path: below ``/api2/json``.
            params: parameters by the names Proxmox VE gives them.
            more: parameters as keywords, with ``_`` for ``-``.

        Raises:
            ParameterError: the schema or the server does not accept the parameters.
            APIError: the server refused.
            TransportError: no answer came back.
        """
        return self._caller.ask(method, path, {**(params or {}), **more})

    def with_options(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        deadline: float | None = None,
        validate: bool | None = None,
        strict: bool | None = None,
    ) -> Self:
        """The same client with other options; connections and login are shared.

        >>> pve.with_options(timeout=5, retries=0).version()      # doctest: +SKIP

        Args:
            timeout: seconds without a sign of the server after which a request is given up.
            retries: how often a request is sent again where that is safe.
            deadline: seconds for a call as a whole: its tries, the pauses between them, and a
                login on the way. Waiting for a task makes many calls, and has its own ``timeout``.
            validate: check parameters against the schema before they are sent.
            strict: raise where an answer is not of the shape that is known.
        """
        options = self._caller.options
        copy = type(self).__new__(type(self))
        copy._caller = Caller(
            self._caller.session,
            options._replace(
                timeout=options.timeout if timeout is None else check_timeout(timeout),
                retries=options.retries if retries is None else check_retries(retries),
                deadline=options.deadline
                if deadline is None
                else check_timeout(deadline, "deadline"),
                validate=options.validate if validate is None else validate,
                strict=options.strict if strict is None else strict,
            ),
        )
        copy._settings, copy._transport = self._settings, self._transport
        copy._carries_secrets = self._carries_secrets
        return copy

    def version(self) -> Version:
        """The version of Proxmox VE that answers (GET /version)."""
        from pyvirt_sdk.models.node import Version

        data = self._caller.call("GET", "/version")
        return Version.read(data, strict=self._caller.options.strict)

    @cached_property
    def api(self) -> API:
        """Every operation of the REST API, typed, by its place in the tree of paths.

        >>> task = pve.api.nodes("pve1").qemu(100).status.start.post(timeout=60)
        ...                                                         # doctest: +SKIP
        """
        from pyvirt_sdk._api.sync.tree.root import API

        return API(self._caller, {})

    @cached_property
    def guests(self) -> Guests:
        """Virtual machines and containers alike."""
        from pyvirt_sdk._sync.guests.listing import Guests

        return Guests(self._caller)

    @cached_property
    def vms(self) -> VMs:
        """Virtual machines."""
        from pyvirt_sdk._sync.guests.listing import VMs

        return VMs(self._caller)

    @cached_property
    def containers(self) -> Containers:
        """System containers."""
        from pyvirt_sdk._sync.guests.listing import Containers

        return Containers(self._caller)

    @cached_property
    def nodes(self) -> Nodes:
        """The nodes of the cluster."""
        from pyvirt_sdk._sync.nodes.node import Nodes

        return Nodes(self._caller)

    @cached_property
    def storage(self) -> Storages:
        """Storage, and what lies on it."""
        from pyvirt_sdk._sync.storage.storage import Storages

        return Storages(self._caller)

    @cached_property
    def tasks(self) -> Tasks:
        """Tasks that ran, or run now."""
        from pyvirt_sdk._sync.tasks import Tasks

        return Tasks(self._caller)

    @cached_property
    def access(self) -> Access:
        """Who may do what."""
        from pyvirt_sdk._sync.access.rights import Access

        return Access(self._caller)

    @cached_property
    def networks(self) -> Networks:
        """The networks that guests can be attached to."""
        from pyvirt_sdk._sync.networks.interfaces import Networks

        return Networks(self._caller)

    @cached_property
    def pools(self) -> Pools:
        """Pools: guests and storages grouped for rights and lists."""
        from pyvirt_sdk._sync.pools import Pools

        return Pools(self._caller)

    @cached_property
    def backups(self) -> Backups:
        """Backups, and the jobs that make them."""
        from pyvirt_sdk._sync.storage.backups import Backups

        return Backups(self._caller)

    @cached_property
    def cluster(self) -> Cluster:
        """The cluster as a whole."""
        from pyvirt_sdk._sync.cluster.cluster import Cluster

        return Cluster(self._caller)

    @cached_property
    def ha(self) -> HA:
        """High availability."""
        from pyvirt_sdk._sync.cluster.ha import HA

        return HA(self._caller)

    @cached_property
    def firewall(self) -> Firewall:
        """The firewall of the cluster."""
        from pyvirt_sdk._sync.networks.firewall import Firewall

        return Firewall(self._caller)

    @cached_property
    def sdn(self) -> SDN:
        """Software-defined networks."""
        from pyvirt_sdk._sync.networks.sdn import SDN

        return SDN(self._caller)

    def close(self) -> None:
        """Close the connections, those of its copies too."""
        self._caller.session.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        session = self._caller.session
        hosts = ", ".join(endpoint.url for endpoint in session.endpoints)
        return f"<{type(self).__name__} {hosts} as {session.who.name}>"

    def __copy__(self) -> Self:
        return self.with_options()  # over the same connections, logged in as before

    def __deepcopy__(self, _memo: object) -> Self:
        return self.with_options()

    def __reduce__(self) -> str | tuple[Any, ...]:
        if self._transport is not None:
            raise TypeError(
                f"{type(self).__name__} was given a transport, which cannot be pickled: "
                "make the client anew instead"
            )
        who = self._caller.session.who
        if self._carries_secrets:
            return self._reopened, ({**self._settings, **self._chosen()}, who)
        return self._reopened, (self._shown_settings(), Withheld(who.name, ""))

    def _shown_settings(self) -> dict[str, Any]:
        """The settings without secrets."""
        proxy = self._settings["proxy"]
        hidden = {"proxy": without_password(proxy)} if proxy else {}
        return {**self._settings, **self._chosen(), **hidden}

    def _chosen(self) -> dict[str, Any]:
        """What ``with_options`` has changed of the settings."""
        options = self._caller.options
        return {
            "timeout": options.timeout, "retries": options.retries, "validate": options.validate,
            "strict": options.strict, "deadline": options.deadline,
        }  # fmt: skip


#: The settings of a client of which nothing is said.
_DEFAULTS: Mapping[str, Any] = {
    "verify": True, "fingerprint": None, "timeout": None, "retries": None, "proxy": None,
    "max_connections": MOST_CONNECTIONS, "learn": False, "validate": True, "strict": False,
}  # fmt: skip
