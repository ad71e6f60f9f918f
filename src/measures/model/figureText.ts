import { numberText, type NumberFormat } from '../../lib/decimal.js';
import type { Area } from './area.js';
import { existedIn } from './endedArea.js';
import type { ObservationStatus } from './observation.js';
import { withheldMark } from './override.js';
import type { Period } from './period.js';

/** A figure, or the reason why there is none. A series point and a comparison's figure both fit. */
export interface FigureCell {
  readonly period: Period;
  readonly value: number | null;
  readonly status: string;
  /** As the source prints it, or that we withhold the figure. */
  readonly mark?: string | null;
}

const statusWords: Readonly<Record<Exclude<ObservationStatus, 'value'> | 'noRow', string>> = {
  suppressed: 'hidden to protect people',
  notAvailable: 'not published',
  notApplicable: 'does not apply',
  lowReliability: 'too unreliable to show',
  roundsToZero: 'low and rounds to nought',
  notStated: 'no figure',
  notSupplied: 'no figure',
  unknownMark: 'no figure',
  noRow: 'no figure',
};

/**
 * A figure as the reader meets it, or in words why there is none: `28%`, `hidden to protect people`,
 * `not published`, `published, but not used` where it is known to be wrong, `no figure` where the publisher gives no reason, `none` where the area did not
 * exist at the time. Never nought for unknown.
 */
export function figureText(cell: FigureCell, format: NumberFormat, area?: Area): string {
  if (cell.value !== null) return numberText(cell.value, format);
  if (area !== undefined && !existedIn(area, cell.period)) return 'none';
  return whyNoFigure(cell.status, cell.mark);
}

/** In words, why a cell of the status and the mark given holds no figure. */
export function whyNoFigure(status: string, mark: string | null = null): string {
  if (mark === withheldMark) return 'published, but not used';
  return isAbsence(status) ? statusWords[status] : 'no figure';
}

function isAbsence(status: string): status is keyof typeof statusWords {
  return Object.hasOwn(statusWords, status);
}
