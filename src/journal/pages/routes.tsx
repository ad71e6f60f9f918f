import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { NotFoundError } from '../../lib/refusals.js';
import { journalEntryPath, journalFilePath, journalListPath } from '../../paths/journal.js';
import { tableFileLinks, tableFormats } from '../../paths/query.js';
import { journalPath } from '../../paths/workspace.js';
import { rolesAccess } from '../../people/model/access.js';
import type { Organisation } from '../../people/model/organisation.js';
import { listOrganisations } from '../../people/store/partnerQueries.js';
import { actorOf } from '../../web/http/access.js';
import { readQuery } from '../../web/http/readQuery.js';
import { sendDownload } from '../../web/http/sendDownload.js';
import type { SendWorkPage } from '../../web/http/workPages.js';
import {
  downloadJournal,
  viewEntry,
  viewJournal,
  type ViewDependencies,
} from '../commands/viewJournal.js';
import { actorText, entryText, subjectText, type OrganisationNames } from '../model/entryText.js';
import type { JournalEntry } from '../model/journalEntry.js';
import { toEntryModel } from './entryModel.js';
import { EntryPage } from './EntryPage.js';
import { mostInFile, toJournalTable } from './journalDownload.js';
import { JournalPage, type JournalLine } from './JournalPage.js';
import { momentText } from './momentText.js';
import { ofJournal, toAsked, toFilter } from './readFilter.js';

export interface JournalPages {
  readonly app: FastifyInstance;
  readonly dependencies: ViewDependencies & { readonly sendWorkPage: SendWorkPage };
}

const config = { access: rolesAccess('admin', 'office') };
const onAPage = 50;
const section = journalPath();

/** The journal for those who look after the service: the list, its files, and each entry. */
export function registerJournalPages(pages: JournalPages): void {
  registerList(pages);
  registerEntry(pages);
  const { app, dependencies } = pages;
  for (const format of tableFormats) {
    app.get(journalFilePath(format), { config }, async (request, reply) => {
      const filter = toFilter(readQuery(ofJournal, request));
      const asked = { filter, most: mostInFile };
      const entries = await downloadJournal(dependencies, actorOf(request), asked);
      const names = toNames(await listBodies(pages, request));
      return sendDownload(reply, toJournalTable(entries, names), format);
    });
  }
}

function registerList(pages: JournalPages): void {
  const { app, dependencies } = pages;
  app.get(journalPath(), { config }, async (request, reply) => {
    const query = readQuery(ofJournal, request);
    const filter = toFilter(query);
    const before = query.before ?? null;
    const { entries, hasMore } = await viewJournal(dependencies, actorOf(request), {
      filter,
      page: { before, most: onAPage },
    });
    const organisations = await listBodies(pages, request);
    const names = toNames(organisations);
    const asked = toAsked(query);
    const model = {
      filter,
      organisations,
      lines: entries.map((entry) => toLine(entry, names)),
      downloads: tableFileLinks((format) => journalFilePath(format, asked)),
      newest: before === null ? null : journalListPath(asked),
      older: hasMore ? journalListPath(asked, entries.at(-1)?.number ?? null) : null,
    };
    const page = { title: 'Journal', section };
    const body = () => <JournalPage {...model} />;
    return dependencies.sendWorkPage({ request, reply }, { page, body });
  });
}

const ofEntry = z.object({ number: z.string().regex(/^[1-9]\d{0,14}$/) });

function registerEntry(pages: JournalPages): void {
  const { app, dependencies } = pages;
  app.get(journalEntryPath(':number'), { config }, async (request, reply) => {
    const asked = ofEntry.safeParse(request.params);
    if (!asked.success) throw new NotFoundError('the journal has no such entry');
    const entry = await viewEntry(dependencies, actorOf(request), Number(asked.data.number));
    const model = toEntryModel(entry, toNames(await listBodies(pages, request)));
    const back = { text: 'Journal', href: journalPath() };
    const page = { title: model.title, section, back };
    const body = () => <EntryPage {...model} />;
    return dependencies.sendWorkPage({ request, reply }, { page, body });
  });
}

function toLine(entry: JournalEntry, names: OrganisationNames): JournalLine {
  return {
    number: entry.number,
    href: journalEntryPath(entry.number),
    when: momentText(entry.recordedAt),
    who: actorText(entry),
    what: entryText(entry, names),
    about: subjectText(entry),
  };
}

function listBodies({ dependencies }: JournalPages, request: FastifyRequest) {
  return dependencies.acting.read(actorOf(request), listOrganisations);
}

function toNames(organisations: readonly Organisation[]): OrganisationNames {
  return new Map(organisations.map(({ id, name }) => [id, name]));
}
