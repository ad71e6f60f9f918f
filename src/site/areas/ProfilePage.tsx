import type { VNode } from 'preact';
import { BesideForm } from '../../plan/pages/BesideForm.js';
import { Columns, Container, Cover } from '../../web/components/Container.js';
import { Downloads } from '../../web/components/Downloads.js';
import { FilterForm } from '../../web/components/FilterForm.js';
import { Section } from '../../web/components/Section.js';
import { DirectionTally } from '../../web/components/Tally.js';
import { LinkList } from '../../web/components/LinkList.js';
import type { ProfileModel } from './profileModel.js';
import { FoldedTables, SectionTables } from './SectionTables.js';
import { ProfileSide } from './ProfileSide.js';

/** One area: what it is, what it is like, and all its measures. */
export function ProfilePage(model: ProfileModel): VNode {
  return (
    <>
      <Cover>
        <p class="wm-eyebrow">{model.kind}</p>
        <h1>{model.title}</h1>
        <p class="wm-lead">{model.lead}</p>
        {model.notes.map((note) => (
          <p>{note}</p>
        ))}
      </Cover>
      <Container>
        <Columns isRail main={<Opening model={model} />} side={<ProfileSide model={model} />} />
        <section class="wm-section" aria-labelledby="measures">
          <h2 id="measures">Measures</h2>
          <FilterForm {...model.filter} />
          <Downloads links={model.downloads} />
          <LinkList links={model.onThisPage} isInColumns />
          <SectionTables sections={model.sections} columns={model.columns} />
        </section>
        {model.topics.length === 0 ? null : (
          <Section id="topics" heading="Other national measures, by topic">
            <p>
              The plan does not track these. Nobody has recorded which years can be compared, so
              they have no direction.
            </p>
            <FoldedTables sections={model.topics} columns={model.columns} />
          </Section>
        )}
      </Container>
    </>
  );
}

function Opening({ model }: { readonly model: ProfileModel }): VNode {
  const { headline, inside } = model;
  return (
    <>
      {headline === null ? null : (
        <Section id="headline" heading={headline.heading} kind="first" hasSmallHeading>
          <DirectionTally counts={headline.counts} isSmall />
          <p class="wm-small wm-after">
            <a href={model.grid.href}>{model.grid.text}</a>
          </p>
        </Section>
      )}
      <Section
        id="beside"
        heading="Beside other places"
        kind={headline === null ? 'first' : 'plain'}
        hasSmallHeading
      >
        <p class="wm-after">
          <a href={model.compare.href}>{model.compare.text}</a>
        </p>
        <BesideForm {...model.beside} />
      </Section>
      {inside === null ? null : (
        <Section id="inside" heading={inside.heading} hasSmallHeading>
          <LinkList links={inside.areas} isInColumns />
        </Section>
      )}
    </>
  );
}
