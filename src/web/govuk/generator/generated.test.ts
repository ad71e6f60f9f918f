import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projectFile } from '../../../lib/projectRoot.js';
import { componentSource, indexSource } from './componentSource.js';
import { pascalName, readMacroComponents } from './macroOption.js';

const components = readMacroComponents();

describe('the typed components', () => {
  it.each(components.map((component) => [component.folder, component] as const))(
    'of %s are those of the installed govuk-frontend',
    async (folder, component) => {
      await expect(componentSource(component)).toMatchFileSnapshot(
        `../generated/Govuk${pascalName(folder)}.ts`,
      );
    },
  );

  it('are all in the index, and nothing else is in the folder', async () => {
    await expect(indexSource(components)).toMatchFileSnapshot('../generated/index.ts');
    const expected = new Set([
      ...components.map(({ folder }) => `Govuk${pascalName(folder)}.ts`),
      'index.ts',
    ]);
    const found = readdirSync(projectFile('src/web/govuk/generated'));
    expect(found.filter((file) => !expected.has(file))).toEqual([]);
  });
});
