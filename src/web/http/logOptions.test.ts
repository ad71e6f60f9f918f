import { describe, expect, it } from 'vitest';
import { toLoggedError } from './logOptions.js';

/** As the PostgreSQL driver makes them. */
function databaseError() {
  const message = 'duplicate key value violates unique constraint "account_email_once"';
  const detail = 'Key (email)=(seeded.reader@dorset.example) already exists.';
  const more = { code: '23505', detail, table: 'account', constraint: 'account_email_once' };
  return Object.assign(new Error(message), more);
}

describe('36: an error in the log', () => {
  it('36: names the constraint that was broken and not the value that broke it', () => {
    const logged = toLoggedError(databaseError());
    expect(logged).toMatchObject({
      type: 'Error',
      code: '23505',
      constraint: 'account_email_once',
    });
    expect(JSON.stringify(logged)).not.toContain('seeded');
  });

  it('36: leaves out what stands in quotes and addresses, in causes too', () => {
    const cause = new Error('no such name: "Seeded Reader"');
    const error = new Error('mail to seeded.reader@dorset.example failed', { cause });
    const text = JSON.stringify(toLoggedError(error));
    expect(text).toContain('failed');
    expect(text).not.toMatch(/seeded/i);
  });

  it('says where it came up', () => {
    expect(toLoggedError(new Error('oh')).stack).toMatch(/^\s+at .*logOptions\.test/);
  });

  it('takes what is no error for its kind alone', () => {
    expect(toLoggedError('Seeded Reader')).toEqual({ type: 'string', message: '', stack: '' });
  });
});
