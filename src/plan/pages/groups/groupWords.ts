import type { Dimension } from '../../../measures/model/breakdownFamily.js';
import type { DimensionGaps } from '../../model/groups.js';

/** What children are told apart by, as a heading. */
export const dimensionHeadings: Readonly<Record<Dimension, string>> = {
  freeSchoolMeals: 'Free school meals',
  disadvantage: 'Disadvantage',
  sen: 'Special educational needs',
  ethnicity: 'Ethnic groups',
  socialCare: 'Children known to social care',
};

/** What the words of the table mean; `null` where they say it themselves. */
export const dimensionMeanings: Readonly<Record<Dimension, string | null>> = {
  freeSchoolMeals: null,
  disadvantage:
    'Disadvantaged means free school meals at any time in six years, or being in care or adopted from care.',
  sen: 'SEN means special educational needs. SEN support is extra help in school. An EHC plan (education, health and care) is for greater needs.',
  ethnicity: null,
  socialCare:
    'A child in need gets help from a social worker. A child protection plan is for a child who may come to harm.',
};

/** With a capital first, for the start of a line. */
export function opened(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Where groups are not quite the same children as the others, each sentence once. */
export function groupNotes({ comparison, gaps }: DimensionGaps): readonly string[] {
  const notes = [comparison.member, ...gaps.map(({ gap }) => gap.group)].map(({ note }) => note);
  return [...new Set(notes.flatMap((note) => (note ?? '').split(/(?<=\.) /)))].filter(
    (sentence) => sentence !== '',
  );
}
