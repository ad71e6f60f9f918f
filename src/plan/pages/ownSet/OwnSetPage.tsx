import type { VNode } from 'preact';
import { Container, Opening } from '../../../web/components/Container.js';
import { GovukButton, GovukInput } from '../../../web/govuk/generated/index.js';
import type { OwnSetModel, PlaceChoice, RegionChoice } from './ownSetModel.js';

/** Places to set beside one, chosen by region; a GET form that works without script. */
export function OwnSetPage(model: OwnSetModel): VNode {
  const { title, lead, action, hidden, regions } = model;
  return (
    <Container>
      <Opening>
        <h1>{title}</h1>
        <p class="wm-lead">{lead}</p>
      </Opening>
      <form method="get" action={action}>
        {hidden.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <fieldset class="govuk-fieldset" id="set" tabIndex={-1}>
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">Which places?</legend>
          {model.problem?.field === 'set' ? <Fault message={model.problem.message} /> : null}
          {regions.map((region) => (
            <Region {...region} />
          ))}
        </fieldset>
        <GovukInput
          id="note"
          name="note"
          label={{ text: 'Why these places? (so that others can see)' }}
          hint={{ text: `In ${model.longestNote} characters or fewer. You may leave it empty.` }}
          value={model.note}
          attributes={{ maxlength: model.longestNote }}
          {...(model.problem?.field === 'note'
            ? { errorMessage: { text: model.problem.message } }
            : {})}
        />
        <GovukButton text="Set beside these places" />
      </form>
    </Container>
  );
}

function Fault({ message }: { readonly message: string }): VNode {
  return (
    <p class="govuk-error-message">
      <span class="govuk-visually-hidden">Error:</span> {message}
    </p>
  );
}

function Region({ name, places, isOpen }: RegionChoice): VNode {
  return (
    <details class="govuk-details" open={isOpen}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{name}</span>
      </summary>
      <div class="govuk-checkboxes govuk-checkboxes--small wm-places">
        {places.map((place) => (
          <Place {...place} />
        ))}
      </div>
    </details>
  );
}

function Place({ id, name, isChosen }: PlaceChoice): VNode {
  return (
    <div class="govuk-checkboxes__item">
      <input
        class="govuk-checkboxes__input"
        id={`set-${id}`}
        name="set"
        type="checkbox"
        value={id}
        checked={isChosen}
      />
      <label class="govuk-label govuk-checkboxes__label" for={`set-${id}`}>
        {name}
      </label>
    </div>
  );
}
