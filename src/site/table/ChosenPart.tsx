import type { ComponentChildren, VNode } from 'preact';
import type { ChosenItem, ChosenList } from './chosenLists.js';

export interface ChosenPartProps {
  /** `measures` or `places`: the part of the page that errors lead to. */
  readonly id: string;
  readonly heading: string;
  readonly list: ChosenList;
  readonly nothing: string;
  readonly children: ComponentChildren;
}

/** What of one kind is in the table, each with a link that takes it out, and the ways to add more. */
export function ChosenPart({ id, heading, list, nothing, children }: ChosenPartProps): VNode {
  const { items, more } = list;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} class="wm-h2s" tabIndex={-1}>
        {heading}
      </h2>
      {items.length === 0 ? (
        <p class="wm-muted">{nothing}</p>
      ) : (
        <ul class="wm-own__chosen">
          {items.map((item) => (
            <Chosen {...item} />
          ))}
        </ul>
      )}
      {more === 0 ? null : <p class="wm-muted">and {more.toLocaleString('en-GB')} more</p>}
      {children}
    </section>
  );
}

function Chosen({ name, href, remove }: ChosenItem): VNode {
  return (
    <li>
      <span>{href === null ? name : <a href={href}>{name}</a>}</span>
      <a class="wm-noprint" href={remove}>
        Remove<span class="govuk-visually-hidden"> {name}</span>
      </a>
    </li>
  );
}
