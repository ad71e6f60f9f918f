import { describe, expect, it } from 'vitest';
import { findPasswordProblem, passwordProblemText } from './password.js';

const owner = { name: 'Action owner', email: 'action.owner@dorsetcouncil.example' };
const problemOf = (password: string) => findPasswordProblem(password, owner);

describe('a password', () => {
  it('of three words that have nothing to do with each other is taken', () => {
    expect(problemOf('copper lantern ferry')).toBeNull();
    expect(problemOf('Zq4!vT9#mK2&')).toBeNull();
  });

  it('has to be 12 characters or longer, as people count them', () => {
    expect(problemOf('copper lant')).toBe('tooShort');
    expect(problemOf('👩‍👩‍👧 ferry')).not.toBeNull();
  });

  it('is not endless', () => {
    expect(problemOf('copper lantern ferry '.repeat(7))).toBe('tooLong');
  });

  it.each([
    'password1234',
    'Password2026!',
    'P@ssw0rd12345',
    'passwordpassword',
    'qwertyuiop123',
    '123456789012',
    '210987654321',
    'abcdefghijkl',
    'aaaaaaaaaaaa',
    'Welcome123456',
    'Summer2026!!!',
    'welcome-admin-1',
  ])('like %s is too common', (password) => {
    expect(problemOf(password)).toBe('tooCommon');
  });

  it('may not hold its owner’s name or address', () => {
    expect(problemOf('the-action-lantern')).toBe('ownDetails');
    expect(problemOf('dorsetcouncil lantern')).toBe('ownDetails');
    expect(problemOf('x ACTION.OWNER x1')).toBe('ownDetails');
  });

  it('that is refused says what to do', () => {
    expect(passwordProblemText('tooShort')).toBe('Choose a password of 12 characters or more');
  });
});
