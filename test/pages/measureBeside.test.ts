import { getByRole } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { servedPages } from '../builders/servedPages.js';
import { dorsetFolder } from '../packs/packFolders.js';
import { pageFaults } from './pageFaults.js';
import { factsOf, methodOf, wordsOf } from './reading.js';

const { app, get, getPage } = await servedPages(dorsetFolder);
const measure = '/measures/care-leavers-suitable-accommodation';
const own = `${measure}?against=own&set=cornwall,devon,somerset,wiltshire&note=Our+neighbours`;

describe('a measure beside an older list of similar areas', () => {
  it('names the list wherever it speaks of it', async () => {
    const page = await getPage(`${measure}?against=2021`);
    expect(pageFaults(page.document)).toEqual([]);
    expect([...factsOf(page).keys()]).toContain('10 similar areas of the 2021 list, mean');
    expect(wordsOf(page.document.querySelector('figure + details thead'))).toBe(
      'Period Dorset England South West Similar areas, 2021 list',
    );
    expect(wordsOf(page.body)).toContain(
      'Dark bars with a dot are the areas most like Dorset, by the 2021 list.',
    );
    expect(methodOf(page).get('How we compare')).toContain('listed in 2021.');
    expect(getByRole(page.body, 'radio', { name: /list of 2021/ }).hasAttribute('checked')).toBe(
      true,
    );
  });

  it('keeps the choice in the addresses of its files', async () => {
    const page = await getPage(`${measure}?against=2021`);
    const link = getByRole(page.body, 'link', { name: 'CSV' });
    expect(link.getAttribute('href')).toBe(`${measure}.csv?against=2021`);
  });
});

describe('a measure beside a set of the reader’s own', () => {
  it('says whose set it is, which places and why, with the mean of those with a figure', async () => {
    const page = await getPage(own);
    expect(pageFaults(page.document)).toEqual([]);
    expect(factsOf(page).get('Your set of 4 places, mean')).toMatch(
      /^93% all 4 had a figure; Dorset is similar to their mean$/,
    );
    const words = wordsOf(page.body);
    expect(words).toContain(
      'Dorset is set beside your own set of 4 areas: Cornwall, Devon, Somerset and Wiltshire. Why these: Our neighbours',
    );
    expect(words).toContain('Dark bars with a dot are the places of your set.');
    expect(words).toContain('Their sum is 372. Divided by the 4 with a figure, the mean is 93%.');
    expect(words.toLowerCase()).not.toMatch(/\d similar areas/);
    expect(methodOf(page).get('How we compare')).toContain(
      'We hold it back when fewer than 3 have a figure.',
    );
  });

  it('is one page for every spelling of one set', async () => {
    const repeated = `${measure}?against=own&set=E06000054&set=devon,cornwall&set=somerset&note=Our%20%20neighbours`;
    expect((await get(repeated)).text).toBe((await get(own)).text);
  });

  it('holds the mean back where too few of the set have a figure', async () => {
    const rare =
      '/measures/cla-placed-over-20-miles?against=own&set=isles-of-scilly,city-of-london';
    const facts = factsOf(await getPage(rare));
    expect(facts.get('Your set of 2 places, mean')).toMatch(/^Not shown \d of 2 had a figure$/);
  });

  it('shows a note as text, whatever is written in it', async () => {
    const note = encodeURIComponent('<script>alert(1)</script> & "why"');
    const page = await getPage(`${measure}?against=own&set=devon,kent&note=${note}`);
    expect(page.document.querySelectorAll('script:not([type])')).toHaveLength(0);
    expect(wordsOf(page.body)).toContain('Why these: <script>alert(1)</script> & "why"');
  });

  it.each([
    ['against=own&set=devon', 'Choose at least 2 places other than Dorset.'],
    ['against=own&set=devon,atlantis', 'We know no place called “atlantis”.'],
    ['against=own&set=devon,england', 'England is not the area of one council.'],
    ['against=1999', 'There is no list “1999” of areas like Dorset.'],
  ])('answers %s with what to do instead', async (query, words) => {
    const page = await getPage(`${measure}?${query}`);
    expect(page.status).toBe(400);
    expect(wordsOf(page.body)).toContain(words);
  });

  it('is not offered for a number, beside which no other place is set', async () => {
    const page = await getPage('/measures/approved-foster-places');
    expect(page.document.querySelector('.wm-beside')).toBeNull();
  });
});

describe('the page on which a set is chosen', () => {
  const chooser = `/areas/beside?back=${measure}&area=dorset`;

  it('lists every council area but the place itself, by region, its own first and open', async () => {
    const page = await getPage(chooser);
    expect(pageFaults(page.document)).toEqual([]);
    expect(page.document.querySelectorAll('input[type=checkbox]')).toHaveLength(152);
    const regions = [...page.document.querySelectorAll('main details')];
    expect(wordsOf(regions[0]?.querySelector('summary'))).toBe('South West');
    expect(regions.filter((region) => region.hasAttribute('open'))).toHaveLength(1);
  });

  it('leads back to the measure with the set in the address', async () => {
    const answer = await app.inject(`${chooser}&done=yes&set=kent&set=devon&note=Both+large`);
    expect(answer.statusCode).toBe(302);
    expect(answer.headers.location).toBe(`${measure}?against=own&set=devon%2Ckent&note=Both+large`);
  });

  it('leads back to the page of a place, and keeps another area in the address of a measure', async () => {
    const place = await app.inject(
      '/areas/beside?back=/areas/kent&area=kent&done=yes&set=devon,essex',
    );
    expect(place.headers.location).toBe('/areas/kent?against=own&set=devon%2Cessex');
    const other = await app.inject(
      `/areas/beside?back=${measure}&area=kent&done=yes&set=devon,essex`,
    );
    expect(other.headers.location).toBe(`${measure}?area=kent&against=own&set=devon%2Cessex`);
  });

  it('says what to put right and keeps what was chosen', async () => {
    const page = await getPage(`${chooser}&done=yes&set=devon&note=Alone`);
    expect(page.status).toBe(422);
    expect(page.document.title).toMatch(/^Error: /);
    expect(wordsOf(getByRole(page.body, 'alert'))).toContain('Choose at least 2 places');
    expect(getByRole(page.body, 'checkbox', { name: 'Devon' }).hasAttribute('checked')).toBe(true);
    expect(page.document.querySelector('#note')?.getAttribute('value')).toBe('Alone');
  });

  it.each([
    '//evil.example/x',
    'https://evil.example',
    '/measures/../x',
    '/grid',
    '/measures/a?b=c',
  ])('never leads to %s', async (back) => {
    const answer = await app.inject(
      `/areas/beside?back=${encodeURIComponent(back)}&done=yes&set=devon,kent`,
    );
    expect(answer.statusCode).toBe(400);
    expect(answer.headers.location).toBeUndefined();
  });
});
