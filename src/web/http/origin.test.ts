import { expect, test } from 'vitest';
import { originOf } from './origin.js';

test.each([
  ['https', 'plan.example.org', 'https://plan.example.org'],
  ['http', 'LocalHost:3000', 'http://localhost:3000'],
  ['http', '[::1]:3000', 'http://[::1]:3000'],
])('%s and %s make %s', (protocol, host, origin) => {
  expect(originOf({ protocol: protocol === 'https' ? 'https' : 'http', host })).toBe(origin);
});

test.each(['', 'a b', 'example.org/x', '"><script>', 'example.org:port', '-x', 'a@b'])(
  'nothing is made of the host %j',
  (host) => {
    expect(originOf({ protocol: 'https', host })).toBeNull();
  },
);
