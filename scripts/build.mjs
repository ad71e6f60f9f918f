// `npm run build`: builds dist from src, whether or not it is up to date.
import './prepare/nodeVersion.mjs';

const { build } = await import('./prepare/bundle.mjs');
const { oneAtATime } = await import('./prepare/oneAtATime.mjs');
await oneAtATime(() => build());
