import Fastify from 'fastify';
import { brotliDecompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { createPageMemory } from './pageMemory.js';

function appWith(mostCharacters: number) {
  const made: string[] = [];
  const held = { era: {} };
  const answer = createPageMemory(mostCharacters);
  const app = Fastify();
  app.get<{ Params: { name: string } }>('/:name', (request, reply) => {
    const { name } = request.params;
    return answer(request, reply, {
      era: held.era,
      key: name,
      make: () => {
        made.push(name);
        return Promise.resolve(`<p>${name.repeat(10)}</p>`);
      },
    });
  });
  return { app, made, held };
}

it('makes a page once while its figures stand, and again when they change', async () => {
  const { app, made, held } = appWith(10_000);
  await app.inject('/a');
  await app.inject('/a');
  expect(made).toEqual(['a']);
  held.era = {};
  const answer = await app.inject('/a');
  expect(answer.body).toBe('<p>aaaaaaaaaa</p>');
  expect(made).toEqual(['a', 'a']);
});

it('makes a page once for readers who ask at the same time', async () => {
  const { app, made } = appWith(10_000);
  const answers = await Promise.all([app.inject('/a'), app.inject('/a'), app.inject('/a')]);
  expect(answers.map((answer) => answer.body)).toEqual(Array(3).fill('<p>aaaaaaaaaa</p>'));
  expect(made).toEqual(['a']);
});

it('forgets the page that was used longest ago when there are too many', async () => {
  const { app, made } = appWith(40);
  await app.inject('/a');
  await app.inject('/b');
  await app.inject('/a');
  await app.inject('/c');
  await app.inject('/a');
  await app.inject('/b');
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

it('sends it packed to a browser that takes that, and plain to one that does not', async () => {
  const { app } = appWith(10_000);
  const headers = { 'accept-encoding': 'br' };
  await app.inject({ url: '/a', headers });
  await expect
    .poll(async () => (await app.inject({ url: '/a', headers })).headers['content-encoding'])
    .toBe('br');
  const packed = await app.inject({ url: '/a', headers });
  expect(brotliDecompressSync(packed.rawPayload).toString()).toBe('<p>aaaaaaaaaa</p>');
  const plain = await app.inject('/a');
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(plain.body).toBe('<p>aaaaaaaaaa</p>');
});
