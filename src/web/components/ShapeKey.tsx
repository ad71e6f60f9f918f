import type { VNode } from 'preact';
import { directionVerdicts } from './direction.js';
import { QuarterMark } from './QuarterMark.js';
import { EnglandLine, PlaceLine } from './SparklineKey.js';
import { Verdict } from './Verdict.js';

/** What every shape of the grid means, above it. */
export function ShapeKey({ placeName }: { readonly placeName: string }): VNode {
  return (
    <ul class="wm-key">
      {directionVerdicts.map((verdict) => (
        <li>
          <Verdict direction={{ verdict, strength: null, why: null }} />
        </li>
      ))}
      <li>
        <Verdict direction={{ verdict: 'gettingBetter', strength: 'probable', why: null }} />
      </li>
      <li>
        <PlaceLine /> {placeName}
      </li>
      <li>
        <EnglandLine /> England
      </li>
      <li>
        <QuarterMark band="A" text="best quarter of authorities" />
      </li>
    </ul>
  );
}
