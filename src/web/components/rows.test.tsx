import { getByRole, getByText, queryByRole } from '@testing-library/dom';
import { JSDOM } from 'jsdom';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Accent } from './Accent.js';
import { ActionCounts } from './ActionCounts.js';
import { ActionRow } from './ActionRow.js';
import { actionStates } from './actionStates.js';
import { Answer } from './Answer.js';
import { DataTable } from './DataTable.js';
import type { DirectionShown } from './direction.js';
import { Facts } from './Facts.js';
import { MeasureRow } from './MeasureRow.js';
import { MovingList } from './MovingList.js';
import { QuarterMark } from './QuarterMark.js';
import { Section } from './Section.js';

function shown(element: VNode): HTMLElement {
  return new JSDOM(renderToString(element)).window.document.body;
}

function shapes(element: ParentNode): readonly (string | null)[] {
  return [...element.querySelectorAll('use')].map((use) => use.getAttribute('href'));
}

const better: DirectionShown = { verdict: 'gettingBetter', strength: 'clear', why: null };

const probablyWorse: DirectionShown = { verdict: 'gettingWorse', strength: 'probable', why: null };

describe('rows', () => {
  it('of a measure give verdict, title, sentence and pace in that order', () => {
    const body = shown(
      <MeasureRow
        direction={probablyWorse}
        title="Pupils suspended"
        href="/measures/be-1"
        sentence="4.3% in 2024/25."
        pace="Behind most places."
        sparkline={null}
      />,
    );
    expect(body.textContent).toBe(
      'Probably getting worsePupils suspended4.3% in 2024/25.Behind most places.Nothing to draw yet',
    );
    expect(getByRole(body, 'heading', { level: 3, name: 'Pupils suspended' })).toBeTruthy();
  });

  it('of an action say that no update was received, with a square', () => {
    const body = shown(
      <ActionRow state="noUpdate" title="Recruit carers" href="/actions/GC-07" reference="GC-07" />,
    );
    expect(getByText(body, 'No update received')).toBeTruthy();
    expect(shapes(body)).toEqual(['#i-a-none']);
    expect(queryByRole(body, 'paragraph')).toBeNull();
  });

  it('of change link to the measure and say from where to where', () => {
    const item = {
      direction: better,
      title: 'A',
      href: '/measures/a',
      change: '2% in 2021, now 1%',
    };
    const body = shown(<MovingList items={[item]} />);
    expect(body.textContent).toBe('Getting better A 2% in 2021, now 1%');
  });
});

describe('states of actions', () => {
  it('have seven different words and seven different squares', () => {
    const looks = Object.values(actionStates);
    expect(new Set(looks.map(({ words }) => words)).size).toBe(7);
    expect(new Set(looks.map(({ tone }) => tone)).size).toBe(7);
  });

  it('are counted in a list', () => {
    const body = shown(<ActionCounts counts={[{ state: 'noUpdate', count: 109 }]} />);
    expect(getByRole(body, 'listitem').textContent).toBe('No update received 109');
  });
});

describe('small pieces', () => {
  it('answer with the verdict before the sentence', () => {
    const body = shown(<Answer direction={better} sentence="28% in 2025." />);
    expect(body.textContent).toBe('Getting better28% in 2025.');
  });

  it('escape what they are given', () => {
    const body = shown(<Facts facts={[{ term: '<b>x</b>', detail: '1 < 2', note: '&amp;' }]} />);
    expect(getByRole(body, 'term').textContent).toBe('<b>x</b>');
    expect(getByRole(body, 'definition').textContent).toBe('1 < 2 &amp;');
    const table = shown(
      <DataTable caption="<i>c</i>" columns={[{ heading: '<h>' }]} rows={[]} isCaptionShown />,
    );
    expect(getByRole(table, 'table').textContent).toContain('<i>c</i>');
  });

  it('name a section by its heading', () => {
    const body = shown(
      <Section id="there" heading="Are we getting there?">
        <p>Not clearly.</p>
      </Section>,
    );
    expect(getByRole(body, 'region', { name: 'Are we getting there?' })).toBeTruthy();
  });

  it('give the eighth priority of a longer plan the first colour again', () => {
    const body = shown(<Accent number={8}>Eighth</Accent>);
    expect(body.firstElementChild?.className).toBe('wm-accent wm-accent--1');
  });

  it('say the quarter in words and mark one cell of four', () => {
    const body = shown(<QuarterMark band="D" />);
    expect(body.textContent).toBe('Worst quarter');
    expect([...body.querySelectorAll('rect')].map((cell) => cell.getAttribute('class'))).toEqual([
      'q-off',
      'q-off',
      'q-off',
      'q-on',
    ]);
  });
});
