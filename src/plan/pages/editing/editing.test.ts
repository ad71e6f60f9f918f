import { beforeEach, describe, expect, it } from 'vitest';
import { amendingSite } from '../../../../test/builders/amendingSite.js';
import { editingSite } from '../../../../test/builders/editingSite.js';

const plan = await amendingSite();
const { as } = await editingSite(plan);
const office = as(plan.office);
const analyst = as(plan.analyst);

const root = '/workspace/plan';
const council = `${root}/organisations/council`;
const absence = `${root}/measures/school-absence`;
const reason = 'The board agreed it.';

beforeEach(() => plan.startAfresh());

const errorsOf = ({ document }: { readonly document: Document }) =>
  [...document.querySelectorAll('.govuk-error-summary__list a')].map((link) => [
    link.textContent,
    link.getAttribute('href'),
  ]);

describe('the pages that edit the plan', () => {
  it('list what can be edited and say when nothing differs from the pack', async () => {
    const page = await office.get(root);
    expect(page.status).toBe(200);
    expect(page.document.querySelectorAll('h1')).toHaveLength(1);
    expect(page.text).toContain('Nothing: everything is as the pack says.');
    for (const list of ['organisations', 'seats', 'measures']) {
      expect((await office.get(`${root}/${list}`)).status).toBe(200);
    }
  });

  it('change an organisation, and show the change, its reason and that it was saved', async () => {
    const form = await office.get(council);
    const sent = await form.send({ name: 'North  Council', reason });
    expect([sent.status, sent.location]).toEqual([303, `${root}/organisations?saved=yes`]);
    expect(await plan.organisationNames()).toContain('North Council');
    const again = await office.get(council);
    expect(again.text).toContain('Name became “North Council”');
    expect(again.text).toContain(reason);
    expect(again.text).toContain('the pack says “Northshire Council”');
    const list = await office.get(`${root}/organisations?saved=yes`);
    expect(list.text).toContain('It is saved.');
    expect(list.text).toContain('North CouncilChanged here');
    expect((await office.get(root)).text).toContain('Name: “North Council”');
  });

  it('refuse what cannot be, with a link to the field, and keep what was typed', async () => {
    const form = await office.get(council);
    const sent = await form.send({ name: '', kind: 'nonsense', reason: 'Kept' });
    expect(sent.status).toBe(422);
    expect(errorsOf(sent)).toEqual([
      ['Enter the name', '#name'],
      ['Choose what sort it is', '#kind'],
    ]);
    expect(sent.document.title).toMatch(/^Error: /);
    expect(sent.document.querySelector('textarea')?.textContent.trim()).toBe('Kept');
    for (const [, href] of errorsOf(sent)) {
      expect(sent.document.querySelector(href ?? '')).not.toBeNull();
    }
    const withdrawn = await form.send({ isInUse: 'no', reason });
    expect(errorsOf(withdrawn)[0]?.[0]).toContain('These seats belong to it');
    expect(errorsOf(await form.send({ reason }))[0]?.[0]).toContain('what is saved already');
    expect(errorsOf(await form.send({ name: 'X', reason: '' }))).toEqual([
      ['Enter why you are changing this', '#reason'],
    ]);
  });

  it('add an organisation and a seat of its own', async () => {
    const form = await office.get(`${root}/organisations/new`);
    expect(form.document.querySelectorAll('option[selected]')[0]?.textContent).toBe('Choose');
    await form.send({ name: 'Harbour Trust', kind: 'voluntary', reason });
    const seat = await office.get(`${root}/seats/new`);
    const sent = await seat.send({ title: 'Trustee', organisationIds: ['harbour-trust'], reason });
    expect(sent.status).toBe(303);
    const page = await office.get(`${root}/seats/101`);
    expect(page.document.querySelector('input[checked][value="harbour-trust"]')).not.toBeNull();
  });

  it('54: show whoever is second the difference, and save theirs only when they say so', async () => {
    const [first, second] = [await office.get(council), await office.get(council)];
    await first.send({ name: 'First', reason });
    const difference = await second.send({ name: 'Second', reason: 'Mine' });
    expect(difference.status).toBe(409);
    expect(difference.text).toContain('Somebody changed this while you had it open');
    expect(difference.text).toMatch(/Name\s*“First”\s*“Second”/);
    expect(await plan.organisationNames()).toContain('First');
    expect((await difference.send({})).status).toBe(303);
    expect(await plan.organisationNames()).toContain('Second');
    expect((await office.get(council)).text).toContain('Name became “First”');
  });
});

describe('a change of what can be compared', () => {
  it('shows which verdicts move before it is saved, and saves what was checked', async () => {
    const form = await office.get(`${absence}/break`);
    const check = await form.send({ breakBefore: '2024', breakNote: 'Counted anew.', reason });
    expect(check.status).toBe(200);
    expect(check.text).toContain('Nothing is saved yet.');
    expect(check.text).toMatch(/Direction\s*\S.*Not known/);
    expect((await plan.amendedPack()).amendments).toEqual([]);
    const back = await check.send({ step: 'edit' });
    expect(back.document.querySelector('option[selected]')?.textContent).toBe('2024');
    const saved = await check.send({ step: 'save' });
    expect([saved.status, saved.location]).toEqual([303, `${absence}?saved=yes`]);
    expect((await plan.kpi('school-absence'))?.comparability.breakBefore).toBe('2024');
    expect((await office.get(absence)).text).toContain('compared from 2024 on; “Counted anew.”');
  });

  it('is refused for a period without figures, however it is sent', async () => {
    const form = await office.get(`${absence}/break`);
    const sent = await form.send({ breakBefore: '1999', reason, step: 'save' });
    expect(sent.status).toBe(422);
    expect(errorsOf(sent)[0]).toEqual([
      expect.stringContaining('There are no figures for “1999”'),
      '#breakBefore',
    ]);
  });
});

describe('a change of where figures stand', () => {
  it('needs words for the reader where there are none, and a successor that exists', async () => {
    const form = await office.get(`${absence}/lifecycle`);
    expect(errorsOf(await form.send({ lifecycle: 'ended', reason }))[0]?.[0]).toContain(
      'Say in plain',
    );
    const unknown = await form.send({ lifecycle: 'successor', successor: 'Nope', reason });
    expect(errorsOf(unknown)[0]?.[0]).toContain('has the code “Nope”');
    const check = await form.send({ lifecycle: 'successor', successor: 'Other', reason });
    expect(check.text).toContain('Nothing is saved yet.');
    expect((await check.send({ step: 'save' })).status).toBe(303);
    expect((await plan.kpi('school-absence'))?.derivation).toMatchObject({ code: 'Other' });
  });
});

describe('figures set aside', () => {
  it('are set aside for places and periods, and shown again', async () => {
    const form = await analyst.get(`${absence}/figures-set-aside`);
    const typed = {
      series: 'demo-absence',
      places: 'Dorset\nEngland',
      periods: ['2025'],
      why: 'The file was wrong.',
      reference: 'Note of May 2026',
      reason,
    };
    const wrong = await form.send({ ...typed, places: 'Atlantis' });
    expect(errorsOf(wrong)[0]?.[0]).toContain('No place is called “Atlantis”');
    const check = await form.send(typed);
    expect(check.text).toContain('Days missed at school');
    await check.send({ step: 'save' });
    expect(await plan.newestFigure()).toBeNaN();
    const page = await analyst.get(absence);
    const link = page.document.querySelector('main a[href*="figures-set-aside/"]');
    const again = await analyst.get(link?.getAttribute('href') ?? '');
    expect((await again.send({ show: 'yes', reason })).status).toBe(303);
    expect(await plan.newestFigure()).toBe(25);
  });
});

describe('a pack that has changed under an edit', () => {
  it('is listed for a decision: keep, or take the pack’s', async () => {
    await (await office.get(council)).send({ name: 'North Council', reason });
    const organisations = plan.pack.organisations.map((each) => ({
      ...each,
      name: `${each.name} 2`,
    }));
    await plan.savePack({ ...plan.pack, organisations });
    const overview = await office.get(root);
    expect(overview.text).toContain('the pack now says “Northshire Council 2”');
    expect(overview.text).toContain('It was changed to “North Council” on 1 July 2026');
    const link = overview.document.querySelector('#decide')?.parentElement?.querySelector('a');
    const page = await office.get(link?.getAttribute('href') ?? '');
    expect(errorsOf(await page.send({ reason }))[0]?.[1]).toBe('#choice');
    expect((await page.send({ choice: 'takeThePacks', reason })).status).toBe(303);
    expect(await plan.organisationNames()).toContain('Northshire Council 2');
    expect((await page.send({ choice: 'keep', reason })).status).toBe(404);
  });
});

describe('whoever may not', () => {
  it('is refused: an analyst edits what is said of figures and nothing else', async () => {
    expect((await analyst.get(`${absence}/break`)).status).toBe(200);
    for (const path of [council, `${root}/seats`, `${absence}/lifecycle`]) {
      expect((await analyst.get(path)).status).toBe(403);
    }
    const sponsor = as({ ...plan.analyst, accountId: 'sponsor', role: 'sponsor' });
    expect((await sponsor.get(root)).status).toBe(403);
    expect((await office.post(council, 'name=Forged&reason=x&version=x')).status).toBe(403);
  });

  it('finds nothing at made-up addresses, and odd input changes nothing', async () => {
    for (const path of [
      'organisations/nope',
      'seats/999',
      'measures/nope',
      'figures-set-aside/nope',
    ]) {
      expect((await office.get(`${root}/${path}`)).status).toBe(404);
    }
    const form = await office.get(council);
    const odd = await form.send({ name: ['A', 'B'], version: '<script>', reason });
    expect(odd.status).toBe(409);
    const script = await (
      await office.get(council)
    ).send({
      name: '<script>alert(1)</script>\u202eevil',
      reason,
    });
    expect(script.status).toBe(303);
    const page = await office.get(council);
    expect(page.document.querySelector('main script')).toBeNull();
    expect(page.text).toContain('<script>alert(1)</script>evil');
  });
});
