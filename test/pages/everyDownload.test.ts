import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { measurePath } from '../../src/paths/measures.js';
import { listRoutes } from '../security/routeList.js';
import { servedPages } from '../builders/servedPages.js';
import { dorsetFolder } from '../packs/packFolders.js';
import { findDownloads, kindOf, type OfferingPage } from './findDownloads.js';
import { libreOffice, openInLibreOffice } from './libreOffice.js';
import { readDownload, type Download } from './readDownload.js';

const site = await servedPages(dorsetFolder);

/** Few measures tell groups apart, and the first ones that links lead to do not. */
const measureWithGroups = measurePath('school-attendance');

/** Of files of one kind, so many are read: the first ones that links lead to. */
const mostOfKind = 4;

describe('every table that a page offers as a file', () => {
  let pages: readonly OfferingPage[] = [];
  const files = new Map<string, Download>();
  beforeAll(async () => {
    pages = await findDownloads(site, ['/', measureWithGroups]);
    const read = new Map<string, number>();
    for (const path of new Set(pages.flatMap(({ csv }) => csv))) {
      const before = read.get(kindOf(path)) ?? 0;
      if (before >= mostOfKind) continue;
      read.set(kindOf(path), before + 1);
      files.set(path, await readDownload(site, path));
    }
  }, 180_000);

  it('comes as CSV, ODS and JSON', () => {
    const plain = (links: readonly string[], ending: string) =>
      links.map((link) => link.replace(`.${ending}`, '')).toSorted();
    for (const { page, csv, ods, json } of pages) {
      expect([page, plain(ods, 'ods')]).toEqual([page, plain(csv, 'csv')]);
      // The API answers in JSON too, and offers no table.
      const tables = json.filter((link) => !link.startsWith('/api/'));
      expect([page, plain(tables, 'json')]).toEqual([page, plain(csv, 'csv')]);
    }
  });

  it('is the same in all three, cell by cell', () => {
    const apart = [...files].flatMap(([path, { disagreements }]) =>
      disagreements.slice(0, 3).map((each) => `${path}: ${each}`),
    );
    expect(apart).toEqual([]);
    expect(files.size).toBeGreaterThan(10);
  });

  it.runIf(existsSync(libreOffice))(
    'opens in LibreOffice with the same cells',
    { timeout: 180_000 },
    async () => {
      const all = [...files.values()];
      const opened = await openInLibreOffice(all.map(({ ods }) => ods));
      expect(opened.map(([notes]) => notes?.name)).toEqual(all.map(() => 'Notes'));
      all.forEach((file, index) => {
        const [head = [], ...body] = opened[index]?.[1]?.rows ?? [];
        expect(head.map(({ text }) => text)).toEqual(file.headings);
        const apart = file.texts.flatMap((cells, row) =>
          cells.flatMap((text, column) => {
            const shown = body[row]?.[column]?.text ?? '';
            return isShown(file.rows[row]?.[column] ?? null, text, shown) ? [] : [[text, shown]];
          }),
        );
        expect(apart).toEqual([]);
      });
    },
  );

  it('has columns of different names (case 33)', () => {
    for (const [path, { keys }] of files)
      expect([path, new Set(keys).size]).toEqual([path, keys.length]);
  });

  it('holds nothing that a spreadsheet would run (case 35)', () => {
    const runs = /^[=+@\t\r]|^-(?!$|\d+(\.\d+)?$)/;
    for (const [path, { texts }] of files) {
      expect([path, texts.flat().filter((text) => runs.test(text))]).toEqual([path, []]);
    }
  });

  it('has a figure where the status says so, and none where it does not (case 61)', () => {
    for (const [path, { keys, rows }] of files) {
      const [value, status] = [keys.findIndex(isFigure), keys.indexOf('status')];
      if (value < 0 || status < 0) continue;
      const wrong = rows.filter((row) => (row[value] === null) !== (row[status] !== 'value'));
      expect([path, wrong]).toEqual([path, []]);
    }
  });

  it('writes numbers in digits, without commas, signs of units or powers of ten (case 85)', () => {
    for (const [path, { rows, texts }] of files) {
      const numbers = texts.flatMap((cells, row) =>
        cells.filter((_, column) => typeof rows[row]?.[column] === 'number'),
      );
      expect([path, numbers.filter((text) => !/^-?\d+(\.\d+)?$/.test(text))]).toEqual([path, []]);
    }
  });

  it('says where its figures are from and how they may be used', () => {
    for (const [path, { keys, notes }] of files) {
      const terms = notes.map(([term]) => term);
      // What the plan says of itself is the partnership's own and under no licence.
      const wanted = keys.some(isFigure) ? ['Source', 'Licence'] : ['Source'];
      expect([path, wanted.filter((term) => !terms.includes(term))]).toEqual([path, []]);
    }
  });

  it('is found by links: no kind of file is left unread', () => {
    // Those of the workspace need somebody who is signed in, and have tests of their own.
    const routes = listRoutes(site.app).flatMap((route) => {
      const path = /^GET (.*\.csv)$/.exec(route)?.[1];
      return path === undefined || path.startsWith('/workspace') ? [] : [path];
    });
    expect(routes.length).toBeGreaterThan(5);
    const read = [...files.keys()].map((path) => path.replace(/\?.*$/, ''));
    for (const route of routes) {
      const pattern = new RegExp(`^${route.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+')}$`);
      expect([route, read.some((path) => pattern.test(path))]).toEqual([route, true]);
    }
  });
});

function isFigure(key: string): boolean {
  return key === 'value';
}

/** Text without the sign that a CSV puts before what would run; numbers to LibreOffice's 15 digits. */
function isShown(given: string | number | null, text: string, shown: string): boolean {
  if (typeof given === 'string') return shown === given;
  if (typeof given !== 'number' || text.length <= 15) return shown === text;
  return Math.abs(Number(shown) - given) <= Math.abs(given) * 1e-14;
}
