"""Code of your own, and its tests: run as a script, and by pytest.

    python examples/13_test_your_code.py            # on a server: what is to be switched off?
    python -m pytest examples/13_test_your_code.py  # its tests, on servers of their own

The fixtures `pve` and `pve_stub` come with the package, as soon as pytest is there.
"""

from __future__ import annotations

import pytest
from _server import connect

from pyvirt_sdk import Client, TaskFailed
from pyvirt_sdk.stub import Stub


def to_switch_off(pve: Client, tag: str) -> list[int]:
    """The guests with a tag that run."""
    return [guest.vmid for guest in pve.guests.list(tags=tag, status="running")]


def switch_off(pve: Client, tag: str) -> list[int]:
    """Switch them off; those that could not be are returned."""
    report = pve.guests.stop_all(to_switch_off(pve, tag), graceful=30)
    return [failed.guest.vmid for failed in report.failed]


def test_only_those_with_the_tag(pve: Client, pve_stub: Stub) -> None:
    pve_stub.build.vm(100, name="web", tags="nightly", running=True)
    pve_stub.build.vm(101, name="db", running=True)
    assert switch_off(pve, "nightly") == []
    assert not pve_stub.state.guests[100].running
    assert pve_stub.state.guests[101].running


def test_one_that_will_not(pve: Client, pve_stub: Stub) -> None:
    pve_stub.build.vm(100, tags="nightly", running=True)
    pve_stub.faults.fail_task("qm*", "VM quit/powerdown failed")
    assert switch_off(pve, "nightly") == [100]
    with pytest.raises(TaskFailed, match="powerdown failed"):
        pve.vms(100).stop(wait=True)


def test_it_asks_once_for_all(pve: Client, pve_stub: Stub) -> None:
    pve_stub.build.many(50)
    to_switch_off(pve, "nightly")
    assert [entry.path for entry in pve_stub.journal.requests()] == ["/cluster/resources"]


if __name__ == "__main__":
    with connect() as pve:
        print(f"with the tag prod, running: {to_switch_off(pve, 'prod')}")
