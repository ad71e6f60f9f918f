import { renderToString } from 'preact-render-to-string';

import { actionStates } from '../../../web/components/actionStates.js';
import { directionShape, directionTones } from '../../../web/components/direction.js';
import { Sprite } from '../../../web/page/Sprite.js';
import type { Mark } from '../../document/marks.js';

/** The colours that the site's style sheet gives to the shapes, by tone. */
const toneColours: Readonly<Record<string, string>> = {
  better: '#00703c',
  worse: '#b3261e',
  on: '#00703c',
  slip: '#855700',
  off: '#b3261e',
  done: '#1d4f91',
};

const neutralColour = '#505a5f';

export interface MarkLook {
  /** Name of the shape, `null` for a mark in words only. */
  readonly shape: string | null;
  /** The tone that colours its words. */
  readonly tone: string;
  readonly colour: string;
}

/** How a verdict or state looks on paper: the page's own shape and colour. */
export function markLook(mark: Mark): MarkLook {
  switch (mark.kind) {
    case 'direction':
      return look(directionShape(mark), directionTones[mark.verdict]);
    case 'action':
      return look(`a-${actionStates[mark.state].tone}`, actionStates[mark.state].tone);
    case 'pace':
      return look(null, 'neutral');
  }
}

/** Every shape of the page as a drawing of its own, by name; `mark` is the white sign of the site. */
export function shapeDrawings(): Readonly<Record<string, string>> {
  const symbols = renderToString(Sprite()).matchAll(
    /<symbol id="i-([^"]+)" viewBox="([^"]+)">(.*?)<\/symbol>/gs,
  );
  const drawings = [...symbols].map(
    ([, name = '', viewBox = '', inside = '']): [string, string] => [
      name,
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">` +
        `${inside.replaceAll('currentColor', shapeColour(name))}</svg>`,
    ],
  );
  return Object.fromEntries(drawings);
}

function look(shape: string | null, tone: string): MarkLook {
  return { shape, tone, colour: toneColours[tone] ?? neutralColour };
}

function shapeColour(name: string): string {
  if (name === 'mark') return '#ffffff';
  const tone = name.replace(/^a-/, '').replace(/-probable$/, '');
  return toneColours[tone] ?? neutralColour;
}
