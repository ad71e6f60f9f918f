import { everythingPart } from './everything/everythingPart.js';
import { gatePart } from './everything/gatePart.js';
import { agreementPart } from './rivals/agreementPart.js';
import { duckdbPart } from './rivals/duckdbPart.js';
import { rivalFilesPart } from './rivals/rivalFilesPart.js';
import { duckdbSelectionsPart } from './selections/duckdbSelectionsPart.js';
import { selectionAgreementPart } from './selections/selectionAgreementPart.js';
import { selectionFilesPart } from './selections/selectionFilesPart.js';
import { selectionsPart } from './selections/selectionsPart.js';
import { copyPart } from './storage/copyPart.js';
import { growthPart } from './storage/growthPart.js';
import { importPart } from './storage/importPart.js';
import { oneMeasurePart } from './site/oneMeasurePart.js';
import { reportPart } from './site/reportPart.js';
import { sitePart } from './site/sitePart.js';
import { workspacePart } from './workspace/workspacePart.js';
import type { Part } from './running/partAnswer.js';

/** Everything that runs in a process of its own, by name. */
export const parts = {
  gate: gatePart,
  everything: everythingPart,
  rivalFiles: rivalFilesPart,
  duckdb: duckdbPart,
  agreement: agreementPart,
  selectionFiles: selectionFilesPart,
  selections: selectionsPart,
  duckdbSelections: duckdbSelectionsPart,
  selectionAgreement: selectionAgreementPart,
  import: importPart,
  copy: copyPart,
  site: sitePart,
  oneMeasure: oneMeasurePart,
  report: reportPart,
  growth: growthPart,
  workspace: workspacePart,
} as const satisfies Readonly<Record<string, Part>>;

export type PartName = keyof typeof parts;
