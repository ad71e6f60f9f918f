import type { VNode } from 'preact';
import { Facts, type Fact } from '../../web/components/Facts.js';
import { Section } from '../../web/components/Section.js';
import type { AreaFact } from './areaFacts.js';
import type { ProfileModel } from './profileModel.js';
import type { SimilarList } from './similarLists.js';

/** What an area is, and which areas are most like it. */
export function ProfileSide({ model }: { readonly model: ProfileModel }): VNode {
  return (
    <>
      <Section id="about" heading={`About ${model.title}`} kind="first" hasSmallHeading>
        <Facts facts={model.facts.map(toFact)} />
      </Section>
      {model.similar.map((list) => (
        <Similar list={list} title={model.title} />
      ))}
    </>
  );
}

function toFact({ term, text, links }: AreaFact): Fact {
  const detail = links.map(({ text: name, href }, index) => (
    <>
      {index === 0 ? null : <br />}
      <a href={href}>{name}</a>
    </>
  ));
  return { term, detail: text ?? detail };
}

interface SimilarProps {
  readonly list: SimilarList;
  readonly title: string;
}

/** The newest list stands open, an older one is folded away. */
function Similar({ list, title }: SimilarProps): VNode {
  const { vintage, isNewest } = list;
  const heading = `Most like ${title}, list of ${vintage}`;
  if (isNewest) {
    return (
      <Section id={`like-${vintage.replace(/\W+/g, '-')}`} heading={heading} hasSmallHeading>
        <Names list={list} />
      </Section>
    );
  }
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{heading}</span>
      </summary>
      <div class="govuk-details__text">
        <Names list={list} />
        <p>
          <a href={list.href}>Set {title} beside this list</a>
        </p>
      </div>
    </details>
  );
}

function Names({ list: { areas } }: { readonly list: SimilarList }): VNode {
  return (
    <ol class="wm-likelist">
      {areas.map(({ text, href }) => (
        <li>{href === null ? text : <a href={href}>{text}</a>}</li>
      ))}
    </ol>
  );
}
