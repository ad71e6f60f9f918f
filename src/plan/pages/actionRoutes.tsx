import { z } from 'zod';
import { actionPath, actionsPath } from '../../paths/plan.js';
import { readQuery } from '../../web/http/readQuery.js';
import { getFigures } from '../model/judging.js';
import { toActionListModel } from './actionListModel.js';
import { ActionListPage } from './ActionListPage.js';
import { toActionModel } from './actionModel.js';
import { ActionPage } from './ActionPage.js';
import { filled, sendPage, type PlanPages } from './planPages.js';

const ofActions = z.object({ priority: filled, q: z.string().default('') });
const ofRef = z.object({ ref: z.string() });

export function registerActionPages(pages: PlanPages): void {
  const { app, dependencies } = pages;
  app.get(actionsPath(), async (request, reply) => {
    const { plan } = await getFigures(dependencies);
    const model = toActionListModel(plan, readQuery(ofActions, request));
    const page = { title: 'What we are doing', section: 'actions' } as const;
    return sendPage(pages, reply, { page, body: <ActionListPage {...model} /> });
  });
  app.get(actionPath(':ref').replace('%3A', ':'), async (request, reply) => {
    const { plan } = await getFigures(dependencies);
    const model = toActionModel(plan, ofRef.parse(request.params).ref);
    const { title, breadcrumbs } = model;
    const page = { title, section: 'actions', breadcrumbs } as const;
    return sendPage(pages, reply, { page, body: <ActionPage {...model} /> });
  });
}
