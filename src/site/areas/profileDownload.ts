import { dayInWords } from '../../lib/calendarDate.js';
import type { DownloadTable, TableCell, TableNote } from '../../lib/downloads/downloadTable.js';
import { besideName } from '../../plan/pages/beside.js';
import { gridColumns } from '../../plan/pages/grid/gridColumns.js';
import { gridFileRow } from '../../plan/pages/grid/gridFileRow.js';
import type { JudgedMeasure } from '../../plan/model/judgedMeasure.js';
import type { MeasureView } from '../../plan/model/measureView.js';
import type { Figures } from '../../plan/model/judging.js';
import { coverageNote } from './coverageNote.js';
import { fileNotes } from './fileNotes.js';
import { everyMeasure, measureSections } from './measureSections.js';
import type { ProfileInput } from './profileInput.js';
import { topicsOf } from './topics.js';

/** The measures of an area as a table to take away: those of one topic, else all, each once. */
export function profileDownload(input: ProfileInput): DownloadTable {
  const { figures, place, judged, topic } = input;
  const { plan } = figures;
  const byView = new Map(judged.map((each) => [each.view.id, each]));
  const sections = measureSections(figures, topic);
  const shown = sections.flatMap(({ views }) => views.flatMap(({ id }) => byView.get(id) ?? []));
  return {
    fileName: `${place.id}-measures${topic === everyMeasure ? '' : `-${topic}`}`,
    title: `${place.name}: measures`,
    columns: [
      ...gridColumns,
      { key: 'topics', heading: 'Topics' },
      { key: 'source_code', heading: 'Code of the source' },
    ],
    rows: shown.map((each) => [...gridFileRow(each, priorityOf(plan, each)), ...ofSource(each)]),
    notes: [
      ...notesOf(
        input,
        shown.map(({ view }) => view),
      ),
    ],
  };
}

function priorityOf({ priorities }: Figures['plan'], { view }: JudgedMeasure): string {
  return priorities.find(({ id }) => id === view.kpi?.priorityId)?.name ?? '';
}

function ofSource({ view }: JudgedMeasure): readonly TableCell[] {
  const names = topicsOf(view).map(({ name }) => name);
  return [names.join('; '), view.sources.map(({ code }) => code).join('; ')];
}

function notesOf(input: ProfileInput, views: readonly MeasureView[]): readonly TableNote[] {
  const { figures, place, beside, sizes } = input;
  const { plan, snapshot } = figures;
  const against = besideName({ snapshot }, place, beside.choice);
  const coverage = coverageNote(sizes);
  return [
    ...fileNotes(snapshot, views),
    { term: 'Area', text: place.name },
    ...(place.endedOn === null ? [] : [{ term: 'Ended', text: dayInWords(place.endedOn) }]),
    {
      term: 'Similar areas',
      text: against === null ? 'No list of similar areas is kept.' : against,
    },
    ...(coverage === null ? [] : [{ term: 'Loaded', text: coverage }]),
    {
      term: 'Direction',
      text: `Only where someone has recorded which years can be compared: for measures of the plan, and for ${plan.placeName}.`,
    },
    {
      term: 'Rank',
      text: 'Among the authorities with a figure for the newest period; 1 is best. Of plain numbers it says only which is largest or smallest.',
    },
  ];
}
