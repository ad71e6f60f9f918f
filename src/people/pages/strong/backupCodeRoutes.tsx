import { NotFoundError } from '../../../lib/refusals.js';
import { backupCodesFilePath, backupCodesPath } from '../../../paths/signingIn.js';
import { workspacePath } from '../../../paths/workspace.js';
import { personOf } from '../../../web/http/access.js';
import { dropCodesToShow, findCodesToShow } from '../../commands/backupCodeNote.js';
import { signedInAccess } from '../../model/access.js';
import { BackupCodesPage, backupCodesText, backupCodesTitle } from './BackupCodesPage.js';
import { nextOf, type StrongPages } from './strongPages.js';

const config = { access: signedInAccess };

/** The codes that were just made, in the session that made them, until they are taken. */
export function registerBackupCodes({ app, dependencies }: StrongPages): void {
  app.get(backupCodesPath(), { config }, async (request, reply) => {
    const next = nextOf(request);
    const codes = await findCodesToShow(dependencies, personOf(request).sessionId);
    if (codes === null) return reply.redirect(next ?? workspacePath(), 303);
    return dependencies.sendWorkPage(
      { request, reply },
      {
        page: { title: backupCodesTitle, section: null },
        body: (token) => <BackupCodesPage {...{ token, codes }} action={backupCodesPath(next)} />,
      },
    );
  });
  app.get(backupCodesFilePath(), { config }, async (request, reply) => {
    const codes = await findCodesToShow(dependencies, personOf(request).sessionId);
    if (codes === null) throw new NotFoundError('no backup codes were just made');
    return reply
      .type('text/plain; charset=utf-8')
      .header('content-disposition', 'attachment; filename="waymark-backup-codes.txt"')
      .send(backupCodesText(dependencies.appName, codes));
  });
  app.post(backupCodesPath(), { config }, async (request, reply) => {
    await dropCodesToShow(dependencies, personOf(request).sessionId);
    return reply.redirect(nextOf(request) ?? workspacePath(), 303);
  });
}
