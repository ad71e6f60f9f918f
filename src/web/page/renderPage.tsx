import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Breadcrumbs } from './Breadcrumbs.js';
import { Footer } from './Footer.js';
import { Header } from './Header.js';
import { Navigation } from './Navigation.js';
import type { Page, PageBody, Shell } from './shell.js';
import { Sprite } from './Sprite.js';

/** A whole page as HTML. The body brings its own containers: see `Container` and `Cover`. */
export function renderPage(shell: Shell, page: Page, body: PageBody): string {
  const html = (
    <html lang="en-GB" class="govuk-template">
      <Head shell={shell} page={page} />
      <body class={`govuk-template__body wm${page.hasCover === true ? ' wm-has-cover' : ''}`}>
        <a href="#main" class="govuk-skip-link" data-module="govuk-skip-link">
          Skip to main content
        </a>
        <Sprite />
        <Header shell={shell} />
        <Navigation shell={shell} section={page.section} />
        {page.breadcrumbs === undefined ? null : (
          <div class="govuk-width-container wm-shell">
            <Breadcrumbs links={page.breadcrumbs} />
          </div>
        )}
        <main id="main" tabIndex={-1}>
          {body}
        </main>
        <Footer />
      </body>
    </html>
  );
  return `<!DOCTYPE html>${renderToString(html)}`;
}

/** `Good care provision – Dorset’s plan for children`, with `Error: ` first when there are errors. */
export function pageTitle(shell: Shell, page: Page): string {
  const hasErrors = page.errors !== undefined && page.errors.length > 0;
  return `${hasErrors ? 'Error: ' : ''}${page.title} – ${shell.site.planName}`;
}

function Head({ shell, page }: { readonly shell: Shell; readonly page: Page }): VNode {
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
