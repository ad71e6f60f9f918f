/** The path of a Chrome, Chromium or Edge of this machine that really starts, or `null`. */
export function findBrowser(): Promise<string | null>;
