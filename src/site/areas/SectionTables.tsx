import type { VNode } from 'preact';
import { Accent } from '../../web/components/Accent.js';
import type { ProfileColumns } from './profileRows.js';
import type { ProfileSection } from './profileSections.js';
import { LinkList } from '../../web/components/LinkList.js';
import { ProfileTable } from './ProfileTable.js';

export interface SectionTablesProps {
  readonly sections: readonly ProfileSection[];
  readonly columns: ProfileColumns;
}

/** The measures of an area, under the priorities of the plan or one topic of the sources. */
export function SectionTables({ sections, columns }: SectionTablesProps): VNode {
  return (
    <>
      {sections.map((section) => (
        <section class="wm-section" aria-labelledby={`at-${section.id}`}>
          <Heading {...section} />
          <Content section={section} columns={columns} />
        </section>
      ))}
    </>
  );
}

/** The same with each section folded, so that hundreds of measures stay a short page. */
export function FoldedTables({ sections, columns }: SectionTablesProps): VNode {
  return (
    <>
      {sections.map((section) => (
        <details class="govuk-details wm-flat wm-area__topic">
          <summary class="govuk-details__summary">
            <h3 id={`at-${section.id}`} class="govuk-details__summary-text">
              {section.name} ({section.total})
            </h3>
          </summary>
          <div class="govuk-details__text">
            <Content section={section} columns={columns} />
          </div>
        </details>
      ))}
    </>
  );
}

interface ContentProps {
  readonly section: ProfileSection;
  readonly columns: ProfileColumns;
}

function Content({ section, columns }: ContentProps): VNode {
  const { rows, caption, hasDirection, elsewhere } = section;
  return (
    <>
      {rows.length === 0 ? null : (
        <ProfileTable caption={caption} columns={columns} hasDirection={hasDirection} rows={rows} />
      )}
      {elsewhere === null ? null : (
        <div class="wm-small wm-after">
          <p class="wm-muted">{elsewhere.text}</p>
          <LinkList links={elsewhere.links} />
        </div>
      )}
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
