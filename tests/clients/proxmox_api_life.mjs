// proxmox-api (JavaScript): a VM from create to delete, with a password and with a token.

import assert from "node:assert/strict";

import proxmoxApi from "proxmox-api";

const { STUB_HOST: host, STUB_PORT: port, STUB_SECRET: tokenSecret } = process.env;

async function life(credentials) {
  const api = proxmoxApi({ host, port: Number(port), ...credentials });
  const nodes = await api.nodes.$get();
  assert.deepEqual(nodes.map((one) => one.node), ["pve1", "pve2", "pve3"]);
  const node = api.nodes.$("pve1");
  const ended = async (upid) => {
    let status;
    do status = await node.tasks.$(upid).status.$get();
    while (status.status === "running");
    assert.equal(status.exitstatus, "OK");
  };
  const vmid = await api.cluster.nextid.$get();
  await ended(await node.qemu.$post({ vmid, name: "js", memory: "512", scsi0: "local-lvm:1" }));
  const vm = node.qemu.$(vmid);
  await ended(await vm.status.start.$post());
  assert.equal((await vm.status.current.$get()).status, "running");
  await ended(await vm.snapshot.$post({ snapname: "one" }));
  const snapshots = await vm.snapshot.$get();
  assert.deepEqual(snapshots.map((one) => one.name), ["one", "current"]);
  await ended(await vm.snapshot.$("one").$delete());
  await ended(await vm.status.stop.$post());
  await ended(await vm.$delete());
}

await life({ username: "root@pam", password: "labpass123" });
await life({ tokenID: "root@pam!automation", tokenSecret });
