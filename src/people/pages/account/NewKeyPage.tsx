import type { VNode } from 'preact';
import { Container, Opening } from '../../../web/components/Container.js';
import { ownAccountPath } from '../../../paths/people.js';
import type { KeyKind } from '../../model/accessKey.js';

export interface NewKeyPageProps {
  readonly kind: KeyKind;
  /** The key, or for a calendar its whole address. */
  readonly text: string;
}

/** The one time that a key is shown. */
export function NewKeyPage({ kind, text }: NewKeyPageProps): VNode {
  return (
    <Container>
      <Opening>
        <h1>{newKeyTitle(kind)}</h1>
        <p>Copy it now: it is shown this once, and nobody can look it up later.</p>
      </Opening>
      <p>
        <code class="wm-key">{text}</code>
      </p>
      <p>
        {kind === 'calendar'
          ? 'Add it to your calendar program as a calendar from an address.'
          : 'Programs send it as “authorization: Bearer”, a space, and the key.'}
      </p>
      <p>
        <a href={ownAccountPath()}>I have copied it</a>
      </p>
    </Container>
  );
}

export function newKeyTitle(kind: KeyKind): string {
  return kind === 'calendar' ? 'Your calendar’s address' : 'Your new key';
}
