import type { VNode } from 'preact';
import { trustedHtml } from '../govuk/trustedHtml.js';
import type { DirectionShown } from './direction.js';
import { Verdict } from './Verdict.js';

export interface MeasureRowProps {
  readonly direction: DirectionShown;
  readonly title: string;
  readonly href: string;
  /** The measure's plain sentence; for a direction that is not known it says why. */
  readonly sentence: string;
  /** The pace in words, `Behind most places since 2022: 126 of 151 rose less.` */
  readonly pace?: string | null;
  /** A drawing of our own charts. */
  readonly sparkline: string | null;
}

/** Which way, then title and sentence, then the small line. */
export function MeasureRow(row: MeasureRowProps): VNode {
  const { direction, title, href, sentence, pace = null, sparkline } = row;
  return (
    <li class="wm-row">
      <div>
        <Verdict direction={direction} />
      </div>
      <div>
        <h3>
          <a href={href}>{title}</a>
        </h3>
        <p>{sentence}</p>
        {pace === null ? null : <p class="wm-row__pace">{pace}</p>}
      </div>
      <div class="wm-row__pic">
        {sparkline === null ? <span>Nothing to draw yet</span> : trustedHtml(sparkline)}
      </div>
    </li>
  );
}
