import { blocksOf, chartsOf, proseOf, tablesOf } from './everything.js';
import { outlineOf, skippedLevels } from './outline.js';
import { proseLinks } from './prose.js';
import type { ReportDocument } from './reportDocument.js';
import type { Table } from './table.js';

/** What keeps a report from being published; `where` names the place in the reader's words. */
export interface DocumentProblem {
  readonly kind:
    | 'emptyHeading'
    | 'skippedLevel'
    | 'duplicateId'
    | 'badId'
    | 'missingAltText'
    | 'missingCaption'
    | 'missingHeaderCell'
    | 'unevenRow'
    | 'blankCell'
    | 'badLink'
    | 'badDate';
  readonly where: string;
}

const idPattern = /^[a-z0-9][a-z0-9-]*$/;
const linkPattern = /^(\/(?!\/)|#|https?:\/\/|mailto:)/;
const datePattern = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Everything wrong with a report, none for a sound one: headings in order and never empty, each
 * chart with alternative text, each table with a caption and header cells for columns and rows,
 * no blank cell, ids that are unique, links that lead somewhere safe.
 */
export function validateDocument(document: ReportDocument): readonly DocumentProblem[] {
  return [
    ...headingProblems(document),
    ...idProblems(document),
    ...chartsOf(document)
      .filter(({ title, description }) => isBlank(title) || isBlank(description))
      .map(({ id }) => problem('missingAltText', `chart ${id}`)),
    ...tablesOf(document).flatMap(tableProblems),
    ...linkProblems(document),
    ...(isRealDay(document.asAt) ? [] : [problem('badDate', document.asAt)]),
  ];
}

function headingProblems(document: ReportDocument): DocumentProblem[] {
  const outline = outlineOf(document);
  return [
    ...outline
      .filter(({ text }) => isBlank(text))
      .map(({ id }) => problem('emptyHeading', `heading ${id}`)),
    ...skippedLevels(outline).map(({ text }) => problem('skippedLevel', text)),
  ];
}

function idProblems(document: ReportDocument): DocumentProblem[] {
  const ids = [
    ...outlineOf(document).map(({ id }) => id),
    ...chartsOf(document).map(({ id }) => id),
    ...tablesOf(document).map(({ id }) => id),
  ];
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [
    ...[...new Set(repeated)].map((id) => problem('duplicateId', id)),
    ...ids.filter((id) => !idPattern.test(id)).map((id) => problem('badId', id)),
  ];
}

function tableProblems({ id, caption, columns, rows }: Table): DocumentProblem[] {
  const where = (name: string): string => `table ${id}, ${name}`;
  return [
    ...(isBlank(caption) ? [problem('missingCaption', `table ${id}`)] : []),
    ...(columns.length > 1 && !columns.some(({ heading }) => isBlank(heading))
      ? []
      : [problem('missingHeaderCell', where('column headings'))]),
    ...rows.flatMap(({ heading, cells }, index) => [
      ...(isBlank(heading) ? [problem('missingHeaderCell', where(`row ${index + 1}`))] : []),
      ...(cells.length === columns.length - 1 ? [] : [problem('unevenRow', where(heading))]),
      ...(cells.some(({ text }) => isBlank(text)) ? [problem('blankCell', where(heading))] : []),
    ]),
  ];
}

function linkProblems(document: ReportDocument): DocumentProblem[] {
  const pages = blocksOf(document).flatMap((block) => {
    if (block.kind === 'actions') return block.actions.map(({ href }) => href);
    return block.kind === 'measure' ? [block.href] : [];
  });
  const links = proseOf(document).flatMap(proseLinks);
  return [
    ...[...pages, ...links.map(({ href }) => href)]
      .filter((href) => href !== null && !linkPattern.test(href))
      .map((href) => problem('badLink', String(href))),
    ...links.filter(({ text }) => isBlank(text)).map(({ href }) => problem('badLink', href)),
  ];
}

function problem(kind: DocumentProblem['kind'], where: string): DocumentProblem {
  return { kind, where };
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

function isRealDay(day: string): boolean {
  if (!datePattern.test(day)) return false;
  const instant = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day);
}
