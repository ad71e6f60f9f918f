import type { VNode } from 'preact';
import { Section } from '../../web/components/Section.js';
import { NamedList } from './NamedList.js';
import { partnershipSections, type PartnershipModel } from './partnershipModel.js';

/** The places that the plan names, and the groups through which people are heard. */
export function Places({ places, voices }: Pick<PartnershipModel, 'places' | 'voices'>): VNode {
  return (
    <>
      <Section id="places" heading={partnershipSections.places}>
        <p>{places.words}</p>
        <NamedList
          items={places.list.map(({ name, note, isWholeArea }) => ({
            name,
            words: note ?? (isWholeArea ? 'The whole area' : 'The plan says no more of it'),
          }))}
        />
        <p class="wm-noprint">
          <a href={places.figures.href}>{places.figures.text}</a>
        </p>
      </Section>
      <Section id="voices" heading={partnershipSections.voices}>
        <p>{voices.words}</p>
        <NamedList
          items={voices.bodies.map(({ name, forWhom, isPlanned }) => ({
            name,
            words: isPlanned ? `${forWhom} (planned)` : forWhom,
          }))}
        />
      </Section>
    </>
  );
}
