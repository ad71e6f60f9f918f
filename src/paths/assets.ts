/** Where the files of the look are served; the name of each carries the hash of its content. */
export function assetsRoot(): string {
  return '/assets/';
}

export function assetPath(hashedName: string): string {
  return `/assets/${hashedName}`;
}
