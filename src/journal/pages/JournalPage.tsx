import type { VNode } from 'preact';
import type { Organisation } from '../../people/model/organisation.js';
import { Container, Opening } from '../../web/components/Container.js';
import { Downloads } from '../../web/components/Downloads.js';
import { StackedTable } from '../../web/components/StackedTable.js';
import { GovukPagination } from '../../web/govuk/generated/index.js';
import type { Link } from '../../web/page/shell.js';
import type { JournalFilter } from '../model/journalFilter.js';
import { JournalFilterForm } from './JournalFilterForm.js';

/** An entry as a line of the list. */
export interface JournalLine {
  readonly number: number;
  readonly href: string;
  readonly when: string;
  readonly who: string;
  readonly what: string;
  readonly about: string;
}

export interface JournalPageModel {
  readonly filter: JournalFilter;
  readonly organisations: readonly Organisation[];
  readonly lines: readonly JournalLine[];
  readonly downloads: readonly Link[];
  /** Of the newest entries, when older ones are shown. */
  readonly newest: string | null;
  readonly older: string | null;
}

/** Who did what, and when. Names nobody. */
export function JournalPage(model: JournalPageModel): VNode {
  const { filter, organisations, lines, downloads, newest, older } = model;
  return (
    <Container>
      <Opening>
        <h1>Journal</h1>
        <p>
          Every change is written here as it is made. Nobody can change or remove an entry. People
          appear by role, organisation and a mark, not by name. Your look at the journal is written
          down too.
        </p>
      </Opening>
      <JournalFilterForm filter={filter} organisations={organisations} />
      {lines.length === 0 ? <p>No entry fits. Ask for less.</p> : <Lines lines={lines} />}
      {newest === null && older === null ? null : (
        <GovukPagination
          {...(newest === null ? {} : { previous: { href: newest, text: 'Newest' } })}
          {...(older === null ? {} : { next: { href: older, text: 'Older' } })}
        />
      )}
      <Downloads links={downloads} />
    </Container>
  );
}

function Lines({ lines }: { readonly lines: readonly JournalLine[] }): VNode {
  return (
    <StackedTable
      caption="Entries, the newest first"
      columns={['Entry', 'When', 'Who', 'What', 'About'].map((heading) => ({ heading }))}
      rows={lines.map(({ number, href, when, who, what, about }) => ({
        heading: <a href={href}>{number}</a>,
        cells: [when, who, what, about],
      }))}
    />
  );
}
