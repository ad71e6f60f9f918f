// `npm run waymark -- <command>`: makes everything ready, in silence, and runs the command.
import './prepare/nodeVersion.mjs';

const { followParent } = await import('./prepare/followParent.mjs');
followParent();
const { giveUp, prepare } = await import('./prepare/prepare.mjs');
await prepare({ isQuiet: true }).catch(giveUp);
process.setSourceMapsEnabled(true);
const { main } = await import('../dist/cli.js');
process.exitCode = await main(process.argv.slice(2));
