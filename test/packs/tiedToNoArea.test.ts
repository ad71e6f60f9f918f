import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { projectFile, projectRoot } from '../../src/lib/projectRoot.js';

/** Where one area may be named, and why. */
const allowed: readonly { readonly path: RegExp; readonly why: string }[] = [
  { path: /\.test\.tsx?$/, why: 'tests use real places' },
  { path: /\/(fixtures|reference)\//, why: 'what tests read' },
  {
    path: /^src\/importers\/lait\//,
    why: 'the register of areas and the overrides of known faults',
  },
  { path: /^src\/api\/openApi/, why: 'an example in the documentation of the API' },
  { path: /^src\/config\.ts$/, why: 'the pack that is read when none is named' },
];

const ofOneArea = /dorset|\b838\b/i;

function sourceFiles(): readonly string[] {
  return readdirSync(projectFile('src'), { recursive: true, encoding: 'utf8' })
    .map((path) => relative(projectRoot(), join(projectFile('src'), path)).replaceAll('\\', '/'))
    .filter((path) => /\.(tsx?|mjs|sql|css)$/.test(path));
}

/** The text without comments, which may give an example. */
function code(path: string): string {
  const text = readFileSync(projectFile(path), 'utf8');
  if (!/\.tsx?$/.test(path) || !ofOneArea.test(text)) return text;
  const options = {
    removeComments: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    jsx: ts.JsxEmit.Preserve,
  };
  return ts.transpileModule(text, { fileName: path, compilerOptions: options }).outputText;
}

test('nothing outside the pack is tied to one area', () => {
  const judged = sourceFiles().filter((path) => !allowed.some((place) => place.path.test(path)));
  expect(judged.length).toBeGreaterThan(50);
  expect(judged.filter((path) => ofOneArea.test(code(path)))).toEqual([]);
});
