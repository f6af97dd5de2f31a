"""clientapi-pve (made by a generator, with models that are strict): a VM from clone to delete."""
# mypy: ignore-errors

import os

from clientapi_pve import Configuration, Pve
from clientapi_pve.models import QemuCloneVmRequest, QemuSnapshotRequest

pve = Pve(
    configuration=Configuration(
        host=f"https://{os.environ['STUB_HOST']}:{os.environ['STUB_PORT']}/api2/json",
        api_key={"PVEApiToken": f"PVEAPIToken=root@pam!automation={os.environ['STUB_SECRET']}"},
        ssl_ca_cert=os.environ["STUB_CA"],
    )
)
place = {"node": "pve1", "vmid": 970}
assert pve.version.version().data.release == "9.2"
clone = QemuCloneVmRequest(newid=970, name="gen")
pve.qemu.clone_vm(node="pve1", vmid=9000, qemu_clone_vm_request=clone)
pve.qemu.vm_start(**place)
assert pve.qemu.vm_status(**place).data.status == "running"
pve.qemu.snapshot(**place, qemu_snapshot_request=QemuSnapshotRequest(snapname="one"))
assert [one.name for one in pve.qemu.snapshot_list(**place).data] == ["one", "current"]
pve.qemu.delsnapshot(**place, snapname="one")
pve.qemu.vm_stop(**place)
pve.qemu.destroy_vm(**place)
assert 970 not in [one.vmid for one in pve.qemu.vmlist(node="pve1").data]
