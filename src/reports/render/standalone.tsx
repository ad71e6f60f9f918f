import { renderToString } from 'preact-render-to-string';
import { trustedHtml } from '../../web/govuk/trustedHtml.js';
import { Sprite } from '../../web/page/Sprite.js';
import { reportName, type ReportDocument } from '../document/reportDocument.js';
import { ReportBody } from './html.js';

/** The report as one HTML file that needs nothing beside it; `styles` is the whole look. */
export function renderStandaloneHtml(document: ReportDocument, styles: string): string {
  const html = (
    <html lang={document.language} class="govuk-template">
      <head>
        <meta charset="utf-8" />
        <title>{`${reportName(document)} – ${document.partnershipName}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <style>{trustedHtml(styles)}</style>
      </head>
      <body class="govuk-template__body wm wm-has-cover">
        <Sprite />
        <main id="main">
          <ReportBody document={document} />
        </main>
      </body>
    </html>
  );
  return `<!DOCTYPE html>${renderToString(html)}`;
}
