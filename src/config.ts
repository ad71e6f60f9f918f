import { resolve } from 'node:path';
import { z } from 'zod';
import { projectFile } from './lib/projectRoot.js';
import { failure, success, type Result } from './lib/result.js';
import {
  assessmentSetting,
  isAssessmentId,
  purposes,
  type Assessments,
} from './people/model/purpose.js';
import {
  identityProvidersSetting,
  type IdentityProvider,
} from './people/model/identityProvider.js';
import { listMailProblems, toMailSettings, type MailSettings } from './mail/mailSettings.js';
import { logLevels, type LogLevel } from './web/http/logOptions.js';

/** Everything that can be set from outside. Read once, at the start. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Where the private database, its log and other kept files live; a full path. */
  readonly dataDir: string;
  /** The folder of the plan pack that this installation runs; a full path. */
  readonly planPack: string;
  /** A PostgreSQL server of the operator's own; `null` for the private one in `dataDir`. */
  readonly database: DatabaseAddresses | null;
  /** The folder of large reference files that some tests and the benchmarks read. */
  readonly referenceData: string;
  /** Whose `X-Forwarded-For` is believed: nobody's, everybody's, this many hops, or these addresses. */
  readonly trustProxy: boolean | number | string;
  /** Where people find the site, and mails lead: `https://plan.example.org`. */
  readonly siteAddress: string;
  /** Signs cookies and seals what is kept sealed; `null`: the one kept in `dataDir`. */
  readonly secretKey: string | null;
  readonly mail: MailSettings;
  /** How much the server writes down: `info` is a line for each answer. */
  readonly logLevel: LogLevel;
  /** Opens `/metrics` to a program elsewhere; `null`: it answers this machine alone. */
  readonly metricsToken: string | null;
  /** Partners whose people sign in at their own provider. */
  readonly identityProviders: readonly IdentityProvider[];
  /** The impact assessment of each purpose that has one: without it the purpose stays off. */
  readonly assessments: Assessments;
}

export interface DatabaseAddresses {
  /** Connects as the weak role that the app runs with. */
  readonly url: string;
  /** Connects as the owner of the tables, for migrations. */
  readonly adminUrl: string;
}

export interface ConfigProblem {
  readonly name: string;
  readonly message: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** `true`, `false`, a number, or IPv4 and IPv6 addresses and ranges. */
const trustPattern =
  /^(true|false|\d{1,2}|[0-9a-f.:/]*[.:][0-9a-f.:/]*(,\s*[0-9a-f.:/]*[.:][0-9a-f.:/]*)*)$/i;

const postgresUrl = z.string().regex(/^postgres(ql)?:\/\/\S+$/, 'must start with postgresql://');

const settings = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a port number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be a port number from 0 to 65535')
    .default(3000),
  HOST: z.string().regex(/^\S+$/, 'must be a host name or an address').default('localhost'),
  DATA_DIR: z.string().optional(),
  PLAN_PACK: z.string().optional(),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_ADMIN_URL: postgresUrl.optional(),
  REFERENCE_DATA: z.string().optional(),
  TRUST_PROXY: z
    .string()
    .regex(trustPattern, 'must be true, false, a number of hops, or addresses with commas between')
    .default('false')
    .transform(toTrust),
  SITE_ADDRESS: z
    .string()
    .regex(
      /^https?:\/\/[^\s/?#]+\/?$/,
      'must be the address of the site alone, such as https://plan.example.org',
    )
    .transform((address) => address.replace(/\/$/, ''))
    .optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/\S+$/, 'must start with smtp:// or smtps://')
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(/@[^@\s>]+>?$/, 'must be an address, such as Waymark <waymark@example.org>')
    .optional(),
  NOTIFY_API_KEY: z.string().min(30, 'must be the whole key').optional(),
  NOTIFY_TEMPLATE_ID: z.uuid('must be the id of the template').optional(),
  NOTIFY_CALLBACK_TOKEN: z.string().min(16, 'must have 16 characters or more').optional(),
  SECRET_KEY: z.string().min(32, 'must have 32 characters or more').optional(),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('info'),
  METRICS_TOKEN: z.string().min(16, 'must have 16 characters or more').optional(),
  OIDC_PROVIDERS: identityProvidersSetting.default([]),
});

/**
 * The settings from the environment, or every problem found in them at once.
 * An empty variable counts as not set. A relative folder is taken from where the command runs.
 */
export function loadConfig(
  env: Environment = process.env,
): Result<Config, readonly ConfigProblem[]> {
  const set = Object.entries(env).filter(([, value]) => value !== undefined && value !== '');
  const given = Object.fromEntries(set);
  const parsed = settings.safeParse(given);
  const assessments = readAssessments(set);
  // Asked of what was given, so that a setting that is wrong hides none that is missing.
  const beside = [...listMissingAddress(given), ...listMailProblems(given)];
  if (!parsed.success || !assessments.ok || beside.length > 0) {
    const issues = parsed.error?.issues ?? [];
    const problems = issues.map(({ path, message }) => ({
      name: path.map(String).join('.'),
      message,
    }));
    return failure([...problems, ...beside, ...(assessments.ok ? [] : assessments.error)]);
  }
  const found = parsed.data;
  return success({
    port: found.PORT,
    host: found.HOST,
    dataDir: found.DATA_DIR === undefined ? projectFile('var') : resolve(found.DATA_DIR),
    planPack:
      found.PLAN_PACK === undefined ? projectFile('plans', 'dorset') : resolve(found.PLAN_PACK),
    database: toAddresses(found),
    referenceData:
      found.REFERENCE_DATA === undefined
        ? projectFile('..', 'shared', 'data')
        : resolve(found.REFERENCE_DATA),
    trustProxy: found.TRUST_PROXY,
    siteAddress: found.SITE_ADDRESS ?? `http://${found.HOST}:${found.PORT}`,
    secretKey: found.SECRET_KEY ?? null,
    mail: toMailSettings(found),
    logLevel: found.LOG_LEVEL,
    metricsToken: found.METRICS_TOKEN ?? null,
    identityProviders: found.OIDC_PROVIDERS,
    assessments: assessments.value,
  });
}

function readAssessments(
  set: readonly (readonly [string, string | undefined])[],
): Result<Assessments, readonly ConfigProblem[]> {
  const given = set.filter(([name]) => name.startsWith('DPIA_'));
  const known = new Map(purposes.map((purpose) => [assessmentSetting(purpose), purpose]));
  const problems = given.flatMap(([name, id = '']): readonly ConfigProblem[] => {
    if (!known.has(name)) {
      return [{ name, message: `is no setting; there are ${[...known.keys()].join(', ')}` }];
    }
    const message = 'must be the id of the impact assessment, such as DPIA-2026-014';
    return isAssessmentId(id) ? [] : [{ name, message }];
  });
  if (problems.length > 0) return failure(problems);
  return success(Object.fromEntries(given.map(([name, id]) => [known.get(name), id])));
}

interface FoundAddresses {
  readonly DATABASE_URL?: string | undefined;
  readonly DATABASE_ADMIN_URL?: string | undefined;
}

function toAddresses(found: FoundAddresses): DatabaseAddresses | null {
  const { DATABASE_URL: url, DATABASE_ADMIN_URL: adminUrl } = found;
  return url === undefined || adminUrl === undefined ? null : { url, adminUrl };
}

function listMissingAddress(found: FoundAddresses): readonly ConfigProblem[] {
  if ((found.DATABASE_URL === undefined) === (found.DATABASE_ADMIN_URL === undefined)) return [];
  const isUrlMissing = found.DATABASE_URL === undefined;
  const name = isUrlMissing ? 'DATABASE_URL' : 'DATABASE_ADMIN_URL';
  const other = isUrlMissing ? 'DATABASE_ADMIN_URL' : 'DATABASE_URL';
  return [{ name, message: `must be set because ${other} is; set both, or neither` }];
}

function toTrust(text: string): boolean | number | string {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^\d+$/.test(text) ? Number(text) : text;
}
