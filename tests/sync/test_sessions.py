# Made from tests/aio/test_sessions.py by tools/convert.py: edit that file, then run `make sync`.
"""Clients from files and saved logins, and pickled ones."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from copy import copy, deepcopy
from pathlib import Path

import pytest

from pyvirt_sdk import AuthenticationError, Client, ConfigError, from_keyring
from pyvirt_sdk.stub import Stub


def test_a_login_goes_on_without_the_password(pve_stub: Stub, tmp_path: Path) -> None:
    file = tmp_path / "sessions" / "pve1.json"
    with pve_stub.serve() as server:
        with Client(
            server.url, username="root@pam", password=pve_stub.password,
            fingerprint=server.fingerprint,
        ) as pve:  # fmt: skip
            pve.save_session(file)
        assert file.stat().st_mode & 0o777 == 0o600
        assert pve_stub.password not in file.read_text()
        with Client.from_session(file) as again:
            assert [node.node for node in again.nodes.list()] == ["pve1"]
            logins = pve_stub.journal.requests("POST", "/access/ticket")
            assert len(logins) == 1
            again.pools.create("lab")  # a write, with its token
    file.chmod(0o644)
    with pytest.raises(ConfigError, match="others can read"):
        Client.from_session(file)


def test_a_login_that_is_over_says_so(
    pve_stub: Stub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    transport = pve_stub.transport()
    pve = Client("pve1", username="root@pam", password=pve_stub.password, transport=transport)
    pve.save_session(tmp_path / "s.json")
    resumed = Client.from_session(tmp_path / "s.json", transport=transport)
    pve_stub.clock.advance(3 * 3600)
    with pytest.raises(AuthenticationError, match="the session of root@pam is over"):
        resumed.nodes.list()
    text = (tmp_path / "s.json").read_text()
    (tmp_path / "s.json").write_text(text.replace('"since": ', '"since": 1.0, "was": '))
    with pytest.raises(AuthenticationError, match="over"):
        Client.from_session(tmp_path / "s.json")
    (tmp_path / "s.json").write_text("{}")
    with pytest.raises(ConfigError, match="holds no session"):
        Client.from_session(tmp_path / "s.json")
    with pytest.raises(ConfigError, match="cannot be read"):
        Client.from_session(tmp_path / "none.json")
    token = Client("pve1", token=pve_stub.token, transport=transport)
    with pytest.raises(ConfigError, match="needs no session"):
        token.save_session(tmp_path / "t.json")


def test_a_pickle_holds_the_configuration(pve_stub: Stub) -> None:
    with pve_stub.serve() as server:
        pve = Client(server.url, token=pve_stub.token, fingerprint=server.fingerprint, retries=1)
        secret = pve_stub.token.partition("=")[2].encode()
        pickled = pickle.dumps(pve)
        assert secret not in pickled
        copy = pickle.loads(pickled)
        assert repr(copy) == repr(pve)
        with pytest.raises(ConfigError, match="stayed where this client was pickled"):
            copy.version()
        with copy.with_credentials(token=pve_stub.token) as again:
            assert again.version().version
        whole = pickle.dumps(pve.with_secrets())
        assert secret in whole
        with pickle.loads(whole) as other:
            assert other.version().version
        copy.close()
        pve.close()


def test_a_pickle_holds_the_options_of_the_copy(pve_stub: Stub) -> None:
    pve = Client("pve1", token=pve_stub.token, retries=1)
    copy = pickle.loads(pickle.dumps(pve.with_options(timeout=7, retries=0, deadline=9)))
    options = copy._caller.options
    assert (options.timeout, options.retries, options.deadline) == (7, 0, 9)
    copy.close()
    pve.close()


def test_profiles_in_a_file(
    pve_stub: Stub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "config.toml"
    monkeypatch.setenv("PYVIRT_CONFIG", str(file))
    with pytest.raises(ConfigError, match="cannot be read"):
        Client.from_file()
    file.write_text(
        f'default = "lab"\n[profiles.lab]\nhost = "pve1"\ntoken = "{pve_stub.token}"\n'
        '[profiles.vault]\nhost = "pve1"\nusername = "root@pam"\nkeyring = "lab"\n'
    )
    file.chmod(0o644)
    with pytest.raises(ConfigError) as caught:
        Client.from_file()
    assert caught.value.hint == f"chmod 600 {file}"
    file.chmod(0o600)
    with Client.from_file(transport=pve_stub.transport()) as pve:
        assert pve.version().version
    with pytest.raises(ConfigError, match="no profile 'other'"):
        Client.from_file(profile="other")
    file.write_text("[profiles")
    with pytest.raises(ConfigError, match="no TOML"):
        Client.from_file(file)


def test_secrets_in_a_keyring(
    pve_stub: Stub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keyring = pytest.importorskip("keyring")
    kept = {("lab", "root@pam"): pve_stub.password}
    monkeypatch.setattr(keyring, "get_password", lambda service, name: kept.get((service, name)))
    file = tmp_path / "config.toml"
    file.write_text('[profiles.default]\nhost = "pve1"\nusername = "root@pam"\nkeyring = "lab"\n')
    with Client.from_file(file, transport=pve_stub.transport()) as pve:
        assert pve.version().version
    with pytest.raises(ConfigError, match="keyring has no secret"):
        from_keyring("lab", "joe@pve")()


@pytest.mark.parametrize("copied", [copy, deepcopy])
def test_a_copy_within_the_program_keeps_its_login(
    pve_stub: Stub, copied: Callable[[Client], Client]
) -> None:
    transport = pve_stub.transport()
    pve = Client(
        "pve1", username="root@pam", password=pve_stub.password, transport=transport, retries=0
    )
    pve.version()
    again = copied(pve)
    assert again._caller.options == pve._caller.options
    assert again.version().version
    assert len(pve_stub.journal.requests("POST", "/access/ticket")) == 1
