import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The words on each sheet of what a browser printed, white space closed up. */
export async function printedSheets(pdf: Uint8Array): Promise<readonly string[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const sheets: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const words = items.map((item) => ('str' in item ? item.str : '')).join(' ');
    sheets.push(words.replace(/\s+/g, ' '));
  }
  await task.destroy();
  return sheets;
}
