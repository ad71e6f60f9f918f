import type { Polarity, SourceMeasure, Unit } from './measure.js';

const units: Readonly<Record<Unit, true>> = {
  percent: true,
  percentagePoints: true,
  ratePer1000: true,
  ratePer10000: true,
  ratePer100000: true,
  number: true,
  score: true,
  ratio: true,
  pounds: true,
  days: true,
  kilotonnes: true,
  unknown: true,
};

function isUnit(text: string): text is Unit {
  return Object.hasOwn(units, text);
}

/**
 * The unit of that name.
 * @throws Error if there is none, which means that what was stored is not ours
 */
export function toUnit(text: string): Unit {
  if (!isUnit(text)) throw new Error(`no unit is called ${text}`);
  return text;
}

/**
 * The kind of unit of that name.
 * @throws Error if there is none
 */
export function toUnitKind(text: string): SourceMeasure['unitKind'] {
  if (text === 'rate' || text === 'count' || text === 'other') return text;
  throw new Error(`no kind of unit is called ${text}`);
}

/**
 * The polarity of that name.
 * @throws Error if there is none
 */
export function toPolarity(text: string): Polarity {
  if (text === 'higherIsBetter' || text === 'lowerIsBetter' || text === 'neitherIsBetter') {
    return text;
  }
  throw new Error(`no polarity is called ${text}`);
}
