/** Only there to see whether an address leads away from it. */
const home = 'https://here.invalid';
const mostLetters = 2_000;

/**
 * A page of this site that somebody asked to be sent to, as path, query and fragment; `null` for
 * whatever could lead elsewhere: another host, a scheme, a backslash that browsers read as a
 * slash, or any of these in percent signs.
 * `toLocalPath('/plan?year=1')` is itself, `toLocalPath('//evil.example')` is `null`.
 */
export function toLocalPath(text: unknown): string | null {
  if (typeof text !== 'string' || text.length > mostLetters) return null;
  const plain = decodedFully(text);
  if (plain === null || !isPathAlone(text) || !isPathAlone(plain)) return null;
  const url = new URL(text, home);
  if (url.origin !== home || url.pathname.startsWith('//')) return null;
  return `${url.pathname}${url.search}${url.hash}`;
}

/** One slash first, and nothing a browser would take out or turn round before it looks. */
function isPathAlone(text: string): boolean {
  return /^\/(?![/\\])/.test(text) && !/[\\\p{Cc}]/u.test(text) && !/^\/[^?#]*\/\//.test(text);
}

/** Without percent signs however often they were put on; `null` where they spell nothing. */
function decodedFully(text: string): string | null {
  let plain = text;
  for (let round = 0; round < 5; round += 1) {
    const path = plain.split(/[?#]/)[0] ?? '';
    const decoded = decodedOnce(path);
    if (decoded === null) return null;
    if (decoded === path) return decoded;
    plain = decoded;
  }
  return null;
}

function decodedOnce(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
