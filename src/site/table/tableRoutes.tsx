import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { measuresPath } from '../../paths/measures.js';
import { ownTableFilePath, ownTablePath } from '../../paths/ownTable.js';
import { tableFormats, type TableFormat } from '../../paths/query.js';
import { getFigures, type Figures } from '../../plan/model/judging.js';
import {
  sendKeptPage,
  sendPage,
  type MadePage,
  type PlanPages,
} from '../../plan/pages/planPages.js';
import { readQuery } from '../../web/http/readQuery.js';
import { sendDownload } from '../../web/http/sendDownload.js';
import { keepChoices, type Choices } from './choices.js';
import { readSelection, type Selection } from './readSelection.js';
import { csvPieces } from './tableCsv.js';
import { tableDownload, tableFileName } from './tableDownload.js';
import { countCells, loadFigures, type ViewFigures } from './tableFigures.js';
import { mostInOtherFiles, toTableModel } from './tableModel.js';
import { TablePage } from './TablePage.js';
import { ofTable, type TableQuery } from './tableQuery.js';

/** Measures by places by years, as a reader asks for them: a page and files. */
export function registerTablePages(pages: PlanPages): void {
  const ask = asker(pages);
  pages.app.get(ownTablePath(), async (request, reply) =>
    sendTablePage(pages, { request, reply }, await ask(request)),
  );
  for (const format of tableFormats) {
    pages.app.get(ownTableFilePath(format), async (request, reply) =>
      sendTableFile(pages, { reply, format }, await ask(request)),
    );
  }
}

/** What one request asks for, with the figures of its moment. */
interface Asked {
  readonly figures: Figures;
  readonly choices: Choices;
  readonly selection: Selection;
  readonly query: TableQuery;
  readonly loaded: () => Promise<readonly ViewFigures[]>;
}

/** Longer ones are cut on their way by some programs, so that a part would be lost unseen. */
const longestAddress = 7168;

function asker({ dependencies }: PlanPages): (request: FastifyRequest) => Promise<Asked> {
  const choicesOf = keepChoices();
  return async (request) => {
    const figures = await getFigures(dependencies);
    const choices = choicesOf(figures);
    const isLong = request.url.length > longestAddress;
    const query = isLong ? ofTable.parse({}) : readQuery(ofTable, request);
    const read = readSelection(figures, choices, query);
    const selection = isLong ? { ...read, problems: [tooLong] } : read;
    const loaded = () =>
      loadFigures(figures.snapshot, selection.areas.length === 0 ? [] : selection.views);
    return { figures, choices, selection, query, loaded };
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

async function sendTablePage(pages: PlanPages, exchange: Exchange, asked: Asked) {
  const { selection, query, figures } = asked;
  const loaded = await asked.loaded();
  const isSmall = countCells(loaded, selection) <= mostInKeptPage;
  const isPlain = selection.problems.length === 0 && query.find === null && query.place === null;
  const make = (): MadePage => toPage(asked, loaded);
  if (!isSmall || !isPlain || figures.judging !== (await getFigures(pages.dependencies)).judging) {
    return sendPage(pages, exchange.reply, make());
  }
  const key = () => ownTablePath(selection.asked);
  return sendKeptPage(pages, exchange, { key, make: async () => Promise.resolve(make()) });
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
  const loaded = await asked.loaded();
  if (countCells(loaded, selection) > mostInOtherFiles) {
    return sendPage(pages, reply.code(422), toPage(withAdvice(asked, tooLarge), loaded));
  }
  return sendDownload(reply, tableDownload({ plan, snapshot, selection, figures: loaded }), format);
}

const nothingToSend = 'There is no file to send yet. Choose at least one measure and one place.';

const tooLarge = `That table has more than ${mostInOtherFiles.toLocaleString('en-GB')} cells, which is too many for ODS or JSON. Take the CSV, or choose less.`;

function withAdvice(asked: Asked, text: string): Asked {
  const { selection } = asked;
  if (selection.problems.length > 0) return asked;
  return { ...asked, selection: { ...selection, problems: [{ about: 'table', text }] } };
}
