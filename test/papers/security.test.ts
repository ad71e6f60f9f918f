import { describe, expect, it } from 'vitest';
import { projectFile } from '../../src/lib/projectRoot.js';
import { checklist, type ChecklistLine, type ChecklistPart } from './checklist.js';
import { listNumberedTests, type NumberedTest } from './numberedTests.js';

const tests = listNumberedTests();
const lines = checklist.flatMap((part) => part.lines);

const opening = `# What we promise on security and privacy, and what proves it

Each line is a promise with a number. A test that proves it starts with that number:
\`npx vitest run -t "27: "\` runs those of line 27. Where there is none, the line says when it falls due
or what people do. This file is made from the tests:
\`npx vitest run test/papers/security.test.ts -u\` writes it anew.

To tell us of a weakness, write to the partnership’s office, and please give us time to mend it.
`;

function partText({ heading, lines: ofPart }: ChecklistPart): string {
  const rows = ofPart.map((each) => `| ${each.number} | ${each.promise} | ${proofText(each)} |`);
  return `\n## ${heading}\n\n| | promise | proof |\n|---|---|---|\n${rows.join('\n')}\n`;
}

function proofText({ number, rest }: ChecklistLine): string {
  const ofLine = tests.filter((each) => each.number === number);
  const files = [...new Set(ofLine.map(({ path }) => path))];
  const proofs = files.map((path) => {
    const found = ofLine.filter((each) => each.path === path);
    return `\`${path}\`: ${namesOf(found)}`;
  });
  return [...proofs, ...(rest === null ? [] : [rest])].join('<br>');
}

function namesOf(found: readonly NumberedTest[]): string {
  return [...new Set(found.map(({ name }) => name.replaceAll('|', '\\|')))].join('; ');
}

describe('the table of promises', () => {
  it('has every line from 1 to 57, once', () => {
    expect(lines.map(({ number }) => number)).toEqual(
      Array.from({ length: 57 }, (_, at) => at + 1),
    );
  });

  it('has a test for every line that does not say when it falls due or who does it', () => {
    const proved = new Set(tests.map(({ number }) => number));
    const open = lines.filter(({ number, rest }) => rest === null && !proved.has(number));
    expect(open.map(({ number }) => number)).toEqual([]);
  });

  it('names only lines that there are', () => {
    expect(tests.filter(({ number }) => number > 57)).toEqual([]);
  });

  it('names every test with its number, in docs/security.md', async () => {
    const text = opening + checklist.map(partText).join('');
    await expect(text).toMatchFileSnapshot(projectFile('docs', 'security.md'));
  });
});
