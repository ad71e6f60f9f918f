import { describe, expect, it } from 'vitest';
import { isSameJson, toCanonicalJson, toJsonValue } from './canonicalJson.js';

describe('JSON', () => {
  it('is the same text whatever the order of its fields, at every depth', () => {
    expect(toCanonicalJson({ b: [{ d: 1, c: 2 }], a: null })).toBe(
      '{"a":null,"b":[{"c":2,"d":1}]}',
    );
  });

  it('is the same value only in the same order of a list', () => {
    expect(isSameJson({ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 })).toBe(true);
    expect(isSameJson([1, 2], [2, 1])).toBe(false);
    expect(isSameJson(null, '')).toBe(false);
  });

  it('holds no undefined, no function and no endless number', () => {
    expect(toJsonValue({ a: [1, 'x', null, true] })).toEqual({ a: [1, 'x', null, true] });
    for (const odd of [undefined, Number.NaN, () => 1]) {
      expect(() => toJsonValue({ a: odd })).toThrow('JSON cannot hold');
    }
  });
});
