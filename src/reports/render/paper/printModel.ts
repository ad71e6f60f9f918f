import type { ReportDocument } from '../../document/reportDocument.js';
import { reportName } from '../../document/reportDocument.js';
import { contentsHeading, contentsId, outlineOf } from '../../document/outline.js';
import type { PlacedBlock, PlacedSection } from '../../document/place.js';
import { placeDocument } from '../../document/place.js';
import type { JsonValue } from './json.js';
import { printBlock } from './printBlock.js';
import { proseForm } from './printProse.js';
import { shapeDrawings } from './shapes.js';

/** The report as the typesetter reads it: every text in reading order, every chart as a drawing. */
export function printModel(document: ReportDocument): JsonValue {
  const placed = placeDocument(document);
  const prose = proseForm({
    siteAddress: document.siteAddress,
    anchors: new Set(outlineOf(document).map(({ id }) => id)),
  });
  const blocks = (inside: readonly PlacedBlock[]): JsonValue =>
    inside.map((block) => printBlock(block, prose));
  const section = ({ section: it, heading, ...rest }: PlacedSection): JsonValue => ({
    id: it.id,
    heading,
    numbered: it.isNumbered,
    accent: it.accent,
    lead: it.lead === null ? [] : prose(it.lead),
    blocks: blocks(rest.blocks),
    parts: rest.parts.map(({ part, blocks: inside }) => ({
      id: part.id,
      heading: part.heading,
      blocks: blocks(inside),
    })),
  });
  return {
    ...cover(document),
    shapes: shapeDrawings(),
    opening: placed.opening.map(section),
    contents: { id: contentsId, heading: contentsHeading },
    body: placed.body.map(section),
  };
}

function cover(document: ReportDocument): Record<string, JsonValue> {
  const [year = 0, month = 0, day = 0] = document.asAt.split('-').map(Number);
  return {
    id: document.id,
    name: reportName(document),
    title: document.title,
    eyebrow: document.eyebrow,
    plan: document.planName,
    partnership: document.partnershipName,
    date: { year, month, day },
    summary: document.summary.join(' '),
    status: document.status.join(' '),
  };
}
