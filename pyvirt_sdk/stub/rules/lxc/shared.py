"""What containers have in common with virtual machines."""

from pyvirt_sdk.stub.rules.guests import migration, snapshots
from pyvirt_sdk.stub.rules.lxc.power import start_now

snapshots.register("lxc", "vz", start_now)
migration.register("lxc")
