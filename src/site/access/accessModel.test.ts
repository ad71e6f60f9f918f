import { describe, expect, it } from 'vitest';
import { publicAccess, rolesAccess, signedInAccess } from '../../people/model/access.js';
import { accessDownload } from './accessDownload.js';
import { toAccessGroups, toAccessRows, toPurposeRows } from './accessModel.js';

const routes = [
  { method: 'GET', path: '/workspace/journal', rule: rolesAccess('office', 'admin') },
  { method: 'POST', path: '/workspace/people/invite', rule: rolesAccess('office') },
  { method: 'GET', path: '/workspace/people/invite', rule: rolesAccess('office') },
  { method: 'HEAD', path: '/workspace/people/invite', rule: rolesAccess('office') },
  { method: 'POST', path: '/sign-out', rule: signedInAccess },
  { method: 'GET', path: '/metrics', rule: { kind: 'key', roles: [] } },
  { method: 'GET', path: '/', rule: publicAccess },
] as const;

describe('the table of access', () => {
  it('says in words who may, and leaves out what only repeats a row', () => {
    const rows = toAccessRows(routes).map(({ does, path, who }) => [path, does, who]);
    expect(rows).toEqual([
      ['/', 'Read', 'Everybody'],
      ['/metrics', 'Read', 'A program with a key from the settings'],
      ['/sign-out', 'Change', 'Everybody who is signed in'],
      ['/workspace/journal', 'Read', 'Partnership office, Administrator'],
      ['/workspace/people/invite', 'Change', 'Partnership office'],
      ['/workspace/people/invite', 'Read', 'Partnership office'],
    ]);
  });

  it('has every row in one group, on the page and in the file', () => {
    const rows = toAccessRows(routes);
    const groups = toAccessGroups(rows);
    expect(groups.map(({ id, rows: of }) => [id, of.length])).toEqual([
      ['workspace', 3],
      ['signing-in', 1],
      ['programs', 1],
      ['public', 1],
    ]);
    expect([...accessDownload(rows).rows]).toHaveLength(rows.length);
  });

  it('56: says of each purpose whether it is on, and under which assessment', () => {
    expect(
      toPurposeRows({ accounts: 'DPIA-2026-001' }).map((row) => [row.state, row.assessment]),
    ).toEqual([
      ['On', 'DPIA-2026-001'],
      ['On', 'None named yet: set DPIA_JOURNAL'],
      ['Off', 'None named, so it stays off: set DPIA_SEATS'],
    ]);
  });
});
