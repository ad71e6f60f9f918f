import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { storeRelease } from '../../src/measures/commands/storeRelease.js';
import { aFullSet, aReleaseContent } from '../builders/releaseContent.js';
import { servedApp } from '../builders/servedApp.js';
import { alderburyFolder } from '../packs/packFolders.js';
import { wordsOf } from './reading.js';

let now = Date.parse('2026-11-25T12:00:00Z');
const { app, runtime } = await servedApp(alderburyFolder, () => new Date(now));

/** Stores what the source published on a day; a server that runs sees it a second later. */
async function publish(
  asAt: string,
  periods: readonly string[],
  devon: readonly (number | string)[],
) {
  const sets = { Demo: aFullSet(periods, { devon, kent: devon.map(() => 1) }) };
  const { pool } = runtime.database;
  await storeRelease({ pool, clock: () => new Date(now) }, aReleaseContent({ asAt, sets }));
  now += 1000;
}

async function historyOf(area: string) {
  const { body } = await app.inject(`/measures/demo-demo?area=${area}`);
  const { document } = new JSDOM(body).window;
  const section = document.querySelector('section[aria-labelledby=history]');
  return {
    lead: wordsOf(section?.querySelector('p')),
    releases: [...(section?.querySelectorAll('ol > li') ?? [])].map(linesOf),
  };
}

/** The day with the title, then each line. */
function linesOf(release: Element): readonly string[] {
  const head = [...release.children].filter(({ tagName }) => ['B', 'SPAN'].includes(tagName));
  const lines = [...release.querySelectorAll('p, li')];
  return [head.map(wordsOf).join(' '), ...lines.map(wordsOf)];
}

test('a measure says what each release changed, and what a revised figure was before', async () => {
  await publish('2026-01-15', ['2023', '2024 (prov)'], [20, 'c']);
  expect(await historyOf('devon')).toEqual({
    lead: 'We hold one release with this measure: Demo statistics, as it stood on 15 January 2026. When a newer one comes, this says what it changed.',
    releases: [],
  });

  await publish('2026-06-15', ['2023', '2024', '2025'], [20.25, 22, 23]);
  expect(await historyOf('devon')).toEqual({
    lead: 'A new release never replaces an old one. Each is here with what it changed, newest first.',
    releases: [
      [
        '15 June 2026 Demo statistics',
        'Newest then: 2025: 23.0%.',
        'New: 2025 (23.0%).',
        'Changed: 2023 was 20.0%, now 20.25%.',
        'Changed: 2024 was hidden to protect people, now 22.0%.',
      ],
      [
        '15 January 2026 Demo statistics',
        'Newest then: 2024: hidden to protect people.',
        'The first that we hold.',
      ],
    ],
  });
  const kent = await historyOf('kent');
  expect(kent.releases[0]).toContain(
    '2024 is final now; it was provisional. The figure stays 1.0%.',
  );
});

test('sixteen releases stand on one page, made with one query for all of them', async () => {
  for (let month = 1; month <= 14; month += 1) {
    const day = `${2026 + Math.floor((month + 6) / 12)}-${String(((month + 6) % 12) + 1).padStart(2, '0')}-01`;
    await publish(day, ['2023', '2024', '2025'], [20.25, 22, 23 + month]);
  }
  const { releases } = await historyOf('devon');
  expect(releases).toHaveLength(16);
  expect(releases[0]).toContain('Changed: 2025 was 36.0%, now 37.0%.');
});
