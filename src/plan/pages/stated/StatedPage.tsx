import type { VNode } from 'preact';
import { LinkList } from '../../../web/components/LinkList.js';
import { Accent } from '../../../web/components/Accent.js';
import { Container, Opening } from '../../../web/components/Container.js';
import { Downloads } from '../../../web/components/Downloads.js';
import { Section } from '../../../web/components/Section.js';
import { OutcomeMark } from './OutcomeMark.js';
import type { StatedGroup, StatedModel, StatedRow } from './statedModel.js';

/** Each figure that the plan states, what is published today, and whether the two agree. */
export function StatedPage(model: StatedModel): VNode {
  return (
    <Container>
      <Opening>
        <h1>{model.title}</h1>
        <p class="wm-lead">{model.lead}</p>
      </Opening>
      <h2 class="wm-h2s">What we found</h2>
      <dl class="wm-findings">
        {model.counts.map(({ outcome, label, meaning, count }) => (
          <div>
            <dt>
              <OutcomeMark outcome={outcome} text={label} />
            </dt>
            <dd>
              <b>{count}</b> {meaning}
            </dd>
          </div>
        ))}
      </dl>
      <p>
        What the plan says is quoted from its text. What is published is looked up in the figures we
        hold today, so this page changes when they do.
      </p>
      <Downloads links={model.downloads} />
      {model.groups.map((group) => (
        <Group {...group} />
      ))}
      <Section id="onward" heading="Go on">
        <LinkList links={model.onward} />
      </Section>
    </Container>
  );
}

function Group({ id, number, name, rows }: StatedGroup): VNode {
  const heading = <h2 id={`stated-${id}`}>{name}</h2>;
  return (
    <section class="wm-section" aria-labelledby={`stated-${id}`}>
      {number === null ? heading : <Accent number={number}>{heading}</Accent>}
      {rows.map((row) => (
        <Row {...row} />
      ))}
    </section>
  );
}

function Row({ subject, said, published, outcome, outcomeText, note, measure }: StatedRow): VNode {
  return (
    <article class="wm-stated">
      <div>
        <h3>{subject}</h3>
        <p>
          <OutcomeMark outcome={outcome} text={outcomeText} />
        </p>
      </div>
      <div class="wm-stated__said">
        <h4>The plan says</h4>
        {said.map((line, index) =>
          index === 0 ? <p class="wm-quote">“{line}”</p> : <p>{line}</p>,
        )}
      </div>
      <div>
        {published.length === 0 ? null : <h4>Published today</h4>}
        {published.map((line) => (
          <p>{line}</p>
        ))}
        {note === null ? null : (
          <>
            <h4>What we noted</h4>
            <p>{note}</p>
          </>
        )}
        {measure === null ? null : (
          <p>
            Our measure: <a href={measure.href}>{measure.text}</a>
          </p>
        )}
      </div>
    </article>
  );
}
