"""What the reference server costs, next to a plain aiohttp handler that returns the same bytes.

    python -m benchmarks.stub

Each figure stands beside its limit; nothing here is a test.
"""

from __future__ import annotations

import asyncio
import os
import resource
import ssl
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

import aiohttp
import trustme
from aiohttp import web

from pyvirt_sdk.stub import Request, Stub
from pyvirt_sdk.stub.seeds import large

_MANY = 100_000
_SOME = 1_000
_CALLS = 2_000
_VERSION = "/api2/json/version"
_RESOURCES = "/api2/json/cluster/resources"


def main() -> None:
    _in_process()
    _resources_of_some()
    asyncio.run(_over_https())
    _start_up()
    _resources_of_many()


def _show(what: str, figure: str, limit: str) -> None:
    print(f"{what:58} {figure:>18}   {limit}")


def _seconds(work: Callable[[], object], times: int) -> float:
    work()
    begin = time.perf_counter()
    for _ in range(times):
        work()
    return (time.perf_counter() - begin) / times


def _in_process() -> None:
    stub = Stub.demo()
    headers = stub.auth_headers
    for path in ("/version", "/nodes/pve1/qemu/100/status/current", "/nodes/pve1/qemu/100/config"):
        request = Request("GET", f"/api2/json{path}", headers)
        spent = _seconds(partial(stub.handle, request), _CALLS)
        _show(f"in process: GET {path}", f"{spent * 1e6:.0f} us", "<= 150 us")


def _large(guests: int) -> Stub:
    return Stub(partial(large, guests=guests))


def _resources_of_some() -> None:
    stub = _large(_SOME)
    listing = Request("GET", _RESOURCES, stub.auth_headers)
    headers = (*stub.auth_headers, ("Content-Type", "application/x-www-form-urlencoded"))
    change = Request("PUT", "/api2/json/nodes/pve1/qemu/100/config", headers, b"description=x")

    def ten() -> None:
        stub.handle(change)
        for _ in range(10):
            assert stub.handle(listing).status == 200

    rate = 10 / _seconds(ten, 30)
    _show(f"/cluster/resources, {_SOME} guests, a change every ten", f"{rate:.0f}/s", ">= 500/s")


def _resources_of_many() -> None:
    before = _memory()
    stub = _large(_MANY)
    _show(f"memory of {_MANY} guests", f"{_memory() - before:.0f} MB", "<= 500 MB")
    listing = Request("GET", _RESOURCES, stub.auth_headers)
    spent = _seconds(partial(stub.handle, listing), 3)
    _show(f"/cluster/resources, {_MANY} guests", f"{spent:.2f} s", "<= 1 s")
    _show("memory after that, at its peak", f"{_memory() - before:.0f} MB", "")


def _memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


async def _over_https() -> None:
    stub = Stub.demo()
    with stub.serve() as server:
        ours = await _rate(server.url + _VERSION, server.ca_file, dict(stub.auth_headers))
    answer = stub.handle(Request("GET", _VERSION, stub.auth_headers))
    with _plain(answer.body) as (url, ca_file):
        plain = await _rate(url, ca_file, {})
    figure = f"{ours:.0f}/s of {plain:.0f}/s"
    _show("/version over HTTPS, beside a plain handler", figure, f">= half: {ours / plain:.0%}")


async def _rate(url: str, ca_file: str, headers: dict[str, str]) -> float:
    context = ssl.create_default_context(cafile=ca_file)
    context.verify_flags &= ~ssl.VERIFY_X509_STRICT  # see "Certificates" in docs/clients.md
    connector = aiohttp.TCPConnector(ssl=context, limit=4)
    async with aiohttp.ClientSession(connector=connector, headers=headers) as session:

        async def worker(count: int) -> None:
            for _ in range(count):
                async with session.get(url) as answer:
                    await answer.read()

        await worker(50)
        begin = time.perf_counter()
        await asyncio.gather(*(worker(_CALLS // 4) for _ in range(4)))
        return _CALLS / (time.perf_counter() - begin)


@contextmanager
def _plain(body: bytes) -> Iterator[tuple[str, str]]:
    """A plain aiohttp server in a thread of its own."""
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()

    async def answer(_request: web.Request) -> web.Response:
        return web.Response(body=body, content_type="application/json")

    async def start() -> tuple[web.AppRunner, int]:
        app = web.Application()
        app.router.add_get(_VERSION, answer)
        runner = web.AppRunner(app)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0, ssl_context=context)
        await site.start()
        return runner, runner.addresses[0][1]

    runner, port = asyncio.run_coroutine_threadsafe(start(), loop).result()
    with tempfile.NamedTemporaryFile(suffix=".pem") as file:
        file.write(authority.cert_pem.bytes())
        file.flush()
        yield f"https://127.0.0.1:{port}{_VERSION}", file.name
    asyncio.run_coroutine_threadsafe(runner.cleanup(), loop).result()
    loop.call_soon_threadsafe(loop.stop)
    thread.join()


_BARE = """
import asyncio, ssl, trustme
from aiohttp import web
async def main():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1", "::1", "localhost").configure_cert(context)
    runner = web.AppRunner(web.Application())
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0, ssl_context=context).start()
    print("listening on", flush=True)
    await asyncio.sleep(60)
asyncio.run(main())
"""


def _start_up() -> None:
    # compiled once, as an installed package is, whatever this environment does with bytecode
    with tempfile.TemporaryDirectory() as folder:
        places = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": folder}
        start = partial(_until_ready, os.environ | places)
        ours = min(start("-m", "pyvirt_sdk.cli.stub", "--port", "0") for _ in range(5))
        bare = min(start("-c", _BARE) for _ in range(5))
    over = ours - bare
    _show("start of pyvirt-stub over a bare HTTPS server", f"{over:.2f} s ({ours:.2f})", "<= 0.3 s")


def _until_ready(environment: dict[str, str], *arguments: str) -> float:
    begin = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, *arguments], stdout=subprocess.PIPE, text=True, env=environment
    ) as one:
        assert one.stdout
        while "listening on" not in one.stdout.readline():
            pass
        spent = time.perf_counter() - begin
        one.terminate()
    return spent


if __name__ == "__main__":
    main()
