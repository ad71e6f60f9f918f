import { readdir } from 'node:fs/promises';
import { fileProblem, type ImportProblem } from '../../lib/importProblem.js';
import { failure, success, type Result } from '../../lib/result.js';

/** The names of the files of one publication within their folder. */
export interface LaitFiles {
  /** The long data: all Parquet, or all CSV. */
  readonly values: readonly string[];
  readonly format: 'parquet' | 'csv';
  readonly dictionary: string;
  readonly areaList: string;
  readonly neighbours: readonly string[];
  readonly banner: string | null;
  readonly notices: readonly ImportProblem[];
}

const dictionary = 'lait_data_dictionary.csv';
const areaList = 'la_code_list.xlsx';
const banner = 'banner_update.csv';

/** Finds the files of a publication. Refused: no such folder, or one of the parts is not there. */
export async function findLaitFiles(
  folder: string,
): Promise<Result<LaitFiles, readonly ImportProblem[]>> {
  const names = await namesIn(folder);
  if (!names.ok) return names;
  const parquet = names.value.filter((name) => /^bds_long.*\.parquet$/i.test(name));
  const csv = names.value.filter((name) => /^bds_long.*\.csv$/i.test(name));
  const neighbours = names.value.filter((name) => /^sn_.*\.xlsx$/i.test(name));
  const missing = [
    parquet.length + csv.length === 0 ? 'bds_long_0.parquet' : null,
    names.value.includes(dictionary) ? null : dictionary,
    names.value.includes(areaList) ? null : areaList,
    neighbours.length === 0 ? 'sn_may_2025.xlsx' : null,
  ].filter((name) => name !== null);
  if (missing.length > 0) return failure(missing.map((name) => fileProblem(name, absent(name))));
  const format = parquet.length > 0 ? 'parquet' : 'csv';
  return success({
    values: format === 'parquet' ? parquet : csv,
    format,
    dictionary,
    areaList,
    neighbours,
    banner: names.value.includes(banner) ? banner : null,
    notices: format === 'parquet' ? csv.map(passedOver) : [],
  });
}

function absent(name: string): string {
  if (name.startsWith('bds_long')) {
    return 'The long data is not in the folder. It is called bds_long_0.parquet, or bds_long.csv if saved as CSV.';
  }
  if (name.startsWith('sn_')) {
    return 'No list of statistical neighbours is in the folder. They are called sn_<month>_<year>.xlsx.';
  }
  return 'This file is not in the folder. Copy the whole folder of the national tool and try again.';
}

function passedOver(name: string): ImportProblem {
  return fileProblem(name, 'Not read, because the folder has the long data as Parquet too.');
}

async function namesIn(
  folder: string,
): Promise<Result<readonly string[], readonly ImportProblem[]>> {
  try {
    return success((await readdir(folder)).sort());
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    return failure([
      fileProblem(folder, `This folder cannot be opened. Check its name. (${reason})`),
    ]);
  }
}
