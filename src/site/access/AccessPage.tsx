import type { VNode } from 'preact';
import { Container, Opening } from '../../web/components/Container.js';
import { Downloads } from '../../web/components/Downloads.js';
import { Section } from '../../web/components/Section.js';
import { StackedTable } from '../../web/components/StackedTable.js';
import type { Link } from '../../web/page/shell.js';
import type { AccessGroup, PurposeRow } from './accessModel.js';

export interface AccessPageProps {
  readonly groups: readonly AccessGroup[];
  readonly secondFactor: string;
  readonly purposes: readonly PurposeRow[];
  readonly downloads: readonly Link[];
}

/** Who may use which address, as the program itself has it. */
export function AccessPage(props: AccessPageProps): VNode {
  const { groups, secondFactor, purposes, downloads } = props;
  return (
    <Container>
      <Opening>
        <h1>Who may use what</h1>
        <p>
          This table is made from the rules that the program keeps to. What is not in it does not
          exist. Within a page you see your own organisation’s things, and the office sees all.
        </p>
        <p>These roles sign in with a code as well: {secondFactor}.</p>
      </Opening>
      <Downloads links={downloads} />
      {groups.map(({ id, heading, rows }) => (
        <Section id={id} heading={heading}>
          <StackedTable
            caption={`Addresses: ${heading}`}
            columns={[{ heading: 'Address' }, { heading: 'What' }, { heading: 'Who may' }]}
            rows={rows.map(({ path, does, who }) => ({ heading: path, cells: [does, who] }))}
          />
        </Section>
      ))}
      <Section id="purposes" heading="What personal data is kept for">
        <StackedTable
          caption="Purposes and their state"
          columns={[{ heading: 'Purpose' }, { heading: 'State' }, { heading: 'Impact assessment' }]}
          rows={purposes.map(({ meaning, state, assessment }) => ({
            heading: meaning,
            cells: [state, assessment],
          }))}
        />
      </Section>
    </Container>
  );
}
