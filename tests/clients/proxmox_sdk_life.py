"""proxmox-sdk: a VM from create to delete, with a password and with a token."""
# mypy: ignore-errors

import os

os.environ["SSL_CERT_FILE"] = os.environ["STUB_CA"]

from proxmox_sdk.sdk import ProxmoxSDK


def life(**credentials: str) -> None:
    host, port = os.environ["STUB_HOST"], int(os.environ["STUB_PORT"])
    with ProxmoxSDK.sync(host=host, port=port, user="root@pam", **credentials) as api:
        node = api.nodes("pve1")

        def done(upid: str) -> None:
            while node.tasks(upid).status.get()["status"] == "running":
                pass
            assert node.tasks(upid).status.get()["exitstatus"] == "OK"

        vmid = api.cluster.nextid.get()
        done(node.qemu.post(vmid=vmid, name="sdk", scsi0="local-lvm:1"))
        done(node.qemu(vmid).status.start.post())
        done(node.qemu(vmid).snapshot.post(snapname="one"))
        assert [one["name"] for one in node.qemu(vmid).snapshot.get()] == ["one", "current"]
        done(node.qemu(vmid).snapshot("one").delete())
        done(node.qemu(vmid).status.stop.post())
        done(node.qemu(vmid).delete())


life(password="labpass123")
life(token_name="automation", token_value=os.environ["STUB_SECRET"])
