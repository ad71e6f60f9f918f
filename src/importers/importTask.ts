/** What a thread that reads an upload is asked to do. */
export interface ImportTask {
  /** The publication itself, to be stored; or what storing it would change. */
  readonly wanted: 'content' | 'preview';
  /** The database, as the app may use it. */
  readonly url: string;
  readonly files: string;
  readonly reports: string;
}

/** How far the reading is. `null` while the number of rows is not known. */
export interface RowsRead {
  readonly rowsRead: number;
  readonly rowsInAll: number | null;
}
