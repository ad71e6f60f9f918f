export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly {
    readonly file: string;
    readonly name: string;
    readonly note: string;
  }[];
}

export declare function closingLines(run: {
  readonly counts: Counts;
  readonly lacks: readonly string[];
  readonly isCi: boolean;
}): { readonly lines: readonly string[]; readonly exitCode: number };
