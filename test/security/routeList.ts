import type { FastifyInstance } from 'fastify';
import { roleName, roles, type Role } from '../../src/people/model/role.js';
import { anyRoleText, type AccessRow } from '../../src/site/access/accessModel.js';

/** A route by method and pattern: `GET /measures/:id`. */
export type RouteKey = string;

export type TableRow = Pick<AccessRow, 'method' | 'path' | 'who'>;

/** Every route as the framework has it in its tree, whatever our own list says. */
export function listRoutes(app: FastifyInstance): readonly RouteKey[] {
  const prefixes: string[] = [];
  return app
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const [, indent = '', step = '', methods = ''] =
        /^(.*?[├└]── )(\S+)(?: \(([A-Z, ]+)\))?$/.exec(line) ?? [];
      if (step === '') return [];
      const depth = indent.length / 4;
      prefixes.length = depth - 1;
      const path = prefixes.join('') + step;
      prefixes.push(step);
      return methods
        .split(', ')
        .filter((method) => method !== '' && method !== 'HEAD' && method !== 'OPTIONS')
        .map((method) => `${method} ${path}`);
    })
    .toSorted();
}

/** Whom a row of the table lets in. */
export function rolesOf({ who }: TableRow): readonly Role[] {
  if (who === anyRoleText || who === 'Everybody who is signed in') return roles;
  return roles.filter((role) => who.split(', ').includes(roleName(role)));
}

export const isPublic = ({ who }: TableRow): boolean => who === 'Everybody';
export const isForKeys = ({ who }: TableRow): boolean => /key/.test(who);

/** An address of the pattern, about nothing that there is unless ids are given. */
export function toAddress(path: string, ids: Readonly<Record<string, string>> = {}): string {
  return path.replaceAll(/:([a-zA-Z]+)/g, (_whole, name: string) => ids[name] ?? nobodysId);
}

/** Of nothing. */
const nobodysId = '00000000-0000-4000-8000-000000000000';
