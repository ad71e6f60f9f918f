import { setImmediate } from 'node:timers/promises';

import type { ReportDocument } from '../document/reportDocument.js';
import type { ReplacedCharacter } from './paper/drawable.js';
import { makeDrawable } from './paper/drawable.js';
import { fontCoverage } from './paper/fontCoverage.js';
import { mapTexts } from './paper/json.js';
import { printModel } from './paper/printModel.js';
import { markRowHeadings } from './paper/rowHeadings.js';
import { readFonts, typeset } from './paper/typeset.js';

export interface RenderedPdf {
  readonly pdf: Uint8Array;
  /** Characters that the fonts lack, with what stands in their place; empty for most reports. */
  readonly replaced: readonly ReplacedCharacter[];
}

/** Names and addresses are followed or spoken, never drawn. */
const neverDrawn: ReadonlySet<string> = new Set(['alt', 'href', 'target', 'id', 'kind']);

/** The report as a tagged PDF/UA-1 file on A4. The same document gives the same bytes. */
export async function renderPdf(document: ReportDocument): Promise<RenderedPdf> {
  // The memory of reports set before is let go only between turns of the event loop.
  await setImmediate();
  const fonts = readFonts();
  const { drawable, replaced } = makeDrawable(fontCoverage(fonts));
  const model = mapTexts(printModel(document), drawable, neverDrawn);
  const pdf = await markRowHeadings(typeset(JSON.stringify(model), fonts));
  return { pdf, replaced: replaced() };
}
