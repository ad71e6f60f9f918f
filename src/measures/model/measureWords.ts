import {
  polarities,
  unitKinds,
  units,
  type Polarity,
  type Unit,
  type UnitKind,
} from './measure.js';

/** Whether there is a unit of that name. */
export function isUnit(text: string): text is Unit {
  return units.some((unit) => unit === text);
}

/**
 * The unit of that name.
 * @throws Error if there is none, which means that what was stored is not ours
 */
export function toUnit(text: string): Unit {
  return wordOf(units, text);
}

/**
 * The kind of unit of that name.
 * @throws Error if there is none
 */
export function toUnitKind(text: string): UnitKind {
  return wordOf(unitKinds, text);
}

/**
 * The polarity of that name.
 * @throws Error if there is none
 */
export function toPolarity(text: string): Polarity {
  return wordOf(polarities, text);
}

function wordOf<Word extends string>(words: readonly Word[], text: string): Word {
  const word = words.find((known) => known === text);
  if (word === undefined) throw new Error(`none of ${words.join(', ')} is called ${text}`);
  return word;
}
