import { describe, expect, it } from 'vitest';
import { endOfSession, idleMinutes, isSessionOver } from './idleLimit.js';

const at = (time: string) => new Date(`2026-11-25T${time}:00Z`);

describe('a session', () => {
  it('that sees personal data ends 30 minutes after its last use', () => {
    expect(idleMinutes(['contributor', 'checker'])).toBe(30);
    const use = { openedAt: at('09:00'), lastSeenAt: at('09:10'), roles: ['office'] } as const;
    expect(endOfSession(use)).toEqual(at('09:40'));
    expect(isSessionOver(use, new Date(at('09:40').getTime() - 1))).toBe(false);
    expect(isSessionOver(use, at('09:40'))).toBe(true);
  });

  it('that sees none ends 4 hours after its last use', () => {
    expect(idleMinutes(['contributor', 'viewer'])).toBe(240);
    expect(idleMinutes([])).toBe(240);
  });

  it('ends 12 hours after it was opened, however busy', () => {
    const use = { openedAt: at('08:00'), lastSeenAt: at('19:50'), roles: ['viewer'] } as const;
    expect(endOfSession(use)).toEqual(at('20:00'));
  });
});
