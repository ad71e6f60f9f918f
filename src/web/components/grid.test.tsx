import { getAllByRole, getByRole } from '@testing-library/dom';
import { JSDOM } from 'jsdom';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { MeasureGrid } from './MeasureGrid.js';
import type { MeasureGridRowProps } from './MeasureGridRow.js';
import { ShapeKey } from './ShapeKey.js';

const withFigures: MeasureGridRowProps = {
  title: 'Pupils suspended',
  href: '/measures/be-1',
  now: { text: '4.3%', note: '2024/25, provisional' },
  direction: { verdict: 'gettingWorse', strength: 'probable', why: null },
  directionNote: null,
  sparkline: '<svg class="wm-spark" aria-hidden="true"></svg>',
  beside: {
    change: { text: '+0.4', note: 'points on 2023/24' },
    pace: { text: 'Behind most places', note: 'since 2022/23: 126 of 151 rose less' },
    england: { text: '3.9%', note: null },
    similarAreas: { text: 'too few figures', note: null, isMissing: true },
    rank: { text: 'joint 95th of 151', note: null },
    band: 'C',
  },
};

const withNone: MeasureGridRowProps = {
  title: 'Young people offending again',
  href: '/measures/yt-2',
  now: { text: 'no figure', note: null, isMissing: true },
  direction: { verdict: 'notKnown', strength: null, why: 'published under the old county' },
  directionNote: 'Published under the old county',
  sparkline: null,
  beside: null,
};

const body = new JSDOM(
  renderToString(
    <>
      <ShapeKey placeName="Dorset" />
      <MeasureGrid
        caption="Every measure"
        groups={[
          {
            number: 2,
            name: 'Young and thriving',
            href: '/priorities/young-and-thriving',
            size: '2 measures',
            rows: [withFigures, withNone],
          },
        ]}
      />
    </>,
  ),
).window.document.body;

function wordsOf(row: number): readonly string[] {
  const cells = [...(getAllByRole(body, 'row')[row]?.children ?? [])];
  return cells.map((cell) => cell.textContent.replaceAll(/\s+/g, ' ').trim());
}

describe('the grid of measures', () => {
  it('has eight headings and one for each priority, as wide as all of them', () => {
    expect(getAllByRole(body, 'columnheader')).toHaveLength(8);
    const group = getByRole(body, 'rowheader', { name: 'Young and thriving 2 measures' });
    expect([group.getAttribute('scope'), group.getAttribute('colspan')]).toEqual(['rowgroup', '8']);
  });

  it('repeats the heading in each cell for phones', () => {
    expect(wordsOf(2)).toEqual([
      'Pupils suspended',
      'Now 4.3% 2024/25, provisional',
      'Change +0.4 points on 2023/24',
      'Probably getting worse',
      'Pace Behind most places since 2022/23: 126 of 151 rose less',
      'England 3.9%',
      'Similar areas too few figures',
      'Rank joint 95th of 151 3rd quarter',
    ]);
  });

  it('says in words what is missing, and why a direction is not known', () => {
    expect(wordsOf(3)).toEqual([
      'Young people offending again',
      'Now no figure',
      'none',
      'Not known Published under the old county',
      'none',
      'none',
      'none',
      'none',
    ]);
  });

  it('has a key to every shape, hollow ones too', () => {
    const key = getAllByRole(body, 'listitem').map((item) => item.textContent.trim());
    expect(key).toEqual([
      'Getting better',
      'Getting worse',
      'No clear change',
      'Watched only',
      'Not known',
      'Probably getting better',
      'Dorset',
      'England',
      'best quarter of authorities',
    ]);
  });
});
