import type { Standing } from '../../model/amending/amendList.js';
import { becomesText, fieldName, lifecycleName } from '../../model/amending/fieldWords.js';
import { listSetAside } from '../../model/amending/setAside.js';
import { listStandings, stateOfSubject } from '../../model/amending/subjectState.js';
import { editedListPath, editedPath, measurePartPath } from '../../../paths/planEditing.js';
import { getKpi, titleOf, type EditingContext } from './editingContext.js';
import { toHistory, toPackLines } from './history.js';
import { hrefOf } from './hrefOf.js';
import type { ListedThing, ListModel } from './ListPage.js';
import { sourcesOf } from './measurePlaces.js';

/** Where everything starts: what needs a decision, and what is not as the pack says. */
export function toOverview(context: EditingContext, isWhole: boolean): ListModel {
  const standings = listStandings(context.amended);
  const open = standings.filter(({ state }) => state !== 'holds');
  return {
    title: 'Change the plan',
    lead: 'The plan was loaded from a set of files, its pack. What you change here counts in place of it. Loading a newer pack does not undo your change.',
    links: [
      ...(isWhole
        ? [
            { text: 'Organisations', href: editedListPath('organisations') },
            { text: 'Seats of the board', href: editedListPath('seats') },
          ]
        : []),
      { text: 'Measures', href: editedListPath('measures') },
    ],
    packLines: open.flatMap((standing) => linesOf(context, standing)),
    parts: [
      {
        id: 'differs',
        heading: 'What differs from the pack',
        things: standings
          .filter(({ amendment }) => amendment.subject.kind !== 'figures')
          .map((standing) => toDifference(context, standing)),
        whenEmpty: 'Nothing: everything is as the pack says.',
      },
      setAsidePart(context, () => true),
    ],
    history: null,
  };
}

function linesOf(context: EditingContext, standing: Standing) {
  const { subject } = standing.amendment;
  return toPackLines(context, { subject, standings: [standing] }).map((line) => ({
    ...line,
    text: `${titleOf(context, subject)}. ${line.text}`,
  }));
}

function toDifference(context: EditingContext, { amendment }: Standing): ListedThing {
  const { subject, field } = amendment;
  return {
    text: titleOf(context, subject),
    href: hrefOf(subject),
    note: `${fieldName(field)}: ${becomesText(amendment, context.nameOf)}`,
  };
}

function setAsidePart(context: EditingContext, isWanted: (code: string) => boolean) {
  const things = listSetAside(context.amended.amendments)
    .filter(({ code }) => isWanted(code))
    .map(({ id, code, areaIds, periods, reason }) => ({
      text: `${code}: ${areaIds.join(', ')}, ${periods === 'all' ? 'all periods' : periods.join(', ')}`,
      href: editedPath('figures-set-aside', id),
      note: reason,
    }));
  return {
    id: 'set-aside',
    heading: 'Figures set aside here',
    things,
    whenEmpty: 'None.',
  };
}

/** One measure: its forms, the figures of it that are set aside, and its history. */
export function toMeasurePage(
  context: EditingContext,
  { id, isWhole }: { readonly id: string; readonly isWhole: boolean },
): ListModel {
  const kpi = getKpi(context, id);
  const state = stateOfSubject(context.amended, { kind: 'measure', id });
  const codes = sourcesOf(context.snapshot, kpi).map(({ code }) => code);
  const whole = [
    { text: 'Where the figures stand', href: measurePartPath(id, 'lifecycle') },
    { text: 'Note on which way is good', href: measurePartPath(id, 'polarity-note') },
  ];
  return {
    title: kpi.name,
    lead: `${lifecycleName(kpi.lifecycle)}.`,
    links: [
      { text: 'What can be compared', href: measurePartPath(id, 'break') },
      ...(isWhole ? whole : []),
      ...(codes.length === 0
        ? []
        : [{ text: 'Set figures aside', href: measurePartPath(id, 'figures-set-aside') }]),
    ],
    packLines: toPackLines(context, {
      subject: state.subject,
      standings: state.standings.filter((each) => each.state !== 'holds'),
    }),
    parts: [setAsidePart(context, (code) => codes.includes(code))],
    history: toHistory(context, state),
  };
}
