import type { VNode } from 'preact';
import { LinkList } from '../../web/components/LinkList.js';
import { Container, Opening } from '../../web/components/Container.js';
import { FilterForm } from '../../web/components/FilterForm.js';
import { Verdict } from '../../web/components/Verdict.js';
import type { Link } from '../../web/page/shell.js';
import type { SearchEntry } from './searchEntry.js';
import type { SearchGroup, SearchModel } from './searchModel.js';

/** What a question finds, by kind. */
export function SearchPage(model: SearchModel): VNode {
  return (
    <Container>
      <Opening>
        <h1>{model.title}</h1>
        <p class="wm-lead">{model.summary}</p>
      </Opening>
      <div class="wm-ask">
        <FilterForm {...model.form} />
      </div>
      {model.groups.map((group) => (
        <Group {...group} />
      ))}
      {model.suggestions.length === 0 ? null : (
        <LinkSection id="near" heading="Did you mean" links={model.suggestions} />
      )}
      {model.lists.length === 0 ? null : (
        <LinkSection id="lists" heading="Or look through a list" links={model.lists} />
      )}
    </Container>
  );
}

function Group({ kind, name, count, entries, all }: SearchGroup): VNode {
  return (
    <section class="wm-section wm-found" aria-labelledby={kind}>
      <h2 id={kind}>
        {name} <span>{count}</span>
      </h2>
      <ul>
        {entries.map((entry) => (
          <Found {...entry} />
        ))}
      </ul>
      {all === null ? null : (
        <p>
          <a href={all.href}>{all.text}</a>
        </p>
      )}
    </section>
  );
}

function Found({ title, href, line, direction }: SearchEntry): VNode {
  return (
    <li>
      <h3>
        <a href={href}>{title}</a>
      </h3>
      <p>
        {direction === undefined ? null : (
          <>
            <Verdict direction={direction} />{' '}
          </>
        )}
        {line}
      </p>
    </li>
  );
}

interface LinkSectionProps {
  readonly id: string;
  readonly heading: string;
  readonly links: readonly Link[];
}

function LinkSection({ id, heading, links }: LinkSectionProps): VNode {
  return (
    <section class="wm-section" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <LinkList links={links} />
    </section>
  );
}
