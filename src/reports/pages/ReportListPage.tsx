import type { VNode } from 'preact';
import { reportPath, reportPdfPath } from '../../paths/reports.js';
import { Container, Opening } from '../../web/components/Container.js';
import type { Quarter } from '../model/quarter.js';

export interface ReportListProps {
  /** Newest first. */
  readonly quarters: readonly Quarter[];
  /** What the partnership has promised to publish. */
  readonly promise: string;
}

/** Every impact report, newest first. */
export function ReportListPage({ quarters, promise }: ReportListProps): VNode {
  return (
    <Container>
      <Opening>
        <h1>Impact reports</h1>
        <p class="wm-lead">{promise}</p>
      </Opening>
      <ul class="wm-rows">
        {quarters.map((quarter) => (
          <li class="wm-act">
            <div class="wm-muted">Quarterly report</div>
            <div>
              <h2 class="wm-h2s">
                <a href={reportPath(quarter.id)}>{quarter.title}</a>
              </h2>
              <p class="wm-dl">
                <a href={reportPdfPath(quarter.id)}>
                  PDF<span class="govuk-visually-hidden"> of {quarter.title}</span>
                </a>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Container>
  );
}
