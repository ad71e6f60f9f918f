import { describe, expect, it } from 'vitest';
import { toLocalPath } from './localPath.js';

describe('a place to go on to', () => {
  it.each(['/', '/workspace', '/plan?year=1&next=//evil.example', '/measures/a%20b#c', '/a%2Fb'])(
    'may be %s',
    (path) => {
      expect(toLocalPath(path)).toBe(path);
    },
  );

  it.each([
    '//evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/\\evil.example',
    '\\\\evil.example',
    '/%2Fevil.example',
    '/%2fevil.example',
    '/%252Fevil.example',
    '/%5Cevil.example',
    '/\t/evil.example',
    '/%09/evil.example',
    ' //evil.example',
    '%2F%2Fevil.example',
    '/..//evil.example',
    '/.%2e//evil.example',
    '/a/..//evil.example',
    '/%zz',
    'workspace',
    '',
    undefined,
    ['/workspace'],
  ])('may not be %s', (text) => {
    expect(toLocalPath(text)).toBeNull();
  });
});
