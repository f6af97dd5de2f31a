# %% [markdown]
# # A tour
#
# What things show of themselves in a notebook. Run the cells one after the other; whatever stands on the last line of a cell
# is shown below it.
#
# With `PROXMOX_VE_ENDPOINT` and credentials in the environment, this talks to your own cluster and changes nothing but one
# snapshot, which it removes again; otherwise it talks to the demo cluster that the package brings along.

# %%
import os

from pyvirt_sdk import Client

if os.environ.get("PROXMOX_VE_ENDPOINT"):
    pve = Client.from_env()
else:
    from pyvirt_sdk.stub import Stub

    stub = Stub.demo(time_scale=0.1)  # tasks take a tenth of the time of real ones
    stub.build.vm(name="shop1", running=True, uptime=8 * 86400, disk="local-lvm:32", tags="prod")
    pve = Client("pve1", token=stub.token, transport=stub.transport())

# %% [markdown]
# ## The cluster at a glance

# %%
pve.cluster.overview()

# %% [markdown]
# ## Lists, and frames of them
#
# A list shows its first rows and counts the others. To show it asks the server for nothing: what you see is what was read.

# %%
guests = pve.guests.list()
guests

# %%
frame = guests.to_pandas()  # .to_polars() gives a frame of polars
frame[["vmid", "name", "node", "status", "maxmem", "tags"]]

# %%
frame.groupby("node")["maxmem"].sum() / 2**30

# %% [markdown]
# ## A guest
#
# Sizes are in units that people read; the exact number is shown when the mouse rests on one.

# %%
vm = max(pve.vms.list(status="running"), key=lambda vm: vm.uptime or 0)
vm

# %%
vm.config()

# %% [markdown]
# `vm.` and the Tab key complete what matters: fields and actions.

# %%
", ".join(name for name in dir(vm) if not name.startswith("_"))

# %% [markdown]
# ## Numbers over time
#
# Each number is a small curve; `plot()` draws some of them with matplotlib, and `to_pandas()` gives a frame whose index are
# the moments.

# %%
series = vm.statistics("week")
series

# %%
ax = series.plot("cpu")

# %%
by_day = series.to_pandas()["cpu"].resample("D").agg(["mean", "max"])
by_day

# %% [markdown]
# ## Work
#
# What takes long shows a bar while it goes on, here and on a terminal. A task shows its log, as far as it was read.

# %%
task = vm.snapshots.create("tour")
task.wait(progress=True)
task

# %%
vm.snapshots.tree()

# %%
vm.snapshots.get("tour").delete(wait=True)
pve.tasks.list()[:5]

# %%
pve.close()
