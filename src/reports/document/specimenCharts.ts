import type { BarChartSpec, ChartLine, ChartRole, LineChartSpec } from '../../lib/chartSpec.js';
import type { Column, Table } from './table.js';
import { cell, missingCell, row } from './table.js';

/** Years with a gap in 2020 and 2021, the last one provisional. */
const years = ['2019', '2020', '2021', '2022', '2023', '2024', '2025'];

const percent = { decimals: 0, prefix: '', suffix: '%' } as const;

interface LineInput {
  readonly name: string;
  readonly role: ChartRole;
  readonly values: readonly (number | null)[];
}

function line({ name, role, values }: LineInput): ChartLine {
  return {
    name,
    role,
    points: years.map((label, index) => ({
      at: `${label}-08-31`,
      label,
      value: values[index] ?? null,
      isProvisional: label === '2025',
    })),
  };
}

/** Four lines with a gap, a provisional point and a change of definition. */
export const phonicsChart: LineChartSpec = {
  kind: 'lines',
  id: 'phonics-chart',
  title: 'More children reach the phonics standard',
  subtitle: 'Share of pupils in year 1, Alderbury. Hollow points are provisional.',
  description:
    'Line chart: Alderbury rose from 70% in 2022 to 79% in 2025, which is provisional. ' +
    'There were no checks in 2020 and 2021.',
  lines: [
    line({ name: 'Alderbury', role: 'main', values: [80, null, null, 70, 74, 77, 79] }),
    line({ name: 'England', role: 'england', values: [82, null, null, 75, 79, 80, 80] }),
    line({ name: 'South West', role: 'region', values: [81, null, null, 75, 78, 80, 80] }),
    line({ name: 'Similar areas', role: 'neighbours', values: [81, null, null, 74, 77, 78, 79] }),
  ],
  breaks: [{ on: '2021-09-01', note: 'new framework' }],
  gapNote: 'no checks in 2020 and 2021',
  format: percent,
};

/** The same figures in words: a row for each line of the chart, ours first. */
export const phonicsTable: Table = {
  id: 'phonics-table',
  caption: 'Pupils in year 1 who reach the phonics standard',
  columns: [
    { heading: 'Place', kind: 'text' },
    ...years.map((year): Column => ({
      heading: year === '2025' ? '2025 (provisional)' : year,
      kind: 'number',
    })),
  ],
  rows: phonicsChart.lines.map(({ name, role, points }) =>
    row(
      name,
      points.map(({ value }) => (value === null ? missingCell('no checks') : cell(`${value}%`))),
      role === 'main',
    ),
  ),
};

/** Every place as a bar: 40 places, Alderbury the 31st. */
export const placesChart: BarChartSpec = {
  kind: 'bars',
  id: 'places-chart',
  title: 'Alderbury is among the quarter of places with most days lost',
  subtitle: 'Days of school missed for each 100 pupils, 40 places, 2025',
  description: 'Bar chart: 40 places from 2.5 to 22 days. Alderbury is the 31st with 17.5.',
  bars: Array.from({ length: 40 }, (_, index) => ({
    name: placeName(index),
    value: 2.5 + index / 2,
    role: index === 30 ? ('main' as const) : index % 8 === 3 ? ('neighbours' as const) : 'other',
  })),
  england: 12.2,
  mainLabel: 'Alderbury 17.5, 31st of 40',
  lowestLabel: '2.5',
  highestLabel: '22.0',
  format: { decimals: 1, prefix: '', suffix: '' },
};

/** Long enough to run over a page, whatever stands before it. */
export const placesTable: Table = {
  id: 'places-table',
  caption: 'Days of school missed for each 100 pupils, 2025',
  columns: [
    { heading: 'Place', kind: 'text' },
    { heading: 'Days', kind: 'number' },
    { heading: 'Rank', kind: 'number' },
  ],
  rows: placesChart.bars.map(({ name, value }, index) =>
    row(name, [cell(value.toFixed(1)), cell(`${index + 1} of 40`)], index === 30),
  ),
};

function placeName(index: number): string {
  return index === 30 ? 'Alderbury' : `Place ${index + 1}`;
}
