import type { Area } from '../../../../measures/model/area.js';
import type { SourceMeasure } from '../../../../measures/model/measure.js';
import { foldName } from '../../../../people/model/personName.js';
import { failure, success } from '../../../../lib/result.js';
import type { FieldFault } from '../../../model/amending/amendment.js';
import { textOf, textsOf, type EditForm, type FormInput, type Typed } from '../editForm.js';
import { faultsAmong, readLine } from './lines.js';

export interface SetAsideGiven {
  /** The series that the measure is made from. */
  readonly sources: readonly SourceMeasure[];
  readonly areas: readonly Area[];
  /** Labels of all periods that any of the series has. */
  readonly periods: readonly string[];
}

/** Setting figures of one series aside. */
export function setAsideForm({ sources, areas, periods }: SetAsideGiven): EditForm {
  return {
    inputs: inputsOf(sources, periods),
    toTyped: () => ({}),
    read: (typed) => readEntry(typed, { sources, areas, periods }),
    inputOf: (field) => (field === 'entry' ? 'places' : field),
  };
}

function readEntry(typed: Typed, { sources, areas }: SetAsideGiven) {
  const series = sources.find(({ id }) => id === textOf(typed, 'series'));
  const chosen = textsOf(typed, 'periods');
  const places = readPlaces(textOf(typed, 'places'), areas);
  const reason = readLine(typed, { name: 'why', most: 400, whenEmpty: 'Say what is wrong' });
  const reference = readLine(typed, {
    name: 'reference',
    most: 300,
    whenEmpty: 'Say where this can be checked',
  });
  const faults: readonly FieldFault[] = [
    ...(series === undefined ? [{ field: 'series', message: 'Choose a series' }] : []),
    ...places.faults,
    ...(chosen.length === 0 ? [{ field: 'periods', message: 'Choose at least one period' }] : []),
    ...faultsAmong([reason, reference]),
  ];
  if (series === undefined || faults.length > 0 || !reason.ok || !reference.ok) {
    return failure(faults);
  }
  return success({
    entry: {
      source: series.source,
      code: series.code,
      areaIds: places.ids,
      periods: chosen.includes('all') ? 'all' : chosen,
      reason: reason.value,
      reference: reference.value,
    },
  });
}

/** Places by name, by id or by code. */
function readPlaces(text: string, areas: readonly Area[]) {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const found = lines.map((line) => ({
    line,
    area: areas.find(
      ({ id, name, laCode, gssCode }) =>
        foldName(name) === foldName(line) || [id, laCode, gssCode].some((each) => each === line),
    ),
  }));
  const faults = found
    .filter(({ area }) => area === undefined)
    .map(({ line }) => ({
      field: 'places',
      message: `No place is called “${line.slice(0, 60)}”. Write its name as on the page of places`,
    }));
  const none = lines.length === 0 ? [{ field: 'places', message: 'Enter at least one place' }] : [];
  const ids = [...new Set(found.flatMap(({ area }) => (area === undefined ? [] : [area.id])))];
  return { ids, faults: [...none, ...faults] };
}

function inputsOf(
  sources: readonly SourceMeasure[],
  periods: readonly string[],
): readonly FormInput[] {
  return [
    {
      kind: 'select',
      name: 'series',
      label: 'Series',
      items: sources.map(({ id, title, code }) => ({ value: id, text: `${title} (${code})` })),
    },
    {
      kind: 'words',
      name: 'places',
      label: 'Places',
      hint: 'One on each line, with its name as on the page of places: England, South West.',
    },
    {
      kind: 'several',
      name: 'periods',
      label: 'Periods',
      items: [
        { value: 'all', text: 'All periods, later ones too' },
        ...periods.map((label) => ({ value: label, text: label })),
      ],
    },
    {
      kind: 'words',
      name: 'why',
      label: 'What is wrong with these figures',
      hint: 'Readers of the measure’s page see this. Do not name a person.',
    },
    {
      kind: 'line',
      name: 'reference',
      label: 'Where this can be checked',
      hint: 'For example: “Note of the publisher, 12 May 2026”.',
    },
  ];
}
