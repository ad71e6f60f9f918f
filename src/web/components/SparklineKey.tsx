import type { VNode } from 'preact';

/** Which line is whose in the small drawings that follow. */
export function SparklineKey({ placeName }: { readonly placeName: string }): VNode {
  return (
    <p class="wm-small wm-muted wm-linekey">
      <PlaceLine /> {placeName} <EnglandLine /> England
    </p>
  );
}

export function PlaceLine(): VNode {
  return (
    <svg class="wm-keyline" viewBox="0 0 34 10" aria-hidden="true" focusable="false">
      <path class="c-spark-d" d="M1 5h28" />
      <circle class="c-spark-p" cx="29" cy="5" r="3.6" />
    </svg>
  );
}

export function EnglandLine(): VNode {
  return (
    <svg class="wm-keyline" viewBox="0 0 34 10" aria-hidden="true" focusable="false">
      <path class="c-spark-e" d="M1 5h32" />
    </svg>
  );
}
