import type { VNode } from 'preact';
import { Container, Opening } from '../../../web/components/Container.js';
import { Section } from '../../../web/components/Section.js';
import { dayInWords, monthInWords } from '../../../lib/calendarDate.js';
import { accessReviewPath, personPath } from '../../../paths/people.js';
import type { AccessReview, AccessReviewList } from '../../model/reviewOfAccess.js';
import { unusedDays } from '../../model/reviewOfAccess.js';
import { dayText } from '../parts/dayText.js';
import { PeopleTable, type PeopleTableProps } from '../parts/PeopleTable.js';
import { PostButton } from '../parts/PostButton.js';

export interface ReviewPageModel {
  readonly token: string;
  readonly list: AccessReviewList;
  /** The newest first; the one to go through is among them until that is done. */
  readonly reviews: readonly AccessReview[];
  /** Names by account, where they are still kept. */
  readonly names: ReadonlyMap<string, string>;
}

/** Who may do much, and who does nothing: gone through once a month. */
export function ReviewPage({ token, list, reviews, names }: ReviewPageModel): VNode {
  const open = reviews.find(({ reviewedAt }) => reviewedAt === null);
  return (
    <Container>
      <Opening>
        <h1>Review of access</h1>
        <p>
          Go through both lists. End the roles and close the accounts that are not needed any more.
        </p>
      </Opening>
      <Section id="privileged" heading="Roles that see personal data or administer" kind="line">
        <Listed caption="Privileged roles" people={list.privileged} />
      </Section>
      <Section id="unused" heading={`Not used for ${unusedDays} days`} kind="line">
        <Listed caption="Unused accounts" people={list.unused} />
      </Section>
      {open === undefined ? null : (
        <Section id="done" heading={`The review of ${monthText(open)}`} kind="line">
          <PostButton
            token={token}
            action={`${accessReviewPath()}/${open.id}`}
            text="I have gone through it"
          />
        </Section>
      )}
      <Section id="earlier" heading="Reviews so far" kind="line">
        {reviews.length === 0 ? <p>The first is made at the start of next month.</p> : null}
        <ul>
          {reviews.map((review) => (
            <ReviewItem {...{ review, names }} />
          ))}
        </ul>
      </Section>
    </Container>
  );
}

function Listed({ caption, people }: PeopleTableProps): VNode {
  return people.length === 0 ? <p>Nobody.</p> : <PeopleTable {...{ caption, people }} />;
}

interface ReviewItemProps {
  readonly review: AccessReview;
  readonly names: ReadonlyMap<string, string>;
}

function ReviewItem({ review, names }: ReviewItemProps): VNode {
  const { privileged, unused, reviewedAt, reviewedBy } = review;
  return (
    <li>
      {monthText(review)}: {privileged} with a privileged role, {unused} unused;{' '}
      {reviewedAt === null || reviewedBy === null ? (
        'not gone through yet'
      ) : (
        <>
          gone through on {dayText(reviewedAt)} by{' '}
          <a href={personPath(reviewedBy)}>{names.get(reviewedBy) ?? 'somebody'}</a>
        </>
      )}
    </li>
  );
}

function monthText({ month }: AccessReview): string {
  return `${monthInWords(month)} ${dayInWords(month).split(' ').at(-1) ?? ''}`;
}
