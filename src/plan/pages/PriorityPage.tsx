import type { VNode } from 'preact';
import { Accent } from '../../web/components/Accent.js';
import { ActionRow } from '../../web/components/ActionRow.js';
import { Container, Opening } from '../../web/components/Container.js';
import { MeasureRow, type MeasureRowProps } from '../../web/components/MeasureRow.js';
import { PaceCounts } from '../../web/components/PaceCounts.js';
import { Rows } from '../../web/components/Rows.js';
import { Section } from '../../web/components/Section.js';
import { SparklineKey } from '../../web/components/SparklineKey.js';
import { DirectionTally } from '../../web/components/Tally.js';
import type { PriorityModel } from './priorityModel.js';

/** One priority, in the order of a reader's questions. */
export function PriorityPage(model: PriorityModel): VNode {
  return (
    <Container>
      <Opening>
        <Accent number={model.number}>
          <p class="wm-eyebrow">{model.eyebrow}</p>
          <h1>{model.title}</h1>
        </Accent>
        <p class="wm-lead">{model.aim}</p>
      </Opening>
      <Measures model={model} />
      <Story story={model.story} />
      <Section id="doing" heading="What are we doing about it?">
        <p>{model.actionSummary}</p>
        <Rows>
          {model.actions.map((row) => (
            <ActionRow {...row} />
          ))}
        </Rows>
      </Section>
      <NextSteps steps={model.nextSteps} />
    </Container>
  );
}

function Story({ story }: { readonly story: PriorityModel['story'] }): VNode {
  return (
    <Section id="behind" heading="What is behind that?">
      {story.map(({ heading, paragraphs }) => (
        <>
          <h3>{heading}</h3>
          {paragraphs.map((paragraph) => (
            <p>{paragraph}</p>
          ))}
        </>
      ))}
    </Section>
  );
}

function NextSteps({ steps }: { readonly steps: PriorityModel['nextSteps'] }): VNode {
  return (
    <Section id="you" heading="What can you do?">
      <div class="wm-three">
        {steps.map((step) => (
          <div>
            <h3>
              <a href={step.href}>{step.text}</a>
            </h3>
            <p>{step.note}</p>
          </div>
        ))}
      </div>
    </Section>
  );
}

function Measures({ model }: { readonly model: PriorityModel }): VNode {
  return (
    <Section id="getting-there" heading="Are we getting there?" kind="line">
      <p>{model.answer}</p>
      <DirectionTally counts={model.counts} isSmall />
      <h3 class="wm-h3gap">Compared with other places over the same years</h3>
      <PaceCounts {...model.pace} />
      <SparklineKey placeName={model.placeName} />
      <MeasureRows rows={model.measures} />
      {model.apart.map((group) => (
        <>
          <h3 class="wm-h3gap">{group.heading}</h3>
          <MeasureRows rows={group.rows} />
        </>
      ))}
    </Section>
  );
}

function MeasureRows({ rows }: { readonly rows: readonly MeasureRowProps[] }): VNode | null {
  if (rows.length === 0) return null;
  return (
    <Rows>
      {rows.map((row) => (
        <MeasureRow {...row} />
      ))}
    </Rows>
  );
}
