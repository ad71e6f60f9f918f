import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { projectRoot } from '../../src/lib/projectRoot.js';

/** One file of this project, by its path from the root with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A rule that a file breaks: which, where, and what to do. */
export interface Violation {
  readonly path: string;
  readonly rule: string;
  readonly advice: string;
}

const skipped = new Set(['.git', 'node_modules', 'dist', 'var', 'coverage']);
const binary = /\.(png|jpe?g|gif|ico|woff2?|ttf|otf|pdf|parquet|xlsx|ods|docx|zip|gz)$/;

/** Every text file of the project that is or could be committed. */
export function listProjectFiles(): readonly SourceFile[] {
  return listPaths('')
    .filter((path) => !binary.test(path))
    .map((path) => ({ path, text: readFileSync(join(projectRoot(), path), 'utf8') }));
}

function listPaths(folder: string): readonly string[] {
  return readdirSync(join(projectRoot(), folder), { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name)) return [];
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return listPaths(path);
    return entry.isFile() ? [path] : [];
  });
}

export function isCode({ path }: SourceFile): boolean {
  return /^(src|test|scripts|bench)\/.*\.(ts|tsx|mjs)$/.test(path);
}

export function isGenerated({ path }: SourceFile): boolean {
  return path.includes('/generated/');
}

/** Tests and what only tests use. */
export function isTest({ path }: SourceFile): boolean {
  return /\.test\.tsx?$/.test(path) || /^test\//.test(path) || /\/(testing|fixtures)\//.test(path);
}

/** What runs in the product: `src` without its tests. */
export function isProduct(file: SourceFile): boolean {
  return file.path.startsWith('src/') && isCode(file) && !isTest(file);
}

/** The file as the compiler reads it. */
export function parseSource({ path, text }: SourceFile): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
}

/** Calls `visit` for every node below. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  ts.forEachChild(node, (child) => {
    visit(child);
    walk(child, visit);
  });
}
