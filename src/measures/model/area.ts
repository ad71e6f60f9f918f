declare const areaIdBrand: unique symbol;

/** Waymark's own stable id of an area, which is also its slug in addresses: `dorset`, `south-west`. */
export type AreaId = string & { readonly [areaIdBrand]: true };

/** The one constructor of an area id. */
export function areaId(slug: string): AreaId {
  return slug as AreaId;
}

/**
 * `formerAuthority` existed once and has ended (`Dorset (Pre LG)`, three-digit code 835);
 * `region` includes Inner and Outer London, which lie inside `london`.
 */
export type AreaLevel = 'country' | 'region' | 'localAuthority' | 'formerAuthority';

/** A geography that figures are about. Dates are calendar days, `null` where the source has none. */
export interface Area {
  readonly id: AreaId;
  readonly name: string;
  readonly level: AreaLevel;
  /** The three-digit code in force, as text: `838`. Regions carry the national file's own (`990`). */
  readonly laCode: string | null;
  /** The nine-character code in force: `E06000059`. `null` where no such code exists. */
  readonly gssCode: string | null;
  /** Every nine-character code the area has had, the one in force included. */
  readonly gssCodes: readonly string[];
  /** The region an authority is compared with: Inner or Outer London for a London borough. */
  readonly regionId: AreaId | null;
  readonly startedOn: string | null;
  readonly endedOn: string | null;
}

/** How an area stands to one that came before it. A line may cross only `sameBoundary`. */
export type BoundaryChange = 'sameBoundary' | 'changed' | 'merged' | 'split';

/** A dated link from an area to the one it came from. */
export interface AreaPredecessor {
  readonly areaId: AreaId;
  readonly predecessorId: AreaId;
  readonly changedOn: string;
  readonly change: BoundaryChange;
}

/**
 * The ten (at most) statistical neighbours of one area in one vintage, nearest first. `null` holds
 * the place of one that the register does not know: it counts among them and never has a figure.
 */
export interface NeighbourSet {
  readonly areaId: AreaId;
  readonly vintage: string;
  readonly neighbourIds: readonly (AreaId | null)[];
}
