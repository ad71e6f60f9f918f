import type { VNode } from 'preact';

import type { Prose } from '../../document/prose.js';
import { prosePieces } from '../../document/prose.js';

export interface ProseTextProps {
  readonly prose: Prose;
}

/** Text with its links. */
export function ProseText({ prose }: ProseTextProps): VNode {
  return (
    <>
      {prosePieces(prose).map((piece) =>
        typeof piece === 'string' ? piece : <a href={piece.href}>{piece.text}</a>,
      )}
    </>
  );
}

export interface NumberedParagraphProps extends ProseTextProps {
  readonly number: string | null;
}

export function NumberedParagraph({ number, prose }: NumberedParagraphProps): VNode {
  if (number === null) {
    return (
      <p>
        <ProseText prose={prose} />
      </p>
    );
  }
  return (
    <p class="wm-para">
      <b>{number}</b> <ProseText prose={prose} />
    </p>
  );
}

export interface LinkedProps {
  readonly text: string;
  readonly href: string | null;
}

/** A name that leads to its page, where it has one. */
export function Linked({ text, href }: LinkedProps): VNode {
  return href === null ? <>{text}</> : <a href={href}>{text}</a>;
}
