import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import {
  assessmentSetting,
  isBasic,
  purposeMeaning,
  purposes,
} from '../../src/people/model/purpose.js';
import {
  retentionClasses,
  retentionClassText,
  usualRetention,
} from '../../src/people/model/retention.js';
import { testDatabase } from '../builders/database.js';
import { tableRows } from './tableRows.js';

const { owner } = await testDatabase();
const folder = ['docs', 'data-protection'] as const;

describe('the papers on data protection', () => {
  it('29: name each class that a job removes, with its days', () => {
    const rows = tableRows(...folder, 'retention.md').filter(([name = '']) => name.startsWith('`'));
    expect(rows.map((row) => row.slice(0, 3))).toEqual(
      retentionClasses.map((each) => [
        `\`${each}\``,
        retentionClassText(each),
        String(usualRetention[each]),
      ]),
    );
  });

  it('56: name each purpose, its setting, and whether it can be switched off', () => {
    const rows = tableRows(...folder, 'impact-assessment.md');
    for (const purpose of purposes) {
      const row = rows.find(([meaning]) => meaning === purposeMeaning(purpose)) ?? [];
      expect(row[1]).toBe(`\`${assessmentSetting(purpose)}\``);
      expect(row[4]).toMatch(isBasic(purpose) ? /^no/ : /^yes/);
    }
    const record = tableRows(...folder, 'record-of-processing.md');
    expect(record.find(([name]) => name === 'Assessment')?.slice(1)).toEqual(
      purposes.map((purpose) => `\`${assessmentSetting(purpose)}\``),
    );
  });

  it('name in the record every table that says something of a person', async () => {
    const { rows } = await sql<{ readonly name: string }>`
      select distinct c.table_name as name from information_schema.columns c
      join information_schema.tables t using (table_schema, table_name)
      where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
        and c.column_name in ('account_id', 'email', 'to_account', 'to_address', 'made_by',
          'reviewed_by', 'accepted_by', 'uploaded_by', 'display_name')
      order by 1`.execute(owner);
    const text = JSON.stringify(tableRows(...folder, 'record-of-processing.md'));
    const named = rows.map(({ name }) => name);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });
});
