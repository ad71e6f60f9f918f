import type { VNode } from 'preact';
import { LinkList } from '../../web/components/LinkList.js';
import { Container, Opening } from '../../web/components/Container.js';
import { Section } from '../../web/components/Section.js';
import type { StatementModel, StatementSection } from './statement.js';

/** What a public body has to say of its site: plain words in sections. */
export function StatementPage({ title, summary, sections }: StatementModel): VNode {
  return (
    <Container>
      <Opening>
        <h1>{title}</h1>
        <p class="wm-lead">{summary}</p>
      </Opening>
      {sections.map((section) => (
        <Part {...section} />
      ))}
    </Container>
  );
}

function Part({ id, heading, paragraphs, list = [], links = [] }: StatementSection): VNode {
  return (
    <Section id={id} heading={heading}>
      {paragraphs.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
      {list.length === 0 ? null : (
        <ul class="govuk-list govuk-list--bullet">
          {list.map((item) => (
            <li>{item}</li>
          ))}
        </ul>
      )}
      <LinkList links={links} />
    </Section>
  );
}
