import type { VNode } from 'preact';
import { Accent } from '../../web/components/Accent.js';
import { Container, Opening } from '../../web/components/Container.js';
import { Downloads } from '../../web/components/Downloads.js';
import { CompareForm } from './CompareForm.js';
import type { CompareModel, CompareSection } from './compareModel.js';
import { CompareTable } from './CompareTable.js';

/** Up to four places side by side. */
export function ComparePage(model: CompareModel): VNode {
  const { title, lead, notes, downloads, sections, areas, hasEngland } = model;
  return (
    <Container>
      <Opening>
        <h1>{title}</h1>
        <p class="wm-lead">{lead}</p>
      </Opening>
      <CompareForm {...model} />
      {notes.map((note) => (
        <p class="wm-small wm-muted">{note}</p>
      ))}
      {downloads.length === 0 ? null : <Downloads links={downloads} />}
      {sections.map((section) => (
        <section class="wm-section" aria-labelledby={`at-${section.id}`}>
          <Heading {...section} />
          <CompareTable {...section} areas={areas} hasEngland={hasEngland} />
        </section>
      ))}
    </Container>
  );
}

function Heading({ id, name, href, number, size }: CompareSection): VNode {
  const heading = (
    <h2 id={`at-${id}`} class="wm-area__head">
      {href === null ? name : <a href={href}>{name}</a>} <small>{size}</small>
    </h2>
  );
  return number === null ? heading : <Accent number={number}>{heading}</Accent>;
}
