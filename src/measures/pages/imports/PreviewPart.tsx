import type { VNode } from 'preact';
import { DataTable } from '../../../web/components/DataTable.js';
import { Section } from '../../../web/components/Section.js';
import { StackedTable } from '../../../web/components/StackedTable.js';
import { GovukInsetText } from '../../../web/govuk/generated/index.js';
import type { PreviewModel } from './previewModel.js';

/** What accepting the figures changes, in numbers and in what we say. */
export function PreviewPart(model: PreviewModel): VNode {
  const { warnings, counts, measures, verdicts, verdictsLead } = model;
  return (
    <>
      {warnings.map((warning) => (
        <GovukInsetText text={warning} />
      ))}
      <Section id="changes" heading="What would change" kind="line">
        <DataTable {...counts} isCaptionShown isNarrow />
        {measures.rows.length === 0 ? null : (
          <details class="govuk-details">
            <summary class="govuk-details__summary">
              <span class="govuk-details__summary-text">Changes by measure</span>
            </summary>
            <div class="govuk-details__text">
              <DataTable {...measures} isCaptionShown />
            </div>
          </details>
        )}
      </Section>
      <Section id="verdicts" heading="What we would say otherwise" kind="line">
        <p>{verdictsLead}</p>
        {verdicts === null ? null : <StackedTable {...verdicts} />}
      </Section>
    </>
  );
}
