import type { VNode } from 'preact';
import { Container, Opening } from '../../../web/components/Container.js';
import { FormToken } from '../../../web/components/FormToken.js';
import { LinkList } from '../../../web/components/LinkList.js';
import { Section } from '../../../web/components/Section.js';
import {
  GovukButton,
  GovukInsetText,
  GovukSummaryList,
} from '../../../web/govuk/generated/index.js';
import { DecisionPart } from './DecisionPart.js';
import { PreviewPart } from './PreviewPart.js';
import type { UploadModel } from './uploadModel.js';

/** One upload, from being read to what was decided. */
export function UploadPage(model: UploadModel & { readonly token: string }): VNode {
  const { title, state, progress, preview, form, token } = model;
  return (
    <Container>
      <Opening>
        <h1>{title}</h1>
        <p>
          <strong>{state}</strong>
        </p>
        {progress === null ? null : (
          <p role="status" data-progress="">
            {progress}
          </p>
        )}
        {model.decided === null ? null : <Decided {...model.decided} />}
      </Opening>
      <Problems problems={model.problems} />
      <Same same={model.same} />
      {model.renewAction === null ? null : <Renew action={model.renewAction} token={token} />}
      <Section id="files-sent" heading="What was read" kind="line">
        <GovukSummaryList
          rows={model.facts.map(({ term, detail }) => ({
            key: { text: term },
            value: { text: detail },
          }))}
        />
        {model.reports.length === 0 ? null : <LinkList links={model.reports} />}
      </Section>
      {preview === null ? null : <PreviewPart {...preview} />}
      {form === null ? null : <DecisionPart form={form} token={token} />}
    </Container>
  );
}

function Decided({ words, reason }: { readonly words: string; readonly reason: string }): VNode {
  return (
    <>
      <p>{words}</p>
      <GovukInsetText text={reason} />
    </>
  );
}

function Problems({ problems }: Pick<UploadModel, 'problems'>): VNode | null {
  if (problems.length === 0) return null;
  return (
    <ul class="govuk-list govuk-list--bullet">
      {problems.map((problem) => (
        <li>{problem}</li>
      ))}
    </ul>
  );
}

function Same({ same }: Pick<UploadModel, 'same'>): VNode | null {
  const [first] = same;
  if (first === undefined) return null;
  return (
    <p>
      The same figures were sent before and wait for a decision: <a href={first}>see them</a>.
    </p>
  );
}

function Renew({ action, token }: { readonly action: string; readonly token: string }): VNode {
  return (
    <form class="wm-form" method="post" action={action}>
      <FormToken token={token} />
      <p>Other figures came into force after this preview. It may not be right any more.</p>
      <GovukButton text="Work the preview out again" preventDoubleClick />
    </form>
  );
}
