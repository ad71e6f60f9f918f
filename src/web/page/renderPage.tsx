import { renderToString } from 'preact-render-to-string';
import { GovukBreadcrumbs, GovukSkipLink } from '../govuk/generated/index.js';
import { trustedHtml } from '../govuk/trustedHtml.js';
import { ErrorSummary } from './ErrorSummary.js';
import { Footer } from './Footer.js';
import { Head } from './Head.js';
import { Header } from './Header.js';
import { Navigation } from './Navigation.js';
import type { Page, PageBody, Shell } from './shell.js';
import { spriteHtml } from './Sprite.js';

/** A whole page as HTML. The body brings its own containers: see `Container` and `Cover`. */
export function renderPage(shell: Shell, page: Page, body: PageBody): string {
  const { breadcrumbs = [], errors = [] } = page;
  const html = (
    <html lang="en-GB" class="govuk-template">
      <Head shell={shell} page={page} />
      <body class={`govuk-template__body wm${page.hasCover === true ? ' wm-has-cover' : ''}`}>
        <GovukSkipLink href="#main" text="Skip to main content" />
        {trustedHtml(spriteHtml)}
        <Header shell={shell} hasSearch={page.isSearch !== true} />
        <Navigation shell={shell} section={page.section} />
        {breadcrumbs.length === 0 ? null : (
          <div class="govuk-width-container wm-shell">
            <GovukBreadcrumbs items={breadcrumbs} />
          </div>
        )}
        <main id="main" tabIndex={-1}>
          {errors.length === 0 ? null : <ErrorSummary errors={errors} />}
          {body}
        </main>
        <Footer shell={shell} />
      </body>
    </html>
  );
  return `<!DOCTYPE html>${renderToString(html)}`;
}
