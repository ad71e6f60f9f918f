import type { FastifyReply, FastifyRequest } from 'fastify';
import { savedPath } from '../../../paths/planEditing.js';
import { planEditingPath } from '../../../paths/workspace.js';
import type { AccessRule } from '../../../people/model/access.js';
import { actorOf } from '../../../web/http/access.js';
import { findKept, keptNotice, type KeptForm } from '../../../web/http/keptForm.js';
import type { Exchange } from '../../../web/http/workPages.js';
import { amendPlan, type AmendRequest } from '../../commands/amendPlan.js';
import { previewAmendment } from '../../commands/previewAmendment.js';
import type { FieldFault, FieldValues } from '../../model/amending/amendment.js';
import { CheckPage } from './CheckPage.js';
import { toCheckModel } from './checkModel.js';
import { readContext, type EditingContext } from './editingContext.js';
import type { EditingPages } from './editingPages.js';
import { textOf, type Typed } from './editForm.js';
import { newVersion, toEditModel } from './editModel.js';
import { EditPage } from './EditPage.js';
import type { FormPlace } from './formPlace.js';
import { readTyped } from './readTyped.js';
import { savedNotice } from './savedNotice.js';

/** A form at an address, found by the id in it. */
export interface FormRoute {
  readonly path: string;
  readonly config: { readonly access: AccessRule };
  /** @throws NotFoundError for an id of nothing */
  readonly find: (context: EditingContext, id: string) => FormPlace | Promise<FormPlace>;
}

/** What one request to a form works with. */
interface FormExchange extends Exchange {
  readonly pages: EditingPages;
  readonly context: EditingContext;
  readonly place: FormPlace;
}

/** Opens a form, and takes what it sends: refused, compared, checked or saved. */
export function registerForm(pages: EditingPages, { path, config, find }: FormRoute): void {
  const open = async (request: FastifyRequest, reply: FastifyReply): Promise<FormExchange> => {
    const context = await readContext(pages.dependencies, actorOf(request));
    return { pages, request, reply, context, place: await find(context, idOf(request)) };
  };
  pages.app.get(path, { config }, async (request, reply) => {
    const kept = await findKept(pages.dependencies.drafts, request);
    const typed = kept === null ? null : readTyped(kept.fields);
    return sendForm(await open(request, reply), { typed, faults: [], theirs: null, kept });
  });
  pages.app.post(path, { config: { ...config, keepsDraft: true } }, async (request, reply) =>
    take(await open(request, reply), readTyped(request.body)),
  );
}

/** The id in the address; empty for an address without one. */
export function idOf({ params }: FastifyRequest): string {
  const isNamed = typeof params === 'object' && params !== null && 'id' in params;
  return isNamed && typeof params.id === 'string' ? params.id : '';
}

async function take(exchange: FormExchange, typed: Typed): Promise<FastifyReply> {
  const { pages, place, request, reply } = exchange;
  const read = place.form.read(typed);
  const isBack = textOf(typed, 'step') === 'edit';
  if (isBack) return sendForm(exchange, { typed, faults: [], theirs: null });
  if (!read.ok) return sendForm(exchange, { typed, faults: read.error, theirs: null });
  const version = textOf(typed, 'version');
  const asked: AmendRequest = {
    subject: place.subject,
    fields: read.value,
    reason: textOf(typed, 'reason'),
    version: place.isNew && version === newVersion ? null : version,
  };
  const { dependencies } = pages;
  if (place.hasCheck && textOf(typed, 'step') !== 'save') {
    const effects = await previewAmendment(dependencies, actorOf(request), asked);
    if (!effects.ok) return refuse(exchange, { typed, fields: read.value, refusal: effects.error });
    const model = toCheckModel(place, effects.value, typed);
    const page = { title: model.title, section: planEditingPath(), back: place.back };
    const body = (token: string) => <CheckPage {...model} token={token} />;
    return dependencies.sendWorkPage({ request, reply }, { page, body });
  }
  const saved = await amendPlan(dependencies, actorOf(request), asked);
  if (!saved.ok) return refuse(exchange, { typed, fields: read.value, refusal: saved.error });
  return reply.redirect(savedPath(place.back.href), 303);
}

interface Refused {
  readonly typed: Typed;
  readonly fields: FieldValues;
  readonly refusal:
    | { readonly kind: 'changedMeanwhile' | 'nothingChanged' }
    | { readonly kind: 'faults'; readonly faults: readonly FieldFault[] };
}

function refuse(exchange: FormExchange, { typed, fields, refusal }: Refused): FastifyReply {
  switch (refusal.kind) {
    case 'changedMeanwhile':
      exchange.reply.code(409);
      return sendForm(exchange, { typed, faults: [], theirs: fields });
    case 'nothingChanged':
      return sendForm(exchange, { typed, faults: [nothingChanged(exchange.place)], theirs: null });
    case 'faults':
      return sendForm(exchange, { typed, faults: refusal.faults, theirs: null });
  }
}

function nothingChanged({ form }: FormPlace): FieldFault {
  const message = 'This is what is saved already. Change something, or go back';
  return { field: form.inputs[0]?.name ?? 'reason', message };
}

interface FormSent {
  readonly typed: Typed | null;
  readonly faults: readonly FieldFault[];
  readonly theirs: FieldValues | null;
  readonly kept?: KeptForm | null;
}

function sendForm(exchange: FormExchange, { kept = null, ...sent }: FormSent): FastifyReply {
  const { pages, request, reply, place, context } = exchange;
  const model = toEditModel({ place, context, ...sent });
  const page = {
    title: place.title,
    section: planEditingPath(),
    back: place.back,
    errors: model.errors,
    ...savedNotice(request.query),
    ...keptNotice(kept),
  };
  const body = (token: string) => <EditPage {...model} token={token} />;
  return pages.dependencies.sendWorkPage({ request, reply }, { page, body });
}
