import { derivationKinds, type Derivation } from '../model/derivation.js';
import { knownWord } from './knownWord.js';

/** A derivation laid out in columns; those its kind has no use for are `null`. */
export interface DerivationColumns {
  readonly derivation_kind: string;
  readonly source: string | null;
  readonly code: string | null;
  readonly higher_code: string | null;
  readonly lower_code: string | null;
}

const unused = { source: null, code: null, higher_code: null, lower_code: null };

export function toDerivationColumns(derivation: Derivation): DerivationColumns {
  const { kind } = derivation;
  switch (kind) {
    case 'direct':
    case 'complement':
      return {
        ...unused,
        derivation_kind: kind,
        source: derivation.source,
        code: derivation.code,
      };
    case 'gap':
      return {
        ...unused,
        derivation_kind: kind,
        source: derivation.source,
        higher_code: derivation.higherCode,
        lower_code: derivation.lowerCode,
      };
    case 'none':
      return { ...unused, derivation_kind: kind };
  }
}

/** @throws Error for columns that do not fit their kind, which the table's checks keep out */
export function toDerivation(row: DerivationColumns): Derivation {
  const kind = knownWord(derivationKinds, row.derivation_kind);
  const { source, code, higher_code: higherCode, lower_code: lowerCode } = row;
  if (kind === 'none') return { kind };
  if (kind === 'gap' && source !== null && higherCode !== null && lowerCode !== null) {
    return { kind, source, higherCode, lowerCode };
  }
  if (kind !== 'gap' && source !== null && code !== null) return { kind, source, code };
  throw new Error(`the database holds a ${kind} measure without its series`);
}
