import type { Page } from 'playwright-core';
import type { MadeWorkspace } from './madeWorkspace.js';

/** A page of the workspace in one of its states, and how somebody gets there. */
export interface PageKind {
  readonly name: string;
  readonly as: 'visitor' | 'newcomer' | 'sponsor' | 'office' | 'admin';
  readonly open: (page: Page, made: MadeWorkspace) => Promise<unknown>;
  /** Proof that it is the state that was meant. */
  readonly shows: string | RegExp;
}

/** Opens an address of the site. */
export const at = (path: string) => (page: Page, made: MadeWorkspace) =>
  page.goto(`${made.site.address}${path}`);

/** Sends a form of a page as it stands. */
export const sent = (path: string, button: string) => async (page: Page, made: MadeWorkspace) => {
  await at(path)(page, made);
  await page.getByRole('button', { name: button, exact: true }).click();
};
