import { describe, expect, test } from 'vitest';
import { problemText } from '../../lib/importProblem.js';
import { areaId } from '../../measures/model/area.js';
import { seriesOf } from '../../measures/model/seriesSet.js';
import {
  extractFolder,
  readChanged,
  register,
  releaseOf,
  replacing,
} from './fixtures/laitFolder.js';
import { readLaitFolder } from './readLaitFolder.js';
import type { LaitRelease } from './release.js';

const release = await releaseOf(readLaitFolder({ folder: extractFolder, register }));

function rowOf(slug: string): number {
  return register.indexById.get(areaId(slug)) ?? -1;
}

function figures(read: LaitRelease, measure: string, area: string): readonly string[] {
  const set = read.sets.get(measure);
  if (set === undefined) throw new Error(`no set for ${measure}`);
  return seriesOf(set, rowOf(area)).map(
    ({ period, value, status, mark }) =>
      `${period.printed}: ${String(value)} ${status} ${mark ?? ''}`,
  );
}

describe('a folder of the national tool', () => {
  test('is read whole: every row is stored or rejected', () => {
    expect(release.rowsRead).toBe(198);
    expect(release.rowsStored).toBe(198);
    expect(release.rejected).toEqual([]);
    expect(release.asAt).toBe('2026-04-08');
    expect(release.publisher).toBe('Department for Education');
    expect(release.licence).toBe('Open Government Licence v3.0');
  });

  test('has one measure for a code under two topics, and keeps both topics', () => {
    expect(release.measures).toHaveLength(9);
    const measure = release.measures.find(({ code }) => code === 'CINPermExclusion');
    expect(measure).toMatchObject({
      id: 'lait-cinpermexclusion',
      source: 'lait',
      topics: ['Children in Need', 'All Pupil Absence & Exclusions'],
      title: '% with at least one permanent exclusion',
      unit: 'percent',
      unitKind: 'other',
      polarity: 'lowerIsBetter',
      yearType: 'Academic Year',
      decimals: 2,
      hasBands: false,
      publisher: 'DfE',
      lastUpdatedOn: '2026-04-01',
      nextUpdate: { kind: 'due', dueOn: '2027-04-01' },
    });
  });

  test('has a percent sign in an id as a word', () => {
    expect(release.measures.map(({ id }) => id)).toContain('lait-percent-2yr-olds');
  });

  test('keeps figures clean of binary debris, and a dash as not stated, never nought', () => {
    expect(figures(release, 'lait-sen-appealabledec', 'dorset')).toEqual([
      '2018: 1.7 value ',
      '2019: 2.1 value ',
    ]);
    expect(figures(release, 'lait-sen-appealabledec', 'dorset-county-pre-2019')).toEqual([
      '2018: null notStated -',
      '2019: null notStated -',
    ]);
  });

  test('leaves a cell without any row apart from a cell with a mark', () => {
    expect(figures(release, 'lait-firstyjs', 'kent')).toEqual([
      '2023: null noRow ',
      '2024: null noRow ',
    ]);
  });

  test('keeps the label as printed beside the period it stands for', () => {
    const [period] = release.sets.get('lait-ks1p-all')?.periods ?? [];
    expect(period).toMatchObject({
      label: '2025',
      printed: '2025 (prov)',
      revision: 'provisional',
      start: '2024-09-01',
    });
    expect(release.sets.get('lait-cinpermexclusion')?.periods).toMatchObject([
      { kind: 'asPublished', label: '0', start: null, end: null },
    ]);
  });

  test('gives the neighbours of both vintages, newest vintage and nearest area first', () => {
    const dorset = release.neighbours.filter((set) => set.areaId === 'dorset');
    expect(dorset.map((set) => set.vintage)).toEqual(['2025', '2021']);
    expect(dorset[0]?.neighbourIds).toEqual([
      'somerset',
      'devon',
      'shropshire',
      'suffolk',
      'worcestershire',
      'essex',
      'derbyshire',
      'kent',
      'west-sussex',
      'north-yorkshire',
    ]);
  });

  test('has notices for what a person should know', () => {
    expect(release.notices.map(problemText)).toEqual([
      expect.stringMatching(/^la_code_list\.xlsx, row 19, .*“England \(discontinued\)”/),
      expect.stringMatching(/FirstYJS, 2023: England is 1320, outside its regions \(129 to 179\)/),
      expect.stringMatching(/FirstYJS, 2024: England is 1258, outside its regions \(98 to 181\)/),
    ]);
  });

  test('tells how far it is', async () => {
    const seen: number[] = [];
    const onProgress = ({ rowsRead }: { readonly rowsRead: number }) => seen.push(rowsRead);
    await readLaitFolder({ folder: extractFolder, register, onProgress });
    expect(seen).toEqual([198]);
  });
});

describe('the hash of the content', () => {
  async function hashWith(change: Parameters<typeof readChanged>[0]): Promise<string> {
    return (await releaseOf(readChanged(change))).contentHash;
  }

  test('is the same whatever the order of rows and columns', async () => {
    const reversed = (old: Buffer) => {
      const [heading = '', ...rows] = old.toString('utf8').trimEnd().split('\r\n');
      return [heading, ...rows.reverse()].join('\r\n');
    };
    expect(await hashWith({ 'bds_long.csv': reversed })).toBe(release.contentHash);
  });

  test('is the same for the same rows in two files', async () => {
    const half = (from: number, to?: number) => (old: Buffer) => {
      const [heading = '', ...rows] = old.toString('utf8').trimEnd().split('\r\n');
      return [heading, ...rows.slice(from, to)].join('\n');
    };
    let whole: Buffer = Buffer.alloc(0);
    const hash = await hashWith({
      'bds_long.csv': (old) => {
        whole = old;
        return half(0, 90)(old);
      },
      'bds_long_1.csv': () => half(90)(whole),
    });
    expect(hash).toBe(release.contentHash);
  });

  test('changes with one figure, one mark, one word of the dictionary', async () => {
    const changes = [
      { 'bds_long.csv': replacing([',Devon,', ',Devon,']) },
      { 'bds_long.csv': replacing([',159,982', ',160,982']) },
      { 'bds_long.csv': replacing([',-,838', ',c,838']) },
      { 'lait_data_dictionary.csv': replacing(['"High"', '"Low"']) },
    ];
    const hashes = [];
    for (const change of changes) hashes.push(await hashWith(change));
    expect(hashes[0]).toBe(release.contentHash);
    expect(new Set(hashes).size).toBe(4);
  });
});
