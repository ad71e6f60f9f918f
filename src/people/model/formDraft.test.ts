import { describe, expect, it } from 'vitest';
import { toDraftFields } from './formDraft.js';

describe('what is kept of a form', () => {
  it('is what was typed, without tokens, passwords and codes', () => {
    const body = {
      _token: 't',
      update: 'All is well',
      seats: ['1', '2'],
      password: 'p',
      code: '1',
    };
    expect(toDraftFields(body)).toEqual({ update: 'All is well', seats: ['1', '2'] });
  });

  it('is nothing where nothing was typed, or far too much', () => {
    for (const body of [undefined, 'text', {}, { _token: 't' }, { a: 'x'.repeat(100_001) }]) {
      expect(toDraftFields(body)).toBeNull();
    }
  });
});
