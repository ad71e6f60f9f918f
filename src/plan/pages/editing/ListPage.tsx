import type { VNode } from 'preact';
import { Container, Opening } from '../../../web/components/Container.js';
import { LinkList } from '../../../web/components/LinkList.js';
import { Section } from '../../../web/components/Section.js';
import type { Link } from '../../../web/page/shell.js';
import type { HistoryLine, PackLine } from './history.js';
import { HistoryPart } from './HistoryPart.js';

export interface ListedThing extends Link {
  /** `Changed here`, `Added here`; `null` for what is as the pack says. */
  readonly note: string | null;
}

export interface ListPart {
  readonly id: string;
  readonly heading: string;
  readonly things: readonly ListedThing[];
  /** Said where there is nothing. */
  readonly whenEmpty: string;
}

export interface ListModel {
  readonly title: string;
  readonly lead: string | null;
  readonly links: readonly Link[];
  readonly packLines: readonly PackLine[];
  readonly parts: readonly ListPart[];
  /** `null` for a page without one. */
  readonly history: readonly HistoryLine[] | null;
}

/** Lists of what can be edited, with what needs a decision first. */
export function ListPage(model: ListModel): VNode {
  const { title, lead, links, packLines, parts, history } = model;
  return (
    <Container>
      <Opening>
        <h1>{title}</h1>
        {lead === null ? null : <p>{lead}</p>}
      </Opening>
      <LinkList links={links} />
      {packLines.length === 0 ? null : <Decisions lines={packLines} />}
      {parts.map(({ id, heading, things, whenEmpty }) => (
        <Section id={id} heading={heading} kind="line">
          {things.length === 0 ? <p>{whenEmpty}</p> : <Things things={things} />}
        </Section>
      ))}
      {history === null ? null : <HistoryPart lines={history} />}
    </Container>
  );
}

function Decisions({ lines }: { readonly lines: readonly PackLine[] }): VNode {
  return (
    <Section id="decide" heading="The pack has changed: keep yours, or take the pack’s" kind="line">
      <ul class="wm-tasks">
        {lines.map(({ text, settle }) => (
          <li>
            {text} <a href={settle.href}>{settle.text}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Things({ things }: { readonly things: readonly ListedThing[] }): VNode {
  return (
    <ul class="wm-tasks">
      {things.map(({ text, href, note }) => (
        <li>
          <a href={href}>{text}</a>
          {note === null ? null : <span class="wm-tasks__when">{note}</span>}
        </li>
      ))}
    </ul>
  );
}
