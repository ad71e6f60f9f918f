import { countOf } from '../../../lib/words.js';
import { priorityPath } from '../../../paths/plan.js';
import type { Coverage, CoverageCell } from '../../model/coverage.js';

/** What meets in one cell, in words. */
export interface MapCell {
  /** Whose column it is, for readers who see cells as blocks. */
  readonly column: string;
  readonly actions: string;
  readonly measures: string;
  /** `empty`: neither work nor measures. `half`: one without the other. */
  readonly state: 'full' | 'half' | 'empty';
}

export interface MapRow {
  readonly title: string;
  readonly cells: readonly MapCell[];
}

export interface CoverageMapModel {
  readonly caption: string;
  readonly columns: readonly { readonly text: string; readonly href: string | null }[];
  readonly rows: readonly MapRow[];
}

const inAll = 'In all';

/** Outcomes down, priorities across: how much work and how many measures meet in each. */
export function toCoverageMap({ outcomes, priorities }: Coverage): CoverageMapModel {
  return {
    caption: 'Outcomes of the plan by priority: actions and measures that serve them',
    columns: [
      ...priorities.map(({ priority }) => ({
        text: priority.name,
        href: priorityPath(priority.id),
      })),
      { text: inAll, href: null },
    ],
    rows: outcomes.map(({ outcome, cells, actions, measures }) => ({
      title: outcome.title,
      cells: [
        ...cells.map((cell) => toCell(cell.priority.name, cell)),
        toCell(inAll, { actions, measures }),
      ],
    })),
  };
}

function toCell(
  column: string,
  { actions, measures }: Pick<CoverageCell, 'actions' | 'measures'>,
): MapCell {
  const has = [actions, measures].filter((count) => count > 0).length;
  return {
    column,
    actions: actions === 0 ? 'no action' : countOf(actions, 'action'),
    measures: measures === 0 ? 'no measure' : countOf(measures, 'measure'),
    state: has === 2 ? 'full' : has === 1 ? 'half' : 'empty',
  };
}
