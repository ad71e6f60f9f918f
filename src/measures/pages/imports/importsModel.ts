import { dayInWords, londonDate } from '../../../lib/calendarDate.js';
import { countOf } from '../../../lib/words.js';
import { importPath } from '../../../paths/workspace.js';
import { releaseWithdrawalPath } from '../../../paths/imports.js';
import type { PersonActing } from '../../../people/model/actor.js';
import { actsForAll } from '../../../people/model/role.js';
import type { ImportUpload, UploadState } from '../../model/importUpload.js';
import type { LoadedRelease } from '../../store/loadedReleaseQueries.js';

export interface ImportsModel {
  readonly title: string;
  readonly faults: readonly string[];
  readonly uploads: readonly {
    readonly href: string;
    readonly title: string;
    readonly state: string;
    readonly sent: string;
  }[];
  readonly releases: readonly {
    readonly title: string;
    readonly state: string;
    readonly detail: string;
    /** `null` where whoever looks may not withdraw it, or it is withdrawn. */
    readonly withdrawHref: string | null;
  }[];
}

export interface OrganisationName {
  readonly id: string;
  readonly name: string;
}

export function toImportsModel(from: {
  readonly uploads: readonly ImportUpload[];
  readonly releases: readonly LoadedRelease[];
  readonly organisations: readonly OrganisationName[];
  readonly actor: PersonActing;
  readonly faults: readonly string[];
}): ImportsModel {
  const { uploads, releases, organisations, actor, faults } = from;
  return {
    title: 'Load figures',
    faults,
    uploads: uploads.map((upload) => ({
      href: importPath(upload.id),
      title: uploadTitle(upload),
      state: stateWords[upload.state],
      sent: sentWords(upload, { actor, organisations }),
    })),
    releases: releases.map((release) => ({
      title: `${release.title}, as at ${dayInWords(release.asAt)}`,
      state: releaseState(release),
      detail: releaseDetail(release),
      withdrawHref:
        actsForAll(actor.role) && release.withdrawnAt === null
          ? releaseWithdrawalPath(release.id)
          : null,
    })),
  };
}

export const stateWords: Readonly<Record<UploadState, string>> = {
  uploaded: 'Waiting to be read',
  reading: 'Being read',
  ready: 'Waiting for a decision',
  refused: 'Cannot be used',
  accepted: 'Accepted',
  discarded: 'Discarded',
  failed: 'Could not be read',
};

/** Until it is read nobody knows what it is. */
export function uploadTitle({ title, asAt, uploadedAt }: ImportUpload): string {
  if (title !== null && asAt !== null) return `${title}, as at ${dayInWords(asAt)}`;
  return `Files sent on ${dayInWords(londonDate(uploadedAt))}`;
}

export function sentWords(
  upload: ImportUpload,
  known: { readonly actor: PersonActing; readonly organisations: readonly OrganisationName[] },
): string {
  const day = dayInWords(londonDate(upload.uploadedAt));
  return `Sent on ${day} by ${whoWords(upload.uploadedBy, { ...known, upload })}`;
}

/** An account is named by its organisation alone: who it is matters to nobody here. */
export function whoWords(
  accountId: string | null,
  known: {
    readonly actor: PersonActing;
    readonly organisations: readonly OrganisationName[];
    readonly upload: ImportUpload;
  },
): string {
  const { actor, organisations, upload } = known;
  if (accountId === actor.accountId) return 'you';
  if (accountId !== upload.uploadedBy) return 'somebody else';
  const name = organisations.find(({ id }) => id === upload.organisationId)?.name;
  return `somebody of ${name ?? 'another organisation'}`;
}

function releaseState({ withdrawnAt, withdrawnReason, measuresInForce }: LoadedRelease): string {
  if (withdrawnAt !== null) {
    return `Withdrawn on ${dayInWords(londonDate(withdrawnAt))}: ${withdrawnReason ?? ''}`;
  }
  if (measuresInForce === 0) return 'Kept for the past; newer figures are in force';
  return `In force for ${countOf(measuresInForce, 'measure')}`;
}

function releaseDetail({ coverage, rowsStored, rowsRejected, importedAt }: LoadedRelease): string {
  const rows = `${rowsStored.toLocaleString('en-GB')} figures and marks`;
  const part = coverage === 'pack' ? ', only those of the plan' : '';
  const rejected = rowsRejected === 0 ? '' : `, ${countOf(rowsRejected, 'row')} rejected`;
  return `${rows}${part}${rejected}. Loaded on ${dayInWords(londonDate(importedAt))}.`;
}
