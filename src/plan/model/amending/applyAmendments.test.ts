import { describe, expect, it } from 'vitest';
import { anAmendment } from '../../../../test/builders/amendment.js';
import { aKpi, aPlan, aPlanContent } from '../../../../test/builders/planContent.js';
import type { Amendment } from './amendment.js';
import { applyAmendments } from './applyAmendments.js';

const pack = aPlanContent();
const council = ['organisation', 'council'] as const;
const absence = ['measure', 'school-absence'] as const;

const statesOf = (amendments: readonly Amendment[], content = pack) =>
  applyAmendments(content, amendments).standings.map(({ state }) => state);

const organisationsOf = (amendments: readonly Amendment[], content = pack) =>
  applyAmendments(content, amendments).content.organisations;

describe('a plan with amendments', () => {
  it('is the pack itself where there are none', () => {
    expect(applyAmendments(pack, [])).toEqual({ content: pack, standings: [] });
  });

  it('takes the newest amendment of a field, in whatever order they come', () => {
    const older = anAmendment({ about: council, field: 'name', value: 'Older', number: 1 });
    const newer = anAmendment({ about: council, field: 'name', value: 'Newer', number: 2 });
    expect(organisationsOf([newer, older])[1]).toEqual({ ...pack.organisations[1], name: 'Newer' });
  });

  it('follows the pack again once an amendment says so', () => {
    const own = anAmendment({ about: council, field: 'name', value: 'Own' });
    const back: Amendment = { ...own, number: 2, becomes: { kind: 'asThePackSays' } };
    expect(organisationsOf([own, back])).toEqual(pack.organisations);
    expect(statesOf([own, back])).toEqual([]);
  });

  it('keeps an edit over a later pack and says that the pack has changed under it', () => {
    const own = anAmendment({
      about: council,
      field: 'name',
      value: 'North Council',
      basedOn: 'Northshire Council',
    });
    const later = aPlanContent({
      organisations: [
        { id: 'schools', name: 'Northshire schools', kind: 'education' },
        { id: 'council', name: 'Northshire Unitary', kind: 'government' },
      ],
    });
    expect(statesOf([own])).toEqual(['holds']);
    expect(applyAmendments(later, [own])).toMatchObject({
      content: { organisations: [{}, { name: 'North Council', kind: 'government' }] },
      standings: [{ state: 'packChanged', packSays: 'Northshire Unitary' }],
    });
  });

  it('says when the pack has come to agree, and when what was changed is gone', () => {
    const same = anAmendment({ about: council, field: 'name', value: 'Northshire Council' });
    expect(statesOf([same])).toEqual(['packAgrees']);
    const note = anAmendment({
      about: ['measure', 'dropped'],
      field: 'polarityNote',
      value: 'No.',
    });
    expect(statesOf([note])).toEqual(['gone']);
  });
});

describe('organisations and seats', () => {
  const added = [
    anAmendment({ about: ['organisation', 'harbour'], field: 'name', value: 'Harbour Trust' }),
    anAmendment({ about: ['organisation', 'harbour'], field: 'kind', value: 'voluntary' }),
    anAmendment({
      about: ['organisation', 'harbour'],
      field: 'isInUse',
      value: true,
      basedOn: false,
    }),
  ];

  it('come after the pack’s own when they were added here, and can hold a seat', () => {
    const seat = anAmendment({
      about: ['seat', '1'],
      field: 'organisationIds',
      value: ['harbour'],
    });
    const { content, standings } = applyAmendments(pack, [...added, seat]);
    expect(content.organisations.at(-1)).toEqual({
      id: 'harbour',
      name: 'Harbour Trust',
      kind: 'voluntary',
    });
    expect(content.seats[1]?.organisationIds).toEqual(['harbour']);
    expect(standings.filter(({ state }) => state === 'notInForce')).toEqual([]);
  });

  it('stay in use while a seat needs them, and the refusal names the seat', () => {
    const away = anAmendment({ about: council, field: 'isInUse', value: false, basedOn: true });
    const { content, standings } = applyAmendments(pack, [away]);
    expect(content.organisations).toEqual(pack.organisations);
    expect(standings[0]?.faults[0]).toMatch('“A head teacher and a councillor in turn”');
  });

  it('go once neither a seat nor an action needs them', () => {
    const content = aPlanContent({ plan: aPlan({ actions: [] }) });
    const seat = anAmendment({
      about: ['seat', '2'],
      field: 'organisationIds',
      value: ['schools'],
    });
    const away = anAmendment({ about: council, field: 'isInUse', value: false, basedOn: true });
    expect(organisationsOf([seat, away], content).map(({ id }) => id)).toEqual(['schools']);
    expect(organisationsOf([seat, away])).toEqual(pack.organisations);
  });

  it('leave a seat as the pack has it when the organisation it was given to is unknown', () => {
    const seat = anAmendment({ about: ['seat', '1'], field: 'organisationIds', value: ['nobody'] });
    const titled = anAmendment({ about: ['seat', '1'], field: 'title', value: 'Two young people' });
    const { content, standings } = applyAmendments(pack, [seat, titled]);
    expect(content.seats[1]).toMatchObject({ title: 'Two young people', organisationIds: [] });
    expect(standings.map(({ state }) => state)).toEqual(['notInForce', 'packChanged']);
  });

  it('are no half organisations: one without a name is not there', () => {
    const alone = anAmendment({ about: ['organisation', 'x'], field: 'isInUse', value: true });
    expect(organisationsOf([alone])).toEqual(pack.organisations);
    expect(statesOf([alone])).toEqual(['notInForce']);
  });
});

describe('measures', () => {
  const breakOf = (value: object) =>
    anAmendment({
      about: absence,
      field: 'break',
      value: { breakBefore: null, notComparablePeriods: [], breakNote: null, ...value },
    });
  const kpiOf = (amendment: Amendment) =>
    applyAmendments(pack, [amendment]).content.plan.kpis.find(({ id }) => id === absence[1]);

  it('have the break that was given, with its note', () => {
    const changed = kpiOf(breakOf({ breakBefore: '2021', breakNote: 'A new census.' }));
    expect(changed?.comparability).toEqual({ breakBefore: '2021', notComparablePeriods: [] });
    expect(changed?.breakNote).toBe('A new census.');
  });

  it.each([
    [{ breakBefore: 'spring' }],
    [{ notComparablePeriods: ['2020'] }],
    [{ breakBefore: 7 }],
    [{ breakBefore: '99999' }],
    [null],
    [['2020']],
  ])('keep the pack’s break when the change cannot be: %j', (value) => {
    const own =
      value === null || Array.isArray(value)
        ? anAmendment({ about: absence, field: 'break', value })
        : breakOf(value);
    expect(kpiOf(own)).toEqual(aKpi());
    expect(statesOf([own])).toEqual(['notInForce']);
  });

  const lifecycleOf = (value: object) =>
    anAmendment({
      about: absence,
      field: 'lifecycle',
      value: { lifecycle: 'live', whyNoFigures: null, successor: null, ...value },
    });

  it('are paused or ended only with a reason for the reader', () => {
    expect(statesOf([lifecycleOf({ lifecycle: 'ended' })])).toEqual(['notInForce']);
    const ended = kpiOf(lifecycleOf({ lifecycle: 'ended', whyNoFigures: 'It was stopped.' }));
    expect(ended).toMatchObject({ lifecycle: 'ended', whyNoFigures: 'It was stopped.' });
  });

  it('take the series that stands in, and lose the counts of the series they had', () => {
    const changed = kpiOf(
      lifecycleOf({ lifecycle: 'successor', successor: { source: 'lait', code: 'AbsNew' } }),
    );
    expect(changed?.derivation).toEqual({ kind: 'direct', source: 'lait', code: 'AbsNew' });
    expect(changed?.counts.numeratorCode).toBeNull();
    expect(statesOf([lifecycleOf({ lifecycle: 'successor' })])).toEqual(['notInForce']);
  });
});
