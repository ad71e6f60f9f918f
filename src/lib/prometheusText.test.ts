import { describe, expect, it } from 'vitest';
import { gauge, prometheusText } from './prometheusText.js';

describe('a text for Prometheus', () => {
  it('says of each thing what it is before its value', () => {
    expect(prometheusText([gauge('waymark_journal_entries', 'Entries of the journal.', 12)])).toBe(
      '# HELP waymark_journal_entries Entries of the journal.\n' +
        '# TYPE waymark_journal_entries gauge\n' +
        'waymark_journal_entries 12\n',
    );
  });

  it('keeps quotes, backslashes and line ends of a label inside it', () => {
    const samples = [{ labels: { route: 'a"b\\c\nd' }, value: 1 }];
    const text = prometheusText([{ name: 'a', help: 'b', kind: 'counter', samples }]);
    expect(text).toContain('a{route="a\\"b\\\\c\\nd"} 1\n');
  });

  it('writes what has no end as Prometheus does', () => {
    expect(prometheusText([gauge('a', 'b', Infinity)])).toContain('a +Inf\n');
    expect(prometheusText([gauge('a', 'b', -Infinity)])).toContain('a -Inf\n');
    expect(prometheusText([gauge('a', 'b', NaN)])).toContain('a NaN\n');
  });
});
