import type { VNode } from 'preact';
import { LinkList } from '../../web/components/LinkList.js';
import { Container, Opening } from '../../web/components/Container.js';
import { Section } from '../../web/components/Section.js';
import type { AboutExample, AboutModel } from './aboutModel.js';

/** How we decide, in plain words and with real sums. */
export function AboutPage(model: AboutModel): VNode {
  return (
    <Container>
      <Opening>
        <h1>{model.title}</h1>
        <p class="wm-lead">{model.summary}</p>
      </Opening>
      <nav aria-label="On this page" class="wm-noprint">
        <LinkList links={model.contents} />
      </nav>
      {model.parts.map(({ id, heading, paragraphs, examples }) => (
        <Section id={id} heading={heading}>
          {paragraphs.map((paragraph) => (
            <p>{paragraph}</p>
          ))}
          {examples.map((example) => (
            <Example {...example} />
          ))}
        </Section>
      ))}
    </Container>
  );
}

function Example({ id, heading, worked }: AboutExample): VNode {
  return (
    <div id={id} class="wm-worked">
      <h3>{heading}</h3>
      <p>
        <a href={worked.measure.href}>{worked.measure.text}</a>
      </p>
      {worked.lines.map((line) => (
        <p>{line}</p>
      ))}
    </div>
  );
}
