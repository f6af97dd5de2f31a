"""What happens at set times: calendar events, backup jobs, syncs, replication."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import islice

import pytest

from pyvirt_sdk.stub import Stub
from pyvirt_sdk.stub.rules.jobs.calendar import upcoming
from tests.stub.asking import Asking

# a Monday
_START = datetime(2026, 2, 2, 12, 0, 30, tzinfo=UTC).timestamp()


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        ("*/15", ["02-02 12:15:00", "02-02 12:30:00"]),
        ("30", ["02-02 12:30:00", "02-02 13:30:00"]),
        ("daily", ["02-03 00:00:00", "02-04 00:00:00"]),
        ("weekly", ["02-09 00:00:00", "02-16 00:00:00"]),
        ("quarterly", ["04-01 00:00:00", "07-01 00:00:00"]),
        ("sat,sun 03:00", ["02-07 03:00:00", "02-08 03:00:00"]),
        ("sat..mon 12:00", ["02-07 12:00:00", "02-08 12:00:00"]),
        ("8..17,22:0/30", ["02-02 12:30:00", "02-02 13:00:00"]),
        ("*-*-29 01:02:03 UTC", ["03-29 01:02:03", "04-29 01:02:03"]),
        ("fri", ["02-06 00:00:00", "02-13 00:00:00"]),
        ("*:*:0/20", ["02-02 12:00:40", "02-02 12:01:00"]),
    ],
)
def test_an_event_comes_when_it_says(event: str, expected: list[str]) -> None:
    moments = islice(upcoming(event, _START), 2)
    assert [f"{datetime.fromtimestamp(one, UTC):%m-%d %H:%M:%S}" for one in moments] == expected


def test_an_event_of_the_past_never_comes() -> None:
    assert list(islice(upcoming("2020-01-01", _START), 1)) == []


def test_a_schedule_is_analyzed_from_any_moment(ask: Asking) -> None:
    params = {"schedule": "mon 02:00", "iterations": "2", "starttime": str(int(_START))}
    assert ask.get("/cluster/jobs/schedule-analyze", params).data[1]["utc"] == (
        "Mon Feb 16 02:00:00 2026"
    )


def test_a_job_forgets_how_it_chose_before(ask: Asking) -> None:
    job = "/cluster/backup/j1"
    ask.post("/cluster/backup", {"id": "j1", "schedule": "daily", "exclude": "100"})
    assert ask.get(job).data["all"] == 1
    ask.put(job, {"vmid": "100,101"})
    assert ask.get(job).data.keys() & {"all", "exclude", "vmid"} == {"vmid"}
    ask.put(job, {"all": 1})
    assert ask.get(job).data.keys() & {"all", "exclude", "vmid"} == {"all"}


def test_a_job_of_the_old_kind_gets_a_schedule(ask: Asking) -> None:
    params = {"id": "j1", "all": "1", "starttime": "02:30", "dow": "sat,sun"}
    ask.post("/cluster/backup", params)
    assert ask.get("/cluster/backup/j1").data["schedule"] == "sat,sun 02:30"


def test_what_no_job_covers_is_shown() -> None:
    ask = Asking(Stub.demo())
    assert len(ask.get("/cluster/backup-info/not-backed-up").data) == 6
    ask.post("/cluster/backup", {"id": "j1", "pool": "production", "schedule": "daily"})
    left = ask.get("/cluster/backup-info/not-backed-up").data
    assert {guest["vmid"] for guest in left} == {102, 201, 9000}
    tree = ask.get("/cluster/backup/j1/included_volumes").data["children"]
    volumes = {one["id"]: one["children"][0]["reason"] for one in tree}
    assert volumes == {100: "enabled", 101: "enabled", 200: "rootfs"}


def test_a_sync_is_for_directories_alone(ask: Asking) -> None:
    job = "/cluster/jobs/realm-sync/s1"
    refused = ask.post(job, {"realm": "pve", "schedule": "daily"})
    assert refused.document["message"] == (
        "400 Parameter verification failed.\nrealm: Only LDAP/AD realms can be synced.\n\n"
    )
    realm = {"realm": "corp", "type": "ad", "server1": "dc1", "domain": "example.com"}
    ask.post("/access/domains", realm)
    ask.post(job, {"realm": "corp", "schedule": "daily", "enabled": "1"})
    row = ask.get("/cluster/jobs/realm-sync").data[0]
    assert (row["realm"], row["next-run"] > 0) == ("corp", True)
    failed = ask.task(ask.post("/access/domains/corp/sync", {"scope": "users"}))
    assert "Can't contact LDAP server" in failed["exitstatus"]


def test_replication_goes_to_another_member() -> None:
    ask = Asking(Stub.demo())
    jobs = "/cluster/replication"
    ask.post(jobs, {"id": "100-0", "type": "local", "target": "pve2", "rate": "1.5"})
    row = ask.get(f"{jobs}/100-0").data
    assert (row["guest"], row["jobnum"], row["rate"]) == (100, 0, 1.5)
    fixed = ask.put(f"{jobs}/100-0", {"delete": "target"})
    assert fixed.reason == "unable to delete required option 'target'"
    assert ask.get("/nodes/pve1/replication").data[0]["source"] == "pve1"
    assert ask.get("/nodes/pve2/replication").data == []
    removal = ask.delete("/nodes/pve1/qemu/100")
    assert removal.reason.startswith("There is a replication job '100-0' for guest '100'")
    ask.delete(f"{jobs}/100-0")
    assert ask.get(jobs).data == []


def test_a_node_has_nothing_to_do_for_guests_of_another() -> None:
    stub = Stub.demo()
    ask = Asking(stub)
    assert stub.state.guests[100].node == "pve1"
    assert ask.post("/nodes/pve2/vzdump", {"vmid": "100", "storage": "local"}).data == "OK"
    assert not [task for task in stub.tasks if ":vzdump:" in task.upid]
    upid = ask.post("/nodes/pve2/vzdump", {"vmid": "999", "storage": "local"}).data
    assert upid.startswith("UPID:pve2:")
