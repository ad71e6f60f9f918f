import type { PDFContext, PDFObject } from '@cantoo/pdf-lib';
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';

const names = PDFName.of('Names');

/**
 * Adds elements to the name tree by which cells find their headings. The tree is written anew
 * with all its names in one sorted list, as a name tree must be.
 * @see ISO 32000-1, 7.9.6 (name trees)
 */
export function addToIdTree(
  context: PDFContext,
  structureRoot: PDFDict,
  added: readonly (readonly [string, PDFObject])[],
): void {
  if (added.length === 0) return;
  const held = structureRoot.lookupMaybe(PDFName.of('IDTree'), PDFDict);
  const all = [...(held === undefined ? [] : entriesOf(held)), ...added];
  const sorted = all.sort(([a], [b]) => (a < b ? -1 : 1));
  const list = context.obj([]);
  for (const [id, element] of sorted) {
    list.push(PDFString.of(id));
    list.push(element);
  }
  const tree = context.obj({});
  tree.set(names, list);
  structureRoot.set(PDFName.of('IDTree'), context.register(tree));
}

function entriesOf(node: PDFDict): readonly (readonly [string, PDFObject])[] {
  const kids = node.lookupMaybe(PDFName.of('Kids'), PDFArray);
  const below = kids === undefined ? [] : kids.asArray();
  const deeper = below.flatMap((kid) => entriesOf(node.context.lookup(kid, PDFDict)));
  const own = node.lookupMaybe(names, PDFArray)?.asArray() ?? [];
  const pairs = own.flatMap((id, index): (readonly [string, PDFObject])[] => {
    const element = own[index + 1];
    const isName = id instanceof PDFString || id instanceof PDFHexString;
    return index % 2 === 0 && isName && element !== undefined ? [[id.decodeText(), element]] : [];
  });
  return [...deeper, ...pairs];
}
