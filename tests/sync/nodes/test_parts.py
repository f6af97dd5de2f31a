# Made from tests/aio/nodes/test_parts.py by tools/convert.py: edit that file, then run `make sync`.
from __future__ import annotations

import pytest

from pyvirt_sdk import Client, DigestConflict
from pyvirt_sdk.stub import Stub


def test_a_node_tells_what_it_did(pve: Client, pve_stub: Stub) -> None:
    node = pve.nodes("pve1")
    vm = pve.vms.create(node="pve1", net={0: "virtio,bridge=vmbr0"}, wait=True)
    vm.start(wait=True)
    lines = node.journal()
    assert "Linux version" in lines[0]
    assert "qmstart" in lines[-1]
    assert node.journal(last=1) == lines[-1:]
    pve_stub.clock.advance(10)
    (card,) = [one for one in node.traffic() if one.vmid == vm.vmid]
    assert card.dev == "net0"
    assert (card.received or 0) > 0


def test_repositories_that_others_have_changed_stay_as_they_are(
    pve: Client, pve_stub: Stub
) -> None:
    packages = pve.nodes("pve1").packages
    before = packages.repositories()
    packages.add_repository("test", digest=before.digest)
    assert pve_stub.state.nodes["pve1"].repositories["test"]
    with pytest.raises(DigestConflict):
        packages.switch_repository(
            "/etc/apt/sources.list.d/pve-test.sources", 0, enabled=False, digest=before.digest
        )
    assert "(9.2.11)" in packages.changelog("pve-manager", "9.2.11")


def test_a_subscription_is_checked(pve: Client) -> None:
    packages = pve.nodes("pve1").packages
    packages.set_subscription("pve2s-0123456789")
    checked = packages.check_subscription(force=True)
    assert (checked.status, checked.level) == ("active", "s")


def test_replication_as_a_node_sees_it() -> None:
    demo = Stub.demo()
    pve = Client("pve1", token=demo.token, transport=demo.transport())
    pve.cluster.replication.create("100-0", type="local", target="pve2")
    (job,) = pve.nodes("pve1").replication(100)
    assert (job.id, job.target, job.fail_count) == ("100-0", "pve2", 0)
    assert len(pve.nodes("pve1").replication(101)) == 0
