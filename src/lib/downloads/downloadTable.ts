/** A number as published: written with at least `decimals` places and never rounded. */
export interface NumberCell {
  readonly value: number;
  readonly decimals: number;
}

/** A calendar day, `YYYY-MM-DD`. */
export interface DayCell {
  readonly day: string;
}

/** Text, a number, a day, or nothing (`null`). A figure that is not known is never nought. */
export type TableCell = string | NumberCell | DayCell | null;

export interface TableColumn {
  /** Heads the column in CSV and names the field in JSON: `area_code`. No two are alike. */
  readonly key: string;
  /** Heads the column in a spreadsheet, in words. */
  readonly heading: string;
}

/** One line of the notes that go with a table: `Source`, `Licence`, a mark and what it means. */
export interface TableNote {
  readonly term: string;
  readonly text: string;
}

/** A table to take away, the same in CSV, ODS and JSON. */
export interface DownloadTable {
  /** Without its ending: small letters, digits and dashes. */
  readonly fileName: string;
  readonly title: string;
  readonly columns: readonly TableColumn[];
  /** May be made on the way, so that a long table need not be held. Read once. */
  readonly rows: Iterable<readonly TableCell[]>;
  readonly notes: readonly TableNote[];
}
