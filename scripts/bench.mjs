// `npm run bench`: builds the benchmarks and runs them. Each part has a process of its own.
import './prepare/nodeVersion.mjs';

const { giveUp, prepare } = await import('./prepare/prepare.mjs');
await prepare({ withDevelopment: true }).catch(giveUp);
const { bundle } = await import('./prepare/bundle.mjs');
await bundle({ bench: 'bench/run.ts', benchPart: 'bench/part.ts' });
process.setSourceMapsEnabled(true);
const { main } = await import('../dist/bench.js');
process.exitCode = (await main(process.argv.slice(2))) ?? 0;
