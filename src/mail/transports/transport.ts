/** A mail ready to be sent. */
export interface OutgoingMessage {
  /** The same for every try: a server that keeps it sends a mail once. */
  readonly id: string;
  readonly queuedAt: Date;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** How a try to send ended. `why` never holds the address: what a carrier says may repeat it. */
export type SendOutcome =
  /** `reference`: what the one who carries it calls it, for what they say of it later. */
  | { readonly kind: 'sent'; readonly reference: string | null }
  /** It will never arrive: there is no such address, or it is not taken. */
  | { readonly kind: 'refused'; readonly why: string }
  /** Worth another try: their mailbox is full, say. */
  | { readonly kind: 'notNow'; readonly why: string }
  /** Nothing is wrong with the address; the operator has to look. Worth another try, too. */
  | { readonly kind: 'carrierFault'; readonly why: string };

/** Something that carries mail. It answers how a try ended and throws for nothing but a bug. */
export interface Transport {
  /** For the log: `smtp`, `notify`, `outbox`. */
  readonly name: string;
  readonly send: (message: OutgoingMessage) => Promise<SendOutcome>;
}
