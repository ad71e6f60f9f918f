import { describe, expect, it } from 'vitest';

import { yearly } from './fixtures/chartBuilders.js';
import { readDrawing } from './fixtures/readDrawing.js';
import { renderSparkline } from './sparkline.js';

const england = yearly({ 2021: 1, 2022: 2, 2023: 3, 2024: 4 });

describe('renderSparkline', () => {
  it('is hidden from screen readers and 132 by 36', () => {
    const svg = renderSparkline({ kind: 'sparkline', main: england, england });
    expect(svg).toContain('width="132" height="36" aria-hidden="true" focusable="false"');
  });

  it('leaves gaps open and draws a lone figure as a point', () => {
    const main = yearly({ 2021: 4, 2022: null, 2023: 5, 2024: 6 });
    const drawing = readDrawing(renderSparkline({ kind: 'sparkline', main, england }));
    expect(drawing.piecesOf('c-spark-d').map(({ length }) => length)).toEqual([2]);
    expect(drawing.circles.map(({ r }) => r)).toEqual([2.2, 3.6]);
  });

  it('joins no figures across a break, neither the area’s nor England’s', () => {
    const main = yearly({ 2021: 4, 2022: 5, 2023: 8, 2024: 9 });
    const breaks = [{ on: '2022-10-01', note: 'Counted in a new way' }];
    const svg = renderSparkline({ kind: 'sparkline', main, england, breaks });
    const drawing = readDrawing(svg);
    expect(drawing.piecesOf('c-spark-d').map(({ length }) => length)).toEqual([2, 2]);
    expect(drawing.piecesOf('c-spark-e').map(({ length }) => length)).toEqual([2, 2]);
    expect(svg).not.toContain('Counted');
  });

  it('draws England alone where the area has no figure', () => {
    const main = yearly({ 2021: null, 2022: null });
    const drawing = readDrawing(renderSparkline({ kind: 'sparkline', main, england }));
    expect(drawing.piecesOf('c-spark-d')).toEqual([]);
    expect(drawing.circles).toEqual([]);
    expect(drawing.piecesOf('c-spark-e')).toHaveLength(1);
  });
});
