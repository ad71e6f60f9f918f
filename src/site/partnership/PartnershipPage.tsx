import type { VNode } from 'preact';
import { LinkList } from '../../web/components/LinkList.js';
import { Container, Opening } from '../../web/components/Container.js';
import { Section } from '../../web/components/Section.js';
import { Board } from './Board.js';
import { partnershipSections, type PartnershipModel } from './partnershipModel.js';
import { Places } from './Places.js';
import { Work } from './Work.js';

/** Who the partnership is, who sits at its table, who works with it, where, and who is heard. */
export function PartnershipPage(model: PartnershipModel): VNode {
  const { title, lead, contents, table, others, places, voices, promise, work } = model;
  return (
    <Container>
      <Opening>
        <h1>{title}</h1>
        <p class="wm-lead">{lead}</p>
      </Opening>
      <nav aria-label="On this page" class="wm-noprint">
        <LinkList links={contents} />
      </nav>
      <Who who={model.who} principles={model.principles} />
      <Board table={table} others={others} />
      <Places places={places} voices={voices} />
      <Section id="promise" heading={partnershipSections.promise}>
        <p>{promise.words}</p>
        <LinkList links={promise.links} />
      </Section>
      <Work work={work} />
    </Container>
  );
}

function Who({ who, principles }: Pick<PartnershipModel, 'who' | 'principles'>): VNode {
  return (
    <Section id="who" heading={partnershipSections.who}>
      {who.vision.map((paragraph) => (
        <blockquote class="wm-vision">
          <p>{paragraph}</p>
        </blockquote>
      ))}
      {who.paragraphs.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
      {principles.length === 0 ? null : (
        <>
          <h3 class="wm-h3gap">How we have agreed to work</h3>
          <ol class="wm-principles">
            {principles.map(({ title, meaning }) => (
              <li>
                <b>{title}.</b> {meaning}
              </li>
            ))}
          </ol>
        </>
      )}
    </Section>
  );
}
