"""Ids of new guests, and guests that may be there already."""

from __future__ import annotations

from functools import partial

import pytest

from pyvirt_sdk import (
    AlreadyExists,
    AsyncClient,
    AsyncVM,
    NotFound,
    ParameterError,
    VMIDRange,
)
from pyvirt_sdk._primitives.aio import gather
from pyvirt_sdk.stub import Stub

TEMPLATE = "local:vztmpl/debian-12-standard_12.7-1_amd64.tar.zst"


@pytest.mark.pain(5)
async def test_an_id_is_taken_from_a_range(lab: AsyncClient, demo: Stub) -> None:
    demo.build.vm(5000)
    names = [f"web{number}" for number in range(6)]

    async def create(name: str) -> AsyncVM:
        return await lab.vms.create(node="pve1", name=name, vmid=range(5000, 5100), wait=True)

    made = await gather([partial(create, name) for name in names])
    assert sorted(vm.vmid for vm in made) == list(range(5001, 5007))
    assert {demo.state.guests[vm.vmid].config["name"] for vm in made} == set(names)
    refused = [one for one in demo.journal.requests("POST", "*/qemu") if one.status != 200]
    assert not refused


@pytest.mark.pain(5)
async def test_an_id_is_taken_by_chance(lab: AsyncClient, demo: Stub) -> None:
    ids = VMIDRange(5000, 5999, random=True)
    vms = [await lab.vms(9000).clone(ids, name="copy", wait=True) for _ in range(4)]
    taken = [vm.vmid for vm in vms]
    assert all(5000 <= vmid < 6000 for vmid in taken)
    assert taken != sorted(taken) or taken[0] != 5000
    assert all(vmid in demo.state.guests for vmid in taken)


@pytest.mark.pain(5)
async def test_ids_of_guests_that_cannot_be_seen_are_passed_over(demo: Stub) -> None:
    demo.build.user("op@pve", password="secret-op")
    demo.build.role("maker", ["VM.Allocate", "VM.Config.Options"])
    for vmid in range(5000, 5003):
        demo.build.grant(f"/vms/{vmid}", "maker", "op@pve")
        if vmid > 5000:
            demo.build.grant(f"/vms/{vmid}", "PVEAuditor", "op@pve")
    demo.build.vm(5000)
    client = AsyncClient(
        "pve1", username="op@pve", password="secret-op", transport=demo.transport()
    )
    vm = await client.vms.create(node="pve1", vmid=range(5000, 5003), wait=True)
    assert vm.vmid == 5001
    with pytest.raises(AlreadyExists) as caught:
        await client.vms.create(node="pve1", vmid=5000)
    assert "5000 belongs to a guest that the user or token may not see" in str(caught.value)


async def test_a_range_that_is_full_is_said(lab: AsyncClient) -> None:
    with pytest.raises(AlreadyExists, match="from 100 to 102"):
        await lab.vms.create(node="pve1", vmid=range(100, 103))
    with pytest.raises(ParameterError):
        VMIDRange(5000, 4000)


@pytest.mark.pain(5)
async def test_whose_an_id_is_that_is_taken(lab: AsyncClient) -> None:
    with pytest.raises(AlreadyExists) as caught:
        await lab.vms.create(node="pve2", vmid=100)
    assert caught.value.hint == "100 is 'web1' on pve1; without an id the next free one is taken"
    with pytest.raises(AlreadyExists) as caught:
        await lab.vms(9000).clone(101)
    assert "101 is 'db1' on pve2" in str(caught.value)


async def test_what_is_there_is_not_made_again(lab: AsyncClient, demo: Stub) -> None:
    first = await lab.vms.create_or_get(node="pve1", name="new", memory=512)
    again = await lab.vms.create_or_get(node="pve1", name="new", memory=512)
    assert (first.created, again.created) == (True, False)
    assert again.guest == first.guest
    by_id = await lab.vms.create_or_get(node="pve2", vmid=first.guest.vmid)
    assert not by_id.created
    assert (await lab.vms.create_or_get(node="pve2", name="other", vmid=777)).guest.vmid == 777
    assert len([one for one in demo.state.guests.values() if one.config.get("name") == "new"]) == 1


async def test_those_who_ask_at_once_get_the_same(lab: AsyncClient, demo: Stub) -> None:
    create = partial(
        lab.containers.create_or_get, node="pve1", ostemplate=TEMPLATE, storage="local-lvm"
    )
    both = await gather([partial(create, hostname="dns9")] * 4)
    assert sorted(one.created for one in both) == [False, False, False, True]
    assert len({one.guest.vmid for one in both}) == 1


async def test_what_is_not_meant_is_not_returned(lab: AsyncClient, demo: Stub) -> None:
    for vmid, words in ((101, "named 'db1'"), (200, "a container"), (9000, "a template")):
        with pytest.raises(AlreadyExists, match=words):
            await lab.vms.create_or_get(node="pve1", name="web1", vmid=vmid)
    with pytest.raises(ParameterError, match="id or name"):
        await lab.vms.create_or_get(node="pve1")
    demo.build.vm(300, name="web1")
    with pytest.raises(AlreadyExists, match="several guests 'web1': 100, 300"):
        await lab.vms.create_or_get(node="pve1", name="web1")


@pytest.mark.pain(32)
async def test_a_copy_that_is_there_is_never_its_template(lab: AsyncClient, demo: Stub) -> None:
    template = await lab.vms.get(9000)
    first = await template.clone_or_get(name="debian-12")
    assert first.created
    assert first.guest.vmid != 9000
    again = await template.clone_or_get(name="debian-12")
    assert not again.created
    assert again.guest.vmid == first.guest.vmid
    with pytest.raises(AlreadyExists, match="the one to be copied"):
        await template.clone_or_get(9000)
    assert (await template.clone_or_get(555)).created
    assert not (await template.clone_or_get(555)).created
    assert 555 in demo.state.guests
    with pytest.raises(NotFound):
        await lab.vms(4711).clone_or_get(name="x")
