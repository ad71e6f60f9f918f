import { Secret } from 'otpauth';
import { describe, expect, it } from 'vitest';
import {
  authenticatorAddress,
  findCodeStep,
  makeAuthenticatorSecret,
} from './authenticatorCode.js';

/** RFC 6238, appendix B, with the last six of its eight digits. */
const published = Secret.fromUTF8('12345678901234567890').base32;
const at = (seconds: number) => new Date(seconds * 1000);

describe('an authenticator code', () => {
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_234_567_890, '005924'],
    [20_000_000_000, '353130'],
  ])('is right at second %i as RFC 6238 prints it', (seconds, code) => {
    expect(findCodeStep(published, code, at(seconds))).toBe(Math.floor(seconds / 30));
  });

  it('may come half a minute early or late, and names the half minute it belongs to', () => {
    expect(findCodeStep(published, '287082', at(89))).toBe(1);
    expect(findCodeStep(published, '287082', at(29))).toBe(1);
    expect(findCodeStep(published, '287082', at(90))).toBeNull();
  });

  it('may have spaces, and nothing else that is no digit', () => {
    expect(findCodeStep(published, ' 287 082', at(59))).toBe(1);
    expect(findCodeStep(published, '28708', at(59))).toBeNull();
    expect(findCodeStep(published, '287082x', at(59))).toBeNull();
  });

  it('comes from a secret that nobody has had before', () => {
    const secret = makeAuthenticatorSecret();
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(makeAuthenticatorSecret()).not.toBe(secret);
    const address = authenticatorAddress({ secret, issuer: 'Waymark', label: 'a@b.example' });
    expect(address).toContain(`secret=${secret}`);
    expect(address).toMatch(/^otpauth:\/\/totp\/Waymark:a%40b.example\?/);
  });
});
