// `npm test` and `npm run test:long`: makes everything ready, runs every test and counts them.
import './prepare/nodeVersion.mjs';

await import('./testing/runTests.mjs');
