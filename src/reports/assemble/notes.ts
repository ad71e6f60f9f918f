import { dayInWords } from '../../lib/calendarDate.js';
import type { Block } from '../document/block.js';
import type { Section } from '../document/reportDocument.js';
import type { QuarterlyMaterial } from './assembleQuarterly.js';

/** Notes on the data, the method and the sources, in plain words. */
export function notesSection(material: QuarterlyMaterial): Section {
  return {
    id: 'notes',
    heading: 'How we worked it out',
    isNumbered: true,
    accent: null,
    lead: null,
    blocks: [],
    parts: [
      { id: 'notes-data', heading: 'The data', blocks: [list(dataNotes(material))] },
      { id: 'notes-method', heading: 'The method', blocks: [list(methodNotes)] },
      { id: 'notes-sources', heading: 'The sources', blocks: [list(sourceNotes(material))] },
    ],
  };
}

function list(items: readonly string[]): Block {
  return { kind: 'list', items };
}

function dataNotes({ quarter, area }: QuarterlyMaterial): readonly string[] {
  return [
    `Figures are as they stood on ${dayInWords(quarter.end)}. Figures that are published later are in later reports. Until reports are signed and frozen, one that was loaded late can still change an earlier report.`,
    'Official figures are shown as published. A figure that is not known is said in words and is never nought.',
    'Nearly all national figures are yearly and come months late, so most of them cannot change from quarter to quarter.',
    ...(area.startedOn === null
      ? []
      : [
          `${area.name} in its present shape began on ${dayInWords(area.startedOn)}. Figures of the areas before it are not joined to its own.`,
        ]),
  ];
}

const methodNotes: readonly string[] = [
  'Direction uses the newest five to eight years that can be compared. Where real counts of children are published we use a five-point trend test; elsewhere a test of whether the figures keep going one way (Mann–Kendall).',
  'A change is called clear when chance would rarely give it, and probable when it would give it in fewer than 1 in 10 cases (1 in 20 for the trend test). Otherwise we say that there is no clear change.',
  'Where fewer than five years can be compared, or nobody can say which years may be, the direction is not known.',
  'Watched only means that neither up nor down is good by itself.',
  'Pace sets this area’s change beside the change of every other authority over the same years. Ahead or behind means that more than half of them changed less well, or better, and fewer than a quarter the other way.',
  'Similar areas are the ten statistical neighbours that the Department for Education lists. Their mean is not weighted, and is held back when fewer than six have a figure.',
];

function sourceNotes({ figures }: QuarterlyMaterial): readonly string[] {
  const { releases } = figures.snapshot;
  if (releases.length === 0) return ['No release has been loaded.'];
  return releases.map(
    ({ title, publisher, asAt, licence }) =>
      `${title}, ${publisher}, as it stood on ${dayInWords(asAt)}. Contains public sector information licensed under the ${licence}.`,
  );
}
