import { z } from 'zod';
import { fileProblem, type ImportProblem } from '../../lib/importProblem.js';
import { failure, success, type Result } from '../../lib/result.js';
import type { ReleaseContent } from '../../measures/model/releaseContent.js';
import type { AreaRegister } from '../../measures/model/seriesSet.js';
import { parseJson } from '../parseJson.js';
import { figureFiles } from './figureFiles.js';
import { neighbourRow, periodRow, seriesRow } from './figureRows.js';
import { readNeighbours } from './readNeighbours.js';
import { toSourceMeasure } from './toSourceMeasure.js';
import { readTable, repeated } from './readTable.js';
import { readText } from './readText.js';
import { readValues, rowsWithoutSeries } from './readValues.js';

const releaseSchema = z.strictObject({
  source: z.string().min(1),
  publisher: z.string().min(1),
  title: z.string().min(1),
  asAt: z.iso.date(),
  licence: z.string().min(1),
  contentHash: z.string().regex(/^[0-9a-f]{64}$/),
  /**
   * How many cells of `values.csv` are filled: a pack may grow while its publication stays.
   * Packs from before this was written do not say.
   */
  figures: z.int().nonnegative().optional(),
});

/** Which publication the figures of a pack come from. */
export type FiguresRelease = z.infer<typeof releaseSchema>;

/** What `release.json` says: enough to know whether its figures are already stored. */
export async function readFiguresRelease(
  folder: string,
): Promise<Result<FiguresRelease, readonly ImportProblem[]>> {
  const file = figureFiles.release;
  const source = await readText(folder, file);
  if (!source.ok) return source;
  const json = parseJson(source.value);
  if (!json.ok) return failure([fileProblem(file, json.error)]);
  const parsed = releaseSchema.safeParse(json.value);
  if (parsed.success) return success(parsed.data);
  return failure(
    parsed.error.issues.map((issue) =>
      fileProblem(file, issue.message, { column: issue.path.map(String).join('.') }),
    ),
  );
}

/** The figures a pack carries, ready to be stored as the pack's part of their publication. */
export async function readFigures(
  folder: string,
  register: AreaRegister,
): Promise<Result<ReleaseContent, readonly ImportProblem[]>> {
  const release = await readFiguresRelease(folder);
  const series = await readTable({ folder, file: figureFiles.series }, seriesRow);
  const values = await readTable({ folder, file: figureFiles.values }, periodRow);
  const neighbours = await readTable({ folder, file: figureFiles.neighbours }, neighbourRow);
  const source = release.ok ? release.value.source : '';
  const measures = series.rows.map(({ record }) => toSourceMeasure(record, source));
  const idByCode = new Map(measures.map((each) => [each.code, each.id]));
  const figures = readValues(values, register, idByCode);
  const lists = readNeighbours(neighbours, register);
  const problems = [
    ...(release.ok ? [] : release.error),
    ...series.problems,
    ...repeated(series.rows, ['code']),
    ...values.problems,
    ...figures.problems,
    // A series that cannot be read is there all the same.
    ...(series.problems.length === 0 ? rowsWithoutSeries(values, idByCode) : []),
    ...neighbours.problems,
    ...lists.problems,
  ];
  if (problems.length > 0 || !release.ok) return failure(problems);
  const { figures: expected, ...publication } = release.value;
  if (expected !== undefined && expected !== figures.cells) {
    return failure([otherCount(expected, figures.cells)]);
  }
  return success({
    ...publication,
    coverage: 'pack',
    measures,
    sets: figures.sets,
    neighbours: lists.sets,
    rowsRead: figures.cells,
    rowsStored: figures.cells,
    rowsRejected: 0,
  });
}

function otherCount(expected: number, found: number): ImportProblem {
  const message = `This file says ${expected} figures, and ${figureFiles.values} holds ${found}. Write all of them again: npm run waymark -- figures`;
  return fileProblem(figureFiles.release, message, { column: 'figures' });
}
