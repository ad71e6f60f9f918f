import type { Prose } from '../../document/prose.js';
import { prosePieces } from '../../document/prose.js';
import type { JsonValue } from './json.js';

/** Turns a text into the pieces that the typesetter knows. */
export type ProseForm = (prose: Prose) => JsonValue;

interface LinkScope {
  readonly siteAddress: string | null;
  /** The places in the report that a link may lead to. */
  readonly anchors: ReadonlySet<string>;
}

/** On paper a link leads to a place in the report or to a whole address, else it is plain words. */
export function proseForm(scope: LinkScope): ProseForm {
  return (prose) =>
    prosePieces(prose).map((piece) => {
      if (typeof piece === 'string') return { text: piece, href: null, target: null };
      return { text: piece.text, ...destination(piece.href, scope) };
    });
}

function destination(
  href: string,
  { siteAddress, anchors }: LinkScope,
): { readonly href: string | null; readonly target: string | null } {
  if (href.startsWith('#')) {
    const target = href.slice(1);
    return { href: null, target: anchors.has(target) ? target : null };
  }
  if (!href.startsWith('/')) return { href, target: null };
  return { href: siteAddress === null ? null : `${siteAddress}${href}`, target: null };
}
