/** One line of the plan's own list of performance indicators, carried by one measure or several. */
export interface KpiBullet {
  /** Its place in the plan's list, from 1, none left out. */
  readonly number: number;
  readonly priorityId: string;
  readonly name: string;
}
