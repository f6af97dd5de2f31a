"""ACME: accounts with those who sign certificates, and how it is shown that a name is ours."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Any

from pyvirt_sdk.schema import operation
from pyvirt_sdk.stub.call import Call, split_list
from pyvirt_sdk.stub.failures import Refused, faulty
from pyvirt_sdk.stub.rules.downloads import check_reachable
from pyvirt_sdk.stub.rules.registry import rule
from pyvirt_sdk.stub.rules.sections import Book, parted, section_type
from pyvirt_sdk.stub.state import State
from pyvirt_sdk.stub.state.sections import Section, Sections
from pyvirt_sdk.stub.tasks import Steps, Task, Work

__all__ = ["account_of", "domains_of"]

_ACCOUNTS = "/cluster/acme/account"
_ACCOUNT = f"{_ACCOUNTS}/{{name}}"
_PLUGINS = "/cluster/acme/plugins"
_PLUGIN = f"{_PLUGINS}/{{id}}"

_DIRECTORIES = {
    "Let's Encrypt V2": "https://acme-v02.api.letsencrypt.org/directory",
    "Let's Encrypt V2 Staging": "https://acme-staging-v02.api.letsencrypt.org/directory",
}
_LETS_ENCRYPT: dict[str, Any] = {
    "caaIdentities": ["letsencrypt.org"],
    "termsOfService": "https://letsencrypt.org/documents/LE-SA-v1.6-August-18-2025.pdf",
    "website": "https://letsencrypt.org",
}
BOOK = Book(
    "acme/plugins.cfg",
    "plugin",
    f"POST {_PLUGINS}",
    {
        "standalone": section_type("", "nodes disable"),
        "dns": section_type("api", "data nodes disable validation-delay"),
    },
)
_ACCOUNT_FILE = "acme/accounts"
_SECONDS = 2


@rule("GET", "/cluster/acme/directories", answer="fixed")
def directories(_call: Call) -> list[dict[str, str]]:
    """Those whose addresses are known."""
    return [{"name": name, "url": url} for name, url in _DIRECTORIES.items()]


@rule("GET", "/cluster/acme/tos", answer="fixed")
def terms(call: Call) -> str | None:
    """Where the terms of a directory can be read, if it has any."""
    found: str | None = meta(call).get("termsOfService")
    return found


@rule("GET", "/cluster/acme/meta", answer="fixed")
def meta(call: Call) -> dict[str, Any]:
    """What a directory says of itself; of others than the known ones nothing is known."""
    directory = call.text("directory", _DIRECTORIES["Let's Encrypt V2"])
    check_reachable(directory)
    return dict(_LETS_ENCRYPT) if directory in _DIRECTORIES.values() else {}


@rule("GET", "/cluster/acme/challenge-schema", answer="fixed")
def challenge_schema(_call: Call) -> list[dict[str, Any]]:
    """The services that names can be changed with; what each asks for is not known here."""
    services = operation("POST", _PLUGINS).params["api"].get("enum", [])
    return [{"id": name, "name": name, "type": "dns", "schema": {}} for name in services]


@rule("GET", _ACCOUNTS)
def account_list(call: Call) -> list[dict[str, str]]:
    """The names of all accounts."""
    return [{"name": name} for name in sorted(_accounts(call.state))]


@rule("POST", _ACCOUNTS)
def create_account(call: Call) -> str:
    """A new account, as if the directory had agreed."""
    name = call.text("name", "default")
    if name in _accounts(call.state):
        raise faulty(name=f"ACME account config file '{name}' already exists.")

    def work(task: Task) -> Steps:
        directory = call.text("directory", _DIRECTORIES["Let's Encrypt V2"])
        task.log("Generating ACME account key..")
        task.log("Registering ACME account..")
        yield _SECONDS
        number = int(call.state.names.uuid()[:7], 16)
        location = f"{directory.rpartition('/')[0]}/acme/acct/{number}"
        task.log(f"Registration successful, account URL: '{location}'")
        account: Section = {
            "directory": directory,
            "location": location,
            "contact": _contact(call),
            "created": datetime.fromtimestamp(int(call.now), UTC).isoformat()[:19] + "Z",
        }
        if tos := call.given("tos_url"):
            account["tos"] = tos
        _accounts(call.state)[name] = account

    return _start(call, "acmeregister", work)


@rule("GET", _ACCOUNT)
def read_account(call: Call) -> dict[str, Any]:
    """One account."""
    account = _existing(call)
    shown: dict[str, Any] = {
        "directory": account["directory"],
        "location": account["location"],
        "account": {
            "contact": account["contact"],
            "createdAt": account["created"],
            "status": "valid",
        },
    }
    return shown | ({"tos": account["tos"]} if "tos" in account else {})


@rule("PUT", _ACCOUNT)
def update_account(call: Call) -> str:
    """Other addresses to write to."""
    account = _existing(call)

    def work(task: Task) -> Steps:
        task.log("Updating account info with ACME server..")
        yield _SECONDS
        if "contact" in call.params:
            account["contact"] = _contact(call)

    return _start(call, "acmeupdate", work)


@rule("DELETE", _ACCOUNT)
def delete_account(call: Call) -> str:
    """Gives up an account."""
    _existing(call)

    def work(task: Task) -> Steps:
        task.log("Deactivating account '" + call.text("name") + "'..")
        yield _SECONDS
        _accounts(call.state).pop(call.text("name"), None)

    return _start(call, "acmedeactivate", work)


@rule("GET", _PLUGINS)
def plugin_list(call: Call) -> list[dict[str, Any]]:
    """The ways to show that a name is ours."""
    wanted = call.given("type")
    return [
        _shown(call, name, plugin)
        for name, plugin in _plugins(call.state).items()
        if wanted in (None, plugin["type"])
    ]


@rule("POST", _PLUGINS)
def create_plugin(call: Call) -> None:
    """Another way."""
    name, kind = call.text("id"), call.text("type")
    given = _given(call)
    BOOK.types[kind].check_new(given)
    with BOOK.editing(call) as plugins:
        if name in _plugins(call.state):
            raise Refused(f"ACME plugin ID '{name}' already exists")
        plugins[name] = {"type": kind, **given}


@rule("GET", _PLUGIN)
def read_plugin(call: Call) -> dict[str, Any]:
    """One way."""
    name = call.text("id")
    plugin = _plugins(call.state).get(name)
    if plugin is None:
        raise Refused(f"ACME plugin '{name}' not defined")
    return _shown(call, name, plugin)


@rule("PUT", _PLUGIN)
def update_plugin(call: Call) -> None:
    """Changes one."""
    name = call.text("id")
    with BOOK.editing(call) as plugins:
        BOOK.check_digest(call)
        plugin = _plugins(call.state).get(name)
        if plugin is None:
            raise Refused(f"ACME plugin '{name}' not defined")
        BOOK.change(call, plugin)
        plugins[name] = plugin


@rule("DELETE", _PLUGIN)
def delete_plugin(call: Call) -> None:
    """Removes one, if it is there."""
    with BOOK.editing(call) as plugins:
        plugins.pop(call.text("id"), None)


def account_of(state: State, name: str) -> Section:
    """An account, for work that needs one."""
    if account := _accounts(state).get(name):
        return account
    raise Refused(f"ACME account config file '{name}' does not exist.")


def domains_of(state: State, config: dict[str, str]) -> dict[str, str]:
    """What a node wants a certificate for: name -> the plugin that shows that it is ours."""
    domains: dict[str, str] = {}
    named_by: dict[str, str] = {}
    names = parted("inline.acme", config.get("acme", "")).get("domains", "")
    for name in re.split("[;, ]+", names.lower()):
        if name in domains:
            raise Refused(f"duplicate domain '{name}' in ACME config properties")
        if name:
            domains[name], named_by[name] = "standalone", "acme"
    for option in sorted(one for one in config if one.startswith("acmedomain")):
        one = parted("inline.acmedomain", config[option])
        name, plugin = one["domain"].lower(), one.get("plugin", "standalone")
        if name in domains:
            raise Refused(
                f"duplicate domain '{name}' in ACME config properties"
                f" '{option}' and '{named_by[name]}'"
            )
        if plugin != "standalone" and plugin not in _plugins(state):
            raise Refused(f"plugin '{plugin}' for domain '{name}' not found!")
        domains[name], named_by[name] = plugin, option
    return domains


def _accounts(state: State) -> Sections:
    return state.files[_ACCOUNT_FILE]


def _existing(call: Call) -> Section:
    name = call.text("name")
    if account := _accounts(call.state).get(name):
        return account
    raise faulty(name=f"ACME account config file '{name}' does not exist.")


def _contact(call: Call) -> list[str]:
    return [f"mailto:{address}" for address in split_list(call.text("contact"))]


def _start(call: Call, kind: str, work: Work) -> str:
    return call.world.tasks.start(call.state.entry, kind, "", call.authid, work)


def _plugins(state: State) -> Sections:
    built_in: Sections = {"standalone": {"type": "standalone"}}
    return built_in | BOOK.sections(state)


def _given(call: Call) -> Section:
    return {name: value for name, value in BOOK.given(call).items() if name != "id"}


def _shown(call: Call, name: str, plugin: Section) -> dict[str, Any]:
    return BOOK.shown(plugin) | {"plugin": name, "digest": BOOK.digest(call.state)}
