import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { toLocalPath } from '../../../lib/localPath.js';
import { readQuery } from '../../../web/http/readQuery.js';
import type { NoteDependencies } from '../../commands/backupCodeNote.js';
import type { Drafts } from '../../commands/drafts.js';
import type { StrongDependencies } from '../../commands/strongAnswer.js';
import type { IdentityProvider } from '../../model/identityProvider.js';
import type { SignInMethod } from '../../model/signedIn.js';
import type { PeoplePageDependencies } from '../peoplePages.js';

/** What the pages work with that make sure who somebody is. */
export interface StrongPageDependencies
  extends PeoplePageDependencies, StrongDependencies, NoteDependencies {
  /** As authenticator apps show it. */
  readonly appName: string;
  readonly identityProviders: readonly IdentityProvider[];
  readonly drafts: Drafts;
}

export interface StrongPages {
  readonly app: FastifyInstance;
  readonly dependencies: StrongPageDependencies;
}

const ofNext = z.object({ next: z.string().optional() });

/** Where somebody was going, if it is a page of ours. */
export function nextOf(request: { readonly query: unknown }): string | null {
  return toLocalPath(readQuery(ofNext, request).next);
}

interface Opening {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

export interface NewSession {
  readonly accountId: string;
  readonly method: SignInMethod;
}

/**
 * Opens a new session in place of the one that is there, so that nobody who knew the old one, or
 * planted it, comes along. Answers its id; the caller sends the reply.
 */
export async function openInstead(
  { sessions }: Pick<PeoplePageDependencies, 'sessions'>,
  { request, reply }: Opening,
  { accountId, method }: NewSession,
): Promise<string> {
  const old = request.person ?? (await sessions.find(request.headers));
  const { sessionId, cookies } = await sessions.open(accountId, method);
  if (old !== null) await sessions.end(old.sessionId);
  reply.header('set-cookie', [...cookies]);
  return sessionId;
}

/** A text field of a posted form; longer than anybody types is cut off by refusing it. */
export const field = z.string().max(1_000).default('');

/** What a form for password and code holds. */
export const strongFields = z.object({
  password: field,
  code: field,
  kind: z.enum(['app', 'backup']).default('app'),
});

/** One text for every wrong answer, so that it does not tell which part was right. */
export const wrongText = 'The password or the code is not right. Check both, then try again';
