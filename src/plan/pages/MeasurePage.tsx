import type { VNode } from 'preact';
import { ActionRow } from '../../web/components/ActionRow.js';
import { Columns, Container, Opening } from '../../web/components/Container.js';
import { Downloads } from '../../web/components/Downloads.js';
import { Facts, type Fact } from '../../web/components/Facts.js';
import { Figure } from '../../web/components/Figure.js';
import { QuarterMark } from '../../web/components/QuarterMark.js';
import { Rows } from '../../web/components/Rows.js';
import { Section } from '../../web/components/Section.js';
import { Verdict } from '../../web/components/Verdict.js';
import { GovukSummaryList } from '../../web/govuk/generated/index.js';
import { BesideForm } from './BesideForm.js';
import { Groups } from './groups/Groups.js';
import { History } from './measure/History.js';
import { Working } from './measure/Working.js';
import type { MeasureFact } from './measureFacts.js';
import type { MethodRow } from './cautions.js';
import type { MeasureModel } from './measureModel.js';

/** One measure of one area, the answer first. */
export function MeasurePage(model: MeasureModel): VNode {
  return (
    <Container>
      <Opening>
        <h1>{model.title}</h1>
        <Answer model={model} />
      </Opening>
      <Columns main={<Trend model={model} />} side={<AtAGlance model={model} />} />
      {model.bars === null ? null : (
        <Section id="compare" heading={`How does ${model.placeName} compare?`}>
          {model.beside === null ? null : <BesideForm {...model.beside} />}
          <Figure {...model.bars} />
          <Downloads links={model.placesDownloads} />
        </Section>
      )}
      {model.groups === null ? null : <Groups model={model.groups} />}
      <Section id="doing" heading="What are we doing about it?">
        <Actions model={model} />
      </Section>
      <Section id="method" heading="How we worked it out">
        <Method rows={model.method} />
        {model.working === null ? null : <Working steps={model.working} />}
      </Section>
      {model.history === null ? null : <History {...model.history} />}
    </Container>
  );
}

function Answer({ model }: { readonly model: MeasureModel }): VNode {
  return (
    <>
      {model.areaNote === null ? null : <p class="wm-eyebrow">{model.areaNote}</p>}
      <div class="wm-answer">
        <Verdict direction={model.direction} />
        <p class="wm-answer">{model.sentence}</p>
      </div>
      {model.whyNotKnown === null ? null : <p>{model.whyNotKnown}</p>}
      {model.pace === null ? null : (
        <p>
          <b>Compared with other places:</b> {model.pace}
        </p>
      )}
      {model.apart === null ? null : <p>{model.apart}</p>}
      {model.wish === null ? null : <p>{model.wish}</p>}
    </>
  );
}

function Trend({ model }: { readonly model: MeasureModel }): VNode {
  if (model.trend === null) return <p>{model.noTrend}</p>;
  return (
    <>
      <Figure {...model.trend} />
      <Downloads links={model.downloads} />
    </>
  );
}

function AtAGlance({ model }: { readonly model: MeasureModel }): VNode {
  return (
    <>
      <h2 class="govuk-visually-hidden">At a glance</h2>
      {model.facts.length === 0 ? null : <Facts facts={model.facts.map(toFact)} />}
      <ul class="wm-onward wm-noprint">
        {model.links.map(({ text, href }) => (
          <li>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

function toFact({ term, detail, note, band }: MeasureFact): Fact {
  return { term, detail: band === undefined ? detail : <QuarterMark band={band} />, note };
}

function Actions({ model }: { readonly model: MeasureModel }): VNode {
  if (model.actions.length === 0) return <p>No action of the plan aims at this measure.</p>;
  return (
    <Rows>
      {model.actions.map((row) => (
        <ActionRow {...row} />
      ))}
    </Rows>
  );
}

function Method({ rows }: { readonly rows: readonly MethodRow[] }): VNode {
  return (
    <GovukSummaryList
      rows={rows.map(({ heading, paragraphs }) => ({
        key: { text: heading },
        value: {
          html: (
            <>
              {paragraphs.map((paragraph) => (
                <p>{paragraph}</p>
              ))}
            </>
          ),
        },
      }))}
    />
  );
}
