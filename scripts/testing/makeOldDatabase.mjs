// Makes the two files of test/operations/oldDatabase: the database as the first version of Waymark
// left it, with a handful of published figures, and what that version's report printed from them.
//
//   git archive 6a17960 | tar x -C <folder>; ln -s "$PWD/node_modules" <folder>/node_modules
//   node scripts/testing/makeOldDatabase.mjs <folder>
//   npx prettier --write test/operations/oldDatabase
//
// The old version makes its own database; the backup of today's version is taken of that.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';

const [, , oldVersion = ''] = process.argv;
const project = join(import.meta.dirname, '..', '..');
const here = join(project, 'test', 'operations', 'oldDatabase');
const scratch = mkdtempSync(join(tmpdir(), 'waymark-old-'));
chmodSync(scratch, 0o711);

/** Dorset, England, the South West and one neighbour. */
const areas = ['838', '970', '990', '933'];
const codes = ['InfMort', 'LAC', 'KS2RWM_Expected_STD', 'CPP_rate'];

function keepFew(folder) {
  const change = (name, work) => {
    const path = join(folder, name);
    const rows = Papa.parse(readFileSync(path, 'utf8').trim()).data;
    writeFileSync(path, `${Papa.unparse(work(rows), { newline: '\n' })}\n`);
  };
  const ofFew = ([head, ...rows]) => [head, ...rows.filter(([code]) => codes.includes(code))];
  change('series.csv', ofFew);
  change('values.csv', (rows) => {
    const [head, ...few] = ofFew(rows);
    const isKept = head.map((name) => !/^\d+$/.test(name) || areas.includes(name));
    return [head, ...few.map((row) => row.map((cell, at) => (isKept[at] ? cell : '')))];
  });
}

function run(version, args) {
  execFileSync(process.execPath, [join(version, 'scripts', 'waymark.mjs'), ...args], {
    env: { ...process.env, DATA_DIR: join(scratch, 'var'), PLAN_PACK: join(scratch, 'pack') },
    stdio: 'inherit',
  });
}

cpSync(join(oldVersion, 'plans', 'dorset'), join(scratch, 'pack'), { recursive: true });
keepFew(join(scratch, 'pack', 'figures'));
execFileSync('mkdir', ['-m', '711', join(scratch, 'var')]);
run(oldVersion, ['report', 'quarterly', '2026-27-q2', '--formats', 'html', '--out', scratch]);
rmSync(join(here, 'issue1.tar.gz'), { force: true });
run(project, ['backup', join(here, 'issue1.tar.gz')]);
const report = readFileSync(join(scratch, '2026-27-q2.html'), 'utf8');
const { document } = new JSDOM(report).window;
const cells = ({ cells: [, ...of] }) =>
  of.map((cell) => cell.textContent.replace(/\s+/g, ' ').trim());
const tables = [...document.querySelectorAll('table')].map((table) => [...table.rows].map(cells));
writeFileSync(join(here, 'issue1-figures.json'), `${JSON.stringify(tables)}\n`);
rmSync(scratch, { recursive: true });
