import { parts } from './parts.js';
import { partRequest, type PartMessage } from './running/partAnswer.js';

/** The program of every process that `runPart` starts. */
const [, , name = '', request = ''] = process.argv;
const found = Object.entries(parts).find(([each]) => each === name);
if (found === undefined) throw new Error(`no part ${name}`);
const answer = await found[1](partRequest.parse(JSON.parse(request)));
const message: PartMessage = { ...answer, peakMemory: process.resourceUsage().maxRSS * 1024 };
process.send?.(message);
process.disconnect();
