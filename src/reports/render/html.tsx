import type { VNode } from 'preact';

import { Container, Cover } from '../../web/components/Container.js';
import { Downloads } from '../../web/components/Downloads.js';
import { contentsHeading, contentsId } from '../document/outline.js';
import type { PlacedSection } from '../document/place.js';
import { placeDocument } from '../document/place.js';
import type { Link } from '../document/prose.js';
import type { ReportDocument } from '../document/reportDocument.js';
import { SectionShown } from './page/SectionShown.js';

export interface ReportBodyProps {
  readonly document: ReportDocument;
  /** The same report as files; none are named when there are none. */
  readonly downloads?: readonly Link[];
}

/** The report as the inside of a page's `main`, cover first; the page needs `hasCover`. */
export function ReportBody({ document, downloads = [] }: ReportBodyProps): VNode {
  const { opening, body } = placeDocument(document);
  return (
    <>
      <Cover>
        <p class="wm-eyebrow">{document.eyebrow}</p>
        <h1 id={document.id}>{document.title}</h1>
        <p class="wm-lead">{document.summary.join(' ')}</p>
        <p class="wm-small wm-muted">{document.status.join(' ')}</p>
        {downloads.length === 0 ? null : <Downloads links={downloads} />}
      </Cover>
      <Container>
        {opening.map((placed) => (
          <SectionShown placed={placed} isBody={false} />
        ))}
        <Contents sections={body} />
        {body.map((placed) => (
          <SectionShown placed={placed} isBody />
        ))}
      </Container>
    </>
  );
}

function Contents({ sections }: { readonly sections: readonly PlacedSection[] }): VNode {
  return (
    <nav class="wm-section wm-noprint" aria-labelledby={contentsId}>
      <h2 id={contentsId}>{contentsHeading}</h2>
      <ol class="wm-toc">
        {sections.map(({ section, heading }) => (
          <li>
            <a href={`#${section.id}`}>{heading}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
