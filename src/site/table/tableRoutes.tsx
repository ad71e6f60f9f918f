import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { measuresPath } from '../../paths/measures.js';
import { ownTableFilePath, ownTablePath } from '../../paths/ownTable.js';
import { tableFormats, type TableFormat } from '../../paths/query.js';
import { getFigures, type Figures } from '../../plan/model/judging.js';
import { sendKeptPage, sendPage, type PlanPages } from '../../plan/pages/planPages.js';
import { readQuery } from '../../web/http/readQuery.js';
import { sendDownload } from '../../web/http/sendDownload.js';
import { keepChoices, type Choices } from './choices.js';
import { readSelection, type Selection, type TableProblem } from './readSelection.js';
import { csvPieces } from './tableCsv.js';
import { tableDownload, tableFileName } from './tableDownload.js';
import { countCells, loadFigures, type ViewFigures } from './tableFigures.js';
import { mostInOtherFiles, toTableModel } from './tableModel.js';
import { TablePage } from './TablePage.js';
import { ofTable, type TableQuery } from './tableQuery.js';

/** Measures by places by years, as a reader asks for them: a page and files. */
export function registerTablePages(pages: PlanPages): void {
  const { app, dependencies } = pages;
  const ask = asker();
  app.get(ownTablePath(), async (request, reply) => sendTablePage(pages, { request, reply }, ask));
  for (const format of tableFormats) {
    app.get(ownTableFilePath(format), async (request, reply) => {
      const asked = ask(await getFigures(dependencies), request);
      return sendTableFile(pages, { reply, format }, asked);
    });
  }
}

/** What one request asks for, with the figures of its moment. */
interface Asked {
  readonly figures: Figures;
  readonly choices: Choices;
  readonly selection: Selection;
  readonly query: TableQuery;
  readonly isTooLong: boolean;
  readonly load: () => Promise<readonly ViewFigures[]>;
}

type Ask = (figures: Figures, request: FastifyRequest) => Asked;

/** Longer ones are cut on their way by some programs, so that a part would be lost unseen. */
const longestAddress = 7168;

function asker(): Ask {
  const choicesOf = keepChoices();
  return (figures, request) => {
    const choices = choicesOf(figures);
    const isTooLong = request.url.length > longestAddress;
    const query = isTooLong ? ofTable.parse({}) : readQuery(ofTable, request);
    const read = readSelection(figures, choices, query);
    const selection = isTooLong ? { ...read, problems: [tooLong] } : read;
    const wanted = selection.areas.length === 0 ? [] : selection.views;
    const load = () => loadFigures(figures.snapshot, wanted);
    return { figures, choices, selection, query, isTooLong, load };
  };
}

const tooLong = {
  about: 'measures',
  text: 'That address is too long to be kept whole. Choose a topic, a priority or a group of places instead of naming each.',
} as const;

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
    return reply.send(Readable.from(csvPieces(snapshot, selection), { objectMode: false }));
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
