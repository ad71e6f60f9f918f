import { expect, it } from 'vitest';
import { workspaceSite } from '../builders/workspaceSite.js';

const site = await workspaceSite();

const ask = async (email: string) => {
  const { status, location, headers, text } = await site.visitor().post('/sign-in', { email });
  const names = Object.keys(headers).toSorted();
  return { status, location, names, text };
};

const mailsTo = async (address: string) =>
  (await site.mails()).filter(({ to }) => to === address).length;

it('16: nobody fills a mailbox by asking for links, and the answer does not tell', async () => {
  const { email } = await site.signIn({ role: 'sponsor' });
  const answers = [];
  for (let count = 1; count <= 8; count += 1) {
    // However it is written, it is one address.
    answers.push(await ask(count % 2 === 0 ? email : email.toUpperCase()));
  }
  expect(answers[0]).toMatchObject({ status: 303, location: '/sign-in/sent' });
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  expect(await mailsTo(email)).toBe(5);
});

it('17: the limit is the same for an address that nobody has, and keeps nobody else out', async () => {
  const { email } = await site.signIn({ role: 'sponsor' });
  const first = await ask(email);
  for (let count = 1; count <= 7; count += 1) {
    expect(await ask('nobody@partner.example')).toEqual(first);
  }
  await ask(email);
  expect(await mailsTo('nobody@partner.example')).toBe(0);
  expect(await mailsTo(email)).toBe(2);
});

it('17: links are mailed again after a quarter of an hour', async () => {
  const { email } = await site.signIn({ role: 'sponsor' });
  for (let count = 1; count <= 6; count += 1) await ask(email);
  const earlier = new Date(Date.now() - 16 * 60_000);
  await site.owner
    .updateTable('throttle')
    .set({ window_started_at: earlier, locked_until: new Date(Date.now() - 60_000) })
    .execute();
  await ask(email);
  expect(await mailsTo(email)).toBe(6);
});
