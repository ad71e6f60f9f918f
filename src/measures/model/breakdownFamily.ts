/** What children are told apart by, in the order in which a page shows it. */
export const dimensions = [
  'freeSchoolMeals',
  'disadvantage',
  'sen',
  'ethnicity',
  'socialCare',
] as const;

export type Dimension = (typeof dimensions)[number];

/** The groups a source tells apart; `publishedGap` is a gap that it gives as a series of its own. */
export const categories = [
  'total',
  'fsm',
  'notFsm',
  'publishedGap',
  'disadvantaged',
  'notDisadvantaged',
  'anySen',
  'senSupport',
  'ehcp',
  'noSen',
  'white',
  'mixed',
  'asian',
  'black',
  'chinese',
  'otherEthnicity',
  'lookedAfter',
  'childInNeed',
  'childProtectionPlan',
] as const;

export type Category = (typeof categories)[number];

/** One series of a family: the same thing measured for one group. */
export interface FamilyMember {
  /** The source's own code, letter for letter. */
  readonly code: string;
  /** `null` for everyone. */
  readonly dimension: Dimension | null;
  readonly category: Category;
  /** For the reader, inside a sentence: `pupils eligible for free school meals`. */
  readonly label: string;
  /** Where the group is not quite the same children as the others; `null` where it is. */
  readonly note: string | null;
}

/** Series of one source that measure the same thing for different groups of children. */
export interface BreakdownFamily {
  readonly source: string;
  readonly id: string;
  /** What is measured, with a capital: `Average Attainment 8 score`. */
  readonly title: string;
  readonly members: readonly FamilyMember[];
}

/** A gap worth naming: how much worse one group fares than the one it is set against. */
export interface GroupGap {
  readonly dimension: Dimension;
  readonly group: FamilyMember;
  readonly comparison: FamilyMember;
  /** The series in which the source gives this very gap; `null` where we work it out. */
  readonly published: FamilyMember | null;
}

/** Those without the trait, against whom a group is set; where there are none, everyone. */
const without: Readonly<Partial<Record<Dimension, Category>>> = {
  freeSchoolMeals: 'notFsm',
  disadvantage: 'notDisadvantaged',
  sen: 'noSen',
};

/** The family a source's code belongs to; undefined where the source has it for one group only. */
export function familyOf(
  families: readonly BreakdownFamily[],
  source: string,
  code: string,
): BreakdownFamily | undefined {
  return families.find(
    (family) => family.source === source && family.members.some((each) => each.code === code),
  );
}

/**
 * The gaps of a family, by dimension. Free school meals, disadvantage and special educational needs
 * are set against the children without, and against everyone where the source does not give those;
 * ethnic groups and children known to social care against everyone. A group with nobody to be set
 * against has no gap.
 */
export function gapsOf({ members }: BreakdownFamily): readonly GroupGap[] {
  const memberOf = (category: Category | undefined) =>
    members.find((member) => member.category === category);
  const total = memberOf('total');
  const published = memberOf('publishedGap') ?? null;
  return dimensions.flatMap((dimension) => {
    const rest = memberOf(without[dimension]);
    const comparison = rest ?? total;
    if (comparison === undefined) return [];
    return members
      .filter((member) => member.dimension === dimension && member !== rest && member !== published)
      .map((group) => ({
        dimension,
        group,
        comparison,
        published: published?.dimension === dimension ? published : null,
      }));
  });
}
