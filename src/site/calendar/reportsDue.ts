import { quarterOf } from '../../lib/calendarDate.js';
import { dayAfter } from '../../lib/elapsedTime.js';
import { findQuarter, type Quarter } from '../../reports/model/quarter.js';

/** A report that is to come, with the first day on which it can be made. */
export interface ReportDue {
  readonly quarter: Quarter;
  readonly on: string;
}

const quartersAhead = 4;

/** The reports of this quarter and the next three: each can be made when its quarter is over. */
export function reportsDue(today: string): readonly ReportDue[] {
  const reports: ReportDue[] = [];
  let day = today;
  while (reports.length < quartersAhead) {
    const { financialYear, label } = quarterOf(day);
    const quarter = findQuarter(`${financialYear}-${label.toLowerCase()}`);
    if (quarter === undefined) throw new Error(`no quarter holds ${day}`);
    day = dayAfter(quarter.end, 1);
    reports.push({ quarter, on: day });
  }
  return reports;
}
