import { accessText, type AccessRule } from '../../people/model/access.js';
import {
  assessmentSetting,
  isBasic,
  isSwitchedOn,
  purposeMeaning,
  purposes,
  type Assessments,
} from '../../people/model/purpose.js';
import { needsSecondFactor, roleName, roles } from '../../people/model/role.js';
import type { RouteAccess } from '../../web/http/access.js';

/** An address, what is done there, and who may. */
export interface AccessRow {
  readonly method: string;
  /** `Read` or `Change`. */
  readonly does: string;
  readonly path: string;
  readonly who: string;
  readonly rule: AccessRule;
}

export interface AccessGroup {
  readonly id: string;
  readonly heading: string;
  readonly rows: readonly AccessRow[];
}

/** The rows of the table, one for each address and method, by address. */
export function toAccessRows(routes: readonly RouteAccess[]): readonly AccessRow[] {
  return routes
    .filter(({ method }) => method !== 'HEAD' && method !== 'OPTIONS')
    .map(({ method, path, rule }) => ({
      method,
      does: method === 'GET' ? 'Read' : 'Change',
      path,
      who: ruleText(rule),
      rule,
    }))
    .toSorted((a, b) => a.path.localeCompare(b.path, 'en-GB') || (a.method < b.method ? 1 : -1));
}

/** The operator’s own programs have a key of the settings and no role. */
function ruleText(rule: AccessRule): string {
  const named = rule.kind === 'key' || rule.kind === 'roles' ? rule.roles.length : null;
  if (rule.kind === 'key' && named === 0) return 'A program with a key from the settings';
  if (named !== roles.length) return accessText(rule);
  return rule.kind === 'key' ? 'With a key of their own: everybody with a role' : anyRoleText;
}

/** Stands for the names of all roles. */
export const anyRoleText = 'Everybody with a role';

/** The rows by part of the site. */
export function toAccessGroups(rows: readonly AccessRow[]): readonly AccessGroup[] {
  return groups
    .map(({ id, heading }) => ({ id, heading, rows: rows.filter((row) => groupOf(row) === id) }))
    .filter((group) => group.rows.length > 0);
}

const groups = [
  { id: 'workspace', heading: 'The workspace' },
  { id: 'signing-in', heading: 'Signing in and out' },
  { id: 'programs', heading: 'For programs' },
  { id: 'public', heading: 'The plan, for everybody' },
] as const;

function groupOf({ path, rule }: AccessRow): (typeof groups)[number]['id'] {
  if (path.startsWith('/workspace')) return 'workspace';
  if (/^\/(sign-|invitation)/.test(path)) return 'signing-in';
  if (rule.kind === 'key' || /^\/(api\/|healthz|metrics|mail\/)/.test(path)) return 'programs';
  return 'public';
}

/** The roles whose holders give a code as well. */
export function secondFactorText(): string {
  return roles.filter(needsSecondFactor).map(roleName).join(', ');
}

export interface PurposeRow {
  readonly meaning: string;
  readonly state: string;
  readonly assessment: string;
}

/** What personal data is processed for here, and under which assessment. */
export function toPurposeRows(assessments: Assessments): readonly PurposeRow[] {
  return purposes.map((purpose) => ({
    meaning: purposeMeaning(purpose),
    state: isSwitchedOn(purpose, assessments) ? 'On' : 'Off',
    assessment: assessments[purpose] ?? missingText(assessmentSetting(purpose), isBasic(purpose)),
  }));
}

function missingText(setting: string, isAlwaysOn: boolean): string {
  const what = isAlwaysOn ? 'None named yet' : 'None named, so it stays off';
  return `${what}: set ${setting}`;
}
