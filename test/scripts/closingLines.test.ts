import { describe, expect, it } from 'vitest';
import { closingLines } from '../../scripts/testing/closingLines.mjs';

const passing = { passed: 12, failed: 0, skipped: [] };
const skipped = (count: number, note = '') =>
  Array.from({ length: count }, (_, index) => ({ file: 'a.test.ts', name: `test ${index}`, note }));

describe('the closing lines of a test run', () => {
  it('end with the counts', () => {
    const { lines, exitCode } = closingLines({ counts: passing, lacks: [], isCi: false });
    expect(lines.at(-1)).toBe('12 passed, 0 failed, 0 skipped');
    expect(exitCode).toBe(0);
  });

  it('are those of a failure when a test failed', () => {
    const counts = { ...passing, failed: 2 };
    const { lines, exitCode } = closingLines({ counts, lacks: [], isCi: false });
    expect(lines.at(-1)).toBe('12 passed, 2 failed, 0 skipped');
    expect(exitCode).toBe(1);
  });

  it('name what was skipped, and why', () => {
    const counts = { ...passing, skipped: skipped(7, 'no reference data') };
    const { lines, exitCode } = closingLines({ counts, lacks: [], isCi: true });
    expect(lines).toContain('Skipped in a.test.ts (no reference data): 7');
    expect(lines).toContain('  test 4');
    expect(lines).toContain('  and 2 more');
    expect(lines.at(-1)).toBe('12 passed, 0 failed, 7 skipped');
    expect(exitCode).toBe(0);
  });

  it('tell what the machine lacks, which fails only where CI runs them', () => {
    const lacks = ['No browser.'];
    const atHome = closingLines({ counts: passing, lacks, isCi: false });
    expect([atHome.lines.includes('No browser.'), atHome.exitCode]).toEqual([true, 0]);
    const inCi = closingLines({ counts: passing, lacks, isCi: true });
    expect(inCi.lines).toContain('Failed: No browser.');
    expect(inCi.lines.at(-1)).toBe('12 passed, 1 failed, 0 skipped');
    expect(inCi.exitCode).toBe(1);
  });
});
