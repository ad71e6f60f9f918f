import type { VNode } from 'preact';
import { Container, Opening } from '../../../web/components/Container.js';
import type { DataTableProps } from '../../../web/components/DataTable.js';
import { FormToken } from '../../../web/components/FormToken.js';
import { StackedTable } from '../../../web/components/StackedTable.js';
import { GovukButton } from '../../../web/govuk/generated/index.js';
import type { Typed } from './editForm.js';

export interface CheckModel {
  readonly title: string;
  readonly lead: string;
  readonly tables: readonly DataTableProps[];
  readonly action: string;
  /** Everything that the form had sent, its version and reason among them. */
  readonly typed: Typed;
}

/** What would be said otherwise, before it is saved. */
export function CheckPage({
  title,
  lead,
  tables,
  action,
  typed,
  token,
}: CheckModel & { readonly token: string }): VNode {
  return (
    <Container>
      <Opening>
        <h1>{title}</h1>
        <p>{lead}</p>
      </Opening>
      {tables.map((table) => (
        <StackedTable {...table} isCaptionShown />
      ))}
      <form class="wm-form" method="post" action={action}>
        <FormToken token={token} />
        {Object.entries(typed).flatMap(([name, texts]) =>
          texts.map((text) => <input type="hidden" name={name} value={text} />),
        )}
        <div class="govuk-button-group">
          <GovukButton text="Save" name="step" value="save" preventDoubleClick />
          <GovukButton
            text="Go back and change it"
            name="step"
            value="edit"
            classes="govuk-button--secondary"
          />
        </div>
      </form>
    </Container>
  );
}
