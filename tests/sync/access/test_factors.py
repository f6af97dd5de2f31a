# Made from tests/aio/access/test_factors.py by tools/convert.py: edit that file, then run `make
# sync`.
"""Second factors and syncs of realms."""

from __future__ import annotations

import pytest

from pyvirt_sdk import Client, TwoFactorRequired
from pyvirt_sdk.stub import Stub


@pytest.fixture
def root(pve_stub: Stub) -> Client:
    transport = pve_stub.transport()
    return Client("pve1", username="root@pam", password=pve_stub.password, transport=transport)


def test_a_second_factor_is_made_and_used(root: Client, pve_stub: Stub) -> None:
    user = root.access.users.create("ci@pve", password="hush hush")
    new = user.add_totp("phone", password=pve_stub.password)
    assert new.secret.get_secret_value() not in repr(new)
    assert new.uri.get_secret_value().startswith("otpauth://totp/Proxmox:ci%40pve?secret=")
    codes = user.add_recovery_codes(password=pve_stub.password)
    assert len(codes) == 10
    assert {one.type for one in user.second_factors()} == {"totp", "recovery"}
    for factor in (
        {"totp": new.uri.get_secret_value()},
        {"recovery": [one.get_secret_value() for one in codes[:2]]},
    ):
        client = Client(
            "pve1", username="ci@pve", password="hush hush", transport=pve_stub.transport(),
            **factor,
        )  # fmt: skip
        assert client.version().version
        assert "hush" not in repr(client)


def test_recovery_codes_are_used_once(root: Client, pve_stub: Stub) -> None:
    user = root.access.users.create("ci@pve", password="hush hush")
    codes = user.add_recovery_codes(password=pve_stub.password)
    client = Client(
        "pve1", username="ci@pve", password="hush hush", transport=pve_stub.transport(),
        recovery=[codes[0].get_secret_value()],
    )  # fmt: skip
    assert client.version().version
    pve_stub.clock.advance(4 * 3600)
    with pytest.raises(TwoFactorRequired, match="used up"):
        client.nodes.list()
    without = Client(
        "pve1", username="ci@pve", password="hush hush", transport=pve_stub.transport()
    )
    with pytest.raises(TwoFactorRequired) as caught:
        without.version()
    assert "recovery=" in str(caught.value.hint)


def test_a_realm_is_synced_at_set_times(root: Client) -> None:
    root.access.realms.create(
        "corp", type="ldap", server1="192.0.2.8", base_dn="dc=example", user_attr="uid"
    )
    job = root.access.realms.sync_jobs.create(
        "hourly", realm="corp", schedule="hourly", scope="both"
    )
    assert (job.realm, job.schedule, job.enabled) == ("corp", "hourly", True)
    job.update(enabled=False)
    assert job.enabled is False
    assert [one.id for one in root.access.realms.sync_jobs.list()] == ["hourly"]
    job.delete()
