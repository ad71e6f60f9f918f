import type { ImportProblem } from '../../lib/importProblem.js';
import { failure, success, type Result } from '../../lib/result.js';
import type { NeighbourSet } from '../../measures/model/area.js';
import type { AreaRegister } from '../../measures/model/seriesSet.js';
import { readAsAt } from './asAt.js';
import { parseAreaList, type AreaList } from './areaList.js';
import { toAreaLookup } from './areaLookup.js';
import { contentHash } from './contentHash.js';
import { parseLaitDictionary, type LaitDictionary } from './dictionary.js';
import { findLaitFiles, type LaitFiles } from './folder.js';
import { neighbourVintage, parseNeighbours } from './neighbours.js';
import { noticesAboutFigures } from './figureNotices.js';
import type { ImportProgress, LaitRelease } from './release.js';
import { toSeriesSets } from './seriesSets.js';
import { laitSource } from './source.js';
import { readTextFile } from './textFile.js';
import { loadUnits } from './units.js';
import { readValues, type ValuesRead } from './values.js';
import { readFirstSheet } from './workbook.js';

export interface LaitFolderRequest {
  readonly folder: string;
  /** The areas figures may be about: rows of every set, in this order. */
  readonly register: AreaRegister;
  readonly onProgress?: (progress: ImportProgress) => void;
}

type Problems = readonly ImportProblem[];

/**
 * Reads one publication of the national tool from its folder: the long data as Parquet or CSV,
 * the dictionary, the area list and the lists of statistical neighbours. Nothing is dropped in
 * silence: every row is stored or rejected. A file that is missing, damaged, in another encoding
 * or of another shape refuses the whole publication, with what is wrong and what to do.
 */
export async function readLaitFolder(
  request: LaitFolderRequest,
): Promise<Result<LaitRelease, Problems>> {
  const files = await findLaitFiles(request.folder);
  if (!files.ok) return files;
  const parts = await readParts(request, files.value);
  if (!parts.ok) return parts;
  const { dictionary, areaList } = parts.value;
  const lookup = toAreaLookup(request.register, areaList.aliases);
  const areaCount = request.register.areas.length;
  const values = await readValues(request, {
    files: files.value,
    input: { dictionary, lookup, areaCount },
  });
  if (!values.ok) return values;
  const asAt = await readAsAt(request.folder, files.value.banner, dictionary.measures);
  if (!asAt.ok) return asAt;
  return success(assemble(request.register, { ...parts.value, ...values.value, ...asAt.value }));
}

interface Parts {
  readonly dictionary: LaitDictionary;
  readonly areaList: AreaList;
  readonly neighbours: readonly NeighbourSet[];
  readonly partNotices: Problems;
}

/** Everything but the long data. All files are looked at, so that all problems are told at once. */
async function readParts(
  { folder, register }: LaitFolderRequest,
  files: LaitFiles,
): Promise<Result<Parts, Problems>> {
  const text = await readTextFile(folder, files.dictionary);
  const dictionary = text.ok ? parseLaitDictionary(text.value, loadUnits()) : text;
  const sheet = await readFirstSheet(folder, files.areaList);
  const areaList = sheet.ok ? parseAreaList(sheet.value, register) : sheet;
  const neighbours = await readNeighbours(folder, files.neighbours, register);
  if (!dictionary.ok || !areaList.ok || !neighbours.ok) {
    const refused = [dictionary, areaList, neighbours];
    return failure(refused.flatMap((part) => (part.ok ? [] : part.error)));
  }
  return success({
    dictionary: dictionary.value,
    areaList: areaList.value,
    neighbours: neighbours.value.sets,
    partNotices: [
      ...files.notices,
      ...(text.ok ? text.value.notices : []),
      ...dictionary.value.notices,
      ...areaList.value.notices,
      ...neighbours.value.notices,
    ],
  });
}

async function readNeighbours(
  folder: string,
  files: readonly string[],
  register: AreaRegister,
): Promise<Result<{ sets: readonly NeighbourSet[]; notices: Problems }, Problems>> {
  const sets: NeighbourSet[] = [];
  const notices: ImportProblem[] = [];
  for (const file of files) {
    const vintage = neighbourVintage(file);
    if (!vintage.ok) return vintage;
    const sheet = await readFirstSheet(folder, file);
    if (!sheet.ok) return sheet;
    const list = parseNeighbours(sheet.value, vintage.value, register);
    if (!list.ok) return list;
    sets.push(...list.value.sets);
    notices.push(...list.value.notices);
  }
  return success({ sets: sets.sort((a, b) => Number(b.vintage) - Number(a.vintage)), notices });
}

interface Everything extends Parts, ValuesRead {
  readonly asAt: string;
}

function assemble(register: AreaRegister, all: Everything): LaitRelease {
  const { measures } = all.dictionary;
  const { reader, neighbours, rowsRead } = all;
  const sets = toSeriesSets(measures, reader.columnsOf, reader.store);
  const rejected = [...all.refused, ...reader.rejected];
  const notices = [
    ...all.partNotices,
    ...all.valueNotices,
    ...reader.notices,
    ...noticesAboutFigures(all.valueFile, measures, { register, sets }),
  ];
  return {
    measures,
    sets,
    neighbours,
    asAt: all.asAt,
    title: laitSource.title,
    publisher: laitSource.publisher,
    licence: laitSource.licence,
    contentHash: contentHash({ register, measures, sets, neighbours }),
    rowsRead,
    rowsStored: rowsRead - rejected.length,
    rejected,
    notices,
  };
}
