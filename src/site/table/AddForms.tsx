import type { VNode } from 'preact';
import { ownTablePath } from '../../paths/ownTable.js';
import { GovukButton, GovukInput, GovukSelect } from '../../web/govuk/generated/index.js';
import { Found, Kept } from './ChosenPart.js';
import { keptFields } from './keptFields.js';
import type { TableModel } from './tableModel.js';

interface Choice {
  readonly word: string;
  readonly name: string;
}

/** Ways to add measures: by their words, by priority or by topic. */
export function AddMeasures({ model }: { readonly model: TableModel }): VNode {
  const { asked, choices, measureSearch } = model;
  const kept = keptFields(asked);
  return (
    <details class="govuk-details wm-noprint" open={isOpen(model, 'measures')}>
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
          <Select
            name="priority"
            label="Or all measures of a priority"
            choices={choices.priorities}
          />
          <Select name="topic" label="Or all of a national topic" choices={choices.topics} />
          <GovukButton text="Add these measures" classes="govuk-button--secondary" />
        </form>
      </div>
    </details>
  );
}

/** Ways to add places: by name, or a group of them. */
export function AddPlaces({ model }: { readonly model: TableModel }): VNode {
  const { asked, choices, placeSearch } = model;
  const kept = keptFields(asked);
  return (
    <details class="govuk-details wm-noprint" open={isOpen(model, 'places')}>
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
          <Select name="area" label="Or a group of places" choices={choices.places} />
          <GovukButton text="Add these places" classes="govuk-button--secondary" />
        </form>
      </div>
    </details>
  );
}

/** Open where it is the next thing to do, or the thing being done. */
function isOpen(model: TableModel, part: 'measures' | 'places'): boolean {
  const [list, search] =
    part === 'measures' ? [model.measures, model.measureSearch] : [model.places, model.placeSearch];
  return search.said !== null || (list.items.length === 0 && !model.isNew) || model.isNew;
}

function Select(select: {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
}): VNode {
  const { name, label, choices } = select;
  return (
    <GovukSelect
      id={`add-${name}`}
      name={name}
      label={{ text: label }}
      items={[
        { value: '', text: 'Choose' },
        ...choices.map((choice) => ({ value: choice.word, text: choice.name })),
      ]}
    />
  );
}
