import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';

/** Encrypts texts that are kept, each time with a fresh nonce, and opens them again. */
export interface Sealing {
  /** The sealed text says which key it was sealed with. */
  readonly seal: (text: string) => Promise<string>;
  /** @throws Error if the text was changed, or sealed with a key that is not here */
  readonly open: (sealed: string) => Promise<string>;
  /** For a text that somebody else kept for us: `null` where they changed it. */
  readonly openIfWhole: (sealed: string) => Promise<string | null>;
}

/** With `secret` as the first key. */
export function createSealing(secret: string): Sealing {
  const key = { keys: new Map([[1, secret]]), currentVersion: 1 };
  const open = (sealed: string) => symmetricDecrypt({ key, data: sealed });
  return {
    seal: (text) => symmetricEncrypt({ key, data: text }),
    open,
    openIfWhole: (sealed) => open(sealed).catch(() => null),
  };
}
