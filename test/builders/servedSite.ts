import { servedPages, type ServedPages } from './servedPages.js';

export interface ServedSite extends ServedPages {
  /** `http://127.0.0.1:40123`, without a stroke at the end. */
  readonly address: string;
}

/** The whole application on a pack, at an address that a browser can reach. */
export async function servedSite(planPack: string): Promise<ServedSite> {
  const served = await servedPages(planPack);
  const address = await served.app.listen({ host: '127.0.0.1', port: 0 });
  return { ...served, address };
}
