import { z } from 'zod';
import type { JsonValue } from '../../../lib/canonicalJson.js';
import { wordList } from '../../../lib/words.js';
import { organisationKinds, type OrganisationKind } from '../../../people/model/organisation.js';
import { lifecycles, type Lifecycle } from '../lifecycle.js';
import type { Amendment } from './amendment.js';
import { breakSchema, lifecycleSchema } from './measureRules.js';
import { setAsideRules } from './setAside.js';

const kindNames: Readonly<Record<OrganisationKind, string>> = {
  council: 'Council',
  nhs: 'NHS',
  police: 'Police',
  fire: 'Fire service',
  education: 'School or college',
  earlyYears: 'Nursery or childminder',
  voluntary: 'Charity or voluntary group',
  parentCarer: 'Parents and carers',
  justice: 'Courts, youth justice or probation',
  government: 'Government',
  housing: 'Housing',
  other: 'Another sort',
};

export function organisationKindName(kind: OrganisationKind): string {
  return kindNames[kind];
}

const lifecycleNames: Readonly<Record<Lifecycle, string>> = {
  live: 'Live: figures come and go on coming',
  liveWithCaveat: 'Live, with something to mind',
  paused: 'Paused by the publisher',
  ended: 'Ended by the publisher',
  misfiled: 'Published under another area’s name',
  successor: 'Another series stands in',
  notInSource: 'Published, but not loaded here',
  local: 'Only the partnership can collect it',
  noSuchMeasure: 'It has never been published',
};

export function lifecycleName(lifecycle: Lifecycle): string {
  return lifecycleNames[lifecycle];
}

/** A field as people know it: `fieldName('organisationIds')` → `Organisations`. */
export function fieldName(field: string): string {
  switch (field) {
    case 'name':
      return 'Name';
    case 'kind':
      return 'Sort of organisation';
    case 'isInUse':
      return 'In use';
    case 'title':
      return 'Title';
    case 'organisationIds':
      return 'Organisations';
    case 'howFilled':
      return 'How it is filled';
    case 'break':
      return 'What can be compared';
    case 'lifecycle':
      return 'Where the figures stand';
    case 'polarityNote':
      return 'Note on which way is good';
    case 'entry':
      return 'Figures set aside';
    default:
      return field;
  }
}

/** Finds the name of an organisation by its id. */
export type NameOf = (organisationId: string) => string;

/** A value in words: `nothing` where there is none. */
export function valueText(field: string, value: JsonValue, nameOf: NameOf): string {
  switch (field) {
    case 'kind':
      return kindText(value);
    case 'isInUse':
      return value === true ? 'yes' : 'no';
    case 'organisationIds':
      return z.array(z.string()).safeParse(value).data?.map(nameOf).join('; ') || 'none';
    case 'break':
      return breakText(value);
    case 'lifecycle':
      return lifecycleText(value);
    case 'entry':
      return setAsideText(value);
    default:
      return typeof value === 'string' ? `“${value}”` : 'nothing';
  }
}

function kindText(value: JsonValue): string {
  const kind = organisationKinds.find((known) => known === value);
  return kind === undefined ? 'nothing' : kindNames[kind];
}

function breakText(value: JsonValue): string {
  const read = breakSchema.safeParse(value);
  if (!read.success) return 'nothing';
  const { breakBefore, notComparablePeriods, breakNote } = read.data;
  const parts = [
    breakBefore === null ? 'no break' : `compared from ${breakBefore} on`,
    notComparablePeriods.length === 0 ? null : `without ${wordList(notComparablePeriods)}`,
    breakNote === null ? null : `“${breakNote}”`,
  ];
  return parts.filter((part) => part !== null).join('; ');
}

function lifecycleText(value: JsonValue): string {
  const read = lifecycleSchema.safeParse(value);
  if (!read.success) {
    const known = z.object({ lifecycle: z.enum(lifecycles) }).safeParse(value);
    return known.success ? lifecycleNames[known.data.lifecycle] : 'nothing';
  }
  const { lifecycle, whyNoFigures, successor } = read.data;
  const parts = [
    lifecycleNames[lifecycle],
    successor === null ? null : `series ${successor.code}`,
    whyNoFigures === null ? null : `“${whyNoFigures}”`,
  ];
  return parts.filter((part) => part !== null).join('; ');
}

function setAsideText(value: JsonValue): string {
  const read = setAsideRules.fromFields('', { entry: value }, undefined);
  if (!read.ok || read.value === null) return 'shown as published';
  const { code, areaIds, periods, reason } = read.value;
  const when = periods === 'all' ? 'all periods' : wordList(periods);
  return `series ${code} for ${wordList(areaIds)}, ${when}: “${reason}”`;
}

/** What an amendment makes of its field, in words. */
export function becomesText({ field, becomes }: Amendment, nameOf: NameOf): string {
  if (becomes.kind === 'own') return valueText(field, becomes.value, nameOf);
  return field === 'entry' ? 'shown as published' : 'as the plan pack says';
}
