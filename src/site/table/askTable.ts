import type { FastifyRequest } from 'fastify';
import type { Figures } from '../../plan/model/judging.js';
import { readQuery } from '../../web/http/readQuery.js';
import { keepChoices, type Choices } from './choices.js';
import { readSelection, type Selection } from './readSelection.js';
import { loadFigures, type ViewFigures } from './tableFigures.js';
import { ofTable, type TableQuery } from './tableQuery.js';

/** What one request asks for, with the figures of its moment. */
export interface Asked {
  readonly figures: Figures;
  readonly choices: Choices;
  readonly selection: Selection;
  readonly query: TableQuery;
  readonly isTooLong: boolean;
  readonly load: () => Promise<readonly ViewFigures[]>;
}

export type Ask = (figures: Figures, request: FastifyRequest) => Asked;

/** Longer ones are cut on their way by some programs, so that a part would be lost unseen. */
const longestAddress = 7168;

/** Reads requests; what can be chosen is worked out once for each version of the figures. */
export function createAsk(): Ask {
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
