"""Guests that a line of text names, and what is done to all of them."""

from __future__ import annotations

import pytest

from pyvirt_sdk import AsyncClient, AsyncContainer, NotFound, ParameterError, TasksFailed
from pyvirt_sdk.stub import Stub


async def test_guests_are_selected_with_one_request(lab: AsyncClient, demo: Stub) -> None:
    guests = await lab.guests.select("@tag/prod,102,-web*")
    assert [guest.vmid for guest in guests] == [101, 102, 200]
    assert isinstance(guests[2], AsyncContainer)
    assert len(demo.journal.entries) == 1
    with pytest.raises(NotFound, match="'nobody'"):
        await lab.guests.select("100,nobody")
    assert len(await lab.guests.select("100,nobody", missing_ok=True)) == 1
    with pytest.raises(ParameterError, match="selects nothing"):
        await lab.guests.select("-100")
    assert len(demo.journal.entries) == 3


async def test_all_are_started_that_can_be(lab: AsyncClient, demo: Stub) -> None:
    report = await lab.guests.start_all("@all")
    assert report.ok
    assert sorted(guest.vmid for guest in report.changed) == [102, 201]
    assert [one.guest.vmid for one in report.guests if not one.changed] == [100, 101, 200]
    running = {guest.vmid for guest in demo.state.guests.values() if guest.running}
    assert running == {100, 101, 102, 200, 201}
    assert "nothing to do" in str(report)
    assert "stopped" not in str(report)  # each is shown as it is now


async def test_the_failure_of_one_keeps_no_other_from_being_stopped(
    lab: AsyncClient, demo: Stub
) -> None:
    demo.conditions.guest_locked(101)
    report = await lab.guests.stop_all("100,101,200", graceful=30)
    assert {guest.vmid for guest in demo.state.guests.values() if guest.running} == {101}
    assert not report.ok
    (failed,) = report.failed
    assert failed.guest.vmid == 101
    assert not failed.ok
    assert "locked (backup)" in str(failed)
    with pytest.raises(TasksFailed, match="1 of 3 guests") as caught:
        report.raise_for_failures()
    assert caught.value.errors == (failed.error,)
    asked = demo.journal.requests("POST", "/nodes/*/status/*")
    assert {entry.path.rpartition("/")[2] for entry in asked} == {"shutdown"}
