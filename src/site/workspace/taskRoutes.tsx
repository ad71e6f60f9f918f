import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { londonDate } from '../../lib/calendarDate.js';
import { finishTaskPath, workspacePath } from '../../paths/workspace.js';
import type { Acting } from '../../people/commands/acting.js';
import { finishTask, listTasks } from '../../people/commands/tasks.js';
import { rolesAccess, signedInAccess, toActor } from '../../people/model/access.js';
import { roles } from '../../people/model/role.js';
import type { SignedIn } from '../../people/model/signedIn.js';
import { actorOf, personOf } from '../../web/http/access.js';
import { readQuery } from '../../web/http/readQuery.js';
import type { SendWorkPage } from '../../web/http/workPages.js';
import { TasksPage } from './TasksPage.js';
import { toTasksModel } from './tasksModel.js';

export interface TaskPages {
  readonly app: FastifyInstance;
  readonly dependencies: {
    readonly acting: Acting;
    readonly clock: () => Date;
    readonly sendWorkPage: SendWorkPage;
  };
}

const ofId = z.object({ id: z.uuid() });
const ofDone = z.object({ done: z.string().optional() });

/** Where somebody signed in starts. */
export function registerTaskPage({ app, dependencies }: TaskPages): void {
  const { sendWorkPage, clock } = dependencies;
  app.get(workspacePath(), { config: { access: signedInAccess } }, async (request, reply) => {
    const person = personOf(request);
    const { done } = readQuery(ofDone, request);
    const model = toTasksModel({
      tasks: await listTasks(dependencies, actorsOf(person, request.id), person.roles),
      roles: person.roles,
      today: londonDate(clock()),
    });
    return sendWorkPage(
      { request, reply },
      {
        page: {
          title: 'My tasks',
          section: workspacePath(),
          ...(done === undefined ? {} : { notice: 'Done. The task is off your list.' }),
        },
        body: (token) => <TasksPage {...model} token={token} />,
      },
    );
  });
  const config = { access: rolesAccess(...roles) };
  app.post(finishTaskPath(':id'), { config }, async (request, reply) => {
    const { id } = ofId.parse(request.params);
    const who = { actor: actorOf(request), roles: personOf(request).roles };
    await finishTask(dependencies, who, id);
    return reply.redirect(`${workspacePath()}?done=1`, 303);
  });
}

/** A task of an organisation is seen by those who act for it, one role at a time. */
function actorsOf(person: SignedIn, requestId: string) {
  return person.roles.map((held) => toActor(person, held, requestId));
}
