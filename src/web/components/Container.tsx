import type { ComponentChildren, VNode } from 'preact';

export interface ContainerProps {
  readonly children: ComponentChildren;
}

/** The page's width. Everything in `main` stands in one of these. */
export function Container({ children }: ContainerProps): VNode {
  return <div class="govuk-width-container">{children}</div>;
}

/** The sand-coloured opening across the whole width; set `hasCover` on the page too. */
export function Cover({ children }: ContainerProps): VNode {
  return (
    <div class="wm-cover">
      <div class="govuk-width-container">{children}</div>
    </div>
  );
}

/** Heading and opening words of a page without a cover. */
export function Opening({ children }: ContainerProps): VNode {
  return <div class="wm-top">{children}</div>;
}

export interface ColumnsProps {
  readonly main: ComponentChildren;
  readonly side: ComponentChildren;
  /** The side column is a rail of short sections, each with a heading. */
  readonly isRail?: boolean;
}

/** A wide column with a narrow one beside it, which follows below on a phone. */
export function Columns({ main, side, isRail = false }: ColumnsProps): VNode {
  return (
    <div class="wm-cols">
      <div>{main}</div>
      <div class={isRail ? 'wm-rail' : 'wm-side'}>{side}</div>
    </div>
  );
}
