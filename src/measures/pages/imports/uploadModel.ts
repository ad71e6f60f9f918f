import { z } from 'zod';
import { dayInWords, londonDate } from '../../../lib/calendarDate.js';
import { problemText } from '../../../lib/importProblem.js';
import { countOf } from '../../../lib/words.js';
import { importDecisionPath, importRenewalPath, importReportPath } from '../../../paths/imports.js';
import type { PersonActing } from '../../../people/model/actor.js';
import type { PageError } from '../../../web/page/shell.js';
import { isWorking, type ImportUpload } from '../../model/importUpload.js';
import {
  sentWords,
  stateWords,
  uploadTitle,
  whoWords,
  type OrganisationName,
} from './importsModel.js';
import { toPreviewModel, type PreviewModel } from './previewModel.js';

/** What was typed into the form, where it was refused. */
export interface DecisionForm {
  readonly decision: 'accept' | 'discard' | null;
  readonly reason: string;
  readonly errors: readonly PageError[];
}

const ofDecision = z.object({
  decision: z.enum(['accept', 'discard']).nullable().catch(null),
  reason: z.string().catch(''),
});

/** What the form sent, or what was kept of it; anything else is as if not sent. */
export function readDecision(sent: unknown): Omit<DecisionForm, 'errors'> {
  return ofDecision.parse(sent ?? {});
}

export interface UploadModel {
  readonly title: string;
  readonly state: string;
  /** What is being done just now; `null` once it is done. */
  readonly progress: string | null;
  readonly facts: readonly { readonly term: string; readonly detail: string }[];
  readonly reports: readonly { readonly text: string; readonly href: string }[];
  /** Why there is nothing to accept, and what to do. */
  readonly problems: readonly string[];
  readonly preview: PreviewModel | null;
  /** The preview was made against figures that are no longer in force. */
  readonly renewAction: string | null;
  /** Other uploads of the very same figures. */
  readonly same: readonly string[];
  readonly decided: { readonly words: string; readonly reason: string } | null;
  readonly form: (DecisionForm & { readonly action: string }) | null;
}

export interface UploadSeen {
  readonly upload: ImportUpload;
  /** Of the figures now in force. */
  readonly version: string;
  readonly same: readonly string[];
  readonly organisations: readonly OrganisationName[];
  readonly actor: PersonActing;
  readonly form: DecisionForm;
}

export function toUploadModel(seen: UploadSeen): UploadModel {
  const { upload, version, same, form } = seen;
  const { id, state, preview } = upload;
  const isReady = state === 'ready';
  const isOld = isReady && preview?.basis !== version;
  return {
    title: uploadTitle(upload),
    state: stateWords[state],
    progress: isWorking(upload) ? progressWords(upload) : null,
    facts: factsOf(seen),
    reports: reportsOf(upload),
    problems: problemsOf(upload),
    preview: preview === null || isWorking(upload) ? null : toPreviewModel(preview),
    renewAction: isOld ? importRenewalPath(id) : null,
    same: isReady ? same : [],
    decided: decidedOf(seen),
    form: isReady && !isOld ? { ...form, action: importDecisionPath(id) } : null,
  };
}

/** `Reading: 120,000 of 641,070 rows.` */
function progressWords({ state, rowsRead, rowsExpected, preview }: ImportUpload): string {
  const again =
    preview === null ? '' : 'Other figures came into force. We work the preview out again. ';
  if (state === 'uploaded') return 'Waiting for other files to be read.';
  const rows = numberWords(rowsRead);
  if (rowsRead === 0) return `${again}Opening the files.`;
  if (rowsExpected === null) return `${again}Reading: ${rows} rows so far.`;
  if (rowsRead < rowsExpected)
    return `${again}Reading: ${rows} of ${numberWords(rowsExpected)} rows.`;
  return `${again}All ${rows} rows are read. Working out what they would change.`;
}

function factsOf({ upload, actor, organisations }: UploadSeen): UploadModel['facts'] {
  const { rowsRead, rowsStored, rowsRejected, fileNames } = upload;
  const known = rowsStored !== null && rowsRejected !== null;
  return [
    { term: 'Files', detail: fileNames.join(', ') },
    { term: 'Sent', detail: sentWords(upload, { actor, organisations }) },
    ...(known
      ? [
          { term: 'Rows read', detail: numberWords(rowsRead) },
          { term: 'Fit to store', detail: numberWords(rowsStored) },
          { term: 'Rejected', detail: numberWords(rowsRejected) },
        ]
      : []),
  ];
}

function reportsOf({ id, rowsRejected, notices, problem }: ImportUpload): UploadModel['reports'] {
  const hasRejected = (rowsRejected ?? 0) > 0 || problem?.kind === 'files';
  return [
    ...(hasRejected
      ? [
          {
            text: 'What was rejected, and what to do (CSV)',
            href: importReportPath(id, 'rejected'),
          },
        ]
      : []),
    ...((notices ?? 0) > 0
      ? [
          {
            text: `${countOf(notices ?? 0, 'thing')} worth a look, but stored (CSV)`,
            href: importReportPath(id, 'notices'),
          },
        ]
      : []),
  ];
}

function problemsOf({ problem }: ImportUpload): readonly string[] {
  switch (problem?.kind) {
    case undefined:
      return [];
    case 'alreadyLoaded':
      return ['These very figures are loaded already. There is nothing to decide.'];
    case 'fault':
      return ['The fault is ours. Send the files again; if it happens again, tell your office.'];
    case 'files': {
      const more = problem.inAll - problem.problems.length;
      return [
        ...problem.problems.map(problemText),
        ...(more > 0 ? [`And ${more} more: see the file to download.`] : []),
      ];
    }
  }
}

function decidedOf(seen: UploadSeen): UploadModel['decided'] {
  const { state, decidedAt, decidedBy, reason } = seen.upload;
  if (decidedAt === null || reason === null) return null;
  const who = whoWords(decidedBy, seen);
  const day = dayInWords(londonDate(decidedAt));
  const done = state === 'accepted' ? 'Accepted' : 'Discarded';
  const isSame = decidedBy === seen.upload.uploadedBy ? ', who sent the files too' : '';
  return { words: `${done} on ${day} by ${who}${isSame}.`, reason };
}

function numberWords(count: number): string {
  return count.toLocaleString('en-GB');
}
