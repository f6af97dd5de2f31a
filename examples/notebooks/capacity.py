# %% [markdown]
# # Capacity planning
#
# A month of statistics of some 300 guests: how busy the nodes are, who was given too much, when the memory runs out, and
# whether the others could carry the guests of a node that fails. It only reads.
#
# A notebook has an event loop that runs: `await` works in its cells, so that hundreds of requests are on their way at once.
# Without a cluster of your own in the environment, it makes one up, with 300 guests that have been running for 40 days.

# %%
import asyncio
import os
from math import ceil

import pandas as pd

from pyvirt_sdk import AsyncClient

GIB = 2**30

if os.environ.get("PROXMOX_VE_ENDPOINT"):
    pve = AsyncClient.from_env()
else:
    from pyvirt_sdk.stub import Stub

    stub = Stub.demo()
    for node in stub.state.nodes.values():
        node.cpus, node.memory = 192, 1024 * GIB
    for number in range(300):
        stub.build.vm(
            node=f"pve{number % 3 + 1}",
            name=f"{('web', 'db', 'build', 'mail')[number % 4]}-{number:03}",
            cores=(2, 4, 8)[number % 7 % 3],
            memory=(4096, 8192, 16384)[number % 5 % 3],
            running=True,
            uptime=40 * 86400,
        )
    pve = AsyncClient("pve1", token=stub.token, transport=stub.transport())

guests = await pve.guests.list(status="running")
guests

# %% [markdown]
# ## A month of each
#
# A moment that was not measured is missing in the frames. Means of three hours are enough to plan with, and keep the peaks
# of each day.


# %%
async def month(guest):
    """What it used in a month: cores, and GiB of memory."""
    numbers = (await guest.statistics("month")).to_pandas()
    if "cpu" not in numbers:
        return None
    used = pd.DataFrame(
        {"cores": numbers["cpu"] * numbers["maxcpu"], "memory": numbers["mem"] / GIB}
    )
    return used.resample("3h").mean()


months = await asyncio.gather(*map(month, guests))
used = pd.concat(
    {guest.vmid: one for guest, one in zip(guests, months, strict=True) if one is not None}, axis=1
)
cores, memory = used.xs("cores", axis=1, level=1), used.xs("memory", axis=1, level=1)
f"{len(cores.columns)} guests, {cores.count().sum()} means from {cores.index[0]:%d %B} on"

# %% [markdown]
# ## How busy the nodes are

# %%
nodes = (await pve.nodes.list()).to_pandas().set_index("node")
home = {guest.vmid: guest.node for guest in guests}
cores_of_nodes = cores.T.groupby(home).sum().T
share = 100 * cores_of_nodes / nodes["maxcpu"].reindex(cores_of_nodes.columns)
ax = share.plot(figsize=(9, 3), ylim=(0, None), ylabel="% of its cores", xlabel="")
ax.grid(alpha=0.3)

# %% [markdown]
# ## Who was given too much
#
# Enough is what its busiest three hours of the month took, and a third more. `p95` is what it did with in 95 of 100 hours.

# %%
given = guests.to_pandas().set_index("vmid")[["name", "node", "maxcpu"]].loc[cores.columns]
given["typical"] = cores.median().round(2)
given["p95"] = cores.quantile(0.95).round(2)
given["enough"] = (cores.max() * 4 / 3).map(ceil).clip(lower=1)
given["too many"] = (given["maxcpu"] - given["enough"]).clip(lower=0).astype(int)
given.sort_values("too many", ascending=False).head(10)

# %%
f"{given['too many'].sum()} of {int(given['maxcpu'].sum())} cores could be given back"

# %% [markdown]
# ## When the memory runs out
#
# A straight line through the last month, drawn on until 90 % of a node's memory is in use.

# %%
memory_of_nodes = memory.T.groupby(home).sum(min_count=1).T.dropna()
days = (memory_of_nodes.index - memory_of_nodes.index[0]).total_seconds() / 86400
slope = memory_of_nodes.apply(lambda values: values.cov(pd.Series(days, values.index)))
slope /= pd.Series(days).var()
outlook = pd.DataFrame({
    "used (GiB)": memory_of_nodes.iloc[-1].round(),
    "of (GiB)": (nodes["maxmem"] / GIB).reindex(slope.index).round(),
    "GiB per day": slope.round(2),
})  # fmt: skip
left = 0.9 * outlook["of (GiB)"] - outlook["used (GiB)"]
outlook["days until 90 %"] = (left / slope).where(slope > 0).round()
outlook

# %%
ax = memory_of_nodes.plot(figsize=(9, 3), ylim=(0, None), ylabel="GiB", xlabel="")
ax.grid(alpha=0.3)

# %% [markdown]
# ## If a node fails
#
# Its guests move to the others: is there room for their memory, and for the busiest hours of all?

# %%
rows = []
for failed in memory_of_nodes:
    others = nodes.drop(index=failed)
    rows.append({
        "fails": failed,
        "memory needed (GiB)": round(memory_of_nodes.iloc[-1].sum()),
        "memory there (GiB)": round(others["maxmem"].sum() / GIB),
        "cores needed": round(cores.sum(axis=1).max(), 1),
        "cores there": int(others["maxcpu"].sum()),
    })  # fmt: skip
failures = pd.DataFrame(rows).set_index("fails")
failures["is carried"] = (
    failures["memory needed (GiB)"] < 0.9 * failures["memory there (GiB)"]
) & (failures["cores needed"] < failures["cores there"])
failures

# %%
await pve.aclose()
