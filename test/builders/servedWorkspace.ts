import type { BrowserContext } from 'playwright-core';
import { workspaceSite, type WorkspaceSite } from './workspaceSite.js';

/** The whole application, at an address that a browser can reach. */
export interface ServedWorkspace extends WorkspaceSite {
  /** `http://127.0.0.1:40123`, without a stroke at the end. */
  readonly address: string;
  /** Gives a browser somebody's session. */
  readonly enter: (context: BrowserContext, cookies: string) => Promise<void>;
  /** The link in the newest mail to somebody, where this server answers it. */
  readonly mailedLink: (to: string) => Promise<string>;
}

export async function servedWorkspace(planPack?: string): Promise<ServedWorkspace> {
  const site = await workspaceSite(planPack);
  const address = await site.app.listen({ host: '127.0.0.1', port: 0 });
  return {
    ...site,
    address,
    enter: async (context, cookies) => {
      const pairs = cookies.split('; ').map((pair) => pair.split(/=(.*)/s));
      await context.addCookies(
        pairs.map(([name = '', value = '']) => ({ name, value, url: address })),
      );
    },
    mailedLink: async (to) => {
      const mail = (await site.mails()).findLast((each) => each.to === to);
      const link = mail?.fields['url'];
      if (link === undefined) throw new Error(`no link was mailed to ${to}`);
      const { pathname, search } = new URL(link);
      return `${address}${pathname}${search}`;
    },
  };
}
