import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { NotPermittedError } from '../../lib/refusals.js';
import { isSameSecret } from '../../lib/sameSecret.js';
import { notifyReceiptsPath } from '../../paths/site.js';
import type { AccessRule } from '../../people/model/access.js';
import { sendProblem, statusTitle } from '../../web/http/problem.js';

export interface NotifyReceiptDependencies {
  /** What GOV.UK Notify was told to send; `null`: nothing is taken from anybody. */
  readonly token: string | null;
  readonly noteReceipt: (receipt: {
    readonly providerId: string;
    readonly id: string | null;
    readonly status: string;
  }) => Promise<void>;
}

/** Not a person’s key: GOV.UK Notify’s, from the settings. The route asks for it itself. */
const access: AccessRule = { kind: 'key', roles: [] };

const receipt = z.object({
  id: z.string().min(1).max(100),
  reference: z.uuid().nullable().catch(null),
  status: z.string().max(100),
});

/** Where GOV.UK Notify says what became of a mail. */
export function registerNotifyReceipts(
  app: FastifyInstance,
  { token, noteReceipt }: NotifyReceiptDependencies,
): void {
  app.post(notifyReceiptsPath(), {
    config: { access },
    bodyLimit: 16_384,
    // Before a stranger's body is read.
    onRequest: (request, _reply, done) => {
      const given = request.headers.authorization ?? '';
      const isTheirs = token !== null && isSameSecret(given, `Bearer ${token}`);
      if (isTheirs) done();
      else done(new NotPermittedError('this needs NOTIFY_CALLBACK_TOKEN, sent as a bearer'));
    },
    handler: async (request, reply) => {
      const found = receipt.safeParse(request.body);
      if (!found.success) {
        const detail = 'Send a delivery receipt of GOV.UK Notify as JSON.';
        return sendProblem(reply, { status: 422, title: statusTitle(422), detail });
      }
      const { id: providerId, reference: id, status } = found.data;
      await noteReceipt({ providerId, id, status });
      return reply.code(204).send();
    },
  });
}
