import type { JsonValue } from '../../lib/canonicalJson.js';
import type { EntryDraft, EntryValue, EntryValues } from '../../people/model/entryDraft.js';
import type { Wanted } from '../model/amending/proposal.js';
import { stateOfSubject, type AmendedPack } from '../model/amending/subjectState.js';

/**
 * What the journal says of an amendment. Words that people typed are not in it: they are with the
 * amendment, in the history of the thing.
 */
export function amendedEntry(
  before: AmendedPack,
  wanted: readonly Wanted[],
  reason: string,
): EntryDraft {
  const [first] = wanted;
  if (first === undefined) throw new Error('an amendment changes at least one field');
  const { subject } = first;
  const { inForce } = stateOfSubject(before, subject);
  const was = wanted.map(({ field }) => plain(field, inForce[field] ?? null));
  const becomes = wanted.map(({ field, becomes, basedOn }) =>
    plain(field, becomes.kind === 'own' ? becomes.value : basedOn),
  );
  return {
    type: 'plan.amended',
    subject,
    before: joined(was),
    after: {
      ...joined(becomes),
      fields: wanted.map(({ field }) => field),
      asThePackSays: wanted.flatMap(({ field, becomes: { kind } }) =>
        kind === 'own' ? [] : [field],
      ),
    },
    reason,
  };
}

function joined(parts: readonly EntryValues[]): EntryValues {
  return Object.fromEntries(parts.flatMap((part) => Object.entries(part)));
}

/** The parts of a value that are codes, ids, days or choices. */
function plain(field: string, value: JsonValue): EntryValues {
  switch (field) {
    case 'kind':
    case 'isInUse':
    case 'organisationIds':
      return { [field]: toEntryValue(value) };
    case 'break':
      return partsOf(value, ['breakBefore', 'notComparablePeriods']);
    case 'lifecycle':
      return partsOf(value, ['lifecycle', 'successor']);
    case 'entry':
      return partsOf(value, ['source', 'code', 'areaIds', 'periods']);
    default:
      return {};
  }
}

function partsOf(value: JsonValue, names: readonly string[]): EntryValues {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return {};
  const parts = new Map(Object.entries(value));
  return Object.fromEntries(names.map((name) => [name, toEntryValue(parts.get(name) ?? null)]));
}

/** An entry holds no objects: a series is its source and code. */
function toEntryValue(value: JsonValue): EntryValue {
  if (value === null || typeof value !== 'object') return value;
  const list: readonly JsonValue[] = Array.isArray(value) ? value : Object.values(value);
  return list.map(toEntryValue);
}
