# %% [markdown]
# # A lab, built and torn down
#
# A template, three clones of it on a network of their own, a snapshot and a backup; all of it is removed in the end. On a
# cluster of your own (named in the environment) it wants a bridge `vmbr7` that nobody uses.

# %%
import os

from pyvirt_sdk import Client
from pyvirt_sdk.formats import Drive, NetDevice

if os.environ.get("PROXMOX_VE_ENDPOINT"):
    pve = Client.from_env()
else:
    from pyvirt_sdk.stub import Stub

    stub = Stub.demo(time_scale=0.1)  # tasks take a tenth of the time of real ones
    pve = Client("pve1", token=stub.token, transport=stub.transport())

node = next(one for one in pve.nodes.list() if one.status == "online")
node

# %% [markdown]
# ## A network
#
# What is written down comes true with `apply()`; until then a difference shows what would change.

# %%
node.network.create("vmbr7", type="bridge", cidr="10.7.0.1/24", autostart=True)
print(node.network.diff())

# %%
node.network.apply(wait=True)
node.network.list()

# %% [markdown]
# ## Guests

# %%
images = node.storage(content="images")[0].storage
template = pve.vms.create(
    node=node.node,
    name="lab-template",
    memory=1024,
    cores=2,
    net={0: NetDevice(model="virtio", bridge="vmbr7")},
    scsi={0: Drive.new(images, size="8G")},
    tags="notebook-lab",
    wait=True,
)
template.convert_to_template(wait=True)
template.config()

# %%
tasks = [template.clone(name=f"lab-{number}") for number in (1, 2, 3)]
report = pve.tasks.wait_all(tasks, progress=True)
report

# %%
pve.guests.start_all(f"@tag/notebook-lab,-{template.vmid}")

# %% [markdown]
# ## A change
#
# Some changes hold at once; others wait for the next start.

# %%
vm = next(vm for vm in pve.vms.list(tags="notebook-lab") if not vm.template)
vm.update(description="the first of the lab", memory=2048)

# %% [markdown]
# ## A snapshot and a backup

# %%
vm.snapshots.create("clean", description="as it was built", wait=True)
vm.snapshots.tree()

# %%
task = vm.backup(storage=node.storage(content="backup")[0].storage)
task.wait(progress=True)
task

# %%
pve.cluster.overview()

# %% [markdown]
# ## Torn down

# %%
ids = {guest.vmid for guest in pve.guests.list(tags="notebook-lab")}
for backup in pve.backups.list():
    if backup.vmid in ids:
        backup.delete(wait=True)
clones = [guest for guest in pve.guests.list(tags="notebook-lab") if not guest.template]
for guest in clones:
    guest.stop(wait=True)
pve.tasks.wait_all([guest.delete(purge=True) for guest in clones], progress=True)

# %%
template.delete(purge=True, wait=True)
node.network("vmbr7").delete()
node.network.apply(wait=True)
pve.guests.list(tags="notebook-lab")

# %%
pve.close()
