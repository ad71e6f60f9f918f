export const actionKinds = [
  'serviceToRun',
  'strategyToWrite',
  'reformToAdopt',
  'workforce',
  'capital',
  'engagement',
] as const;

export type ActionKind = (typeof actionKinds)[number];

/** Work that the plan promises. A parent's parts are tracked in its place. */
export interface Action {
  /** The action's own short name: `GC-07`, `BE-02a`. */
  readonly ref: string;
  /** The parent's ref, for a part. */
  readonly partOf: string | null;
  readonly priorityId: string;
  readonly title: string;
  readonly kind: ActionKind;
  /** Whom the plan's wording points to, as text; pointing is not owning. */
  readonly leadNamed: string | null;
  /** The bodies of the pack that this text means. */
  readonly leadOrganisationIds: readonly string[];
  /** Who the plan says owns the action. */
  readonly owner: string | null;
  readonly startsOn: string | null;
  readonly dueOn: string | null;
  /** What the plan says will be reached, in words. */
  readonly target: string | null;
  readonly outcomeIds: readonly string[];
  /** The measures the action should plausibly move: a link, not a proof of effect. */
  readonly kpiIds: readonly string[];
  /** `true` where progress is tracked here; `false` for a parent. */
  readonly isLeaf: boolean;
  readonly note: string | null;
}

const kindWords: Readonly<Record<ActionKind, string>> = {
  serviceToRun: 'A service to run',
  strategyToWrite: 'A strategy to write',
  reformToAdopt: 'A national reform to adopt',
  workforce: 'Staff and carers',
  capital: 'Buildings and places',
  engagement: 'Listening and working together',
};

/** The kind of action in the reader's words: `actionKindText('workforce')` → `Staff and carers`. */
export function actionKindText(kind: ActionKind): string {
  return kindWords[kind];
}

/**
 * What the plan leaves open about an action, as sentences; empty where it leaves nothing open.
 * An action without owner, dates and target → `['The plan names no owner.',
 * 'The plan gives no start date, no due date and no target.']`.
 */
export function actionGaps(action: Action): readonly string[] {
  const missing = [
    action.startsOn === null ? 'no start date' : null,
    action.dueOn === null ? 'no due date' : null,
    action.target === null ? 'no target' : null,
  ].filter((part) => part !== null);
  return [
    ...(action.owner === null ? [ownerGap(action.leadNamed)] : []),
    ...(missing.length === 0 ? [] : [`The plan gives ${listInWords(missing)}.`]),
  ];
}

function ownerGap(leadNamed: string | null): string {
  return leadNamed === null
    ? 'The plan names no owner.'
    : `The plan’s wording points to this lead: ${leadNamed}. It names no owner.`;
}

function listInWords(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
