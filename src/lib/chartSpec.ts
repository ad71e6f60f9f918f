import type { NumberFormat } from './decimal.js';

/** Who a line or bar stands for: the page's own area, or one of the things it is set against. */
export type ChartRole = 'main' | 'england' | 'region' | 'neighbours';

export interface ChartPoint {
  /** Where the point lies on the time axis: a calendar day, the end of its period. */
  readonly at: string;
  /** The period as the reader knows it: `2023/24`. */
  readonly label: string;
  /** `null` leaves a gap in the line; never drawn as zero. */
  readonly value: number | null;
  readonly isProvisional: boolean;
  /** Set where there is a figure that is not drawn, as it may not be compared with the others. */
  readonly isLeftOut?: boolean;
}

export interface ChartLine {
  readonly name: string;
  readonly role: ChartRole;
  /** Oldest first, one for each period, gaps included. */
  readonly points: readonly ChartPoint[];
}

/** A change of definition or boundary: a vertical rule with a note; no line crosses it. */
export interface ChartBreak {
  readonly on: string;
  readonly note: string;
}

/** A line chart as plain data. `title` is the message, `subtitle` the measure, unit and place. */
export interface LineChartSpec {
  readonly kind: 'lines';
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** The alternative text: what the chart shows, in sentences. */
  readonly description: string;
  readonly lines: readonly ChartLine[];
  readonly breaks: readonly ChartBreak[];
  /** Said inside the chart where figures are missing: `no checks in 2020 and 2021`. */
  readonly gapNote: string | null;
  readonly format: NumberFormat;
}

export interface ChartBar {
  readonly name: string;
  readonly value: number;
  readonly role: 'main' | 'neighbours' | 'other';
}

/** Every authority as one bar, lowest first, from nought. */
export interface BarChartSpec {
  readonly kind: 'bars';
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  readonly bars: readonly ChartBar[];
  /** What bars with the role `neighbours` are called together; `similar areas` if left out. */
  readonly neighbourNoun?: string;
  readonly england: number | null;
  /** The label at the main bar: `Dorset 28%, joint 130th of 151`. */
  readonly mainLabel: string | null;
  readonly lowestLabel: string;
  readonly highestLabel: string;
  readonly format: NumberFormat;
}

/** A small line beside a measure's name; decoration, hidden from screen readers. */
export interface SparklineSpec {
  readonly kind: 'sparkline';
  readonly main: readonly ChartPoint[];
  readonly england: readonly ChartPoint[];
  /** Where the lines are cut, as in the large chart of the same measure. */
  readonly breaks?: readonly ChartBreak[];
}

export type ChartSpec = LineChartSpec | BarChartSpec;
