import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import ts from 'typescript';
import { mayImport } from './layers.js';
import { isProduct, parseSource, type SourceFile, type Violation } from './sourceFile.js';

/** The import table of the house style: who may import whom. */
export function findForbiddenImports(file: SourceFile): readonly Violation[] {
  if (!isProduct(file)) return [];
  return importsOf(file)
    .map((specifier) => ({ specifier, target: toPath(file, specifier) }))
    .filter(({ target }) => target !== null && !isAllowed(file.path, target))
    .map(({ specifier }) => ({
      path: file.path,
      rule: `may not import ${specifier}`,
      advice: 'see “Who may import whom”: hand it in as an argument, or move it to an inner ring',
    }));
}

function isAllowed(from: string, to: string): boolean {
  return to.startsWith('src/') && mayImport(from, to);
}

/** `statistics`, `charts` and every `model` also run in a browser. */
export function findBuiltIns(file: SourceFile): readonly Violation[] {
  if (!isProduct(file) || !/^src\/(statistics|charts|[a-z]+\/model)\//.test(file.path)) return [];
  return importsOf(file)
    .filter((specifier) => specifier.startsWith('node:') || builtinModules.includes(specifier))
    .map((specifier) => ({
      path: file.path,
      rule: `uses ${specifier} of Node`,
      advice: 'it must also run in a browser: take what it needs as an argument',
    }));
}

/** Every module a file names, whether for values, types or on demand. */
export function importsOf(file: SourceFile): readonly string[] {
  const found = ts.preProcessFile(file.text, true, true).importedFiles;
  const types = parseSource(file)
    .statements.filter(ts.isImportDeclaration)
    .map((statement) => statement.moduleSpecifier)
    .filter(ts.isStringLiteral)
    .map((specifier) => specifier.text);
  return [...new Set([...found.map((entry) => entry.fileName), ...types])];
}

function toPath(file: SourceFile, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  const joined = posix.join(posix.dirname(file.path), specifier);
  return joined.replace(/\.js$/, '.ts');
}
