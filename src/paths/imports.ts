import { withQuery } from './query.js';
import { importPath, importsPath } from './workspace.js';

/** Where files are sent to; a form with files has its token in its address. */
export function uploadAction(token: string): string {
  return withQuery(importsPath(), { _token: token });
}

/** Accepting an upload, or discarding it. */
export function importDecisionPath(id: string): string {
  return `${importPath(id)}/decision`;
}

/** Working out again what an upload would change. */
export function importRenewalPath(id: string): string {
  return `${importPath(id)}/preview`;
}

export function importReportPath(id: string, report: 'rejected' | 'notices'): string {
  return `${importPath(id)}/${report}.csv`;
}

export function releaseWithdrawalPath(releaseId: number | string): string {
  return `${importsPath()}/releases/${encodeURIComponent(releaseId)}/withdraw`;
}
