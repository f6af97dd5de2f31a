"""proxmoxer: a VM from create to delete and an upload, with a password and with a token."""
# mypy: ignore-errors

import io
import os

from proxmoxer import ProxmoxAPI
from proxmoxer.tools import Tasks

ADDRESS = f"{os.environ['STUB_HOST']}:{os.environ['STUB_PORT']}"


def life(**credentials: str) -> None:
    api = ProxmoxAPI(ADDRESS, verify_ssl=os.environ["STUB_CA"], **credentials)
    assert [node["node"] for node in api.nodes.get()] == ["pve1", "pve2", "pve3"]
    node = api.nodes("pve1")
    vmid = api.cluster.nextid.get()
    upid = node.qemu.post(vmid=vmid, name="px", net0="virtio,bridge=vmbr0", scsi0="local-lvm:1")
    assert Tasks.blocking_status(api, upid)["exitstatus"] == "OK"
    assert "bridge=vmbr0" in node.qemu(vmid).config.get()["net0"]
    node.qemu(vmid).status.start.post()
    assert node.qemu(vmid).status.current.get()["status"] == "running"
    node.qemu(vmid).status.stop.post()
    assert Tasks.blocking_status(api, node.qemu(vmid).delete())["exitstatus"] == "OK"
    image = io.BytesIO(b"x" * 1000)
    image.name = "px.iso"
    upid = node.storage("local").upload.post(content="iso", filename=image)
    assert Tasks.blocking_status(api, upid)["exitstatus"] == "OK"


life(user="root@pam", password="labpass123")
life(user="root@pam", token_name="automation", token_value=os.environ["STUB_SECRET"])
