import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { fileProblem, type ImportProblem } from '../../lib/importProblem.js';
import { failure, success, type Result } from '../../lib/result.js';
import type { NeighbourSet } from '../../measures/model/area.js';
import type { ReleaseContent } from '../../measures/model/releaseContent.js';
import type { AreaRegister } from '../../measures/model/seriesSet.js';
import { figureFiles, neighbourColumns, periodColumns, seriesColumns } from './figureFiles.js';
import { readSeriesRow } from './readSeriesRow.js';
import { readTable, type TableRow } from './readTable.js';
import { readValues } from './readValues.js';

const releaseSchema = z.strictObject({
  source: z.string().min(1),
  publisher: z.string().min(1),
  title: z.string().min(1),
  asAt: z.iso.date(),
  licence: z.string().min(1),
  contentHash: z.string().regex(/^[0-9a-f]{64}$/),
});

/** Which publication the figures of a pack come from. */
export type FiguresRelease = z.infer<typeof releaseSchema>;

/** What `release.json` says: enough to know whether its figures are already stored. */
export async function readFiguresRelease(
  folder: string,
): Promise<Result<FiguresRelease, readonly ImportProblem[]>> {
  const file = figureFiles.release;
  const parsed = releaseSchema.safeParse(JSON.parse(await readFile(join(folder, file), 'utf8')));
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
  if (!release.ok) return release;
  const series = await readTable(folder, figureFiles.series, seriesColumns);
  const values = await readTable(folder, figureFiles.values, periodColumns);
  const neighbours = await readTable(folder, figureFiles.neighbours, neighbourColumns);
  const { source } = release.value;
  const measures = series.rows.map((row) => readSeriesRow(row, source));
  const figures = readValues(
    values,
    register,
    new Map(measures.map((each) => [each.code, each.id])),
  );
  const lists = neighbours.rows.map((row) => readNeighbours(row, register));
  const problems = [
    ...series.problems,
    ...values.problems,
    ...neighbours.problems,
    ...figures.problems,
    ...lists.flatMap((list) => list.problems),
  ];
  if (problems.length > 0) return failure(problems);
  return success({
    ...release.value,
    coverage: 'pack',
    measures,
    sets: figures.sets,
    neighbours: lists.map((list) => list.set),
    rowsRead: figures.cells,
    rowsStored: figures.cells,
    rowsRejected: 0,
  });
}

function readNeighbours(
  row: TableRow,
  register: AreaRegister,
): { readonly set: NeighbourSet; readonly problems: readonly ImportProblem[] } {
  const byCode = new Map(register.areas.map((area) => [area.laCode, area.id]));
  const area = byCode.get(row.text('area'));
  const codes = row.text('neighbours').split('|');
  const neighbourIds = codes.flatMap((code) => byCode.get(code) ?? []);
  const isKnown = area !== undefined && neighbourIds.length === codes.length;
  return {
    set: {
      areaId: area ?? register.areas[0]?.id ?? neverAnArea(),
      vintage: row.text('vintage'),
      neighbourIds,
    },
    problems: isKnown
      ? []
      : [row.problem('neighbours', 'One of these codes is no area’s three-digit code.')],
  };
}

function neverAnArea(): never {
  throw new Error('the area register is empty');
}
