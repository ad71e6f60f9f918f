import { type MacroComponent, type MacroOption, pascalName, takesHtml } from './macroOption.js';

/** The TypeScript text of one component: its options as a type, and the call of its macro. */
export function componentSource({ folder, options }: MacroComponent): string {
  const name = `Govuk${pascalName(folder)}`;
  const type = objectType(options, name);
  const others = [...new Set([...type.matchAll(/\bGovuk\w+Options\b/g)].map(([found]) => found))]
    .filter((found) => found !== `${name}Options`)
    .toSorted();
  const shared = ['Attributes', 'Html', 'TextOrHtml'].filter((word) =>
    new RegExp(`\\b${word}\\b`).test(type),
  );
  return [
    '// Written by generator/generated.test.ts from govuk-frontend: do not edit.',
    `import type { VNode } from 'preact';`,
    ...(shared.length === 0
      ? []
      : [`import type { ${shared.join(', ')} } from '../macroTypes.js';`]),
    `import { renderMacro } from '../renderMacro.js';`,
    ...others.map(
      (other) => `import type { ${other} } from './${other.replace(/Options$/, '')}.js';`,
    ),
    '',
    `export type ${name}Options = ${type};`,
    '',
    `export function ${name}(options: ${name}Options): VNode<unknown> {`,
    `  return renderMacro({ folder: '${folder}', name: 'govuk${pascalName(folder)}' }, options);`,
    '}',
    '',
  ].join('\n');
}

/** Every component and its options from one place. */
export function indexSource(components: readonly MacroComponent[]): string {
  const lines = components.map(({ folder }) => {
    const name = `Govuk${pascalName(folder)}`;
    return `export { ${name}, type ${name}Options } from './${name}.js';`;
  });
  return [
    '// Written by generator/generated.test.ts from govuk-frontend: do not edit.',
    ...lines,
    '',
  ].join('\n');
}

function objectType(options: readonly MacroOption[], component: string): string {
  const hasBlock = options.some(({ type }) => type === 'nunjucks-block');
  const choices = choicesOfTextOrHtml(options);
  // What stands inside the component can then be its text, its markup or its children.
  const pairs = hasBlock ? choices.filter(([text]) => text !== 'text') : choices;
  const isNeeded = (name: string): boolean => !(hasBlock && name === 'text');
  const paired = new Set(pairs.flat());
  const names = [...new Set(options.map(({ name }) => name))];
  const fields = names
    .filter((name) => !paired.has(name))
    .map((name) => {
      const variants = options.filter((option) => option.name === name);
      return field(variants, { component, mayBeNeeded: isNeeded(name) });
    });
  return [
    `{\n${fields.join('')}}`,
    ...pairs.map(([text, html]) => ` & TextOrHtml<'${text}', '${html}'>`),
  ].join('');
}

/** The names that stand for one thing given as text or as markup, where one of them is needed. */
function choicesOfTextOrHtml(
  options: readonly MacroOption[],
): readonly (readonly [string, string])[] {
  const required = new Set(options.filter((option) => option.required).map(({ name }) => name));
  return options.filter(takesHtml).flatMap(({ name }) => {
    const text = name === 'html' ? 'text' : name.replace(/Html$/, 'Text');
    return required.has(name) && required.has(text) ? [[text, name] as const] : [];
  });
}

interface FieldContext {
  readonly component: string;
  readonly mayBeNeeded: boolean;
}

function field(variants: readonly MacroOption[], context: FieldContext): string {
  const { component, mayBeNeeded } = context;
  const [first] = variants;
  if (first === undefined) return '';
  if (first.type === 'nunjucks-block') return '  readonly children?: Html;\n';
  const types = variants.map((variant) => optionType(variant, component));
  // Markup is always one of two ways to say the same, so it is never needed by itself.
  const isNeeded = mayBeNeeded && variants.every((option) => option.required && !takesHtml(option));
  return `  /** ${first.description.replaceAll('*/', '* /').replaceAll('\n', ' ')} */\n  readonly ${first.name}${isNeeded ? '' : '?'}: ${types.join(' | ')};\n`;
}

function optionType(option: MacroOption, component: string): string {
  const { name, type, params } = option;
  if (takesHtml(option)) return 'Html';
  if (type === 'integer') return 'number';
  if (type === 'array') return arrayType(option, component);
  if (type !== 'object') return type;
  if (params !== undefined) return objectType(params, component);
  if (option.isComponent === true) return `Govuk${pascalName(name)}Options`;
  if (/attributes$/i.test(name)) return 'Attributes';
  // Each part of a date takes what an item of the date takes.
  if (component === 'GovukDateInput') {
    return `Partial<NonNullable<GovukDateInputOptions['items']>[number]>`;
  }
  return 'Readonly<Record<string, string>>';
}

function arrayType({ name, params }: MacroOption, component: string): string {
  if (params === undefined) return 'readonly string[]';
  const item = objectType(params, component);
  // The table documents a row's cells in place of its rows.
  return component === 'GovukTable' && name === 'rows'
    ? `readonly (readonly (${item})[])[]`
    : `readonly (${item})[]`;
}
