import ts from 'typescript';
import {
  isCode,
  isGenerated,
  isTest,
  parseSource,
  walk,
  type SourceFile,
  type Violation,
} from './sourceFile.js';

const longestFile = 300;
const longestFunction = 40;
const mostParameters = 3;

export function countLines(text: string): number {
  return text.trimEnd().split('\n').length;
}

export function findLongFiles(file: SourceFile): readonly Violation[] {
  if (!isCode(file) || isGenerated(file)) return [];
  const lines = countLines(file.text);
  if (lines <= longestFile) return [];
  return [
    {
      path: file.path,
      rule: `${lines} lines; the limit is ${longestFile}`,
      advice: 'split it where it does more than one thing',
    },
  ];
}

/** The sizes of all files together: most are short. */
export function findLongMost(files: readonly SourceFile[]): readonly Violation[] {
  const sizes = files
    .filter((file) => isCode(file) && !isGenerated(file))
    .map((file) => countLines(file.text))
    .sort((a, b) => a - b);
  const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const ninth = sizes[Math.ceil(sizes.length * 0.9) - 1] ?? 0;
  const limits = [
    { what: 'half of all files', size: median, limit: 60 },
    { what: 'nine in ten files', size: ninth, limit: 150 },
  ];
  return limits
    .filter(({ size, limit }) => size > limit)
    .map(({ what, size, limit }) => ({
      path: 'all code',
      rule: `${what} should have at most ${limit} lines, and the one at that place has ${size}`,
      advice: 'split the longest files of what you are working on',
    }));
}

export function findLongFunctions(file: SourceFile): readonly Violation[] {
  if (!isCode(file) || isGenerated(file) || isTest(file)) return [];
  const source = parseSource(file);
  const violations: Violation[] = [];
  walk(source, (node) => {
    if (!isFunction(node)) return;
    const first = source.getLineAndCharacterOfPosition(node.getStart(source)).line;
    const lines = source.getLineAndCharacterOfPosition(node.end).line - first + 1;
    const place = `${nameOf(node)} at line ${first + 1}`;
    if (lines > longestFunction) {
      violations.push({
        path: file.path,
        rule: `${place} has ${lines} lines; the limit is ${longestFunction}`,
        advice: 'move a step of it into a function of its own',
      });
    }
    if (node.parameters.length > mostParameters) {
      violations.push({
        path: file.path,
        rule: `${place} takes ${node.parameters.length} parameters; the limit is ${mostParameters}`,
        advice: 'take one object',
      });
    }
  });
  return violations;
}

type AnyFunction =
  ts.FunctionDeclaration | ts.FunctionExpression | ts.ArrowFunction | ts.MethodDeclaration;

function isFunction(node: ts.Node): node is AnyFunction {
  return (
    ts.isFunctionDeclaration(node) ||
    ts.isFunctionExpression(node) ||
    ts.isArrowFunction(node) ||
    ts.isMethodDeclaration(node)
  );
}

function nameOf(node: AnyFunction): string {
  if (node.name !== undefined) return node.name.getText();
  return ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : 'the function';
}
