import { readFileSync } from 'node:fs';
import { projectFile } from '../../src/lib/projectRoot.js';

/** The cells of every table row of a Markdown file, without the lines under its headings. */
export function tableRows(...path: readonly string[]): readonly (readonly string[])[] {
  return readFileSync(projectFile(...path), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|[\s|:-]+\|$/.test(line))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
}
