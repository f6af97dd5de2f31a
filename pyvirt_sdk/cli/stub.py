"""``pyvirt-stub``: the reference server on the command line."""

from __future__ import annotations

import argparse
import re
import signal
import sys
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from pyvirt_sdk.errors import PyvirtError

_NOTE = "This is a stub of Proxmox VE for tests: it keeps nothing and guards nothing."
_BAD_USE = 2
_LONG = 3600
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def main(arguments: Sequence[str] | None = None) -> int:
    """Serves until it is interrupted; returns the exit code."""
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.ca_out and not options.tls:
        parser.error("--ca-out needs TLS, and --no-tls switches it off")
    if options.guests is not None and options.profile != "large":
        parser.error("--guests is for --profile large")
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        _serve(options)
    except KeyboardInterrupt:
        return 0
    except (PyvirtError, OSError) as error:
        text = " - ".join(str(error).split("\n  hint: "))
        print(f"pyvirt-stub: {text}", file=sys.stderr)
        return _BAD_USE
    finally:
        signal.signal(signal.SIGTERM, before)
    return 0


def _serve(options: argparse.Namespace) -> None:
    # the stub loads its rules, so --help and bad options do without
    from pyvirt_sdk.stub import Stub
    from pyvirt_sdk.stub.seeds import PROFILES, document, large

    seed = PROFILES[options.profile]
    if options.guests is not None:
        seed = partial(large, guests=options.guests)
    stub = Stub(
        seed,
        password=options.password,
        token_secret=options.token_secret,
        time_scale=options.time_scale,
        pve=options.pve,
    )
    if options.seed:
        stub.build.document(document.parse(Path(options.seed).read_text()))
    with stub.serve(host=options.host, port=options.port, tls=options.tls) as server:
        if options.ca_out and server.ca_pem:
            Path(options.ca_out).write_text(server.ca_pem)
        print(_NOTE)
        print(f"listening on {server.url}", flush=True)
        while True:
            time.sleep(_LONG)  # until a signal comes, on Windows, too


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="pyvirt-stub", description=_NOTE)
    add = parser.add_argument
    add(
        "--profile",
        choices=("single-node", "demo", "large"),
        default="single-node",
        help="what the server begins with (default: %(default)s)",
    )
    add("--guests", type=_count, metavar="N", help="of the profile large (default: 1000)")
    add("--pve", default="9.2", metavar="X.Y", help="release, 7.4 to 9.2 (default: %(default)s)")
    add("--seed", metavar="FILE", help="JSON or YAML: what to add to the profile")
    add("--host", default="127.0.0.1", help="the address to listen on (default: %(default)s)")
    add("--port", type=_port, default=8006, help="0: any free one (default: %(default)s)")
    add("--no-tls", dest="tls", action="store_false", help="plain HTTP instead of HTTPS")
    add("--password", default="labpass123", help="of root@pam (default: %(default)s)")
    add(
        "--token-secret",
        type=_uuid,
        metavar="UUID",
        help="makes the API token root@pam!automation with that secret",
    )
    add("--ca-out", metavar="FILE", help="writes the certificate of the authority to trust")
    add(
        "--time-scale",
        type=_factor,
        default=0.0,
        metavar="F",
        help="how long tasks take: 0 no time at all, 1 as on a real server (default: 0)",
    )
    return parser


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line."""

    def error(self, message: str) -> None:  # type: ignore[override] # exits all the same
        self.exit(_BAD_USE, f"{self.prog}: {message}\n")


def _port(text: str) -> int:
    if not text.isdigit() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"not a port: {text}")
    return int(text)


def _count(text: str) -> int:
    if not text.isdigit():
        raise argparse.ArgumentTypeError(f"not a number of guests: {text}")
    return int(text)


def _uuid(text: str) -> str:
    if not _UUID.fullmatch(text.lower()):
        raise argparse.ArgumentTypeError("not a UUID")
    return text.lower()


def _factor(text: str) -> float:
    try:
        factor = float(text)
    except ValueError:
        factor = -1.0
    if not 0 <= factor < float("inf"):
        raise argparse.ArgumentTypeError(f"not a number from 0 up: {text}")
    return factor


if __name__ == "__main__":
    sys.exit(main())
