"""How long to wait between two looks at a task."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from pyvirt_sdk.errors import ParameterError

#: Seconds between the first looks: most tasks of a guest are over within a second.
FIRST = 0.1
GROWTH = 1.5
#: Seconds between looks at a task that runs for minutes.
LONGEST = 3.0

#: Seconds of nothing but failed looks after which a wait gives up, whatever its own deadline.
PATIENCE = 300.0


def seconds(given: object, name: str = "timeout") -> float:
    """How long to wait, as it was given.

    >>> seconds(5), seconds(0.1, "poll")
    (5, 0.1)

    Raises:
        ParameterError: it is no number of seconds from 0 on.
    """
    if isinstance(given, (int, float)) and not isinstance(given, bool) and given >= 0:
        return given
    meant = given if isinstance(given, str) and given.isdecimal() else 60
    raise ParameterError(f"{name}={given!r} is no number of seconds", hint=f"write {name}={meant}")


def pauses(poll: float | None = None) -> Iterator[float]:
    """Seconds to sleep, look by look: quick at first, then longer; ``poll`` makes them even.

    >>> [round(pause, 2) for pause in itertools.islice(pauses(), 5)]
    [0.1, 0.15, 0.23, 0.34, 0.51]
    >>> list(itertools.islice(pauses(poll=1), 3))
    [1, 1, 1]
    """
    if poll is not None:
        return itertools.repeat(seconds(poll, "poll"))
    return _growing()


def _growing() -> Iterator[float]:
    pause = FIRST
    while pause < LONGEST:
        yield pause
        pause *= GROWTH
    yield from itertools.repeat(LONGEST)
