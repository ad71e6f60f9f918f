import type { Measurement } from './measurement.js';

/** How thoroughly to measure. */
export interface Depth {
  /** How often each job is timed, after one run to warm up. */
  readonly runs: number;
  readonly secondsOfLoad: number;
  /** Of the load of selections, at each pace. */
  readonly secondsOfSelections: number;
  /** Without rivals and growth. */
  readonly isQuick: boolean;
}

export interface Task {
  /** The folder of the national tool. */
  readonly folder: string;
  readonly depth: Depth;
  readonly say: (line: string) => void;
}

/** What one group of jobs found. */
export interface Findings {
  readonly measurements: readonly Measurement[];
  /** What a reader of the table needs to know. */
  readonly facts: readonly string[];
  /** What is wrong with the figures. With any, no time counts. */
  readonly faults: readonly string[];
}

export const nothingFound: Findings = { measurements: [], facts: [], faults: [] };
