"""Which proxy the environment names for a host."""

from __future__ import annotations

import pytest

from pyvirt_sdk._core.endpoint import Endpoint
from pyvirt_sdk._core.proxies import proxy_from_environment, without_password

PROXY = "http://proxy:3128"


@pytest.mark.parametrize(
    ("host", "env", "proxy"),
    [
        ("pve1", {}, None),
        ("pve1", {"https_proxy": PROXY}, PROXY),
        ("pve1", {"HTTPS_PROXY": "proxy:3128"}, PROXY),
        ("pve1", {"HTTP_PROXY": PROXY}, None),
        ("pve1", {"ALL_PROXY": PROXY}, PROXY),
        ("pve1", {"HTTPS_PROXY": "http://other", "https_proxy": PROXY}, PROXY),
        ("pve1", {"HTTPS_PROXY": PROXY, "NO_PROXY": "*"}, None),
        ("pve1.lab.example.com", {"HTTPS_PROXY": PROXY, "NO_PROXY": ".example.com"}, None),
        ("pve1.lab.example.com", {"HTTPS_PROXY": PROXY, "NO_PROXY": "other, example.com"}, None),
        ("pve1.example.com", {"HTTPS_PROXY": PROXY, "NO_PROXY": "ple.com"}, PROXY),
        ("pve1", {"HTTPS_PROXY": PROXY, "NO_PROXY": "pve1:8006"}, None),
        ("pve1", {"HTTPS_PROXY": PROXY, "NO_PROXY": "pve1:443"}, PROXY),
        ("192.0.2.7", {"HTTPS_PROXY": PROXY, "NO_PROXY": "192.0.2.0/24"}, None),
        ("2001:db8::7", {"HTTPS_PROXY": PROXY, "NO_PROXY": "[2001:db8::7]"}, None),
        ("127.0.0.1", {"HTTPS_PROXY": PROXY}, None),
        ("localhost", {"HTTPS_PROXY": PROXY}, None),
    ],
)
def test_the_environment_is_read_as_others_read_it(
    host: str, env: dict[str, str], proxy: str | None
) -> None:
    assert proxy_from_environment(Endpoint("https", host, 8006), env) == proxy


def test_a_caller_of_a_cgi_program_names_no_proxy() -> None:
    env = {"HTTP_PROXY": PROXY, "REQUEST_METHOD": "GET"}
    assert proxy_from_environment(Endpoint("http", "pve1", 8006), env) is None


def test_names_and_passwords_are_left_out() -> None:
    assert without_password("socks5://joe:x@proxy:1080") == "socks5://proxy:1080"
