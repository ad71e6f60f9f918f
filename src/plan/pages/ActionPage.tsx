import type { VNode } from 'preact';
import { LinkList } from '../../web/components/LinkList.js';
import { Accent } from '../../web/components/Accent.js';
import { ActionRow } from '../../web/components/ActionRow.js';
import { ActionState } from '../../web/components/ActionState.js';
import { Columns, Container, Opening } from '../../web/components/Container.js';
import { Facts } from '../../web/components/Facts.js';
import { Rows } from '../../web/components/Rows.js';
import { Section } from '../../web/components/Section.js';
import type { ActionModel } from './actionModel.js';

/** One piece of work: how it goes, what it is for, and what the plan leaves open. */
export function ActionPage(model: ActionModel): VNode {
  return (
    <Container>
      <Opening>
        <Accent number={model.priorityNumber}>
          <p class="wm-eyebrow">{model.eyebrow}</p>
          <h1>{model.title}</h1>
        </Accent>
        {model.note === null ? null : <p>{model.note}</p>}
      </Opening>
      <Columns
        main={
          <>
            {model.isLeaf ? <Progress /> : <Parts rows={model.parts} />}
            <Gaps gaps={model.gaps} />
            <Purpose model={model} />
          </>
        }
        side={
          <>
            <h2 class="govuk-visually-hidden">What the plan says of it</h2>
            <Facts facts={model.facts} />
          </>
        }
      />
    </Container>
  );
}

function Progress(): VNode {
  return (
    <Section id="progress" heading="How is it going?" kind="first">
      <p>
        <ActionState state="noUpdate" />
      </p>
      <p>
        Partners have not begun to report on the plan’s actions here. Until they do, we do not
        guess.
      </p>
    </Section>
  );
}

function Parts({ rows }: { readonly rows: ActionModel['parts'] }): VNode {
  return (
    <Section id="parts" heading="The parts of this work" kind="first">
      <p>Progress is followed for each part.</p>
      <Rows>
        {rows.map((row) => (
          <ActionRow {...row} />
        ))}
      </Rows>
    </Section>
  );
}

function Gaps({ gaps }: { readonly gaps: readonly string[] }): VNode | null {
  if (gaps.length === 0) return null;
  return (
    <Section id="open" heading="What the plan leaves open">
      {gaps.map((gap) => (
        <p>{gap}</p>
      ))}
    </Section>
  );
}

function Purpose({ model }: { readonly model: ActionModel }): VNode {
  return (
    <Section id="for" heading="What is it for?">
      {model.outcomes.length === 0 ? null : (
        <>
          <p>We hope it brings children closer to this:</p>
          <ul class="govuk-list govuk-list--bullet">
            {model.outcomes.map((outcome) => (
              <li>{outcome}</li>
            ))}
          </ul>
        </>
      )}
      {model.measures.length === 0 ? (
        <p>No measure of the plan shows whether it works.</p>
      ) : (
        <>
          <p>If it works, these measures should move. A link here is our judgement, not proof.</p>
          <LinkList links={model.measures} />
        </>
      )}
    </Section>
  );
}
