import { basename } from 'node:path/posix';
import { importsOf } from './importRules.js';
import { isCode, isProduct, isTest, type SourceFile, type Violation } from './sourceFile.js';

type Scope = (file: SourceFile) => boolean;

interface TextRule {
  readonly applies: Scope;
  readonly pattern: RegExp;
  readonly rule: string;
  readonly advice: string;
}

const isOutside =
  (folder: RegExp): Scope =>
  (file) =>
    isProduct(file) && !folder.test(file.path);

/** These files quote what they forbid. */
const isTheRules = (file: SourceFile): boolean => /^test\/architecture[./]/.test(file.path);

const rules: readonly TextRule[] = [
  {
    applies: isOutside(/^src\/config\.ts$/),
    pattern: /\bprocess\.env\b/,
    rule: 'reads process.env',
    advice: 'add the setting to src/config.ts and take it as an argument',
  },
  {
    applies: isOutside(/^src\/web\/govuk\//),
    pattern: /dangerouslySetInnerHTML|\bjsxTemplate\b/,
    rule: 'puts raw HTML into a page',
    advice: 'use an element, or the one function for raw HTML in src/web/govuk',
  },
  {
    applies: isOutside(/^src\/(database|[a-z]+\/store)\//),
    pattern: /\.(selectFrom|insertInto|updateTable|deleteFrom|mergeInto)\(|\bsql(<[^`]*>)?`/,
    rule: 'holds SQL',
    advice: 'move the query into a store folder, one function for each question',
  },
  {
    applies: (file) => isProduct(file),
    pattern: /^export default\b/m,
    rule: 'has a default export',
    advice: 'export it by name',
  },
  {
    applies: (file) => isCode(file) && !isTheRules(file),
    pattern: /eslint-disable|@ts-(ignore|nocheck|expect-error)/,
    rule: 'switches a check off',
    advice: 'change the code so that the check passes',
  },
  {
    applies: (file) => isCode(file) && !isTheRules(file),
    pattern: /\b(TODO|FIXME|XXX)\b(?!.*#\d)/,
    rule: 'leaves something to do',
    advice: 'do it, or file an issue and name its number',
  },
  {
    applies: (file) => isTest(file) && !isTheRules(file),
    pattern: /\b(it|test|describe)(\.\w+)*\.(skip|only|todo)\(/,
    rule: 'skips a test, or all others',
    advice: 'mend the test or remove it; for what a machine lacks use skipIf with the reason',
  },
  {
    applies: (file) => !isTheRules(file),
    pattern:
      /\/(home|Users)\/(?!runner)[a-z]\w*\/|\/root\/[a-z]|[A-Z]:\\Users\\|\/work\/(main|shared)\b/,
    rule: 'names a folder of one machine',
    advice: 'use projectFile(), a setting, or a temporary folder',
  },
  {
    applies: ({ path }) => path === 'package-lock.json',
    pattern: /"resolved":\s*"https?:/,
    rule: 'holds download addresses',
    advice: 'install with the project’s own .npmrc, which leaves them out',
  },
];

/** What may not be written where: each match is one line of the file. */
export function findForbiddenText(file: SourceFile): readonly Violation[] {
  return rules.flatMap(({ applies, pattern, rule, advice }) => {
    if (!applies(file)) return [];
    const match = pattern.exec(file.text);
    if (match === null) return [];
    const line = file.text.slice(0, match.index).split('\n').length;
    return [{ path: file.path, rule: `${rule} (line ${line})`, advice }];
  });
}

/** Only what talks to the database may use its driver; others take `db` and pass it on. */
export function findDrivers(file: SourceFile): readonly Violation[] {
  if (!isProduct(file) || !/^src\/([a-z]+\/(model|pages)|web|api|site|charts)\//.test(file.path)) {
    return [];
  }
  return importsOf(file)
    .filter((specifier) => ['pg', 'kysely', 'pg-copy-streams'].includes(specifier))
    .map((specifier) => ({
      path: file.path,
      rule: `imports ${specifier}`,
      advice: 'ask a function of a store folder',
    }));
}

const emptyNames = /^(utils?|helpers?|common|misc|managers?|data|info|types|constants)(\.|$)/i;

/** Names that say nothing about what is in the file. */
export function findEmptyNames(file: SourceFile): readonly Violation[] {
  if (!isCode(file)) return [];
  const parts = [...file.path.split('/').slice(0, -1), basename(file.path)];
  return parts
    .filter((part) => emptyNames.test(part))
    .map((part) => ({
      path: file.path,
      rule: `is called ${part}`,
      advice: 'name it after what it does',
    }));
}
