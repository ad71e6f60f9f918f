/** Which way is good. */
export const polarities = ['higherIsBetter', 'lowerIsBetter', 'neitherIsBetter'] as const;

export type Polarity = (typeof polarities)[number];

/** `unknown` until someone has decided what a source's text means. */
export const units = [
  'percent',
  'percentagePoints',
  'ratePer1000',
  'ratePer10000',
  'ratePer100000',
  'number',
  'score',
  'ratio',
  'pounds',
  'days',
  'kilotonnes',
  'unknown',
] as const;

export type Unit = (typeof units)[number];

/** Events per so many people, whole things counted, or neither. */
export const unitKinds = ['rate', 'count', 'other'] as const;

export type UnitKind = (typeof unitKinds)[number];

/**
 * Whether a figure is a total, which grows with the size of a place and so is never set beside
 * England or another place: whole things counted, kilotonnes, and money spent in all. A unit cost is
 * pounds too and is no total, so that the axis text must tell the two apart.
 * `isTotalMeasure({ unit: 'pounds', unitKind: 'other', axisText: 'Spend' })` → `true`
 */
export function isTotalMeasure({
  unit,
  unitKind,
  axisText,
}: Pick<SourceMeasure, 'unit' | 'unitKind' | 'axisText'>): boolean {
  return unitKind === 'count' || unit === 'number' || unit === 'kilotonnes' || axisText === 'Spend';
}

/** When the next figure is due: a calendar day, or a word of the publisher's. */
export type NextUpdate =
  | { readonly kind: 'due'; readonly dueOn: string }
  | { readonly kind: 'toBeConfirmed' }
  | { readonly kind: 'discontinued' }
  | { readonly kind: 'notSaid' };

/** One measure of one official source, as its dictionary describes it. */
export interface SourceMeasure {
  /** `lait-` and the slug of the code: `lait-lacdistance`. */
  readonly id: string;
  readonly source: string;
  /** The source's own code, letter for letter: `16-17 NEET`. */
  readonly code: string;
  readonly topics: readonly string[];
  readonly title: string;
  readonly chartTitle: string;
  readonly unit: Unit;
  readonly unitKind: UnitKind;
  /** The y-axis text the unit was read from. */
  readonly axisText: string;
  readonly polarity: Polarity;
  readonly yearType: string;
  /** Decimals to show; `null` where the source says nothing. */
  readonly decimals: number | null;
  /** `false` where the source says that no quartile band is to be given. */
  readonly hasBands: boolean;
  readonly description: string;
  readonly methodology: string;
  readonly publisher: string;
  readonly links: string;
  /** The day the source last renewed the figures, `null` for a new measure or where it is silent. */
  readonly lastUpdatedOn: string | null;
  readonly nextUpdate: NextUpdate;
}
