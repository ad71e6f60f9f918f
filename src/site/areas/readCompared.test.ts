import { describe, expect, it } from 'vitest';
import { aRegister } from '../../../test/builders/series.js';
import { readCompared } from './readCompared.js';

const register = aRegister(['ash', 'beech', 'cedar', 'dogwood', 'elm']);

function read(asked: readonly string[]) {
  const result = readCompared(register, asked);
  return result.ok ? result.value.map(({ id }) => id) : result.error.message;
}

describe('the places of an address', () => {
  it('stand in its order; empty ones and the second of two alike are passed over', () => {
    expect(read(['beech', '', 'ash', 'Beech', '  '])).toEqual(['beech', 'ash']);
    expect(read([])).toEqual([]);
  });

  it('are four at most', () => {
    expect(read(['ash', 'beech', 'cedar', 'dogwood', 'ash'])).toHaveLength(4);
    expect(read(['ash', 'beech', 'cedar', 'dogwood', 'elm'])).toBe(
      'Choose no more than four places: the address asks for 5.',
    );
  });

  it('are refused where one of them is not known', () => {
    expect(read(['ash', 'narnia'])).toBe(
      'We know no place called “narnia”. Choose places from the lists.',
    );
  });
});
