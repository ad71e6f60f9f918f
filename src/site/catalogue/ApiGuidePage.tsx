import type { ComponentChildren, VNode } from 'preact';
import { Container, Opening } from '../../web/components/Container.js';
import { Section } from '../../web/components/Section.js';
import type { ApiExample, ApiGuideModel } from './apiGuideModel.js';

/** How to ask the programming interface, with its own answers. */
export function ApiGuidePage(model: ApiGuideModel): VNode {
  return (
    <Container>
      <Opening>
        <h1>{model.title}</h1>
        <p class="wm-lead">{model.summary}</p>
        <p>
          <a href={model.openApi.href}>{model.openApi.text}</a>
        </p>
      </Opening>
      <p>
        The answers below are not typed by hand. This site asked itself when it made the page. Put a
        line that begins with <code>curl</code> into a terminal to get the same.
      </p>
      {model.examples.map((example) => (
        <Example {...example} />
      ))}
      <Section id="rules" heading="What always holds">
        <dl class="govuk-summary-list">
          {model.rules.map(({ term, text }) => (
            <div class="govuk-summary-list__row">
              <dt class="govuk-summary-list__key">{term}</dt>
              <dd class="govuk-summary-list__value">{withCode(text)}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </Container>
  );
}

function withCode(text: string): ComponentChildren {
  return text.split('`').map((part, index) => (index % 2 === 0 ? part : <code>{part}</code>));
}

function Example({ id, heading, words, command, status, answer, note }: ApiExample): VNode {
  return (
    <Section id={id} heading={heading}>
      <p>{withCode(words)}</p>
      <Code label={`Command: ${heading}`} text={command} />
      <p>It answers with status {status}:</p>
      <Code label={`Answer: ${heading}`} text={answer} />
      {note === null ? null : <p class="wm-small wm-muted">{note}</p>}
    </Section>
  );
}

function Code({ label, text }: { readonly label: string; readonly text: string }): VNode {
  return (
    <pre class="wm-code" tabIndex={0} role="region" aria-label={label}>
      <code>{text}</code>
    </pre>
  );
}
