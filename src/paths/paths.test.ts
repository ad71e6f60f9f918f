import { describe, expect, it } from 'vitest';
import { apiComparisonPath, apiObservationsPath } from './api.js';
import { measureFilePath, measurePath, measuresPath } from './measures.js';
import { actionPath, actionsPath, priorityPath } from './plan.js';
import { reportPdfPath } from './reports.js';

describe('paths', () => {
  it('leaves out the filters that are not set', () => {
    expect(measuresPath()).toBe('/measures');
    expect(measuresPath({ priority: '', direction: null })).toBe('/measures');
    expect(actionsPath({ priority: 'good-care-provision' })).toBe(
      '/actions?priority=good-care-provision',
    );
  });

  it('writes the filters in one fixed order, so that equal searches have equal addresses', () => {
    expect(measuresPath({ area: '838', q: 'in care', priority: 'good-care-provision' })).toBe(
      '/measures?priority=good-care-provision&q=in+care&area=838',
    );
  });

  it('keeps an id inside its own step of the path', () => {
    expect(measurePath('../admin?x=1')).toBe('/measures/..%2Fadmin%3Fx%3D1');
    expect(actionPath('GC/07')).toBe('/actions/GC%2F07');
    expect(priorityPath('best-start')).toBe('/priorities/best-start');
  });

  it('puts the format after the id and the area after the format', () => {
    expect(measureFilePath('gc-01', 'csv', { area: 'E06000059' })).toBe(
      '/measures/gc-01.csv?area=E06000059',
    );
    expect(reportPdfPath('2026-27-q2')).toBe('/reports/2026-27-q2.pdf');
  });

  it('names a compared measure by its id or by its source and code', () => {
    expect(apiComparisonPath({ measure: 'gc-01', area: '838' })).toBe(
      '/api/v1/comparison?measure=gc-01&area=838',
    );
    expect(apiComparisonPath({ source: 'lait', code: 'CLA 20', area: '838' })).toBe(
      '/api/v1/comparison?source=lait&code=CLA+20&area=838',
    );
    expect(apiObservationsPath('gc-01', { area: '838' })).toBe(
      '/api/v1/measures/gc-01/observations?area=838',
    );
  });
});
