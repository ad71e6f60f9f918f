import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { pageFaults } from './pageFaults.js';

const sound = '<h1>Care</h1><h2>Why</h2><p id="why">Because 1.5 is 3 of 2.</p>';

function faultsOf(body: string, title = 'Care – The plan'): readonly string[] {
  const page = `<!DOCTYPE html><html><head><title>${title}</title></head><body>${body}</body></html>`;
  return pageFaults(parseHTML(page).document);
}

it('finds nothing on a sound page', () => {
  expect(faultsOf(sound)).toEqual([]);
});

it.each([
  ['two first headings', `${sound}<h1>Care</h1>`, 'has 2 first headings'],
  ['a level left out', `${sound}<h4>Deep</h4>`, 'skips a level'],
  ['an id twice', `${sound}<p id="why">x</p>`, 'has the id why twice'],
  ['a label of nothing', `${sound}<label for="gone">x</label>`, 'points at gone'],
  ['a link to nowhere in the page', `${sound}<a href="#gone">x</a>`, 'points at gone'],
  ['a style of its own', `${sound}<p style="color:red">x</p>`, 'a style or a script'],
  ['a script of its own', `${sound}<script>1</script>`, 'a style or a script'],
  ['a handler', `${sound}<p onclick="x()">x</p>`, 'a handler onclick'],
  ['a word of the program', `${sound}<p>rose to NaN</p>`, 'says “'],
  ['a missing word in an attribute', `${sound}<a href="/undefined">x</a>`, 'says “'],
  ['a sentence that ends twice', `${sound}<p>It rose..</p>`, 'says “'],
  ['a link without words', `${sound}<a href="/x"><svg></svg></a>`, 'a silent a'],
  ['a field without a label', `${sound}<input id="q" name="q">`, 'a field q without a label'],
  ['a table without a caption', `${sound}<table><tr><td>1</td></tr></table>`, 'without a caption'],
])('finds %s', (_name, body, fault) => {
  expect(faultsOf(body).join('\n')).toContain(fault);
});

it('finds a title that does not repeat the heading', () => {
  expect(faultsOf(sound, 'The plan')).toEqual(['is called “The plan” but headed “Care”']);
});
