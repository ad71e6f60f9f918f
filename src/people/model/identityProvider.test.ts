import { describe, expect, it } from 'vitest';
import {
  identityProviders,
  identityProvidersSetting,
  providerForAddress,
} from './identityProvider.js';

const council = {
  id: 'dorset-council',
  name: 'Dorset Council',
  issuer: 'https://sign-in.dorsetcouncil.example',
  clientId: 'waymark',
  clientSecret: 'known to both',
  emailDomains: ['dorsetcouncil.example'],
};

describe('identity providers', () => {
  it('are found by the whole domain of an address', () => {
    expect(providerForAddress([council], 'owner@dorsetcouncil.example')).toBe(council);
    expect(providerForAddress([council], 'owner@evil-dorsetcouncil.example')).toBeUndefined();
    expect(providerForAddress([council], 'owner@sub.dorsetcouncil.example')).toBeUndefined();
    expect(providerForAddress([council], 'a@dorsetcouncil.example@x.example')).toBeUndefined();
  });

  it.each([
    [{ issuer: 'http://sign-in.example' }, 'must start with https://'],
    [{ issuer: 'http://localhost.evil.example' }, 'must start with https://'],
    [{ id: 'credential' }, 'is taken'],
    [{ id: 'Dorset Council' }, 'small letters'],
    [{ clientSecret: '' }, 'must not be empty'],
    [{ emailDomains: [] }, 'must name a domain'],
    [{ emailDomains: ['@dorset.example'] }, 'must be like'],
    [{ secret: 'in the wrong field' }, 'secret'],
  ])('with %j are refused', (change, message) => {
    const parsed = identityProviders.safeParse([{ ...council, ...change }]);
    expect(parsed.error?.issues.map((issue) => issue.message).join()).toContain(message);
  });

  it('share neither an id nor a domain', () => {
    const issues = identityProviders.safeParse([council, council]).error?.issues ?? [];
    expect(issues.map(({ message }) => message)).toEqual([
      'has the id dorset-council twice',
      'has the email domain dorsetcouncil.example twice',
    ]);
  });
});

describe('the setting of identity providers', () => {
  it('is a list in JSON', () => {
    const parsed = identityProvidersSetting.parse(JSON.stringify([council]));
    expect(parsed).toEqual([council]);
    const messages = ['[{', '{}'].map((text) => {
      const { error } = identityProvidersSetting.safeParse(text);
      return error?.issues.map(({ message }) => message).join();
    });
    expect(messages).toEqual(['must be a list in JSON', expect.stringContaining('expected array')]);
  });
});
