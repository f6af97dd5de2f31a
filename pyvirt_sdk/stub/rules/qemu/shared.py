"""What virtual machines have in common with containers."""

from pyvirt_sdk.stub.rules.guests import migration, snapshots
from pyvirt_sdk.stub.rules.qemu.power import start_now

snapshots.register("qemu", "qm", start_now)
migration.register("qemu")
