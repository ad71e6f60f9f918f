import type { AmendmentTables } from './amendmentTables.js';
import type { ImportTables } from './importTables.js';
import type { MailTables } from './mailTables.js';
import type { MeasureTables } from './measureTables.js';
import type { PeopleTables } from './peopleTables.js';
import type { PlanTables } from './planTables.js';

/** Every table as the queries see it. Days are `YYYY-MM-DD` text, instants are `Date`. */
export interface Tables
  extends AmendmentTables, ImportTables, MailTables, MeasureTables, PeopleTables, PlanTables {}
