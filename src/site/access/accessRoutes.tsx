import type { FastifyInstance } from 'fastify';
import { accessFilePath } from '../../paths/access.js';
import { tableFileLinks, tableFormats } from '../../paths/query.js';
import { accessTablePath } from '../../paths/workspace.js';
import { signedInAccess } from '../../people/model/access.js';
import type { Assessments } from '../../people/model/purpose.js';
import type { RouteAccess } from '../../web/http/access.js';
import { sendDownload } from '../../web/http/sendDownload.js';
import type { SendWorkPage } from '../../web/http/workPages.js';
import { accessDownload } from './accessDownload.js';
import { secondFactorText, toAccessGroups, toAccessRows, toPurposeRows } from './accessModel.js';
import { AccessPage } from './AccessPage.js';

export interface AccessPageDependencies {
  readonly sendWorkPage: SendWorkPage;
  /** What the rules were asked of: all routes, once the program has started. */
  readonly routes: readonly RouteAccess[];
  readonly assessments: Assessments;
}

/** For everybody who is signed in: who may use which route. */
export function registerAccessPage(
  app: FastifyInstance,
  { sendWorkPage, routes, assessments }: AccessPageDependencies,
): void {
  const config = { access: signedInAccess };
  app.get(accessTablePath(), { config }, (request, reply) => {
    const props = {
      groups: toAccessGroups(toAccessRows(routes)),
      secondFactor: secondFactorText(),
      purposes: toPurposeRows(assessments),
      downloads: tableFileLinks(accessFilePath),
    };
    const page = { title: 'Who may use what', section: accessTablePath() };
    return sendWorkPage({ request, reply }, { page, body: () => <AccessPage {...props} /> });
  });
  for (const format of tableFormats) {
    app.get(accessFilePath(format), { config }, (_request, reply) =>
      sendDownload(reply, accessDownload(toAccessRows(routes)), format),
    );
  }
}
