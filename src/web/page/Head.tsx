import type { VNode } from 'preact';
import type { Page, Shell } from './shell.js';

export interface HeadProps {
  readonly shell: Shell;
  readonly page: Page;
}

export function Head({ shell, page }: HeadProps): VNode {
  const { assets } = shell;
  return (
    <head>
      <meta charset="utf-8" />
      <title>{pageTitle(shell, page)}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="theme-color" content="#0b5351" />
      {page.description === undefined ? null : (
        <meta name="description" content={page.description} />
      )}
      {assets.fonts.map((font) => (
        <link rel="preload" href={font} as="font" type="font/woff2" crossorigin="anonymous" />
      ))}
      <link rel="stylesheet" href={assets.stylesheet} />
      <link rel="icon" href={assets.icon} type="image/svg+xml" />
      <script type="module" src={assets.script} />
    </head>
  );
}

/** `Good care provision – Dorset’s plan for children`, with `Error: ` first when there are errors. */
function pageTitle(shell: Shell, page: Page): string {
  const hasErrors = page.errors !== undefined && page.errors.length > 0;
  return `${hasErrors ? 'Error: ' : ''}${page.title} – ${shell.site.planName}`;
}
