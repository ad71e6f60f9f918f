import { getByRole, queryByRole } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { servedPages } from '../builders/servedPages.js';
import { dorsetFolder } from '../packs/packFolders.js';
import { factsOf, methodOf, wordsOf } from './reading.js';

const { get, getPage } = await servedPages(dorsetFolder);

describe('a measure that cannot be judged', () => {
  it('says in a sentence that there are too few comparable figures', async () => {
    const page = await getPage('/measures/approved-foster-places');
    expect(wordsOf(page.document.querySelector('main strong'))).toBe('Not known');
    expect(wordsOf(page.body)).toContain(
      'We cannot say which way this is going: only 4 years can be compared; we need 5.',
    );
  });

  it('says that its figures stand under another name, and what is wrong with England’s', async () => {
    const page = await getPage('/measures/first-time-entrants-youth-justice');
    expect(wordsOf(page.body)).toContain('The national figures sit under the old council’s name.');
    const overrides = methodOf(page).get('Published figures that we do not use as they stand');
    expect(overrides).toContain('2024: The national file gives England as the sum');
    expect(factsOf(page).get('England')).toBe('Published, but not used');
    expect(factsOf(page).get('Dorset now')).toBe('No figure calendar year 2024');
    expect(wordsOf(page.body)).not.toContain('We cannot say which way');
    expect(wordsOf(page.body)).not.toContain('Compared with other places');
  });

  it('says that a stand-in stands in, and that a misfiled one is published elsewhere', async () => {
    const standIn = factsOf(await getPage('/measures/sen-appeals-registered'));
    expect(standIn.get('Is it still published?')).toContain('stands in for what the plan names');
    const misfiled = factsOf(await getPage('/measures/reoffending-10-14'));
    expect(misfiled.get('Is it still published?')).toMatch(/^Yes, under another area’s name/);
    expect([...misfiled.values()].join(' ')).not.toContain('has ended this measure');
  });

  it('says what it is drawn from where there is no return', async () => {
    const method = methodOf(await getPage('/measures/infant-mortality-rate'));
    expect(method.get('Where it comes from')).toContain(
      'Councils make no return for it. It is drawn from the register of births and deaths.',
    );
  });

  it('says that nobody collects it, with nothing drawn and nothing to download', async () => {
    const page = await getPage('/measures/family-hubs-number');
    expect(wordsOf(page.body)).toContain('The partnership must collect this itself.');
    expect(wordsOf(page.body)).toContain('This measure is not collected yet.');
    expect(page.document.querySelectorAll('main figure')).toHaveLength(0);
    expect(queryByRole(page.body, 'link', { name: 'CSV' })).toBeNull();
  });

  it('keeps the figures of a measure that has ended, and says that it has', async () => {
    const page = await getPage('/measures/ks1-expected-reading');
    expect(wordsOf(page.body)).toContain('The publisher has ended this measure.');
    expect(factsOf(page).get('Next figure')).toBe('None the publisher has ended this measure');
    expect(page.document.querySelectorAll('main figure').length).toBeGreaterThan(0);
  });

  it('names periods on the page as its chart and its table name them', async () => {
    const page = await getPage('/measures/ks1-expected-reading');
    expect(methodOf(page).get('Which figures we compare')).toMatch(
      /^Figures from 2018\/19 on, without 2019\/20 and 2020\/21\./,
    );
  });
});

describe('the notes of a measure', () => {
  it('say a thing once, however alike two of them are written', async () => {
    const method = methodOf(await getPage('/measures/cla-dental-checks'));
    expect(method.get('Which figures we compare')).not.toContain('Dentists were closed');
    expect(method.get('Be careful')).toContain('most dentists were closed');
  });
});

describe('a figure above one hundred percent', () => {
  it('is shown as published, with the reason', async () => {
    const page = await getPage('/measures/funded-early-education-3-4yo');
    expect(factsOf(page).get('Dorset now')).toMatch(/^101\.0%/);
    expect(methodOf(page).get('Be careful')).toContain('The figure can pass 100%');
  });
});

describe('a derived measure', () => {
  it('says which series it is taken from', async () => {
    const attendance = methodOf(await getPage('/measures/school-attendance'));
    expect(attendance.get('What is counted')).toMatch(/We take “.+” \(TotAbs\) from 100\./);
    expect(wordsOf((await getPage('/measures/school-attendance')).body)).toMatch(
      /We subtract: 100 − 7\.49 = 92\.51\./,
    );
    const gap = methodOf(await getPage('/measures/ks2-gap-rwm-fsm'));
    expect(gap.get('What is counted')).toMatch(
      /We take “.+” \(.+\) from “.+” \(.+\), for the same/,
    );
  });
});

describe('a measure of the national file that the plan does not track', () => {
  it('shows its figures, and says why it has no direction', async () => {
    const page = await getPage('/measures/lait-infmort');
    expect(page.status).toBe(200);
    expect(wordsOf(page.document.querySelector('main strong'))).toBe('Not known');
    expect(wordsOf(page.body)).toContain(
      'We cannot say which way this is going: nobody has recorded which years can be compared.',
    );
    expect(factsOf(page).get('Place among authorities with a figure')).toBe(
      'Joint 2nd of 145 1st is the lowest',
    );
    expect(factsOf(page).has('Target')).toBe(false);
  });
});

describe('how a place stands now', () => {
  it('is better, similar or worse where real counts give confidence limits', async () => {
    const page = await getPage('/measures/care-leavers-suitable-accommodation');
    const facts = factsOf(page);
    expect(facts.get('England')).toBe('89% Dorset is better than England');
    expect(facts.get('South West')).toBe('91% Dorset is similar to South West');
    expect(facts.get('10 similar areas, mean')).toBe(
      '91% all 10 had a figure; Dorset is better than their mean',
    );
    expect(methodOf(page).get('How we compare')).toContain(
      'we work out 95% confidence limits for Dorset from the published counts',
    );
  });

  it('is the quarter alone where there are none, and its bounds are told', async () => {
    const page = await getPage('/measures/cla-placed-over-20-miles');
    expect(factsOf(page).get('England')).toBe('18%');
    const compared = methodOf(page).get('How we compare');
    expect(compared).toContain('The file we use gives no confidence limits.');
    expect(compared).toContain('only the quarter that Dorset is in is known');
    expect(compared).toContain('exactly on the edge of two quarters belongs to the one with the');
  });

  it('is not said of a number, beside which no other place is set', async () => {
    const page = await getPage('/measures/approved-foster-places');
    const facts = factsOf(page);
    expect([...facts.keys()].filter((term) => /England|similar|Quarter/.test(term))).toEqual([]);
    expect(wordsOf(page.body)).toContain('Not compared. Numbers follow the size of a place.');
    expect(wordsOf(page.body)).toContain('Dorset’s total grows with the size of the place');
  });
});

describe('an area that has ended', () => {
  it('has no direction, and the page says when it ended', async () => {
    const page = await getPage('/measures/cla-placed-over-20-miles?area=835');
    const words = wordsOf(page.body);
    expect(words).toContain('This area ended on 31 March 2019.');
    expect(words).toMatch(/ ended in March 2019; its last figure is 25% in 2019\./);
    expect(wordsOf(page.document.querySelector('main strong'))).toBe('Not known');
  });

  it('is not judged by the figures that are still printed under its name', async () => {
    const page = await getPage('/measures/first-time-entrants-youth-justice?area=835');
    expect(wordsOf(page.body)).toContain(
      'this area ended on 31 March 2019; the source still prints figures under its name.',
    );
    expect(wordsOf(page.body)).not.toContain('Compared with other places');
    expect(methodOf(page).get('How we compare')).toContain('areas that have ended, and the rank');
    const other = methodOf(await getPage('/measures/cla-placed-over-20-miles'));
    expect(other.get('How we compare')).not.toContain('areas that have ended');
  });
});

describe('a measure seen from another area', () => {
  it('is about that area, in its chart, facts and table', async () => {
    const page = await getPage('/measures/cla-placed-over-20-miles?area=kent');
    expect(wordsOf(page.body)).toContain('Figures for Kent.');
    expect(factsOf(page).get('Kent now')).toMatch(/^8%/);
    expect(getByRole(page.body, 'heading', { name: 'How does Kent compare?' })).toBeTruthy();
    expect(wordsOf(page.document.querySelector('figure + details thead'))).toBe(
      'Period Kent England South East Similar areas',
    );
  });

  it('is the same page by slug, three-digit code and GSS code', async () => {
    const [slug, code, gss] = await Promise.all(
      ['kent', '886', 'E10000016'].map((area) =>
        get(`/measures/cla-placed-over-20-miles?area=${area}`),
      ),
    );
    expect(slug?.status).toBe(200);
    expect([code?.text, gss?.text]).toEqual([slug?.text, slug?.text]);
  });

  it('says that the notes were written about the plan’s own area', async () => {
    const method = methodOf(await getPage('/measures/cla-placed-over-20-miles?area=kent'));
    expect(method.get('Be careful')).toMatch(/^Written about Dorset:/);
    expect(method.get('Which figures we compare')).toContain(
      'Which years can be compared was written down for Dorset.',
    );
  });

  it('gives that area’s figures to download', async () => {
    const page = await getPage('/measures/cla-placed-over-20-miles?area=kent');
    const href = getByRole(page.body, 'link', { name: 'CSV' }).getAttribute('href');
    expect(href).toBe('/measures/cla-placed-over-20-miles.csv?area=kent');
    expect((await get(href ?? '')).text).toContain('E10000016,Kent');
  });

  it('is a page not found for an area that nobody knows', async () => {
    const page = await getPage('/measures/cla-placed-over-20-miles?area=atlantis');
    expect(page.status).toBe(404);
  });

  it('works for England and for a region, which have no place among authorities', async () => {
    for (const area of ['england', 'south-west']) {
      const page = await getPage(`/measures/cla-placed-over-20-miles?area=${area}`);
      expect(page.status).toBe(200);
      expect(factsOf(page).has('Place among authorities with a figure')).toBe(false);
    }
  });
});
