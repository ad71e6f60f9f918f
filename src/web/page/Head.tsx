import type { VNode } from 'preact';
import { trustedHtml } from '../govuk/trustedHtml.js';
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
      {(page.alternates ?? []).map(({ type, title, href }) => (
        <link rel="alternate" type={type} title={title} href={href} />
      ))}
      {page.refreshSeconds === undefined ? null : (
        <noscript>
          <meta http-equiv="refresh" content={String(page.refreshSeconds)} />
        </noscript>
      )}
      {needsScript(page) ? <script type="module" src={assets.script} /> : null}
      {page.structuredData === undefined ? null : <DataBlock content={page.structuredData} />}
    </head>
  );
}

/** `Good care provision – Dorset’s plan for children`, with `Error: ` first when there are errors. */
function pageTitle(shell: Shell, page: Page): string {
  const hasErrors = page.errors !== undefined && page.errors.length > 0;
  return `${hasErrors ? 'Error: ' : ''}${page.title} – ${page.siteName ?? shell.site.planName}`;
}

/** An error summary moves the reader to itself; other pages ask for the script where it helps. */
function needsScript({ hasScript = false, errors = [] }: Page): boolean {
  return hasScript || errors.length > 0;
}

/** Data, not code: browsers run nothing of that type. No text in it can end the element. */
function DataBlock({ content }: { readonly content: object }): VNode {
  const json = JSON.stringify(content).replaceAll('<', '\\u003c');
  return <script type="application/ld+json">{trustedHtml(json)}</script>;
}
