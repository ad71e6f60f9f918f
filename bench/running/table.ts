import { isWithinBudget, type Measurement } from './measurement.js';

const headings = ['What', 'Budget', 'Median', 'p95', 'Peak memory', 'Beside rivals', 'Budget met'];

/** The measurements as a table of plain text, one line for each. */
export function renderTable(measurements: readonly Measurement[]): string {
  const rows = [headings, ...measurements.map(toCells)];
  const widths = headings.map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [lines[0], widths.map((width) => '-'.repeat(width)).join('  '), ...lines.slice(1)].join(
    '\n',
  );
}

function toCells(measurement: Measurement): readonly string[] {
  const { what, unit, median, p95, peakMemory, errors } = measurement;
  return [
    what,
    budgetText(measurement),
    amountText(median, unit),
    p95 === null ? '' : amountText(p95, unit),
    peakMemory === null ? '' : amountText(peakMemory, 'bytes'),
    rivalText(measurement),
    metText(measurement) + (errors === 0 ? '' : `, ${errors} failed`),
  ];
}

function budgetText({ budget, unit }: Measurement): string {
  return [
    budget.median === undefined ? null : `≤ ${amountText(budget.median, unit)}`,
    budget.p95 === undefined ? null : `p95 ≤ ${amountText(budget.p95, unit)}`,
    budget.peakMemory === undefined ? null : `≤ ${amountText(budget.peakMemory, 'bytes')}`,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** `1.4 × DuckDB (450 ms, 310 MB)`: more than 1 is slower than the rival. */
function rivalText({ rivals, median, unit }: Measurement): string {
  return rivals
    .map((rival) => {
      const memory = rival.peakMemory === null ? '' : `, ${amountText(rival.peakMemory, 'bytes')}`;
      const ratio = (median / rival.median).toPrecision(2);
      return `${ratio} × ${rival.name} (${amountText(rival.median, unit)}${memory})`;
    })
    .join('; ');
}

function metText(measurement: Measurement): string {
  const isMet = isWithinBudget(measurement);
  if (isMet === null) return '';
  return isMet ? 'yes' : 'NO';
}

/** An amount to three figures: `4.27 s`, `31.2 ms`, `82.4 KB`, `412 MB`. Kilo is a thousand. */
export function amountText(amount: number, unit: Measurement['unit']): string {
  const [large, small] = unit === 'bytes' ? ['MB', 'KB'] : ['s', 'ms'];
  const scaled = unit === 'bytes' ? amount / 1000 : amount;
  return scaled >= 1000 ? `${figures(scaled / 1000)} ${large}` : `${figures(scaled)} ${small}`;
}

function figures(amount: number): string {
  return amount >= 100 ? String(Math.round(amount)) : String(Number(amount.toPrecision(3)));
}
