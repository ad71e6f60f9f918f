import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { findBrowser } from '../../scripts/testing/findBrowser.mjs';

/** `npm test` has looked already, and says in its closing lines where there is none. */
const path = process.env['WAYMARK_BROWSER'] ?? (await findBrowser()) ?? '';

/** A group of tests that needs a real browser; skipped where this machine has none. */
export const describeInBrowser = path === '' ? describe.skip : describe;

/** A page with everything that went wrong while it was open: errors, refusals, failed requests. */
export interface OpenPage {
  readonly page: Page;
  readonly troubles: readonly string[];
  readonly close: () => Promise<void>;
}

export interface TestBrowser {
  readonly open: (options?: BrowserContextOptions) => Promise<OpenPage>;
}

/** One real browser for the tests of a file; call it inside `describeInBrowser`. */
export function testBrowser(): TestBrowser {
  let running: Browser | undefined;
  beforeAll(async () => {
    running = await chromium.launch({
      executablePath: path,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });
  afterAll(() => running?.close());
  return {
    open: async (options = {}) => {
      if (running === undefined) throw new Error('the browser has not started yet');
      const context = await running.newContext({ locale: 'en-GB', ...options });
      const page = await context.newPage();
      return { page, troubles: watch(page), close: () => context.close() };
    },
  };
}

/** Chromium writes what the content policy refuses to the console as errors. */
function watch(page: Page): readonly string[] {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`${page.url()} ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`${page.url()} ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // A download ends the loading of its page.
    if (reason !== 'net::ERR_ABORTED') troubles.push(`${request.url()} ${reason ?? 'failed'}`);
  });
  return troubles;
}
