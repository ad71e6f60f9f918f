import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** One element of the structure tree: its role, its own alternative text, what is inside. */
export interface TaggedElement {
  readonly role: string;
  readonly alt: string | null;
  /** All the text inside, in reading order, white space closed up. */
  readonly text: string;
  readonly children: readonly TaggedElement[];
}

export interface TaggedPdf {
  readonly pages: number;
  /** What the pages' structure holds, in reading order; an element over two pages comes twice. */
  readonly elements: readonly TaggedElement[];
  /** The text drawn on each page, artifacts included. */
  readonly drawn: readonly string[];
  readonly bookmarks: readonly string[];
  readonly links: readonly string[];
  readonly xmp: string;
}

interface StructureNode {
  readonly role?: string;
  readonly alt?: string;
  readonly id?: string;
  readonly children?: readonly StructureNode[];
}

interface OutlineNode {
  readonly title: string;
  readonly items: readonly OutlineNode[];
}

/** Reads a PDF as a screen reader does, through its structure tree. */
export async function readTaggedPdf(file: Uint8Array): Promise<TaggedPdf> {
  const task = getDocument({ data: file.slice(), useSystemFonts: false, verbosity: 0 });
  const pdf = await task.promise;
  const pages: PageRead[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    pages.push(await readPage(await pdf.getPage(number)));
  }
  const read = {
    pages: pdf.numPages,
    elements: pages.flatMap(({ elements }) => elements),
    drawn: pages.map(({ drawn }) => drawn),
    bookmarks: await readBookmarks(pdf),
    links: pages.flatMap(({ links }) => links),
    xmp: await readXmp(pdf),
  };
  await task.destroy();
  return read;
}

/** The elements of one role, outermost only, in reading order. */
export function withRole(
  elements: readonly TaggedElement[],
  role: string | RegExp,
): readonly TaggedElement[] {
  const fits = (name: string): boolean =>
    typeof role === 'string' ? name === role : role.test(name);
  return elements.flatMap((element) =>
    fits(element.role) ? [element] : withRole(element.children, role),
  );
}

interface PageRead {
  readonly elements: readonly TaggedElement[];
  readonly drawn: string;
  readonly links: readonly string[];
}

async function readPage(page: PDFPageProxy): Promise<PageRead> {
  const { texts, drawn } = await textsById(page);
  const annotations: readonly { subtype?: string; contentsObj?: { str?: string } }[] =
    await page.getAnnotations();
  return {
    elements: rootChildren(await page.getStructTree(), texts),
    drawn,
    links: annotations
      .filter(({ subtype }) => subtype === 'Link')
      .map(({ contentsObj }) => contentsObj?.str ?? ''),
  };
}

/** A page of artifacts alone has no tree, although the library's types say that it has. */
function rootChildren(
  tree: StructureNode | null,
  texts: ReadonlyMap<string, string>,
): readonly TaggedElement[] {
  return tree === null ? [] : toElement(tree, texts).children;
}

/** The text of each piece of marked content; what no structure names is an artifact. */
async function textsById(
  page: PDFPageProxy,
): Promise<{ texts: Map<string, string>; drawn: string }> {
  const content = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const open: (string | null)[] = [];
  let drawn = '';
  for (const item of content.items) {
    if ('str' in item) {
      const text = item.str + (item.hasEOL ? ' ' : '');
      drawn += text;
      const id = open.findLast((one) => one !== null) ?? null;
      if (id !== null) texts.set(id, (texts.get(id) ?? '') + text);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.type === 'beginMarkedContentProps' ? item.id : null);
  }
  return { texts, drawn: closeUp(drawn) };
}

/** Elements inside a line of text; all others stand apart from what is beside them. */
const inline: ReadonlySet<string> = new Set(['Span', 'Link', 'Reference']);

function toElement(node: StructureNode, texts: ReadonlyMap<string, string>): TaggedElement {
  const rawText = (one: StructureNode): string => {
    if (one.children === undefined) return texts.get(one.id ?? '') ?? '';
    const inside = one.children.map(rawText).join('');
    return inline.has(one.role ?? '') ? inside : ` ${inside} `;
  };
  return {
    role: node.role ?? '',
    alt: node.alt ?? null,
    text: closeUp(rawText(node)),
    children: (node.children ?? [])
      .filter(({ role }) => role !== undefined)
      .map((child) => toElement(child, texts))
      // The library shows a table whole on each of its pages, rows of other pages without text.
      .filter(({ text, alt }) => text !== '' || alt !== null),
  };
}

async function readBookmarks(pdf: PDFDocumentProxy): Promise<readonly string[]> {
  return bookmarkTitles(await pdf.getOutline());
}

function bookmarkTitles(nodes: readonly OutlineNode[] | null): readonly string[] {
  return (nodes ?? []).flatMap(({ title, items }) => [title, ...bookmarkTitles(items)]);
}

async function readXmp(pdf: PDFDocumentProxy): Promise<string> {
  const { metadata } = await pdf.getMetadata();
  const raw: unknown = metadata.getRaw();
  return typeof raw === 'string' ? raw : '';
}

/** Runs of white space as one space; the typesetter breaks lines where it likes. */
export function closeUp(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
