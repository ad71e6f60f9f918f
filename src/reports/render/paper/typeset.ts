import { readFileSync } from 'node:fs';

import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';

import { projectFile } from '../../../lib/projectRoot.js';

const folder = projectFile('src', 'reports', 'render', 'paper');
const family = projectFile('node_modules', '@expo-google-fonts', 'atkinson-hyperlegible-next');

/** The fonts of every report, and no others: what the machine has installed plays no part. */
export function readFonts(): readonly Buffer[] {
  return [
    readFileSync(`${family}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`),
    readFileSync(`${family}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`),
  ];
}

/**
 * Sets a print model as a PDF/UA-1 file. The same model gives the same bytes.
 * @throws Error with the typesetter's own words when it refuses: a bug of ours, not of the reader.
 */
export function typeset(model: string, fonts: readonly Buffer[]): Uint8Array {
  const compiler = NodeCompiler.create({
    workspace: folder,
    fontArgs: [{ fontBlobs: [...fonts] }],
  });
  try {
    const compiled = compiler.compile({
      mainFileContent: readFileSync(`${folder}/report.typ`, 'utf8'),
      inputs: { report: model },
    });
    if (compiled.result === null) throw new Error(refusal(compiler, compiled.takeDiagnostics()));
    return compiler.pdf(compiled.result, { pdfStandard: PdfStandard.UA_1 });
  } finally {
    // The cache is shared by every compiler of the process and would keep each report for good.
    compiler.evictCache(0);
  }
}

function refusal(
  compiler: NodeCompiler,
  diagnostics: Parameters<NodeCompiler['fetchDiagnostics']>[0] | null,
): string {
  const details: unknown = diagnostics === null ? [] : compiler.fetchDiagnostics(diagnostics);
  return `the report could not be set: ${JSON.stringify(details)}`;
}
