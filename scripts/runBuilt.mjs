// What a container runs: the program that was built into the image, and nothing is prepared.
// `node scripts/runBuilt.mjs server` serves; anything else is a command of `npm run waymark`.
import './prepare/nodeVersion.mjs';

process.setSourceMapsEnabled(true);
const [program = '', ...rest] = process.argv.slice(2);
if (program === 'server') {
  const { main } = await import('../dist/server.js');
  await main();
} else {
  const { main } = await import('../dist/cli.js');
  process.exitCode = await main([program, ...rest]);
}
