/** Words that lead somewhere. `href` starts with `/`, `#`, `https:`, `http:` or `mailto:`. */
export interface Link {
  readonly text: string;
  readonly href: string;
}

/** A run of text with links in it. Never markup: whatever it holds is shown as it is. */
export type Prose = string | readonly (string | Link)[];

/** The pieces of a text, in order, whichever way it was written. */
export function prosePieces(prose: Prose): readonly (string | Link)[] {
  return typeof prose === 'string' ? [prose] : prose;
}

/** The text without its links: `['See ', { text: 'notes', href: '#n' }]` → `See notes`. */
export function proseText(prose: Prose): string {
  return prosePieces(prose)
    .map((piece) => (typeof piece === 'string' ? piece : piece.text))
    .join('');
}

export function proseLinks(prose: Prose): readonly Link[] {
  return prosePieces(prose).filter((piece) => typeof piece !== 'string');
}
