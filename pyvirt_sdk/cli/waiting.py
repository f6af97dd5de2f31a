"""Waiting for tasks, shown on stderr."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from pyvirt_sdk.cli.settings import Settings
from pyvirt_sdk.errors import TaskTimeout

if TYPE_CHECKING:
    from pyvirt_sdk import Outcome, Task, TaskReport
    from pyvirt_sdk._sync.tasks import Tasks


class Interrupted(KeyboardInterrupt):
    """Ctrl-C while tasks were waited for, which go on."""

    def __init__(self, tasks: Sequence[Task[Any]]) -> None:
        self.upids = [str(task.upid) for task in tasks]
        super().__init__()


def wait_for(task: Task[Any], settings: Settings) -> Outcome[Any]:
    """Wait for one task, and tell of its warnings.

    Raises:
        TaskError: it did not end well.
        Interrupted: by Ctrl-C.
    """
    try:
        outcome = task.wait(settings.timeout, progress=settings.progress)
    except TaskTimeout as error:
        error.hint = f"it goes on: pyvirt task wait {task.upid}"
        raise
    except KeyboardInterrupt:
        raise Interrupted([task]) from None
    for warning in outcome.warnings:
        settings.note(f"pyvirt: warning: {warning}")
    return outcome


def wait_for_all(tasks: Tasks, given: Sequence[Task[Any]], settings: Settings) -> TaskReport[Any]:
    """Wait for several tasks; what fails stands in the report."""
    try:
        return tasks.wait_all(given, timeout=settings.timeout, progress=settings.progress)
    except KeyboardInterrupt:
        raise Interrupted(given) from None
