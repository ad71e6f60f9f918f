import type { VNode } from 'preact';
import { Container, Opening } from '../../web/components/Container.js';
import { Facts, type Fact } from '../../web/components/Facts.js';
import { Section } from '../../web/components/Section.js';
import { StackedTable } from '../../web/components/StackedTable.js';

/** A value that an entry names, before and after. */
export interface EntryChange {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

export interface EntryPageModel {
  readonly title: string;
  readonly what: string;
  readonly facts: readonly Fact[];
  readonly changes: readonly EntryChange[];
}

/** One entry of the journal, with what was and what is since. */
export function EntryPage({ title, what, facts, changes }: EntryPageModel): VNode {
  return (
    <Container>
      <Opening>
        <h1>{title}</h1>
        <p>{what}</p>
      </Opening>
      <Facts facts={facts} />
      {changes.length === 0 ? null : (
        <Section id="changes" heading="What changed">
          <StackedTable
            caption="What was and what is"
            columns={['What', 'Before', 'After'].map((heading) => ({ heading }))}
            rows={changes.map(({ name, before, after }) => ({
              heading: name,
              cells: [before, after],
            }))}
          />
        </Section>
      )}
    </Container>
  );
}
