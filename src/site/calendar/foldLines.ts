const mostOctets = 75;

/**
 * The same calendar with every line at most 75 octets long, as RFC 5545 3.1 asks. The library counts
 * characters, so a line with a curly quote comes out longer. No character is cut in two.
 */
export function foldLines(calendar: string): string {
  return calendar
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map(foldLine)
    .join('\r\n');
}

function foldLine(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > mostOctets) {
      pieces.push(piece);
      piece = '';
      // The space that opens a folded line counts.
      octets = 1;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join('\r\n ');
}
