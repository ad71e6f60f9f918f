import type { VNode } from 'preact';
import { draftsPath } from '../../../paths/workspace.js';
import { Container, Opening } from '../../../web/components/Container.js';
import type { DataTableProps } from '../../../web/components/DataTable.js';
import { ReasonField } from '../../../web/components/ReasonField.js';
import { FormToken } from '../../../web/components/FormToken.js';
import { StackedTable } from '../../../web/components/StackedTable.js';
import { GovukButton, GovukInsetText } from '../../../web/govuk/generated/index.js';
import type { PageError } from '../../../web/page/shell.js';
import type { FormInput, Typed } from './editForm.js';
import type { HistoryLine, PackLine } from './history.js';
import { HistoryPart } from './HistoryPart.js';
import { InputFields } from './InputFields.js';

export interface EditModel {
  readonly title: string;
  readonly lead: string | null;
  readonly action: string;
  readonly version: string;
  readonly inputs: readonly FormInput[];
  readonly typed: Typed;
  readonly reason: string;
  readonly errors: readonly PageError[];
  readonly button: string;
  /** What somebody else saved meanwhile, beside what was typed; `null` where nobody did. */
  readonly difference: DataTableProps | null;
  readonly packLines: readonly PackLine[];
  readonly history: readonly HistoryLine[];
}

/** One form of the plan, with what the pack says and what was changed before. */
export function EditPage(model: EditModel & { readonly token: string }): VNode {
  const { title, lead, action, version, token, button, packLines, history, reason } = model;
  const reasonError = model.errors.find(({ href }) => href === '#reason')?.text;
  return (
    <Container>
      <Opening>
        <h1>{title}</h1>
        {lead === null ? null : <p>{lead}</p>}
      </Opening>
      {model.difference === null ? null : <Difference table={model.difference} />}
      {packLines.map(({ text, settle }) => (
        <GovukInsetText
          html={
            <>
              {text} <a href={settle.href}>{settle.text}</a>
            </>
          }
        />
      ))}
      <form class="wm-form" method="post" action={action} data-draft={draftsPath()} noValidate>
        <FormToken token={token} />
        <input type="hidden" name="version" value={version} />
        <InputFields inputs={model.inputs} typed={model.typed} errors={model.errors} />
        <ReasonField reason={reason} fault={reasonError} label="Why are you changing this?" />
        <GovukButton text={button} preventDoubleClick />
      </form>
      <HistoryPart lines={history} />
    </Container>
  );
}

function Difference({ table }: { readonly table: DataTableProps }): VNode {
  return (
    <section aria-labelledby="difference">
      <h2 id="difference">Somebody changed this while you had it open</h2>
      <p>
        Nothing of yours was saved, and nothing is lost. Compare the two. Then change what you typed
        below, or save it over theirs.
      </p>
      <StackedTable {...table} />
    </section>
  );
}
