import type { VNode } from 'preact';
import { Container, Opening } from '../../../web/components/Container.js';
import { personClosePath } from '../../../paths/managing.js';
import { personPath } from '../../../paths/people.js';
import type { PersonSummary } from '../../model/personSummary.js';
import { PostButton } from '../parts/PostButton.js';

export interface ClosePageProps {
  readonly token: string;
  readonly person: PersonSummary;
}

/** Asks once more before everything of an account ends. */
export function ClosePage({ token, person }: ClosePageProps): VNode {
  return (
    <Container>
      <Opening>
        <h1>Close the account of {person.name}</h1>
        <p>
          Their sessions, links, keys, roles, seats and groups end at once. What they did stays in
          the journal. The person is told by mail.
        </p>
      </Opening>
      <PostButton
        token={token}
        action={personClosePath(person.id)}
        text="Close the account"
        isWarning={true}
      />
      <p>
        <a href={personPath(person.id)}>Leave it open</a>
      </p>
    </Container>
  );
}
