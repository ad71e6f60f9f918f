export type PlanTables = Record<never, never>;
