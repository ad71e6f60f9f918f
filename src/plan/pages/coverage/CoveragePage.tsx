import type { VNode } from 'preact';
import { LinkList } from '../../../web/components/LinkList.js';
import { Container, Opening } from '../../../web/components/Container.js';
import { DataTable } from '../../../web/components/DataTable.js';
import { Downloads } from '../../../web/components/Downloads.js';
import { Section } from '../../../web/components/Section.js';
import { CoverageMap } from './CoverageMap.js';
import type { CoverageModel } from './coverageModel.js';
import type { HoleItem, HoleList } from './holeList.js';

/** The map of the plan and the list of its holes. */
export function CoveragePage(model: CoverageModel): VNode {
  return (
    <Container>
      <Opening>
        <h1>{model.title}</h1>
        <p class="wm-lead">{model.lead}</p>
      </Opening>
      <Section id="map" heading="What meets where" kind="first">
        <p>
          Each line is something that the plan hopes for; each column is a priority. On a sand
          ground only half is there: work that nothing measures, or measures that no work stands
          beside.
        </p>
        <CoverageMap {...model.map} />
        <p class="wm-small wm-muted wm-after">
          An action or a measure may serve several outcomes, and is counted in each. Not every
          outcome has to meet every priority.
        </p>
        <Downloads links={model.downloads} />
      </Section>
      <Section id="priorities" heading="Priority by priority">
        <DataTable {...model.priorities} />
      </Section>
      <Section id="links" heading="Links that are missing">
        <p>
          A link says that an action should plausibly move a measure. It does not prove that it
          does.
        </p>
        <Holes lists={model.links} />
      </Section>
      <Section id="series" heading="Figures that are not fresh">
        <p>
          <a href={model.calendar.href}>{model.calendar.text}</a>
        </p>
        <Holes lists={model.series} />
      </Section>
      <Section id="onward" heading="Go on">
        <LinkList links={model.onward} />
      </Section>
    </Container>
  );
}

function Holes({ lists }: { readonly lists: readonly HoleList[] }): VNode {
  return (
    <>
      {lists.map(({ id, heading, meaning, items }) => (
        <section class="wm-holes" aria-labelledby={id}>
          <h3 id={id}>
            {heading}: {items.length === 0 ? 'none' : items.length}
          </h3>
          <p class="wm-muted">{meaning}</p>
          {items.length === 0 ? null : <Items items={items} what={heading} />}
        </section>
      ))}
    </>
  );
}

const mostOpen = 8;

/** A long list is folded away, so that the next hole is not out of sight. */
function Items({
  items,
  what,
}: {
  readonly items: readonly HoleItem[];
  readonly what: string;
}): VNode {
  const list = (
    <ul>
      {items.map(({ title, href, note }) => (
        <li>
          {href === null ? title : <a href={href}>{title}</a>}
          {note === null ? null : (
            <>
              {' '}
              <span class="wm-holes__note">{note}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
  if (items.length <= mostOpen) return list;
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">
          {`See all ${items.length}`}
          <span class="govuk-visually-hidden">: {what}</span>
        </span>
      </summary>
      <div class="govuk-details__text">{list}</div>
    </details>
  );
}
