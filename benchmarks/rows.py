"""What is measured, against what, and where the target is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from benchmarks.harness import Bench, Contender, NotMeasured, Turns, take_turns


class Size(NamedTuple):
    """How much is done: many rounds for figures, hardly any to see that all of it runs."""

    rounds: int
    calls: int
    at_once: int
    mebibytes: int
    peer_mebibytes: int


FULL = Size(rounds=15, calls=300, at_once=1000, mebibytes=2048, peer_mebibytes=256)
QUICK = Size(rounds=1, calls=3, at_once=20, mebibytes=2, peer_mebibytes=2)


class Result(NamedTuple):
    """One line of the table; without a ratio, ``note`` says why it was not measured."""

    what: str
    reference: str
    target: float | None
    ratio: float | None = None
    measured: str = ""
    compared: str = ""
    note: str = ""

    @property
    def met(self) -> bool | None:
        """Whether the target was met; None where there is nothing to say."""
        if self.target is None or self.ratio is None:
            return None
        return self.ratio <= self.target


class Against(NamedTuple):
    """Somebody to be compared with, and the highest ratio that is good enough."""

    contender: Contender
    target: float | None
    port: str | None = None


def _ours(work: str) -> Contender:
    return Contender("pyvirt-sdk", "ours", work)


def _httpx(name: str, work: str) -> Contender:
    return Contender(name, "bare_httpx", work)


def _aiohttp(work: str) -> Contender:
    return Contender("bare aiohttp", "bare_aiohttp", work)


def _peer(name: str, work: str) -> Contender:
    return Contender(name, f"peer_{name.replace('-', '_')}", work, name)


#: No peer is to be as fast.
_FASTER = 0.999


def _compared(
    bench: Bench,
    what: str,
    ours: Contender,
    others: list[Against],
    *,
    times: int,
    rounds: int,
    port: str = "plain",
    show: Callable[[float], str],
) -> Iterator[Result]:
    places = {ours: port} | {one.contender: one.port or port for one in others}
    turns, left_out = take_turns(bench, places, times=times, rounds=rounds)
    for one in others:
        yield _line(what, ours, one, turns, left_out, show)


def _line(
    what: str, ours: Contender, against: Against, turns: Turns,
    left_out: Mapping[Contender, str], show: Callable[[float], str],
) -> Result:  # fmt: skip
    other = against.contender
    why = left_out.get(ours) or left_out.get(other)
    if why:
        return Result(what, other.name, against.target, note=why)
    return Result(
        what,
        other.name,
        against.target,
        turns.ratio(ours, other),
        show(turns.seconds(ours)),
        show(turns.seconds(other)),
    )


def _micro(seconds: float) -> str:
    return f"{seconds * 1e6:.0f} µs"


def _milli(seconds: float) -> str:
    return f"{seconds * 1e3:.0f} ms"


def _rate(seconds_for_a_mebibyte: float) -> str:
    return f"{1 / seconds_for_a_mebibyte:.0f} MiB/s"


def typed_get(bench: Bench, size: Size) -> Iterator[Result]:
    what = "typed GET"
    others = [Against(_httpx("httpx.Client + json.loads", "get"), 0.80)]
    yield from _compared(
        bench, what, _ours("get"), others, times=size.calls, rounds=size.rounds, show=_micro
    )
    peers = [
        Against(_peer(n, "get"), _FASTER) for n in ("proxmoxer", "proxmox-sdk", "clientapi-pve")
    ]
    yield from _compared(
        bench, f"{what}, TLS", _ours("get"), peers, times=size.calls, rounds=size.rounds,
        port="tls", show=_micro,
    )  # fmt: skip


def typed_get_async(bench: Bench, size: Size) -> Iterator[Result]:
    what = "typed GET, async"
    others = [
        Against(_aiohttp("get_async"), 1.5),
        Against(_httpx("httpx.AsyncClient", "get_async"), 0.45),
    ]
    yield from _compared(
        bench, what, _ours("get_async"), others, times=size.calls, rounds=size.rounds, show=_micro
    )
    peers = [Against(_peer(n, "get_async"), _FASTER) for n in ("proxmox-sdk", "prmxctrl")]
    yield from _compared(
        bench, f"{what}, TLS", _ours("get_async"), peers, times=size.calls, rounds=size.rounds,
        port="tls", show=_micro,
    )  # fmt: skip


def concurrent(bench: Bench, size: Size) -> Iterator[Result]:
    what = f"{size.at_once} concurrent GETs, warm"
    others = [
        Against(_aiohttp("concurrent"), 1.6),
        Against(_httpx("httpx.AsyncClient", "concurrent"), 0.6),
    ]
    yield from _compared(
        bench, what, _ours("concurrent"), others, times=size.at_once, rounds=size.rounds,
        show=_micro,
    )  # fmt: skip
    peers = [Against(_peer(n, "concurrent"), _FASTER) for n in ("proxmox-sdk", "prmxctrl")]
    yield from _compared(
        bench, f"{what}, TLS", _ours("concurrent"), peers, times=size.at_once,
        rounds=min(size.rounds, 7), port="tls", show=_micro,
    )  # fmt: skip


def relayed(bench: Bench, size: Size) -> Iterator[Result]:
    """The same call, answered with ``close`` *and* ``Keep-Alive`` or with the latter alone.

    The one that is compared with itself takes part under two names.
    """
    for work, what, names in (
        ("get", "relayed GET, TLS", ("proxmoxer", "proxmox-sdk", "clientapi-pve")),
        ("get_async", "relayed GET, TLS, async", ("proxmox-sdk", "prmxctrl")),
    ):
        kept = _ours(work)._replace(name="the same with Keep-Alive alone")
        others = [Against(kept, 1.4, "tls"), *(Against(_peer(n, work), _FASTER) for n in names)]
        yield from _compared(
            bench, what, _ours(work), others, times=size.calls // 3, rounds=size.rounds,
            port="relayed", show=_micro,
        )  # fmt: skip


def listing(bench: Bench, size: Size) -> Iterator[Result]:
    what = "list the guests, sum one field"
    rounds = min(size.rounds, 7)
    plain = _httpx("httpx + json.loads", "list_sum")
    yield from _compared(
        bench, what, _ours("list_sum"), [Against(plain, 1.2)], times=1, rounds=rounds, show=_milli
    )
    yield from _compared(
        bench, "the same, each guest as a model", _ours("list_models"), [Against(plain, None)],
        times=1, rounds=min(rounds, 5), show=_milli,
    )  # fmt: skip
    peers = [
        Against(_peer(n, "list_sum"), _FASTER)
        for n in ("proxmoxer", "proxmox-sdk", "clientapi-pve")
    ]
    yield from _compared(
        bench, f"{what}, TLS", _ours("list_sum"), peers, times=1, rounds=rounds,
        port="tls", show=_milli,
    )  # fmt: skip
    with bench.worker(_ours("list_sum"), "plain") as worker:
        ours = worker.held()
    with bench.worker(plain, "plain") as worker:
        dicts = worker.held()
    yield Result(
        "memory that the list holds", "the plain dicts", 1.3, ours / dicts, f"{ours:.1f} MiB",
        f"{dicts:.1f} MiB",
    )  # fmt: skip


def frame(bench: Bench, size: Size) -> Iterator[Result]:
    plain = _httpx("pandas.DataFrame(json.loads(...))", "frame")
    yield from _compared(
        bench, "list the guests as a data frame", _ours("frame"), [Against(plain, 1.2)], times=1,
        rounds=min(size.rounds, 7), show=_milli,
    )  # fmt: skip


def upload(bench: Bench, size: Size) -> Iterator[Result]:
    rounds = min(size.rounds, 5)
    for work, what in (("upload", "upload"), ("upload_async", "upload, async")):
        plain = _httpx("bare httpx streaming", work)
        yield from _compared(
            bench, f"{what}, time", _ours(work), [Against(plain, 1 / 0.9)], times=size.mebibytes,
            rounds=rounds, show=_rate,
        )  # fmt: skip
        with bench.worker(_ours(work), "plain") as worker:
            worker.does(1)  # loads what an upload needs
            growth = worker.does(size.mebibytes)["growth"]
        yield Result(
            f"{what}, growth of memory", "16 MB", 1.0, growth * 2**20 / 16e6,
            f"{growth * 2**20 / 1e6:.1f} MB", "16 MB",
        )  # fmt: skip
    peers = [Against(_peer(n, "upload"), _FASTER) for n in ("proxmoxer", "proxmox-sdk")]
    yield from _compared(
        bench, f"upload of {size.peer_mebibytes} MiB, TLS, time", _ours("upload"), peers,
        times=size.peer_mebibytes, rounds=rounds, port="tls", show=_rate,
    )  # fmt: skip


ROWS: Mapping[str, Callable[[Bench, Size], Iterator[Result]]] = {
    "get": typed_get,
    "get-async": typed_get_async,
    "concurrent": concurrent,
    "relayed": relayed,
    "list": listing,
    "frame": frame,
    "upload": upload,
}


def measure(bench: Bench, row: str, size: Size) -> list[Result]:
    """The lines of a row; one that says so, where it cannot be measured at all."""
    try:
        return list(ROWS[row](bench, size))
    except NotMeasured as error:
        return [Result(row, "", None, note=str(error))]
