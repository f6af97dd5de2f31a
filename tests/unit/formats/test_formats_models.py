import ast
import copy
import pickle
import re
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from pyvirt_sdk import formats
from pyvirt_sdk.errors import FormatError
from pyvirt_sdk.formats.generated.index import CLASS_OF_FORMAT, MODULE_OF_CLASS
from pyvirt_sdk.formats.specs import all_specs


def test_what_people_write_daily() -> None:
    net = formats.NetDevice(model="virtio", bridge="vmbr0", tag=20)
    assert str(net) == "virtio,bridge=vmbr0,tag=20"
    assert str(formats.Drive.new("local-lvm", size="32G")) == "local-lvm:32"
    assert str(formats.Drive.new("local-lvm", size="512M", ssd=True)) == "local-lvm:0.5,ssd=1"
    assert str(formats.MountPoint.new("local-lvm", size="8G", mp="/data")) == "local-lvm:8,mp=/data"
    assert str(formats.RootFS.new("local-lvm", size="8G")) == "local-lvm:8"
    assert str(formats.IPConfig(ip="dhcp")) == "ip=dhcp"
    assert str(formats.Startup(order=1, up=30, down=60)) == "1,down=60,up=30"


def test_a_new_drive_from_an_image_needs_no_size() -> None:
    drive = formats.Drive.new("local-lvm", import_from="local:import/disk.qcow2")
    assert str(drive) == "local-lvm:0,import-from=local:import/disk.qcow2"


def test_fields_are_python_values() -> None:
    net = formats.NetDevice.read("virtio=BC:24:11:00:00:01,firewall=1,mtu=1500,rate=12.5")
    assert (net.model, net.macaddr) == ("virtio", "BC:24:11:00:00:01")
    assert (net.firewall, net.mtu, net.rate, net.tag) == (True, 1500, 12.5, None)
    assert net.to_pve() == {
        "model": "virtio",
        "macaddr": "BC:24:11:00:00:01",
        "firewall": True,
        "mtu": 1500,
        "rate": 12.5,
    }


def test_building_is_strict_and_says_all_faults() -> None:
    with pytest.raises(FormatError) as caught:
        formats.NetDevice(model="virtio", tag=5000, queues=-1)
    assert caught.value.errors == {
        "tag": "value must have a maximum value of 4094",
        "queues": "value must have a minimum value of 0",
    }
    with pytest.raises(ValidationError, match="bogus: property is not defined"):
        formats.NetDevice.model_validate({"model": "virtio", "bogus": 1})
    with pytest.raises(FormatError, match="illegal value with commas"):
        formats.PCIMapping(id="10de:1c82", node="pve1", path="0000:01:00.0", description="a,b")
    with pytest.raises(FormatError, match="CPU is missing cputype"):
        formats.CPUConfig(flags="+aes")


def test_pve_s_own_spelling_is_understood() -> None:
    spelled: dict[str, Any] = {"guest-fsfreeze": False, "enabled": "yes"}
    assert formats.Agent(**spelled) == formats.Agent(enabled=True, freeze_fs=False)


def test_reading_is_lenient_and_loses_nothing() -> None:
    text = "virtio,brand-new=1,tag=many"
    net = formats.NetDevice.read(text)
    assert net.to_pve() == {"model": "virtio", "brand-new": "1", "tag": "many"}
    assert str(net) == text
    with pytest.raises(FormatError, match="brand-new"):
        formats.render("inline.net", net)


def test_a_text_in_another_model_is_read() -> None:
    class Config(BaseModel):
        net0: formats.NetDevice

    config = Config.model_validate({"net0": "virtio,bridge=vmbr0"})
    assert config.net0 == formats.NetDevice(model="virtio", bridge="vmbr0")
    with pytest.raises(ValidationError):
        Config.model_validate({"net0": 5})


def test_models_are_values() -> None:
    net = formats.NetDevice(model="virtio", bridge="vmbr0")
    assert net == formats.parse("inline.net", "bridge=vmbr0,model=virtio")
    assert {net: 1}[formats.NetDevice(bridge="vmbr0", model="virtio")] == 1
    assert copy.copy(net) == net
    assert pickle.loads(pickle.dumps(net)) == net
    assert net.model_copy(update={"tag": 7}).tag == 7
    with pytest.raises(ValidationError):
        setattr(net, "tag", 3)  # noqa: B010 # a type checker would refuse the plain way


def test_representations_are_short_and_hide_secrets() -> None:
    net = formats.NetDevice(model="virtio", bridge="vmbr0")
    assert repr(net) == "NetDevice(model='virtio', bridge='vmbr0')"
    remote = formats.RemoteEndpoint(host="pve.example.com", apitoken="PVEAPIToken=a@b!c=secret")
    assert "secret" not in repr(remote)


def test_a_secret_is_in_no_fault() -> None:
    with pytest.raises(FormatError) as caught:
        formats.RemoteEndpoint(host="pve.example.com", apitoken="secret", fingerprint="x")
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("name", sorted(all_specs()))
def test_every_format_has_a_model_whose_example_holds(name: str) -> None:
    cls = formats.model(name)
    example = re.search(r"``(.*)``", cls.__doc__ or "")
    assert example is not None
    model = formats.parse(name, example[1])
    assert type(model) is cls
    assert str(model) == example[1]
    assert set(cls.model_fields) >= {
        key.replace("-", "_") for key, schema in all_specs()[name].items() if "alias" not in schema
    }


def test_the_static_names_are_those_that_are_loaded() -> None:
    tree = ast.parse(Path(formats.__file__).read_text(encoding="utf-8"))
    static = {
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module != "typing"
        for alias in node.names
        if alias.asname == alias.name
    }
    assert static == set(dir(formats))
    assert set(MODULE_OF_CLASS) == set(CLASS_OF_FORMAT.values())
    for name in static:
        assert getattr(formats, name).__name__ == name
    with pytest.raises(AttributeError, match="has no attribute 'Nonsense'"):
        getattr(formats, "Nonsense")  # noqa: B009 # a type checker would refuse the plain way
