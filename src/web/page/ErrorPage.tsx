import type { VNode } from 'preact';
import { LinkList } from '../components/LinkList.js';
import { Container, Opening } from '../components/Container.js';
import type { Link } from './shell.js';

export interface ErrorPageProps {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** Where to go instead. */
  readonly links: readonly Link[];
  /** Shown only when the fault is ours. */
  readonly requestId?: string;
}

export function ErrorPage({ heading, paragraphs, links, requestId }: ErrorPageProps): VNode {
  return (
    <Container>
      <Opening>
        <h1>{heading}</h1>
        {paragraphs.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
        {requestId === undefined ? null : (
          <p>
            If you write to us about it, please quote this number: <code>{requestId}</code>
          </p>
        )}
      </Opening>
      <LinkList links={links} />
    </Container>
  );
}
