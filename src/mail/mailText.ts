/** A mail as somebody reads it. */
export interface MailText {
  readonly subject: string;
  readonly text: string;
}

export interface Letter {
  /** The partnership's name for its site: every mail names it. */
  readonly siteName: string;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** What to do if this was not expected. */
  readonly unexpected: string;
}

/** Puts a mail together: plain text, a link on a line of its own, and who it is from at the end. */
export function writeLetter({ siteName, subject, paragraphs, unexpected }: Letter): MailText {
  const foot = `${siteName}\nThis mail was sent by a computer. Please do not answer it.`;
  return {
    subject: `${subject} – ${siteName}`,
    text: `${[...paragraphs, unexpected, foot].join('\n\n')}\n`,
  };
}
