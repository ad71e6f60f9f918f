import type { FastifyReply, FastifyRequest } from 'fastify';
import { measuresPath } from '../../paths/measures.js';
import { ownTableFilePath, ownTablePath } from '../../paths/ownTable.js';
import { tableFormats, type TableFormat } from '../../paths/query.js';
import { getFigures } from '../../plan/model/judging.js';
import { sendKeptPage, sendPage, type PlanPages } from '../../plan/pages/planPages.js';
import { sendDownload, sendPieces } from '../../web/http/sendDownload.js';
import { createAsk, type Ask, type Asked } from './askTable.js';
import type { TableProblem } from './readSelection.js';
import { csvPieces } from './tableCsv.js';
import { tableDownload, tableFileName } from './tableDownload.js';
import { countCells, type ViewFigures } from './tableFigures.js';
import { mostInOtherFiles, toTableModel } from './tableModel.js';
import { TablePage } from './TablePage.js';

/** Measures by places by years, as a reader asks for them: a page and files. */
export function registerTablePages(pages: PlanPages): void {
  const { app, dependencies } = pages;
  const ask = createAsk();
  app.get(ownTablePath(), async (request, reply) => sendTablePage(pages, { request, reply }, ask));
  for (const format of tableFormats) {
    app.get(ownTableFilePath(format), async (request, reply) => {
      const asked = ask(await getFigures(dependencies), request);
      return sendTableFile(pages, { reply, format }, asked);
    });
  }
}

interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** Pages of more cells than this are made for the one who asks: they would push others out. */
const mostInKeptPage = 2000;

async function sendTablePage(pages: PlanPages, exchange: Exchange, ask: Ask) {
  const { request, reply } = exchange;
  const asked = ask(await getFigures(pages.dependencies), request);
  const { selection, query, isTooLong } = asked;
  const loaded = await asked.load();
  const isPlain = selection.problems.length === 0 && query.find === null && query.place === null;
  if (!isPlain || countCells(loaded, selection) > mostInKeptPage) {
    return sendPage(pages, reply.code(isTooLong ? 414 : 200), toPage(asked, loaded));
  }
  return sendKeptPage(pages, exchange, {
    key: () => ownTablePath(selection.asked),
    make: async (figures) => {
      const again = ask(figures, request);
      return toPage(again, await again.load());
    },
  });
}

function toPage({ figures, choices, selection, query }: Asked, loaded: readonly ViewFigures[]) {
  const model = toTableModel({ figures, choices, selection, loaded, query });
  const { title, lead, errors } = model;
  return {
    page: {
      title,
      section: 'measures',
      breadcrumbs: [{ text: 'Measures', href: measuresPath() }],
      description: lead,
      errors,
    },
    body: <TablePage {...model} />,
  } as const;
}

async function sendTableFile(
  pages: PlanPages,
  { reply, format }: { readonly reply: FastifyReply; readonly format: TableFormat },
  asked: Asked,
) {
  const { figures, selection } = asked;
  const { plan, snapshot } = figures;
  if (
    selection.problems.length > 0 ||
    selection.views.length === 0 ||
    selection.areas.length === 0
  ) {
    // A file cannot say what is missing from it, so the page does.
    return sendPage(pages, reply.code(400), toPage(withAdvice(asked, nothingToSend), []));
  }
  if (format === 'csv') {
    reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${tableFileName(plan)}.csv"`);
    return sendPieces(reply, csvPieces(snapshot, selection));
  }
  const loaded = await asked.load();
  if (countCells(loaded, selection) > mostInOtherFiles) {
    return sendPage(pages, reply.code(422), toPage(withAdvice(asked, tooLarge), loaded));
  }
  return sendDownload(reply, tableDownload({ plan, snapshot, selection, figures: loaded }), format);
}

const nothingToSend = {
  about: 'measures',
  text: 'There is no file to send yet. Choose at least one measure and one place.',
} as const;

const tooLarge = {
  about: 'table',
  text: `That table has more than ${mostInOtherFiles.toLocaleString('en-GB')} cells, which is too many for ODS or JSON. Take the CSV, or choose less.`,
} as const;

function withAdvice(asked: Asked, problem: TableProblem): Asked {
  const { selection } = asked;
  if (selection.problems.length > 0) return asked;
  return { ...asked, selection: { ...selection, problems: [problem] } };
}
