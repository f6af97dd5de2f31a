"""What all tests share."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from tests import recording

# Nothing is timed in a test: a busy machine must not make one fail.
settings.register_profile(
    "untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.load_profile("untimed")


#: The choices of marks with which (nearly) all tests run.
_WHOLE = ("not long", "long or not long")


class _Untested:
    """Fails a run of the whole suite in which a public method was not called."""

    def __init__(self) -> None:
        self.names: list[str] = []

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any) -> None:
        """A worker of pytest-xdist has ended: take over what it noted."""
        output = getattr(node, "workeroutput", {})
        recording.known.update(output.get("known", ()))
        recording.called.update(output.get("called", ()))

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        config = session.config
        if hasattr(config, "workeroutput"):
            config.workeroutput["known"] = sorted(recording.known)
            config.workeroutput["called"] = sorted(recording.called)
            return
        chosen = config.option.keyword or config.option.markexpr not in _WHOLE
        whole = config.args_source is pytest.Config.ArgsSource.TESTPATHS and not chosen
        if whole and not config.option.collectonly:
            self.names = sorted(recording.known - recording.called)
            if self.names and session.exitstatus == pytest.ExitCode.OK:
                session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        if self.names:
            terminalreporter.section("public methods that no test calls", red=True)
            terminalreporter.write("\n".join([*self.names, ""]))


def pytest_configure(config: pytest.Config) -> None:
    """Watch which public methods are called."""
    config.pluginmanager.register(_Untested())
