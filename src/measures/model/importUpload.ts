import type { ImportProblem } from '../../lib/importProblem.js';
import type { ImportPreview } from './importPreview.js';

export const uploadStates = [
  'uploaded',
  'reading',
  'ready',
  'refused',
  'accepted',
  'discarded',
  'failed',
] as const;

export type UploadState = (typeof uploadStates)[number];

/** Why there is nothing to accept. */
export type UploadProblem =
  /** The files cannot be used; the first of what is wrong, and how much there is in all. */
  | {
      readonly kind: 'files';
      readonly problems: readonly ImportProblem[];
      readonly inAll: number;
    }
  | { readonly kind: 'alreadyLoaded'; readonly releaseId: number }
  /** A fault of ours; the log says more. */
  | { readonly kind: 'fault' };

/** One publication that somebody brought as files. */
export interface ImportUpload {
  readonly id: string;
  readonly uploadedBy: string;
  readonly organisationId: string;
  readonly uploadedAt: Date;
  readonly fileNames: readonly string[];
  readonly state: UploadState;
  readonly title: string | null;
  readonly asAt: string | null;
  readonly contentHash: string | null;
  /** So far, while it is being read. */
  readonly rowsRead: number;
  readonly rowsExpected: number | null;
  readonly rowsStored: number | null;
  readonly rowsRejected: number | null;
  readonly notices: number | null;
  readonly preview: ImportPreview | null;
  readonly problem: UploadProblem | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly reason: string | null;
  readonly releaseId: number | null;
}

/** Whether something is still being done with it without anybody's help. */
export function isWorking({ state }: Pick<ImportUpload, 'state'>): boolean {
  return state === 'uploaded' || state === 'reading';
}

/** Whether its files are still needed: nobody has decided on it, and it can be read. */
export function needsFiles({ state }: Pick<ImportUpload, 'state'>): boolean {
  return state === 'uploaded' || state === 'reading' || state === 'ready';
}

/** What reading the files of an upload gave. */
export type UploadReading =
  | { readonly kind: 'refused'; readonly problems: readonly ImportProblem[] }
  | {
      readonly kind: 'alreadyLoaded';
      readonly found: ReadRelease;
      readonly releaseId: number;
    }
  | {
      readonly kind: 'read';
      readonly found: ReadRelease;
      readonly preview: Omit<ImportPreview, 'isRemade'>;
    };

/** What the files say of the publication, and how its rows fared. */
export interface ReadRelease {
  readonly title: string;
  readonly asAt: string;
  readonly contentHash: string;
  readonly rowsRead: number;
  readonly rowsStored: number;
  readonly rowsRejected: number;
  readonly notices: number;
}

/** The first problems are kept with the upload; all of them are in the file to download. */
export const mostProblemsKept = 50;

const longestReason = 500;

/** A reason as it is kept; what to do where it is none. */
export function parseReason(text: string): {
  readonly text: string;
  readonly fault: string | null;
} {
  const words = text.trim().replace(/\r\n?/g, '\n');
  if (words === '') return { text: words, fault: 'Say why you decided this' };
  if (words.length > longestReason) {
    return { text: words, fault: `Say why in ${longestReason} characters or fewer` };
  }
  return { text: words, fault: null };
}
