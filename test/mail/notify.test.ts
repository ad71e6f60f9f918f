import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { notifyTransport } from '../../src/mail/transports/notify.js';

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const sentEmail = z.object({
  template_id: z.string(),
  email_address: z.string(),
  reference: z.string(),
  personalisation: z.object({ subject: z.string(), body: z.string() }),
});

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const created: Answer = {
  status: 201,
  body: { id: '740e5834-3a29-46b4-9a6f-16142fde533a', reference: 'r', content: {} },
};

const fault = (status: number, error: string, message: string): Answer => ({
  status,
  body: { status_code: status, errors: [{ error, message }] },
});

/** Speaks GOV.UK Notify's API for one email; what it was asked. `null`: it says nothing. */
async function aNotify(answer: Answer | null) {
  const asked: { path: string; authorization: string; email: z.infer<typeof sentEmail> }[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => (body += text));
    request.on('end', () => {
      const { url: path = '', headers, method } = request;
      if (method !== 'POST') throw new Error('a mail is posted');
      const email = sentEmail.parse(JSON.parse(body));
      asked.push({ path, authorization: headers.authorization ?? '', email });
      if (answer === null) return;
      response.writeHead(answer.status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer.body));
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address === null || typeof address === 'string' ? 0 : address.port;
  return { asked, address: `http://127.0.0.1:${port}` };
}

const serviceId = '26785a09-ab16-4eb0-8407-a37497a57506';
const secret = '3d844edf-8d35-48ac-975b-e847b4f122b0';
const apiKey = `waymark-${serviceId}-${secret}`;
const templateId = 'f33517ff-2a88-4f6e-b855-c550268ce08a';
const message = {
  id: '11111111-1111-4111-8111-111111111111',
  queuedAt: new Date('2026-11-25T12:00:00Z'),
  to: 'somebody@people.example',
  subject: 'A file is ready to check',
  text: 'See it here.\n',
};

const over = (address: string) =>
  notifyTransport({ apiKey, templateId, address, patienceMs: 300 }).send(message);

describe('mail over GOV.UK Notify', () => {
  it('is asked for with our template, our id, and a proof that is not the key', async () => {
    const { asked, address } = await aNotify(created);
    expect(await over(address)).toEqual({
      kind: 'sent',
      reference: '740e5834-3a29-46b4-9a6f-16142fde533a',
    });
    expect(asked).toHaveLength(1);
    expect(asked[0]?.path).toBe('/v2/notifications/email');
    expect(asked[0]?.authorization).toMatch(/^Bearer \S+\.\S+\.\S+$/);
    expect(asked[0]?.authorization).not.toContain(secret);
    expect(asked[0]?.email).toEqual({
      template_id: templateId,
      email_address: message.to,
      reference: message.id,
      personalisation: { subject: message.subject, body: message.text },
    });
  });

  it.each([
    [400, 'ValidationError', 'email_address Not a valid email address', 'refused'],
    [400, 'BadRequestError', "Can't send to this recipient using a team-only API key", 'refused'],
    [400, 'BadRequestError', 'Missing personalisation: body', 'carrierFault'],
    [400, 'BadRequestError', 'Template not found', 'carrierFault'],
    [403, 'AuthError', 'Invalid token: API key not found', 'carrierFault'],
    [429, 'RateLimitError', 'Exceeded rate limit for key type LIVE', 'carrierFault'],
    [429, 'TooManyRequestsError', 'Exceeded send limits for today', 'carrierFault'],
    [500, 'Exception', 'Internal server error', 'carrierFault'],
  ])('takes %i %s, “%s”, as: %s', async (...row) => {
    const [status, error, said, kind] = row;
    const { address } = await aNotify(fault(status, error, said));
    const outcome = await over(address);
    expect(outcome.kind).toBe(kind);
    expect(JSON.stringify(outcome)).toContain(`GOV.UK Notify answered ${status}`);
  });

  it('does not wait for ever, and tries again where nothing is there', async () => {
    const silent = await aNotify(null);
    const unreachable = { kind: 'carrierFault', why: 'GOV.UK Notify cannot be reached' };
    expect(await over(silent.address)).toEqual(unreachable);
    expect(await over('http://127.0.0.1:1')).toEqual(unreachable);
  });

  it('tries again after an answer that makes no sense', async () => {
    const { address } = await aNotify({ status: 200, body: { hello: 'from a proxy' } });
    expect(await over(address)).toMatchObject({ kind: 'carrierFault' });
    const page = await aNotify({ status: 502, body: 'Bad gateway' });
    expect(await over(page.address)).toMatchObject({ kind: 'carrierFault' });
  });

  it('36: repeats no address and no key in what it says went wrong', async () => {
    const { address } = await aNotify(
      fault(400, 'ValidationError', 'somebody@people.example is not valid'),
    );
    expect(JSON.stringify(await over(address))).not.toMatch(/somebody|3d844edf/);
  });
});
