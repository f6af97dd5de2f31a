"""The configurations name every option that the schema has."""

from __future__ import annotations

import pytest

from pyvirt_sdk import schema
from pyvirt_sdk.models.config import ContainerConfig, GuestConfig, VMConfig

#: What the operation takes, and the configuration does not hold: ``smp`` is ``cores`` by its old
#: name, ``cdrom`` is ``ide2``.
_NOT_KEPT = {
    "node", "vmid", "delete", "revert", "force", "digest", "skiplock", "background_delay",
    "import-working-storage", "smp", "cdrom",
}  # fmt: skip


@pytest.mark.parametrize(("kind", "config"), [("qemu", VMConfig), ("lxc", ContainerConfig)])
def test_every_option_has_its_field(kind: str, config: type[GuestConfig]) -> None:
    operation = schema.operation("PUT", f"/nodes/{{node}}/{kind}/{{vmid}}/config")
    fields = {name.replace("_", "-") for name in config.model_fields} | {*config.model_fields}
    missing = [
        name
        for name in {*operation.params} - _NOT_KEPT
        if not (
            name.removesuffix("[n]") in config.families if name.endswith("[n]") else name in fields
        )
    ]
    assert sorted(missing) == []


def test_options_are_typed() -> None:
    config = VMConfig.read(
        {"allow-ksm": 0, "watchdog": "i6300esb,action=reset", "virtiofs0": "shared,cache=auto",
         "cipassword": "**********", "audio0": "device=ich9-intel-hda,driver=none"}
    )  # fmt: skip
    assert config.allow_ksm is False
    assert config.watchdog is not None
    assert config.watchdog.action == "reset"
    assert config.virtiofs[0].dirid == "shared"
    assert config.audio0 is not None
    assert config.audio0.driver == "none"
    assert VMConfig.read({"allow_ksm": 1}).allow_ksm is True
    assert ContainerConfig.read({"tty": "3", "console": 0}).tty == 3
