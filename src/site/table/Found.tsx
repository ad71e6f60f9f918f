import type { VNode } from 'preact';
import { ownTablePath } from '../../paths/ownTable.js';
import { GovukButton } from '../../web/govuk/generated/index.js';
import type { AddOption, AddSearch } from './addChoices.js';
import { Kept } from './Kept.js';
import type { KeptFields } from './keptFields.js';

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
