import { z } from 'zod';

/** A large partner's own sign-in, by OpenID Connect. */
export interface IdentityProvider {
  /** As it stands in addresses: `dorset-council`. */
  readonly id: string;
  /** As the button says it: `Dorset Council`. */
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Whose addresses it speaks for. */
  readonly emailDomains: readonly string[];
}

/** `http` is for a provider on this machine, in a trial. */
const issuerPattern =
  /^(https:\/\/[^\s?#]+|http:\/\/(localhost|127\.0\.0\.1)(:\d+)?(\/[^\s?#]*)?)$/;

export const identityProviders = z
  .array(
    z.strictObject({
      id: z
        .string()
        .regex(/^[a-z][a-z0-9-]{1,39}$/, 'must be small letters, digits and hyphens')
        .refine((id) => id !== 'credential', 'is taken: choose another'),
      name: z.string().trim().min(1, 'must not be empty').max(80),
      issuer: z.string().regex(issuerPattern, 'must start with https://'),
      clientId: z.string().min(1, 'must not be empty'),
      clientSecret: z.string().min(1, 'must not be empty'),
      emailDomains: z
        .array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'must be like example.org'))
        .min(1, 'must name a domain'),
    }),
  )
  .superRefine((providers, context) => {
    const ids = providers.map(({ id }) => id);
    const domains = providers.flatMap(({ emailDomains }) => emailDomains);
    for (const [what, values] of [
      ['id', ids],
      ['email domain', domains],
    ] as const) {
      const twice = values.find((value, index) => values.indexOf(value) !== index);
      if (twice !== undefined) {
        context.addIssue({ code: 'custom', message: `has the ${what} ${twice} twice` });
      }
    }
  });

/** The list as it is written into a setting: JSON. */
export const identityProvidersSetting = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue({ code: 'custom', message: 'must be a list in JSON' });
      return z.NEVER;
    }
  })
  .pipe(identityProviders);

/** Whose sign-in an address belongs to: by its whole domain, not by the end of it. */
export function providerForAddress(
  providers: readonly IdentityProvider[],
  email: string,
): IdentityProvider | undefined {
  return providers.find((provider) => speaksFor(provider, email));
}

/** Whether a provider may say who has an address. */
export function speaksFor({ emailDomains }: IdentityProvider, email: string): boolean {
  return emailDomains.includes(email.slice(email.lastIndexOf('@') + 1));
}

/** Who a provider says somebody is. */
export interface ProviderPerson {
  /** Theirs at that provider, for good; an address may go to somebody else one day. */
  readonly subject: string;
  /** As `parseEmailAddress` writes it; `null` where the provider says none that it has checked. */
  readonly verifiedEmail: string | null;
  readonly name: string | null;
}
