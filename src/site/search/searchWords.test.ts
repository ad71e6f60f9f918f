import { describe, expect, it } from 'vitest';
import { otherNamesOf } from './placeNames.js';
import { readingsOf, stemOf, wordsIn } from './searchWords.js';
import { synonyms } from './synonyms.js';
import { areaId } from '../../measures/model/area.js';

const asked = (question: string) => readingsOf(question).map((reading) => reading.asked.join(' '));

describe('words', () => {
  it('are folded and cut at everything that is no letter', () => {
    expect(wordsIn('Children’s homes (2) – Ménage')).toEqual([
      "children's",
      'homes',
      '2',
      'menage',
    ]);
    expect(wordsIn('A levels')).toEqual(['alevel']);
  });

  it.each([
    ['exclusions', 'exclusion'],
    ['nurseries', 'nursery'],
    ['babies', 'baby'],
    ['children', 'child'],
    ["children's", 'child'],
    ["parents'", 'parent'],
    ['bus', 'bus'],
    ['gcses', 'gcse'],
    ['class', 'class'],
    ['analysis', 'analysis'],
    ['hants', 'hant'],
  ])('%s has the stem %s', (word, stem) => {
    expect(stemOf(word)).toBe(stem);
  });
});

describe('a question', () => {
  it('is read as it was put first', () => {
    expect(asked('truancy')[0]).toBe('truancy');
  });

  it('is read in the words of the field, alone and inside a longer one', () => {
    expect(asked('kicked out of school')).toContain('permanent exclusion');
    expect(asked('fat reception kids')).toContain('overweight reception');
  });

  it('is never asked for words that say nothing, nor for those of every title', () => {
    expect(readingsOf('how many children are in custody')[0]).toEqual({
      asked: ['custody'],
      liked: ['child'],
    });
  });

  it('keeps such words where it has no others', () => {
    expect(readingsOf('children')[0]).toEqual({ asked: ['child'], liked: [] });
    expect(readingsOf('who are you')[0]).toEqual({ asked: ['who', 'are', 'you'], liked: [] });
  });

  it('is read in ten ways at most, of twelve words at most', () => {
    const all = synonyms.flatMap(({ said }) => said).join(' ');
    const readings = readingsOf(all);
    expect(readings.length).toBeLessThanOrEqual(10);
    expect(readings[0]?.asked.length).toBeLessThanOrEqual(12);
    expect(readingsOf('')).toEqual([{ asked: [], liked: [] }]);
  });
});

describe('synonyms', () => {
  it('are said once each, and say something', () => {
    const said = synonyms.flatMap((synonym) =>
      synonym.said.map((phrase) => wordsIn(phrase).map(stemOf).join(' ')),
    );
    expect(said.filter((phrase, at) => said.indexOf(phrase) !== at)).toEqual([]);
    expect(synonyms.filter(({ said, means }) => said.length === 0 || means.length === 0)).toEqual(
      [],
    );
  });
});

describe('other names of places', () => {
  it('are the usual short forms and the first letters of three places or more', () => {
    expect(otherNamesOf({ id: areaId('hampshire'), name: 'Hampshire' })).toEqual(['Hants']);
    expect(otherNamesOf({ id: areaId('x'), name: 'Bournemouth, Christchurch and Poole' })).toEqual([
      'BCP',
    ]);
    expect(otherNamesOf({ id: areaId('isle-of-wight'), name: 'Isle of Wight' })).toEqual([]);
  });
});
