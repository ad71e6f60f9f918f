import { describe, expect, test } from 'vitest';
import { isCalendarDate } from '../../lib/calendarDate.js';
import type { Area } from '../model/area.js';
import { loadAreaReference } from './areaReference.js';

const { areas, predecessors } = loadAreaReference();
const byId = new Map<string, Area>(areas.map((area) => [area.id, area]));

function atLevel(level: Area['level']): readonly Area[] {
  return areas.filter((area) => area.level === level);
}

describe('the register of areas', () => {
  test('has England, nine regions with Inner and Outer London, and 153 authorities', () => {
    expect(atLevel('country').map((area) => area.id)).toEqual(['england']);
    expect(atLevel('region')).toHaveLength(11);
    expect(atLevel('localAuthority')).toHaveLength(153);
    expect(atLevel('formerAuthority').map((area) => area.laCode)).toEqual(
      expect.arrayContaining(['835', '836', '837', '909', '928']),
    );
  });

  test('gives every id, name and code once', () => {
    for (const values of [
      areas.map((area) => String(area.id)),
      areas.map((area) => area.name),
      areas.flatMap((area) => area.laCode ?? []),
      areas.flatMap((area) => area.gssCodes),
    ]) {
      expect(new Set(values).size).toBe(values.length);
    }
  });

  test('uses ids that can stand in an address, and codes of the right shape', () => {
    for (const { id, laCode, gssCode, gssCodes } of areas) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      if (laCode !== null) expect(laCode).toMatch(/^\d{3}$/);
      for (const code of gssCodes) expect(code).toMatch(/^E\d{8}$/);
      expect(gssCodes.at(-1) ?? null).toBe(gssCode);
    }
  });

  test('keeps the two Dorsets apart', () => {
    expect(byId.get('dorset')).toMatchObject({
      name: 'Dorset',
      level: 'localAuthority',
      laCode: '838',
      gssCode: 'E06000059',
      regionId: 'south-west',
      startedOn: '2019-04-01',
      endedOn: null,
    });
    expect(byId.get('dorset-county-pre-2019')).toMatchObject({
      level: 'formerAuthority',
      laCode: '835',
      gssCode: 'E10000009',
      endedOn: '2019-03-31',
    });
  });

  test('compares London boroughs with Inner or Outer London', () => {
    const regionOf = (id: string) => byId.get(id)?.regionId;
    expect(['haringey', 'newham', 'camden'].map(regionOf)).toEqual(Array(3).fill('inner-london'));
    expect(['greenwich', 'barnet'].map(regionOf)).toEqual(Array(2).fill('outer-london'));
    expect(areas.filter((area) => area.regionId === 'inner-london')).toHaveLength(14);
    expect(areas.filter((area) => area.regionId === 'outer-london')).toHaveLength(19);
  });

  test('gives every authority a region that exists, and dates that are real', () => {
    for (const area of [...atLevel('localAuthority'), ...atLevel('formerAuthority')]) {
      expect(byId.get(area.regionId ?? '')?.level).toBe('region');
    }
    for (const { startedOn, endedOn, level } of areas) {
      for (const day of [startedOn, endedOn]) {
        if (day !== null) expect(isCalendarDate(day)).toBe(true);
      }
      expect(endedOn !== null).toBe(level === 'formerAuthority');
    }
  });

  test('keeps an area whose boundary stayed under one id, with the codes it had', () => {
    expect(byId.get('somerset')?.gssCodes).toEqual(['E10000027', 'E06000066']);
    expect(byId.get('buckinghamshire')?.gssCodes).toEqual(['E10000002', 'E06000060']);
    expect(byId.get('barnsley')?.gssCodes).toEqual(['E08000016', 'E08000038']);
  });
});

describe('the links to former areas', () => {
  test('join areas that exist, on the day after the former one ended', () => {
    for (const { areaId, predecessorId, changedOn } of predecessors) {
      expect(byId.get(areaId)?.startedOn).toBe(changedOn);
      const ended = byId.get(predecessorId)?.endedOn;
      const next = new Date(`${ended ?? ''}T00:00:00Z`);
      next.setUTCDate(next.getUTCDate() + 1);
      expect(next.toISOString().slice(0, 10)).toBe(changedOn);
    }
  });

  test('leave no former authority without one that came after it', () => {
    const linked = new Set(predecessors.map((link) => link.predecessorId));
    expect(atLevel('formerAuthority').filter((area) => !linked.has(area.id))).toEqual([]);
  });

  test('say that the old county was not the new Dorset', () => {
    expect(predecessors.filter((link) => link.areaId === 'dorset')).toEqual([
      {
        areaId: 'dorset',
        predecessorId: 'dorset-county-pre-2019',
        changedOn: '2019-04-01',
        change: 'changed',
      },
    ]);
  });
});
