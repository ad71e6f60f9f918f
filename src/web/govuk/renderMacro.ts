import nunjucks from 'nunjucks';
import { isValidElement, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { projectFile } from '../../lib/projectRoot.js';
import { trustedHtml } from './trustedHtml.js';

const environment = new nunjucks.Environment(
  new nunjucks.FileSystemLoader(projectFile('node_modules/govuk-frontend/dist'), {
    watch: false,
    noCache: false,
  }),
  { autoescape: true, trimBlocks: true, lstripBlocks: true },
);

const calls = new Map<string, nunjucks.Template>();

/** A component of GOV.UK Frontend: its folder and its macro. */
export interface Macro {
  readonly folder: string;
  readonly name: string;
}

/**
 * Calls an official macro and gives its markup as it stands.
 * Elements among the options are rendered to markup, `children` become the macro's call block,
 * and text stays text, which the macro escapes.
 */
export function renderMacro(macro: Macro, options: object): VNode<unknown> {
  const { children, ...params }: { children?: unknown } = { ...options };
  const hasBlock = isValidElement(children);
  const context = { params: toParams(params), block: hasBlock ? renderToString(children) : '' };
  return trustedHtml(markupOf(macro, hasBlock, context));
}

const markups = new Map<string, string>();
const mostMarkups = 2000;
/** What is longer is seldom the same twice. */
const longestKey = 3000;

/** A macro gives the same markup for the same options, and takes its time: navigation comes with every page. */
function markupOf(macro: Macro, hasBlock: boolean, context: object): string {
  const make = () => callOf(macro, hasBlock).render(context).trim();
  const key = `${macro.name} ${String(hasBlock)} ${JSON.stringify(context)}`;
  if (key.length > longestKey) return make();
  const known = markups.get(key);
  if (known !== undefined) return known;
  const [oldest] = markups.keys();
  if (markups.size >= mostMarkups && oldest !== undefined) markups.delete(oldest);
  const made = make();
  markups.set(key, made);
  return made;
}

/** The compiled call of a macro, made once. */
function callOf({ folder, name }: Macro, hasBlock: boolean): nunjucks.Template {
  const key = hasBlock ? `${name} with block` : name;
  const known = calls.get(key);
  if (known !== undefined) return known;
  const load = `{% from "govuk/components/${folder}/macro.njk" import ${name} %}`;
  const call = hasBlock
    ? `{% call ${name}(params) %}{{ block | safe }}{% endcall %}`
    : `{{ ${name}(params) }}`;
  const template = nunjucks.compile(load + call, environment);
  calls.set(key, template);
  return template;
}

function toParams(value: unknown): unknown {
  if (isValidElement(value)) return renderToString(value);
  if (Array.isArray(value)) return value.map(toParams);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]: [string, unknown]) => [name, toParams(part)]),
  );
}
