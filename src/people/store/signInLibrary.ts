import { betterAuth } from 'better-auth';
import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Tables } from '../../database/tables.js';
import { longestSessionMinutes } from '../model/idleLimit.js';

export interface SignInLibraryOptions {
  readonly db: Kysely<Tables>;
  /** Signs cookies and encrypts second factors. */
  readonly secret: string;
  /** `https://plan.example.org` */
  readonly origin: string;
  readonly appName: string;
}

const methods = z.enum(['link', 'password', 'secondFactor', 'provider']);

const times = { createdAt: 'created_at', updatedAt: 'updated_at' } as const;

const accountTable = {
  modelName: 'account',
  fields: { name: 'display_name', emailVerified: 'email_verified', ...times },
} as const;

const sessionTable = {
  modelName: 'session',
  expiresIn: longestSessionMinutes * 60,
  disableSessionRefresh: true,
  fields: {
    userId: 'account_id',
    expiresAt: 'expires_at',
    ipAddress: 'ip_address',
    userAgent: 'user_agent',
    ...times,
  },
  additionalFields: {
    signedInBy: {
      type: 'string',
      fieldName: 'signed_in_by',
      required: false,
      input: false,
      defaultValue: 'password',
    },
  },
} as const;

/**
 * The library that keeps sessions, on our tables. None of its own addresses is
 * served: its emailed links sign in on GET and leave older links good, so ours do the work and only
 * ask it for a session. It renews no session on reading.
 */
export function createSignInLibrary({ db, secret, origin, appName }: SignInLibraryOptions) {
  return betterAuth({
    appName,
    secret,
    baseURL: origin,
    basePath: '/sign-in/library',
    database: { db, type: 'postgres' },
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    user: accountTable,
    session: sessionTable,
    account: { modelName: 'credential' },
    verification: { storeIdentifier: 'hashed' },
    advanced: {
      cookiePrefix: 'waymark',
      useSecureCookies: origin.startsWith('https://'),
      // The schema is ours, and the tests of sign-in hold the two together.
      database: { generateId: 'uuid', validateSchema: false, joins: true },
      ipAddress: { disableIpTracking: true },
    },
    plugins: [sessionOpener()],
  });
}

export type SignInLibrary = ReturnType<typeof createSignInLibrary>;

/** Opens a session for somebody whom our own pages have made sure of. Not served to anybody. */
function sessionOpener() {
  return {
    id: 'session-opener',
    endpoints: {
      openSession: createAuthEndpoint(
        '/open-session',
        {
          method: 'POST',
          body: z.object({ accountId: z.string(), method: methods }),
          metadata: { SERVER_ONLY: true },
        },
        async (context) => {
          const { accountId, method } = context.body;
          const { internalAdapter } = context.context;
          const user = await internalAdapter.findUserById(accountId);
          if (user === null) throw new APIError('NOT_FOUND');
          // Only with the last argument does the library not put its default over the method.
          const signedIn = { signedInBy: method };
          const session = await internalAdapter.createSession(accountId, false, signedIn, true);
          await setSessionCookie(context, { session, user });
          return context.json({ sessionId: session.id });
        },
      ),
    },
  } as const;
}
