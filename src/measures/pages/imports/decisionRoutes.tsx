import { importPath } from '../../../paths/workspace.js';
import { importDecisionPath, importRenewalPath } from '../../../paths/imports.js';
import { actorOf } from '../../../web/http/access.js';
import { acceptUpload, discardUpload } from '../../commands/uploads/decideUpload.js';
import { renewPreview } from '../../commands/uploads/renewPreview.js';
import { parseReason } from '../../model/importUpload.js';
import { decisionRefusalText } from './faultTexts.js';
import { loading, type ImportPages } from './importPages.js';
import { idOf, sendUpload } from './uploadPageRoutes.js';
import { readDecision, type DecisionForm } from './uploadModel.js';

const config = { ...loading, keepsDraft: (parameters: unknown) => importPath(idOf(parameters)) };

/** What becomes of an upload: somebody accepts it or discards it, and says why. */
export function registerDecisions(pages: ImportPages): void {
  const { app, dependencies } = pages;
  const path = importDecisionPath(':id').replace('%3A', ':');
  app.post(path, { config }, async (request, reply) => {
    const id = idOf(request.params);
    const { form, reason } = toForm(request.body);
    if (form.errors.length > 0) return sendUpload(pages, { request, reply }, form);
    const decide = form.decision === 'accept' ? acceptUpload : discardUpload;
    const decided = await decide(dependencies, actorOf(request), { id, reason });
    if (!decided.ok && decided.error.kind !== 'figuresChanged') {
      const errors = [{ text: decisionRefusalText(decided.error), href: '#decision' }];
      return sendUpload(pages, { request, reply }, { ...form, errors });
    }
    // The page says by itself that the preview is being made anew.
    return reply.redirect(importPath(id), 303);
  });
  const renewal = importRenewalPath(':id').replace('%3A', ':');
  app.post(renewal, { config: loading }, async (request, reply) => {
    const id = idOf(request.params);
    await renewPreview(dependencies, actorOf(request), id);
    return reply.redirect(importPath(id), 303);
  });
}

function toForm(body: unknown): { readonly form: DecisionForm; readonly reason: string } {
  const { decision, reason } = readDecision(body);
  const { text, fault } = parseReason(reason);
  const errors = [
    ...(decision === null
      ? [{ text: 'Choose whether to accept or discard these figures', href: '#decision' }]
      : []),
    ...(fault === null ? [] : [{ text: fault, href: '#reason' }]),
  ];
  return { form: { decision, reason, errors }, reason: text };
}
