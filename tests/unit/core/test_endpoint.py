from __future__ import annotations

import pytest

from pyvirt_sdk._core.endpoint import Endpoint, parse_host, parse_hosts
from pyvirt_sdk._core.environment import from_environment
from pyvirt_sdk.errors import ConfigError


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("pve1", "https://pve1:8006"),
        (" pve1.example.com ", "https://pve1.example.com:8006"),
        ("pve1:443", "https://pve1:443"),
        ("192.0.2.10", "https://192.0.2.10:8006"),
        ("2001:db8::10", "https://[2001:db8::10]:8006"),
        ("[2001:db8::10]", "https://[2001:db8::10]:8006"),
        ("[2001:db8::10]:9000", "https://[2001:db8::10]:9000"),
        ("fe80::1%eth0", "https://[fe80::1%eth0]:8006"),
        ("fe80::1%25", "https://[fe80::1%25]:8006"),
        ("[fe80::1%25eth0]:8443", "https://[fe80::1%eth0]:8443"),
        ("https://[fe80::1%25eth0]:8443", "https://[fe80::1%eth0]:8443"),
        ("pve1.example.com.", "https://pve1.example.com.:8006"),
        ("https://pve1:8006/", "https://pve1:8006"),
        ("https://pve1:8006/api2/json", "https://pve1:8006"),
        ("https://pve.example.com/lab/", "https://pve.example.com:443/lab"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
    ],
)
def test_hosts_as_people_write_them(text: str, url: str) -> None:
    assert parse_host(text).url == url


@pytest.mark.parametrize(
    "text",
    ["", "  ", "pve 1", "pve1:port", "pve1:0", "pve1:70000", "ftp://pve1", "https://", "pve1/?x=1",
     "https://root:secret@pve1", "https://[::1", "pve1#x", "-", "a_/../b c", "pve1\n.lan",
     "pve1\t.lan", "pve1\r\nX: y", "fe80::1%\r\nX: y", "fe80::1%", "fe80::1%a b", "[fe80::1%25a b]",
     "https://[fe80::1%25e\0]", "https://root:secret@pve1\n", "https://root:secret@pv\ne1",
     "pve1\u200b", "@pve1", "https://[v1.x]", "[pve1]",
     "pve1..lan", "a" * 64 + ".lan", "a." * 130 + "lan"],
)  # fmt: skip
def test_what_is_no_host_is_refused_with_a_hint(text: str) -> None:
    with pytest.raises(ConfigError) as caught:
        parse_host(text)
    assert "secret" not in str(caught.value)


def test_a_zone_is_this_machines_own() -> None:
    endpoint = parse_host("[fe80::1%25eth0]:8443")
    assert endpoint.authority == "[fe80::1%eth0]:8443"
    assert endpoint.told == "[fe80::1]:8443"


def test_several_hosts_each_once() -> None:
    assert [e.host for e in parse_hosts(["pve1", "pve2", "pve1:8006"])] == ["pve1", "pve2"]
    with pytest.raises(ConfigError, match="no host"):
        parse_hosts([])


@pytest.mark.parametrize(
    ("host", "is_loopback"),
    [
        ("localhost", True),
        ("127.0.0.9", True),
        ("::1", True),
        ("192.0.2.1", False),
        ("pve1", False),
    ],
)
def test_loopback(host: str, is_loopback: bool) -> None:
    assert Endpoint("http", host, 80).loopback is is_loopback


def test_environment_of_the_terraform_provider() -> None:
    env = {"PROXMOX_VE_ENDPOINT": "https://pve1:8006/", "PROXMOX_VE_API_TOKEN": "a@b!c=d",
           "PROXMOX_VE_INSECURE": "true", "PROXMOX_HOST": "other"}  # fmt: skip
    assert from_environment(env) == {
        "host": "https://pve1:8006/", "token": "a@b!c=d", "verify": False
    }  # fmt: skip


def test_environment_of_the_ansible_collection() -> None:
    env = {"PROXMOX_HOST": "pve1", "PROXMOX_USER": "root@pam", "PROXMOX_TOKEN_ID": "ci",
           "PROXMOX_TOKEN_SECRET": "s"}  # fmt: skip
    assert from_environment(env) == {"host": "pve1", "token": "root@pam!ci=s"}
    whole = env | {"PROXMOX_TOKEN_ID": "root@pam!ci"}
    assert from_environment(whole) == {"host": "pve1", "token": "root@pam!ci=s"}


@pytest.mark.parametrize(
    ("env", "named"),
    [
        ({}, "PROXMOX_VE_ENDPOINT"),
        ({"PROXMOX_HOST": "pve1"}, "PROXMOX_VE_API_TOKEN"),
        ({"PROXMOX_HOST": "pve1", "PROXMOX_USER": "root@pam"}, "PROXMOX_VE_PASSWORD"),
        ({"PROXMOX_HOST": "h", "PROXMOX_USER": "u", "PROXMOX_PASSWORD": "p",
          "PROXMOX_VE_INSECURE": "maybe"}, "PROXMOX_VE_INSECURE"),
    ],
)  # fmt: skip
def test_what_the_environment_lacks_is_named(env: dict[str, str], named: str) -> None:
    with pytest.raises(ConfigError, match=named):
        from_environment(env)


def test_whom_to_trust_stands_in_the_environment() -> None:
    env = {"PROXMOX_VE_ENDPOINT": "pve1", "PROXMOX_VE_API_TOKEN": "a@b!c=d"}
    trusting = from_environment({**env, "PROXMOX_VE_CA_FILE": "/ca.pem"})
    assert trusting["verify"] == "/ca.pem"
    pinned = {**env, "PROXMOX_VE_FINGERPRINT": "AB:CD"}
    assert from_environment(pinned)["fingerprint"] == "AB:CD"
    with pytest.raises(ConfigError, match="PROXMOX_VE_INSECURE"):
        from_environment({**pinned, "PROXMOX_VE_INSECURE": "1"})
