"""The data follows the API description of a release."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.unit.schema.describing import KNOWN, Nodes, files, script, tree
from tools.apidoc import refresh
from tools.apidoc_reading import read
from tools.package_facts import Facts, load

Json = dict[str, Any]

QEMU = "/nodes/{node}/qemu"
CONFIG = "/nodes/{node}/qemu/{vmid}/config"
SENT = (f"POST {QEMU}", f"POST {CONFIG}", f"PUT {CONFIG}")


def after(package: Path, nodes: Nodes, release: str = "9.3") -> Facts:
    refresh(script(tree(nodes.values())), release, package)
    return load(package)


def changed(new: Facts) -> dict[str, Json]:
    """What is other than in the package, by operation."""
    keys = KNOWN.operations.keys() | new.operations.keys()
    now = {key: new.operations.get(key, {}) for key in keys}
    return {key: is_now for key, is_now in now.items() if is_now != KNOWN.operations.get(key)}


def history(new: Facts) -> dict[str, Json]:
    """The entries that the history had not, or had otherwise."""
    old = KNOWN.since["operations"]
    return {k: entry for k, entry in new.since["operations"].items() if entry != old.get(k)}


def test_a_description_that_says_nothing_new_changes_nothing(package: Path, nodes: Nodes) -> None:
    before = files(package)
    said = refresh(script(tree(nodes.values())), KNOWN.since["versions"][-1], package)
    assert said.splitlines()[:3] == [
        "operations: 0 new, 0 changed, 0 gone",
        "parameters: 0 new, 0 gone",
        "formats: 0 new, 0 changed",
    ]
    assert files(package) == before


def test_a_release_without_news_is_a_version_more(package: Path, nodes: Nodes) -> None:
    new = after(package, nodes)
    assert new.since["versions"] == [*KNOWN.since["versions"], "9.3"]
    assert new._replace(since=KNOWN.since) == KNOWN
    assert not history(new)


def test_what_is_read_twice_is_there_once(package: Path, nodes: Nodes) -> None:
    nodes[QEMU]["info"]["POST"]["parameters"]["properties"]["shine"] = {"type": "string"}
    del nodes["/version"]
    after(package, nodes)
    once = files(package)
    after(package, nodes)
    assert files(package) == once


def test_a_new_operation(package: Path, nodes: Nodes) -> None:
    nodes["/cluster/shine"] = {"path": "/cluster/shine", "info": {"POST": {
        "method": "POST",
        "name": "shine",
        "description": "Prose.",
        "allowtoken": 0,
        "protected": "1",
        "proxyto": "node",
        "parameters": {"additionalProperties": 0, "properties": {
            "level": {"type": "integer", "minimum": 1, "maximum": "9", "default": "3",
                      "optional": 1, "typetext": "<integer> (1 - 9)"},
            "dark": {"type": "boolean", "default": 0, "optional": "1"},
            "limit": {"type": "integer", "default": "that of the storage", "optional": 1},
            "node": {"type": "string", "format": "pve-node", "optional": 0},
            "lamp[n]": {"type": "string", "optional": 1, "format": {
                "bulb": {"type": "string", "default_key": 1, "description": "Prose."},
                "watt": {"type": "number", "minimum": 0, "optional": 1}}},
        }},
        "permissions": {"check": ["perm", "/", ["Sys.Modify"]], "description": "Prose."},
        "returns": {"type": "string"},
    }}}  # fmt: skip
    said = refresh(script(tree(nodes.values())), "9.3", package)
    new = load(package)
    assert changed(new) == {"POST /cluster/shine": {
        "method": "POST",
        "path": "/cluster/shine",
        "name": "shine",
        "allowtoken": False,
        "protected": True,
        "proxyto": "node",
        "params": {
            "level": {"type": "integer", "min": 1, "max": 9, "default": 3, "optional": True},
            "dark": {"type": "boolean", "default": False, "optional": True},
            "limit": {"type": "integer", "optional": True},
            "node": {"type": "string", "format": "pve-node"},
            "lamp[n]": {"type": "string", "format": "inline.lamp", "optional": True,
                        "indexed": [0, 255]},
        },
        "permissions": {"check": ["perm", "/", ["Sys.Modify"]], "documented_in_prose": True},
        "answer": {"type": "string"},
    }}  # fmt: skip
    assert new.formats == KNOWN.formats | {"inline.lamp": {
        "bulb": {"type": "string", "default_key": True},
        "watt": {"type": "number", "min": 0, "optional": True},
    }}  # fmt: skip
    assert history(new) == {"POST /cluster/shine": {"since": "9.3", "removed": None}}
    for line in (
        "  new  POST /cluster/shine",
        "  new  inline.lamp",
        "  whether it starts a task  POST /cluster/shine",
        "  how far it reaches (0 to 255 for now)  POST /cluster/shine: lamp[n]",
    ):
        assert line in said.splitlines()


def test_an_operation_that_is_gone(package: Path, nodes: Nodes) -> None:
    del nodes["/cluster/nextid"]
    new = after(package, nodes)
    assert changed(new) == {"GET /cluster/nextid": {}}
    past = KNOWN.since["operations"]["GET /cluster/nextid"]
    assert history(new) == {"GET /cluster/nextid": {**past, "removed": "9.3"}}


def test_parameters_come_and_go(package: Path, nodes: Nodes) -> None:
    parameters = nodes[QEMU]["info"]["POST"]["parameters"]["properties"]
    parameters["shine"] = {"type": "boolean", "optional": 1, "default": 1}
    del parameters["acpi"]
    key = f"POST {QEMU}"
    new = after(package, nodes)
    params = {name: one for name, one in KNOWN.operations[key]["params"].items() if name != "acpi"}
    params["shine"] = {"type": "boolean", "optional": True, "default": True}
    assert changed(new) == {key: {**KNOWN.operations[key], "params": params}}
    past = KNOWN.since["operations"][key]
    assert history(new) == {key: {**past, "params": {
        **past["params"],
        "acpi": {"since": None, "removed": "9.3"},
        "shine": {"since": "9.3", "removed": None},
    }}}  # fmt: skip


def test_values_and_limits_change(package: Path, nodes: Nodes) -> None:
    parameters = nodes["/cluster/backup"]["info"]["POST"]["parameters"]["properties"]
    parameters["mode"]["enum"] = ["snapshot", "stop", "dream"]
    parameters["ionice"]["maximum"] = 9
    parameters["script"]["enum"] = ["a", "b"]
    key = "POST /cluster/backup"
    new = after(package, nodes)
    assert changed(new).keys() == {key}
    params = new.operations[key]["params"]
    assert params["mode"]["enum"] == ["snapshot", "stop", "dream"]
    assert params["ionice"] == {**KNOWN.operations[key]["params"]["ionice"], "max": 9}
    past = KNOWN.since["operations"][key]
    assert history(new) == {key: {**past, "params": {
        **past["params"],
        "mode": {"enum_added": {"dream": "9.3"}, "enum_removed": {"suspend": "9.3"}},
        "ionice": {"changed": {"max": {"7.4": 8, "9.3": 9}}},
        "script": {"enum_since": "9.3"},
    }}}  # fmt: skip


def test_a_change_has_the_release_from_which_its_thing_is_there(
    package: Path, nodes: Nodes
) -> None:
    parameters = nodes["/cluster/backup"]["info"]["POST"]["parameters"]["properties"]
    parameters["notification-mode"]["default"] = "legacy-sendmail"
    new = after(package, nodes)
    past = new.since["operations"]["POST /cluster/backup"]["params"]["notification-mode"]
    assert past["changed"] == {"default": {past["since"]: "auto", "9.3": "legacy-sendmail"}}
    assert past["since"] > "7.4"


def test_a_format_that_changes_everywhere_keeps_its_name(package: Path, nodes: Nodes) -> None:
    for key in (*SENT, f"GET {CONFIG}"):
        method, _, path = key.partition(" ")
        info = nodes[path]["info"][method]
        where = info["returns"] if method == "GET" else info["parameters"]
        keys = where["properties"]["net[n]"]["format"]
        keys["shine"] = {"type": "boolean", "optional": 1}
        keys["model"]["enum"].append("glow")
        del keys["tag"]
    new = after(package, nodes)
    assert not changed(new)
    net = {key: one for key, one in KNOWN.formats["inline.net"].items() if key != "tag"}
    net["model"] = {**net["model"], "enum": [*net["model"]["enum"], "glow"]}
    net["shine"] = {"type": "boolean", "optional": True}
    assert new.formats == {**KNOWN.formats, "inline.net": net}
    assert list(new.formats) == list(KNOWN.formats)
    assert history(new).keys() == set(SENT)
    for key in SENT:
        past = KNOWN.since["operations"][key]["params"]["net[n]"]
        assert history(new)[key]["params"]["net[n]"] == {"properties": {
            **past["properties"],
            "model": {"enum_added": {"glow": "9.3"}},
            "shine": {"since": "9.3", "removed": None},
            "tag": {"since": None, "removed": "9.3"},
        }}  # fmt: skip


@pytest.mark.parametrize("key", SENT)
def test_a_format_that_changes_at_one_place_gets_a_name_there(
    package: Path, nodes: Nodes, key: str
) -> None:
    method, _, path = key.partition(" ")
    parameters = nodes[path]["info"][method]["parameters"]["properties"]
    parameters["agent"]["format"]["shine"] = {"type": "boolean", "optional": 1}
    new = after(package, nodes)
    assert changed(new).keys() == {key}
    assert new.operations[key]["params"]["agent"]["format"] == "inline.agent.2"
    assert new.formats["inline.agent"] == KNOWN.formats["inline.agent"]
    assert new.formats["inline.agent.2"].keys() - KNOWN.formats["inline.agent"] == {"shine"}
    past = history(new)[key]["params"]["agent"]
    assert past["properties"]["shine"] == {"since": "9.3", "removed": None}
    assert "changed" not in past


def test_a_known_format_at_a_new_place_has_its_name(package: Path, nodes: Nodes) -> None:
    clone = nodes[f"{QEMU}/{{vmid}}/clone"]["info"]["POST"]["parameters"]["properties"]
    config = nodes[QEMU]["info"]["POST"]["parameters"]["properties"]
    clone["net[n]"] = config["net[n]"]
    new = after(package, nodes)
    (operation,) = changed(new).values()
    assert operation["params"]["net[n]"] == KNOWN.operations[f"POST {QEMU}"]["params"]["net[n]"]
    assert new.formats == KNOWN.formats


def test_a_part_of_a_path_gets_another_name(package: Path, nodes: Nodes) -> None:
    node = nodes.pop("/pools/{poolid}")
    del node["info"]["PUT"], node["info"]["DELETE"]
    parameters = node["info"]["GET"]["parameters"]["properties"]
    parameters["pool"] = parameters.pop("poolid")
    nodes["/pools/{pool}"] = {**node, "path": "/pools/{pool}"}
    new = after(package, nodes)
    was, now = "GET /pools/{poolid}", "GET /pools/{pool}"
    assert new.operations[now]["answer"] == KNOWN.operations[was]["answer"]
    assert new.operations[now]["params"]["pool"] == KNOWN.operations[was]["params"]["poolid"]
    past = new.since["operations"]
    assert was not in past
    assert set(past[now]["path_was"].values()) == {"/pools/{poolid}"}
    assert list(past[now]["path_was"]) == KNOWN.since["versions"]
    assert "pool" not in past[now].get("params", {})


def test_what_is_answered_grows_and_what_was_seen_stays(package: Path, nodes: Nodes) -> None:
    key = f"GET {QEMU}"
    rows = nodes[QEMU]["info"]["GET"]["returns"]["items"]["properties"]
    rows["shine"] = {"type": "boolean", "optional": 1, "description": "Prose."}
    del rows["vmid"]
    nextid = nodes["/cluster/nextid"]["info"]["GET"]["returns"]
    assert nextid["type"] == "integer"
    new = after(package, nodes)
    assert changed(new).keys() == {key}
    shape = new.operations[key]["answer"]["items"]["properties"]
    seen = KNOWN.operations[key]["answer"]["items"]["properties"]
    assert shape == {
        **seen,
        "vmid": {**seen["vmid"], "optional": True},
        "shine": {"type": "boolean", "optional": True},
    }
    assert history(new)[key]["returns"]["shine"] == {"since": "9.3", "removed": None}


def test_another_type_of_answer_is_noted(package: Path, nodes: Nodes) -> None:
    nodes["/cluster/ha/groups"]["info"]["POST"]["returns"] = {"type": "string"}
    new = after(package, nodes)
    (key, operation), = changed(new).items()  # fmt: skip
    assert operation["answer"] == {"type": "string"}
    assert history(new)[key]["returns_type"] == {"7.4": "null", "9.3": "string"}


def test_a_new_operation_that_answers_with_a_task(package: Path, nodes: Nodes) -> None:
    returns = {"type": "object", "properties": {
        "upid": {"type": "string"},
        "either": {"optional": 1, "oneOf": [{"type": "string"}, {"type": "integer"}]},
    }}  # fmt: skip
    info = {
        method: {"name": "shine", "parameters": {"additionalProperties": 0}, "returns": returns}
        for method in ("GET", "POST")
    }
    nodes["/cluster/shine"] = {"path": "/cluster/shine", "info": info}
    new = changed(after(package, nodes))
    assert new["POST /cluster/shine"]["task"] == "embedded"
    assert "task" not in new["GET /cluster/shine"]
    assert new["POST /cluster/shine"]["answer"]["properties"]["either"] == {"optional": True}


def test_variants_become_parameters_that_say_when_they_apply(package: Path, nodes: Nodes) -> None:
    key = "POST /cluster/ha/rules"
    chosen = nodes["/cluster/ha/rules"]["info"]["POST"]["parameters"]["allOf"][1]
    for variant in chosen["oneOf"]:
        variant["properties"]["shine"] = {
            "type": "string",
            "enum": ["dim", variant["instance-type"]],
            "default": variant["instance-type"],
        }
    new = after(package, nodes)
    both = KNOWN.operations[key]["params"]["type"]["enum"]
    (operation,) = changed(new).values()
    assert operation["params"]["shine"] == {
        "type": "string",
        "enum": ["dim", *both],
        "optional": True,
        "when": {"type": both},
        "required_when": {"type": both},
        "default_when": {"type": {variant: variant for variant in both}},
    }


def test_older_servers_call_it_otherwise() -> None:
    node = {"path": "/version", "info": {"GET": {"name": "version", "returns": {"type": "object"}}}}
    assert read(script([node], "var pveapi = ")) == read(script([node]))
    assert read(script([node]))["GET /version"] == {
        "name": "version",
        "additionalProperties": True,
        "params": {},
        "returns": {"type": "object"},
    }
