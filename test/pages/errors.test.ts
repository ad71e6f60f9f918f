import { getAllByRole, getByRole } from '@testing-library/dom';
import { describe, expect, it, vi } from 'vitest';
import { publicAccess } from '../../src/people/model/access.js';
import { servedPages } from '../builders/servedPages.js';
import { alderburyFolder } from '../packs/packFolders.js';
import { wordsOf } from './reading.js';

const { app, get, getPage } = await servedPages(alderburyFolder);
app.get('/broken', { config: { access: publicAccess } }, () => {
  throw new Error('the cupboard of secrets is open');
});
// The log of the fault is for the operator; here it would only look like a failed test.
vi.spyOn(app.log, 'error').mockReturnValue(undefined);

describe('an address that nobody has', () => {
  it('is a page that says what to do, inside the usual frame', async () => {
    const page = await getPage('/no/such/page');
    expect(page.status).toBe(404);
    expect(page.document.title).toMatch(/^Page not found – /);
    expect(wordsOf(getByRole(page.body, 'main'))).toContain(
      'If you typed the web address, check that it is right.',
    );
    const main = getByRole(page.body, 'main');
    expect(getAllByRole(main, 'link').map((link) => link.getAttribute('href'))).toEqual([
      '/',
      '/measures',
    ]);
  });

  it('is a problem document under the programming interface', async () => {
    const answer = await get('/api/v1/nothing');
    expect(answer.status).toBe(404);
    expect(answer.type).toMatch(/^application\/problem\+json/);
  });
});

describe('a fault of ours', () => {
  it('is a page with a number to quote, and never the message of the fault', async () => {
    const page = await getPage('/broken');
    expect(page.status).toBe(500);
    expect(getByRole(page.body, 'heading', { level: 1 }).textContent).toBe(
      'Sorry, something went wrong',
    );
    expect(page.document.querySelector('code')?.textContent).toMatch(/^[0-9a-f-]{36}$/);
    expect(page.text).not.toContain('cupboard');
    expect(page.text).not.toContain('.ts');
  });
});

describe('an address that cannot be read', () => {
  it('is refused as the reader’s, not as a fault of ours', async () => {
    expect((await getPage('/measures/%E0%A4%A')).status).toBe(400);
    expect((await getPage('/measures?q=a&q=b')).status).toBe(400);
  });
});

describe('the health of the server', () => {
  it('is 200 while the database answers', async () => {
    expect((await get('/healthz')).status).toBe(200);
  });
});

describe('every answer', () => {
  it.each(['/', '/no/such/page', '/broken', '/api/v1/measures', '/healthz'])(
    'of %s allows no code, style or frame but our own files',
    async (path) => {
      const { headers } = await app.inject(path);
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('unsafe');
      expect(headers['x-content-type-options']).toBe('nosniff');
    },
  );
});
