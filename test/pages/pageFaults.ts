import { wordsOf } from './reading.js';

/** What no page may have, in words; nothing where the page is sound. */
export function pageFaults(document: Document): readonly string[] {
  return [
    ...headingFaults(document),
    ...idFaults(document),
    ...policyFaults(document),
    ...wordFaults(document),
    ...namelessFaults(document),
  ];
}

/** One first heading, repeated in the title, and no level left out on the way down. */
function headingFaults(document: Document): readonly string[] {
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const levels = headings.map((heading) => Number(heading.tagName.slice(1)));
  const firsts = headings.filter((heading) => heading.tagName.toLowerCase() === 'h1');
  const skipped = headings.filter(
    (_heading, index) => (levels[index] ?? 0) > (levels[index - 1] ?? 0) + 1,
  );
  const faults = skipped.map((heading) => `skips a level of headings at “${wordsOf(heading)}”`);
  if (firsts.length !== 1) faults.push(`has ${firsts.length} first headings`);
  if (!document.title.startsWith(`${wordsOf(firsts[0])} – `)) {
    faults.push(`is called “${document.title}” but headed “${wordsOf(firsts[0])}”`);
  }
  return faults;
}

/** Each id once, and everything that names one finds it. */
function idFaults(document: Document): readonly string[] {
  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
  const known = new Set(ids);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const naming = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'headers'];
  const named = naming.flatMap((attribute) =>
    [...document.querySelectorAll(`[${attribute}]`)].flatMap((element) =>
      (element.getAttribute(attribute) ?? '').split(/\s+/),
    ),
  );
  const targets = [...document.querySelectorAll('[href^="#"]')].map((element) =>
    (element.getAttribute('href') ?? '').slice(1),
  );
  const missing = [...named, ...targets].filter((id) => !known.has(id));
  return [
    ...twice.map((id) => `has the id ${id} twice`),
    ...[...new Set(missing)].map((id) => `points at ${id}, which is not there`),
  ];
}

/** Nothing that the content policy would refuse. */
function policyFaults(document: Document): readonly string[] {
  const refused = document.querySelectorAll(
    'style, [style], script:not([src], [type="application/ld+json"])',
  );
  const handlers = [...document.querySelectorAll('*')].flatMap((element) =>
    element.getAttributeNames().filter((name) => name.startsWith('on')),
  );
  return [
    ...[...refused].map((element) => `holds a style or a script of its own: ${element.outerHTML}`),
    ...handlers.map((name) => `holds a handler ${name}`),
  ];
}

const unmeant = [
  /\bundefined\b/,
  /\bNaN\b/,
  /\bnull\b/,
  /\[object/,
  /\.\.(?!\.)/,
  / [.,;:] /,
  /\$\{/,
];

/** What a reader meets as words. An example for programs may say what only they do. */
function wordsOutsideCode(body: Element): string {
  const examples = [...body.querySelectorAll('code')].map(wordsOf);
  return examples.reduce((words, example) => words.replace(example, 'code'), wordsOf(body));
}

/** No word that only a program says, in any text or attribute that a reader meets. */
function wordFaults(document: Document): readonly string[] {
  const attributes = ['aria-label', 'alt', 'value', 'content', 'href', 'placeholder'];
  const texts = [
    wordsOutsideCode(document.body),
    document.title,
    ...attributes.flatMap((attribute) =>
      [...document.querySelectorAll(`[${attribute}]`)].map(
        (element) => element.getAttribute(attribute) ?? '',
      ),
    ),
  ];
  return texts.flatMap((text) =>
    unmeant.flatMap((pattern) => {
      const at = text.search(pattern);
      return at < 0 ? [] : [`says “${text.slice(Math.max(0, at - 40), at + 40)}”`];
    }),
  );
}

/** Every link, heading, field and table says what it is. */
function namelessFaults(document: Document): readonly string[] {
  const silent = [
    ...document.querySelectorAll('a, h1, h2, h3, h4, button, summary, caption, dt, th'),
  ]
    .filter((element) => wordsOf(element) === '')
    .map((element) => `has a silent ${element.tagName.toLowerCase()}`);
  const fields = [...document.querySelectorAll('select, input:not([type=hidden]), textarea')]
    .filter((field) => document.querySelector(`label[for="${field.id}"]`) === null)
    .map((field) => `has a field ${field.id} without a label`);
  const tables = [...document.querySelectorAll('table')]
    .filter((table) => table.querySelector('caption') === null)
    .map(() => 'has a table without a caption');
  return [...silent, ...fields, ...tables];
}
