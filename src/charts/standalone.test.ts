import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { aBarChart, aLineChart } from './fixtures/chartBuilders.js';
import { renderStandalone } from './standalone.js';

const hostile = '<script>"&\'</script>';
const frame = { subtitle: 'A share of children', note: null, source: 'Source: a publisher' };

function readStrictly(svg: string): Document {
  return new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document;
}

describe.each([
  { kind: 'lines', spec: aLineChart({ title: hostile, description: hostile }) },
  { kind: 'bars', spec: aBarChart({ title: hostile, description: hostile }) },
])('a picture of $kind', ({ spec }) => {
  it('has its name and alternative text inside, once, whatever they are', () => {
    const document = readStrictly(renderStandalone(spec, frame));
    expect([...document.querySelectorAll('title, desc')].map((each) => each.textContent)).toEqual([
      hostile,
      hostile,
    ]);
    const named = document.documentElement.getAttribute('aria-labelledby')?.split(' ') ?? [];
    expect(named.map((id) => document.getElementById(id)?.textContent)).toEqual([hostile, hostile]);
  });

  it('needs nothing from outside', () => {
    const svg = renderStandalone(spec, frame);
    expect(svg).not.toMatch(/ class=| style=|<style|href|url\(/);
    expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"');
  });

  it('keeps all its parts inside a white ground, one below the other', () => {
    const long = 'A long line of words that has to be wrapped. '.repeat(6);
    const document = readStrictly(
      renderStandalone(spec, { subtitle: long, note: long, source: long }),
    );
    const height = Number(document.documentElement.getAttribute('height'));
    const own = [...document.querySelectorAll('svg > text')];
    const tops = own.map((each) => Number(each.getAttribute('y')));
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(Math.max(...tops)).toBeLessThan(height);
    const ground = document.querySelector('rect');
    expect([ground?.getAttribute('fill'), Number(ground?.getAttribute('height'))]).toEqual([
      '#fff',
      height,
    ]);
  });
});
