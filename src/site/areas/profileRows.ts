import { countOf } from '../../lib/words.js';
import type { Area } from '../../measures/model/area.js';
import { measurePath } from '../../paths/measures.js';
import { besideWords, neighboursOf } from '../../plan/model/besideWords.js';
import type { JudgedMeasure } from '../../plan/model/judgedMeasure.js';
import type { BesideAddress } from '../../plan/pages/beside.js';
import { besideCells, nowCell } from '../../plan/pages/grid/gridCells.js';
import { directionNote } from '../../plan/pages/grid/gridModel.js';
import type { DirectionShown } from '../../web/components/direction.js';
import type { GridCell } from '../../web/components/MeasureGridRow.js';
import type { QuartileBand } from '../../web/components/QuarterMark.js';

/** One measure of an area. */
export interface ProfileRow {
  readonly title: string;
  readonly href: string;
  readonly now: GridCell;
  readonly change: GridCell | null;
  /** `null` where nobody has recorded which years can be compared. */
  readonly direction: DirectionShown | null;
  readonly directionNote: string | null;
  readonly england: GridCell | null;
  readonly similar: GridCell | null;
  readonly rank: GridCell | null;
  readonly band: QuartileBand | null;
}

/** What stands beside an area's figures, the same in every row. */
export interface ProfileColumns {
  readonly hasEngland: boolean;
  /** How the areas set beside it are called; `null` without any. */
  readonly similar: string | null;
  /** Only council areas are ranked. */
  readonly hasRank: boolean;
}

export interface RowContext {
  /** For links; `null` for the plan's own area. */
  readonly area: string | null;
  readonly beside: BesideAddress;
}

/** The columns of an area's tables. `judged` are its measures, all set beside the same places. */
export function profileColumns(judged: readonly JudgedMeasure[], place: Area): ProfileColumns {
  const withFigures = judged.find(({ figures }) => figures !== null);
  const neighbours = withFigures === undefined ? null : neighboursOf(withFigures);
  return {
    hasEngland: place.level !== 'country',
    similar: neighbours === null ? null : besideWords(neighbours, place).line,
    hasRank: isAuthority(place),
  };
}

export function isAuthority({ level }: Pick<Area, 'level'>): boolean {
  return level === 'localAuthority' || level === 'formerAuthority';
}

/** One measure of an area: what it says, and for what is missing why. */
export function profileRow(judged: JudgedMeasure, { area, beside }: RowContext): ProfileRow {
  const { view, figures, direction } = judged;
  const isRecorded = view.comparability !== null;
  const row = {
    title: view.title,
    href: measurePath(view.id, { area, ...beside }),
    direction: isRecorded ? direction : null,
    directionNote: isRecorded ? directionNote(judged) : null,
  };
  if (figures === null) return { ...row, ...nothing };
  const { change, england, similarAreas, rank, band } = besideCells({ judged, figures });
  const now = nowCell({ judged, figures });
  return { ...row, now, change, england, similar: similarCell(judged, similarAreas), rank, band };
}

const nothing = {
  now: { text: 'no figure', note: null, isMissing: true },
  change: null,
  england: null,
  similar: null,
  rank: null,
  band: null,
} as const;

/** A mean is worth as much as the areas that are in it. */
function similarCell({ figures, view }: JudgedMeasure, cell: GridCell): GridCell {
  const neighbours = figures?.comparison.neighbours ?? null;
  if (neighbours === null || view.isTotal) return cell;
  const { withData, of } = neighbours;
  const note = withData === of ? countOf(of, 'area') : `${withData} of ${countOf(of, 'area')}`;
  return { ...cell, note };
}
