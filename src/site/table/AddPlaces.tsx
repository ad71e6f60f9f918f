import type { VNode } from 'preact';
import { ownTablePath } from '../../paths/ownTable.js';
import { GovukButton, GovukInput } from '../../web/govuk/generated/index.js';
import { Found } from './Found.js';
import { GroupSelect } from './GroupSelect.js';
import { Kept } from './Kept.js';
import { keptFields } from './keptFields.js';
import type { TableModel } from './tableModel.js';

/** Ways to add places: by name, or a group of them. */
export function AddPlaces({ model }: { readonly model: TableModel }): VNode {
  const { asked, choices, places, placeSearch } = model;
  const kept = keptFields(asked);
  // Open where it is the next thing to do, or the thing being done.
  const isOpen = placeSearch.said !== null || places.items.length === 0;
  return (
    <details class="govuk-details wm-noprint" open={isOpen}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">Add places</span>
      </summary>
      <div class="govuk-details__text">
        <form class="wm-filter" method="get" action={ownTablePath()}>
          <Kept fields={kept} />
          <GovukInput
            id="place"
            name="place"
            type="search"
            label={{ text: 'Name of the place' }}
            value={placeSearch.words}
          />
          <GovukButton text="Find places" classes="govuk-button--secondary" />
        </form>
        <Found name="area" legend="Places found" search={placeSearch} kept={kept} />
        <form class="wm-filter" method="get" action={ownTablePath()}>
          <Kept fields={kept} />
          <GroupSelect name="area" label="Or a group of places" choices={choices.places} />
          <GovukButton text="Add these places" classes="govuk-button--secondary" />
        </form>
      </div>
    </details>
  );
}
