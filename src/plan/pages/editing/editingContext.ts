import { NotFoundError } from '../../../lib/refusals.js';
import type { Area } from '../../../measures/model/area.js';
import type { MeasureSnapshot } from '../../../measures/model/measureSnapshot.js';
import type { Actor } from '../../../people/model/actor.js';
import { getAmendedPack } from '../../commands/amendPlan.js';
import type { Subject } from '../../model/amending/amendment.js';
import { applyAmendments } from '../../model/amending/applyAmendments.js';
import type { AmendedPack } from '../../model/amending/subjectState.js';
import type { Kpi } from '../../model/kpi.js';
import type { PlanContent } from '../../model/planContent.js';
import type { EditingDependencies } from './editingPages.js';

/** What every page that edits the plan starts from. */
export interface EditingContext {
  readonly amended: AmendedPack;
  /** What the partnership goes by. */
  readonly content: PlanContent;
  readonly snapshot: MeasureSnapshot;
  readonly areas: readonly Area[];
  /** Of an organisation in use or not; its id where it has no name. */
  readonly nameOf: (organisationId: string) => string;
}

export async function readContext(
  { acting, measures }: EditingDependencies,
  actor: Actor,
): Promise<EditingContext> {
  const snapshot = await measures.asAt(null);
  const amended = await acting.read(actor, getAmendedPack);
  const { content } = applyAmendments(amended.pack, amended.amendments);
  const names = new Map(
    [...amended.pack.organisations, ...content.organisations].map(({ id, name }) => [id, name]),
  );
  return {
    amended,
    content,
    snapshot,
    areas: snapshot.register.areas,
    nameOf: (id) => names.get(id) ?? id,
  };
}

/** @throws NotFoundError for a measure that the plan does not have */
export function getKpi({ content }: EditingContext, id: string): Kpi {
  const kpi = content.plan.kpis.find((each) => each.id === id);
  if (kpi === undefined) throw new NotFoundError('the plan has no such measure');
  return kpi;
}

/** What a thing is called at the head of a page. */
export function titleOf({ content, nameOf }: EditingContext, { kind, id }: Subject): string {
  switch (kind) {
    case 'organisation':
      return nameOf(id);
    case 'seat':
      return content.seats.find(({ number }) => String(number) === id)?.title ?? `Seat ${id}`;
    case 'measure':
      return content.plan.kpis.find((each) => each.id === id)?.name ?? id;
    case 'figures':
      return 'Figures set aside';
  }
}
