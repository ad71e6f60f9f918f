import type { SeriesPeriod } from '../../../measures/model/seriesSet.js';
import type { MeasureSnapshot } from '../../../measures/model/measureSnapshot.js';
import { editedPath, measurePartPath, type MeasurePart } from '../../../paths/planEditing.js';
import { breakSchema } from '../../model/amending/measureRules.js';
import { stateOfSubject } from '../../model/amending/subjectState.js';
import { codesOf } from '../../model/derivation.js';
import type { Kpi } from '../../model/kpi.js';
import { findMeasure, listPeriods } from '../../commands/faultsOfFigures.js';
import { getKpi, type EditingContext } from './editingContext.js';
import type { EditForm } from './editForm.js';
import type { FormPlace } from './formPlace.js';
import { breakForm } from './forms/breakForm.js';
import { lifecycleForm } from './forms/lifecycleForm.js';
import { polarityNoteForm } from './forms/polarityNoteForm.js';
import { setAsideForm } from './forms/setAsideForm.js';

export async function breakPlace(context: EditingContext, id: string): Promise<FormPlace> {
  const kpi = getKpi(context, id);
  const known = (await listPeriods(context.snapshot, kpi)).map(labelOf);
  const { inForce } = stateOfSubject(context.amended, { kind: 'measure', id });
  const read = breakSchema.safeParse(inForce['break']);
  const own = read.success ? read.data.notComparablePeriods : [];
  // Periods that are left out today stay in the list, whether or not the figures still have them.
  const periods = [...new Set([...known, ...own])].sort();
  return measurePlace(kpi, 'break', {
    title: 'What can be compared',
    field: 'break',
    form: breakForm({ periods }),
    hasCheck: true,
  });
}

export function lifecyclePlace(context: EditingContext, id: string): FormPlace {
  const kpi = getKpi(context, id);
  const { derivation } = kpi;
  const [first] = context.snapshot.measures;
  const source = derivation.kind === 'none' ? (first?.source ?? '') : derivation.source;
  return measurePlace(kpi, 'lifecycle', {
    title: 'Where the figures stand',
    field: 'lifecycle',
    form: lifecycleForm({ source }),
    hasCheck: true,
  });
}

export function polarityNotePlace(context: EditingContext, id: string): FormPlace {
  return measurePlace(getKpi(context, id), 'polarity-note', {
    title: 'Note on which way is good',
    field: 'polarityNote',
    form: polarityNoteForm,
    hasCheck: false,
  });
}

/** Setting figures of a measure aside: always something new. */
export async function setAsidePlace(context: EditingContext, id: string): Promise<FormPlace> {
  const kpi = getKpi(context, id);
  const { snapshot, areas } = context;
  const sources = sourcesOf(snapshot, kpi);
  const sets = await snapshot.loadPublished(sources.map((source) => source.id));
  const periods = [
    ...new Set([...sets.values()].flatMap((set) => set.periods.map(labelOf))),
  ].sort();
  const place = measurePlace(kpi, 'figures-set-aside', {
    title: 'Set figures aside',
    field: 'entry',
    form: setAsideForm({ sources, areas, periods }),
    hasCheck: true,
  });
  return { ...place, subject: { kind: 'figures', id: '' }, isNew: true };
}

/** The series that a measure is made from, as far as they are loaded. */
export function sourcesOf(snapshot: MeasureSnapshot, { derivation }: Kpi) {
  if (derivation.kind === 'none') return [];
  const { source } = derivation;
  return codesOf(derivation).flatMap((code) => findMeasure(snapshot, source, code) ?? []);
}

const labelOf = ({ label }: SeriesPeriod): string => label;

interface Part {
  readonly title: string;
  readonly field: string;
  readonly form: EditForm;
  readonly hasCheck: boolean;
}

function measurePlace(kpi: Kpi, part: MeasurePart, { field, ...of }: Part): FormPlace {
  return {
    ...of,
    lead: kpi.name,
    subject: { kind: 'measure', id: kpi.id },
    path: measurePartPath(kpi.id, part),
    back: { text: kpi.name, href: editedPath('measures', kpi.id) },
    isNew: false,
    fields: [field],
  };
}
