import type { VNode } from 'preact';
import { GovukButton, GovukSelect } from '../../web/govuk/generated/index.js';
import type { CompareModel } from './compareModel.js';
import type { PlaceGroup, PlaceSelect } from './placeSelects.js';

type CompareFormProps = Pick<CompareModel, 'action' | 'selects' | 'groups' | 'topic'>;

/** Which places, and which measures; a GET form, so that the table has an address. */
export function CompareForm({ action, selects, groups, topic }: CompareFormProps): VNode {
  return (
    <form class="wm-filter wm-noprint" method="get" action={action}>
      {selects.map((select) => (
        <PlaceField select={select} groups={groups} />
      ))}
      {topic === null ? null : (
        <GovukSelect
          id={topic.name}
          name={topic.name}
          label={{ text: topic.label }}
          items={topic.choices.map((choice) => ({
            ...choice,
            selected: choice.value === topic.chosen,
          }))}
        />
      )}
      <GovukButton text="Show" classes="govuk-button--secondary" />
    </form>
  );
}

interface PlaceFieldProps {
  readonly select: PlaceSelect;
  readonly groups: readonly PlaceGroup[];
}

/** By hand, because GOV.UK's own list knows no groups. */
function PlaceField({ select: { id, label, chosen }, groups }: PlaceFieldProps): VNode {
  return (
    <div class="govuk-form-group">
      <label class="govuk-label" for={id}>
        {label}
      </label>
      <select class="govuk-select" id={id} name="area">
        <option value="">No place</option>
        {groups.map(({ name, places }) => (
          <optgroup label={name}>
            {places.map((place) => (
              <option value={place.id} selected={place.id === chosen}>
                {place.name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
