import { describe, expect, it } from 'vitest';
import { makeBackupCode, toBackupCode } from './backupCode.js';

describe('a backup code', () => {
  it('is twelve letters and digits in three groups', () => {
    expect(makeBackupCode()).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/);
    expect(makeBackupCode()).not.toBe(makeBackupCode());
  });

  it.each(['h7kq-29mf-wz3x', 'H7KQ 29MF WZ3X', ' h7kq29mfwz3x '])('may be typed %s', (typed) => {
    expect(toBackupCode(typed)).toBe('h7kq-29mf-wz3x');
  });
});
