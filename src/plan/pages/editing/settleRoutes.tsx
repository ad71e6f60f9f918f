import { z } from 'zod';
import { NotFoundError } from '../../../lib/refusals.js';
import { savedPath, settlingPath } from '../../../paths/planEditing.js';
import { planEditingPath } from '../../../paths/workspace.js';
import { actorOf } from '../../../web/http/access.js';
import { findKept, keptNotice, type KeptForm } from '../../../web/http/keptForm.js';
import type { Exchange } from '../../../web/http/workPages.js';
import { settleAmendment } from '../../commands/amendPlan.js';
import { subjectKinds, type FieldFault } from '../../model/amending/amendment.js';
import { fieldName } from '../../model/amending/fieldWords.js';
import { stateOfSubject } from '../../model/amending/subjectState.js';
import { readContext, titleOf } from './editingContext.js';
import { editingFigures, type EditingPages } from './editingPages.js';
import { textOf, type Typed } from './editForm.js';
import { toPackLines } from './history.js';
import { readTyped } from './readTyped.js';
import { SettlePage, type SettleModel } from './SettlePage.js';

const ofAddress = z.object({ kind: z.enum(subjectKinds), id: z.string(), field: z.string() });

/** `/…/:kind/:id/:field` as the routes write it. */
const settlingRoute = settlingPath({ kind: '0', id: '1', field: '2' }).replace(
  '0/1/2',
  ':kind/:id/:field',
);

interface Sent {
  readonly typed: Typed;
  readonly faults: readonly FieldFault[];
  readonly isLate: boolean;
  readonly kept?: KeptForm | null;
}

/** Deciding between an amendment and what a later pack says. */
export function registerSettling(pages: EditingPages): void {
  const { app, dependencies } = pages;
  app.get(settlingRoute, { config: editingFigures }, async (request, reply) => {
    const kept = await findKept(dependencies.drafts, request);
    const typed = readTyped(kept?.fields);
    return sendSettling(pages, { request, reply }, { typed, faults: [], isLate: false, kept });
  });
  const config = { ...editingFigures, keepsDraft: true } as const;
  app.post(settlingRoute, { config }, async (request, reply) => {
    const exchange = { request, reply };
    const typed = readTyped(request.body);
    const { subject, field } = addressOf(request.params);
    const choice = choiceOf(typed);
    if (choice === null) {
      const faults = [{ field: 'choice', message: 'Choose which of the two is to hold' }];
      return sendSettling(pages, exchange, { typed, faults, isLate: false });
    }
    const version = textOf(typed, 'version');
    const asked = { subject, field, choice, version, reason: textOf(typed, 'reason') };
    const settled = await settleAmendment(dependencies, actorOf(request), asked);
    if (settled.ok) return reply.redirect(savedPath(planEditingPath()), 303);
    const faults = settled.error.kind === 'faults' ? settled.error.faults : [];
    const isLate = settled.error.kind !== 'faults';
    if (isLate) reply.code(409);
    return sendSettling(pages, exchange, { typed, faults, isLate });
  });
}

function addressOf(parameters: unknown) {
  const parsed = ofAddress.safeParse(parameters);
  if (!parsed.success) throw new NotFoundError('there is nothing to decide');
  const { kind, id, field } = parsed.data;
  return { subject: { kind, id }, field };
}

function choiceOf(typed: Typed): 'keep' | 'takeThePacks' | null {
  const choice = textOf(typed, 'choice');
  return choice === 'keep' || choice === 'takeThePacks' ? choice : null;
}

async function sendSettling(pages: EditingPages, exchange: Exchange, sent: Sent) {
  const { dependencies } = pages;
  const context = await readContext(dependencies, actorOf(exchange.request));
  const { subject, field } = addressOf(exchange.request.params);
  const state = stateOfSubject(context.amended, subject);
  const standings = state.standings.filter(({ amendment }) => amendment.field === field);
  const [line] = toPackLines(context, { subject, standings });
  if (line === undefined) throw new NotFoundError('there is nothing to decide');
  const model: SettleModel = {
    title: `${titleOf(context, subject)}: keep yours, or take the pack’s`,
    text: line.text,
    action: line.settle.href,
    version: state.version,
    input: choiceInput(fieldName(field)),
    typed: sent.typed,
    reason: textOf(sent.typed, 'reason'),
    errors: sent.faults.map((fault) => ({
      text: fault.message,
      href: fault.field === 'choice' ? '#choice' : '#reason',
    })),
    isLate: sent.isLate,
  };
  return dependencies.sendWorkPage(exchange, {
    page: {
      title: model.title,
      section: planEditingPath(),
      back: { text: 'Change the plan', href: planEditingPath() },
      errors: model.errors,
      ...keptNotice(sent.kept ?? null),
    },
    body: (token) => <SettlePage {...model} token={token} />,
  });
}

function choiceInput(name: string) {
  return {
    kind: 'one',
    name: 'choice',
    label: `${name}: which is to hold?`,
    items: [
      { value: 'keep', text: 'Keep what was changed here' },
      { value: 'takeThePacks', text: 'Take what the pack says' },
    ],
  } as const;
}
