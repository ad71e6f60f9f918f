import type { VNode } from 'preact';

import { Tally } from '../../../web/components/Tally.js';
import type { ActionsBlock, KeyPointsBlock, TallyBlock } from '../../document/block.js';
import type { PlacedBlock } from '../../document/place.js';
import { ChartShown } from './ChartShown.js';
import { Heading } from './Heading.js';
import { MarkShown, markIcon } from './MarkShown.js';
import { MeasureShown } from './MeasureShown.js';
import { Linked, NumberedParagraph, ProseText } from './ProseText.js';
import { TableShown } from './TableShown.js';

/** One block of the report as page elements. */
export function BlockShown({ block, headingLevel, number }: PlacedBlock): VNode {
  switch (block.kind) {
    case 'paragraph':
      return <NumberedParagraph number={number} prose={block.text} />;
    case 'list':
      return (
        <ul class="govuk-list govuk-list--bullet">
          {block.items.map((item) => (
            <li>
              <ProseText prose={item} />
            </li>
          ))}
        </ul>
      );
    case 'keyPoints':
      return <KeyPoints block={block} level={headingLevel} />;
    case 'tally':
      return <TallyShown block={block} level={headingLevel} />;
    case 'measure':
      return <MeasureShown block={block} headingLevel={headingLevel} number={number} />;
    case 'chart':
      return <ChartShown chart={block.chart} />;
    case 'table':
      return <TableShown table={block.table} isCaptionShown />;
    case 'actions':
      return <Actions block={block} level={headingLevel} />;
  }
}

interface Placed<B> {
  readonly block: B;
  readonly level: 3 | 4;
}

function KeyPoints({ block, level }: Placed<KeyPointsBlock>): VNode {
  return (
    <ol class="wm-head3">
      {block.points.map(({ id, mark, title, text }) => (
        <li>
          <div>
            <MarkShown mark={mark} />
          </div>
          <div>
            <Heading level={level} id={id}>
              {title}
            </Heading>
            <p>
              <ProseText prose={text} />
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}

function TallyShown({ block, level }: Placed<TallyBlock>): VNode {
  const items = block.counts.map(({ count, words, mark }) => ({
    label: words,
    count,
    icon: markIcon(mark),
  }));
  return (
    <>
      {block.heading === null ? null : (
        <Heading level={level} id={block.heading.id} className="wm-tallyhead">
          {block.heading.text}
        </Heading>
      )}
      <Tally items={items} isSmall />
    </>
  );
}

function Actions({ block, level }: Placed<ActionsBlock>): VNode {
  return (
    <ul class="wm-rows">
      {block.actions.map(({ id, ref, title, href, mark, text, ledBy }) => (
        <li class="wm-act">
          <div>
            <MarkShown mark={mark} />
          </div>
          <div>
            <Heading level={level} id={id}>
              <Linked text={title} href={href} /> <span class="wm-ref">{ref}</span>
            </Heading>
            <p>
              <ProseText prose={text} />{' '}
              {ledBy === null ? null : <span class="wm-muted">{ledBy}</span>}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
