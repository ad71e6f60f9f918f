// `npm start`: makes everything ready and runs the server in this process.
import './prepare/nodeVersion.mjs';

const { followParent } = await import('./prepare/followParent.mjs');
followParent();
const { giveUp, prepare } = await import('./prepare/prepare.mjs');
await prepare().catch(giveUp);
process.setSourceMapsEnabled(true);
const { main } = await import('../dist/server.js');
await main();
