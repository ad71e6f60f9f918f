import { getAllByRole, getByLabelText, getByRole, queryByRole, within } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { servedPages } from '../builders/servedPages.js';
import { dorsetFolder } from '../packs/packFolders.js';
import { wordsOf } from './reading.js';

const { getPage, get, runtime } = await servedPages(dorsetFolder);

const pageOf = (question: string, more = '') =>
  getPage(`/search?q=${encodeURIComponent(question)}${more}`);

/** What a question finds: the heading of each group without its count, with the titles under it. */
async function found(question: string): Promise<readonly (readonly [string, readonly string[]])[]> {
  const { document, status } = await pageOf(question);
  expect(status).toBe(200);
  return [...document.querySelectorAll('.wm-found')].map((group) => [
    wordsOf(group.querySelector('h2')).replace(/ \d+$/, ''),
    [...group.querySelectorAll('h3')].map(wordsOf),
  ]);
}

const measures = 'Measures of the plan';
const inCare = 'Children in care, for every 10,000 children';
const neet = '16- and 17-year-olds not in education, work or training';
const excluded = 'Permanent exclusions for every 100 pupils';
const ehcPlans = 'Pupils with an Education, Health and Care plan';
const infants = 'Babies who die before their first birthday, for every 1,000 born';
const girls = 'Pregnancies among girls aged 15 to 17, for every 1,000 girls';
const poor = 'Children under 16 in families on a low income';
const enquiries = 'Enquiries into possible serious harm, for every 10,000 children';

/** What people type, the kind that must stand first, and a title that must be among its first three. */
const questions: readonly (readonly [question: string, group: string, title: string])[] = [
  ['kids in care', measures, inCare],
  ['how many children are in care?', measures, inCare],
  ['looked after children', measures, inCare],
  ['LAC', measures, inCare],
  ['NEET', measures, neet],
  ['unemployed teenagers', measures, neet],
  ['exclusions', measures, excluded],
  ['exlusions', measures, excluded],
  ['kicked out of school', measures, excluded],
  ['expelled', measures, excluded],
  ['suspended', measures, 'Pupils suspended at least once'],
  ['free school meals', measures, 'Gap at 19: Level 2 and free school meals'],
  ['FSM', measures, 'Gap at 19: Level 2 and free school meals'],
  ['CAMHS', 'Actions', 'Change mental health services for children to fit the local Thrive teams'],
  ['mental health', 'Actions', 'Plan and buy access to health and mental health help together'],
  ['depression', 'Actions', 'A wide choice of help with wellbeing and mental health'],
  ['teen pregnancy', measures, girls],
  ['teenage mums', measures, girls],
  ['babies dying', measures, infants],
  ['infant mortality', measures, infants],
  ['obesity', measures, 'Children in reception who are overweight or living with obesity'],
  ['fostering', measures, 'Approved council foster places'],
  ['care leavers', measures, 'Care leavers aged 19 to 21 in a suitable home'],
  ['SEND', measures, ehcPlans],
  ['special needs', measures, 'Special needs decisions that families appeal against'],
  ['EHCP waiting', measures, ehcPlans],
  ['EHC plans', measures, ehcPlans],
  ['truancy', measures, 'Pupils missing a tenth or more of school'],
  ['attendance', measures, 'School attendance'],
  ['atendance', measures, 'School attendance'],
  ['nursery', measures, 'Two-year-olds who take up a free early education place'],
  ['reading at 7', measures, 'Seven-year-olds at the expected standard in reading'],
  ['SATs', measures, 'Eleven-year-olds at the expected standard in reading, writing and maths'],
  ['GCSE', measures, 'Attainment 8: average GCSE score'],
  ['Progress 8', measures, 'Progress 8: how far pupils get by GCSE'],
  ['A levels', measures, 'Average A level points'],
  ['youth crime', measures, 'Young people aged 15 to 17 who offend again'],
  ['prison', measures, 'Children in custody'],
  ['county lines', measures, 'Children known to be at risk of exploitation'],
  ['gangs', measures, 'Children known to be at risk of exploitation'],
  ['poverty', measures, poor],
  ['poor families', measures, poor],
  ['child abuse', measures, enquiries],
  ['section 47', measures, enquiries],
  ['social workers', measures, 'Referrals to children’s social care, for every 10,000 children'],
  ['jabs', measures, 'Children in care with up-to-date vaccinations'],
  ['teeth', measures, 'Children in care who saw a dentist in the year'],
  ['breast feeding', measures, 'Babies who are breastfed at 6 to 8 weeks'],
  ['recycling', measures, 'Household waste that is reused, recycled or composted'],
  ['grandparents', measures, 'Children in care living with relatives or friends'],
  [
    'asylum seeking children',
    'Other national measures',
    'Unaccompanied Asylum Seeking Children looked after at 31 March (num)',
  ],
  [
    'run away',
    'Actions',
    'Fewer children going missing, and linking missing, harm and exploitation',
  ],
  ['bullied', 'Actions', 'Schools free from bullying and harm between pupils'],
  ['adopted', 'Actions', 'Adoption where a child cannot go home, and recruiting adopters'],
  [
    'GC-07',
    'Actions',
    'Recruit local foster carers, above all for teenagers and children with additional needs',
  ],
  ['young carers', 'Strategies and programmes', 'Young carers strategy'],
  ['Mockingbird', 'Strategies and programmes', 'Mockingbird'],
  ['Best education for all', 'Priorities', 'Best education for all'],
  ['Dorset', 'Places', 'Dorset'],
  ['Kent', 'Places', 'Kent'],
  ['BCP', 'Places', 'Bournemouth, Christchurch and Poole'],
  ['Hants', 'Places', 'Hampshire'],
  ['south west', 'Places', 'South West'],
  ['E06000059', 'Places', 'Dorset'],
  ['report july', 'Reports', 'Impact report, July to September 2026'],
  ['calendar', 'About this site', 'What is published when'],
  ['who are you', 'About this site', 'Who we are'],
  ['download data', 'About this site', 'Find the data'],
];

describe('the search', () => {
  it.each(questions)('finds “%s” first under %s: %s', async (question, group, title) => {
    const [first] = await found(question);
    expect(first?.[0]).toBe(group);
    expect(first?.[1].slice(0, 3)).toContain(title);
  });

  it('shows for a measure of the plan which way it goes, and what it says', async () => {
    const { body } = await pageOf('children in care vaccinations');
    const group = getByRole(body, 'region', { name: /^Measures of the plan/ });
    const [first] = within(group).getAllByRole('listitem');
    expect(wordsOf(first)).toMatch(
      /vaccinations ?Probably getting worse 67% in 2025; it was 88% in 2020/,
    );
  });

  it('never puts a measure that the plan does not track before its own', async () => {
    for (const [question] of questions) {
      const names = (await found(question)).map(([name]) => name);
      const other = names.indexOf('Other national measures');
      if (other >= 0 && names.includes(measures))
        expect(names.indexOf(measures)).toBeLessThan(other);
    }
  });

  it('shows ten of a kind and leads to all of them', async () => {
    const { body } = await pageOf('key stage 2');
    const group = getByRole(body, 'region', { name: /^Other national measures/ });
    expect(within(group).getAllByRole('listitem')).toHaveLength(10);
    const link = within(group).getByRole('link', { name: /^Show all \d+/ });
    const whole = await getPage(link.getAttribute('href') ?? '');
    const [only, none] = whole.document.querySelectorAll('.wm-found');
    expect(only?.querySelectorAll('li')).toHaveLength(Number(/\d+/.exec(wordsOf(link))?.[0]));
    expect(none).toBeUndefined();
  });

  it('leads only to pages that there are, of the plan and the sources', async () => {
    const plan = await runtime.plans.current();
    const { document } = await pageOf('strategy');
    const links = [...document.querySelectorAll('.wm-found h3 a')].map(
      (link) => link.getAttribute('href') ?? '',
    );
    expect(links.length).toBeGreaterThan(10);
    expect(plan?.strategies.length).toBeGreaterThan(10);
    for (const link of links) expect((await get(link)).status, link).toBe(200);
  });
});

describe('a search that finds nothing', () => {
  it('says so, and leads to words that are spelt alike and to every list', async () => {
    const { body } = await pageOf('xattendanxxe');
    expect(wordsOf(body)).toContain('Nothing matches “xattendanxxe”.');
    const near = getByRole(body, 'region', { name: 'Did you mean' });
    const link = within(near).getByRole('link', { name: 'attendance' });
    expect(link.getAttribute('href')).toBe('/search?q=attendance');
    const lists = getByRole(body, 'region', { name: 'Or look through a list' });
    expect(within(lists).getAllByRole('link')).toHaveLength(4);
  });

  it('offers no near words where none is near', async () => {
    const { body } = await pageOf('zzzzqqqq');
    expect(queryByRole(body, 'region', { name: 'Did you mean' })).toBeNull();
  });
});

describe('the page of the search', () => {
  it('says what there is to search for before anything was asked', async () => {
    for (const address of ['/search', '/search?q=', '/search?q=%20%20']) {
      const { body, status } = await getPage(address);
      expect(status).toBe(200);
      expect(wordsOf(getByRole(body, 'heading', { level: 1 }))).toBe('Search this site');
      expect(wordsOf(body)).toContain('Use everyday words');
    }
  });

  it('has one search field, which keeps what was asked', async () => {
    const { body } = await pageOf('care');
    expect(getAllByRole(body, 'searchbox')).toHaveLength(1);
    expect(getByLabelText<HTMLInputElement>(body, 'Words to search for').value).toBe('care');
  });

  it('takes what a reader types as words, never as markup', async () => {
    const { text, body } = await pageOf('"><b>x</b>');
    expect(text).not.toContain('<b>x</b>');
    expect(getByLabelText<HTMLInputElement>(body, 'Words to search for').value).toBe('"><b>x</b>');
  });

  it('cuts a question at 200 letters and passes over characters that are none', async () => {
    const { body, status } = await pageOf(`\u0000 school\u202e ${'a'.repeat(500)}`);
    expect(status).toBe(200);
    const { value } = getByLabelText<HTMLInputElement>(body, 'Words to search for');
    expect(value).toBe(`school ${'a'.repeat(193)}`);
  });

  it('refuses a kind that there is not, and a question put twice', async () => {
    expect((await get('/search?q=care&all=secrets')).status).toBe(400);
    expect((await get('/search?q=care&q=school')).status).toBe(400);
  });
});
