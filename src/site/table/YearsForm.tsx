import type { VNode } from 'preact';
import { ownTablePath } from '../../paths/ownTable.js';
import { GovukButton, GovukSelect } from '../../web/govuk/generated/index.js';
import { Kept } from './Kept.js';
import { keptFields } from './keptFields.js';
import { newestWord } from './readYears.js';
import type { TableModel } from './tableModel.js';

/** The first and the last year, or the newest alone. */
export function YearsForm({ model }: { readonly model: TableModel }): VNode {
  const { asked, choices } = model;
  return (
    <section aria-labelledby="years" class="wm-own__years wm-noprint">
      <h2 id="years" class="wm-h2s" tabIndex={-1}>
        Years
      </h2>
      <form class="wm-filter" method="get" action={ownTablePath()}>
        <Kept fields={keptFields({ ...asked, from: null, to: null })} />
        <GovukSelect
          id="from"
          name="from"
          label={{ text: 'From' }}
          items={[
            { value: '', text: 'The first there is' },
            { value: newestWord, text: 'Only the newest of each' },
            ...yearItems(choices.years, asked.from),
          ].map((item) => ({ ...item, selected: item.value === (asked.from ?? '') }))}
        />
        <GovukSelect
          id="to"
          name="to"
          label={{ text: 'Up to' }}
          items={[
            { value: '', text: 'The newest there is' },
            ...yearItems(choices.years, asked.to),
          ].map((item) => ({ ...item, selected: item.value === (asked.to ?? '') }))}
        />
        <GovukButton text="Show these years" classes="govuk-button--secondary" />
      </form>
      <p class="wm-small wm-muted">
        A school year or a financial year counts as the year it ends in: 2023/24 as 2024.
      </p>
    </section>
  );
}

/** The year of the address stays in the list, even where it is older than those we offer. */
function yearItems(years: readonly number[], asked: string | null | undefined) {
  const offered = years.map(String);
  const hasOther = asked !== null && asked !== undefined && /^\d+$/.test(asked);
  const all = hasOther && !offered.includes(asked) ? [...offered, asked] : offered;
  return all.map((year) => ({ value: year, text: year }));
}
