/**
 * Looks every second how far something is that a page waits for, and puts the new words in place
 * of the old; when it is done, the page is fetched anew. Without a script the page does so itself.
 */
export const progressScript = `
const progress = document.querySelector('[data-progress]');
async function look() {
  const answer = await fetch(location.href).catch(() => null);
  const text = answer === null || !answer.ok ? null : await answer.text();
  if (text !== null) {
    const page = new DOMParser().parseFromString(text, 'text/html');
    const now = page.querySelector('[data-progress]');
    if (now === null) return location.reload();
    if (now.textContent !== progress.textContent) progress.textContent = now.textContent;
  }
  setTimeout(look, 1000);
}
if (progress !== null) setTimeout(look, 1000);
`;
