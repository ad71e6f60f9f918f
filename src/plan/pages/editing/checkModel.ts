import { countOf } from '../../../lib/words.js';
import type { DataTableProps } from '../../../web/components/DataTable.js';
import { directionWords } from '../../../web/components/direction.js';
import { isMoved, type Effect } from '../../model/amending/effects.js';
import type { JudgedMeasure } from '../../model/judgedMeasure.js';
import { judgedPaceSentence, judgedSentence } from '../../model/judgedSentence.js';
import type { CheckModel } from './CheckPage.js';
import type { Typed } from './editForm.js';
import { tokenField } from '../../../web/http/formToken.js';
import type { FormPlace } from './formPlace.js';

/** The page that shows what a change does before it is saved. */
export function toCheckModel(
  place: FormPlace,
  effects: readonly Effect[],
  typed: Typed,
): CheckModel {
  return {
    title: 'Check what this changes',
    lead: leadOf(effects.filter(isMoved).length, effects.length),
    tables: effects.map(toTable),
    action: place.path,
    typed: Object.fromEntries(
      Object.entries(typed).filter(([name]) => name !== tokenField && name !== 'step'),
    ),
  };
}

function leadOf(moved: number, all: number): string {
  if (all === 0) return 'No measure of the plan uses these figures. Nothing is saved yet.';
  const words =
    moved === 0 ? 'No verdict moves.' : `${countOf(moved, 'measure')} would be judged otherwise.`;
  return `${words} Nothing is saved yet.`;
}

function toTable({ now, then }: Effect): DataTableProps {
  const row = (heading: string, of: (judged: JudgedMeasure) => string) => ({
    heading,
    cells: [of(now), of(then)],
  });
  return {
    caption: now.view.title,
    columns: [{ heading: 'What we say' }, { heading: 'Now' }, { heading: 'Then' }],
    rows: [
      row('Direction', ({ direction }) => directionWords(direction)),
      row('Pace', (judged) => judgedPaceSentence(judged) ?? 'Not known'),
      row('In a sentence', (judged) => judgedSentence(judged)),
    ],
  };
}
