import type { VNode } from 'preact';
import { countOf } from '../../../lib/words.js';
import { Container, Opening } from '../../../web/components/Container.js';
import { DataTable } from '../../../web/components/DataTable.js';
import { Downloads } from '../../../web/components/Downloads.js';
import { Section } from '../../../web/components/Section.js';
import type { CoverageModel } from './coverageModel.js';
import type { HoleItem, HoleList } from './holes.js';

/** The map of the plan and the list of its holes. */
export function CoveragePage(model: CoverageModel): VNode {
  return (
    <Container>
      <Opening>
        <h1>{model.title}</h1>
        <p class="wm-lead">{model.lead}</p>
      </Opening>
      <Section id="map" heading="What meets where" kind="first">
        <DataTable {...model.map} />
        <Downloads links={model.downloads} />
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
function Items({ items, what }: { readonly items: readonly HoleItem[]; readonly what: string }): VNode {
  const list = (
    <ul>
      {items.map(({ title, href, note }) => (
        <li>
          {href === null ? title : <a href={href}>{title}</a>}
          {note === null ? null : <span class="wm-muted"> {note}</span>}
        </li>
      ))}
    </ul>
  );
  if (items.length <= mostOpen) return list;
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">
          {`${what}: see all ${countOf(items.length, 'entry', 'entries')}`}
        </span>
      </summary>
      <div class="govuk-details__text">{list}</div>
    </details>
  );
}
