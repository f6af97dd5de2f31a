// A program that knows nothing of Python: node inventory.mjs
const { PROXMOX_VE_ENDPOINT: endpoint, PROXMOX_VE_API_TOKEN: token } = process.env;

const answer = await fetch(`${endpoint}/api2/json/cluster/resources?type=vm`, {
  headers: { Authorization: `PVEAPIToken=${token}` },
});
if (!answer.ok) {
  console.error(`the server refuses: ${answer.status} ${answer.statusText}`);
  process.exit(1);
}
for (const { vmid, name, node, status } of (await answer.json()).data) {
  console.log(`${vmid} ${name} on ${node}: ${status}`);
}
