import type { VNode } from 'preact';
import { Container, Opening } from '../../web/components/Container.js';
import { FilterForm } from '../../web/components/FilterForm.js';
import { Section } from '../../web/components/Section.js';
import { Answer, Entries } from './Answer.js';
import type { ChooserModel, RegionEntry } from './chooserModel.js';
import { LinkList } from '../../web/components/LinkList.js';

/** Where a reader chooses a place, by name or from a list. */
export function ChooserPage(model: ChooserModel): VNode {
  return (
    <Container>
      <Opening>
        <h1>{model.title}</h1>
        <p class="wm-lead">{model.lead}</p>
      </Opening>
      <FilterForm {...model.search} />
      {model.answer === null ? null : <Answer {...model.answer} />}
      <p>
        <a href={model.compare.href}>{model.compare.text}</a>
      </p>
      <Ours model={model} />
      <Section id="all" heading="All council areas by region">
        <p>All together:</p>
        <LinkList links={model.wide} isInColumns />
        {model.regions.map((region) => (
          <Region {...region} />
        ))}
      </Section>
      {model.former.length === 0 ? null : (
        <details class="govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">Areas that have ended</span>
          </summary>
          <div class="govuk-details__text">
            <Entries entries={model.former} />
          </div>
        </details>
      )}
    </Container>
  );
}

function Ours({ model }: { readonly model: ChooserModel }): VNode {
  const { ours, region, similar } = model;
  return (
    <Section id="ours" heading="Our own area">
      <p>
        <a href={ours.href}>
          <strong>{ours.text}</strong>
        </a>
        {region === null ? null : (
          <>
            , in the region <a href={region.href}>{region.text}</a>
          </>
        )}
      </p>
      {similar === null ? null : (
        <>
          <h3>{similar.heading}</h3>
          <LinkList links={similar.areas} isInColumns />
        </>
      )}
    </Section>
  );
}

function Region({ id, region, areas }: RegionEntry): VNode {
  return (
    <section aria-labelledby={`in-${id}`}>
      <h3 id={`in-${id}`} class="wm-h3gap">
        <a href={region.href}>{region.text}</a>
      </h3>
      <LinkList links={areas} isInColumns />
    </section>
  );
}
