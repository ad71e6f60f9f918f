/**
 * Warns of the end of a session five minutes before and offers to stay; keeps what is typed into
 * a form with `data-draft` every half minute. Without a script the page says when the session
 * ends, and what is sent too late is kept all the same.
 */
export const sessionScript = `
const ending = document.querySelector('[data-ends]');
function watchEnding() {
  const text = ending.querySelector('[data-ending-text]');
  const left = Date.parse(ending.dataset.ends) - Date.now();
  const minutes = Math.ceil(left / 60000);
  ending.hidden = minutes > 5;
  const say = minutes > 0
    ? 'You will be signed out in ' + minutes + (minutes === 1 ? ' minute.' : ' minutes.')
    : 'You have been signed out. Sign in again to go on: what you send now is kept where it can be.';
  if (!ending.hidden && text.textContent !== say) text.textContent = say;
  if (minutes <= 0) ending.querySelector('form').hidden = true;
  else setTimeout(watchEnding, 5000);
}
async function stay(event) {
  event.preventDefault();
  const form = event.target;
  const answer = await fetch(form.action, {
    method: 'POST',
    body: new URLSearchParams(new FormData(form)),
    headers: { accept: 'application/json' },
  }).catch(() => null);
  if (answer === null || !answer.ok || answer.redirected) return form.submit();
  ending.dataset.ends = (await answer.json()).endsAt;
  ending.hidden = true;
}
if (ending !== null) {
  watchEnding();
  ending.querySelector('form').addEventListener('submit', stay);
}
for (const form of document.querySelectorAll('form[data-draft]')) {
  let isNew = false;
  form.addEventListener('input', () => { isNew = true; });
  setInterval(async () => {
    if (!isNew) return;
    isNew = false;
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (typeof value === 'string') fields.append(name, value);
    }
    fields.set('_form', new URL(form.action).pathname);
    const answer = await fetch(form.dataset.draft, { method: 'POST', body: fields }).catch(() => null);
    if (answer === null || !answer.ok) isNew = true;
  }, 30000);
}
`;
