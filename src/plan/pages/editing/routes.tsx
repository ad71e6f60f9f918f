import { NotFoundError } from '../../../lib/refusals.js';
import { editedListPath, editedPath, measurePartPath } from '../../../paths/planEditing.js';
import { planEditingPath } from '../../../paths/workspace.js';
import { actorOf } from '../../../web/http/access.js';
import type { Link } from '../../../web/page/shell.js';
import { planEditors } from '../../model/amending/mayAmend.js';
import { valueText } from '../../model/amending/fieldWords.js';
import { isKnownSubject, stateOfSubject } from '../../model/amending/subjectState.js';
import { readContext, type EditingContext } from './editingContext.js';
import { editingFigures, editingPlan, type EditingPages } from './editingPages.js';
import { idOf, registerForm, type FormRoute } from './formRoutes.js';
import { showAgainForm } from './forms/showAgainForm.js';
import { toMeasureList, toOrganisationList, toSeatList } from './listModels.js';
import { ListPage, type ListModel } from './ListPage.js';
import { breakPlace, lifecyclePlace, polarityNotePlace, setAsidePlace } from './measurePlaces.js';
import { toMeasurePage, toOverview } from './overviewModel.js';
import { newOrganisation, newSeat, organisationPlace, seatPlace } from './places.js';
import type { FormPlace } from './formPlace.js';
import { savedNotice } from './savedNotice.js';
import { registerSettling } from './settleRoutes.js';

const forms: readonly FormRoute[] = [
  { path: editedPath('organisations', 'new'), config: editingPlan, find: newOrganisation },
  { path: editedPath('organisations', ':id'), config: editingPlan, find: organisationPlace },
  { path: editedPath('seats', 'new'), config: editingPlan, find: newSeat },
  { path: editedPath('seats', ':id'), config: editingPlan, find: seatPlace },
  { path: measurePartPath(':id', 'break'), config: editingFigures, find: breakPlace },
  { path: measurePartPath(':id', 'lifecycle'), config: editingPlan, find: lifecyclePlace },
  { path: measurePartPath(':id', 'polarity-note'), config: editingPlan, find: polarityNotePlace },
  {
    path: measurePartPath(':id', 'figures-set-aside'),
    config: editingFigures,
    find: setAsidePlace,
  },
  { path: editedPath('figures-set-aside', ':id'), config: editingFigures, find: showAgainPlace },
];

interface ListRoute {
  readonly path: string;
  readonly config: FormRoute['config'];
  readonly back: Link | null;
  readonly toModel: (context: EditingContext, asked: ListAsked) => ListModel;
}

interface ListAsked {
  readonly id: string;
  /** Whether the reader may edit everything. */
  readonly isWhole: boolean;
}

const overview: Link = { text: 'Change the plan', href: planEditingPath() };
const measures: Link = { text: 'Measures of the plan', href: editedListPath('measures') };

const lists: readonly ListRoute[] = [
  {
    path: planEditingPath(),
    config: editingFigures,
    back: null,
    toModel: (context, { isWhole }) => toOverview(context, isWhole),
  },
  {
    path: editedListPath('organisations'),
    config: editingPlan,
    back: overview,
    toModel: toOrganisationList,
  },
  { path: editedListPath('seats'), config: editingPlan, back: overview, toModel: toSeatList },
  {
    path: editedListPath('measures'),
    config: editingFigures,
    back: overview,
    toModel: toMeasureList,
  },
  {
    path: editedPath('measures', ':id'),
    config: editingFigures,
    back: measures,
    toModel: toMeasurePage,
  },
];

/** Changing in the product what the plan pack says. */
export function registerPlanEditing(pages: EditingPages): void {
  for (const list of lists) registerList(pages, list);
  for (const form of forms) registerForm(pages, { ...form, path: withId(form.path) });
  registerSettling(pages);
}

/** The builders of addresses write every part safely, the name of a parameter too. */
function withId(path: string): string {
  return path.replace('%3Aid', ':id');
}

function registerList({ app, dependencies }: EditingPages, list: ListRoute): void {
  const { path, config, back, toModel } = list;
  app.get(withId(path), { config }, async (request, reply) => {
    const actor = actorOf(request);
    const context = await readContext(dependencies, actor);
    const isWhole = planEditors.includes(actor.role);
    const model = toModel(context, { id: idOf(request), isWhole });
    const page = {
      title: model.title,
      section: planEditingPath(),
      ...(back === null ? {} : { back }),
      ...savedNotice(request.query),
    };
    const body = () => <ListPage {...model} />;
    return dependencies.sendWorkPage({ request, reply }, { page, body });
  });
}

function showAgainPlace(context: EditingContext, id: string): FormPlace {
  const subject = { kind: 'figures', id } as const;
  const { inForce } = stateOfSubject(context.amended, subject);
  const { entry = null } = inForce;
  if (!isKnownSubject(context.amended, subject) || entry === null) {
    throw new NotFoundError('these figures are not set aside');
  }
  return {
    subject,
    title: 'Show figures again',
    lead: `Set aside: ${valueText('entry', entry, context.nameOf)}.`,
    path: editedPath('figures-set-aside', id),
    back: overview,
    form: showAgainForm,
    isNew: false,
    hasCheck: false,
    fields: ['entry'],
  };
}
