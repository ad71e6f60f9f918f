import { readFileSync } from 'node:fs';
import { isValidElement } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import * as typedComponents from './generated/index.js';
import {
  componentsFolder,
  type MacroOption,
  pascalName,
  readMacroComponents,
  takesHtml,
} from './generator/macroOption.js';
import { trustedHtml } from './trustedHtml.js';

const fixtureFile = z.object({
  fixtures: z.array(z.object({ name: z.string(), options: z.unknown(), html: z.string() })),
});

const fixtures = readMacroComponents().flatMap(({ folder, options }) =>
  fixtureFile
    .parse(JSON.parse(readFileSync(`${componentsFolder}/${folder}/fixtures.json`, 'utf8')))
    .fixtures.map((fixture) => ({ ...fixture, folder, documented: options })),
);

const componentByName = new Map<string, unknown>(Object.entries(typedComponents));

/** The fixtures give markup as strings; our components take only elements. */
function withElements(value: unknown, documented: readonly MacroOption[]): unknown {
  if (Array.isArray(value)) return value.map((item) => withElements(item, documented));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]: [string, unknown]) => {
      const options = documented.filter((option) => option.name === name);
      if (typeof part === 'string') {
        return [name, options.some(takesHtml) ? trustedHtml(part) : part];
      }
      const inner = options.flatMap((option) => optionsWithin(option));
      return [name, inner.length === 0 ? part : withElements(part, inner)];
    }),
  );
}

function optionsWithin(option: MacroOption): readonly MacroOption[] {
  if (option.params !== undefined) return option.params;
  if (option.isComponent !== true) return [];
  const folder = option.name === 'errorMessage' ? 'error-message' : option.name;
  return readMacroComponents().find((component) => component.folder === folder)?.options ?? [];
}

describe('every fixture of govuk-frontend', () => {
  it('is here', () => {
    expect(fixtures).toHaveLength(725);
  });

  it.each(fixtures)('$folder: $name', ({ folder, options, html, documented }) => {
    const component = componentByName.get(`Govuk${pascalName(folder)}`);
    if (typeof component !== 'function') throw new Error(`no typed component for ${folder}`);
    const element: unknown = Reflect.apply(component, undefined, [
      withElements(options, documented),
    ]);
    if (!isValidElement(element)) throw new Error(`${folder} gives no element`);
    expect(renderToString(element)).toBe(html);
  });
});
