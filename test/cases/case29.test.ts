import { describe, expect, it } from 'vitest';
import { problemText } from '../../src/lib/importProblem.js';
import { readChanged, releaseOf } from '../../src/importers/lait/fixtures/laitFolder.js';
import { parsePack } from '../../src/packs/parsePack.js';
import { alderburyFiles } from '../packs/packFolders.js';
import { everyCsv } from './everyCsv.js';

const bytes: Readonly<Record<string, number>> = { '€': 0x80, '’': 0x92, '–': 0x96 };

/** As Excel saves a plain CSV on Windows: one byte a letter. */
function inWindows1252(text: string): Buffer {
  return Buffer.from(Array.from(text, (letter) => bytes[letter] ?? letter.charCodeAt(0)));
}

/** Neither UTF-8 nor Windows-1252: byte 81 stands for nothing in either. */
const inNeither = (text: string) => Buffer.concat([Buffer.from(text), Buffer.from([0x81])]);

describe('case 29: a file that Excel saved as plain CSV', () => {
  it.each(everyCsv)(
    '$file of $place is refused where it is neither, and told how to save it',
    async (csv) => {
      const read = await csv.read(inNeither);
      expect(read).toMatchObject({ ok: false });
      expect(JSON.stringify(read)).toMatch(/CSV UTF-8/);
    },
  );

  it('in a plan pack keeps its pound signs, apostrophes and dashes', async () => {
    const name = 'King’s Lynn – José’s café £5, €12';
    const files = new Map(await alderburyFiles());
    const text = Buffer.from(files.get('organisations.csv') ?? '').toString('utf8');
    files.set('organisations.csv', inWindows1252(`${text}cafe,"${name}",other\n`));
    const pack = parsePack(files);
    if (!pack.ok) throw new Error(pack.error.map(problemText).join('\n'));
    expect(pack.value.organisations.at(-1)?.name).toBe(name);
  });

  it('in the national tool is read, and the import says so', async () => {
    const release = await releaseOf(
      readChanged({
        'lait_data_dictionary.csv': (old) => {
          const plain = old.toString('utf8').replace(/[^\0-\u007f]/g, ' ');
          return inWindows1252(plain.replace('"Unit Cost"', '"Unit Cost £ – King’s"'));
        },
      }),
    );
    expect(release.measures.map(({ axisText }) => axisText)).toContain('Unit Cost £ – King’s');
    expect(release.notices.map(problemText)).toContain(
      'lait_data_dictionary.csv: Read as Windows-1252.',
    );
    expect(JSON.stringify(release.measures)).not.toContain('\uFFFD');
  });
});
