import { describe, expect, it } from 'vitest';
import { buildApp } from '../../src/app.js';
import { aConfig } from '../builders/testConfig.js';
import { workspaceSite } from '../builders/workspaceSite.js';
import { toAddress } from './routeList.js';

const site = await workspaceSite();
const lines: string[] = [];
const app = await buildApp(site.runtime, {
  config: aConfig({ logLevel: 'trace' }),
  toPdf: () => Promise.resolve(new Uint8Array()),
  logStream: { write: (line) => lines.push(line) },
});

const seeded = ['Seedworth', 'seeded.reader@partner.example', '203.0.113.77'];
const pages = [
  '/search',
  '/sign-in',
  '/workspace',
  '/workspace/people',
  '/workspace/people/:id',
  '/workspace/account',
  '/workspace/journal',
  '/workspace/access',
  '/workspace/imports',
];

describe('36: what is written down', () => {
  it('36: has no name, no address and nothing typed, of pages, forms and faults', async () => {
    const office = await site.signIn({ role: 'office' });
    const { accountId } = office;
    await site.owner
      .updateTable('account')
      .set({ display_name: 'Ann Seedworth', email: 'seeded.reader@partner.example' })
      .where('id', '=', accountId)
      .execute();
    const headers = { cookie: office.cookies(), 'x-forwarded-for': '203.0.113.77' };
    const remoteAddress = '203.0.113.77';
    for (const page of pages) {
      const url = `${toAddress(page, { id: accountId })}?q=Seedworth&next=/Seedworth`;
      await app.inject({ url, headers, remoteAddress });
      const fields = { email: 'seeded.reader@partner.example', name: 'Ann Seedworth' };
      await app.inject({ method: 'POST', url, headers, remoteAddress, payload: fields });
    }
    app.log.error({ err: new Error('no room for "Ann Seedworth"') }, 'a fault');
    expect(lines.length).toBeGreaterThan(pages.length);
    const text = lines.join('');
    for (const word of seeded) expect(text).not.toContain(word);
    expect(text).not.toContain(accountId);
  });

  it('36: has no name and no address in the addresses that pages lead to', async () => {
    const office = await site.signIn({ role: 'office' });
    await site.owner
      .updateTable('account')
      .set({ display_name: 'Bob Seedworth', email: 'bob.seedworth@partner.example' })
      .where('id', '=', office.accountId)
      .execute();
    for (const page of ['/workspace', '/workspace/people', '/workspace/account']) {
      const { document } = await office.get(page);
      const addresses = [...document.querySelectorAll('[href], [action], [src]')].map((element) =>
        ['href', 'action', 'src'].map((name) => element.getAttribute(name) ?? '').join(' '),
      );
      expect(addresses.length).toBeGreaterThan(5);
      expect(addresses.filter((address) => /seedworth/i.test(address))).toEqual([]);
    }
  });
});
