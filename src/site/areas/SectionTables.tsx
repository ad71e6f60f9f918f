import type { VNode } from 'preact';
import { Accent } from '../../web/components/Accent.js';
import type { ProfileColumns } from './profileRows.js';
import type { ProfileSection } from './profileSections.js';
import { LinkList } from './LinkList.js';
import { ProfileTable } from './ProfileTable.js';

export interface SectionTablesProps {
  readonly sections: readonly ProfileSection[];
  readonly columns: ProfileColumns;
}

/** The measures of an area, under the priorities of the plan and the topics of the sources. */
export function SectionTables({ sections, columns }: SectionTablesProps): VNode {
  return (
    <>
      {sections.map((section) => (
        <section class="wm-section" aria-labelledby={`at-${section.id}`}>
          <Heading {...section} />
          {section.rows.length === 0 ? null : (
            <ProfileTable
              caption={section.caption}
              columns={columns}
              hasDirection={section.hasDirection}
              rows={section.rows}
            />
          )}
          {section.elsewhere === null ? null : (
            <div class="wm-small wm-after">
              <p class="wm-muted">{section.elsewhere.text}</p>
              <LinkList links={section.elsewhere.links} />
            </div>
          )}
        </section>
      ))}
    </>
  );
}

function Heading({ id, name, href, number, size, rows }: ProfileSection): VNode {
  const heading = (
    <h3 id={`at-${id}`} class="wm-area__head">
      {href === null ? name : <a href={href}>{name}</a>}{' '}
      {rows.length === 0 ? null : <small>{size}</small>}
    </h3>
  );
  return number === null ? heading : <Accent number={number}>{heading}</Accent>;
}
