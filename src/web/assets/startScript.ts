import { progressScript } from './progressScript.js';
import { sessionScript } from './sessionScript.js';

/**
 * The script every page starts. Nothing on a page needs it; it adds what GOV.UK's components can
 * do in a browser. A file, because the content policy allows no script inside a page.
 */
export function startScript(govukScript: string): string {
  return [
    `import { initAll } from './${govukScript}';`,
    `document.body.classList.add('js-enabled', 'govuk-frontend-supported');`,
    `initAll();`,
    progressScript,
    sessionScript,
  ].join('\n');
}
