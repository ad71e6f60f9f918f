import type { AreaId } from '../../measures/model/area.js';
import type { Action } from './action.js';
import type { Kpi } from './kpi.js';
import type { KpiBullet } from './kpiBullet.js';
import type { LinkedBoard, Programme, VoiceBody } from './partnerWork.js';
import type { Outcome, Principle, Priority } from './priority.js';
import type { Achievement, StatedFigure } from './stated.js';
import type { StatedClaim } from './statedClaim.js';
import type { Reform, Strategy } from './strategy.js';

/** A partnership and its plan, as the plan itself states them. Lists keep the plan's order. */
export interface Plan {
  readonly id: string;
  /** The whole name of the partnership. */
  readonly partnershipName: string;
  readonly planName: string;
  /** The short name that heads every page. */
  readonly siteName: string;
  readonly placeName: string;
  readonly areaId: AreaId;
  /** The area's three-digit code, as text. */
  readonly laCode: string;
  readonly startYear: number;
  readonly endYear: number;
  /** The day the plan's published text was last changed, `null` where it does not say. */
  readonly publishedOn: string | null;
  /** What the partnership has promised to publish, in one or two sentences. */
  readonly reportPromise: string;
  /** What to know about the plan's text and figures: paragraphs. */
  readonly about: readonly string[];
  /** Paragraphs. */
  readonly vision: readonly string[];
  readonly outcomes: readonly Outcome[];
  readonly principles: readonly Principle[];
  readonly priorities: readonly Priority[];
  readonly actions: readonly Action[];
  readonly bullets: readonly KpiBullet[];
  readonly kpis: readonly Kpi[];
  readonly statedFigures: readonly StatedFigure[];
  readonly statedClaims: readonly StatedClaim[];
  readonly achievements: readonly Achievement[];
  readonly linkedBoards: readonly LinkedBoard[];
  readonly strategies: readonly Strategy[];
  readonly reforms: readonly Reform[];
  readonly programmes: readonly Programme[];
  readonly voiceBodies: readonly VoiceBody[];
}
