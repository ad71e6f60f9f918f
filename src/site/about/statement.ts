import { homePath } from '../../paths/site.js';
import type { Plan } from '../../plan/model/plan.js';
import type { Link } from '../../web/page/shell.js';

/** A page of plain words in sections. */
export interface Statement {
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly StatementSection[];
}

export interface StatementSection {
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly list?: readonly string[];
  readonly links?: readonly Link[];
}

/** The statement with what stands above it. */
export interface StatementModel extends Statement {
  readonly breadcrumbs: readonly Link[];
}

export function toStatementModel(
  plan: Pick<Plan, 'siteName'>,
  statement: Statement,
): StatementModel {
  return { ...statement, breadcrumbs: [{ text: plan.siteName, href: homePath() }] };
}
