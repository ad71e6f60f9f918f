import type { ComponentChildren, VNode } from 'preact';

export interface HeadingProps {
  readonly level: 2 | 3 | 4;
  readonly id: string;
  readonly className?: string;
  readonly children: ComponentChildren;
}

/** A heading at the level of its place in the report, and the anchor that links lead to. */
export function Heading({ level, id, className, children }: HeadingProps): VNode {
  const attributes = className === undefined ? { id } : { id, class: className };
  switch (level) {
    case 2:
      return <h2 {...attributes}>{children}</h2>;
    case 3:
      return <h3 {...attributes}>{children}</h3>;
    case 4:
      return <h4 {...attributes}>{children}</h4>;
  }
}
