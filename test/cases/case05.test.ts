import { expect, it } from 'vitest';
import { readChanged, releaseOf } from '../../src/importers/lait/fixtures/laitFolder.js';

it('case 05: a spelling in the file of values is never the name that is shown', async () => {
  const spelled = (old: Buffer) =>
    old
      .toString('utf8')
      .replaceAll(',Devon,', ',DEVON.,')
      .replaceAll('"Bournemouth, Christchurch and Poole"', 'bournemouth christchurch & poole');
  const plain = await releaseOf(readChanged({}));
  const other = await releaseOf(readChanged({ 'bds_long.csv': spelled }));
  expect(other.rejected).toEqual([]);
  expect(other.contentHash).toBe(plain.contentHash);
});

it('case 05: a name alone finds its area, and a slip in it is told with its row', async () => {
  const rows = ['LAC,,2024,"Devon, County of",71,,South West', 'LAC,,2024,Dorsett,72,,South West'];
  const added = (old: Buffer) => `${old.toString('utf8')}${rows.join('\r\n')}\r\n`;
  const release = await releaseOf(readChanged({ 'bds_long.csv': added }));
  expect(release.rejected.map(({ row, value }) => [row, value])).toEqual([[200, 'Dorsett']]);
});
