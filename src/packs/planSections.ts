import { fileProblem } from '../lib/importProblem.js';
import type { PackProblem } from './packProblem.js';

/** A stretch of text under a heading of the third level. */
export interface Part {
  readonly heading: string;
  readonly line: number;
  readonly paragraphs: readonly string[];
}

/** A stretch of text under a heading of the second level, with the parts below it. */
export interface Section extends Part {
  readonly parts: readonly Part[];
}

export interface SectionReading {
  readonly title: string;
  readonly sections: readonly Section[];
  readonly problems: readonly PackProblem[];
}

interface OpenPart {
  readonly heading: string;
  readonly line: number;
  readonly paragraphs: string[];
  readonly parts: OpenPart[];
}

interface Reading {
  readonly file: string;
  title: string;
  readonly sections: OpenPart[];
  readonly problems: PackProblem[];
  /** Whether the line before was text, which this one then goes on with. */
  isInParagraph: boolean;
}

const markupPattern = /[*_`<>[\]|]|^#|^[-+] |^\d+[.)] /;

/** Reads a text of headings and plain paragraphs; any other Markdown is a problem with its line. */
export function readSections(file: string, source: string): SectionReading {
  const reading: Reading = { file, title: '', sections: [], problems: [], isInParagraph: false };
  source
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .forEach((line, index) => {
      takeLine(reading, line.trim(), index + 1);
    });
  if (reading.title === '') {
    reading.problems.unshift(
      fileProblem(file, 'Start with the name of the plan: “# Name”.', { line: 1 }),
    );
  }
  const { title, sections, problems } = reading;
  return { title, sections, problems };
}

function takeLine(reading: Reading, text: string, line: number): void {
  const heading = /^(#{1,3}) +(.+)$/.exec(text);
  if (heading !== null) takeHeading(reading, heading, line);
  else if (text !== '') takeText(reading, text, line);
  reading.isInParagraph = heading === null && text !== '';
}

function takeHeading(reading: Reading, match: RegExpExecArray, line: number): void {
  const [, marks = '', heading = ''] = match;
  const opened: OpenPart = { heading, line, paragraphs: [], parts: [] };
  const section = reading.sections.at(-1);
  if (marks === '##') reading.sections.push(opened);
  else if (marks === '###' && section !== undefined) section.parts.push(opened);
  else if (marks === '#' && reading.title === '' && section === undefined) reading.title = heading;
  else report(reading, line, 'No heading of this level belongs here. Remove it.');
}

function takeText(reading: Reading, text: string, line: number): void {
  const section = reading.sections.at(-1);
  const place = section?.parts.at(-1) ?? section;
  if (place === undefined) {
    report(reading, line, 'Text must stand under a heading: “## About the plan”.');
  } else if (markupPattern.test(text)) {
    report(reading, line, 'Use plain paragraphs only: no lists, tables, links, bold or italics.');
  } else if (reading.isInParagraph && place.paragraphs.length > 0) {
    place.paragraphs.push(`${place.paragraphs.pop() ?? ''} ${text}`);
  } else {
    place.paragraphs.push(text);
  }
}

function report(reading: Reading, line: number, message: string): void {
  reading.problems.push(fileProblem(reading.file, message, { line }));
}
