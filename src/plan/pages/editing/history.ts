import { dayInWords, londonDate } from '../../../lib/calendarDate.js';
import { becomesText, fieldName, valueText } from '../../model/amending/fieldWords.js';
import type { SubjectState } from '../../model/amending/subjectState.js';
import { settlingPath } from '../../../paths/planEditing.js';
import type { EditingContext } from './editingContext.js';

export interface HistoryLine {
  readonly key: string;
  /** `3 March 2026: Name became “North Council”` */
  readonly text: string;
  /** `Dorset Council. The board agreed it.` */
  readonly why: string;
}

/** What was changed of a thing, the newest first. */
export function toHistory(
  { nameOf }: EditingContext,
  { history }: Pick<SubjectState, 'history'>,
): readonly HistoryLine[] {
  return history.map((each) => {
    const day = dayInWords(londonDate(each.madeAt));
    const who = each.organisationId === null ? 'At the command line' : nameOf(each.organisationId);
    const was = becomesText(each, nameOf);
    return {
      key: each.id,
      text: `${day}: ${fieldName(each.field)} became ${was}`,
      why: `${who}: ${each.reason}`,
    };
  });
}

/** Where the pack says something else than an amendment does. */
export interface PackLine {
  readonly text: string;
  readonly settle: { readonly text: string; readonly href: string };
}

/** One line for each amendment that stands against the pack. */
export function toPackLines(
  { nameOf }: EditingContext,
  { standings, subject }: Pick<SubjectState, 'standings' | 'subject'>,
): readonly PackLine[] {
  if (subject.kind === 'figures') return [];
  return standings.map(({ amendment, packSays, state, faults }) => {
    const { field, madeAt, reason } = amendment;
    const day = dayInWords(londonDate(madeAt));
    const says = valueText(field, packSays, nameOf);
    const ours = becomesText(amendment, nameOf);
    const now = state === 'packChanged' ? 'now says' : 'says';
    const text =
      state === 'notInForce'
        ? `${fieldName(field)}: your change of ${day} to ${ours} cannot be with what the plan says now. ${faults.join('. ')}.`
        : `${fieldName(field)}: the pack ${now} ${says}. It was changed to ${ours} on ${day}: ${reason}`;
    const about = { kind: subject.kind, id: subject.id, field };
    return { text, settle: { text: `Decide on ${fieldName(field)}`, href: settlingPath(about) } };
  });
}
