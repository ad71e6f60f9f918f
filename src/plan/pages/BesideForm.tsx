import type { VNode } from 'preact';
import { GovukButton, GovukRadios } from '../../web/govuk/generated/index.js';
import type { BesideFormModel } from './besideFormModel.js';

/** What a place is set beside, with the other choices folded away; a GET form without script. */
export function BesideForm(form: BesideFormModel): VNode {
  const { now, ownSet, options } = form;
  return (
    <div class="wm-beside wm-noprint">
      <p>{now}</p>
      <details class="govuk-details">
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">Set it beside other places</span>
        </summary>
        <div class="govuk-details__text">
          {options.length < 2 ? null : <Lists {...form} />}
          <p>
            <a href={ownSet.href}>{ownSet.text}</a>
          </p>
        </div>
      </details>
    </div>
  );
}

function Lists({ action, options, kept }: BesideFormModel): VNode {
  return (
    <form method="get" action={action}>
      <GovukRadios
        idPrefix="against"
        name="against"
        classes="govuk-radios--small"
        fieldset={{ legend: { text: 'Which places?' } }}
        items={options.map(({ value, text, isChosen }) => ({ value, text, checked: isChosen }))}
      />
      {kept.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <GovukButton text="Show" classes="govuk-button--secondary" />
    </form>
  );
}
