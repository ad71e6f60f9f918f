import type { VNode } from 'preact';
import type { WorkingStep } from '../../model/working/workingStep.js';

/** This figure's own working, folded away so that the page stays calm. */
export function Working({ steps }: { readonly steps: readonly WorkingStep[] }): VNode {
  return (
    <details class="govuk-details wm-working">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">See the sums for this figure, step by step</span>
      </summary>
      <ol class="govuk-details__text wm-steps">
        {steps.map(({ heading, lines }) => (
          <li>
            <h3>{heading}</h3>
            {lines.map((line) => (
              <p>{line}</p>
            ))}
          </li>
        ))}
      </ol>
    </details>
  );
}
