import type { VNode } from 'preact';
import { LinkList } from '../../web/components/LinkList.js';
import { Container, Opening } from '../../web/components/Container.js';
import { Downloads } from '../../web/components/Downloads.js';
import { Section } from '../../web/components/Section.js';
import type { DataModel, OfferedRow } from './dataModel.js';
import { NewestFigures } from './NewestFigures.js';
import type { ReleaseShown } from './releaseShown.js';

/** What data there is, under what licence and how old. */
export function DataPage(model: DataModel): VNode {
  return (
    <Container>
      <Opening>
        <h1>{model.title}</h1>
        <p class="wm-lead">{model.summary}</p>
      </Opening>
      <Section id="tables" heading="Take a table with you" kind="first">
        <p>
          CSV opens in any program. ODS is a spreadsheet with a sheet of notes. JSON is for
          programs. Each holds the same cells.
        </p>
        <ul class="wm-rows">
          {model.tables.map((table) => (
            <Offered {...table} />
          ))}
        </ul>
      </Section>
      <Section id="sources" heading="Where the figures come from">
        {model.releases.length === 0 ? <p>No file is loaded yet.</p> : null}
        {model.releases.map((release) => (
          <Release {...release} />
        ))}
      </Section>
      <Section id="newest" heading="How to get the newest figures">
        <NewestFigures overdue={model.overdue} calendar={model.calendar} />
      </Section>
      <UseAgain model={model} />
    </Container>
  );
}

function Offered({ page, description, files }: OfferedRow): VNode {
  return (
    <li class="wm-offer">
      <h3>
        <a href={page.href}>{page.text}</a>
      </h3>
      <p>{description}</p>
      {files.length === 0 ? null : <Downloads links={files} />}
    </li>
  );
}

function Release({ id, title, facts }: ReleaseShown): VNode {
  return (
    <div id={`release-${id}`} class="wm-release">
      <h3>{title}</h3>
      <dl class="govuk-summary-list">
        {facts.map(({ term, text, href }) => (
          <div class="govuk-summary-list__row">
            <dt class="govuk-summary-list__key">{term}</dt>
            <dd class="govuk-summary-list__value">
              {href === null ? text : <a href={href}>{text}</a>}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function UseAgain({ model }: { readonly model: DataModel }): VNode {
  return (
    <>
      <Section id="use" heading="Use and cite">
        <p>
          You may copy, change and publish the figures, also for money. Say where they come from,
          and do not make it look as if we or the publisher stand behind what you made.
        </p>
        {model.citation === null ? null : (
          <>
            <p>You can say it like this:</p>
            <blockquote class="wm-worked">
              <p>{model.citation}</p>
            </blockquote>
          </>
        )}
      </Section>
      <Section id="programs" heading="For programs">
        <LinkList links={model.forPrograms} />
      </Section>
    </>
  );
}
