import { getAllByRole, getByRole, getByText, queryByText, within } from '@testing-library/dom';
import { JSDOM } from 'jsdom';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { countDirections, type DirectionShown, inStripOrder } from './direction.js';
import { PaceCounts } from './PaceCounts.js';
import { PlanTable } from './PlanTable.js';
import { Strip } from './Strip.js';
import { DirectionTally } from './Tally.js';
import { Verdict } from './Verdict.js';

function shown(element: VNode): HTMLElement {
  return new JSDOM(renderToString(element)).window.document.body;
}

function shapes(element: ParentNode): readonly (string | null)[] {
  return [...element.querySelectorAll('use')].map((use) => use.getAttribute('href'));
}

const better: DirectionShown = { verdict: 'gettingBetter', strength: 'clear', why: null };

const probablyWorse: DirectionShown = { verdict: 'gettingWorse', strength: 'probable', why: null };

const same: DirectionShown = { verdict: 'noClearChange', strength: null, why: null };

const rising: DirectionShown = { verdict: 'watchedOnly', strength: null, why: 'rising' };

const unknown: DirectionShown = {
  verdict: 'notKnown',
  strength: null,
  why: 'only 4 comparable results',
};

describe('a verdict', () => {
  it('has one shape for watched only, whether it rises clearly or probably', () => {
    const probably = shown(<Verdict direction={{ ...rising, strength: 'probable' }} />);
    expect(probably.textContent).toBe('Watched only, probably rising');
    expect(shapes(probably)).toEqual(['#i-watched']);
  });

  it('says a direction in words beside its shape', () => {
    const body = shown(<Verdict direction={better} />);
    expect(body.textContent).toBe('Getting better');
    expect(shapes(body)).toEqual(['#i-better']);
  });

  it('says probably, with a hollow triangle, when the test found a probable change', () => {
    const body = shown(<Verdict direction={probablyWorse} />);
    expect(body.textContent).toBe('Probably getting worse');
    expect(shapes(body)).toEqual(['#i-worse-probable']);
  });

  it('says which way a watched measure goes, and never that it is good or bad', () => {
    const body = shown(<Verdict direction={rising} />);
    expect(body.textContent).toBe('Watched only, rising');
    expect(body.querySelector('strong')?.className).toBe('wm-verdict wm-verdict--watched');
  });

  it('gives the reason of a direction that is not known where it is asked for', () => {
    expect(shown(<Verdict direction={unknown} />).textContent).toBe('Not known');
    expect(shown(<Verdict direction={unknown} hasReason />).textContent).toBe(
      'Not known only 4 comparable results',
    );
  });
});

describe('the shapes of a priority', () => {
  it('are one for each measure, better first and not known last, clear before probable', () => {
    const mixed = [unknown, same, probablyWorse, better, rising];
    expect(shapes(shown(<Strip directions={mixed} />))).toEqual([
      '#i-better',
      '#i-worse-probable',
      '#i-same',
      '#i-watched',
      '#i-unknown',
    ]);
    expect(inStripOrder(mixed)).toHaveLength(mixed.length);
  });

  it('are hidden from screen readers, because the counts say the same', () => {
    expect(
      shown(<Strip directions={[same]} />).firstElementChild?.getAttribute('aria-hidden'),
    ).toBe('true');
  });

  it('are counted with probable ones among the clear', () => {
    expect(countDirections([better, probablyWorse, same, same])).toEqual({
      gettingBetter: 1,
      gettingWorse: 1,
      noClearChange: 2,
      watchedOnly: 0,
      notKnown: 0,
    });
  });
});

describe('a tally', () => {
  it('pairs each count with its word', () => {
    const body = shown(<DirectionTally counts={countDirections([better, same, same])} />);
    const pairs = getAllByRole(body, 'term').map((term) => [
      term.textContent,
      term.nextElementSibling?.textContent,
    ]);
    expect(pairs).toEqual([
      ['better', '1'],
      ['worse', '0'],
      ['no clear change', '2'],
      ['watched only', '0'],
      ['not known', '0'],
    ]);
  });

  it('of pace has words and no shapes of direction', () => {
    const counts = { ahead: 2, aboutTheSame: 5, behind: 1, unlikeMost: 0, notKnown: 9 };
    const body = shown(<PaceCounts {...counts} />);
    expect(shapes(body)).toEqual([]);
    expect(getByText(body, 'behind most places').nextElementSibling?.textContent).toBe('1');
    expect(queryByText(body, 'moved unlike most')).toBeNull();
  });

  it('of pace keeps apart what moved unlike most where neither way is good', () => {
    const counts = { ahead: 2, aboutTheSame: 5, behind: 1, unlikeMost: 3, notKnown: 9 };
    const body = shown(<PaceCounts {...counts} />);
    expect(getByText(body, 'about the same').nextElementSibling?.textContent).toBe('5');
    expect(getByText(body, 'moved unlike most').nextElementSibling?.textContent).toBe('3');
  });
});

describe('the table of priorities', () => {
  const body = shown(
    <PlanTable
      rows={[
        {
          number: 3,
          name: 'Good care provision',
          href: '/priorities/good-care-provision',
          directions: [better, same],
          counts: countDirections([better, same]),
        },
      ]}
    />,
  );

  it('has a heading for each direction and a row for each priority', () => {
    expect(getAllByRole(body, 'columnheader')).toHaveLength(6);
    const row = getByRole(body, 'rowheader', { name: 'Good care provision' });
    expect(within(row).getByRole('link').getAttribute('href')).toBe(
      '/priorities/good-care-provision',
    );
  });

  it('repeats the word beside each count for phones, where the headings are not seen', () => {
    expect(getAllByRole(body, 'cell').map((cell) => cell.textContent)).toEqual([
      '1 better',
      '0 worse',
      '1 no clear change',
      '0 watched only',
      '0 not known',
    ]);
  });
});
