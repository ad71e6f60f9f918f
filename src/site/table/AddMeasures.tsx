import type { VNode } from 'preact';
import { ownTablePath } from '../../paths/ownTable.js';
import { GovukButton, GovukInput } from '../../web/govuk/generated/index.js';
import { Found } from './Found.js';
import { GroupSelect } from './GroupSelect.js';
import { Kept } from './Kept.js';
import { keptFields } from './keptFields.js';
import type { TableModel } from './tableModel.js';

/** Ways to add measures: by their words, by priority or by topic. */
export function AddMeasures({ model }: { readonly model: TableModel }): VNode {
  const { asked, choices, measures, measureSearch } = model;
  const kept = keptFields(asked);
  // Open where it is the next thing to do, or the thing being done.
  const isOpen = measureSearch.said !== null || measures.items.length === 0;
  return (
    <details class="govuk-details wm-noprint" open={isOpen}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">Add measures</span>
      </summary>
      <div class="govuk-details__text">
        <form class="wm-filter" method="get" action={ownTablePath()}>
          <Kept fields={kept} />
          <GovukInput
            id="find"
            name="find"
            type="search"
            label={{ text: 'Words in the measure' }}
            value={measureSearch.words}
          />
          <GovukButton text="Find measures" classes="govuk-button--secondary" />
        </form>
        <Found name="measure" legend="Measures found" search={measureSearch} kept={kept} />
        <form class="wm-filter" method="get" action={ownTablePath()}>
          <Kept fields={kept} />
          <GroupSelect
            name="priority"
            label="Or all measures of a priority"
            choices={choices.priorities}
          />
          <GroupSelect name="topic" label="Or all of a national topic" choices={choices.topics} />
          <GovukButton text="Add these measures" classes="govuk-button--secondary" />
        </form>
      </div>
    </details>
  );
}
