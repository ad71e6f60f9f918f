import type { VNode } from 'preact';
import { londonClock } from '../../lib/clockTime.js';
import { FormToken } from '../components/FormToken.js';

export interface SessionEndingProps {
  readonly endsAt: Date;
  readonly stayAction: string;
  readonly token: string;
}

/**
 * When the session ends if nothing more is done. With the script it is hidden until five minutes
 * before, and then counts down.
 */
export function SessionEnding({ endsAt, stayAction, token }: SessionEndingProps): VNode {
  return (
    <section
      class="govuk-width-container wm-ending"
      aria-label="Signing out"
      data-ends={endsAt.toISOString()}
    >
      <p data-ending-text role="status">
        If you do nothing, you will be signed out at {londonClock(endsAt)}.
      </p>
      <form method="post" action={stayAction}>
        <FormToken token={token} />
        <button type="submit" class="govuk-button govuk-button--secondary">
          Stay signed in
        </button>
      </form>
    </section>
  );
}
