import type { ComponentChildren, VNode } from 'preact';

export interface SectionProps {
  /** Of the heading; the section is named by it. */
  readonly id: string;
  readonly heading: string;
  readonly children: ComponentChildren;
  /** `line`: a hairline above. `first`: no space above. */
  readonly kind?: 'plain' | 'line' | 'first';
  /** A smaller heading, for a section among others in a column. */
  readonly hasSmallHeading?: boolean;
}

const classes = { plain: 'wm-section', line: 'wm-section--line', first: 'wm-section--first' };

export function Section(section: SectionProps): VNode {
  const { id, heading, children, kind = 'plain', hasSmallHeading = false } = section;
  return (
    <section class={classes[kind]} aria-labelledby={id}>
      <h2 id={id} {...(hasSmallHeading ? { class: 'wm-h2s' } : {})}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
