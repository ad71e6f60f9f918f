import type { SignedInBrowser, WorkAnswer, WorkspaceSite } from '../builders/workspaceSite.js';

/** A form as somebody fills it in. */
export interface FilledForm {
  /** Where it is seen. */
  readonly page: string;
  /** Where it is sent. */
  readonly action: string;
  readonly typed: Readonly<Record<string, string | readonly string[]>>;
}

/** Opens a form, lets the session run out, and sends the form all the same. */
export async function sendTooLate(
  site: WorkspaceSite,
  person: SignedInBrowser,
  { page, action, typed }: FilledForm,
): Promise<string | undefined> {
  const seen = await person.get(page);
  const isKeptWhileTyping = formOf(seen, action).dataset['draft'] === '/workspace/drafts';
  if (Object.keys(typed).length > 0 && !isKeptWhileTyping)
    throw new Error(`${action} keeps no draft`);
  const payload = sentBy(seen, action, typed);
  const earlier = new Date(Date.now() - 40 * 60_000);
  await site.owner
    .updateTable('session')
    .set({ created_at: earlier, last_seen_at: earlier })
    .where('account_id', '=', person.accountId)
    .execute();
  const answer = await site.app.inject({
    method: 'POST',
    url: action,
    headers: { cookie: person.cookies(), 'content-type': 'application/x-www-form-urlencoded' },
    payload,
  });
  return answer.headers.location;
}

/** What a form of a page would send, as it is filled in. */
export function filledIn(seen: WorkAnswer, action: string): URLSearchParams {
  return new URLSearchParams(sentBy(seen, action, {}));
}

function sentBy(seen: WorkAnswer, action: string, typed: FilledForm['typed']): string {
  const view = seen.document.defaultView;
  if (view === null) throw new Error('the page is gone');
  const fields = new view.FormData(formOf(seen, action));
  for (const [name, texts] of Object.entries(typed)) {
    fields.delete(name);
    for (const text of [texts].flat()) fields.append(name, text);
  }
  const pairs = [...fields].map(([name, text]) => [name, typeof text === 'string' ? text : '']);
  return new URLSearchParams(pairs).toString();
}

function formOf({ document, status }: WorkAnswer, action: string): HTMLFormElement {
  const form = document.querySelector<HTMLFormElement>(`form[action="${action}"]`);
  if (form === null) throw new Error(`no form to ${action} on a page of status ${status}`);
  return form;
}
