import type { FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { roleName, type Role } from '../../people/model/role.js';
import type { SignedIn } from '../../people/model/signedIn.js';
import { renderWorkPage, type WorkFrame, type WorkPage } from '../page/renderWorkPage.js';
import type { Link, Shell } from '../page/shell.js';

/** An entry of the navigation, for those who hold one of its roles. */
export interface WorkEntry extends Link {
  /** `null`: for everybody who is signed in. */
  readonly roles: readonly Role[] | null;
}

export interface WorkPagesOptions {
  readonly shell: Shell;
  readonly entries: readonly WorkEntry[];
  readonly homeHref: string;
  readonly accountHref: string;
  readonly signOutAction: string;
  /** Where somebody goes on with a session that is about to end. */
  readonly stayAction?: string;
}

export interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

export interface MadeWorkPage {
  readonly page: WorkPage;
  /** Gets the token that every form of the page has to carry. */
  readonly body: (token: string) => VNode;
}

/** Sends a page in the frame of the workspace; with errors its status is 422. */
export type SendWorkPage = (exchange: Exchange, made: MadeWorkPage) => FastifyReply;

export function createSendWorkPage(options: WorkPagesOptions): SendWorkPage {
  const { shell, entries, homeHref, accountHref, signOutAction } = options;
  const endingFor = endings(options);
  return ({ request, reply }, { page, body }) => {
    const { person } = request;
    const token = reply.generateCsrf({ userInfo: person?.sessionId ?? 'nobody' });
    const ending = endingFor(person);
    const html = renderWorkPage({
      shell,
      page: { ...page, hasScript: page.hasScript === true || 'ending' in ending },
      body: body(token),
      frame: {
        homeHref,
        accountHref,
        signOutAction,
        token,
        who: person === null ? null : whoText(person),
        navigation: person === null ? [] : entriesFor(entries, person),
        ...ending,
      },
    });
    if (page.errors !== undefined && page.errors.length > 0) reply.code(422);
    return reply.header('cache-control', 'no-store').type('text/html; charset=utf-8').send(html);
  };
}

/** What the frame says of the end of somebody's session. */
function endings({ stayAction }: WorkPagesOptions) {
  return (person: SignedIn | null): Pick<WorkFrame, 'ending'> =>
    person?.endsAt === undefined || stayAction === undefined
      ? {}
      : { ending: { endsAt: person.endsAt, stayAction } };
}

/** The widest role and where it is held; a name where there is no role. */
function whoText({ name, roles }: SignedIn): string {
  const [first] = roles;
  return first === undefined ? name : `${roleName(first.role)}, ${first.organisationName}`;
}

function entriesFor(entries: readonly WorkEntry[], { roles }: SignedIn): readonly Link[] {
  const held = new Set(roles.map(({ role }) => role));
  return entries
    .filter((entry) => entry.roles === null || entry.roles.some((role) => held.has(role)))
    .map(({ text, href }) => ({ text, href }));
}
