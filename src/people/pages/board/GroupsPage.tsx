import type { VNode } from 'preact';
import { Container, Opening } from '../../../web/components/Container.js';
import { FormToken } from '../../../web/components/FormToken.js';
import { Section } from '../../../web/components/Section.js';
import { GovukButton, GovukCheckboxes, GovukInput } from '../../../web/govuk/generated/index.js';
import type { PageError } from '../../../web/page/shell.js';
import { groupMembersPath, groupsPath, memberEndPath } from '../../../paths/managing.js';
import type { Locality } from '../../model/locality.js';
import type { LocalGroup } from '../../model/localGroup.js';
import type { PersonSummary } from '../../model/personSummary.js';
import { daysText } from '../parts/dayText.js';
import { PostButton } from '../parts/PostButton.js';
import { Choice } from '../parts/PostFields.js';
import { errorAt } from '../parts/refusalErrors.js';

export interface GroupsPageModel {
  readonly token: string;
  readonly groups: readonly LocalGroup[];
  readonly localities: readonly Locality[];
  /** People to choose from; `null` for those who only look. */
  readonly people: readonly PersonSummary[] | null;
  readonly chosen: Readonly<Record<string, string>>;
  readonly errors: readonly PageError[];
}

/** Groups in the places of the area, and who belongs to them. */
export function GroupsPage(model: GroupsPageModel): VNode {
  const { token, groups, localities, people, chosen, errors } = model;
  const error = errorAt(errors, 'name');
  return (
    <Container>
      <Opening>
        <h1>Groups</h1>
        {people === null ? <p>You see the members from your own organisation.</p> : null}
      </Opening>
      {groups.length === 0 ? <p>There is no group yet.</p> : null}
      {groups.map((group) => (
        <Group {...{ token, group, people, chosen, errors }} />
      ))}
      {people === null ? null : (
        <Section id="start" heading="Start a group" kind="line">
          <form class="wm-form" method="post" action={groupsPath()} novalidate>
            <FormToken token={token} />
            <GovukInput
              id="name"
              name="name"
              label={{ text: 'Name of the group' }}
              value={chosen['name'] ?? ''}
              {...(error === undefined ? {} : { errorMessage: { text: error } })}
            />
            <Choice
              {...{ name: 'locality', label: 'Place', empty: 'No one place', chosen, errors }}
              items={localities.map(({ id, name }) => ({ value: id, text: name }))}
            />
            <GovukButton text="Start the group" preventDoubleClick={true} />
          </form>
        </Section>
      )}
    </Container>
  );
}

interface GroupProps extends Pick<GroupsPageModel, 'token' | 'people' | 'chosen' | 'errors'> {
  readonly group: LocalGroup;
}

function Group({ token, group, people, chosen, errors }: GroupProps): VNode {
  const prefix = `${group.id}-`;
  return (
    <Section id={group.id} heading={group.name} kind="line">
      {group.members.length === 0 ? <p>Nobody is entered.</p> : null}
      <ul class="wm-tasks">
        {group.members.map(({ id, name, isChair, startsOn, endsOn }) => (
          <li>
            {name}
            {isChair ? ' (chair)' : ''}, {daysText(startsOn, endsOn)}
            {people !== null && endsOn === null ? (
              <PostButton
                {...{ token, action: memberEndPath(id), text: 'End it today' }}
                about={`${name}, ${group.name}`}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {people === null ? null : (
        <form class="wm-form" method="post" action={groupMembersPath(group.id)} novalidate>
          <FormToken token={token} />
          <Choice
            {...{ name: `${prefix}person`, label: `New member of ${group.name}`, chosen, errors }}
            empty="Choose a person"
            items={people.map(({ id, name }) => ({ value: id, text: name }))}
          />
          <GovukCheckboxes
            idPrefix={`${prefix}chair`}
            name={`${prefix}chair`}
            items={[{ value: 'yes', text: `As chair of ${group.name}` }]}
          />
          <GovukButton text="Add" classes="govuk-button--secondary" preventDoubleClick={true} />
        </form>
      )}
    </Section>
  );
}
