import { isTest, listProjectFiles } from '../architecture/sourceFile.js';

/** A test whose name starts with the number of a line of the checklist. */
export interface NumberedTest {
  readonly number: number;
  readonly path: string;
  readonly name: string;
}

/** A text that starts with a number and is followed by what the test does. */
const numbered = /(describe\(\s*)?(['"`])([1-9]\d?): ([^\s](?:(?!\2)[^\n])*)\2\s*,/g;

/** Every test of the project that proves a line of the checklist, by file. */
export function listNumberedTests(): readonly NumberedTest[] {
  return listProjectFiles()
    .filter((file) => isTest(file) && /\.test\.tsx?$/.test(file.path))
    .flatMap(({ path, text }) =>
      [...text.matchAll(numbered)]
        .filter(([, group]) => group === undefined)
        .map(([, , , number = '', name = '']) => ({ number: Number(number), path, name })),
    )
    .toSorted((a, b) => a.path.localeCompare(b.path, 'en-GB'));
}
