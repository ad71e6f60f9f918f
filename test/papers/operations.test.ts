import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { projectFile } from '../../src/lib/projectRoot.js';
import { assessmentSetting, purposes } from '../../src/people/model/purpose.js';
import { tableRows } from './tableRows.js';

it('the page on running it names every setting there is, and no other', () => {
  const source = readFileSync(projectFile('src', 'config.ts'), 'utf8');
  const known = [...source.matchAll(/^ +([A-Z][A-Z_]+): /gm)].map(([, name = '']) => name);
  const assessments = purposes.map(assessmentSetting);
  const named = tableRows('docs', 'operations.md')
    .map(([cell = '']) => /^`([A-Z][A-Z_]+)`$/.exec(cell)?.[1])
    .filter((name) => name !== undefined);
  expect(known).toContain('PORT');
  expect([...named].sort()).toEqual([...new Set([...known, ...assessments])].sort());
});
