import { buildIfStale } from './bundle.mjs';
import { install, isInstalled } from './dependencies.mjs';
import { oneAtATime } from './oneAtATime.mjs';

/** Installs and builds what is missing or out of date, and says what it did. */
export async function prepare({ withDevelopment = false, isQuiet = false } = {}) {
  const say = (line) => {
    if (!isQuiet) console.log(line);
  };
  await oneAtATime(async () => {
    if (!isInstalled({ withDevelopment })) {
      say('Installing what Waymark needs …');
      await timed(
        () => install({ isQuiet }),
        (took) => say(`Installed (${took})`),
      );
    }
    await timed(buildIfStale, (took, hasBuilt) => {
      if (hasBuilt) say(`Built (${took})`);
    });
  });
}

async function timed(work, tell) {
  const begun = performance.now();
  const result = await work();
  tell(`${((performance.now() - begun) / 1000).toFixed(1)} s`, result);
}

/** Prints a failure of the preparation for people, and ends the process. */
export function giveUp(error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
