import { brotliCompressSync, constants } from 'node:zlib';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { beforeAll, expect, it } from 'vitest';
import type { TableCell } from '../../src/lib/downloads/downloadTable.js';
import type { Area } from '../../src/measures/model/area.js';
import { readPack } from '../../src/packs/readPack.js';
import { createJudging, type Figures } from '../../src/plan/model/judging.js';
import { judgeViews } from '../../src/site/areas/judgeViews.js';
import { everyMeasure, listedViews } from '../../src/site/areas/measureSections.js';
import { profileDownload } from '../../src/site/areas/profileDownload.js';
import type { ProfileInput } from '../../src/site/areas/profileInput.js';
import { toProfileModel } from '../../src/site/areas/profileModel.js';
import { ProfilePage } from '../../src/site/areas/ProfilePage.js';
import { nationalSnapshot } from '../builders/nationalSnapshot.js';
import { dorsetFolder } from '../packs/packFolders.js';
import { readNationalFigures } from './laitRelease.js';
import { describeWithReference, numberIn, referenceRows, textIn } from './referenceFolder.js';

type FileRow = ReadonlyMap<string, string | number | null>;

/** Measures with a known wrong figure in their newest period: see comparisons.test.ts. */
const setAside: readonly string[] = [
  'FirstYJS',
  'Chlamydia_Diagnosis',
  'Age19_SENwoS',
  'SEN_TOT_CEASED_EHC_PLAN',
  'YJS_Caution-Sentence10-17_YO',
];

describeWithReference('the profile of an area with the whole national file', () => {
  let figures: Figures;
  const reference = referenceRows('methods', 'lait_reference.csv');
  const areaNames = [...new Set(reference.map((row) => textIn(row, 'la')))];
  /** Equal figures that the tool ranks apart, because their text carries binary debris. */
  const binaryDebris = new Set(
    referenceRows('methods', 'lait_float_artefacts.csv').map(
      (row) => `${textIn(row, 'measure_short')} ${textIn(row, 'la')}`,
    ),
  );

  beforeAll(async () => {
    const pack = await readPack(dorsetFolder);
    if (!pack.ok) throw new Error('the pack cannot be read');
    const snapshot = nationalSnapshot(await readNationalFigures());
    const { plan } = pack.value;
    figures = { snapshot, plan, judging: createJudging()(snapshot, plan) };
  });

  function areaCalled(name: string): Area {
    const area = figures.snapshot.register.areas.find((each) => each.name === name);
    if (area === undefined) throw new Error(`no area ${name}`);
    return area;
  }

  async function profileOf(place: Area): Promise<ProfileInput> {
    return {
      figures,
      lists: { register: figures.snapshot.register, predecessors: [] },
      sizes: [],
      place,
      topic: everyMeasure,
      beside: { choice: null, address: { against: null, set: null, note: null } },
      judged: await judgeViews(figures, listedViews(figures), { area: place }),
    };
  }

  /** The rows of the file that show one national measure as it is, by its code. */
  async function rowsOf(place: Area): Promise<ReadonlyMap<string, readonly FileRow[]>> {
    const { columns, rows } = profileDownload(await profileOf(place));
    const keys = columns.map(({ key }) => key);
    const byCode = new Map<string, FileRow[]>();
    for (const cells of rows) {
      const row = new Map(keys.map((key, index) => [key, plain(cells[index] ?? null)]));
      const view = figures.judging.findView(String(row.get('measure_id')));
      if (view?.derivation.kind !== 'direct') continue;
      const code = String(row.get('source_code'));
      byCode.set(code, [...(byCode.get(code) ?? []), row]);
    }
    return byCode;
  }

  it('lists each of the 434 national measures exactly once', async () => {
    const rows = await rowsOf(areaCalled('Kent'));
    expect(rows.size).toBe(434);
    expect([...rows].filter(([, own]) => own.length !== 1).map(([code]) => code)).toEqual([]);
  });

  it('agrees with the tool’s own functions for twelve areas', async () => {
    const faults: string[] = [];
    let compared = 0;
    for (const name of areaNames) {
      const rows = await rowsOf(areaCalled(name));
      for (const row of reference.filter((each) => textIn(each, 'la') === name)) {
        const code = textIn(row, 'measure_short');
        const [found] = rows.get(code) ?? [];
        if (found === undefined || isOverridden(code)) continue;
        compared += 1;
        faults.push(...faultsIn(row, found).map((fault) => `${name} ${code}: ${fault}`));
      }
    }
    expect(areaNames).toHaveLength(12);
    expect(compared).toBe(12 * (434 - setAside.length));
    expect(faults).toEqual([]);
  });

  it('weighs little enough: with style sheet and font under 100 KB', async () => {
    const model = toProfileModel(await profileOf(areaCalled('Dorset')));
    const html = renderToString(h(ProfilePage, model));
    const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
    const size = brotliCompressSync(html, { params }).length;
    expect(size).toBeLessThan(40_000);
  });

  function isOverridden(code: string): boolean {
    return setAside.includes(code);
  }

  function faultsIn(row: Record<string, string>, found: FileRow): readonly string[] {
    const view = figures.judging.findView(String(found.get('measure_id')));
    const measure = view?.sources[0];
    if (view === undefined || measure === undefined) return ['no measure'];
    const isNational = view.polarity === measure.polarity;
    const change = found.get('change') ?? null;
    // The plan withholds a change across a break.
    const isWithheld = change === null && view.kpi !== null;
    const mean = (numberIn(row, 'sn_n') ?? 0) < 6 ? null : numberIn(row, 'sn_mean');
    const checks: readonly (readonly [string, boolean])[] = [
      ['value', isSame(found.get('value'), numberIn(row, 'value'))],
      ['change', isWithheld || isSame(change, numberIn(row, 'change'))],
      [
        'rank',
        !isNational ||
          binaryDebris.has(`${measure.code} ${textIn(row, 'la')}`) ||
          isSame(found.get('rank'), rankIn(row)),
      ],
      ['mean', view.isTotal || isSame(found.get('similar_mean'), mean, 5e-3)],
      ['quarter', !isNational || view.isTotal || found.get('quarter') === bandIn(row)],
    ];
    return checks.flatMap(([what, isRight]) => (isRight ? [] : [what]));
  }
});

function plain(cell: TableCell): string | number | null {
  if (cell === null || typeof cell === 'string') return cell;
  return 'day' in cell ? cell.day : cell.value;
}

function isSame(found: unknown, expected: number | null, within = 1e-9): boolean {
  if (typeof found !== 'number') return expected === null;
  return expected !== null && Math.abs(found - expected) <= within;
}

function rankIn(row: Record<string, string>): number | null {
  const text = textIn(row, 'rank');
  return text === '' || text === '-' ? null : Number(text);
}

function bandIn(row: Record<string, string>): string | null {
  const text = textIn(row, 'band');
  return text === '' || text === '-' ? null : text;
}
