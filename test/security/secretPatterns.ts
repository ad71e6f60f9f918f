/** Something that looks as if it opened a door. */
export interface FoundSecret {
  readonly kind: string;
  readonly text: string;
}

const patterns: Readonly<Record<string, RegExp>> = {
  'private key': /-----BEGIN [A-Z ]*PRIVATE KEY-----/g,
  'cloud key': /\b(AKIA|ASIA)[0-9A-Z]{16}\b/g,
  'code host token': /\b(gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{60,}|glpat-[\w-]{20})\b/g,
  'registry token': /\bnpm_[A-Za-z0-9]{36}\b|_authToken\s*=\s*\S+/g,
  'chat token': /\bxox[abprs]-[\w-]{10,}/g,
  'search key': /\bAIza[\w-]{35}\b/g,
  'signed token': /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/g,
  'mail service key':
    /\b[\w-]+(-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}){2}\b|\bSG\.[\w-]{22}\.[\w-]{43}/g,
  'address with a password': /\b[a-z]+:\/\/[^\s:@/'"`${}<>]+:[^\s:@/'"`${}<>]+@[^\s'"`]+/g,
  'written-out secret':
    /\b\w*(secret|passwo?rd|api_?key|token)\w*['"]?\s*[:=]\s*['"][A-Za-z0-9+/_=-]{24,}['"]/gi,
};

/** Words joined up, such as the name of a column: nothing that was drawn by lot. */
const plainWords = /[:=]\s*['"][a-z]+(?:[-_](?:[a-z]+|\d{1,3}))+['"]$/;

/** Secrets of tests: each says itself that it opens nothing. */
const opensNothing =
  /s3cret|example|test|correct|wrong|sample|seeded|forged|placeholder|localhost|nobody/i;

/** Keys of servers that tests make themselves: the shape is right, and nothing listens to them. */
const madeForTests: ReadonlySet<string> = new Set([
  'postgresql://waymark_app:none@127.0.0.1:1/waymark',
  "NOTIFY_API_KEY = 'waymark-26785a09-ab16-4eb0-8407-a37497a57506'",
  "secret = '3d844edf-8d35-48ac-975b-e847b4f122b0'",
]);

/** What looks like a secret in a text. */
export function findSecrets(text: string): readonly FoundSecret[] {
  return Object.entries(patterns).flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)]
      .map(([found]) => ({ kind, text: found }))
      .filter(({ text: found }) => !isHarmless(found)),
  );
}

function isHarmless(found: string): boolean {
  return opensNothing.test(found) || plainWords.test(found) || madeForTests.has(found);
}

/** Files that hold secrets wherever they are found. */
export const secretFile =
  /(^|\/)(\.env(\.\w+)?|id_(rsa|ed25519|ecdsa)|.*\.(pem|p12|pfx|key|kdbx))$/;
