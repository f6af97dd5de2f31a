"""proxmoxmanager: users, and a VM that is cloned for one of them."""
# mypy: ignore-errors

import os

os.environ["REQUESTS_CA_BUNDLE"] = os.environ["STUB_CA"]

from proxmoxmanager import ProxmoxManager

manager = ProxmoxManager(
    host=f"{os.environ['STUB_HOST']}:{os.environ['STUB_PORT']}",
    user="root@pam",
    token_name="automation",
    token_value=os.environ["STUB_SECRET"],
)
assert sorted(manager.nodes) == ["pve1", "pve2", "pve3"]
assert manager.nodes.choose_by_most_free_ram(absolute=False).id == "pve3"
manager.users.create("mgr", "secret123")
ticket, csrf = manager.users["mgr"].get_tokens("secret123")
assert ticket.startswith("PVE:mgr@pve:")
assert manager.vms["9000"].is_template()
vmid = manager.smallest_free_vmid()
manager.vms["9000"].clone(newid=vmid)
clone = manager.vms[vmid]
clone.add_permission(user="mgr", role="PVEVMUser")
clone.start()
clone.stop()
clone.delete()
manager.users["mgr"].delete()
assert "mgr" not in manager.users
