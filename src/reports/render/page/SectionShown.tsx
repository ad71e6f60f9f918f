import type { VNode } from 'preact';

import { Accent } from '../../../web/components/Accent.js';
import type { PlacedSection } from '../../document/place.js';
import { BlockShown } from './BlockShown.js';
import { Heading } from './Heading.js';
import { ProseText } from './ProseText.js';

export interface SectionShownProps {
  readonly placed: PlacedSection;
  /** Sections of the body stand apart with a line above. */
  readonly isBody: boolean;
}

export function SectionShown({ placed, isBody }: SectionShownProps): VNode {
  const { section, heading, blocks, parts } = placed;
  const title = (
    <Heading level={2} id={section.id}>
      {heading}
    </Heading>
  );
  return (
    <section
      class={isBody ? 'wm-report__sec wm-section--line' : 'wm-section'}
      aria-labelledby={section.id}
    >
      {section.accent === null ? title : <Accent number={section.accent}>{title}</Accent>}
      {section.lead === null ? null : (
        <p class="wm-lead">
          <ProseText prose={section.lead} />
        </p>
      )}
      {blocks.map((block) => (
        <BlockShown {...block} />
      ))}
      {parts.map(({ part, blocks: inside }) => (
        <>
          <Heading level={3} id={part.id} className="wm-h3gap">
            {part.heading}
          </Heading>
          {inside.map((block) => (
            <BlockShown {...block} />
          ))}
        </>
      ))}
    </section>
  );
}
