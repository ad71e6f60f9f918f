import type { LightMyRequestResponse } from 'fastify';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { z } from 'zod';
import { textFromOwnCsv } from '../../src/lib/writeCsv.js';
import type { ServedPages } from '../builders/servedPages.js';
import { readSheets, type OdsCell } from './odsSheets.js';

type Cell = string | number | null;

/** One table as its three files give it. */
export interface Download {
  readonly keys: readonly string[];
  readonly headings: readonly string[];
  readonly notes: readonly (readonly [string, string])[];
  /** As in the JSON: numbers, texts and nothing. */
  readonly rows: readonly (readonly Cell[])[];
  /** As in the CSV, with the digits that were published. */
  readonly texts: readonly (readonly string[])[];
  readonly disagreements: readonly string[];
  readonly ods: Buffer;
}

const ofJson = z.strictObject({
  title: z.string().min(1),
  notes: z.array(z.strictObject({ term: z.string().min(1), text: z.string().min(1) })),
  columns: z.array(z.strictObject({ key: z.string().min(1), heading: z.string().min(1) })),
  rows: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()]))),
});

const nothing: Download = {
  ...{ keys: [], headings: [], notes: [], rows: [], texts: [], disagreements: [] },
  ods: Buffer.alloc(0),
};

/** The three files at an address with `.csv` in it, read and set against each other cell by cell. */
export async function readDownload(
  { app }: Pick<ServedPages, 'app'>,
  csvPath: string,
): Promise<Download> {
  const ask = async (ending: string) => app.inject(csvPath.replace('.csv', `.${ending}`));
  const [csv, json, ods] = await Promise.all([ask('csv'), ask('json'), ask('ods')]);
  const refused = [
    ...faultsOfAnswer('csv', csv),
    ...faultsOfAnswer('json', json),
    ...faultsOfAnswer('ods', ods),
  ];
  if (refused.length > 0) return { ...nothing, disagreements: refused };
  const { title, notes, columns, rows } = ofJson.parse(JSON.parse(json.body));
  const [head = [], ...texts] = Papa.parse<string[]>(csv.body.replace(/\r\n$/, ''), {
    newline: '\r\n',
  }).data;
  const [notesSheet, sheet, ...more] = readSheets(odsPart(ods.rawPayload));
  const keys = columns.map(({ key }) => key);
  const headings = columns.map(({ heading }) => heading);
  const wanted = { keys, headings, rowCount: rows.length };
  const found = {
    csv: { keys: head, headings, rowCount: texts.length },
    ods: {
      keys,
      headings: sheet?.rows[0]?.map(({ text }) => text),
      rowCount: (sheet?.rows.length ?? 0) - 1,
    },
  };
  const disagreements = [
    ...(more.length === 0 && notesSheet?.name === 'Notes' ? [] : ['the notes are not first']),
    ...(JSON.stringify(found.csv) === JSON.stringify(wanted) ? [] : ['another shape in CSV']),
    ...(JSON.stringify(found.ods) === JSON.stringify(wanted) ? [] : ['another shape in ODS']),
    ...notes
      .filter(({ term, text }) => !holdsNote(notesSheet?.rows ?? [], term, text))
      .map(({ term }) => `the note “${term}” is not in ODS`),
    ...rows.flatMap((row, index) =>
      keys.flatMap((key, column) => {
        const parts = {
          json: row[key] ?? null,
          csv: texts[index]?.[column] ?? '',
          ods: sheet?.rows[index + 1]?.[column],
        };
        return isSame(parts) ? [] : [`row ${index + 1}, ${key}: ${JSON.stringify(parts)}`];
      }),
    ),
  ];
  return {
    ...{ keys, headings, texts, disagreements, ods: ods.rawPayload },
    notes: [['About', title], ...notes.map(({ term, text }) => [term, text] as const)],
    rows: rows.map((row) => keys.map((key) => row[key] ?? null)),
  };
}

export function odsPart(ods: Buffer, name = 'content.xml'): string {
  return Buffer.from(unzipSync(ods)[name] ?? []).toString();
}

const contentTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
};

function faultsOfAnswer(
  ending: string,
  { statusCode, headers }: LightMyRequestResponse,
): readonly string[] {
  const faults: string[] = [];
  if (statusCode !== 200) faults.push(`${ending} answers ${statusCode}`);
  if (headers['content-type'] !== contentTypes[ending]) faults.push(`${ending} of another type`);
  const disposition = new RegExp(`^attachment; filename="[A-Za-z0-9-]+\\.${ending}"$`);
  if (!disposition.test(String(headers['content-disposition']))) {
    faults.push(`${ending} is called ${headers['content-disposition'] ?? 'nothing'}`);
  }
  return faults;
}

function holdsNote(rows: readonly (readonly OdsCell[])[], term: string, text: string): boolean {
  return rows.some(([name, said]) => name?.text === term && said?.text === text);
}

interface CellParts {
  readonly json: Cell;
  readonly csv: string;
  readonly ods: OdsCell | undefined;
}

/** A number is one in all three, with the same digits; a text is the same letters and no number. */
function isSame({ json, csv, ods }: CellParts): boolean {
  if (json === null || json === '') return csv === '' && (ods === undefined || ods.text === '');
  if (typeof json === 'number') {
    const isNumber = ods?.type === 'float' && Number(ods.value) === json;
    return isNumber && csv === ods.text && Number(csv) === json && /^-?\d+(\.\d+)?$/.test(csv);
  }
  const isDay = ods?.type === 'date' && ods.value === json && csv === json;
  return isDay || (ods?.type === 'string' && ods.text === json && textFromOwnCsv(csv) === json);
}
