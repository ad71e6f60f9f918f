import { describe, expect, it } from 'vitest';
import {
  assessmentSetting,
  isAssessmentId,
  isBasic,
  isSwitchedOn,
  purposeMeaning,
  purposes,
} from './purpose.js';

describe('a purpose that personal data is processed for', () => {
  it('56: is off without the id of its impact assessment', () => {
    for (const purpose of purposes.filter((each) => !isBasic(each))) {
      expect(isSwitchedOn(purpose, {})).toBe(false);
      expect(isSwitchedOn(purpose, { [purpose]: 'DPIA-2026-014' })).toBe(true);
    }
  });

  it('is on when it is the service itself', () => {
    expect(purposes.filter((purpose) => isSwitchedOn(purpose, {}))).toEqual([
      'accounts',
      'journal',
    ]);
  });

  it('has a setting and a meaning', () => {
    expect(assessmentSetting('seats')).toBe('DPIA_SEATS');
    expect(new Set(purposes.map(purposeMeaning)).size).toBe(purposes.length);
  });

  it.each(['DPIA-2026-014', 'IG/0471', '2026.3'])('takes %s for an id', (text) => {
    expect(isAssessmentId(text)).toBe(true);
  });

  it.each(['', 'pending', 'n/a', 'TBC', 'true', 'x', 'two words 1', 'DPIA'])(
    '56: takes “%s” for no id',
    (text) => {
      expect(isAssessmentId(text)).toBe(false);
    },
  );
});
