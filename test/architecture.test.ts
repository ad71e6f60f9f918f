import { describe, expect, it } from 'vitest';
import { findBuiltIns, findForbiddenImports } from './architecture/importRules.js';
import { findLongFiles, findLongFunctions, findLongMost } from './architecture/sizeRules.js';
import { listProjectFiles, type SourceFile, type Violation } from './architecture/sourceFile.js';
import { findDrivers, findEmptyNames, findForbiddenText } from './architecture/textRules.js';

const files = listProjectFiles();

function messages(violations: readonly Violation[]): readonly string[] {
  return violations.map(({ path, rule, advice }) => `${path}: ${rule} → ${advice}`);
}

function check(find: (file: SourceFile) => readonly Violation[]): void {
  expect(messages(files.flatMap(find))).toEqual([]);
}

describe('the code of this project', () => {
  it('imports only what the house style allows', () => {
    check(findForbiddenImports);
  });
  it('keeps models, statistics and charts free of Node', () => {
    check(findBuiltIns);
  });
  it('has no file over 300 lines', () => {
    check(findLongFiles);
  });
  it('has mostly short files', () => {
    expect(messages(findLongMost(files))).toEqual([]);
  });
  it('has no function over 40 lines or 3 parameters', () => {
    check(findLongFunctions);
  });
  it('has no file with an empty name', () => {
    check(findEmptyNames);
  });
  it('talks to the database only where it should', () => {
    check(findDrivers);
  });
  it('holds nothing that is forbidden where it stands', () => {
    check(findForbiddenText);
  });
});

const file = (path: string, text: string): SourceFile => ({ path, text });
const lines = (count: number): string => 'a();\n'.repeat(count);

describe('a rule', () => {
  it.each([
    ['src/lib/a.ts', '../plan/model/b.js'],
    ['src/lib/a.ts', '../../test/b.js'],
    ['src/statistics/a.ts', '../measures/model/b.js'],
    ['src/database/a.ts', '../measures/model/b.js'],
    ['src/people/model/a.ts', '../../measures/model/b.js'],
    ['src/measures/model/a.ts', '../store/b.js'],
    ['src/measures/model/a.ts', '../../database/b.js'],
    ['src/plan/store/a.ts', '../commands/b.js'],
    ['src/measures/store/a.ts', '../../plan/model/b.js'],
    ['src/plan/commands/a.ts', '../../measures/store/areaWrites.js'],
    ['src/plan/commands/a.ts', '../../reports/model/b.js'],
    ['src/plan/commands/a.ts', '../pages/b.js'],
    ['src/plan/pages/a.ts', '../../measures/store/areaWrites.js'],
    ['src/plan/pages/a.ts', '../store/planQueries2.js'],
    ['src/plan/pages/a.ts', '../../database/b.js'],
    ['src/web/a.ts', '../plan/model/b.js'],
    ['src/charts/a.ts', '../plan/model/b.js'],
    ['src/reports/render/a.ts', '../../measures/store/areaQueries.js'],
    ['src/reports/render/a.ts', '../../database/b.js'],
    ['src/reports/document/a.ts', '../assemble/b.js'],
    ['src/importers/a.ts', '../people/model/b.js'],
    ['src/api/a.ts', '../plan/pages/b.js'],
    ['src/site/a.ts', '../plan/store/planWrites.js'],
    ['src/measures/store/a.ts', '../../app.js'],
    ['src/reports/render/a.ts', '../../cli/writeReport.js'],
  ])('lets %s not import %s', (path, specifier) => {
    expect(findForbiddenImports(file(path, `import { b } from '${specifier}';`))).toHaveLength(1);
    expect(findForbiddenImports(file(path, `import type { B } from '${specifier}';`))).toHaveLength(
      1,
    );
  });

  it.each([
    ['src/app.ts', './plan/pages/routes.js'],
    ['src/cli/importLait.ts', '../runtime.js'],
    ['src/plan/model/a.ts', '../../measures/model/b.js'],
    ['src/plan/model/a.ts', '../../statistics/b.js'],
    ['src/plan/commands/a.ts', '../../measures/store/areaQueries.js'],
    ['src/plan/pages/a.ts', '../../reports/model/b.js'],
    ['src/reports/assemble/a.ts', '../document/b.js'],
    ['src/reports/render/a.ts', '../../web/govuk/b.js'],
    ['src/packs/checks/a.ts', '../../people/commands/b.js'],
  ])('lets %s import %s', (path, specifier) => {
    expect(findForbiddenImports(file(path, `import { b } from '${specifier}';`))).toEqual([]);
  });

  it('lets no later module in by an import on demand', () => {
    const text = `export const b = () => import('../plan/model/b.js');`;
    expect(findForbiddenImports(file('src/lib/a.ts', text))).toHaveLength(1);
  });

  it.each(['node:fs', 'crypto'])('keeps %s out of a model', (name) => {
    expect(findBuiltIns(file('src/plan/model/a.ts', `import '${name}';`))).toHaveLength(1);
    expect(findBuiltIns(file('src/plan/store/a.ts', `import '${name}';`))).toEqual([]);
  });

  it('catches a long file, but not a generated one', () => {
    expect(findLongFiles(file('src/plan/model/a.ts', lines(301)))).toHaveLength(1);
    expect(findLongFiles(file('src/plan/model/a.ts', lines(300)))).toEqual([]);
    expect(findLongFiles(file('src/web/govuk/generated/a.ts', lines(301)))).toEqual([]);
  });

  it('catches many files of middling length', () => {
    const of = (length: number) => file('src/lib/a.ts', lines(length));
    expect(findLongMost([of(61), of(61), of(10)])).toHaveLength(1);
    expect(findLongMost([of(10), of(10), of(151)])).toHaveLength(1);
    expect(findLongMost([of(10), of(60), of(150)])).toEqual([]);
  });

  it('catches a long function, component or handler', () => {
    const body = lines(39);
    for (const text of [
      `function f() {\n${body}}`,
      `const f = () => {\n${body}};`,
      `const o = { f() {\n${body}} };`,
    ]) {
      expect(findLongFunctions(file('src/lib/a.tsx', text))).toHaveLength(1);
      expect(findLongFunctions(file('src/lib/a.test.tsx', text))).toEqual([]);
    }
    expect(findLongFunctions(file('src/lib/a.ts', `function f() {\n${lines(38)}}`))).toEqual([]);
  });

  it('catches a fourth parameter', () => {
    const text = 'function f(a, b, c, d) {}';
    expect(findLongFunctions(file('src/lib/a.ts', text))[0]?.rule).toContain('4 parameters');
  });

  it.each(['src/lib/utils.ts', 'src/plan/model/types.ts', 'src/helpers/a.ts', 'test/common.ts'])(
    'catches the name %s',
    (path) => {
      expect(findEmptyNames(file(path, ''))).toHaveLength(1);
    },
  );

  it('lets a name hold such a word', () => {
    expect(findEmptyNames(file('src/lib/dataVersion.ts', ''))).toEqual([]);
  });

  it.each(['pg', 'kysely'])('keeps the driver %s out of pages', (name) => {
    expect(findDrivers(file('src/plan/pages/a.ts', `import '${name}';`))).toHaveLength(1);
    expect(findDrivers(file('src/plan/store/a.ts', `import '${name}';`))).toEqual([]);
  });

  it.each([
    ['src/plan/store/a.ts', 'const port = process.env.PORT;'],
    ['src/plan/pages/A.tsx', '<div dangerouslySetInnerHTML={{ __html: x }} />'],
    ['src/plan/pages/A.tsx', `import { jsxTemplate } from 'preact/jsx-runtime';`],
    ['src/plan/commands/a.ts', `db.selectFrom('action')`],
    ['src/plan/commands/a.ts', 'sql<{ a: number }>`select 1`'],
    ['src/plan/model/a.ts', 'export default 1;'],
    ['src/plan/model/a.ts', '// eslint-disable-next-line no-console'],
    ['src/plan/model/a.ts', '// @ts-expect-error later'],
    ['scripts/a.mjs', '// TODO: tidy'],
    ['src/plan/model/a.test.ts', `describe.skip('a', b)`],
    ['src/plan/model/a.test.ts', `it.only('a', b)`],
    ['docs/a.md', 'see /home/ann/notes/a.txt'],
    ['package-lock.json', '"resolved": "https://example.org/a.tgz"'],
  ])('catches in %s the text %s', (path, text) => {
    expect(findForbiddenText(file(path, text))).toHaveLength(1);
  });

  it.each([
    ['src/config.ts', 'const port = process.env.PORT;'],
    ['src/web/govuk/trustedHtml.ts', `import { jsxTemplate } from 'preact/jsx-runtime';`],
    ['src/plan/store/a.ts', `db.selectFrom('action')`],
    ['src/plan/model/a.ts', '// TODO #12: when the source publishes it'],
    ['src/plan/model/a.test.ts', `describe.skipIf(isMissing)('a', b)`],
  ])('lets in %s the text %s', (path, text) => {
    expect(findForbiddenText(file(path, text))).toEqual([]);
  });
});
