import { z } from 'zod';
import { NotFoundError } from '../../../lib/refusals.js';
import { importsPath } from '../../../paths/workspace.js';
import { releaseWithdrawalPath } from '../../../paths/imports.js';
import { actorOf } from '../../../web/http/access.js';
import { findKept, keptNotice, type KeptForm } from '../../../web/http/keptForm.js';
import type { Exchange } from '../../../web/http/workPages.js';
import { withdrawRelease } from '../../commands/withdrawRelease.js';
import { parseReason } from '../../model/importUpload.js';
import { listLoadedReleases, readAfterWithdrawal } from '../../store/loadedReleaseQueries.js';
import { withdrawing, type ImportPages } from './importPages.js';
import { WithdrawPage } from './WithdrawPage.js';
import { toWithdrawModel } from './withdrawModel.js';

const ofRelease = z.object({ releaseId: z.coerce.number().int().min(1).max(2_147_483_647) });
const ofReason = z.object({ reason: z.string().catch('') });

/** Taking a release out of force, with what would be in force in its place. */
export function registerWithdrawals(pages: ImportPages): void {
  const { app, dependencies } = pages;
  const path = releaseWithdrawalPath(':releaseId').replace('%3A', ':');
  app.get(path, { config: withdrawing }, async (request, reply) => {
    const kept = await findKept(dependencies.drafts, request);
    const { reason } = ofReason.parse(kept?.fields ?? {});
    return sendWithdrawal(pages, { request, reply }, { reason, fault: null, kept });
  });
  app.post(path, { config: { ...withdrawing, keepsDraft: true } }, async (request, reply) => {
    const typed = ofReason.parse(request.body ?? {}).reason;
    const { text: reason, fault } = parseReason(typed);
    if (fault !== null) {
      return sendWithdrawal(pages, { request, reply }, { reason: typed, fault });
    }
    const releaseId = idIn(request.params);
    await withdrawRelease(dependencies, actorOf(request), { releaseId, reason });
    return reply.redirect(importsPath(), 303);
  });
}

function idIn(parameters: unknown): number {
  const parsed = ofRelease.safeParse(parameters);
  if (!parsed.success) throw new NotFoundError('there is no such release');
  return parsed.data.releaseId;
}

interface TypedReason {
  readonly reason: string;
  readonly fault: string | null;
  readonly kept?: KeptForm | null;
}

async function sendWithdrawal(
  { dependencies }: ImportPages,
  { request, reply }: Exchange,
  { kept = null, ...typed }: TypedReason,
) {
  const id = idIn(request.params);
  const found = await dependencies.acting.read(actorOf(request), async (db) => ({
    releases: await listLoadedReleases(db),
    after: await readAfterWithdrawal(db, id),
  }));
  const release = found.releases.find((each) => each.id === id);
  if (release === undefined) throw new NotFoundError('there is no such release');
  const model = toWithdrawModel({ ...found, release, ...typed });
  const { fault } = typed;
  return dependencies.sendWorkPage(
    { request, reply },
    {
      page: {
        title: model.title,
        section: importsPath(),
        back: { text: 'All figures', href: importsPath() },
        errors: fault === null ? [] : [{ text: fault, href: '#reason' }],
        ...keptNotice(model.withdrawn === null ? kept : null),
      },
      body: (token) => <WithdrawPage {...model} token={token} />,
    },
  );
}
