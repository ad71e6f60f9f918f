import type { ComponentChildren, VNode } from 'preact';
import { ownTablePath } from '../../paths/ownTable.js';
import { GovukButton } from '../../web/govuk/generated/index.js';
import type { AddOption, AddSearch } from './addChoices.js';
import type { ChosenItem, ChosenList } from './chosenLists.js';
import type { KeptFields } from './keptFields.js';

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

export function Kept({ fields }: { readonly fields: KeptFields }): VNode {
  return (
    <>
      {fields.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  );
}

export interface FoundProps {
  /** Of the address. */
  readonly name: 'measure' | 'area';
  readonly legend: string;
  readonly search: AddSearch;
  readonly kept: KeptFields;
}

/** What a search found, with boxes to tick. */
export function Found({ name, legend, search, kept }: FoundProps): VNode | null {
  if (search.said === null) return null;
  return (
    <>
      <p role="status">{search.said}</p>
      {search.found.length === 0 ? null : (
        <form method="get" action={ownTablePath()}>
          <Kept fields={kept} />
          <fieldset class="govuk-fieldset">
            <legend class="govuk-visually-hidden">{legend}</legend>
            <div class="govuk-checkboxes govuk-checkboxes--small">
              {search.found.map((option) => (
                <Option field={name} {...option} />
              ))}
            </div>
          </fieldset>
          <GovukButton text="Add to the table" />
        </form>
      )}
    </>
  );
}

function Option({ field, value, name, note }: AddOption & { readonly field: string }): VNode {
  const id = `${field}-${value}`;
  return (
    <div class="govuk-checkboxes__item">
      <input class="govuk-checkboxes__input" id={id} name={field} type="checkbox" value={value} />
      <label class="govuk-label govuk-checkboxes__label" for={id}>
        {name}
        {note === null ? null : <span class="wm-muted"> ({note})</span>}
      </label>
    </div>
  );
}
