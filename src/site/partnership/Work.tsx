import type { VNode } from 'preact';
import { Accent } from '../../web/components/Accent.js';
import { Section } from '../../web/components/Section.js';
import { partnershipSections } from './partnershipModel.js';
import type { PriorityWork, WorkItem, WorkList } from './workByPriority.js';

/** Strategies, reforms and programmes, folded by priority. */
export function Work({ work }: { readonly work: readonly PriorityWork[] }): VNode {
  return (
    <Section id="work" heading={partnershipSections.work}>
      <p>
        The plan names strategies, national reforms and programmes. How each one stands is what the
        plan says of it, and may have changed since.
      </p>
      {work.map((each) => (
        <OfPriority {...each} />
      ))}
    </Section>
  );
}

function OfPriority({ id, number, name, href, lists }: PriorityWork): VNode {
  const heading = <h3 id={`work-${id}`}>{href === null ? name : <a href={href}>{name}</a>}</h3>;
  return (
    <section class="wm-work" aria-labelledby={`work-${id}`}>
      {number === null ? heading : <Accent number={number}>{heading}</Accent>}
      {lists.map((list) => (
        <Folded list={list} of={name} />
      ))}
    </section>
  );
}

function Folded({ list, of }: { readonly list: WorkList; readonly of: string }): VNode {
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">
          {`${list.heading}: ${list.items.length}`}
          <span class="govuk-visually-hidden"> – {of}</span>
        </span>
      </summary>
      <div class="govuk-details__text">
        <p class="wm-work__kind">{list.heading}</p>
        <ul>
          {list.items.map((item) => (
            <Item {...item} />
          ))}
        </ul>
      </div>
    </details>
  );
}

function Item({ title, words, action }: WorkItem): VNode {
  return (
    <li>
      <b>{title}</b>: {words}
      {action === null ? null : (
        <>
          {' '}
          (<a href={action.href}>{action.text}</a>)
        </>
      )}
    </li>
  );
}
