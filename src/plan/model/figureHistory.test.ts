import { describe, expect, it } from 'vitest';
import { aSourceMeasure } from '../../../test/builders/releaseContent.js';
import { anArea, aPeriod, aSeriesSet, type CellGiven } from '../../../test/builders/series.js';
import { areaId } from '../../measures/model/area.js';
import type { Override } from '../../measures/model/override.js';
import type { ReleaseSeries } from '../../measures/model/seriesHistory.js';
import type { SeriesPoint } from '../../measures/model/seriesSet.js';
import { figureHistory } from './figureHistory.js';
import { viewOfSource, type MeasureView } from './measureView.js';

const all = aSourceMeasure({ code: 'All' });
const some = aSourceMeasure({ code: 'Some' });
const areas = [anArea({ id: 'alderbury' })];

type Given = Readonly<Record<string, CellGiven>>;

/** A release by its number: the figures of each measure by the label of their period. */
function aRelease(releaseId: number, sets: Readonly<Record<string, Given>>): ReleaseSeries {
  const packed = Object.entries(sets).map(([id, given]) => {
    const periods = Object.keys(given).map((label) => aPeriod(label.trim()));
    return [id, aSeriesSet(periods, [Object.values(given)])] as const;
  });
  return { releaseId, sets: new Map(packed) };
}

const pointText = ({ period, value, mark }: SeriesPoint) =>
  `${period.label} ${value === null ? (mark ?? 'none') : value}`;

function historyOf(
  history: readonly ReleaseSeries[],
  view: MeasureView = viewOfSource(all),
  overrides: readonly Override[] = [],
) {
  return figureHistory({ view, areas, history, overrides }).map(
    ({ releaseId, newest, changes }) => ({
      releaseId,
      newest: pointText(newest),
      added: changes?.added.map(pointText),
      revised: changes?.revised.map(
        ({ before, after }) => `${pointText(before)} to ${pointText(after)}`,
      ),
      gone: changes?.gone.map(pointText),
    }),
  );
}

// A label that looks like a number would be sorted to the front of an object.
const first = aRelease(1, { [all.id]: { ' 2022': 10, ' 2023': 12, ' 2024 (prov)': 'c' } });
const second = aRelease(2, { [all.id]: { ' 2023': 12.5, ' 2024': 15, ' 2025': 16 } });

describe('what was known when', () => {
  it('gives what each release changed, newest release first', () => {
    expect(historyOf([first, second])).toEqual([
      {
        releaseId: 2,
        newest: '2025 16',
        added: ['2025 16'],
        revised: ['2023 12 to 2023 12.5', '2024 c to 2024 15'],
        gone: ['2022 10'],
      },
      { releaseId: 1, newest: '2024 c', added: undefined, revised: undefined, gone: undefined },
    ]);
  });

  it('finds no change where a release says the same again', () => {
    const again = { ...first, releaseId: 2 };
    const [newest] = historyOf([first, again]);
    expect(newest).toMatchObject({ added: [], revised: [], gone: [] });
  });

  it('subtracts in each release, with the newest of each of the two series', () => {
    const view: MeasureView = {
      ...viewOfSource(all),
      derivation: { kind: 'gap', source: 'demo', higherCode: 'All', lowerCode: 'Some' },
      sources: [all, some],
    };
    const both = aRelease(1, { [all.id]: { ' 2024': 10 }, [some.id]: { ' 2024': 4 } });
    const one = aRelease(2, { [some.id]: { ' 2024': 5 } });
    const found = historyOf([both, one], view);
    expect(found.map(({ newest }) => newest)).toEqual(['2024 5', '2024 6']);
    expect(found[0]?.revised).toEqual(['2024 6 to 2024 5']);
  });

  it('sets known wrong figures aside, as the rest of the page does', () => {
    const override: Override = {
      source: 'demo',
      code: 'All',
      areaId: areaId('alderbury'),
      periods: ['2025'],
      onlyValue: null,
      action: { kind: 'withhold' },
      reason: 'It is wrong.',
      reference: '',
    };
    expect(historyOf([first, second], viewOfSource(all), [override])[0]?.newest).toBe(
      '2025 withheld',
    );
  });
});
