import type { VNode } from 'preact';

/** A is the best quarter, D the worst. */
export type QuartileBand = 'A' | 'B' | 'C' | 'D';

const bands = ['A', 'B', 'C', 'D'] as const satisfies readonly QuartileBand[];

const words: Readonly<Record<QuartileBand, string>> = {
  A: 'Best quarter',
  B: '2nd quarter',
  C: '3rd quarter',
  D: 'Worst quarter',
};

export interface QuarterMarkProps {
  readonly band: QuartileBand;
  /** In place of the usual words, as in a key. */
  readonly text?: string;
}

/** The quarter of authorities, as four cells with the best leftmost, and in words. */
export function QuarterMark({ band, text }: QuarterMarkProps): VNode {
  return (
    <>
      <svg
        class="wm-quarter"
        viewBox="0 0 44 12"
        width="44"
        height="12"
        aria-hidden="true"
        focusable="false"
      >
        {bands.map((cell, index) => (
          <rect
            x={0.75 + index * 11}
            y="0.75"
            width="9.5"
            height="10.5"
            class={cell === band ? 'q-on' : 'q-off'}
          />
        ))}
      </svg>
      {text ?? words[band]}
    </>
  );
}
