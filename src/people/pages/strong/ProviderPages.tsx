import type { VNode } from 'preact';
import { Container, Opening } from '../../../web/components/Container.js';
import { GovukButton } from '../../../web/govuk/generated/index.js';

export interface ProviderOfferProps {
  readonly name: string;
  readonly href: string;
}

/** For an address whose organisation has a sign-in of its own: no link is mailed. */
export function ProviderOfferPage({ name, href }: ProviderOfferProps): VNode {
  return (
    <Container>
      <Opening>
        <h1>{providerOfferTitle(name)}</h1>
        <p>
          {name} signs its own people in. You will go to its sign-in page and then come back here.
        </p>
      </Opening>
      <GovukButton text={`Sign in with ${name}`} href={href} />
    </Container>
  );
}

export function providerOfferTitle(name: string): string {
  return `Sign in with ${name}`;
}

export interface ProviderRefusedProps {
  readonly paragraphs: readonly string[];
  readonly againHref: string;
}

export const providerRefusedTitle = 'You are not signed in';

export function ProviderRefusedPage({ paragraphs, againHref }: ProviderRefusedProps): VNode {
  return (
    <Container>
      <Opening>
        <h1>{providerRefusedTitle}</h1>
        {paragraphs.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </Opening>
      <p>
        <a href={againHref}>Go to the sign-in page</a>
      </p>
    </Container>
  );
}
