"""Proxies that the environment names, as curl, requests and httpx read it."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Mapping
from urllib.parse import urlsplit

from pyvirt_sdk._core.endpoint import Endpoint


def proxy_from_environment(endpoint: Endpoint, env: Mapping[str, str]) -> str | None:
    """The URL of the proxy on the way to a host, if there is one.

    What stays on this machine goes through none. Names in lower case win.

    >>> env = {"HTTPS_PROXY": "http://proxy:3128", "NO_PROXY": "localdomain, 192.0.2.0/24"}
    >>> proxy_from_environment(Endpoint("https", "pve1.example.com", 8006), env)
    'http://proxy:3128'
    >>> proxy_from_environment(Endpoint("https", "192.0.2.10", 8006), env)
    """
    if endpoint.loopback:
        return None
    names = [f"{endpoint.scheme}_proxy", "all_proxy"]
    if "REQUEST_METHOD" in env:  # a CGI program, which is told headers of its caller by such names
        env = {name: value for name, value in env.items() if name != "HTTP_PROXY"}
    told = (env.get(name) or env.get(name.upper()) for name in names)
    proxy = next((url.strip() for url in told if url), None)
    if not proxy or _goes_by(endpoint, env.get("no_proxy") or env.get("NO_PROXY") or ""):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"


def without_password(url: str) -> str:
    """The URL of a proxy without the name and password that it asks for.

    >>> without_password("http://joe:secret@proxy.example.com:3128")
    'http://proxy.example.com:3128'
    """
    return re.sub(r"(?<=://)[^/]*@", "", url)


def _goes_by(endpoint: Endpoint, exceptions: str) -> bool:
    """Whether a host is among those that are reached without a proxy."""
    return any(_fits(endpoint, one) for one in re.split(r"[,\s]+", exceptions) if one)


def _fits(endpoint: Endpoint, exception: str) -> bool:
    if exception == "*":
        return True
    host = endpoint.host.partition("%")[0].lower()
    try:
        return ipaddress.ip_address(host) in ipaddress.ip_network(exception.strip("[]"), False)
    except ValueError:
        pass  # one of the two is a name
    parts = urlsplit(f"//{exception}" if "://" not in exception else exception)
    try:
        named, port = (parts.hostname or "").lstrip("*.").rstrip("."), parts.port
    except ValueError:
        return False
    if port is not None and port != endpoint.port:
        return False
    return bool(named) and (host == named or host.endswith(f".{named}"))
