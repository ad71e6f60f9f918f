import type { VNode } from 'preact';
import { Container, Opening } from '../../../web/components/Container.js';
import { FormToken } from '../../../web/components/FormToken.js';
import { Section } from '../../../web/components/Section.js';
import { GovukButton, GovukCheckboxes } from '../../../web/govuk/generated/index.js';
import type { PageError } from '../../../web/page/shell.js';
import { seatEndPath, seatsPath } from '../../../paths/managing.js';
import type { PersonSummary } from '../../model/personSummary.js';
import type { Seat } from '../../model/seat.js';
import type { SeatHolder } from '../../model/seatHolder.js';
import { DayField } from '../parts/DayField.js';
import { readDayParts } from '../parts/dayParts.js';
import { daysText } from '../parts/dayText.js';
import { Choice } from '../parts/PostFields.js';
import { PostButton } from '../parts/PostButton.js';
import { errorAt } from '../parts/refusalErrors.js';

export interface SeatsPageModel {
  readonly token: string;
  readonly seats: readonly Seat[];
  readonly holders: readonly SeatHolder[];
  /** People to choose from; `null` for those who only look. */
  readonly people: readonly PersonSummary[] | null;
  readonly chosen: Readonly<Record<string, string>>;
  readonly errors: readonly PageError[];
}

/** The seats of the board and who sits in them. */
export function SeatsPage(model: SeatsPageModel): VNode {
  const { token, seats, holders, people } = model;
  return (
    <Container>
      <Opening>
        <h1>Seats of the board</h1>
        {people === null ? (
          <p>You see who sits for your own organisation.</p>
        ) : (
          <p>
            <a href="#sit">Put somebody into a seat</a>
          </p>
        )}
      </Opening>
      <ol class="wm-tasks">
        {seats.map((seat) => (
          <li>
            <strong>
              {seat.number}. {seat.title}
            </strong>
            <Holders
              {...{ token, mayEnd: people !== null }}
              holders={holders.filter(({ seatNumber }) => seatNumber === seat.number)}
            />
          </li>
        ))}
      </ol>
      {people === null ? null : <SeatForm {...model} people={people} />}
    </Container>
  );
}

interface HoldersProps {
  readonly token: string;
  readonly holders: readonly SeatHolder[];
  readonly mayEnd: boolean;
}

function Holders({ token, holders, mayEnd }: HoldersProps): VNode {
  if (holders.length === 0) return <span class="wm-tasks__when">Nobody is entered.</span>;
  return (
    <ul>
      {holders.map(({ id, name, isDeputy, startsOn, endsOn }) => (
        <li>
          {name}
          {isDeputy ? ' (deputy)' : ''}, {daysText(startsOn, endsOn)}
          {mayEnd && endsOn === null ? (
            <PostButton
              {...{ token, action: seatEndPath(id), text: 'End it today', about: name }}
            />
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function SeatForm(model: SeatsPageModel & { readonly people: readonly PersonSummary[] }): VNode {
  const { token, seats, people, chosen, errors } = model;
  return (
    <Section id="sit" heading="Put somebody into a seat" kind="line">
      <form class="wm-form" method="post" action={seatsPath()} novalidate>
        <FormToken token={token} />
        <Choice
          {...{ name: 'seat', label: 'Seat', empty: 'Choose a seat', chosen, errors }}
          items={seats.map(({ number, title }) => ({
            value: String(number),
            text: `${number}. ${title}`,
          }))}
        />
        <Choice
          {...{ name: 'person', label: 'Person', empty: 'Choose a person', chosen, errors }}
          items={people.map(({ id, name, roles }) => ({
            value: id,
            text: `${name}, ${roles[0]?.organisationName ?? ''}`,
          }))}
        />
        <GovukCheckboxes
          name="deputy"
          items={[
            {
              value: 'yes',
              text: 'As deputy, for when the holder cannot come',
              checked: chosen['deputy'] === 'yes',
            },
          ]}
        />
        <SeatDays {...{ chosen, errors }} />
        <GovukButton text="Save" preventDoubleClick={true} />
      </form>
    </Section>
  );
}

function SeatDays({ chosen, errors }: Pick<SeatsPageModel, 'chosen' | 'errors'>): VNode {
  return (
    <>
      <DayField
        name="starts"
        legend="First day"
        hint="Like 1 4 2027. Leave it empty for today."
        parts={readDayParts(chosen, 'starts')}
        error={errorAt(errors, 'starts-day')}
      />
      <DayField
        name="ends"
        legend="Last day, if it is known"
        hint="Like 31 3 2028."
        parts={readDayParts(chosen, 'ends')}
        error={errorAt(errors, 'ends-day')}
      />
    </>
  );
}
