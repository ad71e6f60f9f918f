export const derivationKinds = ['direct', 'complement', 'gap', 'none'] as const;

/** How a measure's figures come from the series of a source. Codes are the source's, letter for letter. */
export type Derivation =
  | { readonly kind: 'direct'; readonly source: string; readonly code: string }
  /** 100 less the published percent. */
  | { readonly kind: 'complement'; readonly source: string; readonly code: string }
  /** The higher group's figure less the lower group's, of the same period. */
  | {
      readonly kind: 'gap';
      readonly source: string;
      readonly higherCode: string;
      readonly lowerCode: string;
    }
  | { readonly kind: 'none' };

/** The codes whose series a measure needs: two for a gap, none where no source has it. */
export function codesOf(derivation: Derivation): readonly string[] {
  switch (derivation.kind) {
    case 'direct':
    case 'complement':
      return [derivation.code];
    case 'gap':
      return [derivation.higherCode, derivation.lowerCode];
    case 'none':
      return [];
  }
}
