import type { VNode } from 'preact';
import { LinkList } from '../../web/components/LinkList.js';
import { countOf } from '../../lib/words.js';
import { dataPath } from '../../paths/site.js';
import { Container, Opening } from '../../web/components/Container.js';
import { Downloads } from '../../web/components/Downloads.js';
import { Section } from '../../web/components/Section.js';
import type { Link } from '../../web/page/shell.js';
import type { CalendarModel } from './calendarModel.js';
import type { CalendarRow } from './calendarSections.js';

/** When the next figures come, what is overdue first. */
export function CalendarPage(model: CalendarModel): VNode {
  return (
    <Container>
      <Opening>
        <h1>{model.title}</h1>
        <p class="wm-lead">{model.summary}</p>
      </Opening>
      <nav class="wm-switch wm-noprint" aria-label="Which measures">
        <ul class="wm-switch__list">
          {model.shown.map(({ text, href, isCurrent }) => (
            <li>
              {isCurrent ? <strong aria-current="true">{text}</strong> : <a href={href}>{text}</a>}
            </li>
          ))}
        </ul>
      </nav>
      <Downloads links={[...model.downloads, model.file]} />
      <p>
        The days are the publishers’ own. Many are the first of a month: take those as some time in
        that month. <a href={`${dataPath()}#newest`}>How we get the newest figures</a>.
      </p>
      {model.sections.map(({ id, heading, note, rows }) => (
        <Section id={id} heading={heading}>
          {note === null ? null : <p>{note}</p>}
          {rows.length === 0 ? null : (
            <ul class="wm-rows">
              {rows.map((row) => (
                <Row {...row} />
              ))}
            </ul>
          )}
        </Section>
      ))}
    </Container>
  );
}

function Row({ when, day, late, title, links }: CalendarRow): VNode {
  return (
    <li class="wm-due">
      <p class="wm-due__when">
        {day === null ? when : <time dateTime={day}>{when}</time>}
        {late === null ? null : <strong class="wm-due__late">{late}</strong>}
      </p>
      <div>
        <h3>{title}</h3>
        <Measures links={links} />
      </div>
    </li>
  );
}

const mostInTheOpen = 2;

function Measures({ links }: { readonly links: readonly Link[] }): VNode | null {
  if (links.length === 0) return null;
  if (links.length <= mostInTheOpen) return <LinkList links={links} />;
  return (
    <details class="govuk-details wm-due__measures">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{countOf(links.length, 'measure')}</span>
      </summary>
      <div class="govuk-details__text">
        <LinkList links={links} />
      </div>
    </details>
  );
}
