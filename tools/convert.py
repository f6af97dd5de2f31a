"""Makes the sync half of the package from the async one: ``python -m tools.convert [--check]``.

Async is written by hand. This converts it token by token: ``async`` and ``await`` go, names that
begin with ``Async`` lose that word, and the names in ``NAMES`` become their twins, in code,
docstrings and comments alike. What it writes is formatted, checked in, and never edited.

With ``--check`` nothing is written: it fails where a file on disk is not what its source makes,
where a converted file has no source any more, and where a rule is not used by any source.
"""

from __future__ import annotations

import argparse
import io
import keyword
import re
import sys
import textwrap
import tokenize
from collections.abc import Iterator
from pathlib import Path

from tools.formatting import ROOT, formatted

#: Async sources, files or folders, and where their twins go.
PLACES = {
    "pyvirt_sdk/_http/aio.py": "pyvirt_sdk/_http/sync.py",
    "pyvirt_sdk/_http/connections/aio.py": "pyvirt_sdk/_http/connections/sync.py",
    "pyvirt_sdk/_http/transports/aio.py": "pyvirt_sdk/_http/transports/sync.py",
    "pyvirt_sdk/_tasks/aio.py": "pyvirt_sdk/_tasks/sync.py",
    "pyvirt_sdk/_api/aio": "pyvirt_sdk/_api/sync",
    "pyvirt_sdk/_aio": "pyvirt_sdk/_sync",
    "tests/aio": "tests/sync",
    "examples/14_lab_async.py": "examples/14_lab.py",
}

#: Names whose twin is not found by dropping ``Async``.
NAMES = {
    "_aio": "_sync",
    "aio": "sync",
    "aclose": "close",
    "enter_async_context": "enter_context",
    "asynccontextmanager": "contextmanager",
    "StopAsyncIteration": "StopIteration",
    "anext": "next",
    "aread": "read",
    "apve": "pve",
    "aconnect": "connect",
    "handle_async_request": "handle_request",
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
}

#: What an event loop needs and a thread does not.
WHOLE = {"asyncio.run(main())": "main()"}

#: What is said differently in docstrings and comments, where tokens do not reach.
PHRASES = {
    "await ": "",
    "async for ": "for ",
    "async with ": "with ",
    "Async": "",
}

# `(await vm.config()).net` needs its parentheses, `(vm.config()).net` does not.
_AWAITED = re.compile(r"\(await ((?:[^()]|\([^()]*\))*)\)(?=[.\[])")

_DROPPED = frozenset({"async", "await"})
_UNWRAPPED = "Awaitable"  # Awaitable[T] is T where nothing is awaited


class Converter:
    """Converts sources, and remembers which of its rules were of use."""

    def __init__(self) -> None:
        self.used: set[str] = set()

    def convert(self, source: str, path: str) -> str:
        """The sync twin of an async source."""
        for text, twin in WHOLE.items():
            if text in source:
                self.used.add(text)
                source = source.replace(text, twin)
        tokens = list(tokenize.generate_tokens(io.StringIO(source).readline))
        made = f"Made from {path} by tools/convert.py: edit that file, then run `make sync`."
        head = textwrap.fill(made, 100, initial_indent="# ", subsequent_indent="# ")
        return f"{head}\n{self._joined(tokens, self._dropped(tokens))}"

    def unused(self) -> set[str]:
        """The rules that no source needed."""
        return {*NAMES, *PHRASES, *WHOLE, _UNWRAPPED} - self.used

    def _dropped(self, tokens: list[tokenize.TokenInfo]) -> set[int]:
        """The places of the tokens that go: async, await, and `Awaitable[...]` around its type."""
        dropped: set[int] = set()
        open_brackets: list[bool] = []  # of each open bracket, whether it goes
        for place, token in enumerate(tokens):
            after_unwrapped = place > 0 and tokens[place - 1].string == _UNWRAPPED
            goes = token.type == tokenize.NAME and token.string in _DROPPED
            if token.string == _UNWRAPPED and tokens[place + 1].string == "[":
                self.used.add(_UNWRAPPED)
                goes = True
            elif token.type == tokenize.OP and token.string in "([{":
                goes = (token.string == "[" and after_unwrapped) or _is_awaited(tokens, place)
                open_brackets.append(goes)
            elif token.type == tokenize.OP and token.string in ")]}":
                goes = open_brackets.pop()
            if goes:
                dropped.add(place)
        return dropped

    def _joined(self, tokens: list[tokenize.TokenInfo], dropped: set[int]) -> str:
        """The tokens that stay, converted, with the white space that stood between them."""
        parts: list[str] = []
        row, column = 1, 0
        for place, token in enumerate(tokens):
            if token.start[0] > row:
                column = 0
            parts.append(" " * (token.start[1] - column))
            row, column = token.end
            if place not in dropped:
                parts.append(self._token(token))
            elif token.string not in "])":
                column = tokens[place + 1].start[1]  # the space behind goes, too
        return "".join(parts)

    def _token(self, token: tokenize.TokenInfo) -> str:
        if token.type == tokenize.NAME:
            return self._name(token.string)
        if token.type in (tokenize.STRING, tokenize.COMMENT):
            return self._prose(token.string)
        return token.string

    def _name(self, name: str) -> str:
        if name in NAMES:
            self.used.add(name)
            return NAMES[name]
        return re.sub(r"^(_?)Async(?=[A-Z])", r"\1", name)

    def _prose(self, text: str) -> str:
        text = _AWAITED.sub(r"\1", text)
        for phrase, twin in PHRASES.items():
            if phrase in text:
                self.used.add(phrase)
                text = text.replace(phrase, twin)
        return re.sub(r"\w+", lambda word: self._name(word.group()), text)


def _is_awaited(tokens: list[tokenize.TokenInfo], place: int) -> bool:
    """Whether a bracket is the first of an `(await ...)` whose attribute or item is taken."""
    before = tokens[place - 1]
    called = before.string in {")", "]"} or (
        before.type == tokenize.NAME and not keyword.iskeyword(before.string)
    )
    if tokens[place].string != "(" or tokens[place + 1].string != "await" or called:
        return False
    depth = 0
    for number, token in enumerate(tokens[place:], place):
        if token.type == tokenize.OP:
            depth += (token.string in "([{") - (token.string in ")]}")
            if depth == 0:
                return tokens[number + 1].string in {".", "["}
            if depth == 1 and token.string not in ".()[]{}":
                return False
        elif depth == 1 and keyword.iskeyword(token.string) and token.string != "await":
            return False
    return False


def sources() -> Iterator[tuple[Path, Path]]:
    """Every async source with the place of its twin."""
    for source, target in PLACES.items():
        place = ROOT / source
        if place.is_file():
            yield place, ROOT / target
        for file in sorted(place.rglob("*.py")):
            yield file, ROOT / target / file.relative_to(place)


def converted(converter: Converter) -> dict[Path, str]:
    """Every twin's path, and what should stand there."""
    twins = {
        target: converter.convert(source.read_text(), str(source.relative_to(ROOT)))
        for source, target in sources()
    }
    # Imports change their order, and some are idle where nothing is awaited.
    tidy = ["check", "--select", "I,F401", "--fix-only"]
    return formatted(twins, tidy, ["format"])


def problems(twins: dict[Path, str], converter: Converter) -> list[str]:
    """What is not as it should be, a line each."""
    stale = [path for path, text in twins.items() if not path.exists() or path.read_text() != text]
    orphans = [
        file
        for target in PLACES.values()
        for file in sorted((ROOT / target).rglob("*.py"))
        if file not in twins
    ]
    return [
        *(
            f"{path.relative_to(ROOT)} is not what its source makes: run `make sync`"
            for path in stale
        ),
        *(f"{path.relative_to(ROOT)} has no source: remove it" for path in orphans),
        *(
            f"tools/convert.py: the rule {rule!r} is not used"
            for rule in sorted(converter.unused())
        ),
    ]


def main(arguments: list[str] | None = None) -> int:
    """Convert, or with ``--check`` see whether it was done."""
    parser = argparse.ArgumentParser(description="Make the sync half of the package.")
    parser.add_argument("--check", action="store_true", help="write nothing, fail where stale")
    options = parser.parse_args(arguments)
    converter = Converter()
    twins = converted(converter)
    if options.check:
        found = problems(twins, converter)
        print("\n".join(found) or f"{len(twins)} converted files are fresh", file=sys.stderr)
        return 1 if found else 0
    for path, text in twins.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.read_text() != text:
            path.write_text(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
