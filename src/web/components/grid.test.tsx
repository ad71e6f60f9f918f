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
  change: { text: '+0.4', note: 'on 2023/24' },
  direction: { verdict: 'gettingWorse', strength: 'probable', why: null },
  sparkline: '<svg class="wm-spark" aria-hidden="true"></svg>',
  pace: { text: 'Behind most', note: '126 of 151 rose less' },
  england: '3.9%',
  similarAreas: '3.5%',
  rank: 'joint 95 of 151',
  band: 'C',
};

const withNone: MeasureGridRowProps = {
  title: 'Young people offending again',
  href: '/measures/yt-2',
  now: null,
  change: null,
  direction: { verdict: 'notKnown', strength: null, why: 'published under the old county' },
  sparkline: null,
  pace: null,
  england: null,
  similarAreas: null,
  rank: null,
  band: null,
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
      'Change +0.4 on 2023/24',
      'Probably getting worse',
      'Pace Behind most 126 of 151 rose less',
      'England 3.9%',
      'Similar areas 3.5%',
      'Rank joint 95 of 151 3rd quarter',
    ]);
  });

  it('says in words what is missing, and why a direction is not known', () => {
    expect(wordsOf(3)).toEqual([
      'Young people offending again',
      'Now no figure',
      'Change not known',
      'Not known published under the old county',
      'Pace not known',
      'England no figure',
      'Similar areas no figure',
      'Rank not ranked',
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
