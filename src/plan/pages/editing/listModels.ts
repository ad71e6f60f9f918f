import { isInPack } from '../../model/amending/subjectState.js';
import type { SubjectKind } from '../../model/amending/amendment.js';
import { editedPath } from '../../../paths/planEditing.js';
import { titleOf, type EditingContext } from './editingContext.js';
import { folderOf, hrefOf } from './hrefOf.js';
import type { ListedThing, ListModel } from './ListPage.js';

export function toOrganisationList(context: EditingContext): ListModel {
  return listOf(context, {
    title: 'Organisations',
    kind: 'organisation',
    add: 'Add an organisation',
    ids: context.content.organisations.map(({ id }) => id),
  });
}

export function toSeatList(context: EditingContext): ListModel {
  return listOf(context, {
    title: 'Seats of the board',
    kind: 'seat',
    add: 'Add a seat',
    ids: context.content.seats.map(({ number }) => String(number)),
  });
}

export function toMeasureList(context: EditingContext): ListModel {
  return listOf(context, {
    title: 'Measures of the plan',
    kind: 'measure',
    add: null,
    ids: context.content.plan.kpis.map(({ id }) => id),
  });
}

interface Listed {
  readonly title: string;
  readonly kind: SubjectKind;
  readonly add: string | null;
  /** Those in use, in order. */
  readonly ids: readonly string[];
}

function listOf(context: EditingContext, { title, kind, add, ids }: Listed): ListModel {
  const { pack, amendments } = context.amended;
  const own = amendments.flatMap(({ subject }) => (subject.kind === kind ? [subject.id] : []));
  const gone = [...new Set(own)].filter((id) => !ids.includes(id));
  const thing = (id: string, out: string | null): ListedThing => {
    const isAdded = !isInPack(pack, { kind, id });
    const changed = own.includes(id) ? (isAdded ? 'Added here' : 'Changed here') : null;
    return {
      text: titleOf(context, { kind, id }),
      href: hrefOf({ kind, id }),
      note: out ?? changed,
    };
  };
  return {
    title,
    lead: null,
    links: add === null ? [] : [{ text: add, href: editedPath(folderOf[kind], 'new') }],
    packLines: [],
    parts: [
      {
        id: 'in-use',
        heading: 'In use',
        things: ids.map((id) => thing(id, null)),
        whenEmpty: 'None.',
      },
      {
        id: 'withdrawn',
        heading: 'Withdrawn here',
        things: gone.map((id) => thing(id, 'Not in use')),
        whenEmpty: 'None.',
      },
    ],
    history: null,
  };
}
