import { fileProblem, type ImportProblem } from './importProblem.js';

/** One problem for each heading that is not there, with the headings that are. */
export function missingColumns(
  file: string,
  found: readonly string[],
  wanted: readonly string[],
): readonly ImportProblem[] {
  return wanted
    .filter((name) => !found.includes(name))
    .map((name) => {
      const message = `There is no column “${name}”. The columns found are: ${found.slice(0, 30).join(', ')}. If one was renamed, give it back the name expected.`;
      return fileProblem(file, message, { line: 1, column: name });
    });
}
