import type { FastifyInstance } from 'fastify';
import { NotFoundError } from '../../lib/refusals.js';
import { isSwitchedOn, type Assessments, type Purpose } from '../../people/model/purpose.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What the route processes personal data for, where that can be switched off. */
    purpose?: Purpose;
  }
}

/** A route whose purpose is off is not there, for anybody. Register it before any route. */
export function registerPurposes(app: FastifyInstance, assessments: Assessments): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const { purpose } = request.routeOptions.config;
    if (purpose === undefined || isSwitchedOn(purpose, assessments)) done();
    else done(new NotFoundError('this part is not switched on here'));
  });
}
