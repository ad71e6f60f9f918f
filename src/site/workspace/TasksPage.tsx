import type { VNode } from 'preact';
import { Container, Opening } from '../../web/components/Container.js';
import { FormToken } from '../../web/components/FormToken.js';
import { GovukButton } from '../../web/govuk/generated/index.js';
import type { TaskLine, TasksModel } from './tasksModel.js';

export function TasksPage({
  lead,
  tasks,
  roles,
  token,
}: TasksModel & { readonly token: string }): VNode {
  return (
    <Container>
      <Opening>
        <h1>My tasks</h1>
        <p class="wm-lead">{lead}</p>
      </Opening>
      {tasks.length === 0 ? null : (
        <ul class="wm-tasks">
          {tasks.map((task) => (
            <Task task={task} token={token} />
          ))}
        </ul>
      )}
      <section class="wm-section" aria-labelledby="roles">
        <h2 id="roles">Your roles</h2>
        {roles.length === 0 ? (
          <p>You have no role at the moment. Your partnership office can give you one.</p>
        ) : (
          <ul class="wm-links">
            {roles.map((role) => (
              <li>{role}</li>
            ))}
          </ul>
        )}
      </section>
    </Container>
  );
}

function Task({ task, token }: { readonly task: TaskLine; readonly token: string }): VNode {
  return (
    <li>
      <a href={task.href}>{task.title}</a>
      <span class="wm-tasks__when">{task.when}</span>
      {task.finishAction === null ? null : (
        <form method="post" action={task.finishAction}>
          <FormToken token={token} />
          <GovukButton
            text="This is done"
            classes="govuk-button--secondary wm-tasks__done"
            preventDoubleClick={true}
          />
        </form>
      )}
    </li>
  );
}
